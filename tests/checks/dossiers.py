"""Dossiers made by hand, for tests of the checks."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.codes import ArrivalBasis, DocumentType, FileKind, Problem, ReadMethod
from pipeline.model import (
    WHOLE_PAGE,
    Arrival,
    Document,
    Dossier,
    Evidence,
    Examined,
    Field,
    FieldValue,
    Moment,
    Person,
    Upload,
)

BRUSSELS = ZoneInfo("Europe/Brussels")
DEADLINE = dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=BRUSSELS)
MOMENT = Moment(dt.datetime(2024, 4, 29, 2, 0, tzinfo=BRUSSELS), DEADLINE)


def received(moment: dt.datetime | None) -> Arrival:
    """Arrival by a row of the portal; None: unknown."""
    if moment is None:
        return Arrival(None, None, ArrivalBasis.UNKNOWN)
    return Arrival(moment, moment > DEADLINE, ArrivalBasis.PORTAL)


def on(year: int, month: int, day: int, hour: int = 12) -> Arrival:
    """Arrival by a row of the portal, at that local hour."""
    return received(dt.datetime(year, month, day, hour, tzinfo=BRUSSELS))


IN_TIME = on(2024, 4, 20)


def field(value: FieldValue, confidence: float = 0.97, doubt: str | None = None, file: str = "stuk.pdf") -> Field:
    """A field with one piece of evidence."""
    return Field(value, confidence, (Evidence(file, 1, WHOLE_PAGE, str(value), confidence),), doubt)


def document(
    kind: DocumentType,
    fields: Mapping[str, Field] | None = None,
    *,
    subtype: str | None = None,
    file: str = "stuk.pdf",
    understood: bool = True,
    could_be: tuple[DocumentType, ...] = (),
) -> Document:
    """A document of one page, well read, in Dutch."""
    return Document(kind, subtype, file, (1,), dict(fields or {}), 0.95, 0.95, understood, None, "nl", could_be)


def examined(
    *documents: Document,
    arrival: Arrival = IN_TIME,
    path: str = "stuk.pdf",
    problem: Problem | None = None,
    kind: FileKind = FileKind.PDF,
) -> Examined:
    """A file with these documents."""
    upload = Upload("map", path, Path(path), "0" * 64, 1000, kind, arrival, problem)
    return Examined(upload, ReadMethod.TEXT, 1, documents, problem)


def dossier(*files: Examined, person: Person | None = None) -> Dossier:
    """A candidate's dossier."""
    return Dossier(person or Person("map"), files)
