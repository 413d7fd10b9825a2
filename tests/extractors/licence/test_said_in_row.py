"""Words on a card where nothing but days, codes and categories belong, and a ban or a second 4b beside them."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, card, outcome, sent
from tests.traps.test_notes_on_licences import FRONT, LICENCE, back

ROW = "B     02.05.05   02.05.28"
WORDS = (
    "proef",
    "kandidaat",
    "LEERLING",
    "niet",
    "examen",
    "geen",
    "candidat",
    "élève",
    "stagiaire",
    "Probe",
    "Schüler",
    "learner",
    "trainee",
)


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("gap", [3, 30], ids=["beside", "far"])
def test_a_word_in_the_row_of_a_category_is_a_doubt(word: str, gap: int) -> None:
    row = f"{ROW}{' ' * gap}{word}"
    assert outcome(LICENCE, sent(card(FRONT), card(back(row))))[0] is not Status.MET


@pytest.mark.parametrize("word", ["proef", "kandidaat", "learner", "niet"])
def test_a_word_that_denies_is_one_on_a_scan_too(word: str) -> None:
    file = sent(card(FRONT), card(back(f"{ROW}        {word}")), confidence=0.95)
    assert outcome(LICENCE, file)[0] is not Status.MET


@pytest.mark.parametrize(
    "code",
    [
        "",
        "01.06",
        "70",
        "78",
        "95",
        "96",
        "01.06 78",
        "95.02.05.28",
        "70.1234573.NL",
        "61,62",
        "(78)",
        "*",
        "|",
        "bril",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_codes_and_signs_are_none(code: str, confidence: float) -> None:
    file = sent(card(FRONT), card(back(f"{ROW}      {code}")), confidence=confidence)
    assert outcome(LICENCE, file) == MET


@pytest.mark.parametrize("noise", ["oom", "rij", "dro"])
def test_what_ornaments_are_read_as_is_no_word(noise: str) -> None:
    file = sent(card(FRONT), card(back(f"{ROW}      {noise}")), confidence=0.95)
    assert outcome(LICENCE, file) == MET


@pytest.mark.parametrize(
    "nine", ["AM ex-B", "AM, ex B", "AM ex.B", "AM -B", "AM/ex-B", "AM non-B", "AM ancien-B", "AM ehem. B", "ex-B AM"]
)
def test_what_field_nine_takes_away_is_for_a_person(nine: str) -> None:
    front = card(FRONT.replace("9. AM B", f"9. {nine}"))
    assert outcome(LICENCE, sent(front))[0] is not Status.MET
    assert outcome(LICENCE, sent(front, card(back(ROW))))[0] is not Status.MET


@pytest.mark.parametrize("nine", ["AM-B", "AM - B", "AM/B", "AM, B", "AM B -BE", "ex-C AM B"])
def test_what_it_parts_is_held(nine: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT.replace("9. AM B", f"9. {nine}")))) == MET


@pytest.mark.parametrize(
    "ban",
    [
        "Verval van het recht tot sturen: 6 maanden",
        "RIJVERBOD 6 maanden",
        "Rijontzegging 6 maanden",
        "Déchéance du droit de conduire : 6 mois",
        "Interdiction de conduire pendant 6 mois",
        "Fahrverbot 3 Monate",
        "Entziehung der Fahrerlaubnis",
        "Disqualified from driving: 6 months",
    ],
)
def test_a_ban_without_a_day_is_for_a_person(ban: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT + ban)))[0] is not Status.MET
    assert outcome(LICENCE, sent(card(FRONT), card(f"{back(ROW)}\n{ban}")))[0] is not Status.MET


@pytest.mark.parametrize(
    "line",
    [
        "Rijverbod: geen",
        "Interdiction de conduire : néant",
        "Fahrverbot: keines",
        "Bij verval van het recht tot sturen wordt dit rijbewijs ingeleverd.",
        "En cas d'interdiction de conduire, le permis est remis au greffe.",
    ],
)
def test_a_rule_on_bans_or_none_is_no_ban(line: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT + line))) == MET


@pytest.mark.parametrize(
    "ends", ["4b. 12.01.2028 4b. 12.01.2023", "4b. 12.01.2028 12.01.2023", "4b. 12.01.2028\n4b. 12.01.2033"]
)
def test_two_last_days_decide_nothing(ends: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT.replace("4b. 12.01.2028", ends))))[0] is not Status.MET


@pytest.mark.parametrize("ends", ["4b. 12.01.2028", "4b. 12.01.2028\n4b. 12.01.28"])
def test_one_last_day_printed_twice_is_one(ends: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT.replace("4b. 12.01.2028", ends)))) == MET


@pytest.mark.parametrize("word", ["zie keerzijde", "onbekend", "enkel tractor"])
def test_any_other_word_beside_the_days_is_one_as_well(word: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT), card(back(f"{ROW}   {word}"))))[0] is not Status.MET
