"""Names that begin with an I which OCR took for a small l: "HOSTE llse", "Andreea loana Popescu".

No word begins with l and most consonants; one that begins with l and a vowel is a name only where that name is known,
or where a form of address and a name stand before it and the birth behind: "mevrouw Andreea lonescu, geboren".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.names.matching import is_given_name
from pipeline.extractors.names.words import BIRTH_WORDS, TITLE_OPENERS
from pipeline.model import Line, Page, Word
from pipeline.text import fold

_NO_WORD = re.compile(r"l[bcdfgjklmnpqrstvwxz][a-zà-ÿ]{2,}")
"""With which no word begins of a language that papers are in; "lh" is Portuguese, and "ll" Spanish in small letters."""
_LETTERS = re.compile(r"l[^\W\d_]{2,}")
_BEFORE = 2
"""Words before a surname: a form of address and a given name."""


def with_capital_i(page: Page) -> Page:
    """The page with a capital I where a word of a name, beside another that begins with a capital, was read with an l.

    Nothing is changed that was typed.
    """
    lines = tuple(map(_mended, page.lines))
    return page if lines == page.lines else replace(page, lines=lines)


def _mended(line: Line) -> Line:
    words = tuple(_as_named(line.words, at) for at in range(len(line.words)))
    return line if words == line.words else replace(line, words=words)


def _as_named(words: Sequence[Word], at: int) -> Word:
    word = words[at]
    plain = word.text.rstrip(".,;:")
    if word.confidence >= 1.0 or not _LETTERS.fullmatch(plain):
        return word
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    named = any(one.text[:1].isupper() and len(one.text) > 1 for one in beside)
    known = is_given_name(fold(f"i{plain[1:]}")) and not is_given_name(fold(plain))
    is_name = named and (known or _NO_WORD.fullmatch(plain) or _is_surname(words, at))
    return replace(word, text=f"I{word.text[1:]}") if is_name else word


def _is_surname(words: Sequence[Word], at: int) -> bool:
    """Whether a surname stands there: behind a form of address and a name, before the birth."""
    if at < _BEFORE or at + 1 >= len(words) or not words[at - 1].text[:1].isupper():
        return False
    addressed = f" {fold(words[at - 2].text).rstrip('.')}"
    return any(f" {one}".endswith(addressed) for one in TITLE_OPENERS) and fold(words[at + 1].text) in BIRTH_WORDS
