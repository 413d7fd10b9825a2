"""A name that OCR read once is trusted less than one that was typed, read twice or stands on the paper again."""

from dataclasses import replace

import pytest

from pipeline.extractors.extract import extract
from pipeline.extractors.names.borne_out import READ_ONCE
from pipeline.model import READ_TWICE, Line, Page, Reading
from pipeline.sorting import sort_pages
from tests.pages import page_of

TEXT = """UNIVERSITEIT GENT
verleent aan Jan Peeters, geboren te Gent op 1 januari 1990,
de graad van Master in de rechten
Gent, 5 juli 2019"""


def confidence(page: Page) -> float:
    (section,) = sort_pages(Reading((page,), page.method), "stuk.pdf")
    return extract(section).fields["holder"].confidence


@pytest.mark.parametrize(
    ("read", "again", "trusted"),
    [
        (1.0, "", 1.0),
        (READ_TWICE, "", READ_TWICE),
        (0.9703, "", READ_ONCE),
        (0.9703, "\nHandtekening van de houder: Jan Peeters", 0.9703),
        (0.9703, "\nHandtekening van de houder: Jan Pecters", READ_ONCE),
        (0.9703, "\nPeeters", READ_ONCE),
        (0.6, "", 0.6),
    ],
)
def test_a_name_read_once(read: float, again: str, trusted: float) -> None:
    assert confidence(page_of(TEXT + again, confidence=read)) == trusted


def test_one_word_read_once_is_enough() -> None:
    page = page_of(TEXT)
    lines = tuple(
        Line(tuple(replace(word, confidence=0.96) if word.text == "Peeters," else word for word in line.words))
        for line in page.lines
    )
    assert confidence(replace(page, lines=lines)) == READ_ONCE
