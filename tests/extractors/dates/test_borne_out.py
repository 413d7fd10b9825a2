"""Figures that OCR read are as sure as the rest of the page makes them."""

from dataclasses import replace

import pytest

from pipeline.extractors.dates.borne_out import READ_ONCE, WEEKDAY_DIFFERS, trusted
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import find_dates
from pipeline.model import READ_TWICE, Line, Page
from tests.pages import page_of

READ = 0.965
"""As sure as Tesseract ever is."""


def first(text: str, confidence: float = READ) -> DateMention:
    return find_dates(page_of(text, confidence=confidence))[0]


@pytest.mark.parametrize("text", ["28/04/2024", "Afgeleverd op 28 april 2024", "28.IV.2024", "zeven juli 2017"])
def test_figures_read_once_are_never_sure(text: str) -> None:
    assert first(text).confidence == READ_ONCE


@pytest.mark.parametrize("text", ["28/04/2024", "28 april 2024"])
def test_a_text_layer_and_two_readings_are(text: str) -> None:
    assert first(text, 1.0).confidence == 1.0
    assert first(text, READ_TWICE).confidence == READ_TWICE


def test_words_are_as_sure_as_they_were_read() -> None:
    assert first("de achtentwintigste april tweeduizend vierentwintig").confidence == READ


@pytest.mark.parametrize(("confidence", "most"), [(READ, 0.85), (1.0, 1.0)])
def test_a_round_year_in_words_may_be_half_of_one(confidence: float, most: float) -> None:
    assert first("elf september tweeduizend", confidence).confidence == most


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Afgeleverd op 28/04/2024\nAfgedrukt op 28 april 2024", True),
        ("Afgeleverd op 28/04/2024\nAfgedrukt op 28/04/24", True),
        ("Afgeleverd op 28/04/2024\nAfgedrukt op 29/04/2024", False),
        ("Afgeleverd op 28/04/2024\nAfgedrukt op 28/O4/2024", False),
        ("zondag 28 april 2024", True),
        ("dimanche, le 28 avril 2024", True),
        ("Open van maandag tot zondag\n28 april 2024", False),
        ("Geboren op 12/03/1985\nRijksregisternummer 85.03.12-002.86", True),
        ("Geboren op 12/03/1985\nRijksregisternummer 85.03.12-002.87", False),
        ("Geboren op 13/03/1985\nRijksregisternummer 85.03.12-002.86", False),
    ],
)
def test_what_bears_them_out(text: str, sure: bool) -> None:
    assert (first(text).confidence > READ_ONCE) is sure


@pytest.mark.parametrize(("confidence", "most"), [(0.7, 0.7), (0.72, 0.98)])
def test_a_day_of_which_a_second_reading_says_another_is_not_borne_out_elsewhere(
    confidence: float, most: float
) -> None:
    """The day of issue misread as that of the request, which stands on the page as well."""
    page = page_of("Afgeleverd op 12/02/2024\nAangevraagd op 12/02/2024", confidence=READ)
    line = Line(tuple(replace(word, confidence=confidence) for word in page.lines[0].words))
    assert find_dates(replace(page, lines=(line, page.lines[1])))[0].confidence == pytest.approx(most, abs=0.02)


def test_what_was_read_twice_in_one_place_bears_nothing_out() -> None:
    page = page_of("Afgeleverd op 28/04/2024", confidence=READ)
    twice: Page = replace(page, lines=page.lines * 2)
    assert [one.confidence for one in find_dates(twice)] == [READ_ONCE, READ_ONCE]


@pytest.mark.parametrize(("confidence", "doubt"), [(READ, WEEKDAY_DIFFERS), (1.0, None)])
def test_another_day_of_the_week_is_a_doubt_where_ocr_read_it(confidence: float, doubt: str | None) -> None:
    assert first("zondag 23 april 2024", confidence).doubt == doubt


def test_places_that_agree_go_wrong_by_the_product_of_their_chances() -> None:
    words = page_of("28/04/2024", confidence=0.8).words
    assert trusted(0.8, words, (0.7,)) == pytest.approx(0.94)
    assert trusted(READ, words, (READ,)) == READ_TWICE
