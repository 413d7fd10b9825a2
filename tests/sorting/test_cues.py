"""The cue files, and the small language of their phrases."""

import random
from dataclasses import replace

import pytest

from pipeline.sorting.classify import _Search, score_page
from pipeline.sorting.cues import CueError, load_kinds, phrase_of, tokens_of, word_list
from pipeline.sorting.measures import MEASURES, page_marker
from pipeline.sorting.printed import MOST_WORDS, printed
from pipeline.sorting.repair import repaired, split_glued
from pipeline.text import fold
from tests.pages import page_of


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("uittreksel uit (het) strafregister", "Uittreksel uit het strafregister", True),
        ("uittreksel uit (het) strafregister", "uittreksel uit strafregister", True),
        ("uittreksel uit (het) strafregister", "uittreksel uit een strafregister", False),
        ("art/artikel 595", "Art. 595", True),
        ("art/artikel 595", "artikel 596", False),
        ("veroordeling*", "Veroordelingen", True),
        ("*hogeschool", "Arteveldehogeschool", True),
        ("wordt ... erkend", "wordt door de Vlaamse overheid erkend", True),
        ("wordt ... erkend", "wordt " + "en " * 12 + "erkend", False),
        ("l extrait", "L'EXTRAIT", True),
        ("nee a", "Née à Namur", True),
        ("art/artikel 595", "kwart 595", False),
        ("veroordeling*", "strafveroordelingen", False),
        ("(een) diploma", "een vakdiploma", False),
        ("(een) diploma", "geen diploma", True),
        ("ja (en) ja", "nja ja en ja", True),
    ],
)
def test_the_language_of_phrases(phrase: str, text: str, found: bool) -> None:
    assert bool(phrase_of(phrase).pattern(by_ocr=False).search(" ".join(tokens_of(text)))) is found


@pytest.mark.parametrize(
    ("phrase", "letters"),
    [
        ("*hogeschool", ("hogeschool",)),
        ("werk*/job* gezocht*", ("werk", "job")),
        ("de/het* gezocht*", ("gezocht",)),  # what a scan spells "dc" is an article still
        ("(relevante) werkervaring*", ("werkervaring",)),
        ("de*", ()),
        ("veroordeling* wegens", ()),  # "wegens" announces it
    ],
)
def test_a_phrase_without_a_whole_word_is_looked_for_where_its_letters_are(
    phrase: str, letters: tuple[str, ...]
) -> None:
    assert phrase_of(phrase).letters == letters


def test_a_phrase_needs_an_obligatory_word() -> None:
    with pytest.raises(CueError, match="obligatory"):
        phrase_of("(het) ...")


def test_every_measure_that_cues_ask_for_exists() -> None:
    asked = {cue.measure for kind in load_kinds() for cue in kind.cues if cue.measure}
    assert asked <= set(MEASURES)


def test_a_cue_only_refers_to_cues_before_it() -> None:
    for kind in load_kinds():
        before: set[str] = set()
        for cue in kind.cues:
            assert {*cue.only_with, *cue.unless} <= before, (kind.code, cue.name)
            before.add(cue.name)


def test_phrases_are_written_folded() -> None:
    for kind in load_kinds():
        for cue in kind.cues:
            for family in cue.families:
                for phrase in family:
                    assert tokens_of(" ".join(phrase.words)) == [word for word in phrase.words if word]


@pytest.mark.parametrize(
    "name",
    [
        *("schools", "before_a_degree", "degrees_alone", "birth_words", "diplomas", "not_on_diplomas"),
        *("conferring_verbs", "obtaining_verbs", "degree_holders", "people_of_a_diploma"),
        *("first_person", "mail_headers"),
    ],
)
def test_lists_that_a_measure_looks_for_are_written_as_they_are_looked_for(name: str) -> None:
    words = word_list(name)
    assert len(words) == len(set(words)) > 5
    assert all(word == fold(word) and not set(word) & set("()/") for word in words)


def test_a_list_that_is_not_there_is_told_by_its_name() -> None:
    with pytest.raises(CueError, match="no list 'scholen'"):
        word_list("scholen")


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("strafreg1ster", "strafregister"),
        ("uittrekse1", "uittreksel"),
        ("rijbewljs", "rijbewijs"),
        ("dip1oma", "diploma"),
        ("gerneente", "gemeente"),
        ("postghaduaatsgftuig5chhift", "postgraduaatsgetuigschrift"),
        ("595", "595"),
        ("596", "596"),
        ("janssens", "janssens"),
        ("rubewus", "rijbewijs"),
        ("rubewjs", "rijbewijs"),
        ("bureau", "bureau"),
        ("natuur", "natuur"),
    ],
)
def test_repair_leads_back_to_cue_words_only(seen: str, meant: str) -> None:
    assert repaired(seen) == meant


def test_glued_words_come_apart() -> None:
    assert split_glued("uittrekseluithetstrafregister") == ("uittreksel", "uit", "het", "strafregister")
    assert split_glued("janssensmaria") is None


@pytest.mark.parametrize("title", ["D I P L O M A", "C U R R I C U L U M V I T A E", "M O T I V A T I E B R I E F"])
def test_letter_spaced_titles_are_words(title: str) -> None:
    assert any(len(token) > 5 for token in printed(page_of(title)).tokens)


@pytest.mark.parametrize(
    ("text", "marker"),
    [
        ("pagina 2 van 3", (2, 3)),
        ("Page 1 sur 4", (1, 4)),
        ("Seite 2", (2, None)),
        ("2/3", (2, 3)),
        ("Blz. 1/2", (1, 2)),
        ("12/05/1985", None),
        ("14/20", None),
        ("niets", None),
    ],
)
def test_page_markers(text: str, marker: tuple[int, int | None] | None) -> None:
    assert page_marker(printed(page_of(text))) == marker


def test_a_subject_line_or_an_item_of_a_list_is_no_title() -> None:
    for text in (
        "- Uittreksel uit het strafregister",
        "Betreft: uittreksel uit het strafregister",
        "in de rechten,\ndiploma,",
    ):
        assert "title" not in score_page(page_of(text + "\nblauw water\nrode bloem")).cues.get("criminal_record", ())


def test_a_score_is_the_same_whatever_the_order_in_which_words_are_looked_up() -> None:
    heads = ["WERKERVARING", "OPLEIDING", "TALEN", "VAARDIGHEDEN", "HOBBY'S", "REFERENTIES", "PROFIEL"]
    search = _Search(printed(page_of("\n".join(head + "\nblauw water en rode bloem\n" * 4 for head in heads))))
    sections = next(cue for kind in load_kinds() for cue in kind.cues if (kind.code, cue.name) == ("cv", "sections"))
    found = set()
    for seed in range(20):
        families = list(search._possible[sections.key].items())
        random.Random(seed).shuffle(families)
        search._possible[sections.key] = dict(families)
        found.add(search.found(sections))
    assert len(found) == 1


@pytest.mark.parametrize("word", ["diploma", "rijbewijs", "x" * 60, "595", "<<<<", "2019 - 2020"])
def test_a_page_of_two_hundred_thousand_words_costs_no_more_than_a_bounded_one(word: str) -> None:
    page = page_of("\n".join([" ".join([word] * 100)] * 20), confidence=0.9)
    page = replace(page, lines=page.lines * 100)  # to lay them all out would take longer than what is measured
    assert len(printed(page).tokens) <= MOST_WORDS * 4
    assert score_page(page).page == 1
