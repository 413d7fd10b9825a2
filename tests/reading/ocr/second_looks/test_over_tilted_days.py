"""What stands over the day of a stamp set askew is read along the stamp."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks import over_tilted_days
from pipeline.reading.ocr.second_looks.over_tilted_days import with_words_over_tilted_days
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.drawn import Pixels, font

WIDE, HIGH = 1000, 1400
LEFT, TOP, SIZE = 300, 600, 30


def stamped(word: str, day: str, degrees: float) -> tuple[Pixels, Line]:
    """A page with a stamp that rises by so many degrees, and its day as Tesseract reads it."""
    drawn = Image.new("L", (WIDE, HIGH), 255)
    draw = ImageDraw.Draw(drawn)
    draw.text((LEFT, TOP - 46), word, font=font(SIZE), fill=20)
    words, x = [], float(LEFT)
    for part in day.split():
        draw.text((x, TOP), part, font=font(SIZE), fill=20)
        end = x + draw.textlength(part, font=font(SIZE))
        words.append((part, x, end))
        x = end + 10
    turned = drawn.rotate(degrees, resample=Image.Resampling.BICUBIC, center=(LEFT, TOP), fillcolor=255)
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))

    def there(x0: float, x1: float) -> Box:
        corners = [(x, y) for x in (x0 - LEFT, x1 - LEFT) for y in (4.0, 30.0)]
        xs = [LEFT + cos * x + sin * y for x, y in corners]
        ys = [TOP - sin * x + cos * y for x, y in corners]
        return Box(min(xs) / WIDE, min(ys) / HIGH, max(xs) / WIDE, max(ys) / HIGH)

    return np.array(turned), Line(tuple(Word(part, there(x0, x1), 0.96) for part, x0, x1 in words))


@pytest.mark.parametrize("degrees", [-12.0, -6.0, 4.0, 9.0])
@pytest.mark.parametrize("word", ["ONTVANGEN", "Ingekomen", "ENTREE"])
def test_the_word_over_a_day_set_askew_is_read(word: str, degrees: float) -> None:
    page, day = stamped(word, "19 APR. 2024", degrees)
    found = with_words_over_tilted_days(page, (day,), Log())
    assert [line.text for line in found] == [word, "19 APR. 2024"]
    assert found[0].box.middle < day.box.middle


@pytest.mark.parametrize(
    ("word", "day", "degrees", "size"),
    [
        pytest.param("ONTVANGEN", "19 APR. 2024", 0.0, 28, id="a level day"),
        pytest.param("28 03 2024", "19 APR. 2024", 8.0, 28, id="figures over it"),
        pytest.param("", "19 APR. 2024", 8.0, 28, id="nothing over it"),
        pytest.param("ONTVANGEN", "dossier 2024", 8.0, 28, id="no day"),
        pytest.param("ONTVANGEN", "19 APR. 2024", 8.0, 10, id="within a sentence"),
    ],
)
def test_nothing_else_is_added(word: str, day: str, degrees: float, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_tilted_days, "_DAY_ALONE", size)
    page, line = stamped(word, day, degrees)
    assert with_words_over_tilted_days(page, (line,), Log()) == (line,)


def test_what_was_read_over_it_is_not_read_again() -> None:
    page, day = stamped("ONTVANGEN", "19 APR. 2024", 8.0)
    (over, _) = with_words_over_tilted_days(page, (day,), Log())
    log = Log()
    assert with_words_over_tilted_days(page, (over, day), log) == (over, day)
    assert not log.attempts
