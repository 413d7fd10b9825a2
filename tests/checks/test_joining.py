"""The pages of one extract in several files are judged as one, but only when there is no choice."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.checks.joining import joined
from pipeline.codes import DocumentType
from pipeline.model import Arrival, Document, Dossier, Examined, Field
from tests.checks.dossiers import IN_TIME, document, dossier, examined, field, on

LATE = on(2024, 4, 29)


def page(name: str, arrival: Arrival = IN_TIME, **fields: Field) -> Examined:
    return examined(document(DocumentType.CRIMINAL_RECORD, fields, file=name), path=name, arrival=arrival)


def first(name: str = "p1.jpg") -> Examined:
    return page(name, issue_date=field(dt.date(2024, 3, 1)), model=field("general"), holder=field("JANSSENS An"))


def second(name: str = "p2.jpg", arrival: Arrival = IN_TIME, **more: Field) -> Examined:
    return page(name, arrival, clean=field(True, file=name), **more)


def first_document(whole: Dossier) -> Document:
    return joined(whole).files[0].documents[0]


def test_second_page_completes_the_first_with_its_own_evidence() -> None:
    clean = first_document(dossier(first(), second())).fields["clean"]
    assert clean.value is True
    assert clean.evidence[0].file == "p2.jpg"


def test_same_name_on_both_pages_fits() -> None:
    assert first_document(dossier(first(), second(holder=field("An Janssens")))).value("clean") is True


@pytest.mark.parametrize(
    "others",
    [
        pytest.param((second(), second("p3.jpg")), id="two-second-pages"),
        pytest.param((first("p3.jpg"), second()), id="two-first-pages"),
        pytest.param((second(holder=field("Peeters Jan")),), id="another-name"),
        pytest.param((second(arrival=LATE),), id="came-late"),
        pytest.param((replace(second(), signature="altered"),), id="changed-after-sealing"),
        pytest.param((second(issue_date=field(dt.date(2020, 1, 1))),), id="an-extract-of-its-own"),
        pytest.param((second(issue_date=field(None, 0.0, "two_candidates")),), id="with-a-doubtful-date-of-its-own"),
    ],
)
def test_nothing_is_joined_when_there_is_a_choice(others: tuple[Examined, ...]) -> None:
    assert first_document(dossier(first(), *others)).value("clean") is None


def test_another_countrys_extract_never_says_that_ours_is_blank() -> None:
    bulletin = document(DocumentType.CRIMINAL_RECORD, {"clean": field(True)}, subtype="foreign_extract", file="b3.pdf")
    assert first_document(dossier(first(), examined(bulletin, path="b3.pdf"))).value("clean") is None
