"""Words beside the title of a master that take it back, and honest words in the same places."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.diplomas import flemish, french_community, state_form

MASTER = "Master in de rechten"


@pytest.mark.parametrize(
    "title",
    [
        "Aspirant Master in de rechten",
        "aspirant-Master in de rechten",
        "Master in de rechten, aspirant",
        "Schakelstudent Master in de rechten",
        "Master in de rechten (schakelprogramma)",
        "Master in de rechten, eerste deel (schakeljaar)",
        "Master? in de rechten",
        "Master in de rechten (?)",
        "Master in de rechten (lees: Bachelor)",
        "Master in de rechten, lees Bachelor in de rechten",
        "Master in de rechten\n(lees: Bachelor)",
        "Master in de rechten (eregraad)",
        "Eregraad Master in de rechten",
        "Master in de rechten in spe",
        "toekomstig Master in de rechten",
        "Master in de rechten (toekomstig)",
        "zogenaamd Master in de rechten",
    ],
)
def test_a_master_that_its_own_title_takes_back_is_for_a_person(title: str) -> None:
    assert outcome("diploma", sent(flemish(title)))[0] is not Status.MET
    assert outcome("diploma", sent(state_form(title, institution="UNIVERSITEIT GENT", year=2010)))[0] is not Status.MET


@pytest.mark.parametrize(
    "title",
    [
        "Aspirant Master en droit",
        "Master ? en droit",
        "Master en droit (lire : Bachelier)",
        "Master en droit (première partie)",
        "futur Master en droit",
        "Master en droit (grade honorifique)",
    ],
)
def test_so_is_one_in_french(title: str) -> None:
    assert outcome("diploma", sent(french_community(title, year=2010)))[0] is not Status.MET


@pytest.mark.parametrize("line", ["Schakelstudent", "aspirant", "Schakelprogramma", "Lees: Bachelor", "Eregraad"])
def test_so_is_one_with_such_a_line_over_or_under_it(line: str) -> None:
    assert outcome("diploma", sent(f"{line}\n{flemish(MASTER)}"))[0] is not Status.MET
    assert outcome("diploma", sent(flemish(MASTER, extra=line)))[0] is not Status.MET


@pytest.mark.parametrize(
    "title",
    [
        MASTER,
        f"{MASTER}\nVoorzitter: prof. dr. An Maes",
        f"{MASTER} met grote onderscheiding",
        "Master of Science in Future Planet Studies",
        "Master of Science in de industriële wetenschappen (120 studiepunten)",
        "Master of Arts in de taal- en letterkunde: Nederlands - Engels",
        "Master in de rechten\n(academische opleiding)",
        f"{MASTER}\nVragen over dit diploma? www.vub.be",
        f"{MASTER}\nOm te lezen: het diplomasupplement",
    ],
)
def test_ordinary_words_beside_it_do_not(title: str) -> None:
    assert outcome("diploma", sent(flemish(title))) == MET
