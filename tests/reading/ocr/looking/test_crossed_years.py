"""A year with one figure crossed by a stroke is known where it can be no other."""

import pytest

from pipeline.reading.ocr.looking.crossed_years import only_year


@pytest.mark.parametrize(
    ("read", "year"),
    [
        ("2624", "2024"),
        ("2924", "2024"),
        ("£024", "2024"),
        ("²024", "2024"),
        ("20②4", None),
        ("²6²4", None),
        ("7024", "2024"),
        ("2693", None),
        ("2024", None),
        ("2034", None),
        ("202:", None),
        ("20A4", None),
        ("1899", None),
        ("2934", None),
        ("202", None),
        ("", None),
    ],
)
def test_a_year_that_can_be_no_other(read: str, year: str | None) -> None:
    assert only_year(read) == year
