"""Which country issued a driving licence, by the state and the titles printed on it; the holder's origin says nothing.

The words are in `vocabulary/licence_issuers.yaml`. The European Economic Area is the Union with Iceland,
Liechtenstein and Norway (Agreement of 2 May 1992); Switzerland and the United Kingdom are outside.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from pipeline.extractors.flattened import any_phrase
from pipeline.extractors.vocabularies import licence_issuers
from pipeline.text import fold

_LIKE = 86.0
"""Likeness, 0 to 100, from which print through OCR noise is a title."""
_ALIKE = str.maketrans("1l|058", "iiiosb")
_MOST_LETTERS = 4000
"""Characters of a side that are looked at: more than any side of a card holds."""
_SHORTEST_FUZZY = 8
"""Letters of a title that is found through noise; shorter ones resemble too much."""
_LETTERS_PER_FAULT = 12
"""Of the name of a state, in which one may be misread; shorter names must stand there to the letter."""
_SURE = 2
"""From this number of titles that a state does not print, its name beside them does not decide."""
_MOST_TITLES = 5
"""More titles than any one country prints large."""
_LANGUAGES = 2
"""In which a state is named beside a title, and in no note and no place of birth."""
_BIRTH = re.compile(r"\d{4}|\d\d\W\d\d|(?<=\w)\W*[,(]")
"""A day, or a place before a comma: the state named behind these on a line is where one was born."""
DUTCH_TITLE = "rijbewijs"
"""The title of which Suriname and three islands print no other word than Belgium and the Netherlands do."""
_OF_MODEL = frozenset({DUTCH_TITLE, "waarvoor het rijbewijs geldig is", "permis de conduire"})
"""The titles of a paper model in Dutch or in French."""
_WRITTEN = re.compile(r"\b[Rr]ijbewijs\b")
"""The same in a note of who sends a card, which may be of any state; cards print it in capitals."""
_LEFT = frozenset({"GB"})
"""States that left the Union, and whose cards with all its languages are still in use."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued a licence, as far as it says."""

    country: str | None
    """ISO 3166 alpha-2."""
    eea: bool | None
    """Whether that is in the European Economic Area; None when it cannot be told."""


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    eea: dict[str, bool]
    signs: dict[str, str]
    names: dict[str, str]
    short: dict[str, str]
    titles: dict[str, tuple[str, ...]]
    copies: re.Pattern[str]
    identity: re.Pattern[str]


@lru_cache(maxsize=1)
def _vocabulary() -> _Vocabulary:
    issuers = licence_issuers()
    return _Vocabulary(
        {state.country: state.eea for state in issuers.states},
        {sign: state.country for state in issuers.states for sign in state.signs},
        {fold(name): state.country for state in issuers.states for name in state.names},
        {fold(name): state.country for state in issuers.states for name in state.short},
        {fold(title): countries for title, countries in issuers.titles.items()},
        any_phrase(issuers.copies),
        any_phrase(issuers.identity),
    )


def issuer_of(
    lines: Sequence[str],
    signs: Iterable[str] = (),
    head: Sequence[str] | None = None,
    *,
    municipal: bool = False,
    modelled: bool = False,
    stamped: bool = False,
    seated: bool = False,
) -> Issuer:
    """The issuer that the texts of `lines` name; `signs` are short words that may be the distinguishing sign.

    Lines with a birth place or an address must not be among them; those that speak of a copy are passed over. Where an
    identity card lies beside it, which is often of another state, only what stands by a title names one, and no sign
    of the Area does. A state named in full decides, unless titles or a sign contradict it; a short name, which stands
    in birthplaces too, only in the `head` (by default all of `lines`) and along with a title, or, over what a paper
    licence in Dutch alone has (`modelled`) and where no title was read, by itself in capitals; else the titles, of
    which those of one card belong together; else, between countries with the same title, the sign; and of those that
    call it rijbewijs, where a Belgian municipality issued it (`municipal`) and no state outside is named, the two of
    the Area. These two too have what is `modelled` and bears the stamp of a municipality, issued by one of Belgium
    (`stamped`); and those of the Area have a paper model that bears no other titles than in Dutch and French and was
    issued in a Belgian municipality (`seated`). Where these contradict each other, all that are named remain.
    """
    words = _vocabulary()
    everything, lines = _joined(lines), _of_card(lines)
    titles = _printed_titles(lines)
    groups = [words.titles[title] for title in titles]
    by_title = _most_titled(groups)
    beside = words.identity.search(everything) is not None
    by_sign = {words.signs[sign] for sign in signs if sign in words.signs}
    by_sign = {country for country in by_sign if not (beside and words.eea[country])}
    parts = (lines, lines if head is None else _of_card(head))
    naming, heading = (_before_births(_by_titles(part) if beside else part) for part in parts)
    named = {country for name, country in words.names.items() if _exactly_in(name, naming)}
    named = named or _nearly_named(naming)
    called = {country for name, country in words.short.items() if _exactly_in(name, heading)}
    if named:
        countries = _named_in_full(named, groups, by_title, by_sign)
    elif called and (groups or _titles_in(heading, words.titles)):
        countries = called & by_title or called & by_sign or called | by_title
    elif modelled and not (groups or beside or by_sign or _names_outside(everything)):
        told = stamped or seated
        municipalities = {country for country in words.titles[DUTCH_TITLE] if told and words.eea[country]}
        countries = _standing_alone(lines if head is None else head) or municipalities
    else:
        countries = by_title & by_sign or by_title
        if municipal and titles == (DUTCH_TITLE,) and not _names_outside(everything):
            countries = {country for country in countries if words.eea[country]} or countries
        inside = all(words.eea[country] for country in by_sign) and not _names_outside(everything)
        if seated and inside and not beside and _OF_MODEL.issuperset(titles):
            countries = {one for title in titles or _OF_MODEL for one in words.titles[title] if words.eea[one]}
    areas = {words.eea[country] for country in countries}
    return Issuer(next(iter(countries)) if len(countries) == 1 else None, areas.pop() if len(areas) == 1 else None)


def heads_a_card(text: str) -> bool:
    """Whether a line, wherever it stands, is the head of a card: a title, then its state in two languages or more."""
    words, line = _vocabulary(), _joined([text])
    if any(map(str.isdigit, line)) or not line.removeprefix(" ").startswith(tuple(words.titles)):
        return False
    states = Counter(country for name, country in words.short.items() if _exactly_in(name, line))
    return max(states.values(), default=0) >= _LANGUAGES


def names_state_outside(lines: Sequence[str]) -> bool:
    """Whether a state outside of the Area is named anywhere in the lines, shortly or in full."""
    return _names_outside(_joined(lines))


def names_title(lines: Sequence[str]) -> bool:
    """Whether a title of licences stands anywhere in the lines, in whatever letters."""
    text, titles = _joined(lines), _vocabulary().titles
    return any(title in text for title in titles) or bool(_titles_in(text, titles))


def _standing_alone(lines: Sequence[str]) -> set[str]:
    """The states of which the short name, in whatever languages, is all that a line says, in capitals."""
    short = _vocabulary().short
    printed = [words for line in lines if line.isupper() and (words := re.findall(r"[^\W\d_]+", fold(line)))]
    return {short[words[0]] for words in printed if len({short.get(word) for word in words}) == 1 and words[0] in short}


def _names_outside(text: str) -> bool:
    """Whether a state outside of the Area is named anywhere, even as where one was born."""
    words = _vocabulary()
    return any(not words.eea[country] and _exactly_in(name, text) for name, country in words.short.items())


def _before_births(lines: Sequence[str]) -> str:
    """The lines, joined, each as far as it tells of no birth."""
    return _joined([_BIRTH.split(line)[0] for line in lines])


def _joined(lines: Sequence[str]) -> str:
    text = re.sub(r"[•·|/]", " ", " \n ".join(fold(line) for line in lines))
    return re.sub(r" +", " ", text)[:_MOST_LETTERS]


def _named_in_full(named: set[str], groups: Sequence[Sequence[str]], by_title: set[str], by_sign: set[str]) -> set[str]:
    """The named states that print one of the titles; with others where titles, or a sign from outside, contradict."""
    printing = named & by_title or named.intersection(chain.from_iterable(groups))
    found = printing or named
    if found & by_sign:
        return found & by_sign
    outside = {country for country in by_sign & by_title if not _vocabulary().eea[country]}
    if outside and all(_vocabulary().eea[country] for country in found):
        return found | outside
    return found if printing or len(groups) < _SURE else found | by_title


def _most_titled(groups: Sequence[Sequence[str]]) -> set[str]:
    """The countries that print the most of the titles; where many languages stand in the background, all of the Union.

    With those that left it: the card of the directive repeats its title in the languages of all member states in fine
    print. Where none is named more often than another, a title that one country alone prints tells more than what many
    print in English.
    """
    votes = Counter(country for group in groups for country in group)
    most = max(votes.values(), default=0)
    if len(groups) > _MOST_TITLES:
        return {country for country in votes if _vocabulary().eea[country]} | _LEFT
    alone = {country for group in groups if len(group) == 1 for country in group}
    if most == 1 and len(alone) == 1:
        return alone
    return {country for country, count in votes.items() if count == most}


def _of_card(lines: Sequence[str]) -> list[str]:
    """The lines but those of who sends the card, "kopie rijbewijs - België", or of an identity card beside it."""
    words = _vocabulary()
    return [line for line in lines if not (words.copies.search(text := fold(line)) or words.identity.search(text))]


def _by_titles(lines: Sequence[str]) -> list[str]:
    """The lines with a title, and those right over or under one."""
    titled = [bool(_titles_in(_joined([line]), _vocabulary().titles)) for line in lines]
    return [line for at, line in enumerate(lines) if any(titled[max(0, at - 1) : at + 2])]


def _printed_titles(lines: Sequence[str]) -> tuple[str, ...]:
    """The titles that the card itself bears, rijbewijs in capitals only."""
    dutch = _titles_in(_joined([_WRITTEN.sub(" ", line) for line in lines]), (DUTCH_TITLE,))
    titles = _titles_in(_joined(lines), _vocabulary().titles)
    return tuple(title for title in titles if title != DUTCH_TITLE or dutch)


def _exactly_in(name: str, text: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _nearly_named(text: str) -> set[str]:
    """The states whose whole name stands there with hardly a letter misread: "FRANGAISE"; no "république gabonaise"."""
    words, runs = text.split(), dict[int, list[str]]()
    found = set()
    for name, country in _vocabulary().names.items():
        most, count = len(name) // _LETTERS_PER_FAULT, name.count(" ") + 1
        if count not in runs:
            runs[count] = [" ".join(words[at : at + count]) for at in range(len(words) - count + 1)]
        if most and process.extractOne(name, runs[count], scorer=Levenshtein.distance, score_cutoff=most) is not None:
            found.add(country)
    return found


def _titles_in(text: str, titles: Iterable[str]) -> tuple[str, ...]:
    """The titles in the text, through OCR noise; where two resemble the same words, the more alike."""
    tight = re.sub(r"\s", "", text).translate(_ALIKE)
    found: list[tuple[float, int, int, str]] = []
    for title in titles:
        wanted = title.replace(" ", "").translate(_ALIKE)
        at = tight.find(wanted)
        if at >= 0:
            found.append((100.0, at, at + len(wanted), title))
        elif len(wanted) >= _SHORTEST_FUZZY and len(tight) >= len(wanted):
            place = fuzz.partial_ratio_alignment(wanted, tight, score_cutoff=_LIKE)
            if place is not None:
                found.append((place.score, place.dest_start, place.dest_end, title))
    kept: list[tuple[float, int, int, str]] = []
    for one in sorted(found, key=lambda one: (-one[0], one[1] - one[2])):
        if all(one[2] <= other[1] or one[1] >= other[2] for other in kept):
            kept.append(one)
    return tuple(title for *_, title in sorted(kept, key=lambda one: one[1]))
