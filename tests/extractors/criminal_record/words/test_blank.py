"""What a scan leaves around a value of a register: dirt, and stars that were read as letters."""

from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.words.blank import alone_on, legible, without_stars, without_stars_beside
from pipeline.model import Line
from tests.pages import page_of


def test_a_letter_that_was_hardly_read_is_dirt_and_a_figure_is_not() -> None:
    words = page_of("h Veroordelingen: 1", confidence=0.9).lines[0].words
    badly = tuple(replace(word, confidence=0.3) if len(word.text) == 1 else word for word in words)
    assert legible(Line(badly)) == "  veroordelingen: 1"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kkk blanco *k*", "    blanco    "),
        ("«kk blanco", "    blanco"),
        ("“xk blanco", "    blanco"),
        ("xxxx", "xxxx"),
        ("kok blanco", "kok blanco"),
    ],
)
def test_stars_are_taken_away_where_something_else_is_said(text: str, said: str) -> None:
    assert without_stars(text) == said


def test_the_place_of_a_value_leaves_out_what_stands_around_it() -> None:
    assert alone_on("    blanco    ") == (4, 10)


@pytest.mark.parametrize(
    ("text", "badly", "said"),
    [
        ("“er NIHIL ***", "“er", "nihil"),
        ("*** BLANCO t*e", "t*e", "blanco"),
        ("zzz NIHIL ===", "zzz", "nihil"),
        ("niet BLANCO ***", "", "niet blanco"),
        ("niet BLANCO", "niet", "niet blanco"),
        ("zie NIHIL ***", "zie", "zie nihil"),
        ("deels NIHIL ***", "deels", "deels nihil"),
        ("nog *** NIHIL ***", "nog", "nog     nihil"),
        ("3x GEEN ***", "3x", "3x geen"),
        ("behalve NIHIL ***", "behalve", "behalve nihil"),
    ],
)
def test_badly_read_stars_are_known_by_those_at_the_other_end(text: str, badly: str, said: str) -> None:
    words = page_of(text, confidence=0.9).lines[0].words
    line = Line(tuple(replace(word, confidence=0.6) if word.text == badly else word for word in words))
    assert without_stars(legible(line)).strip(" =*") == said


@pytest.mark.parametrize(
    ("text", "confidence", "said"),
    [
        ("dad NIHIL", 0.19, "nihil"),
        ("BLANCO wtk", 0.1, "blanco"),
        ("akad NIHIL", 0.4, "nihil"),
        ("NEANT kxk", 0.6, "neant"),
        ("akad NIHIL", 0.8, "akad nihil"),
        ("klad NIHIL", 0.4, "klad nihil"),
        ("vak NIHIL", 0.4, "vak nihil"),
        ("akad veroordeeld", 0.4, "akad veroordeeld"),
        ("dad NIHIL", 0.5, "dad nihil"),
        ("eeh NIHIL", 0.19, "eeh nihil"),
        ("nlet NIHIL", 0.19, "nlet nihil"),
        ("zle NIHIL", 0.19, "zle nihil"),
        ("nan NIHIL", 0.19, "nan nihil"),
        ("4x NIHIL", 0.19, "4x nihil"),
        ("dad veroordeeld", 0.19, "dad veroordeeld"),
    ],
)
def test_what_was_not_read_at_all_beside_a_value_was_stars(text: str, confidence: float, said: str) -> None:
    words = page_of(text, confidence=0.9).lines[0].words
    kept = ("NIHIL", "NEANT", "BLANCO", "veroordeeld")
    line = Line(tuple(word if word.text in kept else replace(word, confidence=confidence) for word in words))
    assert without_stars(legible(line)).strip(" =*") == said


@pytest.mark.parametrize(
    ("text", "sure", "said"),
    [
        ("kad NIHIL kad", "", "nihil"),
        ("kkk NIHIL A44", "kkk", "nihil"),
        ("wtk BLANCO trk", "", "blanco"),
        ("rad NIHIL gent", "rad", "rad nihil gent"),
        ("kad NIHIL van het hof", "", "kad nihil van het hof"),
        ("niet NIHIL tiet", "", "niet nihil tiet"),
        ("44 NIHIL 44", "", "44 nihil 44"),
        ("kad NIHIL bezwaard", "", "kad nihil bezwaard"),
    ],
)
def test_badly_read_stars_are_known_by_each_other(text: str, sure: str, said: str) -> None:
    words = page_of(text, confidence=0.4).lines[0].words
    well = {sure, "NIHIL", "BLANCO"}
    line = Line(tuple(replace(word, confidence=0.9) if word.text in well else word for word in words))
    assert without_stars(legible(line)).strip(" =*") == said


@pytest.mark.parametrize("value", ["NIHIL", "GEEN VEROORDELINGEN"])
def test_stars_that_are_a_line_of_their_own_beside_a_value_are_left_out(value: str) -> None:
    page = page_of(f"VEROORDELINGEN\n     kkkkk   {value}\nAFGEGEVEN TE AALST")
    assert [line.text for line in without_stars_beside(page).lines] == ["VEROORDELINGEN", value, "AFGEGEVEN TE AALST"]


@pytest.mark.parametrize("text", ["VEROORDELINGEN   *****", "VEROORDELINGEN\n*****", "NIHIL\n*****"])
def test_stars_that_are_a_value_stay(text: str) -> None:
    page = page_of(text)
    assert without_stars_beside(page) == page
