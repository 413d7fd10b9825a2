"""What the days on an extract tell against a blank answer: that it is of another day or person, or of a child."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from pipeline.extractors.criminal_record.answers.block import Value
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.sentences.sources import state_years, tells_state_on
from pipeline.extractors.criminal_record.words.role_words import OF_PAPER_OR_PERSON, Role
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import flat

_OPEN = frozenset({Role.UNKNOWN, Role.CONVICTION, Role.WEAK})
"""What a day may be of which, and so as of then, a value speaks."""
_AS_OF_THEN = dt.timedelta(days=31)
"""How long before its issue an extract may say of what day the register is."""
_FIGURES = re.compile(r"[0-9]")
_GROWN = 16
"""Years from which on the register knows somebody."""


def days_contest(blank: Sequence[Value], lines: Iterable[str], dates: Sequence[RoledDate]) -> bool:
    """Whether any day on an extract, or year in its lines, flattened, contests the values that say it is blank."""
    if any(_is_stale(value, dates) or _of_other_birth(value, dates) for value in blank):
        return True
    if _is_before_issue(dates) or any(map(_is_corrected, dates)):
        return True
    return _is_outdated(lines, dates) or _searched_for_another(dates) or _of_child(dates)


def _is_before_issue(dates: Sequence[RoledDate]) -> bool:
    """Whether what comes with the issue or after it, as print, search, signature and last day do, is of long before."""
    issued = _days(dates, Role.ISSUE) or _days(dates, Role.WEAK)
    after = _days(dates, Role.PRINT, Role.VALIDITY, Role.SIGNED)
    return bool(issued and after) and min(after) < min(issued) - _AS_OF_THEN


def _is_corrected(date: RoledDate) -> bool:
    """Whether another day is put right behind the day of issue, in its line: "16/04/2024 (lees: 16/04/2022)"."""
    mention = date.mention
    if date.role not in (Role.ISSUE, Role.WEAK) or mention.line != mention.end_line:
        return False
    behind = flat(date.page.lines[mention.line].text)[mention.start + len(mention.text) :]
    told = listed("zet_dag_recht").search(behind)
    return told is not None and _FIGURES.search(behind, told.end()) is not None


def _is_stale(value: Value, dates: Sequence[RoledDate]) -> bool:
    """Whether a value stands in a line with a day long before that of issue: what it says is of that day.

    The day of birth is told twice: "le premier septembre mil neuf cent nonante (01/09/1990)".
    """
    issued, lines = _days(dates, Role.ISSUE) or _days(dates, Role.WEAK), _lines_of(value)
    beside = [one for one in dates if one.page is value.page and one.mention.line in lines]
    told = _days(beside, *_OPEN) - _days(dates, Role.BIRTH)
    return bool(told and issued) and min(told) < min(issued) - _AS_OF_THEN


def _is_outdated(lines: Iterable[str], dates: Sequence[RoledDate]) -> bool:
    """Whether the register is told to be what it was long before the day of issue: "bijgewerkt tot 31 december".

    Of a year by itself its last day counts: "bijgewerkt tot eind 2019".
    """
    issued = _days(dates, Role.ISSUE, Role.WEAK)
    old = (one.mention for one in dates if one.role not in OF_PAPER_OR_PERSON)
    if not issued:
        return False
    current = min(issued) - _AS_OF_THEN
    years = (year for line in lines for year in state_years(line))
    return any(year < current.year for year in years) or any(
        tells_state_on(one.before) and one.day and one.day < current for one in old
    )


def _of_other_birth(value: Value, dates: Sequence[RoledDate]) -> bool:
    """Whether a value stands beside the birth of somebody who is not the one that the rest of the paper is about."""
    at = _lines_of(value)
    births = [one for one in dates if one.role is Role.BIRTH and one.mention.day]
    near = [one for one in births if one.page is value.page and any(-1 <= one.mention.line - line <= 1 for line in at)]
    others = {one.mention.day for one in births if one not in near}
    return bool(others) and any(one.mention.day not in others for one in near)


def _searched_for_another(dates: Sequence[RoledDate]) -> bool:
    """Whether a line on the search names another day of birth than the rest of the paper does."""
    told = _days([one for one in dates if listed("zoeken").search(one.mention.before)], Role.BIRTH)
    return bool(told and _days(dates, Role.BIRTH) - told)


def _of_child(dates: Sequence[RoledDate]) -> bool:
    """Whether it was issued to somebody who was a child then, as no candidate is."""
    births, issued = _days(dates, Role.BIRTH), _days(dates, Role.ISSUE) or _days(dates, Role.WEAK)
    return bool(births and issued) and min(issued).year - max(births).year < _GROWN


def _days(dates: Iterable[RoledDate], *roles: Role) -> set[dt.date]:
    """The days of those dates of the given roles that were read whole."""
    return {one.mention.day for one in dates if one.role in roles and one.mention.day}


def _lines_of(value: Value) -> list[int]:
    """The lines in which a value stands."""
    told = {id(word) for word in value.words}
    return [index for index, line in enumerate(value.page.lines) if not told.isdisjoint(map(id, line.words))]
