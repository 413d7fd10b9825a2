"""The identity: are the candidate's documents all of one person.

Names of folders and files are never evidence. No birth date and no national number is put in a message.
"""

from collections.abc import Sequence
from itertools import combinations

from pipeline.checks.witnesses import CANDIDATE_LIST, Relation, Witness, relate, witnesses_of
from pipeline.codes import Reason, Status
from pipeline.extractors.names import Likeness, compare_names, share_word
from pipeline.model import Dossier, Evidence, FieldValue, Finding, Moment, Note

SENTENCES: dict[str, tuple[str, ...]] = {
    "identity.met": ("name",),
    "identity.name_mismatch": ("name_a", "name_b", "type_a", "type_b", "file_a", "file_b"),
    "identity.name_mismatch.alike": ("name_a", "name_b", "type_a", "type_b", "file_a", "file_b"),
    "identity.birth_date_mismatch": ("type_a", "type_b"),
    "identity.illegible": ("types",),
    "identity.not_assessed": (),
    "note.married_name": ("name_a", "name_b", "type_a", "type_b"),
    "note.holder_unread": ("types",),
    "note.cv_name": ("name_a", "name_b"),
}
"""The sentences of this module, each with its facts; a type may also be `candidate_list` (kandidaten.csv)."""

_ID = "identity"
_Pair = tuple[Witness, Witness]


def check(dossier: Dossier, moment: Moment) -> Finding:
    """Whether the documents that were not late are of one person."""
    every = witnesses_of(dossier)
    documents = [one for one in every if one.official and one.type != CANDIDATE_LIST]
    telling = [one for one in every if one.name or one.birth or one.number]
    if not documents:
        return Finding(_ID, Status.NOT_ASSESSED, None, f"{_ID}.not_assessed")
    if not any(one.name for one in documents):
        facts: dict[str, FieldValue] = {"types": _types(documents)}
        return Finding(_ID, Status.REVIEW, Reason.ILLEGIBLE, f"{_ID}.illegible", facts, {}, _evidence(documents))
    related = {pair: relate(*pair) for pair in combinations(telling, 2)}
    other_birth = next((pair for pair, relation in related.items() if relation is Relation.OTHER_BIRTH), None)
    if other_birth is not None:
        return _name_mismatch(other_birth) if _strangers(other_birth) else _birth_mismatch(other_birth)
    apart = [pair for pair in related if not _one_person(pair, telling, related)]
    outvoted = [pair for pair in apart if _outvoted(pair, related)]
    if len(outvoted) < len(apart):
        return _name_mismatch(next(pair for pair in apart if pair not in outvoted))
    silent = _silent(documents)
    if silent:
        facts = {"types": _types(silent)}
        return Finding(_ID, Status.REVIEW, Reason.ILLEGIBLE, f"{_ID}.illegible", facts, {}, _evidence(documents))
    notes = (*_married(related), *_unread([one for one in documents if not _told(one, related)]), *_cv_names(outvoted))
    named = [one for one in documents if one.name]
    return Finding(_ID, Status.MET, None, f"{_ID}.met", {"name": named[0].name}, {}, _evidence(named), notes)


def _silent(documents: Sequence[Witness]) -> list[Witness]:
    """The documents of a type of which none says whose it is: it may be a stranger's, and silence proves nothing."""
    heard = {one.type for one in documents if one.name or one.birth or one.number}
    return [one for one in documents if one.type not in heard]


def _strangers(pair: _Pair) -> bool:
    """Whether the two have not one word of their names in common: the plainest thing to say of another's document."""
    a, b = pair
    return bool(a.name and b.name) and not share_word(a.name or "", b.name or "")


def _one_person(pair: _Pair, telling: Sequence[Witness], related: dict[_Pair, Relation]) -> bool:
    """Whether nothing separates the two, or something ties them.

    A name that differs is tied when one of the two agrees by name with a document tied to the other by birth date:
    the diploma in the maiden name, the extract in that name, the licence of the same birth date in another.
    """
    a, b = pair
    if related[pair] is not Relation.OTHER_NAME:
        return True
    return any(
        (_agrees(a, c, related) and _tied(c, b, related)) or (_agrees(b, c, related) and _tied(c, a, related))
        for c in telling
        if c is not a and c is not b
    )


def _outvoted(pair: _Pair, related: dict[_Pair, Relation]) -> bool:
    """Whether a cv seems to name somebody else entirely, while two official documents agree with each other.

    Where a cv names its owner is a guess; a heading or an employer taken for the name must not stop a candidate. A name
    of which a part agrees (a married name) is no such mistake.
    """
    cv, other = (pair[0], pair[1]) if not pair[0].official else (pair[1], pair[0])
    if cv.official or not other.official or share_word(cv.name or "", other.name or ""):
        return False
    sure = (Relation.TIED, Relation.MARRIED, Relation.NAMED)
    return any(a.official and b.official and other in (a, b) for (a, b), one in related.items() if one in sure)


def _cv_names(pairs: Sequence[_Pair]) -> tuple[Note, ...]:
    """One note at most, with the name taken from the cv first."""
    for a, b in pairs:
        cv, other = (b, a) if a.official else (a, b)
        return (Note("note.cv_name", {"name_a": cv.name, "name_b": other.name}),)
    return ()


def _told(witness: Witness, related: dict[_Pair, Relation]) -> bool:
    """Whether it says whose it is, and with others there is one that it agrees with."""
    relations = [relation for pair, relation in related.items() if witness in pair]
    says = bool(witness.name or witness.birth)
    return says and (not relations or any(relation is not Relation.UNKNOWN for relation in relations))


def _between(a: Witness, b: Witness, related: dict[_Pair, Relation]) -> Relation:
    return next(relation for pair, relation in related.items() if pair[0] in (a, b) and pair[1] in (a, b))


def _tied(a: Witness, b: Witness, related: dict[_Pair, Relation]) -> bool:
    return _between(a, b, related) in (Relation.TIED, Relation.MARRIED)


def _agrees(a: Witness, b: Witness, related: dict[_Pair, Relation]) -> bool:
    return _between(a, b, related) in (Relation.TIED, Relation.MARRIED, Relation.NAMED)


def _birth_mismatch(pair: _Pair) -> Finding:
    facts: dict[str, FieldValue] = {"type_a": pair[0].type, "type_b": pair[1].type}
    return Finding(
        _ID,
        Status.REVIEW,
        Reason.BIRTH_DATE_MISMATCH,
        f"{_ID}.birth_date_mismatch",
        facts,
        {},
        _evidence(pair),
    )


def _name_mismatch(pair: _Pair) -> Finding:
    a, b = pair
    alike = compare_names(a.name or "", b.name or "") is Likeness.FUZZY
    facts: dict[str, FieldValue] = {**_names(a, b), "file_a": a.file, "file_b": b.file}
    sentence = f"{_ID}.name_mismatch.alike" if alike else f"{_ID}.name_mismatch"
    return Finding(_ID, Status.REVIEW, Reason.NAME_MISMATCH, sentence, facts, {}, _evidence(pair))


def _married(related: dict[_Pair, Relation]) -> tuple[Note, ...]:
    """One note at most: two surnames, tied by the birth date."""
    pairs = [pair for pair, relation in related.items() if relation is Relation.MARRIED]
    return tuple(Note("note.married_name", _names(a, b)) for a, b in pairs[:1])


def _unread(witnesses: Sequence[Witness]) -> tuple[Note, ...]:
    return (Note("note.holder_unread", {"types": _types(witnesses)}),) if witnesses else ()


def _names(a: Witness, b: Witness) -> dict[str, FieldValue]:
    return {"name_a": a.name, "name_b": b.name, "type_a": a.type, "type_b": b.type}


def _types(witnesses: Sequence[Witness]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.type for one in witnesses))


def _evidence(witnesses: Sequence[Witness]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(one for witness in witnesses for one in witness.evidence))
