"""Print that is lost among the fine lines of a diploma, read by the engine that finds its lines."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.reading.ocr.second_looks import among_ornaments
from pipeline.reading.ocr.second_looks.among_ornaments import read_among_ornaments
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.asked import PAGE, Fake, line, printed

PLACE = Box(0.1, 0.1, 0.45, 0.15)


class Finding(Fake):
    """Finds lines in these places, and reads the same on each."""

    def __init__(self, text: str | None, *places: Box, confidence: float = 0.98) -> None:
        super().__init__(text, confidence)
        self.places = places

    def find_lines(self, page: Pixels) -> Sequence[Box]:
        return self.places


def read(lines: Sequence[Line], engine: Finding) -> list[str]:
    return [one.text for one in read_among_ornaments(PAGE, lines, Log(), using=engine)]


def test_a_line_that_was_read_poorly_gives_way_and_is_trusted_as_one_engine_is() -> None:
    found = read_among_ornaments(PAGE, [line(("verl;", 0.4))], Log(), using=Finding("Master in de rechten", PLACE))
    assert [one.text for one in found] == ["Master in de rechten"]
    assert {word.confidence for word in found[0].words} == {0.85}


def test_a_line_that_was_not_read_at_all_comes_in_its_place() -> None:
    below = Line((Word("Gent", Box(0.1, 0.3, 0.2, 0.35), 0.95),))
    assert read([below], Finding("Master in de rechten", PLACE)) == ["Master in de rechten", "Gent"]


@pytest.mark.parametrize(
    ("lines", "engine"),
    [
        ([line(("Bachelor", 0.96), ("rechten", 0.95))], Finding("Master", PLACE)),
        ([line(("Bachelor", 0.5))], Finding("Master", PLACE, confidence=0.8)),
        ([line(("Bachelor", 0.5))], Finding(None, PLACE)),
        ([line(("Bachelor", 0.5))], Finding("Master", *[PLACE] * 41)),
        ([line(("BACHELOR", 0.5))], Finding("Bachelor", PLACE)),
    ],
    ids=["read surely", "engine in doubt", "engine reads nothing", "running text", "the same letters"],
)
def test_what_the_engine_does_not_surely_read_better_stays(lines: list[Line], engine: Finding) -> None:
    assert read(lines, engine) == [one.text for one in lines]


def test_a_sure_line_of_which_the_end_was_lost_is_read_again() -> None:
    lines = [Line((Word("Bachelor", Box(0.1, 0.1, 0.2, 0.15), 0.96),))]
    assert read(lines, Finding("Bachelor na bachelor", PLACE)) == ["Bachelor na bachelor"]


@pytest.mark.parametrize(
    ("before", "again", "sure"),
    [
        pytest.param("4b 22.08:2024", "", 0.85, id="tesseract read them too"),
        pytest.param("4b ZZ", "4b. 22.08.2024", 0.85, id="it reads them alone"),
        pytest.param("4b ZZ", "4b. 22.06.2024", 0.6, id="it reads another day"),
        pytest.param("4b ZZ", "", 0.6, id="it reads nothing"),
    ],
)
def test_figures_that_the_engine_reads_alone_are_in_doubt(
    monkeypatch: pytest.MonkeyPatch, before: str, again: str, sure: float
) -> None:
    lines = [line(*((word, 0.5) for word in before.split()))]
    monkeypatch.setattr(among_ornaments, "read_region", lambda *_, **__: [line((word, 0.5)) for word in again.split()])
    found = read_among_ornaments(PAGE, lines, Log(), using=Finding("geldig 4b. 22.08.2024", PLACE))
    trust = {word.text: word.confidence for one in found for word in one.words}
    assert (trust["geldig"], trust["22.08.2024"]) == (0.85, sure)


@pytest.mark.skipif(second_version() is None, reason="the second engine is not installed")
def test_the_engine_finds_print_among_waves() -> None:
    page, box = printed("Licentiaat in de rechten")
    high, wide = page.shape
    across = np.arange(wide)
    for top in range(0, high, 9):
        waves = np.stack([across, top + 6 * np.sin(across / 15 + top)], axis=1).astype(np.int32)
        cv2.polylines(page := page.copy(), [waves], isClosed=False, color=150, thickness=1)
    found = read_among_ornaments(as_pixels(page), (), Log())
    assert [one.text for one in found] == ["Licentiaat in de rechten"]
    assert found[0].box.shared(box)[0] > 0.9 * box.width
