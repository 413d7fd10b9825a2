"""Marks of notes that stand raised beside what they belong to."""

from dataclasses import replace

from pipeline.extractors.criminal_record.layouts.notes import without_note_marks
from pipeline.model import Box, Line, Page, Word
from tests.pages import page_of

LIMITING = (
    "3. Behalve in het verkeer",
    "3. Sinds 1 januari 2015",
    "3. Enkel in deze gemeente",
    "3. Andere dan wegens verkeer.",
    "3. Verkeersveroordelingen niet meegerekend.",
    "3. Voorlopig resultaat",
    "3. Zedenfeiten",
    "3. Vonnissen",
    "3. Kosteloos. Enkel verkeer.",
    "3. Kosteloos.\nBehalve in het verkeer.",
    "3. Behalve in het verkeer\n\n3. Kosteloos.",
    "3. Kosteloos.\n\n3. Behalve in het verkeer",
    "3. Hors circulation routière",
    "3. Afgezien van verkeer",
    "3. Veroordelingen worden na drie jaar niet meer vermeld; verkeer niet gezocht.",
)
HARMLESS = (
    "3. Kosteloos.",
    "3. Retributie: 5,00 euro.",
    "3. Artikel 595 van het Wetboek van Strafvordering.",
    "3. Wet van 8 augustus 1997 betreffende het Centraal Strafregister.",
    "3. Loi du 8 août 1997 relative au Casier judiciaire central.",
    "3. D.w.z. dat geen veroordelingen zijn gevonden.",
    "3. Veroordelingen worden na drie jaar niet meer vermeld.",
)


def _raised(page: Page, mark: str) -> Page:
    """The page with each such last word of a line smaller and higher."""
    return replace(page, lines=tuple(Line((*line.words[:-1], _up(line.words[-1], mark))) for line in page.lines))


def _up(word: Word, mark: str) -> Word:
    box = word.box
    higher = Box(box.x0, box.y0 - 0.004, box.x1, box.y1 - 0.007)
    return replace(word, box=higher) if word.text == mark else word


def _told(text: str, mark: str) -> list[str]:
    return [line.text for line in without_note_marks(_raised(page_of(text), mark)).lines]


def test_a_mark_of_a_note_is_left_out() -> None:
    assert _told("Afgegeven op 2 juni 2023 4\n4. Kosteloos.", "4") == ["Afgegeven op 2 juni 2023", "4. Kosteloos."]


def test_a_mark_without_its_note_stays() -> None:
    assert _told("Artikel 596 2\nKosteloos.", "2") == ["Artikel 596 2", "Kosteloos."]


def test_a_mark_of_a_note_that_takes_something_back_stays() -> None:
    for note in LIMITING:
        assert _told(f"Veroordelingen: geen 3\n{note}", "3")[0] == "Veroordelingen: geen 3", note


def test_a_mark_behind_the_label_of_an_answer_stays_too() -> None:
    line = page_of("Veroordelingen 3: geen\n3. Zedenfeiten").lines
    first = Line((line[0].words[0], _up(line[0].words[1], "3"), line[0].words[2]))
    page = replace(page_of("x"), lines=(first, line[1]))
    assert without_note_marks(page) is page

    assert _told("Veroordelingen 3\nNIHIL\n\n3. Zedenfeiten", "3")[0] == "Veroordelingen 3"


def test_a_mark_at_an_answer_is_left_out_where_its_notes_limit_nothing() -> None:
    for note in HARMLESS:
        assert _told(f"Veroordelingen: geen 3\n{note}", "3")[0] == "Veroordelingen: geen", note


def test_a_mark_at_something_else_is_left_out_unless_its_note_limits() -> None:
    text = "Bavo Luyckx 3\n3. Zoals ingeschreven op het adres."
    assert _told(text, "3")[0] == "Bavo Luyckx"
    assert _told("Bavo Luyckx 3\n3. De opzoeking is onvolledig.", "3")[0] == "Bavo Luyckx 3"


def test_a_figure_on_the_line_stays() -> None:
    page = page_of("Aantal 3\n3. Kosteloos.")
    assert without_note_marks(page) is page
