"""What of a vacancy is past its period."""

import datetime as dt

from pipeline.codes import CandidateStatus
from pipeline.history.records import CandidateRecord, Record
from pipeline.retention.pending import Target
from pipeline.settings.periods import TYPES, Retention


def due(record: Record, decided: dt.date, today: dt.date, terms: Retention) -> tuple[Target, ...]:
    """What of the candidates in `record` is past its period on `today`, after a decision on the day `decided`."""
    age = (today - decided).days
    types = tuple(kind for kind in TYPES if (days := terms.of_type(kind)) is not None and age > days)
    found: list[Target] = []
    for one in record.candidates:
        if age > (terms.reserve if _is_valid(one) else terms.dossier):
            found.append(Target(one.folder))
        elif types:
            found.append(Target(one.folder, types))
    return tuple(found)


def older_than(
    record: Record, decided: dt.date, today: dt.date, days: int, types: tuple[str, ...]
) -> tuple[Target, ...]:
    """All candidates, or of each the documents of `types`, when the decision is more than `days` days old."""
    if (today - decided).days <= days:
        return ()
    return tuple(Target(one.folder, types) for one in record.candidates)


def _is_valid(one: CandidateRecord) -> bool:
    return one.present and one.status is CandidateStatus.VALID
