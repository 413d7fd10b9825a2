"""What a run leaves behind: each output composed first, then each written whole."""

from collections.abc import Mapping
from pathlib import Path

from pipeline.files import write_whole
from pipeline.history import FOLDER, Record, keep
from pipeline.model import Box, Evidence, Result
from pipeline.reading.view import to_upright
from pipeline.reports.memo import memo
from pipeline.reports.report import report
from pipeline.reports.results import results_json
from pipeline.vacancy import Vacancy

MEMO, REPORT, RESULTS = "memo.docx", "report.html", "results.json"


def _upright(evidence: Evidence) -> Box:
    """The box on the whole page, turned upright."""
    return to_upright(evidence.view, evidence.box, evidence.aspect, 1.0)


class Outputs:
    """The outputs in one folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written before `write`."""
        self.folder = folder
        self.written: tuple[Path, ...] = ()
        """Where the outputs stand, `results.json` last."""

    def write(
        self, result: Result, vacancy: Vacancy, pictures: Mapping[str, Mapping[Evidence, bytes]], record: Record
    ) -> None:
        """Compose all outputs, then write each whole: the run's record first, `results.json` last.

        So `results.json` vouches for the rest, and what it says is never without its record.

        Raises UnfinishedError when one cannot be written; those not yet replaced stay as they were.
        """
        composed = {
            MEMO: memo(result, vacancy),
            REPORT: report(result, vacancy, pictures).encode(),
            RESULTS: results_json(result, vacancy, to_upright=_upright),
        }
        keep(self.folder / FOLDER, record)
        self.written = tuple(write_whole(self.folder / name, content) for name, content in composed.items())
