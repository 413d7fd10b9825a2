"""Which pictures are cut for a candidate's findings, what none of them may show, and the charts of a vacancy."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial

from pipeline.intake.limits import Limits
from pipeline.model import Box, Candidate, Evidence, Examined, Result
from pipeline.reading.opened import can_be_cut
from pipeline.reports.charts import Chart, charts
from pipeline.reports.plots import png as draw_png
from pipeline.reports.plots import svg as draw_svg
from pipeline.reports.setting import pictured
from pipeline.running.cache import Cache
from pipeline.running.jobs import PictureJob
from pipeline.vacancy import Vacancy


def picture_jobs(candidate: Candidate, limits: Limits) -> Iterable[PictureJob]:
    """One job for each file of the candidate that holds evidence with a picture."""
    files = {file.upload.path: file for file in candidate.dossier.files}
    pieces: dict[str, list[Evidence]] = defaultdict(list)
    for piece in pictured(candidate):
        pieces[piece.file].append(piece)
    for path, here in sorted(pieces.items()):
        if path in files and can_be_cut(files[path].upload):
            yield PictureJob(files[path].upload, tuple(here), tuple(_hidden(files[path])), limits)


def plots_of(result: Result, vacancy: Vacancy, cache: Cache) -> list[tuple[Chart, str]]:
    """The charts of the vacancy with the SVG of each; one that was drawn before is not drawn again."""
    return [(chart, _drawn(repr(chart), partial(_svg, chart), cache).decode()) for chart in charts(result, vacancy)]


def pngs_of(result: Result, vacancy: Vacancy, cache: Cache) -> list[tuple[Chart, bytes]]:
    """The charts of the vacancy with the PNG of each, for a document; kept like the others."""
    return [(chart, _drawn(f"png|{chart!r}", partial(draw_png, chart), cache)) for chart in charts(result, vacancy)]


def _svg(chart: Chart) -> bytes:
    return draw_svg(chart).encode()


def _drawn(asked: str, draw: Callable[[], bytes], cache: Cache) -> bytes:
    known = cache.drawing(asked)
    if known is not None:
        return known
    content = draw()
    cache.keep_drawing(asked, content)
    return content


def _hidden(file: Examined) -> Iterable[tuple[int, Box]]:
    """What no picture may show: national numbers, and what stands in the convictions block of an extract."""
    for document in file.documents:
        for name, field in document.fields.items():
            if name == "_national_number" or (name == "clean" and field.value is not True):
                yield from ((piece.page, piece.box) for piece in field.evidence)
