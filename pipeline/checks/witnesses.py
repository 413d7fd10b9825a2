"""What each document says of who its holder is, and how two of them relate.

Rules of domain.md section 5: the same national number, or the same birth date and surname, is the same person; a name
alone, surname and a given name, is probably so; differing birth dates are different persons whatever the names.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pipeline.checks.choosing import is_certain
from pipeline.checks.licence_pairs import nameless_back
from pipeline.codes import DocumentType
from pipeline.extractors.fields import NOT_FOUND
from pipeline.extractors.names import (
    Likeness,
    compare_names,
    other_given_name,
    share_given_name,
    share_surname,
    share_two_words,
    share_word,
)
from pipeline.extractors.names.words import BIRTH_WORDS, MARRIAGE_WORDS, PARTICLES
from pipeline.extractors.national_numbers import birth_date_of
from pipeline.model import Document, Dossier, Evidence, Field, Person
from pipeline.text import fold

CANDIDATE_LIST = "candidate_list"
"""The type of the witness that is the row in kandidaten.csv."""

_WITH_HOLDER = (
    DocumentType.CRIMINAL_RECORD,
    DocumentType.DIPLOMA,
    DocumentType.DRIVING_LICENCE,
    DocumentType.EQUIVALENCE_DECISION,
    DocumentType.IDENTITY_CARD,
)
_FAINT = 0.5
"""A name read with less confidence, of which a part agrees, was not read: it contradicts nobody and confirms nobody."""
_MOST_WORDS = 6
"""Of a name on a cv; more is a sentence."""
_BESIDE_NAMES = BIRTH_WORDS | frozenset(word for words in MARRIAGE_WORDS for word in words.replace(".", "").split())
_ALIKE = (Likeness.SAME, Likeness.COMPATIBLE)


@dataclass(frozen=True, slots=True)
class Witness:
    """One document, or the list of candidates, as far as it says who somebody is."""

    type: str
    """A document type, or `candidate_list`."""
    file: str | None
    name: str | None
    name_confidence: float
    birth: dt.date | None
    birth_certain: bool
    """Never on a cv, where a day of birth ties and contradicts nothing: it may be that of a child."""
    number: str | None
    """The national number; compared, never shown."""
    evidence: tuple[Evidence, ...]
    official: bool = True
    """False for a cv: people call themselves as they like there."""


class Relation(StrEnum):
    """How two witnesses relate."""

    TIED = "tied"
    """One person, by national number or by birth date and name."""
    MARRIED = "married"
    """One person by birth date and given name, under two surnames."""
    NAMED = "named"
    """One person as far as the names go."""
    OTHER_BIRTH = "other_birth"
    """Two birth dates, both read with certainty, whatever the names."""
    OTHER_NAME = "other_name"
    """Two names, or names that only resemble, and nothing that ties them."""
    UNKNOWN = "unknown"
    """One of them says too little."""


def witnesses_of(dossier: Dossier) -> tuple[Witness, ...]:
    """The list of candidates, the documents with a holder that were not late, and the cvs, telling or not.

    The back of a licence, which has no name by nature, is none.
    """
    return tuple(_witnesses(dossier))


def relate(a: Witness, b: Witness) -> Relation:
    """How `a` and `b` relate; the same whichever comes first."""
    if a.number and a.number == b.number:
        return Relation.TIED
    if a.birth and b.birth and a.birth == b.birth:
        return _with_one_birth(a, b)
    if a.birth and b.birth and a.birth_certain and b.birth_certain:
        return Relation.OTHER_BIRTH
    if not a.name or not b.name:
        return Relation.UNKNOWN
    if compare_names(a.name, b.name) in _ALIKE:
        return Relation.OTHER_NAME if _may_be_relatives(a, b) else Relation.NAMED
    faint = min(a.name_confidence, b.name_confidence) < _FAINT
    return Relation.UNKNOWN if faint and share_word(a.name, b.name) else Relation.OTHER_NAME


def _may_be_relatives(a: Witness, b: Witness) -> bool:
    """Whether two documents bear two days of birth, though not surely read, and forms of one name: An and Anna."""
    days = a.official and b.official and a.birth is not None and b.birth is not None
    return days and not share_two_words(a.name or "", b.name or "")


def _with_one_birth(a: Witness, b: Witness) -> Relation:
    """Born on one day: one person if the surname or, after marriage, the given name agrees; not twins as Tom and Tim.

    A name that was not read (ornamental type read as "Sten Seres") contradicts no day that was; twins share a surname.
    """
    if not a.name or not b.name:
        return Relation.TIED
    alike = compare_names(a.name, b.name)
    if alike is Likeness.FUZZY and a.official and b.official and other_given_name(a.name, b.name):
        return Relation.OTHER_NAME
    if alike is not Likeness.DIFFERENT:
        return Relation.TIED
    given = share_given_name(a.name, b.name)
    if share_surname(a.name, b.name):
        return Relation.TIED if given or not (a.official and b.official) else Relation.OTHER_NAME
    if given:
        return Relation.MARRIED
    unread = min(a.name_confidence, b.name_confidence) < _FAINT and a.birth_certain and b.birth_certain
    return Relation.TIED if unread else Relation.OTHER_NAME


def _witnesses(dossier: Dossier) -> Iterator[Witness]:
    listed = _from_list(dossier.person)
    documents = [
        document
        for file, document in dossier.documents(*_WITH_HOLDER, DocumentType.CV)
        if file.upload.arrival.late is not True and not nameless_back(document)
    ]
    told = [_from_document(document) for document in documents]
    known = [one.name for one in (listed, *told) if one is not None and one.official and one.name]
    if listed is not None:
        yield listed
    for witness, document in zip(told, documents, strict=True):
        yield _recognised(witness, document, known) if witness.name is None else witness


def _recognised(witness: Witness, document: Document, known: Sequence[str]) -> Witness:
    """The witness with the name that the list or another document gives, where just that stands on its page."""
    names = document.fields.get("_possible_holders", NOT_FOUND)
    if not isinstance(names.value, tuple):
        return witness
    for printed, evidence in zip(names.value, names.evidence, strict=True):
        if any(compare_names(printed, name) in _ALIKE for name in known):
            confidence = evidence.confidence
            return replace(witness, name=printed, name_confidence=confidence, evidence=(evidence, *witness.evidence))
    return witness


def _from_list(person: Person) -> Witness | None:
    name = " ".join(part for part in (person.given_name, person.family_name) if part)
    if not (name or person.birth_date):
        return None
    birth = person.birth_date or birth_date_of(person.national_number or "")
    return Witness(
        CANDIDATE_LIST, None, name or None, 1.0, birth, birth is not None, _digits(person.national_number), ()
    )


def _from_document(document: Document) -> Witness:
    cv = document.type is DocumentType.CV
    name = document.fields.get("name" if cv else "holder", NOT_FOUND)
    birth = document.fields.get("_birth_date" if cv else "birth_date", NOT_FOUND)
    number = document.value("_national_number")
    day = birth.value if isinstance(birth.value, dt.date) else None
    by_number = birth_date_of(number) if isinstance(number, str) else None
    return Witness(
        document.type.value,
        document.file,
        name.value if isinstance(name.value, str) and _usable(name, cv=cv) else None,
        name.confidence,
        day or by_number,
        not cv and (by_number == (day or by_number) if by_number else _certain(birth)),
        _digits(number) if isinstance(number, str) else None,
        (*name.evidence, *birth.evidence),
        not cv,
    )


def _usable(name: Field, *, cv: bool) -> bool:
    """A name with at least two words, written as one unless it was typed; of a cv only one that is certain.

    What OCR made of noise ("GE mam Voorm") names nobody, and so contradicts nobody.
    """
    words = str(name.value).split()
    small = PARTICLES | _BESIDE_NAMES
    written = all(word[:1].isupper() or fold(word).strip("(),.") in small or word[:1] in "'’d(" for word in words)
    if not cv:
        return len(words) >= 2 and (written or name.confidence >= 1.0)
    return 2 <= len(words) <= _MOST_WORDS and written and _certain(name)


def _certain(field: Field) -> bool:
    return field.value is not None and is_certain(field)


def _digits(number: str | None) -> str | None:
    return "".join(c for c in number if c.isdigit()) or None if number else None
