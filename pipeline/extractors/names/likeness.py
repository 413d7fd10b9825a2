"""Whether two names as printed can be of one person.

The rules are those of the civil register: nothing of a surname is ever dropped, given names may be shortened, order
and spacing say nothing, and what only resembles is not the same.
"""

import re
from collections.abc import Iterator

from pipeline.extractors.names.matching import (
    BEST_FIRST,
    Likeness,
    at_best,
    compare_words,
    is_given_name,
    is_initial,
    one_given_name,
)
from pipeline.extractors.names.parts import glued_words, raw_words, surname_of
from pipeline.extractors.names.words import MAIDEN_WORDS, MARRIAGE_WORDS, PARTICLES
from pipeline.text import fold

_BEFORE_PLACE_OR_DATE = frozenset({"te", "op", "in", "a", "le", "am", "on", "at"})
_NOTE = re.compile(
    r"[\s,;(\[]+(?P<word>"
    + "|".join(re.escape(word) for word in sorted(MARRIAGE_WORDS + MAIDEN_WORDS, key=len, reverse=True))
    + r")(?=[\s:])[\s:]*"
)
_CALL_NAME = re.compile(r"""\s[(\["'“„«‘]([^\W\d_]{2,})[)\]"'”“»’](?=[\s,]|$)""")
_PARTICLED = rf"(?:(?:{'|'.join(sorted(map(re.escape, PARTICLES), key=len, reverse=True))})\s+)*[^\W\d_][^\s,-]*"
_DOUBLE_BARRELLED = re.compile(rf"(?i)(?<!\S)({_PARTICLED})\s?-\s?({_PARTICLED})(?=\s|$)")


def compare_names(a: str, b: str) -> Likeness:
    """How far the names `a` and `b`, in any order and form, agree; COMPATIBLE at best under a name that a note of
    marriage adds ("Els Janssens, echtgenote Peeters").
    """
    found = [
        at_best(Likeness.COMPATIBLE, compare_words(x, y)) if i or j else compare_words(x, y)
        for i, ours in enumerate(name_alternatives(a))
        for j, theirs in enumerate(name_alternatives(b))
        for x in _writings(ours)
        for y in _writings(theirs)
    ]
    found += [at_best(Likeness.COMPATIBLE, compare_words(x, y)) for x, y in (*_halved(a, b), *_halved(b, a))]
    return min(found, key=BEST_FIRST.index, default=Likeness.DIFFERENT)


def _halved(compound: str, other: str) -> Iterator[tuple[str, str]]:
    """`compound` with only that half of its double-barrelled surname that is the surname of `other`, and `other`.

    "Els Peeters-Janssens" beside "JANSSENS Els Maria": the half that goes is the partner's, so the second given name
    of the other is no contradiction. A compound of which a half is a known given name (Jean-Pierre) is left whole.
    """
    surnames = set(surname_of(other))
    for found in _DOUBLE_BARRELLED.finditer(compound):
        halves = [glued_words(half) for half in found.groups()]
        if found.start() == 0 or any(len(half) != 1 or is_given_name(half[0]) for half in halves):
            continue
        for half in found.groups():
            if glued_words(half)[0] in surnames:
                yield compound[: found.start()] + half + compound[found.end() :], other


def _writings(text: str) -> tuple[str, ...]:
    """The name as it stands, without a form of address, and without a call name that repeats a given name beside it.

    "Martine (Tine) Ooms" is "Martine Ooms" beside "OOMS Martine Greta".
    """
    called = _CALL_NAME.search(text)
    rest = text[: called.start()] + text[called.end() :] if called else ""
    repeated = called is not None and any(one_given_name(fold(called[1]), word) for word in raw_words(rest))
    return (*_addressed(text), rest) if repeated else _addressed(text)


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
    groups = glued_words(own)
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
    return any(x == y or one_given_name(x, y) or is_initial(x, y) for x in ours for y in theirs)


def other_given_name(a: str, b: str) -> bool:
    """Whether what differs in two names are given names that both exist and are no forms of one: Tom, Tim."""
    ours, theirs = set(glued_words(a)), set(glued_words(b))
    left, right = ours - theirs, theirs - ours
    known = bool(left) and bool(right) and all(map(is_given_name, left | right))
    return known and not any(one_given_name(x, y) for x in left for y in right)


def share_word(a: str, b: str) -> bool:
    """Whether some word of three letters or more is in both."""
    shared = {*raw_words(a), *glued_words(a)} & {*raw_words(b), *glued_words(b)}
    return any(len(word) >= 3 and word not in PARTICLES for word in shared)


def share_two_words(a: str, b: str) -> bool:
    """Whether two words as printed are in both, as a surname and a given name: not "An Peeters", "Anna Peeters"."""
    return len({*glued_words(a)} & {*glued_words(b)}) >= 2


def _surname_candidates(text: str) -> set[str]:
    known = surname_of(text)
    groups = glued_words(text)
    return set(known) if known else {one for one in (*groups[:1], *groups[-1:]) if len(one) > 1}


def _given_candidates(text: str) -> list[str]:
    known = set(surname_of(text))
    return [word for word in glued_words(text) if word not in known] if known else list(raw_words(text))


def _surnames_in_note(word: str, text: str) -> tuple[str, ...]:
    """The surname behind a note of marriage; nothing where a place or a date follows ("geboren te Gent").

    The "van" of "echtgenote van den Broeck" may be part of the note or of the name, so both are given.
    """
    head = re.split(r"[,;\d]", text, maxsplit=1)[0].strip()
    groups = glued_words(head)
    if not groups or groups[-1] in PARTICLES or fold(head).split()[0] in _BEFORE_PLACE_OR_DATE:
        return ()
    surname = " ".join(surname_of(head)) or groups[-1]
    last = word.split()[-1]
    return (surname, last + surname) if last in PARTICLES and len(groups) == 1 else (surname,)
