"""Spellings of one name in Latin letters."""

import re
from functools import lru_cache

_ICAO = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ij", "y"))
"""ICAO Doc 9303-3, section 6: the letters that machine-readable documents write for ä ø ö ü å, and the Dutch ij."""


@lru_cache(maxsize=4096)
def transliterated(word: str) -> str:
    """`word`, folded, without what only ways of writing one letter make differ."""
    for written, letter in _ICAO:
        word = word.replace(written, letter)
    return word


_LOOSELY = (
    (r"kh", "h"), (r"sch|sh|tch|ch", "s"), (r"ou", "u"), (r"ck", "k"), (r"ph", "f"), (r"(?<=[bdgtrlnm])h", ""),
    (r"q", "k"), (r"x", "ks"), (r"c(?=[aouklr]|$)", "k"), (r"w", "v"), (r"(ii|iy|yi|yy|ei|ey|ej|ij)$", "i"),
    (r"[yj]", "i"), (r"(.)\1+", r"\1"),
)  # fmt: skip
"""Spellings between which transliterators from Arabic and Cyrillic waver; agreement under these is no identity."""


@lru_cache(maxsize=4096)
def loosely(word: str) -> str:
    """`word`, folded, without what transliterators waver about."""
    word = transliterated(word)
    for pattern, letter in _LOOSELY:
        word = re.sub(pattern, letter, word)
    return word
