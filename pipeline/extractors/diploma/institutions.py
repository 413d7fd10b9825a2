"""Where a diploma was awarded: the institution as printed, and its country.

By the institution's name when it is known, with or beside what `unlisted_schools` finds. The holder's birth place never
counts.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from pipeline.extractors.degree_words import ARTICLES
from pipeline.extractors.diploma.conferral_model import Sheet
from pipeline.extractors.diploma.institution_names import EDGES
from pipeline.extractors.diploma.mock_schools import names_no_school
from pipeline.extractors.diploma.named_places import Hit, places_on
from pipeline.extractors.diploma.origin import AUTOMATIC, UNKNOWN_SCHOOL, Origin
from pipeline.extractors.diploma.unlisted_schools import countries_of, issued_in, unlisted
from pipeline.extractors.lexicon import Token, confidence_of, words_in
from pipeline.extractors.vocabularies import institutions
from pipeline.model import Box, Line, Word
from pipeline.text import word_set

_AS_LARGE = 0.85
"""From this share of the largest print on, a name is as large: boxes vary with the letters in them."""
_LONG_SHORT = 5
"""Letters from which an abbreviation in capitals is no chance."""
_NAMED_FOR = 4
"""Tokens behind the name of a university among which begins what another is named for."""
_PAUSES = (",", ";")
_OF = frozenset({"van", "der", "des", "de", "het", "du", "la", "of", "the"})
_UNIVERSITIES = ("universiteit", "universite", "universitat", "university")
_CALLED_UNIVERSITY = frozenset(
    {*_UNIVERSITIES, "universidad", "universidade", "universita", "uniwersytet", "universitas"}
)
_ITSELF = ARTICLES | word_set("die deze onze this our cette notre diese unsere")
"""Before the word for a university, where it is the known one: "De Universiteit verleent aan"."""
_OF_OWN = frozenset({"secretary", "registrar", "council", "senate", "library", "hospital", "hogescholen", "college"})
"""Behind the word for a university, what belongs to the known one: who signs, a body."""
_OF_UNIVERSITY = "U"
_BY_PLACE = frozenset({"city", "address", "issued"})
"""The reasons (`Origin.why`) that are a city."""


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
        known = _known(tokens, named, issued_in(sheet, tokens, hits))
        if any(_goes_on(tokens, hit, hits) for hit in named) or any(_is_other(tokens, hit) for hit in hits):
            return replace(known, doubt=UNKNOWN_SCHOOL)
        return replace(known, doubt="two_candidates") if _of_another_state(known, hits) else known
    otherwise = unlisted(sheet, tokens, hits, language)
    short = [word for line in page.lines for word in _with_logo(line) if word.text.strip(EDGES) in _abbreviations()]
    if short and otherwise.why not in _BY_PLACE | {"authority"}:
        return _abbreviated(short)
    found = otherwise if otherwise.institution else _named_by(short, otherwise)
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
    if name[-1].ends and behind[0].capital:  # "namens de / Universiteit Hasselt. De echtheid is na te gaan"
        return False
    after = next((at for at, text in enumerate(rest, hit.end) if text not in _OF), None)
    # a small letter goes on with the sentence: "heeft de / Universiteit Antwerpen de hierboven vermelde graad verleend"
    return after is not None and tokens[after].capital and all(one.start != after for one in hits)


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
    # "De Universiteit verleent aan" is the known one itself, "Saxion Universiteit" another
    return named or (before is not None and before.capital and before.text not in _ITSELF)


def _of_another_state(known: Origin, hits: Iterable[Hit]) -> bool:
    """Whether the page names a state without automatic recognition, and not that of the school, whose name another
    school may have: "Royaume du Maroc / Institut supérieur industriel".
    """
    states = countries_of(hit for hit in hits if hit.place.kind == "authority")
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
    if countries_of(issued) == {best.place.country}:
        beside = max(confidence_of(tokens[hit.start : hit.end]) for hit in issued)
        confidence = 1 - (1 - confidence) * (1 - beside)
    countries = frozenset(country for country in rivals | {best.place.country} if country)
    apart = len(countries) > 1 and not countries <= AUTOMATIC
    text = " ".join(word.text for word in words).strip(EDGES)
    chosen = countries if countries <= AUTOMATIC else frozenset({best.place.country} if best.place.country else ())
    return Origin(text, words, chosen, "institution", confidence, "two_candidates" if apart else None)
