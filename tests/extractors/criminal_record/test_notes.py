"""Marks of notes that stand raised beside what they belong to."""

from dataclasses import replace

from pipeline.extractors.criminal_record.notes import without_note_marks
from pipeline.model import Box, Line, Page, Word
from tests.pages import page_of


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
    for note in ("3. Behalve in het verkeer", "3. Sinds 1 januari 2015", "3. Enkel in deze gemeente"):
        assert _told(f"Veroordelingen: geen 3\n{note}", "3")[0] == "Veroordelingen: geen 3"


def test_a_figure_on_the_line_stays() -> None:
    page = page_of("Aantal 3\n3. Kosteloos.")
    assert without_note_marks(page) is page
