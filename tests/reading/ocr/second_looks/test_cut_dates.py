"""A day whose last figures were lost under a mark is looked at once more with room behind it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks import cut_dates
from pipeline.reading.ocr.second_looks.cut_dates import with_cut_dates
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font
from tests.reading.ocr.asked import Fake

WIDE, HIGH, LEFT, TOP, SIZE = 900, 200, 60, 80, 28
PLACE = "Gedaan te Koksijde, "


def page_of(printed: str) -> Pixels:
    picture = Image.new("L", (WIDE, HIGH), 245)
    ImageDraw.Draw(picture).text((LEFT, TOP), printed, font=font(SIZE), fill=30)
    return as_pixels(np.asarray(picture))


def read_as(text: str, covering: str, confidence: float = 0.92) -> Line:
    """A line of that text, whose last word ends where `covering` ends in print."""
    draw = ImageDraw.Draw(Image.new("L", (1, 1)))
    whole = draw.textlength(covering, font=font(SIZE))
    words, each = text.split(), whole / len(text)
    found, at = [], 0
    for word in words:
        end = at + len(word)
        found.append(Word(word, Box((LEFT + at * each) / WIDE, 0.42, (LEFT + end * each) / WIDE, 0.54), confidence))
        at = end + 1
    return Line(tuple(found))


def looked(
    monkeypatch: pytest.MonkeyPatch, line: Line, page: Pixels, second: Fake | None, first: str = ""
) -> tuple[str, float]:
    """The text of the line afterwards and the least trust in its last three words; `first`: Tesseract's second look."""

    def read_region(_: object, box: Box, **__: object) -> tuple[Line, ...]:
        return (Line(tuple(Word(word, box, 0.9) for word in first.split())),) if first else ()

    monkeypatch.setattr(cut_dates, "read_region", read_region)
    monkeypatch.setattr(cut_dates, "second_engine", lambda: None)
    (found,) = with_cut_dates(page, (line,), Log(), using=second)
    return found.text, min(word.confidence for word in found.words[3:])


@pytest.mark.parametrize(
    ("day", "read", "until", "heard", "first", "becomes", "sure"),
    [
        ("16-02-2024", "16-02/20", "16-02-20", "16-02-2024", "16-02-2024", "16-02-2024", 0.9),
        ("16-02-2024", "16-02-", "16-02-", "16-02-2024", "16-02/2924", "16-02-2024", 0.85),
        ("16/02/2024", "16/02/2302", "16/02/202", "16/02/2024", "16/02/2624", "16/02/2024", 0.85),
        ("16-02-2024", "16-02/20", "16-02-20", "16-02/2024", "16/02-2024", "16-02-2024", 0.9),
        ("2 april 2024", "2 apri", "2 apri", "2 apri2024", "2 april 2024", "2 april 2024", 0.9),
        ("2 januari 2024", "2 jan;", "2 jan", "2 januart2024", "2 januari 2024", "2 januari 2024", 0.9),
        ("2 january 2024", "2 jan;", "2 jan", "2 januay2024", "2 january 2024", "2 january 2024", 0.9),
        ("2 janvier 2024", "2 jan;", "2 jan", "2 janvler2024", "2 janvier 2024", "2 janvier 2024", 0.9),
        ("5. Juni 2024", "5. Juni/20;", "5. Juni 20", "5. Juni/2024", "5. Juni 2024", "5. Juni 2024", 0.9),
        ("2 maart 2024", "2 m;", "2 m", "2 maart 2024", "2 maart £024", "2 maart 2024", 0.85),
        ("8. Mai 2024", "8. Mai 20", "8. Mai 20", "8. Mai 2624", "8. Mai 2024", "8. Mai 2024", 0.85),
        ("8. Mai 2024", "8. Mai 20", "8. Mai 20", "8. Mai 2624", "8. Mai 2624", "8. Mai 2024", 0.6),
        ("01 MRT. 2024", "O1 MRT.", "01 MRT.", "01 MRT. /2024", "O1 MRT. 2924", "01 MRT 2024", 0.85),
        ("01 MRT. 2024", "O1 MRT.", "01 MRT.", "01 MRT. /2024", "O1 MRT. 2944", "01 MRT 2024", 0.6),
        ("01 MRT. 2024", "O1 MRT.", "01 MRT.", "01 MRT. /2024", "O4 MRT. 2024", "01 MRT 2024", 0.6),
        ("1O mei 2024", "1O mei", "10 mei", "10 mei 2024", "10 mei 2024", "10 mei 2024", 0.9),
        ("16-02-2024", "16-02/20", "16-02-20", "16-02-2024", "", "16-02-2024", 0.6),
        ("16-02-2024", "16-02/20", "16-02-20", "16-02-2024", "16-02-202:", "16-02-2024", 0.6),
        ("16-02-2024", "16-02/20", "16-02-20", "16-02-2024", "16-02-2023", "16-02-2024", 0.6),
        ("16-02-2024", "16-02/20", "16-02-20", "16-02-2024", "18-02-2024", "16-02-2024", 0.6),
    ],
)  # fmt: skip
def test_what_stands_behind_is_read(
    day: str, read: str, until: str, heard: str, first: str, becomes: str, sure: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = read_as(PLACE + read, PLACE + until)
    found = looked(monkeypatch, line, page_of(PLACE + day), Fake(heard), first)
    assert found == (PLACE + becomes, sure)


@pytest.mark.parametrize(
    ("day", "read", "heard"),
    [
        pytest.param("16-02-24", "16-02-24", "16-02-2024", id="nothing-behind-it"),
        pytest.param("16-02-2024", "16-02-2024", "16-02-2025", id="whole"),
        pytest.param("16-02-2024", "16-02-20", "18-02-2024", id="another-day"),
        pytest.param("16-02-2024", "16-02-20", "16-03-2024", id="another-month"),
        pytest.param("16-02-2024", "16-02-20", "16-02-202", id="no-date"),
        pytest.param("01 maart 2024", "O1 maart", "O1 maart 2024", id="no-figure-heard"),
        pytest.param("01 maart 2024", "O1 maart", "07 maart 2024", id="another-figure"),
        pytest.param("01 maart 2024", "Ol maart", "01 maart 2024", id="no-figure-read"),
        pytest.param("2 maart 2024", "2 maa", "2 april 2024", id="another-name"),
        pytest.param("2 maart 2024", "2 ma", "2 ma 2024", id="no-name"),
        pytest.param("12 bus 3 te Gent", "12 bus", "12 mei 2024", id="no-beginning-of-a-month"),
        pytest.param("nummer 16-02", "nummer 16", "16-02-2024", id="a-number"),
    ],
)
def test_what_is_no_cut_day_stays(day: str, read: str, heard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = read_as(PLACE + read, PLACE + read)
    assert looked(monkeypatch, line, page_of(PLACE + day), Fake(heard), heard) == (line.text, 0.92)


def test_only_a_sure_second_engine_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    page, line = page_of(PLACE + "16-02-2024"), read_as(PLACE + "16-02/20", PLACE + "16-02-20")
    for second in (None, Fake("16-02-2024", 0.85), Fake(None)):
        assert looked(monkeypatch, line, page, second, "16-02-2024") == (line.text, 0.92)


def test_a_year_of_two_figures_costs_nothing() -> None:
    fake = Fake("16-02-2024")
    with_cut_dates(page_of(PLACE + "16-02-24"), (read_as(PLACE + "16-02-24", PLACE + "16-02-24"),), Log(), using=fake)
    assert fake.asked == 0
