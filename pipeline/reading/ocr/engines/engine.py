"""Tesseract, and with `tessdata` the only place that knows it: in process through tesserocr, else as a child.

Both ways give the same words within the bounds that the tests state. One OpenMP thread always: pages are read side by
side by several processes, and Tesseract's own threads only wait for each other (measured: four times the work).
`GELDIG_ENGINE=child` in the environment forces the child even where tesserocr is there.
"""

import os
import statistics
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Protocol

import cv2
import pytesseract

from pipeline.alive import beat
from pipeline.errors import MachineError
from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.tessdata import find_setup
from pipeline.reading.ocr.tries.clock import EngineTimeoutError, at_most, wall_seconds
from pipeline.reading.vision.pixels import Pixels

AUTO, BLOCK, SINGLE_LINE = 3, 6, 7
"""Tesseract's page segmentation modes: a whole page, one block, one line."""
TIMEOUT_SECONDS: Final = 60.0
"""For one call; a dense A4 page takes two."""
WIDE_GAP = 1.5
"""A gap between words of more than this many line heights begins a new line: another column or table cell.

Measured in heights of the words: word spaces 0.4 to 0.7, in justified columns to 2.6 but then all of the line are wide;
from label to value and between cells 6 and more, in tight tables 2.
"""
_AMONG_OTHERS = 2.2
"""A wide gap is also so many times the middle one of its line, unless all are wide, as between cells."""
_KEPT_MODELS = 4
"""Models that a process keeps loaded: those it used last."""
_MIN_SIDE = 3
"""Pixels; what is smaller holds no letter."""
_ONLY: Final = "tessedit_char_whitelist"
_MAX_SIDE = 32000
"""Pixels; Tesseract refuses more than 32 767."""


class Engine(Protocol):
    """A way to run Tesseract."""

    name: str

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        """Tesseract's TSV output for the picture, made of no characters but `only` these; raises EngineTimeoutError."""
        ...

    def osd(self, grey: Pixels, timeout: float) -> tuple[int, float] | None:
        """Degrees by which the picture is turned clockwise, and Tesseract's confidence; None when it cannot tell."""
        ...


class InProcess:
    """Tesseract through tesserocr: the models stay loaded."""

    name = "tesserocr"

    def __init__(self, tessdata: str) -> None:
        import tesserocr

        self._tesserocr: Any = tesserocr
        tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)  # it writes to stderr past Python
        self._tessdata = tessdata
        self._apis: OrderedDict[str, Any] = OrderedDict()

    def _api(self, language: str) -> Any:
        if language in self._apis:
            self._apis.move_to_end(language)
            return self._apis[language]
        while len(self._apis) >= _KEPT_MODELS:
            self._apis.popitem(last=False)[1].End()
        oem = self._tesserocr.OEM.DEFAULT if language == "osd" else self._tesserocr.OEM.LSTM_ONLY
        try:
            api = self._tesserocr.PyTessBaseAPI(path=self._tessdata, lang=language, oem=oem)
        except RuntimeError as error:
            raise _language_missing(language) from error
        self._apis[language] = api
        return api

    def _show(self, api: Any, grey: Pixels, dpi: int) -> None:
        height, width = grey.shape
        api.SetImageBytes(grey.tobytes(), width, height, 1, width)
        api.SetSourceResolution(dpi)

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        """See Engine."""
        api = self._api(language)
        api.SetPageSegMode(layout)
        api.SetVariable(_ONLY, only)
        self._show(api, grey, dpi)
        started = wall_seconds()
        try:
            finished = api.Recognize(int(timeout * 1000))
            if not finished and wall_seconds() - started >= timeout * 0.9:
                raise EngineTimeoutError
            return str(api.GetTSVText(0)) if finished else ""
        except RuntimeError:  # "Failed to recognize": nothing on the picture it can work with
            return ""
        finally:
            api.SetVariable(_ONLY, "")
            api.Clear()

    def osd(self, grey: Pixels, timeout: float) -> tuple[int, float] | None:
        """See Engine. Tesseract offers no clock here; the picture's size bounds the work."""
        api = self._api("osd")
        api.SetPageSegMode(self._tesserocr.PSM.OSD_ONLY)
        self._show(api, grey, 300)
        try:
            found = api.DetectOrientationScript()
        except RuntimeError:
            return None
        finally:
            api.Clear()
        return None if found is None else (int(found["orient_deg"]), float(found["orient_conf"]))


class Child:
    """Tesseract as a child process, through pytesseract."""

    name = "pytesseract"

    def __init__(self, executable: str, tessdata: str | None) -> None:
        pytesseract.pytesseract.tesseract_cmd = executable
        os.environ["OMP_THREAD_LIMIT"] = "1"  # pytesseract hands its own environment to the child
        if tessdata is not None and "TESSDATA_PREFIX" not in os.environ:
            os.environ["TESSDATA_PREFIX"] = tessdata

    def table(self, grey: Pixels, language: str, layout: int, dpi: int, timeout: float, only: str = "") -> str:
        """See Engine."""
        config = f"--oem 1 --psm {layout} --dpi {dpi}" + (f" -c {_ONLY}={only}" if only else "")
        try:
            with _as_file(grey) as path:
                return str(pytesseract.image_to_data(path, lang=language, config=config, timeout=timeout))
        except pytesseract.TesseractError as error:  # is a RuntimeError itself, so it comes first
            if "Failed loading language" in str(error) or "load any languages" in str(error):
                raise _language_missing(language) from error
            if not 0 <= error.status <= 255:  # it crashed, which says nothing of what stands on the page
                raise EngineTimeoutError from error
            return ""
        except RuntimeError as error:
            raise EngineTimeoutError from error

    def osd(self, grey: Pixels, timeout: float) -> tuple[int, float] | None:
        """See Engine."""
        try:
            with _as_file(grey) as path:
                found = pytesseract.image_to_osd(
                    path, config="--dpi 300", timeout=timeout, output_type=pytesseract.Output.DICT
                )
        except RuntimeError:
            return None
        # pytesseract's `orientation` is how far to turn anticlockwise back: the picture's own clockwise turn
        return int(found["orientation"]), float(found["orientation_conf"])


@contextmanager
def _as_file(grey: Pixels) -> Iterator[str]:
    """The picture as a lightly packed PNG in a folder of its own, which is gone afterwards, whatever happens."""
    with TemporaryDirectory(prefix="geldig-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "page.png"
        path.write_bytes(cv2.imencode(".png", grey, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes())
        yield str(path)


def _language_missing(language: str) -> MachineError:
    return MachineError(
        f"Tesseract has no model for '{language}'. Install it (Debian: apt install tesseract-ocr-{language}; "
        f"Windows: tick the language in the Tesseract installer) and run `geldig doctor`."
    )


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The engine of this process; raises MachineError when there is none, with what to install."""
    setup = find_setup()
    if os.environ.get("GELDIG_ENGINE") != "child" and setup.in_process and setup.tessdata is not None:
        return InProcess(setup.tessdata)
    if setup.executable is None:
        raise MachineError(
            "Tesseract was not found. Install it with the languages nld, fra, deu, eng and osd "
            "(Debian: apt install tesseract-ocr tesseract-ocr-nld tesseract-ocr-fra tesseract-ocr-deu; Windows: the "
            "installer of UB Mannheim) and run `geldig doctor`."
        )
    return Child(setup.executable, setup.tessdata)


def recognise(
    grey: Pixels,
    language: str = "nld",
    layout: int = AUTO,
    *,
    box: Box | None = None,
    dpi: int = 200,
    timeout: float = TIMEOUT_SECONDS,
    only: str = "",
    using: Engine | None = None,
) -> tuple[Line, ...]:
    """The words on a grey picture as lines, in Tesseract's reading order; boxes in fractions of the picture.

    Only within `box` when it is given, and made of no characters but `only` these. `dpi` helps the layout. A wide gap
    begins a new line. A picture too small to hold a letter gives no lines. Raises EngineTimeoutError, and MachineError
    when Tesseract or the language is missing.
    """
    height, width = grey.shape
    left, top, right, bottom = 0, 0, width, height
    if box is not None:
        left, right = max(0, int(box.x0 * width)), min(width, round(box.x1 * width + 0.5))
        top, bottom = max(0, int(box.y0 * height)), min(height, round(box.y1 * height + 0.5))
    part = grey[top:bottom, left:right]
    if min(part.shape) < _MIN_SIDE or max(part.shape) > _MAX_SIDE:
        return ()
    beat(timeout)
    text = (using or engine()).table(part, language, layout, dpi, at_most(timeout), only)
    return _lines(text, left, top, width, height)


def recognise_in_time(
    grey: Pixels, language: str = "nld", layout: int = AUTO, *, box: Box | None = None, dpi: int = 200, only: str = ""
) -> tuple[Line, ...]:
    """The same as `recognise`, for a further look: nothing is seen when Tesseract is out of time."""
    try:
        return recognise(grey, language, layout, box=box, dpi=dpi, only=only)
    except EngineTimeoutError:
        return ()


def orientation(
    grey: Pixels, *, timeout: float = TIMEOUT_SECONDS, using: Engine | None = None
) -> tuple[int, float] | None:
    """How many clockwise quarter turns make the picture upright, and Tesseract's confidence in it.

    None when it cannot tell (too few letters). The confidence is no usable filter: right answers go down to 0.8.
    """
    if min(grey.shape) < _MIN_SIDE or max(grey.shape) > _MAX_SIDE:
        return None
    beat(timeout)
    try:
        found = (using or engine()).osd(grey, at_most(timeout))
    except EngineTimeoutError:
        return None
    if found is None:
        return None
    degrees, confidence = found
    return (-degrees // 90) % 4, confidence


def _lines(table: str, left: int, top: int, width: int, height: int) -> tuple[Line, ...]:
    """Tesseract's TSV (level, page, block, paragraph, line, word, left, top, width, height, confidence, text)."""
    rows: OrderedDict[tuple[str, ...], list[Word]] = OrderedDict()
    for raw in table.splitlines():
        cells = raw.split("\t", 11)
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        x, y, wide, high = (int(cell) for cell in cells[6:10])
        box = Box((left + x) / width, (top + y) / height, (left + x + wide) / width, (top + y + high) / height)
        confidence = min(1.0, max(0.0, float(cells[10]) / 100))
        rows.setdefault(tuple(cells[2:5]), []).append(Word(cells[11].strip(), box, confidence))
    return tuple(line for words in rows.values() for line in split_at_gaps(words, width / height))


def _from_left(words: Sequence[Word]) -> list[Word]:
    """The words by where they stand.

    The box of one over which a line is drawn may begin left of the word before it, or end right of those behind it.
    """
    if all(first.box.x1 <= second.box.x0 for first, second in pairwise(words)):
        return list(words)
    return sorted(words, key=lambda word: _middle(word, [one for one in words if _lies_under(one, word)]))


def _middle(word: Word, under: Sequence[Word]) -> float:
    """Twice the middle of a word; of one that lies over others that of the end of its box that is free of them.

    Its own width is told by theirs.
    """
    box = word.box
    if not under:
        return box.x0 + box.x1
    own = len(word.text) * statistics.median(one.box.width / len(one.text) for one in under)
    left, right = (
        sum(max(0.0, min(one.box.x1, start + own) - max(one.box.x0, start)) for one in under)
        for start in (box.x0, box.x1 - own)
    )
    return box.x0 + box.x1 if left == right else 2 * box.x0 + own if left < right else 2 * box.x1 - own


def _lies_under(word: Word, other: Word) -> bool:
    """Whether a word lies within the width of another."""
    return word is not other and other.box.x0 <= word.box.x0 and word.box.x1 <= other.box.x1


def split_at_gaps(words: list[Word], aspect: float) -> tuple[Line, ...]:
    """The words of one printed line as lines, a new one after each wide gap; `aspect` is width over height."""
    if not words:
        return ()
    ordered = _from_left(words)
    heights = sorted(word.box.height for word in ordered)
    usual = WIDE_GAP * heights[len(heights) * 3 // 4] / aspect
    gaps = sorted(second.box.x0 - first.box.x1 for first, second in pairwise(ordered))
    middle = gaps[(len(gaps) - 1) // 2] if gaps else 0.0
    wide = max(usual, _AMONG_OTHERS * middle) if middle < usual else usual
    parts: list[list[Word]] = [[ordered[0]]]
    reach = ordered[0].box.x1
    for word in ordered[1:]:
        if word.box.x0 - reach > wide:
            parts.append([])
        parts[-1].append(word)
        reach = max(reach, word.box.x1)
    return tuple(Line(tuple(part)) for part in parts)
