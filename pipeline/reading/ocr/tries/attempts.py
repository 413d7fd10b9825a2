"""One try at reading some pixels, timed and scored, so that every try can be shown and the best one kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pipeline.model import Attempt, Line, View, Word
from pipeline.reading.ocr.tries.clock import EngineTimeoutError, cpu_seconds
from pipeline.reading.ocr.tries.scoring import Score, score, without_noise
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels

Reader = Callable[[Pixels, str], tuple[Line, ...]]
"""A way to read a grey page in a language: see `engine.recognise` and `cards.card.read_card`."""

_NOTHING = Score(0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Tried:
    """What one view of a picture gave."""

    view: View
    page: Pixels
    """The grey page that was read: upright if the view is right."""
    lines: tuple[Line, ...] = ()
    score: Score = _NOTHING
    is_card: bool = False
    language: str = "nld"
    blank: bool = False
    """Whether nothing stands on the sheet, judged by its pixels as they came; where words were read it says nothing."""
    ink: Ink | None = None
    """The ink of `page`, if it was looked for already."""


@dataclass(slots=True)
class Log:
    """The tries at one part of a picture, in order."""

    attempts: list[Attempt] = field(default_factory=list)
    timed_out: bool = False

    def add(self, how: str, why: str, confidence: float, started: float) -> None:
        """Note a try that began at `started` (CPU seconds)."""
        self.attempts.append(Attempt(how, why, round(confidence, 4), round(cpu_seconds() - started, 4)))

    def add_read(self, why: str, read: Sequence[Line | Word], started: float) -> None:
        """Note a further look by Tesseract, as sure as the least sure of what it read; 0 where it read nothing."""
        self.add("tesseract:nld", why, min((one.confidence for one in read), default=0.0), started)


def scored(log: Log, how: str, why: str, view: View, page: Pixels, reader: Reader, *, card: bool = False) -> Tried:
    """`reader` applied to the page; a page on which Tesseract does not finish in time gives no words."""
    started = cpu_seconds()
    try:
        lines = without_noise(reader(page, "nld"))
    except EngineTimeoutError:
        log.timed_out = True
        lines = ()
    result = score(lines)
    log.add(how, why, result.confidence, started)
    return Tried(view, page, lines, result, card)
