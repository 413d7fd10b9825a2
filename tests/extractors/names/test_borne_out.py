"""A name that OCR read once is trusted less than one that was typed, read twice or stands on the paper again."""

import pytest

from pipeline.extractors.extract import extract
from pipeline.extractors.names.borne_out import READ_ONCE
from pipeline.model import READ_TWICE, Page, Reading
from pipeline.sorting import sort_pages
from tests.pages import page_of, with_confidence

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
    assert confidence(with_confidence(page_of(TEXT), 0.96, lambda text: text == "Peeters,")) == READ_ONCE
