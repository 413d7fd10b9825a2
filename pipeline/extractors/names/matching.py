"""How far the words of two names agree: each finds its counterpart, or what is left over tells them apart."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.extractors.names.initials import take_initials
from pipeline.extractors.names.parts import glued_words, raw_words, surname_of
from pipeline.extractors.names.spellings import loosely, transliterated
from pipeline.extractors.names.words import CONTRACTIONS, GIVEN_NAME_GROUPS, PARTICLES
from pipeline.text import fold

_LETTERS_PER_ERROR = 6
"""Letters for each of which one may be misread in two readings of a name."""
_ABBREVIATED_VAN = ("vande", "vanden", "vander")
_FOREIGN = "口"
"""Stands for a letter outside ASCII; a letter itself, so that words stay whole."""
_ACCENTED_E = "日"
"""The same for an e with an accent, which is no letter less, nor two at the end: Désirée is not Désiré."""
_LONG_ENOUGH = 5
"""Letters of a word that is told by the others where one is lacking."""


class Likeness(StrEnum):
    """How far two names agree."""

    SAME = "same"
    """The same words, apart from order, case, diacritics, spacing and transliteration."""
    COMPATIBLE = "compatible"
    """What both give agrees, and one gives more: further given names, initials, a pet name, a partner's name."""
    FUZZY = "fuzzy"
    """Alike but for what reading may have garbled (one letter in six) or a loose transliteration; or only one word."""
    DIFFERENT = "different"


BEST_FIRST = (Likeness.SAME, Likeness.COMPATIBLE, Likeness.FUZZY, Likeness.DIFFERENT)
"""From agreeing most to agreeing least."""


def at_best(bound: Likeness, found: Likeness) -> Likeness:
    """What was found, but no better than `bound`."""
    return max(bound, found, key=BEST_FIRST.index)


@lru_cache(maxsize=4096)
def compare_words(a: str, b: str) -> Likeness:
    """How far the words of `a` and `b` agree, taken as they stand: no note of marriage or form of address is left out.

    "v.d." in one of the two may stand for van de, van den or van der, so that the names are COMPATIBLE at best.
    """
    masks, surnames = _masks(a) | _masks(b), (_surnames(a), _surnames(b))
    found = [_match(x, y, masks, surnames, strict_particles=False) for x in _readings(a) for y in _readings(b)]
    found.append(_match(raw_words(a), raw_words(b), masks, surnames, strict_particles=True))
    best = min(found, key=BEST_FIRST.index)
    abbreviated = any(word.startswith("vd") for name in (a, b) for word in glued_words(name))
    return at_best(Likeness.COMPATIBLE, best) if abbreviated and glued_words(a) != glued_words(b) else best


@lru_cache(maxsize=4096)
def _surnames(text: str) -> frozenset[str]:
    """The words that capitals show to be a surname, with their particles and without."""
    whole = surname_of(text)
    return frozenset((*whole, *(word for word in raw_words(text) if any(one.endswith(word) for one in whole))))


@lru_cache(maxsize=4096)
def _masks(text: str) -> dict[str, re.Pattern[str]]:
    """For each longer word with letters outside ASCII, what it may be read as: OCR that lacks ł or ğ puts another."""
    composed = unicodedata.normalize("NFC", text)
    masked = "".join(_placeholder(c) if c.isalpha() and not c.isascii() else c for c in composed)
    return {
        word: re.compile(mask.replace(_FOREIGN, r"\w{0,2}").replace(_ACCENTED_E, r"\w(?:\w(?!$))?"))
        for word, mask in zip(glued_words(text), glued_words(masked), strict=False)
        if (_FOREIGN in mask or _ACCENTED_E in mask) and len(word) >= _LONG_ENOUGH
    }


def _placeholder(c: str) -> str:
    return _ACCENTED_E if fold(c) == "e" else _FOREIGN


def _fits(mask: re.Pattern[str] | None, word: str) -> bool:
    return mask is not None and mask.fullmatch(word) is not None


def _readings(text: str) -> Iterator[tuple[str, ...]]:
    """The glued words; with an abbreviated particle (v.d. Broeck), each of the ways to write it out."""
    glued = glued_words(text)
    if not any(word.startswith("vd") for word in glued):
        yield glued
        return
    for full in _ABBREVIATED_VAN:
        yield tuple(full + word[2:] if word.startswith("vd") else word for word in glued)


@dataclass(slots=True)
class _Matching:
    """What is left on both sides while words find their counterparts."""

    ours: list[str]
    theirs: list[str]
    whole: int = 0
    """Words that agree as printed."""
    shortened: int = 0
    """Initials and pet names."""
    garbled: int = 0
    """Letters that differ in words that only resemble."""
    loose: int = 0
    """Words that agree under a loose transliteration only."""


def _match(
    a: Sequence[str],
    b: Sequence[str],
    masks: Mapping[str, re.Pattern[str]],
    surnames: tuple[frozenset[str], frozenset[str]],
    *,
    strict_particles: bool,
) -> Likeness:
    """How far the words agree; a surname has no pet form, and one that finds no counterpart makes them FUZZY at best.

    What stands in capitals (`surnames`, of either name) is one for sure where all that the names share is given names:
    not "JAN Peeters".
    """
    if not a or not b:
        return Likeness.DIFFERENT
    shared = set(a) & set(b) - PARTICLES
    kept = surnames[0] | surnames[1] if shared and all(map(is_given_name, shared)) else frozenset()

    def pet_form(x: str, y: str) -> bool:
        return kept.isdisjoint((x, y)) and one_given_name(x, y)

    state = _Matching(list(a), list(b))
    state.whole += _pair(state, lambda x, y: x == y)
    _pair_joined(state)
    state.whole += _pair(state, lambda x, y: transliterated(x) == transliterated(y))
    state.whole += _pair(state, lambda x, y: _fits(masks.get(x), y) or _fits(masks.get(y), x))
    state.shortened += _pair_contracted(state) + _pair(state, pet_form)
    state.shortened += _pair(state, is_initial) + take_initials(state.ours, state.theirs)
    state.loose += _pair(state, lambda x, y: loosely(x) == loosely(y))
    state.garbled = _pair_garbled(state)
    found = _verdict(state, sum(map(len, a)), sum(map(len, b)), strict_particles=strict_particles)
    sides = zip(surnames, (a, b), (state.ours, state.theirs), strict=True)
    lost = any((named := own.intersection(words)) and named.issubset(left) for own, words, left in sides)
    return at_best(Likeness.FUZZY, found) if lost else found


def _verdict(state: _Matching, letters_a: int, letters_b: int, *, strict_particles: bool) -> Likeness:
    left = state.ours + state.theirs
    if (state.ours and state.theirs) or (strict_particles and any(word in PARTICLES for word in left)):
        return Likeness.DIFFERENT
    resembling = state.garbled or state.loose
    if state.garbled > max(1, min(letters_a, letters_b) // _LETTERS_PER_ERROR):
        return Likeness.DIFFERENT
    if resembling:
        return Likeness.FUZZY if state.whole or not left else Likeness.DIFFERENT
    if not left and not state.shortened:
        return Likeness.SAME
    if state.whole == 0:
        return Likeness.DIFFERENT
    return Likeness.COMPATIBLE if state.whole + state.shortened >= 2 else Likeness.FUZZY


def _pair(state: _Matching, alike: Callable[[str, str], bool]) -> int:
    """Takes away the pairs that are alike; their number."""
    pairs = 0
    for word in tuple(state.ours):
        twin = next((other for other in state.theirs if alike(word, other)), None)
        if twin is not None:
            state.ours.remove(word)
            state.theirs.remove(twin)
            pairs += 1
    return pairs


def _pair_joined(state: _Matching) -> None:
    """Takes away two or three neighbours on one side that are one word on the other (Jean Pierre, Jeanpierre)."""
    for split, joined in ((state.ours, state.theirs), (state.theirs, state.ours)):
        for size in (3, 2):
            for start in range(len(split) - size + 1):
                run = split[start : start + size]
                if "".join(run) in joined:
                    joined.remove("".join(run))
                    del split[start : start + size]
                    state.whole += size
                    break


def _pair_contracted(state: _Matching) -> int:
    """Takes away two given names, one behind the other, with the call name that is made of them: Marleen."""
    pairs = 0
    for short, full in ((state.ours, state.theirs), (state.theirs, state.ours)):
        for word in tuple(short):
            at = next((at for at in range(len(full) - 1) if _contracts(word, full[at], full[at + 1])), None)
            if at is not None:
                short.remove(word)
                del full[at : at + 2]
                pairs += 1
    return pairs


def _contracts(word: str, first: str, second: str) -> bool:
    """Whether a call name may be made of two given names, each in any of its forms."""
    return any(
        all(own == name or one_given_name(own, name) for own, name in zip((first, second), pair, strict=True))
        for pair in CONTRACTIONS.get(word, ())
    )


def _pair_garbled(state: _Matching) -> int:
    """Takes away words that differ by few letters; the number of letters in which they differ."""
    errors = 0
    for word in sorted(state.ours, key=len, reverse=True):
        near = [(Levenshtein.distance(word, other), other) for other in state.theirs]
        distance, twin = min(near, default=(99, ""))
        if distance <= max(1, min(len(word), len(twin)) // _LETTERS_PER_ERROR) and len(word) > 1 and len(twin) > 1:
            state.ours.remove(word)
            state.theirs.remove(twin)
            errors += distance
    return errors


def is_initial(a: str, b: str) -> bool:
    """Whether one of the two is the initial of the other."""
    return a != b and a[0] == b[0] and min(len(a), len(b)) == 1


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[int]]:
    """From each given name that has other forms, folded, to the groups of forms that it belongs to."""
    groups: dict[str, frozenset[int]] = {}
    for number, names in enumerate(GIVEN_NAME_GROUPS):
        for name in map(fold, names):
            groups[name] = groups.get(name, frozenset()) | {number}
    return groups


def is_given_name(word: str) -> bool:
    """Whether it is known as a given name that has other forms."""
    return word in _groups()


def one_given_name(a: str, b: str) -> bool:
    """Whether the two are forms of one given name: Jan, Johannes."""
    return not _groups().get(a, frozenset()).isdisjoint(_groups().get(b, frozenset()))
