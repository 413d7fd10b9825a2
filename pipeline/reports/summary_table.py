"""What a run prints at its end on a terminal, as a table: see `summary`."""

from rich.table import Table
from rich.text import Text

from pipeline.codes import CandidateStatus
from pipeline.model import Result
from pipeline.privacy import printable
from pipeline.reports.sentences import conclusion
from pipeline.reports.setting import setting_of
from pipeline.reports.summary import points_of
from pipeline.vacancy import Vacancy

_COLOURS = {
    CandidateStatus.VALID: "green",
    CandidateStatus.REVIEW: "yellow",
    CandidateStatus.INCOMPLETE: "red",
    CandidateStatus.INVALID: "red",
}


def summary_table(result: Result, vacancy: Vacancy) -> Table:
    """The closing table for a terminal, without the totals (see `totals`)."""
    setting = setting_of(result, vacancy)
    words = setting.words
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(words.label("summary.folder"), overflow="fold")
    table.add_column(words.label("summary.status"), no_wrap=True)
    table.add_column(words.label("summary.points"), overflow="fold")
    for one in setting.applicants:
        outcome = conclusion(one.status, words, closed=setting.closed)
        table.add_row(
            Text(printable(one.candidate.id)), Text(outcome, style=_COLOURS[one.status]), Text(points_of(setting, one))
        )
    return table
