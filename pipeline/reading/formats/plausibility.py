"""Whether a text layer says words: not glyph garbage, not scattered letters, not text on its side or head."""

from collections.abc import Sequence

from pipeline.model import Word
from pipeline.reading.formats.textlayer import TextLayer

_FEWEST_CHARACTERS, _FEWEST_WORDS = 25, 4
"""Of a layer; with fewer nothing shows that it is text."""
_MOST_BROKEN = 0.02
"""Of the characters, that have no known meaning."""
_LETTERS_A_WORD = 2
"""On the mean; with fewer the letters are scattered."""
_SOUND = 0.7
"""Of the words, that can be pronounced; names, codes and other languages take the rest."""
_SHORT = 3
"""A word of no more letters may be an abbreviation."""
_ODD = 0.2
"""Of the characters of a word, that are neither letters nor figures nor stand in words and addresses."""


def plausible(layer: TextLayer) -> bool:
    """Whether the visible words are words: not glyph garbage, not scattered letters, not on their side or head."""
    return layer.upright and plausible_words(layer.words, layer.broken)


def plausible_words(words: Sequence[Word], broken: int) -> bool:
    """Whether these words, with so many characters without a meaning among them, are words."""
    characters = sum(len(word.text) for word in words)
    if characters < _FEWEST_CHARACTERS or broken > characters * _MOST_BROKEN:
        return False
    letters = [word.text for word in words if any(c.isalpha() for c in word.text)]
    if not letters or sum(map(len, letters)) < _LETTERS_A_WORD * len(letters):
        return False
    sound = sum(1 for text in letters if pronounceable(text))
    return sound >= len(letters) * _SOUND and len(letters) >= _FEWEST_WORDS


def pronounceable(text: str) -> bool:
    """Whether a word mixes vowels and consonants as words do; short words and other alphabets pass."""
    core = text.strip(".,:;!?()[]\"'/-").lower()
    if len(core) <= _SHORT or not core.isascii():
        return True
    vowels = sum(1 for c in core if c in "aeiouy")
    odd = sum(1 for c in core if not c.isalnum() and c not in "-'’./@_:&+")
    return odd <= len(core) * _ODD and (0 < vowels < len(core) or core.isupper() or any(c.isdigit() for c in core))
