"""Days and moments as a person reads them, through Babel; never a clock."""

import datetime as dt
from zoneinfo import ZoneInfo

from babel.dates import format_date

LOCALES = {"nl": "nl_BE", "en": "en_GB"}
"""The Babel locale of each language of a vacancy."""

_NIGHT = {"nl": ("in de nacht van {} op {}", "op {}"), "en": ("in the night of {} to {}", "on {}")}
_MORNING, _EVENING = 7, 20
"""The hours before and from which a run is one of the night."""
_AT = {"nl": "om", "en": "at"}
_END_OF_DAY = dt.time(23, 59, 59)


def short_day(day: dt.date, language: str) -> str:
    """`28/04/2024`."""
    return format_date(day, "dd/MM/yyyy", locale=LOCALES[language])


def long_day(day: dt.date, language: str) -> str:
    """`28 april 2024`."""
    return format_date(day, "d MMMM yyyy", locale=LOCALES[language])


def weekday_and_day(day: dt.date, language: str) -> str:
    """`zondag 28 april 2024`."""
    return format_date(day, "EEEE d MMMM yyyy", locale=LOCALES[language])


def short_moment(moment: dt.datetime, zone: ZoneInfo, language: str) -> str:
    """`29/04/2024 om 02:00`, in the vacancy's zone."""
    local = moment.astimezone(zone)
    return f"{short_day(local.date(), language)} {_AT[language]} {local:%H:%M}"


def long_moment(moment: dt.datetime, zone: ZoneInfo, language: str) -> str:
    """`29 april 2024 om 02:00`, in the vacancy's zone."""
    local = moment.astimezone(zone)
    return f"{long_day(local.date(), language)} {_AT[language]} {local:%H:%M}"


def deadline_day(deadline: dt.datetime, zone: ZoneInfo, language: str) -> str:
    """The closing day in full; with its time only where it is not simply the end of that day."""
    local = deadline.astimezone(zone)
    if local.time().replace(microsecond=0) == _END_OF_DAY:
        return long_day(local.date(), language)
    return long_moment(deadline, zone, language)


def night_of(moment: dt.datetime, zone: ZoneInfo, language: str) -> str:
    """`in de nacht van 26 op 27 april 2024`; `op 26 april 2024 om 14:00` for a moment by day."""
    local = moment.astimezone(zone)
    night, day = _NIGHT[language]
    if _MORNING <= local.hour < _EVENING:
        return day.format(long_moment(moment, zone, language))
    first = local.date() - dt.timedelta(days=1 if local.hour < _MORNING else 0)
    second = first + dt.timedelta(days=1)
    shape = "d" if first.month == second.month else "d MMMM" if first.year == second.year else "d MMMM yyyy"
    return night.format(format_date(first, shape, locale=LOCALES[language]), long_day(second, language))
