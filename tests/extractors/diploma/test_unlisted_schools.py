"""A master in English from a school in Brussels that is not listed decides nothing: private schools award them too."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, outcome, review, sent

ENGLISH = """{school}
hereby confers upon An Maes, born in Ghent on 1 January 1990,
the degree of Master of Business Administration
Brussels, 5 July 2019"""
DUTCH = """{school}
verleent aan An Maes, geboren te Gent op 1 januari 1970,
de graad van licentiaat in de handelswetenschappen
Brussel, 5 juli 1995"""


@pytest.mark.parametrize(
    "school", ["UNITED BUSINESS INSTITUTES", "European University Brussels", "Brussels Business Institute"]
)
def test_a_school_that_is_not_listed_is_for_a_person(school: str) -> None:
    assert outcome("diploma", sent(ENGLISH.format(school=school))) == review(Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "school",
    [
        "GHENT UNIVERSITY",
        "KU LEUVEN",
        "University of Mons",
        "Vlerick Business School",
        "VESALIUS COLLEGE",
        "Solvay Brussels School of Economics and Management",
        "Karel de Grote University College",
        "College of Europe",
    ],
)
def test_a_listed_school_may_speak_english(school: str) -> None:
    assert outcome("diploma", sent(ENGLISH.format(school=school))) == MET


def test_an_old_school_by_its_town_in_dutch() -> None:
    assert outcome("diploma", sent(DUTCH.format(school="HOGER INSTITUUT VOOR HANDELSWETENSCHAPPEN"))) == MET


@pytest.mark.parametrize("foot", ["De echtheid is na te gaan.", "Van dit diploma bestaat één exemplaar."])
def test_the_sentence_behind_a_known_school_belongs_to_no_name(foot: str) -> None:
    text = DUTCH.format(school="Universiteit Hasselt") + f"\nondertekend namens de\nUniversiteit Hasselt. {foot}"
    assert outcome("diploma", sent(text)) == MET
