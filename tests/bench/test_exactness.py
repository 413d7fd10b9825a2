"""How exactly documents were understood is counted as a reader would."""

from collections.abc import Mapping

import pytest

from bench.exactness import EXACT, OTHER, UNREAD, marks, table
from bench.handing_in import Carrier, Handed


def licence(paths: tuple[str, ...] = ("rijbewijs.pdf",), pages: int = 1) -> Handed:
    fields = {"categories": ["AM", "B"], "expiry_date": "2029-06-11"}
    return Handed(paths, Carrier.SCAN, "driving_licence", "be_card", pages, fields)


def file(path: str, *documents: tuple[str, list[int], Mapping[str, object]]) -> dict[str, object]:
    return {"path": path, "documents": [{"type": t, "pages": p, "fields": f} for t, p, f in documents]}


@pytest.mark.parametrize(
    ("fields", "categories", "expiry"),
    [
        ({"categories": ["B", "AM"], "expiry_date": "2029-06-11"}, EXACT, EXACT),
        ({"categories": ["AM"], "expiry_date": None}, OTHER, UNREAD),
        ({}, UNREAD, UNREAD),
    ],
)
def test_a_field_is_exact_another_or_unread(fields: dict[str, object], categories: str, expiry: str) -> None:
    found = marks("an", [licence()], [file("rijbewijs.pdf", ("driving_licence", [1], fields))])
    assert {mark.what: mark.how for mark in found} == {
        "page type": EXACT, "categories": categories, "expiry_date": expiry,
    }  # fmt: skip


def test_what_another_type_says_does_not_count() -> None:
    said = {"categories": ["AM", "B"], "expiry_date": "2029-06-11"}
    found = marks("an", [licence()], [file("rijbewijs.pdf", ("provisional_licence", [1], said))])
    assert [mark.how for mark in found] == [OTHER, UNREAD, UNREAD]


def test_sides_in_two_files_are_one_document() -> None:
    front = file("voor.jpg", ("driving_licence", [1], {"categories": ["AM", "B"]}))
    back = file("achter.jpg", ("unreadable", [1], {"expiry_date": "2029-06-11"}))
    found = marks("an", [licence(("voor.jpg", "achter.jpg"), 2)], [front, back])
    assert [(mark.what, mark.how) for mark in found] == [
        ("page type", EXACT), ("page type", UNREAD), ("categories", EXACT), ("expiry_date", UNREAD),
    ]  # fmt: skip


def test_the_table_counts_by_carrier() -> None:
    found = marks("an", [licence()], [file("rijbewijs.pdf", ("driving_licence", [1], {"categories": ["B"]}))])
    lines = [line.split() for line in table(found)]
    assert ["scan", "categories", "1", "0", "1", "0", "0.0%"] in lines
