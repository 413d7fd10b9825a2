"""All that a run leaves behind, composed: pure functions from its result to bytes."""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence

from pipeline.history import Output, Record, settle
from pipeline.housestyle.loading import Templates
from pipeline.letters.composing import letters
from pipeline.model import Result
from pipeline.outputs import ANNEX, MEMO, REPORT, RESULTS, Composed, Outputs
from pipeline.reading.vision.view import upright_box
from pipeline.reports.annex import Pictures, annex
from pipeline.reports.charts import Chart
from pipeline.reports.memo import memo
from pipeline.reports.report import report_pieces
from pipeline.reports.results import results_json
from pipeline.vacancy import Vacancy

Draw = Callable[[Result, Vacancy], Sequence[tuple[Chart, str]]]
"""Draws the charts of a vacancy: each with its SVG."""
DrawPng = Callable[[Result, Vacancy], Sequence[tuple[Chart, bytes]]]
"""The same as PNG, for the annex."""


def composed(
    result: Result,
    vacancy: Vacancy,
    pictures: Pictures,
    last: Record | None,
    *,
    outputs: Outputs,
    draw: Draw,
    draw_png: DrawPng,
    templates: Templates,
) -> Composed:
    """All that `outputs` is to write; what says the same as after the run of `last`, its moment apart, stays."""
    settled = settle(_outputs_of(vacancy, pictures, draw, templates, draw_png), result, last)
    return Composed(settled, tuple(letters(result, vacancy, templates, outputs.letters_drawn_up())))


def _outputs_of(
    vacancy: Vacancy, pictures: Pictures, draw: Draw, templates: Templates, draw_png: DrawPng
) -> Iterator[Output]:
    """Every output except the letters, `results.json` last; each keeps its bytes while it has nothing new to say."""
    yield Output(MEMO, lambda result: memo(result, vacancy, templates), tells_changes=True)
    yield Output(ANNEX, lambda result: annex(result, vacancy, pictures, templates, draw_png(result, vacancy)))
    yield Output(
        REPORT,
        lambda result: _encoded(report_pieces(result, vacancy, pictures, draw(result, vacancy))),
        tells_changes=True,
    )
    yield Output(RESULTS, lambda result: results_json(result, vacancy, to_upright=upright_box), keeps=False)


def _encoded(pieces: Iterable[str]) -> bytes:
    """The pieces as UTF-8, without ever holding them beside one another."""
    written = io.BytesIO()
    for piece in pieces:
        written.write(piece.encode())
    return written.getvalue()
