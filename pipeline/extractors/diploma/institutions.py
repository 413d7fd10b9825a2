"""Where a diploma was awarded: the institution as printed, and its country.

By the institution's name when it is known; else by the city in its name or address or where the diploma was issued, by
the state or authority that the page names, or, for Belgium and the Netherlands, by the legal formulas of their
diplomas. The holder's birth place never counts.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.extractors.degree_dates import date_words
from pipeline.extractors.diploma.conferral_model import Sheet
from pipeline.extractors.diploma.institution_names import EDGES, name_around
from pipeline.extractors.diploma.mock_schools import names_no_school
from pipeline.extractors.diploma.named_places import Hit, date_follows, places_on
from pipeline.extractors.lexicon import Token, confidence_of, words_in
from pipeline.extractors.vocabularies import institutions
from pipeline.model import Box, Line, Word

AUTOMATIC = frozenset({"BE", "NL", "LU", "EE", "LV", "LT"})
"""Where recognition of the level is automatic.

Belgium: the three communities; the Netherlands and Luxembourg: Benelux decisions of 18 May 2015 and 25 January 2018,
BVR of 17 September 2010; the Baltic states: treaty with Benelux of 14 September 2021.
"""

DUTCH_SPEAKING = frozenset({"BE", "NL"})

_AS_LARGE = 0.85
"""From this share of the largest print on, a name is as large: boxes vary with the letters in them."""
_LONG_SHORT = 5
"""Letters from which an abbreviation in capitals is no chance."""
_ISSUE_REACH = 3
"""Tokens between "uitgereikt", "gegeven" and the place of issue."""
_STREET = 3
"""The most tokens of a street and its number: with more the name of whoever lives there may stand before them."""
_NAMED_FOR = 4
"""Tokens behind the name of a university among which begins what another is named for."""
_PAUSES = (",", ";")
_AT = frozenset({"te", "a", "in", "zu", "at"})
_OF = frozenset({"van", "der", "des", "de", "het", "du", "la", "of", "the"})
_UNIVERSITIES = ("universiteit", "universite", "universitat", "university")
_CALLED_UNIVERSITY = frozenset(
    {*_UNIVERSITIES, "universidad", "universidade", "universita", "uniwersytet", "universitas"}
)
_OF_OWN = frozenset({"secretary", "registrar", "council", "senate", "library", "hospital", "hogescholen", "college"})
"""Behind the word for a university, what belongs to the known one: who signs, a body."""
_OF_UNIVERSITY = "U"
_YEAR = re.compile(r"(?:19|20)\d\d")
_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}")
_SPOKEN = {
    "nl": frozenset({"BE", "NL"}),
    "fr": frozenset({"BE", "FR", "CH", "LU"}),
    "de": frozenset({"DE", "AT", "CH"}),
    "en": frozenset({"GB", "IE", "US", "CA"}),
}
_FORMULAS = {"formules_be": "BE", "formules_nl": "NL"}
_FOREIGN = frozenset({"republiek", "republic", "republique", "republik"})
"""Belgium and the Netherlands are kingdoms: a text in Dutch with one of these words is a translation."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a diploma was awarded."""

    institution: str | None
    """As printed."""
    words: tuple[Word, ...]
    """Of the institution, else what told the country."""
    countries: frozenset[str]
    """ISO 3166 alpha-2: one when it is known, several when it is one of those, none when nothing tells."""
    why: str
    """`institution`, `abbreviation`, `city`, `address`, `authority`, `issued`, `formulas` or `unknown`."""
    confidence: float
    doubt: str | None

    @property
    def country(self) -> str | None:
        """The country, when it is one."""
        return next(iter(self.countries)) if len(self.countries) == 1 else None

    @property
    def automatic(self) -> bool | None:
        """Whether recognition is automatic there; None when nothing tells."""
        if not self.countries:
            return None
        if self.countries <= AUTOMATIC:
            return True
        return None if self.countries & AUTOMATIC else False


UNKNOWN_SCHOOL = "unknown_school"
"""The doubt about a school that is not listed and should be, or of which is known that it awards no degrees.

On a diploma in English every school should be: private ones without recognition award masters in Brussels too, in that
language, and the schools that may are all listed by their names in it. In any language every university should be.
"""
_BY_PLACE = frozenset({"city", "address", "issued"})
"""The reasons (`Origin.why`) that are a city."""
UNKNOWN = Origin(None, (), frozenset(), "unknown", 0.0, None)


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, frozenset[str]]:
    """From each abbreviation to the countries of the institutions that it stands for: "RUG" is Ghent and Groningen."""
    found: dict[str, frozenset[str]] = {}
    for one in institutions():
        for short in {form for name in one.afkortingen for form in (name, _in_capitals(name))}:
            found[short] = found.get(short, frozenset()) | {one.land}
    return found


def _in_capitals(short: str) -> str:
    """As a heading prints it, where it is long enough to be no chance: "UHASSELT"."""
    return short.upper() if len(short) >= _LONG_SHORT else short


def origin_of(sheet: Sheet, language: str | None) -> Origin:
    """Where the diploma on `sheet`, which is in `language`, was awarded."""
    found = _origin_of(sheet, language)
    return replace(found, doubt=UNKNOWN_SCHOOL) if names_no_school(sheet.page) and found.doubt is None else found


def _origin_of(sheet: Sheet, language: str | None) -> Origin:
    page = sheet.page
    tokens, hits = places_on(sheet.dated)
    named = [hit for hit in hits if hit.place.kind == "institution" and not _of_earlier(sheet, tokens, hit)]
    if named:
        known = _known(tokens, named, _issued(sheet, tokens, hits))
        if any(_goes_on(tokens, hit, hits) for hit in named) or any(_is_other(tokens, hit) for hit in hits):
            return replace(known, doubt=UNKNOWN_SCHOOL)
        return replace(known, doubt="two_candidates") if _of_another_state(known, hits) else known
    unlisted = _unlisted(sheet, tokens, hits, language)
    short = [word for line in page.lines for word in _with_logo(line) if word.text.strip(EDGES) in _abbreviations()]
    if short and unlisted.why not in _BY_PLACE | {"authority"}:
        return _abbreviated(short)
    found = unlisted if unlisted.institution else _named_by(short, unlisted)
    alone = found.why in _BY_PLACE and not short and language == "en"
    doubted = alone and bool(found.countries & AUTOMATIC) and found.doubt is None
    return replace(found, doubt=UNKNOWN_SCHOOL) if doubted else found


def _with_logo(line: Line) -> tuple[Word, ...]:
    """The words of a line, the letter with which it begins joined to its town, as in a logo: "U Hasselt"."""
    if len(line.words) < 2 or line.words[0].text != _OF_UNIVERSITY:
        return line.words
    letter, town, *others = line.words
    confidence = min(letter.confidence, town.confidence)
    return Word(letter.text + town.text, Box.around((letter.box, town.box)), confidence), *others


def _goes_on(tokens: tuple[Token, ...], hit: Hit, hits: Iterable[Hit]) -> bool:
    """Whether a line begins with the name of a university and goes on to another's: "Open Universiteit van de Wijk"."""
    name, behind = tokens[hit.start : hit.end], tokens[hit.end : hit.end + _NAMED_FOR]
    rest = [token.text for token in behind if token.line == name[0].line]
    if not name[0].first or not any(token.text.endswith(_UNIVERSITIES) for token in name):
        return False
    if name[-1].words[-1].text.endswith(_PAUSES) or not rest or rest[0] not in _OF:
        return False
    after = next((at for at, text in enumerate(rest, hit.end) if text not in _OF), None)
    return after is not None and all(one.start != after for one in hits)


def _is_other(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether it is a university beside the known one and in no list, which may be who gave the degree.

    Called for a place or state ("Université de Kinshasa", "Universidad Nacional"), and no field or body of the known.
    """
    text, word = tokens[hit.start].text, tokens[hit.start].words[0].text
    if hit.place.kind != "word" or text not in _CALLED_UNIVERSITY or not word[:1].isupper():
        return False
    line = tokens[hit.start].line
    behind = [token for token in tokens[hit.end : hit.end + _NAMED_FOR] if token.line == line]
    of = next((at for at, token in enumerate(behind) if token.text not in _OF), None)
    before = tokens[hit.start - 1] if hit.start and tokens[hit.start - 1].line == line else None
    if (before is not None and before.text.startswith("associati")) or (of == 0 and behind[0].text in _OF_OWN):
        return False
    pauses = tokens[hit.end - 1].words[-1].text.endswith(_PAUSES)
    named = of is not None and not pauses and behind[of].capital
    return named or (before is not None and before.capital)


def _of_another_state(known: Origin, hits: Iterable[Hit]) -> bool:
    """Whether the page names a state without automatic recognition, and not that of the school, whose name another
    school may have: "Royaume du Maroc / Institut supérieur industriel".
    """
    states = _countries(hit for hit in hits if hit.place.kind == "authority")
    return bool(known.countries & AUTOMATIC) and bool(states - AUTOMATIC) and known.countries.isdisjoint(states)


def _named_by(short: list[Word], issued: Origin) -> Origin:
    """Named by an abbreviation, where it stands for an institution of the country that is known otherwise."""
    known = [word for word in short if issued.countries & _abbreviations()[word.text.strip(EDGES)]]
    return replace(issued, institution=known[0].text.strip(EDGES), words=(known[0],)) if known else issued


def _abbreviated(short: list[Word]) -> Origin:
    """By abbreviations alone; three capitals that OCR made of an ornament weigh less than any place that is named."""
    countries = frozenset(land for word in short for land in _abbreviations()[word.text.strip(EDGES)])
    doubt = None if countries <= AUTOMATIC or len(countries) == 1 else "two_candidates"
    return Origin(short[0].text.strip(EDGES), (short[0],), countries, "abbreviation", short[0].confidence, doubt)


def _of_earlier(sheet: Sheet, tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether the institution is named for a diploma that the holder had before."""
    line = tokens[hit.start].line
    earlier = [one for one in sheet.found if one.kind == "voorkennis"]
    words = {id(word) for word in words_in(tokens[max(0, hit.start - 14) : hit.start])}
    return any(
        sheet.tokens[one.start].line <= line and id(sheet.tokens[one.end - 1].words[0]) in words for one in earlier
    )


def _known(tokens: tuple[Token, ...], named: list[Hit], issued: list[Hit]) -> Origin:
    """By the names of known institutions: the largest print counts, then the first.

    Surer where the diploma was issued in a city of the same country, which is another line read by itself.
    """

    def height(hit: Hit) -> float:
        return max(word.box.height for word in words_in(tokens[hit.start : hit.end]))

    largest = max(map(height, named))
    best = next(hit for hit in named if height(hit) >= largest * _AS_LARGE)
    rivals = {hit.place.country for hit in named if height(hit) >= height(best) * 0.8}
    part = tokens[best.start : best.end]
    words = words_in(part)
    confidence = confidence_of(part)
    if _countries(issued) == {best.place.country}:
        beside = max(confidence_of(tokens[hit.start : hit.end]) for hit in issued)
        confidence = 1 - (1 - confidence) * (1 - beside)
    countries = frozenset(country for country in rivals | {best.place.country} if country)
    apart = len(countries) > 1 and not countries <= AUTOMATIC
    text = " ".join(word.text for word in words).strip(EDGES)
    chosen = countries if countries <= AUTOMATIC else frozenset({best.place.country} if best.place.country else ())
    return Origin(text, words, chosen, "institution", confidence, "two_candidates" if apart else None)


def _unlisted(sheet: Sheet, tokens: tuple[Token, ...], hits: tuple[Hit, ...], language: str | None) -> Origin:
    """By everything except a known name, the surest first."""
    name = name_around(sheet.page, [tokens[hit.start] for hit in hits if hit.place.kind == "word"])
    lines = {tokens[hit.start].line for hit in hits if hit.place.kind == "word"}
    cities = [hit for hit in hits if hit.place.kind == "city"]
    sources = {
        "city": [hit for hit in cities if tokens[hit.start].line in lines],
        "address": _addresses(sheet, tokens, cities, lines),
        "authority": [hit for hit in hits if hit.place.kind == "authority"],
        "issued": _issued(sheet, tokens, hits),
    }
    every = {why: _by_language(_countries(found), language) for why, found in sources.items()}
    for why, found in sources.items():
        if every[why]:
            first = next(hit for hit in found if hit.place.country in every[why])
            part = tokens[first.start : first.end]
            doubt = "two_candidates" if _at_odds(every) else None
            return Origin(_text(name), name or words_in(part), every[why], why, confidence_of(part), doubt)
    return _by_formulas(sheet, tokens, name, language)


def _issued(sheet: Sheet, tokens: tuple[Token, ...], hits: tuple[Hit, ...]) -> list[Hit]:
    """The cities in which the diploma, and no translation of it, was issued."""
    cities = [hit for hit in hits if hit.place.kind == "city"]
    return [] if "vertaling" in sheet.kinds else [hit for hit in cities if _at_issue(tokens, hit)]


def _addresses(sheet: Sheet, tokens: tuple[Token, ...], cities: Iterable[Hit], schools: set[int]) -> list[Hit]:
    """The cities in the address right below the name of a school, on no translation."""
    return [] if "vertaling" in sheet.kinds else [hit for hit in cities if _addressed(tokens, hit, schools)]


def _addressed(tokens: tuple[Token, ...], hit: Hit, schools: set[int]) -> bool:
    """Whether the line below a school's is an address and nothing else: "Langestraat 9, 8000 Brugge", "8820 Torhout".

    Not "An Maes, Langestraat 9, 8000 Brugge", which is where somebody lives.
    """
    line = tokens[hit.start].line
    if line - 1 not in schools:
        return False
    last = hit.end == len(tokens) or tokens[hit.end].line != line
    at = hit.start - 1
    if not last or at < 0 or tokens[at].line != line or not _POSTCODE.fullmatch(tokens[at].words[-1].text):
        return False
    ahead = [token.words[-1].text for token in tokens[max(0, at - _STREET) : at] if token.line == line]
    whole = at == len(ahead) or tokens[at - len(ahead)].first
    paused = [text for text in ahead if text.endswith(_PAUSES)]
    return whole and (not ahead or (paused == ahead[-1:] and ahead[-1][:1].isdigit()))


def _countries(hits: Iterable[Hit]) -> frozenset[str]:
    return frozenset(hit.place.country for hit in hits if hit.place.country)


def _at_odds(every: Mapping[str, frozenset[str]]) -> bool:
    """Whether one source speaks for a country with automatic recognition and another for one without."""
    sides = {bool(countries & AUTOMATIC) for countries in every.values() if countries}
    return len(sides) > 1


def _by_language(countries: frozenset[str], language: str | None) -> frozenset[str]:
    """A place name that several countries share, in the country whose language the diploma is in."""
    if len(countries) < 2:
        return countries
    return countries & _SPOKEN.get(language or "", frozenset()) or countries


def _at_issue(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether the city is where the diploma was issued: "Uitgereikt te Gent", "Gent, 2 juli 2001".

    "te Utrecht op 3 mei 1985" says nothing: the word before it, misread, may have been "geboren".
    """
    before = tokens[max(0, hit.start - _ISSUE_REACH) : hit.start]
    if any(token.text in date_words().issued for token in before):
        return True
    if _conferred_there(tokens, hit):
        return True
    comma = tokens[hit.end - 1].words[-1].text.endswith(",")
    loose = hit.start > 0 and tokens[hit.start - 1].text in _AT
    return (tokens[hit.start].first or (comma and not loose)) and date_follows(tokens, hit)


def _conferred_there(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether a day and the place stand before the verb: "werd op 27 juni 1986 te Torhout verleend"."""
    dated = hit.start > 1 and tokens[hit.start - 1].text in _AT and _YEAR.fullmatch(tokens[hit.start - 2].text)
    return bool(dated) and hit.end < len(tokens) and tokens[hit.end].text in date_words().issued


def _by_formulas(sheet: Sheet, tokens: tuple[Token, ...], name: tuple[Word, ...], language: str | None) -> Origin:
    """A diploma in Dutch with at least two formulas of Belgian or Dutch law, and no sign of a translation."""
    unknown = Origin(_text(name), name, frozenset(), "unknown", 0.0, None)
    if language != "nl" or "vertaling" in sheet.kinds or any(token.text in _FOREIGN for token in tokens):
        return unknown
    by_phrase: dict[str, set[str]] = {}
    for one in sheet.marks:
        if one.kind in _FORMULAS:
            phrase = " ".join(token.text for token in sheet.tokens[one.start : one.end])
            by_phrase.setdefault(phrase, set()).add(_FORMULAS[one.kind])
    if len(by_phrase) < 2 and not (by_phrase and name):
        return unknown
    telling = [countries for countries in by_phrase.values() if len(countries) == 1]
    countries = frozenset(country for found in telling or by_phrase.values() for country in found)
    if len(telling) < 2:
        countries |= DUTCH_SPEAKING  # one formula is too little to tell two neighbours apart
    first = next(one for one in sheet.marks if one.kind in _FORMULAS)
    part = sheet.tokens[first.start : first.end]
    return Origin(_text(name), name or words_in(part), countries, "formulas", confidence_of(part), None)


def _text(words: tuple[Word, ...]) -> str | None:
    return " ".join(word.text for word in words).strip(EDGES) or None
