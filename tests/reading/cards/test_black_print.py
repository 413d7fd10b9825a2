"""Dates through which guilloche runs are borne out without it."""

import pytest

from pipeline.model import Line, Word
from pipeline.reading.cards.black_print import with_dates_borne_out
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.cards.fronts import front, guilloche


def confidences(lines: tuple[Line, ...]) -> list[float]:
    return [line.words[1].confidence for line in lines[2:]]


def test_dates_are_surer_that_read_the_same_without_what_is_pale() -> None:
    card, lines = front(confidence=0.65)
    guilloche(card)
    assert min(confidences(with_dates_borne_out(card, lines, Log()))) >= 0.85


def test_a_date_that_reads_otherwise_stays_in_doubt() -> None:
    card, lines = front(confidence=0.65)
    wrong = Line((lines[4].words[0], Word("03.02.2034", lines[4].words[1].box, 0.65)))
    assert confidences(with_dates_borne_out(card, (*lines[:4], wrong), Log()))[-1] == 0.65


def test_what_is_glued_to_a_date_is_no_part_of_it() -> None:
    card, lines = front(confidence=0.5)
    glued = Line((lines[4].words[0], Word("«03.02.2031", lines[4].words[1].box, 0.5)))
    others = tuple(Line((line.words[0], Word(line.words[1].text, line.words[1].box, 0.95))) for line in lines[2:4])
    assert confidences(with_dates_borne_out(card, (*lines[:2], *others, glued), Log()))[-1] >= 0.85


def test_sure_dates_are_not_read_again() -> None:
    card, lines = front(confidence=0.95)
    log = Log()
    assert with_dates_borne_out(card, lines, log) == lines
    assert not log.attempts


@pytest.mark.parametrize("broken", ["0302203", "03022031", "03.02 2031".replace(" ", ","), "030220311"])
def test_a_date_that_lost_its_points_or_a_figure_is_put_right(broken: str) -> None:
    card, lines = front(confidence=0.95)
    guilloche(card)
    lost = Line((lines[4].words[0], Word(broken, lines[4].words[1].box, 0.3)))
    word = with_dates_borne_out(card, (*lines[:4], lost), Log())[-1].words[1]
    assert word.text == "03.02.2031"
    assert word.confidence >= 0.85


@pytest.mark.parametrize(
    ("broken", "confidence"), [("7654321", 0.3), ("0302203", 0.9), ("03022", 0.3), ("0302B031", 0.3)]
)
def test_other_figures_are_left_as_they_were_read(broken: str, confidence: float) -> None:
    card, lines = front(confidence=0.95)
    number = Line((lines[4].words[0], Word(broken, lines[4].words[1].box, confidence)))
    assert with_dates_borne_out(card, (*lines[:4], number), Log())[-1] == number
