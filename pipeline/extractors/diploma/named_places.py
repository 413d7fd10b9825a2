"""The institutions, authorities and cities that a page of a diploma names; never the holder's birth place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degree_dates import date_words
from pipeline.extractors.degree_words import BEFORE_DATE
from pipeline.extractors.diploma.born_under_name import born_under_name
from pipeline.extractors.diploma.institution_names import EDGES
from pipeline.extractors.lexicon import Lexicon, Repair, Token, tokens_of
from pipeline.extractors.names.words import BIRTH_WORDS
from pipeline.extractors.vocabularies import institutions, places
from pipeline.text import fold

_BORN = ("geboren", "born")
_LIKE_BORN, _SHORTEST_GARBLED = 76.0, 5
"""How much a garbled word must resemble one for birth, and have letters: "eerste" and "behoren" do not."""
_LONG_CITY = 7
"""Letters from which a city, or a school of one word, that OCR misspelt is still that one."""
_BIRTH_REACH = 12
"""Tokens after "geboren" that may still be the birth place."""
_MARGIN = 0.6
"""A word is half of a name: another word is another institution only where the rest of the name agrees."""
_SUFFIXES = ("hogeschool", "universiteit", "instituut", "college", "universitat", "hochschule", "lyceum", "atheneum")
"""With which the name of a school may end: "Sint-Lievenscollege"."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for."""

    kind: str
    """`institution`, `authority`, `city` or `word` (a word that institutions are called by)."""
    country: str | None
    """ISO 3166 alpha-2; None for a word."""


_WORD = Place("word", None)


@dataclass(frozen=True, slots=True)
class Hit:
    """Such a name, found on a page."""

    place: Place
    start: int
    """Index of its first token."""
    end: int
    """Index after its last token."""


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon[Place]:
    phrases: list[tuple[str, Place]] = [
        (name, Place("institution", one.land)) for one in institutions() for name in one.namen
    ]
    phrases += [(word, _WORD) for word in places().instelling_woorden]
    for country in places().landen:
        phrases += [(name, Place("authority", country.land)) for name in country.overheden]
        phrases += [(name, Place("city", country.land)) for name in country.steden]
    return Lexicon(phrases)


@lru_cache(maxsize=1)
def _repair() -> Repair:
    return Repair(_lexicon().known, margin=_MARGIN)


def places_on(dated: PageWithDates) -> tuple[tuple[Token, ...], tuple[Hit, ...]]:
    """The tokens of the page, and the places named among them, in order, without where the holder was born."""
    tokens = tokens_of(dated.page, _repair())
    under_name = born_under_name(dated.page, dated.dates)
    line = under_name.birth.line if under_name is not None else None
    return tokens, tuple(
        hit
        for hit in _hits(tokens)
        if not (_of_birth(tokens, hit) or (tokens[hit.start].line == line and not _is_school(tokens, hit)))
    )


def _hits(tokens: tuple[Token, ...]) -> Iterator[Hit]:
    book = _lexicon()
    at = 0
    while at < len(tokens):
        matches = list(book.matches(tokens, at))
        end = max((match.end for match in matches), default=at + 1)
        longest = {match.payload: None for match in matches if match.end == end}
        yield from (Hit(place, at, end) for place in longest if _as_a_name(place, tokens[at:end]))
        if not matches and tokens[at].text.endswith(_SUFFIXES):
            yield Hit(_WORD, at, end)
        at = end


def _as_a_name(place: Place, tokens: Sequence[Token]) -> bool:
    """Whether it is printed as a name: a school or state of one word too where OCR misspelt it.

    "avant" is not Avans, and "pour lui servir" not Serbia.
    """
    misspelt = place.kind in ("institution", "authority") and len(tokens) == 1 and tokens[0].changed > 0
    return _capital(tokens[0]) if misspelt or place.kind == "city" else True


def _capital(token: Token) -> bool:
    """Whether it is printed as a name and no chance: "leden" and "Busel", a letter from Basel, are none."""
    chance = token.changed and len(token.text) < _LONG_CITY
    return not chance and not token.words[0].text.lstrip(EDGES)[:1].islower()


def _of_birth(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether the place is where the holder was born: "geboren te Gent op ...", "né le 3 mai 1990 à Gand".

    Not when a word of issue stands nearer, or when, after the birth date, a sentence or line begins with the place and
    a date follows it: "... op 1 mei 1958. Gent, 29 juni 1979".
    """
    at = hit.start - 1
    while at >= max(0, hit.start - _BIRTH_REACH) and not _says_born(tokens[at]):
        if tokens[at].text in date_words().issued:
            return False
        at -= 1
    if at < max(0, hit.start - _BIRTH_REACH) or _is_school(tokens, hit):
        return False
    between = tokens[at + 1 : hit.start]
    dated = any(token.text.isdigit() and len(token.text) == 4 for token in between)
    apart = tokens[hit.start].first or (bool(between) and between[-1].ends)
    return not (dated and apart and date_follows(tokens, hit))


def _says_born(token: Token) -> bool:
    """Whether it is a word for birth, or one that OCR made of it: "georen", "geboreu"."""
    if token.text in BIRTH_WORDS:
        return True
    read = token.words[0].confidence < 1.0 and len(token.text) >= _SHORTEST_GARBLED
    return read and any(fuzz.ratio(token.text, word) >= _LIKE_BORN for word in _BORN)


def _is_school(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether it is an institution by a word that only institutions are called by: nobody is born in a university."""
    if hit.place.kind != "institution":
        return False
    return any(token.text in _school_words() or token.text.endswith(_SUFFIXES) for token in tokens[hit.start : hit.end])


@lru_cache(maxsize=1)
def _school_words() -> frozenset[str]:
    return frozenset(fold(word) for word in places().instelling_woorden)


def date_follows(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether a date stands right behind the place, in figures or in words behind "op" or "le"."""
    after = tokens[hit.end : hit.end + 3]
    if any(token.text[:1].isdigit() for token in after[:1]):
        return True
    return len(after) > 1 and after[0].text in BEFORE_DATE and (after[1].text[:1].isdigit() or len(after) > 2)
