"""A list of categories that one engine read unsurely, laid before the second."""

import pytest

from pipeline.model import Line, Word
from pipeline.reading.cards.list_heard import with_lists_heard
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.cards.fronts import LEFT, WIDE, front, write
from tests.reading.ocr.asked import Fake

FOOT = 640


def after(read: str, heard: str | None, *, sure: float = 0.74, own: float = 0.98, nine: bool = True) -> float:
    """How sure the list `read` is after the second engine read `heard` there, itself that sure (`own`)."""
    return looked_at(read, heard, sure=sure, own=own, nine=nine).words[-1].confidence


def looked_at(read: str, heard: str | None, *, sure: float = 0.74, own: float = 0.98, nine: bool = True) -> Line:
    """The line of the list `read` then."""
    card, lines = front()
    head = [Word("9.", write(card, "9.", LEFT - 60, FOOT), 0.93)] if nine else []
    words, x = [], LEFT
    for text in read.split(" "):
        box = write(card, text, x, FOOT)
        words.append(Word(text, box, sure))
        x = round(box.x1 * WIDE) + 16
    looked = with_lists_heard(card, (*lines, Line((*head, *words))), Log(), using=Fake(heard, own))
    return looked[len(lines)]


@pytest.mark.parametrize(
    ("read", "heard"),
    [
        ("AM/B/L", "AM/B/L"),
        ("AM B BE", "AM B BE"),
        ("AM/B", "AM / B"),
        ("B", "B"),
        ("AM/B/L", "9AM/B/L"),
        ("B", "9. B"),
    ],
)
def test_what_both_read_alike_is_sure(read: str, heard: str) -> None:
    assert after(read, heard) == 0.92


@pytest.mark.parametrize(
    ("read", "heard"),
    [
        ("AM/B/L", "AM/L"),
        ("AM/A1", "AM/A1/B"),  # what stands behind the list is shown to it too
        ("AM/B", "AM/8"),
        ("AM/B", "AM/B1"),
        ("AM/B", "AM/BIL"),
        ("AM/B", "7. AM/B"),
        ("AM/B", "9 AM/1B"),
        ("AM/B", None),
    ],
)
def test_what_they_read_differently_stays_in_doubt(read: str, heard: str | None) -> None:
    assert after(read, heard) == 0.74


def test_what_it_reads_unsurely_itself_bears_nothing_out() -> None:
    assert after("AM/B", "AM/B", own=0.75) == 0.74
    assert after("B", "B", own=0.85) == 0.74


@pytest.mark.parametrize("sure", [0.6, 0.19])
def test_however_unsurely_one_read_it(sure: float) -> None:
    assert after("AM,A1,A2,A,‚B", "AM,A1,A2,A,B", sure=sure) == 0.92


def test_a_letter_without_a_nine_may_be_one_of_the_back() -> None:
    assert after("B", "B", nine=False) == 0.74


@pytest.mark.parametrize(
    ("read", "heard", "text"),
    [
        ("AM/BIC", "AM/BIC", "AM/B/C"),  # no category stands right behind another, and behind B1 all give B
        ("AMIBIC", "AM/B/C", "AM/B/C"),
        ("AM/B", "AM/B", "AM/B"),
        ("AM/BI", "AM/BI", "AM/BI"),
        ("AM/B1", "AM/B1", "AM/B1"),
        ("AM/BIG", "AM/BIG", "AM/BIG"),  # may be AM, B1, G
        ("BIC", "BIC", "BIC"),
        ("AM/BIC", "AM/B1C", "AM/BIC"),
        ("AM/BIC", None, "AM/BIC"),
    ],
)
def test_strokes_that_both_took_for_letters_part_the_list(read: str, heard: str | None, text: str) -> None:
    assert looked_at(read, heard).words[-1].text == text
