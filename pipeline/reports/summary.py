"""What a run prints at its end: counts, and per folder the outcome and its points; never a name or a value."""

from collections import Counter

from rich.table import Table
from rich.text import Text

from pipeline.codes import CandidateStatus, Status
from pipeline.model import Result
from pipeline.privacy import printable
from pipeline.reports.sentences import changed, conclusion, notices
from pipeline.reports.setting import OUTCOMES, Applicant, Setting, setting_of
from pipeline.vacancy import Vacancy

_COLOURS = {
    CandidateStatus.VALID: "green",
    CandidateStatus.REVIEW: "yellow",
    CandidateStatus.INCOMPLETE: "red",
    CandidateStatus.INVALID: "red",
}
_POINTS = (Status.NOT_MET, Status.MISSING, Status.REVIEW)


def summary_lines(result: Result, vacancy: Vacancy) -> tuple[str, ...]:
    """The closing words for a log or pipe: one line per candidate, then the totals."""
    setting = setting_of(result, vacancy)
    lines = [_line(setting, one) for one in setting.applicants]
    return (*lines, *totals(result, vacancy))


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
            Text(printable(one.candidate.id)), Text(outcome, style=_COLOURS[one.status]), Text(_points(setting, one))
        )
    return table


def totals(result: Result, vacancy: Vacancy) -> tuple[str, ...]:
    """How many candidates had which outcome, and what a person must know of the run as a whole."""
    setting = setting_of(result, vacancy)
    words = setting.words
    return (
        _counts(setting),
        *_changes(setting),
        *notices(result, vacancy),
        *([words.counted("summary.unreachable", len(result.unreachable))] if result.unreachable else []),
        *([words.counted("summary.stray", len(result.stray))] if result.stray else []),
    )


def _changes(setting: Setting) -> tuple[str, ...]:
    """That nothing changed since the last run, or how much did; the changes themselves stand in the report."""
    said = changed(setting.result, setting.vacancy)
    if len(said) == 1 and setting.result.changes[0].sentence in ("change.none", "change.first"):
        return said
    return (setting.words.counted("summary.changes", len(said)),) if said else ()


def _counts(setting: Setting) -> str:
    words = setting.words
    if not setting.applicants:
        return words.label("summary.none")
    having = Counter(one.status for one in setting.applicants)
    key = "summary.counts" if setting.closed else "summary.counts.open"
    counts = words.label(key, **{status.value: having[status] for status in OUTCOMES})
    return words.counted("summary.total", len(setting.applicants), counts=counts)


def _line(setting: Setting, one: Applicant) -> str:
    outcome = conclusion(one.status, setting.words, closed=setting.closed)
    points = _points(setting, one)
    line = f"{printable(one.candidate.id)}: {outcome}"
    return f"{line} ({points})" if points else line


def _points(setting: Setting, one: Applicant) -> str:
    """Which requirements want attention; not why, which may be personal."""
    words = setting.words
    return "; ".join(
        f"{words.requirement_short(finding.requirement).lower()} {words.words.STATUSES[finding.status.value]}"
        for finding in one.findings(_POINTS)
    )
