"""A second, independent engine for single lines: RapidOCR, where the extra `second` is installed; the only place that
knows it.

Its recogniser is loaded, and where it is asked to find lines its detector, from the models in its wheel; nothing is
fetched. In a run one process holds it for all workers (`lent_engine`). Measured: 150 MB of memory, and 0.014 s a word;
300 MB and 0.4 s a page for the detector. It goes wrong on other letters than Tesseract does, so that two equal readings
are worth more than either.
`GELDIG_SECOND_ENGINE=off` in the environment leaves it out.
"""

import os
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Protocol

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.lent_engine import borrowed
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import spread
from pipeline.reading.vision.pixels import Pixels, as_pixels, scaled

_HEIGHT = 48
"""Pixels to which its recogniser brings a line; smaller ones are enlarged with care first."""
TRUSTED_ALONE, MOST_ALONE = 0.93, 0.85
"""Its confidence from which it is believed where it alone read something, and the most that this is trusted."""
DATE_ALONE = 0.6
"""The most that a date is trusted which it alone reads, in print that Tesseract reads otherwise or not at all."""
_FOUND_AT = 960
"""Pixels along the long side at which its detector looks for lines: at 1 280 it takes twice the memory."""
_WIDE_FORMS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Its recogniser also knows Chinese print, and gives a figure or letter that stands apart in the form of that."""
_LONGEST = 32
"""Width over height of a line that it is asked to read."""


class SecondEngine(Protocol):
    """Another way to read one line."""

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        """The text of a grey picture of one line and the engine's own confidence in it, 0 to 1; None for nothing."""
        ...


class LineFinder(SecondEngine, Protocol):
    """Such a one that also finds where lines stand."""

    def find_lines(self, page: Pixels) -> Sequence[Box]:
        """Where lines of print stand on a grey page, from the top, each as a box around it."""
        ...


def asked_about(part: Pixels, asked: SecondEngine, why: str, log: Log) -> tuple[str, float] | None:
    """What the engine reads on one line of a page, for a reason that is noted in `log`."""
    started = cpu_seconds()
    read = asked.read_line(part)
    log.add("rapidocr", why, 0.0 if read is None else read[1], started)
    return read


def written(part: Pixels, box: Box, asked: SecondEngine | None, why: str, log: Log) -> Line | None:
    """What the engine surely reads in a place where Tesseract reads nothing, as on handwriting; else None.

    `part` shows no more than the print in `box`. The words share that by their letters, and are trusted no more than
    what one engine read alone.
    """
    read = None if asked is None else asked_about(part, asked, why, log)
    if read is None or read[1] < TRUSTED_ALONE:
        return None
    return spread(Word(" ".join(read[0].split()), box, min(read[1], MOST_ALONE)))


class Rapid:
    """RapidOCR's recogniser, its model kept loaded, one thread."""

    def __init__(self) -> None:
        # Its runtime would write an identifier of this machine, and a record of use, in the user's home.
        os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
        from rapidocr import RapidOCR

        self._engine: Any = RapidOCR(
            params={
                "Global.use_det": False,
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Det.limit_type": "max",
                "Det.limit_side_len": _FOUND_AT,
                "Rec.rec_img_shape": [3, _HEIGHT, _HEIGHT],  # a picture as wide as its print: else it is padded to 320
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        """See SecondEngine."""
        if min(part.shape) < 4 or part.shape[1] > _LONGEST * part.shape[0]:
            return None
        line = scaled(part, _HEIGHT / part.shape[0]) if part.shape[0] < _HEIGHT else part
        found = self._asked(line, use_det=False, use_rec=True)
        if found is None or not found.txts or not found.txts[0].strip():
            return None
        return str(found.txts[0]).translate(_WIDE_FORMS).strip(), min(1.0, max(0.0, float(found.scores[0])))

    def find_lines(self, page: Pixels) -> Sequence[Box]:
        """See LineFinder."""
        found = self._asked(page, use_det=True, use_rec=False)
        high, wide = page.shape[:2]
        corners = (
            []
            if found is None or found.boxes is None
            else [np.asarray(one, float) / (wide, high) for one in found.boxes]
        )
        return [Box(*map(float, (*one.min(axis=0), *one.max(axis=0)))) for one in corners]

    def _asked(self, part: Pixels, **use: bool) -> Any:
        """What it makes of a grey picture; None where it fails, as for want of memory: a page is read without it."""
        try:
            return self._engine(_coloured(part), use_cls=False, **use)
        except Exception:  # noqa: BLE001 - its runtime has errors of its own, with no common name
            return None


def _coloured(grey: Pixels) -> Pixels:
    return as_pixels(cv2.cvtColor(np.ascontiguousarray(grey), cv2.COLOR_GRAY2BGR))


@lru_cache(maxsize=1)
def second_engine() -> LineFinder | None:
    """The second engine: the one that another process holds for this one, else its own, loaded when it is first asked.

    None where there is none, or it will not load: figures stay in doubt then, which means more reviews and nothing
    else. Raises MemoryError where there is no room to load its own, lest all that this process reads from then on is
    read without it.
    """
    lent = borrowed()
    if lent is not None or second_version() is None:
        return lent
    try:
        return Rapid()
    except (ImportError, OSError, RuntimeError):
        return None
