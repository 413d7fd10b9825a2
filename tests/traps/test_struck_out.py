"""Papers in text of which words are struck through by a line, on real PDFs: what is struck decides nothing."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import Status
from tests.reading.pdfs import pdf_of
from tests.traps.casebook import outcome, uploaded
from tests.traps.diplomas import flemish
from tests.traps.extracts import extract_text

LICENCE = """
KONINKRIJK BELGIË
RIJBEWIJS
afgegeven aan
MAES Jan
geboren te Genk, 3 december 1961
geldig voor de voertuigen van categorie
A     B     C
De 17 februari 1983
De burgemeester
"""
SIZE = 10


def judged(home: Path, requirement: str, text: str, words: Sequence[str], *, height: float = 0.27) -> Status:
    """The status with lines drawn through `words`, at `height` in sizes of the type above the line of writing."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", SIZE)
        for row, line in enumerate(text.strip("\n").split("\n")):
            canvas.drawString(50, 790 - 17 * row, line)
            for word in words:
                if word in line:
                    left, y = (
                        50 + stringWidth(line[: line.index(word)], "Helvetica", SIZE),
                        790 - 17 * row + height * SIZE,
                    )
                    canvas.line(left, y, left + stringWidth(word, "Helvetica", SIZE), y)

    return outcome(requirement, uploaded(home, "stuk.pdf", pdf_of(draw)))[0]


CASES = [
    ("criminal_record", extract_text("aalst", "15/03/2024"), ("Nihil",)),
    ("criminal_record", extract_text("aalst", "15/03/2024"), ("15/03/2024",)),
    ("diploma", flemish("Master in de rechten"), ("Master in de rechten",)),
    ("diploma", flemish("Master in de rechten\nBachelor in de rechten"), ("Master in de rechten",)),
    ("driving_licence", LICENCE, ("B", "C")),
    ("driving_licence", LICENCE, ("A", "B", "C")),
]


@pytest.mark.parametrize(("requirement", "text", "words"), CASES)
def test_a_paper_that_would_do_is_for_a_person_where_what_decides_is_struck(
    tmp_path: Path, requirement: str, text: str, words: tuple[str, ...]
) -> None:
    assert judged(tmp_path, requirement, text, words) is Status.REVIEW


@pytest.mark.parametrize(("requirement", "text", "words"), CASES)
def test_it_still_does_where_the_same_words_are_underlined(
    tmp_path: Path, requirement: str, text: str, words: tuple[str, ...]
) -> None:
    assert judged(tmp_path, requirement, text, words, height=-0.15) is Status.MET


def test_a_degree_that_is_too_low_but_struck_rejects_nobody(tmp_path: Path) -> None:
    text = flemish("Bachelor in de rechten")
    assert judged(tmp_path / "whole", "diploma", text, ()) is Status.NOT_MET
    assert judged(tmp_path / "struck", "diploma", text, ("Bachelor",)) is Status.REVIEW
