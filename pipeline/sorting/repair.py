"""Words as OCR spells them, led back to the words that cues are made of.

A word is repaired only towards a word that some cue uses, never between two such words, and never in its digits
alone: 595 and 596 are different models.
"""

from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from pipeline.sorting.cues import vocabulary

_DIGITS_AS_LETTERS = str.maketrans({"0": "o", "1": "i", "5": "s", "8": "b", "6": "g", "3": "e", "|": "i"})
_IJ = ("u", "ij")
"""One letter read for two: a word is tried so with another letter misread too ("rubewjs")."""
_PAIRS = (
    ("rn", "m"),
    ("ii", "u"),
    ("ri", "n"),
    ("vv", "w"),
    ("cl", "d"),
    ("ij", "y"),
    ("li", "h"),
    ("1i", "h"),
    _IJ,
)
"""What is read for what is printed, in as many places as it stands: two letters for one."""
_SHORTEST = 5
"""A shorter word is never repaired."""
_SHORTEST_CHANGED = 6
"""Shorter words are repaired only where a digit stands for a letter."""
_LONG = 9
"""From this length two letters may differ."""
_VERY_LONG = 15
"""From this length a word may differ in about one letter of seven: no other word is as near."""
_LIKE = 85.0
"""Likeness, 0 to 100, from which such a long word is that of a cue."""
_LONGEST = 40
"""A longer one is never repaired either: it is words glued together, or noise."""


def _deletions(word: str, depth: int) -> set[str]:
    """The word, and what is left of it without any one letter, or any two and so on up to `depth`."""
    made = shortest = {word}
    for _ in range(depth):
        shortest = {one[:at] + one[at + 1 :] for one in shortest for at in range(len(one))}
        made = made | shortest
    return made


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[str, ...]]:
    """From each word with one or two letters left out to the words it may come from."""
    found: dict[str, list[str]] = {}
    for word in sorted(vocabulary()):
        if _SHORTEST_CHANGED <= len(word) <= _LONGEST and word.isalpha():
            for shorter in _deletions(word, 2 if len(word) >= _LONG else 1):
                found.setdefault(shorter, []).append(word)
    return {shorter: tuple(words) for shorter, words in found.items()}


@lru_cache(maxsize=1)
def _very_long_words() -> tuple[str, ...]:
    return tuple(word for word in sorted(vocabulary()) if len(word) >= _VERY_LONG - 2)


@lru_cache(maxsize=65536)
def repaired(token: str) -> str:
    """The cue word that `token` most likely is, else `token` itself; `token` is folded."""
    if token in vocabulary() or not _SHORTEST <= len(token) <= _LONGEST or token.isdigit():
        return token
    letters = sum(letter.isalpha() for letter in token)
    if letters < len(token) * 0.6:
        return token
    plain = token.translate(_DIGITS_AS_LETTERS)
    for variant in (plain, *(plain.replace(seen, meant) for seen, meant in _PAIRS if seen in plain)):
        if variant in vocabulary():
            return variant
    if len(plain) >= _VERY_LONG:
        found = process.extractOne(plain, _very_long_words(), scorer=fuzz.ratio, score_cutoff=_LIKE)
        return found[0] if found else token
    if len(plain) < _SHORTEST_CHANGED:
        return token
    return _nearest(plain) or _nearest(plain.replace(*_IJ)) or token


def _nearest(plain: str) -> str | None:
    depth = 2 if len(plain) >= _LONG else 1
    candidates = {word for shorter in _deletions(plain, depth) for word in _index().get(shorter, ())}
    scored = sorted(
        (Levenshtein.distance(plain, word), word) for word in candidates if abs(len(word) - len(plain)) <= 2
    )
    if not scored:
        return None
    distance, word = scored[0]
    allowed = 2 if min(len(word), len(plain)) >= _LONG else 1
    return word if distance <= allowed else None


@lru_cache(maxsize=16384)
def split_glued(token: str) -> tuple[str, ...] | None:
    """`token` as the cue words it was glued from (`uittrekseluithet`), None when it is not made of them."""
    known = vocabulary()
    if len(token) > 80:
        return None
    best: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 24), end):
            before = best[start]
            word = token[start:end]
            if before is None or word not in known:
                continue
            if best[end] is None or len(before) + 1 < len(best[end] or ()):
                best[end] = (*before, word)
    whole = best[len(token)]
    return whole if whole and max(len(word) for word in whole) >= _SHORTEST else None
