"""What a decision on equivalence beside a foreign diploma is worth.

Source: NARIC-Vlaanderen; recognition of the level suffices. A decision of another authority, a refusal or a receipt
recognises nothing here; the vacancy says nothing on when the decision must be there, so that a late one is shown.
"""

import datetime as dt
from dataclasses import dataclass

from pipeline.checks.choosing import SPOILT, is_certain
from pipeline.codes import CONTRACT_LEVELS, DocumentType
from pipeline.extractors.names import Likeness, compare_names
from pipeline.model import Document, Dossier, Evidence, Examined


@dataclass(frozen=True, slots=True)
class Recognition:
    """The decision that counts for a diploma."""

    level: str | None
    """None when it cannot be read with confidence, or when there is an obstacle."""
    date: dt.date | None
    in_time: bool
    """False when its arrival is not known."""
    obstacle: str | None
    """Why it recognises nothing: `receipt`, `refused`, `late_decision`, `other_authority` or `other_holder`."""
    file: str
    evidence: tuple[Evidence, ...]

    @property
    def order(self) -> tuple[bool, int, bool]:
        """What recognises first, then the highest level, then what is known to be in time."""
        rank = CONTRACT_LEVELS.index(self.level) if self.level in CONTRACT_LEVELS else -1
        return self.obstacle is None, rank, self.in_time


def recognition(dossier: Dossier, diploma: Document) -> Recognition | None:
    """The best of the decisions among the candidate's files; None when there are none."""
    found = [_read(file, document, diploma) for file, document in dossier.documents(DocumentType.EQUIVALENCE_DECISION)]
    return max(found, key=lambda one: one.order, default=None)


def level_of(decision: Document) -> str | None:
    """The level that a decision names, where it was surely read."""
    level = decision.fields.get("level")
    return level.value if is_certain(level) and decision.understood and isinstance(level.value, str) else None


def undone(decision: Document) -> str | None:
    """Why a decision is none, whoever took it and whenever it came: it is a `receipt`, or it `refused`."""
    if decision.value("_receipt_only") is True:
        return "receipt"
    return "refused" if decision.value("_refused") is True else None


def _read(file: Examined, document: Document, diploma: Document) -> Recognition:
    level = document.fields.get("level")
    date = document.value("decision_date")
    obstacle = _obstacle(file, document, diploma)
    return Recognition(
        level_of(document) if obstacle is None and file.signature not in SPOILT else None,
        date if isinstance(date, dt.date) else None,
        file.upload.arrival.late is False,
        obstacle,
        document.file,
        level.evidence if level is not None else (),
    )


def _obstacle(file: Examined, document: Document, diploma: Document) -> str | None:
    if (nothing := undone(document)) is not None:
        return nothing
    if file.upload.arrival.late is True:
        return "late_decision"
    if document.value("_authority") == "fwb":
        return "other_authority"
    ours, theirs = diploma.value("holder"), document.value("holder")
    if isinstance(ours, str) and isinstance(theirs, str) and compare_names(ours, theirs) is Likeness.DIFFERENT:
        return "other_holder"
    return None
