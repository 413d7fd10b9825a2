"""What a run prints at its end: counts, and per folder the outcome and its points; never a name or a value."""

from collections import Counter

from pipeline.codes import Status
from pipeline.model import Result
from pipeline.privacy import printable
from pipeline.reports.sentences import changed, conclusion, notices
from pipeline.reports.setting import OUTCOMES, Applicant, Setting, setting_of
from pipeline.vacancy import Vacancy

_POINTS = (Status.NOT_MET, Status.MISSING, Status.REVIEW)


def summary_lines(result: Result, vacancy: Vacancy) -> tuple[str, ...]:
    """The closing words for a log or pipe: one line per candidate, then the totals."""
    setting = setting_of(result, vacancy)
    lines = [_line(setting, one) for one in setting.applicants]
    return (*lines, *totals(result, vacancy))


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
    """The line that nothing changed since the last run, or how much did; the changes stand in the report."""
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
    points = points_of(setting, one)
    line = f"{printable(one.candidate.id)}: {outcome}"
    return f"{line} ({points})" if points else line


def points_of(setting: Setting, one: Applicant) -> str:
    """Which requirements want attention; not why, which may be personal."""
    words = setting.words
    return "; ".join(
        f"{words.requirement_short(finding.requirement).lower()} {words.words.STATUSES[finding.status.value]}"
        for finding in one.findings(_POINTS)
    )
