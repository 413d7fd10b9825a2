"""What a run leaves behind: each output composed first, then each written whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history import FOLDER, Output, Record, keep, settle
from pipeline.housestyle.loading import Templates, defaults
from pipeline.letters import keeping
from pipeline.letters.composing import letters
from pipeline.model import Box, Evidence, Result
from pipeline.reading.view import to_upright
from pipeline.reports.annex import annex
from pipeline.reports.charts import Chart
from pipeline.reports.memo import memo
from pipeline.reports.report import report
from pipeline.reports.results import results_json
from pipeline.vacancy import Vacancy

MEMO, ANNEX, REPORT, RESULTS = "memo.docx", "bijlage.docx", "report.html", "results.json"
Pictures = Mapping[str, Mapping[Evidence, bytes]]
"""Per candidate's folder the picture of each piece of evidence that can be shown."""
Draw = Callable[[Result, Vacancy], Sequence[tuple[Chart, str]]]
"""Draws the charts of a vacancy: each with its SVG."""


def _upright(evidence: Evidence) -> Box:
    """The box on the whole page, turned upright."""
    return to_upright(evidence.view, evidence.box, evidence.aspect, 1.0)


def _nothing_drawn(result: Result, vacancy: Vacancy) -> Sequence[tuple[Chart, str]]:
    return ()


def outputs_of(
    vacancy: Vacancy, pictures: Pictures, draw: Draw = _nothing_drawn, templates: Templates | None = None
) -> Iterator[Output]:
    """Every output but the letters, `results.json` last; each keeps its bytes while it has nothing else to say."""
    yield Output(MEMO, lambda result: memo(result, vacancy, templates), tells_changes=True)
    yield Output(ANNEX, lambda result: annex(result, vacancy, pictures, templates))
    yield Output(
        REPORT, lambda result: report(result, vacancy, pictures, draw(result, vacancy)).encode(), tells_changes=True
    )
    yield Output(RESULTS, lambda result: results_json(result, vacancy, to_upright=_upright), keeps=False)


class Outputs:
    """The outputs in one folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written before `write`."""
        self.folder = folder
        self.written: tuple[Path, ...] = ()
        """Where the outputs stand, `results.json` last."""
        self.letters = keeping.Kept(0)
        """What became of the letters."""

    def write(
        self,
        result: Result,
        vacancy: Vacancy,
        pictures: Pictures,
        record: Record,
        last: Record | None = None,
        *,
        draw: Draw = _nothing_drawn,
        templates: Templates | None = None,
    ) -> None:
        """Compose all outputs, then write each whole: the run's record first, `results.json` last.

        So `results.json` vouches for the rest, and what it says is never without its record. What says the same as
        after the run of `last`, the moment apart, keeps its bytes.

        Raises UnfinishedError when one cannot be written; those not yet replaced stay as they were.
        """
        used = templates or defaults(vacancy.language)
        settled = settle(outputs_of(vacancy, pictures, draw, used), result, last)
        correspondence = self.folder / keeping.FOLDER
        written = tuple(letters(result, vacancy, used, keeping.drawn_up(correspondence)))
        keep(self.folder / FOLDER, record.model_copy(update={"outputs": settled.standings, "told": settled.told}))
        self.letters = keeping.keep_letters(correspondence, written)
        self.written = tuple(self._write(path, content) for path, content in settled.contents.items())

    def _write(self, path: str, content: bytes) -> Path:
        where = self.folder / path
        try:
            where.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnfinishedError(f"{where.parent}: deze map kan niet worden gemaakt ({error.strerror}).") from error
        return write_whole(where, content)
