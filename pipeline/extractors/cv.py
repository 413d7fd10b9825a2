"""A curriculum vitae: whose it is, the periods of leadership, the languages, the nationality if it is stated."""

import re
from collections.abc import Iterator

from pipeline.extractors.cv_name import owner_of
from pipeline.extractors.cv_words import CIVIL_STATE, LANGUAGES, NATIONALITIES, NATIONALITY_LABELS, NATIONALITY_WORDS
from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.leadership import leadership_periods, leading_lines
from pipeline.model import Field, Page, Section, Word
from pipeline.text import below, find_any, fold

_MOST_LINES = 3
"""How many lines that speak of leading are shown where no period was found."""
_LANGUAGE_HEADINGS = ("talen", "talenkennis", "taalkennis", "languages", "langues", "sprachen", "sprachkenntnisse")
_NATIONALITY_REACH = 3
"""Words beside a word for nationality that are looked at."""
_PERSONAL = 0.4
"""The share of the page from the top within which a line may be the owner's own particulars."""
_CODED = re.compile(r"^([A-Z]{2})(?=\W*[:(–-]|$)")
"""A language by its code at the start of an item: "NL: moedertaal"."""


def extract(section: Section) -> dict[str, Field]:
    """The fields of a cv; the leadership months follow in `checks.experience`, which knows the moment."""
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
        "languages": _languages(section),
        "nationality": _nationality(section),
        "_leadership_periods": Field(spans, confidence, evidence) if spans else NOT_FOUND,
        "_leading": NOT_FOUND if spans else _leading(section),
    }


def _leading(section: Section) -> Field:
    """Whether it speaks of leading at all, where no period of it was found."""
    lines = leading_lines(section.pages)[:_MOST_LINES]
    evidence = tuple(evidence_of(line.words, page, section.file) for page, line in lines)
    return Field(True, min(one.confidence for one in evidence), evidence) if evidence else NOT_FOUND


def _languages(section: Section) -> Field:
    """The languages named under or beside a heading for them."""
    found: dict[str, tuple[Page, Word]] = {}
    for page in section.pages:
        for hit in find_any(page, _LANGUAGE_HEADINGS):
            nearby = [
                word
                for word in page.words
                if -0.01 <= word.box.y0 - hit.box.y0 <= 0.16 and word.box.x0 > hit.box.x0 - 0.03
            ]
            for word in nearby:
                code = _language(word.text)
                if code is not None:
                    found.setdefault(code, (page, word))
    if not found:
        return NOT_FOUND
    evidence = tuple(evidence_of([word], page, section.file) for page, word in found.values())
    return Field(tuple(sorted(found)), min(piece.confidence for piece in evidence), evidence)


def _plain(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(text))


def _language(text: str) -> str | None:
    plain = _plain(text)
    named = next((code for code, names in LANGUAGES.items() if plain in names), None)
    coded = _CODED.match(text)
    return named or (coded[1].lower() if coded and text.endswith(":") and coded[1].lower() in LANGUAGES else None)


def _nationality(section: Section) -> Field:
    """What stands beside a label or a word for nationality, or with somebody's civil state; never a name or place."""
    for page in section.pages:
        for word in (*_beside_labels(page), *_in_words(page)):
            country = _country(word)
            if country is not None:
                return field_of(country, [word], page, section.file)
    return NOT_FOUND


def _country(word: Word) -> str | None:
    plain = _plain(word.text)
    return next((code for code, names in NATIONALITIES.items() if plain in names), None)


def _beside_labels(page: Page) -> Iterator[Word]:
    """The words right of, else under, a label for nationality."""
    for hit in find_any(page, NATIONALITY_LABELS):
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
    plain = [_plain(word.text) for word in page.words]
    for at, word in enumerate(page.words):
        before, after = plain[at - 1] if at else "", plain[at + 1] if at + 1 < len(plain) else ""
        if after in NATIONALITY_WORDS or (before in NATIONALITY_WORDS and before != "national"):
            yield word
    for line in page.lines:
        told = {_plain(word.text) for word in line.words}
        if line.box.y0 < _PERSONAL and not CIVIL_STATE.isdisjoint(told):
            yield from line.words[:2]
