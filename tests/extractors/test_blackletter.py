"""Diplomas set in broken letters, spelt as an engine spells them that learnt round ones."""

import math
import random
from dataclasses import replace

import pytest

from pipeline.extractors import blackletter, degrees
from pipeline.extractors.blackletter import strangeness
from pipeline.extractors.lexicon import words_of
from pipeline.extractors.vocabularies import families
from pipeline.model import Line, Page
from tests.extractors.diplomas import certain, fields_on
from tests.pages import page_of

DOUBTED = 0.45
"""What the engine thinks of a word in broken letters."""
HEAD = "In naam der Wet verklaren Wij, Voorzitter en Leden der Examencommissie, dat\nde Heer Roger Maes"
FORMULA = "met grote onderscheiding is geslaagd en verlenen de wettelijke graad van"
FOOT = "Gegeven te Gent, den 5 juli 1985\nDe Voorzitter,   De Gediplomeerde,"


def page(institution: str, degree: str, formula: str = FORMULA, foot: str = FOOT) -> Page:
    born = "geboren te Oostende, den 13 juni 1962,"
    whole = page_of("\n".join((institution, HEAD, born, formula, degree, foot)), confidence=0.95)
    ornate = {line for at, line in enumerate(whole.lines) if at in (0, 5)}
    return replace(whole, lines=tuple(_doubted(line) if line in ornate else line for line in whole.lines))


def _doubted(line: Line) -> Line:
    return Line(tuple(replace(word, confidence=DOUBTED) for word in line.words))


@pytest.mark.parametrize(
    ("seen", "meant", "most"),
    [
        ("licentiaat", "licentiaat", 0.0),
        ("sicentiaat", "licentiaat", 0.3),
        ("stcenttaat", "licentiaat", 0.9),
        ("nrijfsuntversiteit", "rijksuniversiteit", 0.9),
        ("ntaatschappelijk", "maatschappelijk", 0.3),
    ],
)
def test_the_usual_slips_are_hardly_strange(seen: str, meant: str, most: float) -> None:
    assert strangeness(seen, meant) == pytest.approx(most)


@pytest.mark.parametrize("most", [0.0, 0.3, 0.7, 1.5, 3.0])
def test_what_is_surely_too_strange_is_not_counted_on(most: float) -> None:
    """Every slip of three letters, which leaps over two, at the beginning, amid and at the end of a word."""
    pairs = [(read, meant) for meant in ("maatman", "rumoer", "licentiaat") for read in _spoilt_everywhere(meant)]
    assert len(pairs) > 50
    for read, meant in pairs:
        whole, bounded = strangeness(read, meant), strangeness(read, meant, most)
        assert bounded == (whole if bounded < math.inf else math.inf)
        assert bounded < math.inf or whole > most


def _spoilt_everywhere(word: str) -> list[str]:
    slips = {"m": ("dnt", "nn"), "r": ("rt", "nm"), "l": ("sz",), "t": ("i",), "n": ("u",), "u": ("ut", "mm")}
    return [
        word[:at] + slip + word[at + 1 :] + rest
        for at, letter in enumerate(word)
        for slip in (*slips.get(letter, ()), "", "xxxx")
        for rest in ("", "dnt")
    ]


@pytest.mark.parametrize(("seen", "meant"), [("kandidaat", "licentiaat"), ("regentaat", "licentiaat")])
def test_another_degree_is_far(seen: str, meant: str) -> None:
    assert strangeness(seen, meant) >= 3.0


def test_a_degree_is_never_taken_for_one_of_another_level() -> None:
    """Every degree of eight letters and more, each spoilt in sixteen ways by one to three of the usual slips."""
    chance, levels, found = random.Random(4), _levels(), degrees.repair()
    assert len(levels) > 200
    spoilt = [(word, _spoilt(word, chance)) for word in sorted(levels) for _ in range(16)]
    led_back = [(word, seen, one) for word, seen in spoilt if (one := found.nearest(seen)).apart and one.word in levels]
    assert len(led_back) > 500
    assert [one for one in led_back if levels[one[0]].isdisjoint(levels[one[2].word])] == []


def _levels() -> dict[str, set[str]]:
    """The degrees that are one long word, each with the levels it may have."""
    found: dict[str, set[str]] = {}
    for family in families():
        for degree in family.graden:
            for phrase in degree.woorden:
                words = words_of(phrase)
                if len(words) == 1 and len(words[0]) >= 8:
                    found.setdefault(words[0], set()).update(degree.niveau)
    return found


def _spoilt(word: str, chance: random.Random) -> str:
    """The word with one to three of its letters as they are misread."""
    letters = list(word)
    for at in chance.sample(range(len(word)), chance.randint(1, 3)):
        slips = (blackletter._FIRST if at == 0 else blackletter._LATER).get(word[at], ())
        letters[at] = chance.choice(slips) if slips else word[at]
    return "".join(letters)


@pytest.mark.parametrize("degree", ["Sicentiaat", "Sicenttaat", "Stcenttaat", "Zicentiaat", "Micenttaat", "Eicentiaat"])
@pytest.mark.parametrize(
    "institution", ["Rijfsuniversiteit te Bent", "Untversttett Gent", "NRijfsuntversiteit te Gent", "Mniversiteit Gent"]
)
def test_a_licentiate_is_a_master_in_belgium(institution: str, degree: str) -> None:
    fields = fields_on(page(institution, f"{degree} in de Rechten"))
    assert (fields["level"].value, fields["country"].value) == ("master", "BE")
    assert certain(fields["_levels"])
    assert certain(fields["country"])
    assert certain(fields["_automatic"])


@pytest.mark.parametrize(
    "degree",
    [
        "Kandidaat in de Rechten", "Randidaat in de Rechten", "Kanbibaat in de Rechten", "Randtdaat in de Rechten",
        "Gegradueerde in de Rechten", "Eegrabueerbe in de Rechten", "Begradueerde in de Rechten",
        "Regent in de Rechten", "Negentaat in de Rechten", "Licht in de Rechten", "Sicht in de Rechten",
        "Specialist in de Rechten", "Incentive in de Rechten", "Patient in de Rechten",
    ],
)  # fmt: skip
def test_what_is_no_licentiate_never_becomes_one(degree: str) -> None:
    fields = fields_on(page("Rijfsuniversiteit te Bent", degree))
    assert fields["level"].value not in ("master", "doctorate") or not certain(fields["_levels"])


def test_a_candidate_of_which_the_first_word_is_spoilt_stays_in_doubt() -> None:
    fields = fields_on(page("Rijfsuniversiteit te Bent", "Xonbiboot Sicentiaat in de Rechten"))
    assert not certain(fields["_levels"])


def test_without_the_formula_before_it_a_spoilt_degree_stays_in_doubt() -> None:
    fields = fields_on(
        page("Rijfsuniversiteit te Bent", "Stcenttaat in de Rechten", formula="met grote onderscheiding")
    )
    assert not certain(fields["_levels"])


def test_a_degree_read_after_the_rest_of_its_line_stands_before_it() -> None:
    whole = page("Untversttett Gent", "Stcenttaat in de Rechten")
    first, *rest = whole.lines[5].words
    parted = (*whole.lines[:5], Line(tuple(rest)), Line((first,)), *whole.lines[6:])
    fields = fields_on(replace(whole, lines=parted))
    assert certain(fields["_levels"])
    assert fields["title"].value == "Stcenttaat in de Rechten"


def test_a_city_of_issue_bears_out_the_university_and_a_birth_place_does_not() -> None:
    issued = fields_on(page("Untverstteit Gent", "Licentiaat in de Rechten"))["country"].confidence
    not_issued = fields_on(page("Untverstteit Gent", "Licentiaat in de Rechten", foot="De Voorzitter,"))["country"]
    assert issued > not_issued.confidence
    assert issued >= 0.9


@pytest.mark.parametrize(
    ("degree", "level"),
    [("‚__Bachelor in de orthopedagogie", "bachelor"), ("_Licentiaat in de Rechten", "master"),
     ("‚__Doctoraat in de Rechten", None), ("‚__Doctoraal in de Rechten", None)],
)  # fmt: skip
def test_a_long_degree_read_letter_for_letter_among_ornaments_is_sure(degree: str, level: str | None) -> None:
    """Not one that differs in a letter from another."""
    ornate = page("Hogeschool Vives", degree, formula="met onderscheiding de graad heeft behaald van")
    fields = fields_on(
        replace(ornate, lines=tuple(_faint(line) if line.text == degree else line for line in ornate.lines))
    )
    assert certain(fields["_levels"]) is (level is not None)
    assert level is None or fields["level"].value == level


def _faint(line: Line) -> Line:
    return Line(tuple(replace(word, confidence=0.3 if at == 0 else 0.96) for at, word in enumerate(line.words)))
