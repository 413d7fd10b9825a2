"""The results as tables for a spreadsheet: one row per candidate, one per finding; nothing is judged anew."""

import csv
import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.codes import CandidateStatus
from pipeline.privacy import printable
from pipeline.reports.catalogue import Catalogue, catalogue_of
from pipeline.reports.results_types import CandidateItem, RequirementItem, Results
from pipeline.reports.sentences import conclusion
from pipeline.vacancy import Vacancy

Cell = str | int | dt.date | dt.datetime | None
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_DATES = ("issue_date", "expiry_date", "award_date", "decision_date")
"""The fields of a finding that get a column of their own, as days a spreadsheet can reckon with."""
_MOST_CHARACTERS = 32_000
"""That a cell of a spreadsheet holds."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(results: Results, vacancy: Vacancy) -> tuple[Table, Table]:
    """The candidates, and their findings, in the order of `results`."""
    words = catalogue_of(vacancy)
    return _candidates(results, words), _findings(results, words)


def _candidates(results: Results, words: Catalogue) -> Table:
    asked = tuple(dict.fromkeys(one.id for candidate in results.candidates for one in candidate.requirements))
    headings = (
        *(words.label(f"export.{key}") for key in ("number", "folder", "name", "outcome", "files")),
        *(words.requirement_short(one) for one in asked),
    )
    rows: Iterator[tuple[Cell, ...]] = (
        (
            number,
            _text(candidate.id),
            _text(candidate.name or ""),
            _outcome(candidate, results, words),
            len(candidate.files),
            *(_status(candidate, one, words) for one in asked),
        )
        for number, candidate in enumerate(results.candidates, 1)
    )
    return Table(words.label("export.candidates"), headings, tuple(rows))


def _findings(results: Results, words: Catalogue) -> Table:
    keys = ("number", "folder", "name", "requirement", "status", "reason", "message", "file", "page")
    names: dict[str, str] = words.words.FIELDS
    headings = (
        *(words.label(f"export.{key}") for key in keys),
        *(names[key] for key in _DATES),
        words.label("export.notes"),
    )
    rows = (
        _finding(number, candidate, one, words)
        for number, candidate in enumerate(results.candidates, 1)
        for one in candidate.requirements
    )
    return Table(words.label("export.findings"), headings, tuple(rows))


def _finding(number: int, candidate: CandidateItem, one: RequirementItem, words: Catalogue) -> tuple[Cell, ...]:
    first = one.evidence[0] if one.evidence else None
    return (
        number,
        _text(candidate.id),
        _text(candidate.name or ""),
        words.requirement(one.id),
        str(words.words.STATUSES[one.status.value]),
        str(words.words.REASONS[one.reason.value]) if one.reason else "",
        _text(one.message),
        _text(first.file) if first else "",
        first.page if first else None,
        *(_day(one.fields.get(key)) for key in _DATES),
        _text(" ".join(one.notes)),
    )


def _outcome(candidate: CandidateItem, results: Results, words: Catalogue) -> str:
    return conclusion(CandidateStatus(candidate.status), words, closed=results.phase == "closed")


def _status(candidate: CandidateItem, requirement: str, words: Catalogue) -> str:
    found = next((one for one in candidate.requirements if one.id == requirement), None)
    return str(words.words.STATUSES[found.status.value]) if found else ""


def _day(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _text(value: str) -> str:
    return printable(value)[:_MOST_CHARACTERS]


def as_csv(table: Table) -> bytes:
    """The table as a spreadsheet in Flanders reads it: UTF-8 with its mark, semicolons, no cell that is a formula."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.headings)
    writer.writerows([harmless(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: Cell) -> str:
    """A cell of a csv as text; what a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(cell, dt.date):
        return cell.isoformat()
    text = "" if cell is None else str(cell)
    return f"'{text}" if isinstance(cell, str) and text.lstrip(" \u00a0").startswith(_DANGEROUS) else text


def as_xlsx(sheets: Sequence[Table]) -> bytes:
    """The tables as a workbook: text is text, days are days, the row of headings stays in view."""
    import xlsxwriter  # here, since only this command needs it

    stream = io.BytesIO()
    never = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, {"in_memory": True, **never}) as book:
        book.set_properties({"created": dt.datetime(2000, 1, 1)})  # the same results give the same bytes
        bold = book.add_format({"bold": True, "bg_color": "#eaf1f5", "text_wrap": True, "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top"})
        for table in sheets:
            sheet = book.add_worksheet(table.name)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.headings) - 1)
            for column, heading in enumerate(table.headings):
                sheet.set_column(column, column, _width(table, column))
                sheet.write_string(0, column, heading, bold)
            for place, row, column in _cells(table):
                _write(sheet, place, column, row, plain, day)
    return stream.getvalue()


def _cells(table: Table) -> Iterator[tuple[int, Cell, int]]:
    for place, row in enumerate(table.rows, 1):
        yield from ((place, cell, column) for column, cell in enumerate(row))


def _write(sheet: Any, row: int, column: int, cell: Cell, plain: Any, day: Any) -> None:
    if isinstance(cell, dt.date):
        sheet.write_datetime(row, column, cell, day)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, plain)
    elif cell:
        sheet.write_string(row, column, cell, plain)


def _width(table: Table, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in table.rows), default=0)
    return max(6, min(60, max(len(table.headings[column]) + 2, longest + 1)))
