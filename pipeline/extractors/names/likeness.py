"""Whether two names as printed can be of one person.

The rules are those of the civil register: nothing of a surname is ever dropped, given names may be shortened, order
and spacing say nothing, and what only resembles is not the same.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.extractors.names.initials import take_initials
from pipeline.extractors.names.spellings import loosely, transliterated
from pipeline.extractors.names.words import GIVEN_NAME_GROUPS, MAIDEN_WORDS, MARRIAGE_WORDS, PARTICLES, TITLES
from pipeline.text import fold

_MOST_WORDS = 14
"""Of one name that are compared."""
_LETTERS_PER_ERROR = 6
"""Letters for each of which one may be misread in two readings of a name."""
_DIGITS_AS_LETTERS = str.maketrans("0158624|", "oisbgzal")
_BEFORE_PLACE_OR_DATE = frozenset({"te", "op", "in", "a", "le", "am", "on", "at"})
_ABBREVIATED_VAN = ("vande", "vanden", "vander")
_NOTE = re.compile(
    r"[\s,;(\[]+(?P<word>"
    + "|".join(re.escape(word) for word in sorted(MARRIAGE_WORDS + MAIDEN_WORDS, key=len, reverse=True))
    + r")(?=[\s:])[\s:]*"
)

_PARTICLED = rf"(?:(?:{'|'.join(sorted(map(re.escape, PARTICLES), key=len, reverse=True))})\s+)*[^\W\d_][^\s,-]*"
_DOUBLE_BARRELLED = re.compile(rf"(?i)(?<!\S)({_PARTICLED})\s?-\s?({_PARTICLED})(?=\s|$)")


class Likeness(StrEnum):
    """How far two names agree."""

    SAME = "same"
    """The same words, apart from order, case, diacritics, spacing and transliteration."""
    COMPATIBLE = "compatible"
    """What both give agrees, and one gives more: further given names, initials, a pet name, a partner's name."""
    FUZZY = "fuzzy"
    """Alike but for what reading may have garbled (one letter in six) or a loose transliteration; or only one word."""
    DIFFERENT = "different"


_BEST_FIRST = (Likeness.SAME, Likeness.COMPATIBLE, Likeness.FUZZY, Likeness.DIFFERENT)


def compare_names(a: str, b: str) -> Likeness:
    """How far the names `a` and `b`, in any order and form, agree; COMPATIBLE at best under a name that a note of
    marriage adds ("Els Janssens, echtgenote Peeters").
    """
    found = [
        _at_best(Likeness.COMPATIBLE, _compare(x, y)) if i or j else _compare(x, y)
        for i, ours in enumerate(name_alternatives(a))
        for j, theirs in enumerate(name_alternatives(b))
        for x in _addressed(ours)
        for y in _addressed(theirs)
    ]
    found += [_at_best(Likeness.COMPATIBLE, _compare(x, y)) for x, y in (*_halved(a, b), *_halved(b, a))]
    return min(found, key=_BEST_FIRST.index, default=Likeness.DIFFERENT)


def _halved(compound: str, other: str) -> Iterator[tuple[str, str]]:
    """`compound` with only that half of its double-barrelled surname that is the surname of `other`, and `other`.

    "Els Peeters-Janssens" beside "JANSSENS Els Maria": the half that goes is the partner's, so the second given name
    of the other is no contradiction. A compound of which a half is a known given name (Jean-Pierre) is left whole.
    """
    surnames = set(surname_of(other))
    for found in _DOUBLE_BARRELLED.finditer(compound):
        halves = [_glued(half) for half in found.groups()]
        if found.start() == 0 or any(len(half) != 1 or half[0] in _GROUPS_OF for half in halves):
            continue
        for half in found.groups():
            if _glued(half)[0] in surnames:
                yield compound[: found.start()] + half + compound[found.end() :], other


def _addressed(text: str) -> tuple[str, ...]:
    """The name, and the name without "de heer" where that may be a form of address and not the surname De Heer."""
    address = re.match(r"(?i)\s*(de |den )?heer\s+(?=\S+\s+\S)", text)
    return (text, text[address.end() :]) if address else (text,)


def name_alternatives(text: str) -> tuple[str, ...]:
    """The names under which the person called `text` may be known: as printed, and as the note of marriage adds.

    "Els PEETERS geb. Janssens" gives "Els PEETERS" and "els janssens". The first is always the name without the note.
    """
    note = _NOTE.search(fold(text)) if text else None
    if note is None:
        return (text,)
    printed = re.split(r"[\s,;(\[]+", text.strip())
    count = len(re.split(r"[\s,;(\[]+", fold(text)[: note.start()].strip()))
    own = " ".join(printed[:count])
    others = _surnames_in_note(note["word"], re.sub(r"[()\]]", " ", " ".join(text.split())[note.end() :]))
    groups = _glued(own)
    if not others or not groups:
        return (own or text,)
    surname = set(surname_of(own))
    given = [tuple(one for one in groups if one not in surname)] if surname else [groups[:-1], groups[1:]]
    return (own, *dict.fromkeys(" ".join([*kept, other]) for kept in given for other in others if kept))


def share_surname(a: str, b: str) -> bool:
    """Whether a surname of `a` is exactly one of `b`.

    The surname is what stands in capitals; without capitals it is the first or the last word with its particles.
    """
    return any(
        _surname_candidates(x) & _surname_candidates(y) for x in name_alternatives(a) for y in name_alternatives(b)
    )


def share_given_name(a: str, b: str) -> bool:
    """Whether some word that can be a given name is the same, a pet form or an initial in both."""
    ours, theirs = _given_candidates(a), _given_candidates(b)
    return any(x == y or _one_given_name(x, y) or _is_initial(x, y) for x in ours for y in theirs)


def share_word(a: str, b: str) -> bool:
    """Whether some word of three letters or more is in both."""
    return any(len(word) >= 3 and word not in PARTICLES for word in {*_raw(a), *_glued(a)} & {*_raw(b), *_glued(b)})


def surname_of(text: str) -> tuple[str, ...]:
    """The words of the surname, folded and with particles glued on, where capitals set it apart; else nothing."""
    words = [word for word in re.split(r"[\s,]+", text) if sum(c.isalpha() for c in word) >= 2]
    capitals = [word for word in words if word.isupper() and fold(word).strip(".") not in TITLES]
    others = [word for word in words if not word.isupper() and fold(word) not in PARTICLES]
    if not capitals or not others:
        return ()
    with_particles = [word for word in words if word.isupper() or fold(word) in PARTICLES]
    return _glued(" ".join(with_particles))


def _surname_candidates(text: str) -> set[str]:
    known = surname_of(text)
    groups = _glued(text)
    return set(known) if known else {one for one in (*groups[:1], *groups[-1:]) if len(one) > 1}


def _given_candidates(text: str) -> list[str]:
    known = set(surname_of(text))
    return [word for word in _glued(text) if word not in known] if known else list(_raw(text))


def _surnames_in_note(word: str, text: str) -> tuple[str, ...]:
    """The surname behind a note of marriage; nothing where a place or a date follows ("geboren te Gent").

    The "van" of "echtgenote van den Broeck" may be part of the note or of the name, so both are given.
    """
    head = re.split(r"[,;\d]", text, maxsplit=1)[0].strip()
    groups = _glued(head)
    if not groups or groups[-1] in PARTICLES or fold(head).split()[0] in _BEFORE_PLACE_OR_DATE:
        return ()
    surname = " ".join(surname_of(head)) or groups[-1]
    last = word.split()[-1]
    return (surname, last + surname) if last in PARTICLES and len(groups) == 1 else (surname,)


def _at_best(bound: Likeness, found: Likeness) -> Likeness:
    return max(bound, found, key=_BEST_FIRST.index)


@lru_cache(maxsize=4096)
def _compare(a: str, b: str) -> Likeness:
    masks = _masks(a) | _masks(b)
    found = [_match(x, y, masks, strict_particles=False) for x in _readings(a) for y in _readings(b)]
    found.append(_match(_raw(a), _raw(b), masks, strict_particles=True))
    best = min(found, key=_BEST_FIRST.index)
    abbreviated = any(word.startswith("vd") for name in (a, b) for word in _glued(name))
    return _at_best(Likeness.COMPATIBLE, best) if abbreviated and _glued(a) != _glued(b) else best


def _cleaned(text: str) -> str:
    """Folded, apostrophes closed up (D'Hondt, 't Kint), digits that stand among letters read as letters."""
    closed = re.sub(r"\s*'\s*", "", re.sub(r"(?<=\w)\s'(?=\w\s)", " ", fold(text)))
    closed = re.sub(r"\bv\s*[./]?\s*d\b\.?", "vd ", closed)
    words = re.split(r"[^\w|]+", closed.replace("_", " "))
    return " ".join(_as_letters(word) for word in words[: 2 * _MOST_WORDS] if word)


def _as_letters(word: str) -> str:
    letters = sum(c.isalpha() for c in word)
    return word.translate(_DIGITS_AS_LETTERS) if letters >= 2 and letters > len(word) / 2 else word


@lru_cache(maxsize=4096)
def _raw(text: str) -> tuple[str, ...]:
    """The words of a name, each by itself, titles left out."""
    words = [word for word in _cleaned(text).split() if not word.isdigit()]
    without = [word for word in words if word not in TITLES]
    return tuple((without or words)[:_MOST_WORDS])


@lru_cache(maxsize=4096)
def _glued(text: str) -> tuple[str, ...]:
    """The words of a name, particles glued to the word they belong to: van den broeck is vandenbroeck."""
    words: list[str] = []
    pending = ""
    for word in _raw(re.sub(r"(?i)\b([dlt]) (?=\w{3})", r"\1", fold(text))):
        if word in PARTICLES:
            pending += word
        else:
            words.append(pending + word)
            pending = ""
    if pending:
        words.append(pending)
    return tuple(words)


_FOREIGN = "口"
"""Stands for a letter outside ASCII; a letter itself, so that words stay whole."""
_LONG_ENOUGH = 5
"""Letters of a word that is told by the others where one is lacking."""


@lru_cache(maxsize=4096)
def _masks(text: str) -> dict[str, re.Pattern[str]]:
    """For each longer word with letters outside ASCII, what it may be read as: OCR that lacks ł or ğ puts another."""
    composed = unicodedata.normalize("NFC", text)
    masked = "".join(_FOREIGN if c.isalpha() and not c.isascii() else c for c in composed)
    return {
        word: re.compile(mask.replace(_FOREIGN, r"\w{0,2}"))
        for word, mask in zip(_glued(text), _glued(masked), strict=False)
        if _FOREIGN in mask and len(word) >= _LONG_ENOUGH
    }


def _fits(mask: re.Pattern[str] | None, word: str) -> bool:
    return mask is not None and mask.fullmatch(word) is not None


def _readings(text: str) -> Iterator[tuple[str, ...]]:
    """The glued words; with an abbreviated particle (v.d. Broeck), each of the ways to write it out."""
    glued = _glued(text)
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
    a: Sequence[str], b: Sequence[str], masks: Mapping[str, re.Pattern[str]], *, strict_particles: bool
) -> Likeness:
    if not a or not b:
        return Likeness.DIFFERENT
    state = _Matching(list(a), list(b))
    state.whole += _pair(state, lambda x, y: x == y)
    _pair_joined(state)
    state.whole += _pair(state, lambda x, y: transliterated(x) == transliterated(y))
    state.whole += _pair(state, lambda x, y: _fits(masks.get(x), y) or _fits(masks.get(y), x))
    state.shortened += (
        _pair(state, _one_given_name) + _pair(state, _is_initial) + take_initials(state.ours, state.theirs)
    )
    state.loose += _pair(state, lambda x, y: loosely(x) == loosely(y))
    state.garbled = _pair_garbled(state)
    return _verdict(state, sum(map(len, a)), sum(map(len, b)), strict_particles=strict_particles)


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


def _is_initial(a: str, b: str) -> bool:
    return a != b and a[0] == b[0] and min(len(a), len(b)) == 1


_GROUPS_OF: dict[str, set[int]] = {}
for _number, _group in enumerate(GIVEN_NAME_GROUPS):
    for _name in _group:
        _GROUPS_OF.setdefault(fold(_name), set()).add(_number)


def _one_given_name(a: str, b: str) -> bool:
    return not _GROUPS_OF.get(a, set()).isdisjoint(_GROUPS_OF.get(b, set()))
