"""Two readings of one strip, at two sizes."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.two_sizes import borne_out, named_alike


def line(text: str, confidence: float) -> tuple[Line, ...]:
    return (Line((Word(text, Box(0.4, 0.2, 0.6, 0.25), confidence),)),)


@pytest.mark.parametrize(
    ("text", "other", "sure"),
    [
        ("T'JAMPENS", "T'JAMPENS", 0.6),
        ("D’HOOGHE-MAES", "D’HOOGHE-MAES", 0.6),
        ("ÖZGÜRCAN", "ÖZGÜRCAN", 0.6),
        ("T'JAMPENS", "TJAMPENS", 0.2),
        ("T'JAN", "T'JAN", 0.2),
        ("17.11.25", "17.11.25", 0.2),
        ("wenaanei", "wenaanei", 0.2),
    ],
)
def test_a_name_that_two_sizes_read_alike_is_legible(text: str, other: str, sure: float) -> None:
    assert named_alike(line(text, 0.2), line(other, 0.3))[0].confidence == sure


def test_what_was_read_surely_stays_so() -> None:
    assert named_alike(line("T'JAMPENS", 0.9), line("T'JAMPENS", 0.3))[0].confidence == 0.9


@pytest.mark.parametrize(("other", "sure"), [("12.05.1985", 0.9), ("12.06.1985", 0.6)])
def test_what_reads_otherwise_is_in_doubt(other: str, sure: float) -> None:
    assert borne_out(line("12.05.1985", 0.9), line(other, 0.8))[0].confidence == sure
