"""Which date on a licence is which: 3 birth, 4a issue, 4b expiry; the order of time must bear it out.

Sources: Directive 2006/126/EC, annex I (the fields) and article 7(2) (administrative validity of 10 to 15 years at
most); no country licences anybody below fourteen.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from dateutil.relativedelta import relativedelta

from pipeline.extractors.dates.borne_out import trusted
from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.licence.numbered_fields import LicenceDate, NumberedField, dates_in
from pipeline.model import Box, Field, Page, Word
from pipeline.text import right_of

_LONGEST = relativedelta(years=15, days=31)
YOUNGEST = relativedelta(years=14)
"""The least age at which a licence is given: member states may give AM at 14 (Directive 2006/126/EC, article 4)."""
_ALL = 3
"""The dates on a front; only when just these are there can they be told without any number."""
_FIRST_CARDS = 80
"""Short years from here on are of the last century: there were no cards before 1980."""
_BY_ORDER_FACTOR = 0.95
"""By which a date is less sure that was told by its place and time, its number being garbled."""
_TERMS, _DAY = (5, 10, 15), dt.timedelta(days=1)
"""The years for which licences are given, to the day or the day before (article 7(2))."""
_DASHES = frozenset("-–—_=*./ ")


@dataclass(frozen=True, slots=True)
class _Found:
    number: str
    """`3`, `4a`, `4b`, `4?`, or nothing where the number was not read at all."""
    date: LicenceDate


def dates_of(
    page: Page, fields: Sequence[NumberedField], file: str, without: Collection[Word] = ()
) -> dict[str, Field]:
    """`birth_date`, `issue_date`, `expiry_date`, and `_no_expiry` (True where 4b bears a dash).

    Words in `without` (the table) are passed over.
    """
    numbered = [_Found(field.number, date) for field in fields for date in _dates_at(page, field, without)]
    found = _told_apart(_in_reading_order([*numbered, *_without_number(page, numbered, without)]))
    issue, expiry, birth = found.get("4a"), found.get("4b"), found.get("3")
    issue_day, expiry_day = _issue_day(issue), expiry.date.on(2000) if expiry else None
    birth_day = _birth_day(birth, issue_day)
    in_order = _in_order(birth_day, issue_day, expiry_day)
    term = issue and expiry and (issue.number, expiry.number) == ("4a", "4b") and _for_whole_term(issue_day, expiry_day)
    several = _several_ends(numbered, fields)
    by_expiry = (expiry.date.confidence,) if expiry and term else ()
    by_issue = (issue.date.confidence,) if issue and term else ()
    return {
        "birth_date": _field(birth_day, birth, page, file, in_order or birth_day is None, alone=issue_day is None),
        "issue_date": _field(issue_day, issue, page, file, in_order, alone=expiry_day is None, borne_out=by_expiry),
        "expiry_date": _doubted(
            _field(expiry_day, expiry, page, file, in_order, alone=False, borne_out=by_issue), several=several
        )
        if expiry
        else _unread(page, fields, file),
        "_no_expiry": _no_expiry(page, fields, file) if expiry is None else Field(False, 1.0),
    }


def _several_ends(numbered: Sequence[_Found], fields: Sequence[NumberedField]) -> bool:
    """Whether a card bears two last days, behind one 4b as in a text layer or behind two: nothing tells which holds."""
    typed = (field for field in fields if field.number == "4b" and all(one.confidence >= 1.0 for one in field.words))
    days = {date.on(2000) for field in typed for word in field.words for date in dates_in((word,))}
    return len(days | {one.date.on(2000) for one in numbered if one.number == "4b"}) > 1


def _doubted(field: Field, *, several: bool) -> Field:
    return replace(field, doubt=field.doubt or "two_candidates") if several else field


def _dates_at(page: Page, field: NumberedField, without: Collection[Word]) -> tuple[LicenceDate, ...]:
    """The date behind a field's number; where the number stands in a cell of its own, that in the next cell.

    The legend beside the table on a back bears the numbers too, and what stands right of them is of the table.
    """
    if field.number not in ("3", "4a", "4b", "4?"):
        return ()
    words = field.words or tuple(word for word in right_of(page, field.box, reach=0.25) if word not in without)
    return dates_in(words)[:1]


def _without_number(page: Page, numbered: Sequence[_Found], without: Collection[Word]) -> Iterator[_Found]:
    """The dates that stand behind no number that could be read."""
    taken = [Box.around(word.box for word in one.date.words) for one in numbered]
    for line in page.lines:
        words = tuple(word for word in line.words if word not in without)
        for date in dates_in(words):
            middle = Box.around(word.box for word in date.words)
            if not any(_overlap(middle, box) for box in taken) and _is_parted(date):
                yield _Found("", date)


def _is_parted(date: LicenceDate) -> bool:
    """Whether signs part its figures; or gaps, where of thin print the points were lost and the year is in full."""
    text = " ".join(word.text for word in date.words)
    return any(c in text for c in "./-") or (not date.short and " " in text)


def _overlap(a: Box, b: Box) -> bool:
    """Whether they are of one place; dates on lines close under one another only touch."""
    return a.x0 < b.x1 and b.x0 < a.x1 and abs(a.middle - b.middle) < 0.5 * min(a.height, b.height)


def _in_reading_order(found: Sequence[_Found]) -> list[_Found]:
    """By rows, and within a row from left to right."""
    boxes = {id(one): Box.around(word.box for word in one.date.words) for one in found}
    tallest = max((box.height for box in boxes.values()), default=1.0)
    return sorted(found, key=lambda one: (round(boxes[id(one)].middle / max(tallest, 1e-6)), boxes[id(one)].x0))


def _told_apart(found: Sequence[_Found]) -> dict[str, _Found]:
    """The dates by number; those of which the number was garbled or lost by the order of place and time."""
    known: dict[str, _Found] = {}
    for one in found:
        if one.number in ("3", "4a", "4b"):
            known.setdefault(one.number, one)
    unknown = [one for one in found if one.number in ("4?", "")]
    if not known:
        if len(unknown) not in (_ALL - 1, _ALL) or not _born_before(unknown[0], unknown[1]):
            return {}
        if len(unknown) < _ALL:
            return {"3": _less_sure(unknown[0])}
    missing = [number for number in ("4a", "4b") if number not in known]
    if "3" not in known and len(unknown) == len(missing) + 1 and unknown[0].number == "":
        known["3"] = _less_sure(unknown.pop(0))
    if len(unknown) != len(missing) or not missing:
        return known
    filled = known | {number: _less_sure(one) for number, one in zip(missing, unknown, strict=True)}
    days = {number: filled[number].date.on(2000) for number in ("4a", "4b")}
    if days["4a"] and days["4b"] and days["4a"] < days["4b"] <= days["4a"] + _LONGEST:
        return filled
    return known


def _born_before(birth: _Found, issue: _Found) -> bool:
    """Whether the first date can be the birth of one to whom a licence was issued on the second, both in full."""
    born, issued = birth.date.on(2000), issue.date.on(2000)
    return bool(born and issued and not birth.date.short and born + YOUNGEST <= issued)


def _less_sure(found: _Found) -> _Found:
    return replace(found, date=replace(found.date, confidence=found.date.confidence * _BY_ORDER_FACTOR))


def _issue_day(issue: _Found | None) -> dt.date | None:
    return issue.date.on(1900 if issue.date.year >= _FIRST_CARDS else 2000) if issue else None


def _birth_day(birth: _Found | None, issue: dt.date | None) -> dt.date | None:
    """A short year of birth is of the last century, unless the licence was issued to one born in this."""
    if birth is None:
        return None
    late = birth.date.on(2000)
    if birth.date.short and issue is None:
        return None
    if late and issue and birth.date.short and late + YOUNGEST > issue:
        return birth.date.on(1900)
    return late


def _in_order(birth: dt.date | None, issue: dt.date | None, expiry: dt.date | None) -> bool:
    """Whether nothing contradicts: born fourteen years before issue, expired after it and within fifteen years."""
    if birth and issue and birth + YOUNGEST > issue:
        return False
    if not (issue and expiry):
        return True
    return issue < expiry <= issue + _LONGEST


def _for_whole_term(issue: dt.date | None, expiry: dt.date | None) -> bool:
    """Whether one day bears the other out: a misread figure in either makes an odd term."""
    if issue is None or expiry is None:
        return False
    ends = {issue + relativedelta(years=years) for years in _TERMS}
    return not ends.isdisjoint({expiry, expiry + _DAY})


def _field(
    day: dt.date | None,
    found: _Found | None,
    page: Page,
    file: str,
    in_order: bool,
    *,
    alone: bool,
    borne_out: tuple[float, ...] = (),
) -> Field:
    """A date with its doubt: `order` when others contradict it, `two_digit_year` when none bears a short one out.

    `borne_out`: the confidence in the other date of a term, which makes its figures surer than read once.
    """
    if found is None:
        return NOT_FOUND
    doubt = None
    if day is None:
        doubt = "two_digit_year" if found.date.short else "impossible_date"
    elif not in_order:
        doubt = "order"
    elif found.date.short and alone:
        doubt = "two_digit_year"
    sure = trusted(found.date.confidence, found.date.words, borne_out)
    return field_of(day, found.date.words, page, file, confidence=sure, doubt=doubt)


def _unread(page: Page, fields: Sequence[NumberedField], file: str) -> Field:
    """No expiry date, with where 4b stands if something unreadable stands there."""
    at = next((field for field in fields if field.number in ("4b", "4?") and field.words), None)
    if at is None or not any(c.isdigit() for word in at.words for c in word.text):
        return NOT_FOUND
    return Field(None, 0.0, (evidence_of(at.words, page, file, confidence=0.0),), "low_confidence")


def _no_expiry(page: Page, fields: Sequence[NumberedField], file: str) -> Field:
    """True where dashes stand behind 4b and nothing else does, with where; else False."""
    for field in (one for one in fields if one.number == "4b"):
        words = field.words or tuple(right_of(page, field.box, reach=0.15)[:1])
        text = "".join(word.text for word in words)
        if text and set(text) <= _DASHES and any(c in "-–—*" for c in text):
            return field_of(True, words, page, file)
    return Field(False, 1.0)
