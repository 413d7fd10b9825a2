"""A reading as a page."""

from pipeline.codes import Problem, ReadMethod
from pipeline.model import Page
from pipeline.reading.ocr.attempts import Log, Tried
from pipeline.reading.ocr.quality import quality_of


def page_of(
    read: Tried,
    number: int,
    log: Log,
    points: tuple[float, float] | None,
) -> Page:
    """The page that a reading gives, with its quality."""
    height, width = read.page.shape[:2]
    if points is not None and read.view.quad is None:
        width_points, height_points = points if read.view.quarter_turns % 2 == 0 else points[::-1]
    else:
        width_points, height_points = float(width), float(height)
    problem = Problem.TIMEOUT if log.timed_out and not read.lines else None
    method = ReadMethod.OCR
    return Page(
        number,
        width_points,
        height_points,
        read.lines,
        method,
        quality_of(read),
        is_card=read.is_card,
        view=read.view,
        problem=problem,
        attempts=tuple(log.attempts),
    )
