"""Values that mean that the register is blank where they are all that a line says: "NIHIL", "BLANCO", "N I E T S".

The vocabulary lists them (`alleen`). Dirt that was read as letters, and stars that fill the rest of a line, are left
out of what a line says.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.flattened import blanked, compose, flat
from pipeline.model import Line, Page, Word

ORNAMENT = " \t«»“”„*=_.:;,|\"'()[]#~<>/•·-ø∅⌀"
"""What stands around a value."""
_PARTS = re.compile(r"(?:(?!\s[-–—]+\s)[^/|])+")
"""What stands between strokes, or dashes with gaps around them."""
TOUCH = 0.8
"""Heights between two pieces of one value."""
_SAYS = re.compile(r"niet|geen|non|pas|nicht|zie|voir|siehe|sauf|behalve|ausser")
_DENIED = re.compile(rf"[0-9]|{_SAYS.pattern}")
_TRANSLATES = 60.0
"""How much the half of a value in two languages that was not read must resemble one that is known."""
_SPECK, _LETTERS_OF_SPECK, _SIGNS_OF_SPECK = 0.5, 2, 3
"""Confidence below which so few letters say nothing, with a sign or without."""
_FEWEST_AMONG_STARS, _BADLY, _LETTERS_OF_STARS, _SIGNS_OF_STARS = 3, 0.7, 3, 5
"""Words of a line with a value between stars; confidence below which stars pass for letters; how many, with a sign."""
_UNREAD, _DENIERS, _LIKE_ONE = 0.3, ("niet", "geen", "een", "non", "pas", "nicht", "not", "zie", "no", "ni"), 60.0
"""Confidence of what was not read at all, and what it may not resemble, nor by how much, to pass for stars."""
_MADE_OF_STARS = re.compile(r"(?=.*[kxw])[adkxw]{2,6}")
"""What is made of stars most often, of letters with which no word that denies is written: "akad NIHIL"."""
_VALUE_AND_STARS = 2
"""Words of a line of a value with stars before or behind it."""
_AS_WIDE = 0.75
"""How much of the wider the narrower is at least, of two pieces of print that are the same."""
_LEVEL = 0.7
"""Heights of a line between the middles of two that stand on one row."""
_LETTERS = re.compile(r"\W*\w(?: \w){3,}\W*")


_STARS = re.compile(
    r"(?<!\S)[kxw*+%#=«»“”„\"']{2,6}(?!\S)|([a-z*=#~.])\1{3,}|(?<!\S)([a-z*=#~.])(?: \2){2,}(?!\S)", re.IGNORECASE
)
"""Stars around a value, or what OCR makes of them ("kkk BLANCO *k*", "“xk BLANCO").

Runs of one letter or sign, spaced out or not, too: they fill a line, so that nothing can be added: "XXXXX GEEN XXXXX".
"""


def is_speck(word: Word) -> bool:
    """Whether a word is a letter or two, read so badly that it is dirt, grain in a shadow or an edge of the paper."""
    few = len(word.text) <= _SIGNS_OF_SPECK and sum(map(str.isalnum, word.text)) <= _LETTERS_OF_SPECK
    return word.confidence < _SPECK and few and not any(map(str.isdigit, word.text))


def _is_opposite_stars(line: Line, word: Word) -> bool:
    """Whether a badly read end of a line is made of such stars as stand at the other: "“er NIHIL ***"."""
    words = line.words if word is line.words[0] else line.words[::-1]
    if word.confidence >= _BADLY or word is not words[0] or len(words) < _FEWEST_AMONG_STARS:
        return False
    text = flat(word.text)
    few = len(text) <= (_LETTERS_OF_STARS if text.isalpha() else _SIGNS_OF_STARS)
    opposite = are_stars(flat(words[-1].text)) and not are_stars(flat(words[1].text))
    if not few or not (opposite or words[-1].confidence < _BADLY) or not any(map(str.isalpha, text)):
        return False
    if opposite and not _DENIED.search(text):
        return True
    return _are_mirrored(words) and not any(_SAYS.search(flat(one.text)) for one in (word, words[-1]))


def _is_unread_stars(line: Line, word: Word) -> bool:
    """Whether a few letters before or behind a value, the rest of its line, are what was made of stars: "dad NIHIL"."""
    if len(line.words) != _VALUE_AND_STARS:
        return False
    text, other = flat(word.text), line.words[0] if word is line.words[1] else line.words[1]
    if _MADE_OF_STARS.fullmatch(text):
        return word.confidence < _BADLY and alone_on(flat(other.text)) is not None
    if word.confidence >= _UNREAD or len(text) > _LETTERS_OF_STARS or not text.isalpha():
        return False
    like = process.extractOne(text, _DENIERS, scorer=fuzz.ratio, score_cutoff=_LIKE_ONE)
    return like is None and alone_on(flat(other.text)) is not None


def _are_mirrored(words: Sequence[Word]) -> bool:
    """Whether a value stands between two pieces as wide as each other, and as far from it: "kad NIHIL kad"."""
    if len(words) != _FEWEST_AMONG_STARS or not alone_on(flat(words[1].text)):
        return False
    left, value, right = sorted(words, key=lambda word: word.box.x0)
    widths = (left.box.x1 - left.box.x0, right.box.x1 - right.box.x0)
    gaps = (value.box.x0 - left.box.x1, right.box.x0 - value.box.x1)
    return all(min(pair) > _AS_WIDE * max(pair) > 0 for pair in (widths, gaps))


def says_nothing(line: Line, word: Word) -> bool:
    """Whether a word of a line is dirt, or what was made of stars at its end."""
    return is_speck(word) or _is_opposite_stars(line, word) or _is_unread_stars(line, word)


def legible(line: Line) -> str:
    """The flattened text of a line, its length kept, with gaps in the place of specks, wide print moved together."""
    words = (" " * len(word.text) if says_nothing(line, word) else word.text for word in line.words)
    return flat(unspaced(compose(" ".join(words))))


def are_stars(text: str) -> bool:
    """Whether a word is nothing but such stars."""
    return _STARS.fullmatch(text) is not None


def without_stars(text: str) -> str:
    """`text`, its length kept, without the stars around what it says; a line of nothing but stars stays as it is."""
    rest = blanked(_STARS, text)
    return rest if any(map(str.isalpha, rest)) else text


def without_stars_beside(page: Page) -> Page:
    """The page without the stars before or behind a value that were read as a line of their own: "kkkkk | NIHIL"."""
    stars = [line for line in page.lines if line.words and are_stars(flat(line.text))]
    values = [line for line in page.lines if stars and line not in stars and alone_on(flat(line.text))]
    besides = [one for one in stars if any(_level(one, value) for value in values)]
    return replace(page, lines=tuple(line for line in page.lines if line not in besides)) if besides else page


def _level(one: Line, other: Line) -> bool:
    """Whether two lines stand on one row."""
    return abs(one.box.middle - other.box.middle) < _LEVEL * other.box.height


@lru_cache(maxsize=2)
def _values(name: str) -> frozenset[str]:
    """The values in a list of the vocabulary, without gaps."""
    return frozenset(value.replace(" ", "") for value in record_words()[name])


def unspaced(text: str) -> str:
    """`text` without the gaps between its letters, where it is one wide word ("N I E T S"); its length stays."""
    return text.replace(" ", "").ljust(len(text)) if _LETTERS.fullmatch(text) else text


def is_whole_value(label: str, value: str) -> bool:
    """Whether a label and what stands beside it are one such value together: "Uittreksel", "BLANCO"."""
    return re.sub("[ :]", "", f"{label.strip(ORNAMENT)}{value.strip(ORNAMENT)}") in _values("alleen")


def alone_on(text: str) -> tuple[int, int] | None:
    """Where in a line stands a value that is all it says, in one language or in two; None where it says more.

    Of a value in two languages one half may be garbled ("ze) lan ANCO / VIERGE") where it resembles a value all the
    same and nothing in it denies or counts.
    """
    parts = [
        (m.start() + len(m[0]) - len(m[0].lstrip(ORNAMENT)), m.start() + len(m[0].rstrip(ORNAMENT)), said)
        for m in _PARTS.finditer(text)
        if (said := re.sub("[ :]", "", m[0].strip(ORNAMENT)))
    ]
    known = [part for part in parts if part[2] in _values("alleen")]
    if known and all(part in known or part[2] in _values("alleen_ernaast") for part in parts):
        return parts[0][0], parts[-1][1]
    if len(known) != 1 or len(parts) != 2:
        return None
    other = next(part[2] for part in parts if part not in known)
    like = process.extractOne(other, _values("alleen"), scorer=fuzz.ratio, score_cutoff=_TRANSLATES)
    return None if like is None or _DENIED.search(other) else known[0][:2]
