"""Phrases found in a page's words, token by token: exactly after folding, or after repair of what OCR garbled.

A lexicon is compiled once; a page is scanned in time linear in its words.
"""

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.extractors.blackletter import strangeness
from pipeline.model import Page, Word
from pipeline.text import fold

Payload = TypeVar("Payload")

_TOKEN = re.compile(r"[^\W_]+")
_DIGITS_AS_LETTERS = str.maketrans("015|8", "oisib")
SHORTEST, _LONG = 5, 9
"""Shorter words are not repaired; from `_LONG` letters two may differ, else one."""
_KNOWN_PHRASE = 0.93
"""The greatest confidence in a phrase that OCR read."""
_KNOWN_SHARE = 0.4
"""The share of OCR's doubt that remains when what it read is a phrase that is known."""
_PER_REPAIR = 0.95
"""What is left of the confidence in a phrase for each letter that was repaired."""
_BROKEN, _STRANGE = 8, 0.12
"""Letters from which a word may be one set in broken letters, and how strange it may be then, per letter."""
_SUBSTITUTED = 0.5
"""How many letters stranger yet a word of the same length must be."""
_LOOKED_AT = 4
"""Letters that may differ between a word in broken letters and how it is read."""
_WILD = "*"
_KERNED = 0.5
"""By which share of the room of a letter the pieces of a word in spaced capitals stand apart, at most."""
_MOST_PIECES = 5
"""In which one word may be read."""
_GLUED = re.compile(
    r"(master|bachelor|licentiaat|licenciee?|gegradueerde|doctor)(of|inde|inhet|en|in)(?=[a-z]{4})([a-z]+)"
)
_PIECES = {"inde": ("in", "de"), "inhet": ("in", "het")}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or part of a word ("Dipl.-Ing." has two)."""

    text: str
    """Folded, and repaired where OCR garbled it."""
    words: tuple[Word, ...]
    """The word it is (part of); several when it was printed with spaces between its letters."""
    line: int
    """Index in `page.lines`."""
    first: bool
    """Whether it begins its line."""
    ends: bool
    """Whether a sentence ends after it."""
    changed: int
    """How many letters the repair changed."""
    apart: bool = False
    """Whether it is a long word, read as it is or led back to it by the usual slips alone, and no other known word is
    nearly as near."""

    @property
    def capital(self) -> bool:
        """Whether it is printed with a capital first."""
        return self.words[0].text[:1].isupper()

    @property
    def small(self) -> bool:
        """Whether it is printed with a small letter first; a figure is neither."""
        return self.words[0].text[:1].islower()


@dataclass(frozen=True, slots=True)
class Match(Generic[Payload]):
    """A phrase of a lexicon, found."""

    start: int
    """Index of its first token."""
    end: int
    """Index after its last token."""
    payload: Payload


class Lexicon(Generic[Payload]):
    """Phrases, each with what it stands for; `*` stands for one or two words."""

    def __init__(self, phrases: Iterable[tuple[str, Payload]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Payload]]] = {}
        self._tight: dict[str, list[Payload]] = {}
        known: set[str] = set()
        for phrase, payload in phrases:
            words = words_of(phrase)
            if not words:
                continue
            known.update(word for word in words if len(word) >= SHORTEST)
            self._by_first.setdefault(words[0], []).append((words, payload))
            if len(words) > 1 and _WILD not in words and len("".join(words)) >= 8:
                self._tight.setdefault("".join(words), []).append(payload)
        self.known = frozenset(known)

    def matches(self, tokens: Sequence[Token], start: int) -> Iterator[Match[Payload]]:
        """Every phrase that begins at `start`, in no particular order."""
        text = tokens[start].text
        for words, payload in self._by_first.get(text, ()):
            end = _end_of(words, tokens, start)
            if end:
                yield Match(start, end, payload)
        for payload in self._tight.get(text, ()):
            yield Match(start, start + 1, payload)


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a vocabulary file, folded; `*` is kept."""
    return tuple(
        token for part in fold(phrase).split() for token in ((_WILD,) if part == _WILD else _TOKEN.findall(part))
    )


def _end_of(words: tuple[str, ...], tokens: Sequence[Token], start: int) -> int:
    """The index after the phrase `words` at `start`, 0 when it is not there."""
    at = start
    loose = sum(len(word) >= SHORTEST for word in words) >= 2
    for index, word in enumerate(words):
        if word == _WILD:
            rest = words[index + 1 :]
            ends = (_end_of(rest, tokens, at + count) for count in (1, 2) if at + count <= len(tokens))
            return next((end for end in ends if end), 0)
        if at >= len(tokens) or not (tokens[at].text == word or (loose and _misread(word, tokens[at]))):
            return 0
        at += 1
    return at


def _misread(word: str, token: Token) -> bool:
    """Whether the token may be the small `word` as OCR spelt it, between longer words that are certain.

    A letter of it must be left: "diploma van master" is no "diplomă de master".
    """
    small = len(word) <= 3 and len(token.text) <= 4 and token.words[0].confidence < 1.0
    return small and Levenshtein.distance(word, token.text) < max(len(word), len(token.text))


def confidence_of(tokens: Sequence[Token]) -> float:
    """The confidence that the tokens are the phrase of a vocabulary that they were recognised as.

    Words that OCR read letter for letter as a phrase that is known are surer than OCR says of each: slips make no other
    phrase. Every letter repaired takes away from that.
    """
    words = words_in(tokens)
    longer = [word for word in words if len(word.text) >= SHORTEST] or list(words)
    read = sum(word.confidence for word in longer) / len(longer)
    if read >= 1.0:
        return 1.0
    known = max(min(read, _KNOWN_PHRASE), min(_KNOWN_PHRASE, 1 - (1 - read) * _KNOWN_SHARE))
    return known * _PER_REPAIR ** sum(token.changed for token in tokens)


class Repaired(NamedTuple):
    """What `Repair` makes of a word."""

    word: str
    changed: int
    """How many letters differ; 0 when it is left as it was read."""
    apart: bool = False
    """As in `Token`."""


class Repair:
    """Words as OCR spells them, led back to the words of a vocabulary."""

    def __init__(self, known: frozenset[str], *, margin: float = 1.0, kept: frozenset[str] = frozenset()) -> None:
        """`margin`: how many letters stranger every other known word must be than one in broken letters.

        `kept`: words that are no slip of another, and to which no other is led back.
        """
        self.known = known
        self._kept = kept
        self._margin = margin
        self._by_length: Mapping[int, tuple[str, ...]] = {
            length: tuple(sorted(word for word in known if len(word) == length)) for length in set(map(len, known))
        }
        self.nearest = lru_cache(maxsize=32768)(self._nearest)

    def _nearest(self, token: str) -> Repaired:
        """The known word that `token` most likely is; itself when there is none."""
        if not SHORTEST <= len(token) <= 30 or token.isdigit():
            return Repaired(token, 0)
        if token in self._kept:
            return Repaired(token, 0)
        if token in self.known:
            return self._in_broken_letters(token) or Repaired(token, 0)
        plain = token.translate(_DIGITS_AS_LETTERS)
        if plain in self.known:
            return Repaired(plain, 1)
        broken = self._in_broken_letters(plain)
        best = self._within(plain, 2 if len(plain) >= _LONG else 1, 2)
        if not best or (len(best) > 1 and best[0][0] == best[1][0]):
            return broken or Repaired(token, 0)
        return broken if broken and broken.word == best[0][1] else Repaired(best[0][1], best[0][0])

    def _within(self, plain: str, most: int, limit: int) -> list[tuple[int, str]]:
        """The known words that differ in at most so many letters, the nearest first, `limit` of each length."""
        best: list[tuple[int, str]] = []
        for length in range(len(plain) - most, len(plain) + most + 1):
            found = process.extract(
                plain,
                self._by_length.get(length, ()),
                scorer=Levenshtein.distance,
                processor=None,
                score_cutoff=most,
                limit=limit,
            )
            best += [(int(distance), word) for word, distance, _ in found]
        return sorted(best)

    def _in_broken_letters(self, plain: str) -> Repaired | None:
        """The one known word that `plain` may be as broken letters are misread."""
        if len(plain) < _BROKEN:
            return None
        words = [word for _, word in self._within(plain, _LOOKED_AT, 4)]
        most = _STRANGE * max(map(len, words), default=0)
        least = min((strangeness(plain, word, most) for word in words), default=math.inf)
        if least > most:
            return None
        most = least + self._margin + _SUBSTITUTED + _STRANGE
        near = sorted((strangeness(plain, word, most), word) for word in words)
        least, best = near[0]
        if least > _STRANGE * len(best) or len(best) < _BROKEN:
            return None
        for cost, word in near[1:]:  # a letter is sooner taken for another than lost or added
            if round(cost - least, 3) < self._margin + (_SUBSTITUTED if len(word) == len(best) else 0.0):
                return None
        return Repaired(best, Levenshtein.distance(plain, best), apart=True)


def tokens_of(page: Page, repair: Repair) -> tuple[Token, ...]:
    """The tokens of the page in reading order; only words that OCR read are repaired."""
    found: list[Token] = []
    for index, line in enumerate(page.lines):
        begin = len(found)
        for words in _spaced_letters_joined(line.words, repair.known):
            found += _tokens(words, index, repair, first=len(found) == begin)
    return tuple(found)


def _tokens(words: tuple[Word, ...], line: int, repair: Repair, *, first: bool) -> list[Token]:
    text = "".join(word.text for word in words)
    raw = _TOKEN.findall(fold(text))
    fixed = [repair.nearest(one) if words[0].confidence < 1.0 else Repaired(one, 0) for one in raw]
    parts = [one._replace(word=piece) for one in fixed for piece in _unglued(one.word, repair.known)]
    ends = text.rstrip("\"')»”").endswith((".", ";")) and len(raw) == 1 and len(raw[0]) > 3
    return [
        Token(one.word, words, line, first and i == 0, ends and i == len(parts) - 1, one.changed, one.apart)
        for i, one in enumerate(parts)
    ]


def by_lines(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens line by line; the first line may be only the rest of one."""
    starts = [at for at, token in enumerate(tokens) if not at or token.first]
    return (tokens[start:end] for start, end in pairwise([*starts, len(tokens)]))


def but_names(tokens: Sequence[Token]) -> list[str]:
    """The words, without names ("Wil", "Pas-de-Calais", "12 May 2005"): in capitals, and not first on their line."""
    return [token.text for token in tokens if token.first or not _is_capitalised(token.words[0].text.lstrip("(\"'“„"))]


def pairs_of(texts: Sequence[str]) -> list[str]:
    """Each word with the one behind it: "met ingang", "ingang van"; as many as there are words but one."""
    return [f"{one} {other}" for one, other in pairwise(texts)]


def _is_capitalised(text: str) -> bool:
    return text[:1].isupper() and not text.isupper()


def words_in(tokens: Sequence[Token]) -> tuple[Word, ...]:
    """The words that the tokens are made of, each once, in order."""
    return tuple({id(word): word for token in tokens for word in token.words}.values())


def _unglued(token: str, known: frozenset[str]) -> tuple[str, ...]:
    """`masterofscience` in its parts; other words as they are."""
    match = _GLUED.fullmatch(token) if len(token) > 10 and token not in known else None
    if match is None:
        return (token,)
    return (match[1], *_PIECES.get(match[2], (match[2],)), match[3])


def _spaced_letters_joined(words: Sequence[Word], known: Collection[str]) -> Iterator[tuple[Word, ...]]:
    """The words one by one, with "M A S T E R" as one, and "HAN DELSI NGENIEUR" where OCR saw gaps in a known word."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end].text) == 1 and words[end].text.isalpha():
            end += 1
        end = end if end - at >= 5 else at + _pieces(words[at : at + _MOST_PIECES], known)
        yield tuple(words[at:end])
        at = end


def _pieces(words: Sequence[Word], known: Collection[str]) -> int:
    """How many of the words, from the first on, are one long known word that was read in unknown pieces; else 1.

    OCR may see gaps anywhere; a text layer has them where a word in spaced capitals is kerned: "APOTHEK ER".
    """
    joined, capitals = "", True
    for count, word in enumerate(words, start=1):
        piece = fold(word.text)
        capitals = capitals and word.text.isupper()
        if (word.confidence >= 1.0 and not capitals) or not piece.isalpha() or piece in known:
            break
        joined += piece
        if count > 1 and len(joined) >= _LONG and joined in known and (word.confidence < 1.0 or _close(words[:count])):
            return count
    return 1


def _close(words: Sequence[Word]) -> bool:
    """Whether what stands between the words is less than a space: a share of the room that each letter takes."""
    room = (words[-1].box.x1 - words[0].box.x0) / sum(len(word.text) for word in words)
    return all(other.box.x0 - one.box.x1 <= room * _KERNED for one, other in pairwise(words))
