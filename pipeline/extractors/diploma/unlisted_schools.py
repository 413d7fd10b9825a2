"""Where a diploma was awarded by a school that no list knows.

By the city in its name or address, or where it was issued; else by the state or authority that the page names, or, for
Belgium and the Netherlands, by the legal formulas of their diplomas.
"""

import re
from collections.abc import Iterable, Mapping

from pipeline.extractors.degree_dates import YEAR, date_words
from pipeline.extractors.diploma.conferral_model import Sheet
from pipeline.extractors.diploma.institution_names import EDGES, name_around
from pipeline.extractors.diploma.named_places import Hit, date_follows
from pipeline.extractors.diploma.origin import AUTOMATIC, DUTCH_SPEAKING, Origin
from pipeline.extractors.lexicon import Token, confidence_of, words_in
from pipeline.model import Word

_ISSUE_REACH = 3
"""Tokens between "uitgereikt", "gegeven" and the place of issue."""
_STREET = 3
"""The most tokens of a street and its number: with more the name of whoever lives there may stand before them."""
_PAUSES = (",", ";")
_AT = frozenset({"te", "a", "in", "zu", "at"})
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


def unlisted(sheet: Sheet, tokens: tuple[Token, ...], hits: tuple[Hit, ...], language: str | None) -> Origin:
    """By everything except a known name, the surest first."""
    name = name_around(sheet.page, [tokens[hit.start] for hit in hits if hit.place.kind == "word"])
    lines = {tokens[hit.start].line for hit in hits if hit.place.kind == "word"}
    cities = [hit for hit in hits if hit.place.kind == "city"]
    sources = {
        "city": [hit for hit in cities if tokens[hit.start].line in lines],
        "address": _addresses(sheet, tokens, cities, lines),
        "authority": [hit for hit in hits if hit.place.kind == "authority"],
        "issued": issued_in(sheet, tokens, hits),
    }
    every = {why: _by_language(countries_of(found), language) for why, found in sources.items()}
    for why, found in sources.items():
        if every[why]:
            first = next(hit for hit in found if hit.place.country in every[why])
            part = tokens[first.start : first.end]
            doubt = "two_candidates" if _at_odds(every) else None
            return Origin(_text(name), name or words_in(part), every[why], why, confidence_of(part), doubt)
    return _by_formulas(sheet, tokens, name, language)


def issued_in(sheet: Sheet, tokens: tuple[Token, ...], hits: tuple[Hit, ...]) -> list[Hit]:
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


def countries_of(hits: Iterable[Hit]) -> frozenset[str]:
    """The countries of the places that have one."""
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
    dated = hit.start > 1 and tokens[hit.start - 1].text in _AT and YEAR.fullmatch(tokens[hit.start - 2].text)
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
