"""The results as tables."""

import csv
import datetime as dt
import io
from dataclasses import replace

import openpyxl
import pytest

from pipeline.reports.export import Cell, as_csv, as_xlsx, harmless, tables
from pipeline.reports.results import results
from tests.reports.conftest import everyone, result_of, vacancy_of

HOSTILE = '=HYPERLINK("http://evil";1)\u202e🎓<b>' + "x" * 200


def test_one_row_per_candidate_and_one_per_finding() -> None:
    candidates, findings = tables(results(result_of(everyone()), vacancy_of()), vacancy_of())
    assert len(candidates.rows) == 12
    assert len(findings.rows) == sum(len(one.findings) for one in everyone())
    assert candidates.headings[:5] == ("Nr.", "Map", "Naam", "Uitkomst", "Aantal bestanden")
    assert candidates.rows[1][:4] == (2, "baert-lies", "Lies Baert", "niet geldig")
    row = next(row for row in findings.rows if row[1] == "baert-lies" and "strafregister" in str(row[3]))
    assert (row[4], row[5], row[7], row[8], row[9]) == (
        "voldoet niet", "te oud", "strafregister.pdf", 1, dt.date(2024, 1, 20),
    )  # fmt: skip
    assert all(len(row) == len(table.headings) for table in (candidates, findings) for row in table.rows)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"), ("+32 9 372", "'+32 9 372"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), (" =1", "' =1"), ("An-Sofie", "An-Sofie"), ("", ""), (None, ""), (7, "7"),
        (dt.date(2024, 4, 28), "2024-04-28"),
    ],
)  # fmt: skip
def test_no_cell_of_a_csv_is_a_formula(cell: Cell, written: str) -> None:
    assert harmless(cell) == written


def test_hostile_names_in_a_workbook_and_a_csv() -> None:
    one = replace(everyone()[3], id=HOSTILE, name=HOSTILE)
    found = tables(results(result_of((one,)), vacancy_of()), vacancy_of())
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(found)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert str(book["Kandidaten"]["B2"].value).startswith("=HYPERLINK")
    rows = list(csv.reader(io.StringIO(as_csv(found[1]).decode("utf-8-sig")), delimiter=";"))
    assert len(rows) > 1
    assert all(row[1].startswith("'=HYPERLINK") for row in rows[1:])
    assert "\u202e" not in as_csv(found[0]).decode("utf-8-sig")


def test_days_are_days_and_headings_stay_in_view() -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(as_xlsx(tables(results(result_of(everyone()), vacancy_of()), vacancy_of())))
    )
    sheet = book["Vaststellingen"]
    assert sheet.freeze_panes == "A2"
    days = [cell for row in sheet.iter_rows(min_row=2, min_col=10, max_col=10) for cell in row if cell.value]
    assert days
    assert all(cell.is_date for cell in days)


def test_the_same_results_give_the_same_bytes() -> None:
    found = tables(results(result_of(everyone()), vacancy_of()), vacancy_of())
    assert as_xlsx(found) == as_xlsx(found)
    assert as_csv(found[0]) == as_csv(found[0])


def test_in_english() -> None:
    candidates, _ = tables(results(result_of(everyone()), vacancy_of("en")), vacancy_of("en"))
    assert candidates.headings[:3] == ("No.", "Folder", "Name")
