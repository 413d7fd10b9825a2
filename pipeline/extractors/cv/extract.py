"""A curriculum vitae: whose it is, the periods of leadership, the languages, the nationality if it is stated."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.extractors.cv.languages import languages_of
from pipeline.extractors.cv.leadership import leadership_periods, leading_lines
from pipeline.extractors.cv.owner import SECTIONS, YEAR, owner_of
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.names.beside_day import GROWN_UP
from pipeline.extractors.names.birth_said import birth_sign, says_birth
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.words import RELATIVES
from pipeline.extractors.neighbours import Neighbours
from pipeline.extractors.vocabularies import cv_words
from pipeline.model import Field, Line, Page, Section, Word
from pipeline.text import below, find_any, fold, index_of

_MOST_LINES = 3
"""How many lines that speak of leading are shown where no period was found."""
_NATIONALITY_REACH = 3
"""Words beside a word for nationality that are looked at."""
_INDENT = 0.02
"""How far left of the name, in widths of the page, what stands below it may begin."""
_BULLETS = frozenset("|·•-–—/")
_COUNTRIES = cv_words().landen
_MOST_TOWN = 4
"""Words before a day of birth on its line: a colon, a town, a comma."""
_PERSONAL = 0.4
"""The share of the page from the top within which a line may be the owner's own particulars."""
_PARTICULARS = 6
"""Lines below the name, in its column, among which a day that nothing explains may be that of birth."""


def extract(section: Section) -> dict[str, Field]:
    """The fields of a cv; the leadership months follow in `checks.experience`, which knows the moment.

    `_birth_date` only ties a cv in a married name to the papers in the maiden name; it contradicts nothing.
    """
    first = section.pages[0]
    name = owner_of(first)
    periods = leadership_periods(section.pages)
    spans = tuple(f"{one.first.isoformat()}/{one.last.isoformat() if one.last else ''}" for one in periods)
    evidence = tuple(
        evidence_of([word for line in one.lines for word in line.words], one.page, section.file) for one in periods
    )
    confidence = min((piece.confidence for piece in evidence), default=0.0)
    return {
        "name": field_of(name.text, name.words, first, section.file, confidence=name.confidence) if name else NOT_FOUND,
        "leadership_months": NOT_FOUND,
        "languages": languages_of(section),
        "nationality": _nationality(section),
        "_birth_date": _birth(first, name, section.file),
        "_leadership_periods": Field(spans, confidence, evidence) if spans else NOT_FOUND,
        "_leading": NOT_FOUND if spans else _leading(section),
    }


def _birth(page: Page, name: NameMention | None, file: str) -> Field:
    dates, around = find_dates(page), Neighbours(page)
    told = (one for one in dates if says_birth(one.before))
    born = next(told, None) or next((one for one in dates if _marked_as_birth(page, one, around)), None)
    born = born or (_among_particulars(page, dates, name) if name is not None else None)
    if born is None:
        return NOT_FOUND
    return field_of(born.day, born.words, page, file, confidence=born.confidence, doubt=born.doubt)


def _marked_as_birth(page: Page, date: DateMention, around: Neighbours) -> bool:
    """Whether a sign for born begins the line of a date, or the cell left of it says so: "Geboren | : Gent, 1/2/1984".

    No more than a town stands before the date.
    """
    words = page.lines[date.line].words
    before = words[: index_of(date.words[0], words)]
    if len(before) > _MOST_TOWN or any(c.isdigit() for word in before for c in word.text):
        return False
    left = around.left(date.line)
    return birth_sign((*before, *date.words)[0].text) or (left is not None and says_birth(page.lines[left].text))


def _among_particulars(page: Page, dates: Sequence[DateMention], name: NameMention) -> DateMention | None:
    """The one day by itself below the name, with address and telephone, if the owner was grown up in a later year.

    No heading and no relative stands between; a day after which nothing is said on the cv is that of the cv itself.
    """
    own = page.lines[name.line].box
    below = [
        at
        for at, line in enumerate(page.lines)
        if line.box.middle > own.middle and own.x0 - _INDENT < line.box.x0 < own.x1
    ]
    below = sorted(below, key=lambda at: page.lines[at].box.middle)[:_PARTICULARS]
    ends = (n for n, at in enumerate(below) if _ends_particulars(page.lines[at]))
    below = below[: next(ends, len(below))]
    latest = max(map(int, YEAR.findall(page.text)), default=0)
    alone = [one for one in dates if one.line in below and _is_item(page.lines[one.line], one)]
    grown = len(alone) == 1 and alone[0].day is not None and latest - alone[0].day.year >= GROWN_UP
    return alone[0] if grown else None


def _ends_particulars(line: Line) -> bool:
    """Whether a heading of a section stands on the line, or somebody's relative."""
    words = {_plain(word.text) for word in line.words}
    return not words.isdisjoint(SECTIONS | RELATIVES)


def _is_item(line: Line, date: DateMention) -> bool:
    """Whether a date is all of its line, or all between two bullets or bars."""
    first, last = index_of(date.words[0], line.words), index_of(date.words[-1], line.words, len(line.words) - 1)
    before, behind = line.words[:first], line.words[last + 1 :]
    return (not before or before[-1].text in _BULLETS) and (not behind or behind[0].text in _BULLETS)


def _leading(section: Section) -> Field:
    """Whether it speaks of leading at all, where no period of it was found."""
    lines = leading_lines(section.pages)[:_MOST_LINES]
    evidence = tuple(evidence_of(line.words, page, section.file) for page, line in lines)
    return Field(True, min(one.confidence for one in evidence), evidence) if evidence else NOT_FOUND


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(text))


def _nationality(section: Section) -> Field:
    """What stands beside a label or a word for nationality, or with somebody's civil state; never a name or place."""
    for page in section.pages:
        for word in (*_beside_labels(page), *_in_words(page)):
            country = _country(word)
            if country is not None:
                return field_of(country, [word], page, section.file)
    return NOT_FOUND


@lru_cache(maxsize=1)
def _also_otherwise() -> frozenset[str]:
    """Words for a people that by themselves may be a country in an address, or a language."""
    return _COUNTRIES.union(*cv_words().talen.values())


def _country(word: Word) -> str | None:
    plain = _plain(word.text)
    return next((code for code, names in cv_words().nationaliteiten.items() if plain in names), None)


def _beside_labels(page: Page) -> Iterator[Word]:
    """The words right of, else under, a label for nationality."""
    for hit in find_any(page, cv_words().opschriften):
        beside = [
            word
            for word in page.words
            if word.box.x0 >= hit.box.x1 - 0.005 and abs(word.box.middle - hit.box.middle) < 0.012
        ]
        yield from sorted(beside, key=lambda word: word.box.x0)[:_NATIONALITY_REACH]
        if not beside and hit.first == 0:
            yield from (line.words[0] for line in below(page, hit.box)[:1])


def _in_words(page: Page) -> Iterator[Word]:
    """The words beside "nationaliteit", "national", "citizen", and those on a line that tells a civil state."""
    words, plain = cv_words(), [_plain(word.text) for word in page.words]
    for at, word in enumerate(page.words):
        before, after = plain[at - 1] if at else "", plain[at + 1] if at + 1 < len(plain) else ""
        if after in words.naast or (before in words.naast and before != "national"):
            yield word
    yield from _by_themselves(page)
    for line in page.lines:
        told = {_plain(word.text) for word in line.words}
        if line.box.y0 < _PERSONAL and not words.burgerlijke_staat.isdisjoint(told):
            yield from line.words[:2]


def _by_themselves(page: Page) -> Iterator[Word]:
    """The words for one of a people that are an item by themselves: "18 april 1991 — Belg", "Rijbewijs B. Belg.".

    Not the names of countries, which stand in addresses, nor what is a language too.
    """
    for line in page.lines:
        for at, word in enumerate(line.words):
            opened = at == 0 or _separates(line.words[at - 1].text[-1:])
            closed = at + 1 == len(line.words) or _separates(word.text[-1:]) or _separates(line.words[at + 1].text[:1])
            if opened and closed and word.text[:1].isupper() and _plain(word.text) not in _also_otherwise():
                yield word


def _separates(sign: str) -> bool:
    return bool(sign) and not sign.isalnum()
