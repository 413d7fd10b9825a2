"""The words of a name as printed: folded, particles glued on, and which of them are the surname."""

import re
from functools import lru_cache

from pipeline.extractors.names.words import PARTICLES, TITLES
from pipeline.text import fold

_MOST_WORDS = 14
"""Of one name that are compared."""
_DIGITS_AS_LETTERS = str.maketrans("0158624|", "oisbgzal")


@lru_cache(maxsize=4096)
def raw_words(text: str) -> tuple[str, ...]:
    """The words of a name, each by itself, titles left out."""
    words = [word for word in _cleaned(text).split() if not word.isdigit()]
    without = [word for word in words if word not in TITLES]
    return tuple((without or words)[:_MOST_WORDS])


@lru_cache(maxsize=4096)
def glued_words(text: str) -> tuple[str, ...]:
    """The words of a name, particles glued to the word they belong to: van den broeck is vandenbroeck."""
    words: list[str] = []
    pending = ""
    for word in raw_words(re.sub(r"(?i)\b([dlt]) (?=\w{3})", r"\1", fold(text))):
        if word in PARTICLES:
            pending += word
        else:
            words.append(pending + word)
            pending = ""
    if pending:
        words.append(pending)
    return tuple(words)


def surname_of(text: str) -> tuple[str, ...]:
    """The words of the surname, folded and with particles glued on, where capitals set it apart; else nothing."""
    words = [word for word in re.split(r"[\s,]+", text) if sum(c.isalpha() for c in word) >= 2]
    capitals = [word for word in words if word.isupper() and fold(word).strip(".") not in TITLES]
    others = [word for word in words if not word.isupper() and fold(word) not in PARTICLES]
    if not capitals or not others:
        return ()
    with_particles = [word for word in words if word.isupper() or fold(word) in PARTICLES]
    return glued_words(" ".join(with_particles))


def _cleaned(text: str) -> str:
    """Folded, apostrophes closed up (D'Hondt, 't Kint), digits that stand among letters read as letters."""
    closed = re.sub(r"\s*'\s*", "", re.sub(r"(?<=\w)\s'(?=\w\s)", " ", fold(text)))
    closed = re.sub(r"\bv\s*[./]?\s*d\b\.?", "vd ", closed)
    words = re.split(r"[^\w|]+", closed.replace("_", " "))
    return " ".join(_as_letters(word) for word in words[: 2 * _MOST_WORDS] if word)


def _as_letters(word: str) -> str:
    letters = sum(c.isalpha() for c in word)
    return word.translate(_DIGITS_AS_LETTERS) if letters >= 2 and letters > len(word) / 2 else word
