"""How a candidate is called in the outputs."""

from collections.abc import Iterator

from pipeline.codes import DocumentType
from pipeline.model import Candidate, Dossier
from pipeline.privacy import printable
from pipeline.text import fold

_HOLDERS = (
    (DocumentType.CV, "name"),
    (DocumentType.DIPLOMA, "holder"),
    (DocumentType.CRIMINAL_RECORD, "holder"),
    (DocumentType.DRIVING_LICENCE, "holder"),
    (DocumentType.IDENTITY_CARD, "holder"),
    (DocumentType.PROVISIONAL_LICENCE, "holder"),
    (DocumentType.EQUIVALENCE_DECISION, "holder"),
)
"""In the order of preference between equals: a cv writes the name as its owner does."""

_LEGIBLE = 0.6
"""The confidence from which a name that was read may be shown; nothing is decided on it."""


def name_of(candidate: Candidate) -> str | None:
    """The candidate's name: as `kandidaten.csv` has it, else the name on most of the documents, else None."""
    person = candidate.dossier.person
    listed = " ".join(part for part in (person.given_name, person.family_name) if part)
    found = printable(listed or candidate.name or best_holder(candidate.dossier) or "")
    return found or None


def label_of(candidate: Candidate) -> str:
    """The candidate's name, or the name of the folder where no name is known."""
    return name_of(candidate) or printable(candidate.id)


def best_holder(dossier: Dossier) -> str | None:
    """The name that most documents bear, in its most natural spelling; None if none was legible."""
    names = list(_names(dossier))
    if not names:
        return None
    support = [sum(1 for other in names if _same(name, other)) for name in names]
    return _natural(names[support.index(max(support))])


def _names(dossier: Dossier) -> Iterator[str]:
    for kind, name in _HOLDERS:
        for _, document in dossier.documents(kind):
            field = document.fields.get(name)
            if field is not None and isinstance(field.value, str) and field.value and field.confidence >= _LEGIBLE:
                yield field.value


def _same(one: str, other: str) -> bool:
    """Whether the names share all the words of the shorter one; good enough to count, never to judge."""
    a, b = set(fold(one).replace("-", " ").split()), set(fold(other).replace("-", " ").split())
    return a <= b or b <= a


def _natural(name: str) -> str:
    """`name` with capitals only where a word begins, if it was printed in capitals throughout."""
    return name.title() if name.isupper() else name
