"""Moments as a person writes them, read in the time zone of the vacancy, summer time included."""

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

_TIME = r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]+)?)?"
_ZONE = r"(?P<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)"
_REST = rf"(?:(?:[Tt]|\s+){_TIME}\s*{_ZONE}?)?"
_ISO = re.compile(rf"(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}}){_REST}")
_BELGIAN = re.compile(rf"(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})/(?P<year>[0-9]{{4}}){_REST}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
"""A moment outside these is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date, perhaps with a time, perhaps with a distance from UTC, as it was written."""

    day: dt.date
    time: dt.time | None = None
    """To the second, without zone; None when only a day was written."""
    offset: dt.timezone | None = None

    def at(self, zone: ZoneInfo, *, later: bool, bare: dt.time | None = None) -> dt.datetime:
        """The moment that is meant, in `zone`.

        `later` chooses, for an hour that comes twice (end of summer time), the second one; `bare` is the time of a day
        without one. Raises ValueError, in Dutch, for an hour that does not exist (start of summer time), and for a
        day without time when there is no `bare`.
        """
        time = self.time if self.time is not None else bare
        if time is None:
            raise ValueError("het uur ontbreekt")
        naive = dt.datetime.combine(self.day, time)
        if self.offset is not None:
            return naive.replace(tzinfo=self.offset).astimezone(zone)
        return _in_zone(naive, zone, later=later)


def _in_zone(naive: dt.datetime, zone: ZoneInfo, *, later: bool) -> dt.datetime:
    first, second = naive.replace(tzinfo=zone, fold=0), naive.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    if first.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None, fold=0) != naive:
        raise ValueError(
            f"{naive:%d/%m/%Y %H:%M} bestaat niet in {zone.key}: de klok springt die nacht een uur vooruit"
        )
    return second if later else first


def read_written(text: str, *, belgian: bool = False) -> Written:
    """A day or moment in ISO 8601 (`2024-04-28`, `2024-04-28 17:00`, `2024-04-28T15:00:00Z`).

    With `belgian` also `28/04/2024 17:00[:30]`, the day always first. Fractions of a second are dropped. Raises
    ValueError, in Dutch, for anything else, for a two-digit year and for a day or time that does not exist.
    """
    stripped = text.strip()
    match = _ISO.fullmatch(stripped) or (_BELGIAN.fullmatch(stripped) if belgian else None)
    if match is None:
        raise ValueError(f'"{shortened(text)}" is geen datum in de verwachte vorm')
    year = int(match["year"])
    try:
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise ValueError
        day = dt.date(year, int(match["month"]), int(match["day"]))
        time = _time_of(match)
        offset = _offset_of(match["zone"])
    except ValueError:
        raise ValueError(f'"{stripped}" is geen bestaande datum of geen bestaand uur') from None
    return Written(day, time, offset)


def shortened(text: str, length: int = 60) -> str:
    """`text` on one line, cut to `length` characters, to quote in a message."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def _time_of(match: re.Match[str]) -> dt.time | None:
    if match["hour"] is None:
        return None
    return dt.time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))


def _offset_of(text: str | None) -> dt.timezone | None:
    if text is None:
        return None
    if text in "Zz":
        return dt.UTC
    minutes = int(text[1:3]) * 60 + int(text[3:].lstrip(":") or 0)
    if int(text[3:].lstrip(":") or 0) > 59:
        raise ValueError
    return dt.timezone(dt.timedelta(minutes=-minutes if text[0] == "-" else minutes))
