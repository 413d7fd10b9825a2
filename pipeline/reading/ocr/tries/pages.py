"""A picture that is to be read, and a reading of it as a page."""

from dataclasses import dataclass
from functools import cached_property

from pipeline.codes import Problem, ReadMethod
from pipeline.model import Page
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.placing import in_reading_order
from pipeline.reading.ocr.tries.quality import quality_of
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.pixels import Pixels


@dataclass(frozen=True, eq=False)
class Picture:
    """A decoded picture, and which page of its file it shows."""

    pixels: Pixels
    number: int
    """Of the page, from 1."""
    points: tuple[float, float] | None = None
    """Width and height of the page when it comes from a PDF; None: its size is that of its pixels."""

    @cached_property
    def flat(self) -> Flat:
        """All of it as one flat page, whose copies are shared by all that look at the whole picture."""
        return Flat(self.pixels)


def page_of(read: Tried, picture: Picture, log: Log) -> Page:
    """The page that a reading of the picture gives, with its quality."""
    width, height = float(read.page.shape[1]), float(read.page.shape[0])
    if picture.points is not None and read.view.quad is None:
        width, height = picture.points if read.view.quarter_turns % 2 == 0 else picture.points[::-1]
    return Page(
        picture.number,
        width,
        height,
        read.lines if read.is_card else in_reading_order(read.lines),
        ReadMethod.OCR,
        quality_of(read),
        is_card=read.is_card,
        view=read.view,
        problem=Problem.TIMEOUT if log.timed_out and not read.lines else None,
        attempts=tuple(log.attempts),
    )
