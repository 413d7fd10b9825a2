"""Files that are made, or happen, to be hard on a reader: bounded work, and a page that says it was not read."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.codes import Problem
from pipeline.intake.limits import Limits
from pipeline.reading.formats import images
from pipeline.reading.ocr.engines import engine
from pipeline.reading.ocr.tries import clock
from pipeline.reading.ocr.tries.clock import EngineTimeoutError, cpu_seconds
from pipeline.reading.picture import read_picture
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.pixels import Pixels, grey_of
from tests.reading.drawn import letter

RNG = np.random.default_rng(7)
SIDE = np.indices((1170, 827))
FACT = "Afgeleverd op 03.11.2023"
MANY = Limits().page_pixels


def scrawl() -> Pixels:
    """Lines of loops, as of a pen."""
    picture = Image.new("L", (827, 1170), 255)
    for row in range(14):
        points = [(60 + x * 3, 100 + row * 70 + 14 * np.sin(x * 0.9 + row) + 9 * np.sin(x * 2.3)) for x in range(230)]
        ImageDraw.Draw(picture).line(points, fill=40, width=3)
    return np.array(picture)


UNREADABLE = {
    "grey noise": RNG.integers(0, 255, (2400, 1700)).astype(np.uint8),
    "colour noise": RNG.integers(0, 255, (600, 420, 3)).astype(np.uint8),
    "black and white noise": (RNG.random((600, 420)) > 0.5).astype(np.uint8) * 255,
    "coarse noise": RNG.integers(0, 255, (293, 207)).astype(np.uint8).repeat(4, 0).repeat(4, 1),
    "handwriting": scrawl(),
}
PATTERNS = {
    "fine checkerboard": ((SIDE // 3).sum(0) % 2 * 255).astype(np.uint8),
    "checkerboard": ((SIDE // 12).sum(0) % 2 * 255).astype(np.uint8),
    "stripes": (SIDE[0] // 6 % 2 * 255).astype(np.uint8),
}


@pytest.mark.parametrize("pixels", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_print_costs_little_and_is_not_called_blank(pixels: Pixels) -> None:
    started = cpu_seconds()
    pages = read_picture(pixels, 4)
    assert cpu_seconds() - started < 10
    assert {page.number for page in pages} == {4}
    assert max(page.quality for page in pages) < 0.5


@pytest.mark.parametrize("pixels", PATTERNS.values(), ids=PATTERNS.keys())
def test_a_pattern_costs_little_and_holds_no_words(pixels: Pixels) -> None:
    started = cpu_seconds()
    pages = read_picture(pixels, 4)
    assert cpu_seconds() - started < 10
    assert [word for page in pages for word in page.words if word.confidence > 0.5] == []


def saved(picture: Image.Image, form: str, **how: Any) -> io.BytesIO:
    buffer = io.BytesIO()
    picture.save(buffer, form, **how)
    buffer.seek(0)
    return buffer


PAGE = Image.fromarray(letter(FACT, width=827, height=1170, size=20, repeat=1))
SIXTEEN = Image.fromarray(grey_of(np.asarray(PAGE)).astype(np.uint16) * 257)
KINDS: dict[str, tuple[Image.Image, str, dict[str, Any]]] = {
    "cmyk": (PAGE.convert("CMYK"), "JPEG", {}),
    "sixteen bits": (SIXTEEN, "PNG", {}),
    "a colour profile that is none": (PAGE, "JPEG", {"icc_profile": b"nonsense" * 40}),
    "an animation": (PAGE, "GIF", {"save_all": True, "append_images": [PAGE.rotate(90)] * 3}),
    "a moving png": (PAGE, "PNG", {"save_all": True, "append_images": [PAGE.rotate(90)] * 3}),
    "a palette": (PAGE.convert("P"), "PNG", {}),
    "one bit": (PAGE.convert("1"), "TIFF", {"compression": "group4"}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_picture_is_read_by_its_first_frame(kind: str) -> None:
    picture, form, how = KINDS[kind]
    pages = read_picture(images.decode(saved(picture, form, **how), 0, most_pixels=MANY), 1)
    assert FACT in "\n".join(page.text for page in pages)


@pytest.mark.parametrize(("mode", "form"), [("1", "TIFF"), ("L", "PNG"), ("L", "JPEG")])
def test_a_huge_scan_is_made_smaller_while_it_is_decoded(mode: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "ENOUGH_PIXELS", 1_000_000)
    picture = Image.new(mode, (3500, 700), 1 if mode == "1" else 250)
    pixels = images.decode(saved(picture, form), 0, most_pixels=MANY)
    assert pixels.size <= 1_000_000
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(5, rel=0.02)
    assert int(pixels.min()) >= 249


def test_a_scan_of_35_000_pixels_is_judged_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "lang.tiff"
    Image.new("1", (35_000, 8_000), 1).save(path, compression="group4")
    with pytest.raises(Unreadable) as caught:
        images.count_frames(path, most_pixels=MANY, most_frames=3)
    assert (caught.value.problem, caught.value.detail) == (Problem.TOO_LARGE, "pixels")


class Hangs:
    """A Tesseract that never ends on a page."""

    name = "hangs"

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        raise EngineTimeoutError

    def osd(self, grey: Pixels, timeout: float) -> tuple[int, float] | None:
        return None


class Mumbles(Hangs):
    """A Tesseract that fails on the picture, or prints what is no table."""

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        return "5\t1\t1\n\x00\xff no table\n5\ta\tb"


def test_a_hanging_tesseract_gives_a_page_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "engine", Hangs)
    (page,) = read_picture(letter(FACT), 2)
    assert (page.number, page.lines, page.problem) == (2, (), Problem.TIMEOUT)
    assert page.quality < 0.5
    assert page.attempts


def test_a_failing_tesseract_gives_an_unread_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "engine", Mumbles)
    (page,) = read_picture(letter(FACT), 2)
    assert (page.lines, page.quality) == ((), 0.0)


class Wanders(Hangs):
    """A Tesseract that takes its time, as a pair of clocks tells it: seconds of CPU, and on the wall, for each call."""

    asked: ClassVar[list[float]] = []
    cpu: ClassVar[float] = 0.0
    wall: ClassVar[float] = 0.0
    step: ClassVar[tuple[float, float]] = (0.0, 0.0)

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        Wanders.asked.append(timeout)
        Wanders.cpu += self.step[0]
        Wanders.wall += min(self.step[1], timeout)
        raise EngineTimeoutError


@pytest.fixture
def asked_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[float, float], list[float]]:
    """What is asked, in seconds each, of a Tesseract of which each call takes so much CPU, and so long on the wall."""
    monkeypatch.setattr(engine, "engine", Wanders)
    monkeypatch.setattr(clock, "cpu_seconds", lambda: Wanders.cpu)
    monkeypatch.setattr(clock, "wall_seconds", lambda: Wanders.wall)

    def asked(cpu: float, wall: float) -> list[float]:
        Wanders.asked, Wanders.step = [], (cpu, wall)
        read_picture(letter(FACT), 2)
        return Wanders.asked

    return asked


def test_every_try_on_a_hanging_page_shares_one_clock(asked_of: Callable[[float, float], list[float]]) -> None:
    assert sum(asked_of(0.0, 600.0)) <= clock.HANGING_SECONDS + 1


def test_what_is_tried_does_not_depend_on_how_busy_the_machine_is(
    asked_of: Callable[[float, float], list[float]],
) -> None:
    quiet = asked_of(1.0, 1.0)
    assert len(quiet) > 2
    assert asked_of(1.0, 20.0) == quiet


def test_what_takes_much_of_the_machine_ends_the_tries(asked_of: Callable[[float, float], list[float]]) -> None:
    assert len(asked_of(clock.PAGE_SECONDS / 2, 0.0)) == 2
