"""Sentences of small words in one column and what is filled in beside them, read column by column."""

from dataclasses import replace

import pytest

from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_model import Role
from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.label_columns import by_rows
from pipeline.model import Page
from tests.pages import page_of

_RIGHT = 0.3
LAW = "Master in de rechten"
GRADE = "de graad van"


def by_columns(text: str) -> Page:
    """The page of a text in two columns, the left one read first."""
    page = page_of("VRIJE UNIVERSITEIT BRUSSEL\n" + text + "\nBrussel, 12 juli 2016", confidence=0.95)
    right = [line for line in page.lines if line.box.x0 > _RIGHT]
    return replace(page, lines=(*(line for line in page.lines if line.box.x0 <= _RIGHT), *right))


def rows(*pairs: tuple[str, str]) -> str:
    return "\n".join(f"{left:<30}{right}" for left, right in pairs)


GIVEN = rows(
    ("wij verlenen", "Ilse Claes"),
    ("", "geboren te Gent, 27 september 1993"),
    ("de graad van", "Master of Science in de"),
    ("", "stedenbouw en de planning"),
    ("met", "grote onderscheiding"),
)


def test_a_sentence_in_two_columns_is_put_row_by_row() -> None:
    page = replace(by_columns(GIVEN), lines=by_columns(GIVEN).lines[1:])
    page = replace(page, lines=tuple(line for line in page.lines if "juli" not in line.text))
    assert [line.text for line in by_rows(page).lines] == [
        "wij verlenen",
        "Ilse Claes",
        "geboren te Gent, 27 september 1993",
        "de graad van",
        "Master of Science in de",
        "stedenbouw en de planning",
        "met",
        "grote onderscheiding",
    ]


@pytest.mark.parametrize(
    "pairs",
    [
        (("verleent aan", "Faculteit Rechten"), ("An Maes", "Opleidingen"), (GRADE, LAW),
         ("Bachelor in de rechten", "cursusjaar 2012")),
        (("verleent aan", "Ons aanbod"), ("An Maes", "Bachelor in de rechten"), (GRADE, LAW),
         ("met", "onderscheiding")),
        (("verleent aan", "confère à"), ("An Maes", "An Maes"), (GRADE, "le grade de Master"), ("met", "avec")),
        (("wij bevestigen dat", "An Maes"), ("ingeschreven is voor", "het jaar 2012"), (GRADE, LAW)),
        (("aanvrager", "An Maes"), ("dossier", "2012/34"), (GRADE, LAW)),
        (("wij verlenen", "An Maes"), ("een studiebeurs", "van 500 euro"), ("voor de graad van", LAW)),
    ],
)  # fmt: skip
def test_columns_that_are_two_texts_stay_as_they_are(pairs: tuple[tuple[str, str], ...]) -> None:
    page = by_columns(rows(*pairs))
    assert by_rows(page) is page


@pytest.mark.parametrize(
    "pairs",
    [
        (("wij verlenen", "An Maes"), ("toelating tot", "het examen voor"), (GRADE, LAW)),
        (("wij verlenen", "An Maes"), ("een deel van", "de examens voor"), (GRADE, LAW)),
        (("wij verlenen", "An Maes"), ("vrijstelling voor", "het eerste jaar van"), (GRADE, LAW)),
        (("wij verlenen", "An Maes"), ("niet", "voorlopig"), (GRADE, LAW)),
        (("wij verlenen", "elke student"), ("na het slagen", "in juni"), (GRADE, LAW)),
        (("wij zullen", "An Maes"), ("verlenen na", "de masterproef"), (GRADE, LAW)),
        (("verleent", "An Maes"), ("het creditbewijs voor", "30 studiepunten van"), (GRADE, LAW)),
    ],
)  # fmt: skip
def test_what_gives_no_degree_row_by_row_gives_none(pairs: tuple[tuple[str, str], ...]) -> None:
    told = claims(sheet_of(by_columns(rows(*pairs))))
    assert all(one.role <= Role.MENTIONED for one in told)
