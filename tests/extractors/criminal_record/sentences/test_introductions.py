"""Where a sentence begins that leads to what the register holds: under the particulars of the holder."""

from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.sentences.introductions import introduction, leads_to_part
from pipeline.extractors.flattened import flat
from pipeline.model import Box, Line, Page, Word
from tests.pages import page_of

LEAD = "Uit raadpleging van het centraal register blijkt het volgende:"


def _line(text: str, left: float, top: float) -> Line:
    box = Box(left, top, left + 0.009 * len(text), top + 0.012)
    return Line(tuple(Word(word, box, 1.0) for word in text.split()))


def _page(gap: float) -> Page:
    """A form in two columns, read one after the other, and such a sentence `gap` pages under it."""
    labels = ("Familienaam", "Voornaam", "Gedomicilieerd")
    values = ("EL IDRISSI", "Samira", "Ter Heydelaan 141, 2100 Deurne")
    lines = [
        *(_line(text, 0.12, 0.2 + 0.025 * at) for at, text in enumerate(labels)),
        *(_line(text, 0.29, 0.2 + 0.025 * at) for at, text in enumerate(values)),
        _line(LEAD, 0.12, 0.25 + 0.012 + gap),
    ]
    return replace(page_of("Stad Lier"), width=595.0, height=842.0, lines=tuple(lines))


def test_a_sentence_under_a_form_in_columns_begins_behind_it() -> None:
    page = _page(0.05)
    assert introduction([flat(line.text) for line in page.lines], 6, page, 0.9)[0] == flat(LEAD)


def test_right_under_a_form_it_may_be_its_end() -> None:
    page = _page(0.005)
    told = introduction([flat(line.text) for line in page.lines], 6, page, 0.9)[0]
    assert told.startswith("familienaam, voornaam, gedomicilieerd, el idrissi,")


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Marie Dubois, registre national n° 740716 916-13, a encouru les condamnations suivantes :", False),
        ("Marie Dubois, Nationalregisternummer 74.07.16-916.13, hat folgende Verurteilungen erhalten:", False),
        ("Marie Dubois, selon le registre national, a encouru les condamnations suivantes :", True),
    ],
)
def test_the_number_of_the_holder_is_no_register_to_which_a_sentence_is_limited(sentence: str, part: bool) -> None:
    assert leads_to_part(flat(sentence)) is part
