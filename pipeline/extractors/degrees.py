"""Degrees by their words: which level a degree has, in which country, and how levels compare.

The words are in `vocabulary/degrees_*.yaml`. A phrase that means different things in different countries gives all
the levels it may have, until the country is known.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extractors.degree_sentences import words_in_sentences
from pipeline.extractors.lexicon import SHORTEST, Lexicon, Match, Repair, Token, words_of
from pipeline.extractors.vocabularies import Degree, Deviation, Family, LevelWord, cue_lists, families

RANKS: Mapping[str, float] = {
    "geen": -1.0,
    "secondary": 0.0,
    "onder_bachelor": 0.5,
    "graduaat": 1.0,
    "bachelor": 2.0,
    "twijfel": 2.5,
    "master": 3.0,
    "doctorate": 4.0,
}
"""The order of levels; what is in doubt ranks above a bachelor, so that it is never passed over for one."""

_SHORT = 4
"""An abbreviation of at most so many letters counts only in capitals."""

ROLE_KINDS = frozenset(
    {"verlening", "graadwoord", "toegang", "voorkennis", "programma", "inschrijving", "toekomst", "geen_graad"}
)
"""The kinds of formulas that give a degree beside them its role; `geen_graad` only hides what is none (a webmaster)."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A fixed formula: what it says of a degree that stands beside it."""

    kind: str
    """The key in `diploma_cues.yaml`."""
    language: str | None
    """ISO 639-1; None for a formula of several languages."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What one family of countries means by a phrase."""

    family: Family
    degree: Degree
    capitals: bool = False
    """Whether it is an abbreviation (MA) that in small letters is another word."""


Payload = Cue | Sense


@dataclass(frozen=True, slots=True)
class Found:
    """A degree or a cue in a row of tokens."""

    start: int
    end: int
    cue: Cue | None
    senses: tuple[Sense, ...]
    """Per family, what its longest phrase at this place means; empty for a cue."""

    @property
    def kind(self) -> str:
        """Of the cue; empty for a degree."""
        return self.cue.kind if self.cue else ""

    @property
    def only_after_formula(self) -> bool:
        """Whether no family takes it for a degree unless a formula stands before it."""
        return bool(self.senses) and all(sense.degree.na_formule == "ja" for sense in self.senses)

    def applies_in(self, countries: Collection[str]) -> bool:
        """Whether it is a degree of one of `countries` (none: not known), or of all."""
        return not countries or any(
            sense.family.landen == "overal" or any(sense.family.holds_in(country) for country in countries)
            for sense in self.senses
        )

    def levels(self, countries: Collection[str], year: int | None, page: Collection[str]) -> frozenset[LevelWord]:
        """The levels it may have when awarded in one of `countries` (none: not known), in `year`.

        `page` holds the phrases of the page that could make it an exception, folded.
        """
        own = [sense for sense in self.senses if any(sense.family.holds_in(country) for country in countries)]
        general = [sense for sense in self.senses if sense.family.landen == "overal"]
        if countries and not own and not general:
            return frozenset({"twijfel"})
        applying = own or (general if countries else self.senses)
        return frozenset(level for sense in applying for level in _levels(sense.degree, year, page))


def _levels(degree: Degree, year: int | None, page: Collection[str]) -> tuple[LevelWord, ...]:
    undated: set[LevelWord] = set()
    told: set[LevelWord] = set()
    for deviation in degree.behalve:
        dated = deviation.tot_en_met is not None or deviation.vanaf is not None
        if dated and year is None:
            undated.update(deviation.niveau)
        elif dated and _holds(deviation, year):
            return tuple(sorted(told | set(deviation.niveau)))
        elif not dated and any(_plain(phrase) in page for phrase in deviation.als):
            told.update(deviation.niveau)
    return tuple(sorted(told)) or (*degree.niveau, *sorted(undated - set(degree.niveau)))


def _holds(deviation: Deviation, year: int | None) -> bool:
    return year is not None and (deviation.vanaf or 0) <= year <= (deviation.tot_en_met or 9999)


@lru_cache(maxsize=4096)
def _plain(phrase: str) -> str:
    return " ".join(words_of(phrase))


@lru_cache(maxsize=1)
def exception_phrases() -> tuple[str, ...]:
    """All phrases on which some degree's level depends, folded."""
    return tuple(
        sorted(
            {
                _plain(phrase)
                for family in families()
                for degree in family.graden
                for deviation in degree.behalve
                for phrase in deviation.als
            }
        )
    )


def exceptions_on(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Those of the `exception_phrases` that the tokens hold; a technische hogeschool is no hogeschool."""
    text = f" {' '.join(token.text for token in tokens)} "
    found: set[str] = set()
    for phrase in sorted(exception_phrases(), key=len, reverse=True):
        if f" {phrase} " in text:
            found.add(phrase)
            text = text.replace(f" {phrase} ", " / ")
    return frozenset(found)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon[Payload]:
    """The degrees of all families and the formulas that give them a role, compiled."""
    senses: list[tuple[str, Payload]] = [
        (words, Sense(family, degree, words.isupper() and len(words) <= _SHORT))
        for family in families()
        for degree in family.graden
        for words in degree.woorden
    ]
    return Lexicon([*senses, *((text, cue) for text, cue in _cues() if cue.kind in ROLE_KINDS)])


@lru_cache(maxsize=1)
def _marks_lexicon() -> Lexicon[Payload]:
    return Lexicon([(text, cue) for text, cue in _cues() if cue.kind not in ROLE_KINDS])


def _cues() -> Iterator[tuple[str, Cue]]:
    for kind, lists in cue_lists().items():
        by_language = lists.items() if isinstance(lists, dict) else ((None, texts) for texts in lists)
        for code, texts in by_language:
            yield from ((text, Cue(kind, code)) for text in texts)


def known_words() -> frozenset[str]:
    """The words of degrees and formulas."""
    return repair().known


@lru_cache(maxsize=1)
def repair() -> Repair:
    """Leads back what OCR garbled to the words of degrees, of formulas and of what makes a degree an exception."""
    exceptions = {word for phrase in exception_phrases() for word in phrase.split() if len(word) >= SHORTEST}
    known = lexicon().known | _marks_lexicon().known | exceptions
    return Repair(known, kept=words_in_sentences() - known)


def find(tokens: tuple[Token, ...]) -> tuple[Found, ...]:
    """The degrees and the formulas that give them a role, in order; of what overlaps the longest, a degree first."""
    return _scan(lexicon(), tokens)


def find_marks(tokens: tuple[Token, ...]) -> tuple[Found, ...]:
    """The formulas that say what a page is (a supplement, a translation) and where a title ends, in order."""
    return _scan(_marks_lexicon(), tokens)


def _scan(book: Lexicon[Payload], tokens: tuple[Token, ...]) -> tuple[Found, ...]:
    found: list[Found] = []
    at = 0
    while at < len(tokens):
        whole = [match for match in book.matches(tokens, at) if not _tail(match, tokens)]
        here = _longest([match for match in whole if _as_printed(match, tokens)])
        found += here
        at = here[0].end if here else at + 1
    return tuple(found)


def _tail(match: Match[Payload], tokens: tuple[Token, ...]) -> bool:
    """Whether it is what remains of "Bachelor of Arts" when its first word was not read: no physician (arts)."""
    return match.start > 0 and match.end - match.start == 1 and [
        tokens[match.start - 1].text, tokens[match.start].text
    ] == ["of", "arts"]  # fmt: skip


def _as_printed(match: Match[Payload], tokens: tuple[Token, ...]) -> bool:
    if not isinstance(match.payload, Sense) or not match.payload.capitals:
        return True
    return all(word.text.upper() == word.text for token in tokens[match.start : match.end] for word in token.words)


def _longest(matches: list[Match[Payload]]) -> list[Found]:
    """What stands here, of the longest length: a degree, or else one cue of each kind."""
    if not matches:
        return []
    end = max(match.end for match in matches)
    start = matches[0].start
    senses = _senses(matches)
    degree_end = max((m.end for m in matches if isinstance(m.payload, Sense)), default=0)
    if senses and degree_end == end:
        return [Found(start, end, None, senses)]
    cues = {match.payload: None for match in matches if match.end == end and isinstance(match.payload, Cue)}
    return [Found(start, end, cue, ()) for cue in cues]


def _senses(matches: list[Match[Payload]]) -> tuple[Sense, ...]:
    """Per family the sense of its longest phrase."""
    best: dict[str, tuple[int, Sense]] = {}
    for match in matches:
        if isinstance(match.payload, Sense):
            name = match.payload.family.familie
            if name not in best or match.end > best[name][0]:
                best[name] = (match.end, match.payload)
    return tuple(sense for _, sense in best.values())


def highest(levels: Collection[str]) -> float:
    """The rank of the highest of `levels`."""
    return max((RANKS[level] for level in levels), default=-2.0)
