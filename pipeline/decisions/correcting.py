"""Values that a person read, instead of what the machine read: judged by the same rules, and told as what they are."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.codes import CONTRACT_LEVELS, DocumentType
from pipeline.decisions.decision import Decision, ReadValue
from pipeline.decisions.file import FILE_NAME
from pipeline.errors import InputError
from pipeline.history.recording import READ_BY_PERSON
from pipeline.model import Document, Dossier, Examined, Field, FieldValue, Finding, Note
from pipeline.settings.faults import Fault, input_error

SENTENCES: dict[str, tuple[str, ...]] = {
    "note.value_by_person": ("by", "differing", "file", "decided_time", "value", "read"),
    "note.value_file_changed": ("by", "differing", "decided_time"),
}
"""The sentences of this module, each with its facts."""
MODELS = ("general", "596.1", "596.2", "593")
_DATES = ("issue_date", "expiry_date", "award_date", "decision_date", "birth_date")
CHOICES: Mapping[str, tuple[str, ...]] = {"level": CONTRACT_LEVELS, "model": MODELS}
CORRECTABLE: Mapping[DocumentType, tuple[str, ...]] = {
    DocumentType.CRIMINAL_RECORD: ("issue_date", "model", "holder", "birth_date"),
    DocumentType.DIPLOMA: ("level", "award_date", "holder", "birth_date"),
    DocumentType.EQUIVALENCE_DECISION: ("level", "decision_date", "holder"),
    DocumentType.DRIVING_LICENCE: ("categories", "issue_date", "expiry_date", "holder", "birth_date"),
}
"""What a person may read instead; whether an extract is clean is no reading but a decision, so it is not among them."""


def kind_of(name: str) -> str:
    """`date`, `choice`, `list` or `text`: how the value of a field is written."""
    if name in _DATES:
        return "date"
    return "choice" if name in CHOICES else "list" if name == "categories" else "text"


def parsed(reading: ReadValue) -> FieldValue:
    """The value as the rules take it. Raises InputError for a field or value that cannot be."""
    if reading.field not in CORRECTABLE.get(_type(reading), ()):
        raise InputError(f'De waarde "{reading.field}" van "{reading.document}" kan niet worden verbeterd.')
    return _PARSERS[kind_of(reading.field)](reading)


def require_readable(folder: Path, decisions: Iterable[Decision]) -> None:
    """Raises InputError, naming the lines, for values in `folder/beslissingen.yaml` that the rules cannot take."""
    faults: list[Fault] = []
    for one in decisions:
        if one.reading is None:
            continue
        try:
            parsed(one.reading)
        except InputError as error:
            faults.append(Fault(one.reading.line or one.line, "sleutel value", str(error)))
    if faults:
        raise input_error(folder / FILE_NAME, faults)


def _type(reading: ReadValue) -> DocumentType:
    return DocumentType(reading.document) if reading.document in set(DocumentType) else DocumentType.OTHER


def _date(reading: ReadValue) -> FieldValue:
    try:
        return dt.date.fromisoformat(reading.value)
    except ValueError as error:
        raise InputError(f'"{reading.value}" is geen datum; schrijf ze als 2024-01-28.') from error


def _choice(reading: ReadValue) -> FieldValue:
    known = CHOICES[reading.field]
    if reading.value not in known:
        raise InputError(f'"{reading.value}" bestaat hier niet. Verwacht: {", ".join(known)}.')
    return reading.value


def _list(reading: ReadValue) -> FieldValue:
    found = tuple(dict.fromkeys(reading.value.upper().replace(",", " ").split()))
    if not found:
        raise InputError("Vul de categorieën in, zoals AM B.")
    return found


def _plain(reading: ReadValue) -> FieldValue:
    return reading.value


_PARSERS: Mapping[str, Callable[[ReadValue], FieldValue]] = {
    "date": _date,
    "choice": _choice,
    "list": _list,
    "text": _plain,
}


def corrected(files: Sequence[Examined], readings: Sequence[Decision]) -> tuple[Examined, ...]:
    """The files with the values that a person read in them; the evidence stays that of the machine.

    A reading of a file whose bytes are no longer there changes nothing.
    """
    for decision in readings:
        files = [
            replace(file, documents=tuple(_with(document, decision) for document in file.documents))
            if file.upload.sha256 in decision.files
            else file
            for file in files
        ]
    return tuple(files)


def _with(document: Document, decision: Decision) -> Document:
    reading = decision.reading
    if reading is None or document.type != reading.document or reading.page not in document.pages:
        return document
    old = document.fields.get(reading.field, Field(None))
    read = Field(parsed(reading), 1.0, old.evidence)
    return replace(document, fields={**document.fields, reading.field: read})


def told(findings: Sequence[Finding], readings: Sequence[Decision], dossier: Dossier) -> tuple[Finding, ...]:
    """The findings, each with what a person read for it, and what no longer counts since the file changed."""
    here = {file.upload.sha256 for file in dossier.files}
    return tuple(
        replace(finding, notes=(*(_note(one, here) for one in mine), *finding.notes)) if mine else finding
        for finding in findings
        for mine in ([one for one in readings if one.requirement == finding.requirement],)
    )


def _note(decision: Decision, here: set[str]) -> Note:
    reading = decision.reading
    assert reading is not None
    facts: dict[str, FieldValue] = {
        "by": decision.by,
        "differing": reading.field,
        "decided_time": decision.at.isoformat(),
    }
    if not here & set(decision.files):
        return Note("note.value_file_changed", facts)
    file = next(iter(decision.files.values()))
    return Note(READ_BY_PERSON, {**facts, "file": file, "value": parsed(reading), "read": reading.read or None})
