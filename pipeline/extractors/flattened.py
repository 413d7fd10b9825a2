"""Text in plain lower case, each character in its old place, so that what is found leads back to the words on the page.

The patterns for dates and for extracts from the criminal register are written for such text.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

from pipeline.model import Line, Word
from pipeline.text import alternatives

LOST, AS_IT_IS = r"[\s'\-]{0,3}", "[ ']"
"""What stands for a gap within a phrase: it may be lost or widened, or it stands there as one gap or apostrophe."""


class _Flat(dict[int, str]):
    """Each character to exactly one plain lower-case character, so that offsets in a text do not move."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = unicodedata.normalize("NFKD", char.lower())[:1] or char
        self[code] = " " if plain.isspace() else plain
        return self[code]


_FLAT = _Flat(
    {ord(c): "-" for c in "–—‐‑‒−"}
    | {ord(c): "'" for c in "’‘´`"}
    | {ord(c): "/" for c in "⁄∕"}
    | {ord("º"): "°", ord("ß"): "s", ord("ı"): "i", ord("¦"): "|"}
)


def compose(text: str) -> str:
    """`text` with accents joined to their letters, so that one letter is one character."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def flat(text: str) -> str:
    """`text` in plain lower case, character for character: the result is as long as `compose(text)`."""
    return text.lower() if text.isascii() else compose(text).translate(_FLAT)


def blanked(pattern: re.Pattern[str], text: str, *, unless: Callable[[re.Match[str]], object] = lambda _: False) -> str:
    """`text` with gaps in the place of what `pattern` finds in it, and `unless` does not keep; its length stays."""
    return pattern.sub(lambda m: m[0] if unless(m) else " " * len(m[0]), text)


def blanked_between(start: int, end: int, text: str) -> str:
    """`text` with gaps between two offsets; its length stays."""
    return text[:start] + " " * len(text[start:end]) + text[end:]


def any_of(words: Iterable[str], gap: str = LOST) -> str:
    """One of the phrases as part of a pattern, the longest first; `gap` stands for each gap in one."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return alternatives([[gap if c == " " else re.escape(c) for c in word] for word in ordered])


def any_phrase(words: tuple[str, ...], gap: str = LOST) -> re.Pattern[str]:
    """One of the phrases as words of their own; `gap` stands for each gap in one. The pattern of each list is kept."""
    return _any_phrase(words, gap)


@cache
def _any_phrase(words: tuple[str, ...], gap: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{any_of(words, gap)})(?![a-z])")


def tight(text: str) -> str:
    """`text` flattened, letters and digits only."""
    return "".join(c for c in flat(text) if c.isalnum())


def begins_small(line: Line) -> bool:
    """Whether a line begins in lower case, as what goes on with the one above it."""
    return compose(line.text)[:1].islower()


def begins_large(line: Line) -> bool:
    """Whether a line begins with a capital; one that begins with a sign or a figure does neither."""
    return compose(line.text)[:1].isupper()


def words_between(line: Line, start: int, end: int) -> tuple[Word, ...]:
    """The words of `line` that stand between two offsets in its text."""
    found, at = [], 0
    for word in line.words:
        if at < end and at + len(compose(word.text)) > start:
            found.append(word)
        at += len(compose(word.text)) + 1
    return tuple(found)
