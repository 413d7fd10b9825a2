"""Moments as a person writes them."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from pipeline.local_time import read_written

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("text", "later", "expected"),
    [
        ("2024-04-28T23:59:59", False, "2024-04-28T21:59:59+00:00"),
        ("2024-04-28 22:30Z", False, "2024-04-28T22:30:00+00:00"),
        ("2024-04-28 22:30:15.999 +02:00", False, "2024-04-28T20:30:15+00:00"),
        ("2024-04-28T22:30-0100", False, "2024-04-28T23:30:00+00:00"),
        ("28/04/2024 9:05", False, "2024-04-28T07:05:00+00:00"),
        ("8/4/2024 09:05:07", False, "2024-04-08T07:05:07+00:00"),
        ("2024-10-27 02:30", False, "2024-10-27T00:30:00+00:00"),
        ("2024-10-27 02:30", True, "2024-10-27T01:30:00+00:00"),
    ],
)
def test_moment(text: str, later: bool, expected: str) -> None:
    found = read_written(text, belgian=True).at(BRUSSELS, later=later)
    assert found.tzinfo is BRUSSELS
    assert found.astimezone(dt.UTC).isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "28-04-2024",
        "28/04/24 10:00",
        "2024-4-28",
        "2024-13-01",
        "31/11/2024",
        "2024-04-28 24:00",
        "2024-04-28 10:60",
        "04/28/2024",
        "2024-04-28 10",
        "2024-04-28T10:00+25:00",
        "2024-04-28T10:00+01:75",
        "0001-01-01",
        "9999-12-31",
        "٢٠٢٤-04-28",
        "2024-04-28 10:00 CET",
        "28.04.2024",
    ],
)
def test_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match="datum"):
        read_written(text, belgian=True)


def test_belgian_only_when_asked() -> None:
    with pytest.raises(ValueError, match="verwachte vorm"):
        read_written("28/04/2024")


@pytest.mark.parametrize("later", [False, True])
def test_an_hour_that_is_skipped(later: bool) -> None:
    with pytest.raises(ValueError, match="bestaat niet in Europe/Brussels"):
        read_written("2024-03-31 02:30").at(BRUSSELS, later=later)


def test_a_day_without_time() -> None:
    written = read_written("2024-04-28")
    with pytest.raises(ValueError, match="uur ontbreekt"):
        written.at(BRUSSELS, later=False)
    assert written.at(BRUSSELS, later=False, bare=dt.time(12)).hour == 12
