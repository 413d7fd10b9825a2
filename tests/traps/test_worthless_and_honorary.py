"""Papers that say of themselves that they are worth nothing, and degrees that were given for merit alone."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import extract_text

DIPLOMA = "Universiteit Gent\nDIPLOMA\n{}\nGent, 26 juni 2012\nDe rector"
MASTER = "Wij verlenen aan An Maes, geboren te Gent op 3 mei 1990,\nde graad van Master in de rechten"


@pytest.mark.parametrize(
    "stamp",
    [
        "Zonder waarde - opleiding.",
        "Sans valeur - formation.",
        "Ohne Wert - Schulung.",
        "Geen waarde; enkel voor opleiding.",
        "Waardeloos exemplaar, opleiding.",
    ],
)
def test_a_line_that_begins_with_no_value_takes_the_paper_back(stamp: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(f"{MASTER}\n{stamp}")))[0] is not Status.MET
    assert outcome("criminal_record", sent(extract_text("aalst", foot=stamp)))[0] is not Status.MET


@pytest.mark.parametrize(
    "line",
    [
        "Zonder droogstempel: zonder waarde",
        "Zonder waarde, tenzij ondertekend",
        "SPECIMEN - fictief document zonder waarde",
        "SPECIMEN - zonder waarde",
        "SPECIMEN\nZonder juridische waarde",
        "SPECIMEN - ONGELDIG",
        "Een kopie is zonder waarde",
    ],
)
def test_what_any_paper_would_be_or_a_sample_is_takes_nothing_back(line: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(f"{MASTER}\n{line}"))) == MET
    assert outcome("criminal_record", sent(extract_text("aalst", foot=line))) == MET


@pytest.mark.parametrize(
    "awards",
    [
        "Wij verlenen aan An Maes, geboren te Gent op 3 mei 1990,\nde graad van doctor, om haar verdiensten",
        "Wij verlenen aan An Maes, geboren te Gent op 3 mei 1990,\nwegens haar bijzondere verdiensten\n"
        "de graad van doctor in de rechten",
        "L'Université de Namur confère à Anne Maes, née à Huy le 3 mai 1960, le grade de docteur en droit\n"
        "en raison de ses mérites",
        "Ghent University confers on An Maes, born in Ghent on 3 May 1990, the degree of Doctor of Law for her merits",
    ],
)
def test_a_degree_for_merit_alone_is_for_a_person(awards: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(awards)))[0] is not Status.MET


@pytest.mark.parametrize("merit", ["met verdienste", "met grote onderscheiding"])
def test_a_degree_with_merit_is_one(merit: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(f"{MASTER}, {merit}"))) == MET
