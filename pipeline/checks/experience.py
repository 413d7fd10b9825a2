"""Leadership experience, as far as the cv shows it: advisory, since a person judges relevance."""

import datetime as dt
from dataclasses import replace

from pipeline.codes import DocumentType, Status
from pipeline.extractors.cv.leadership import months_covered
from pipeline.model import Document, Dossier, Evidence, Examined, Field, FieldValue, Finding, Moment
from pipeline.vacancy import ExperienceCondition

SENTENCES: dict[str, tuple[str, ...]] = {
    "experience.advisory.enough": ("months", "asked_months", "file"),
    "experience.advisory.short": ("months", "asked_months", "file"),
    "experience.advisory.undated": ("asked_months", "file"),
    "experience.advisory.none": ("asked_months",),
}
"""The sentences of this module, each with its facts."""


def with_months(file: Examined, moment: Moment) -> Examined:
    """`file` with the leadership months of its cvs, counted up to the deadline, or to the moment itself before it."""
    until = min(moment.as_of, moment.deadline).date()
    return replace(file, documents=tuple(_counted(document, until) for document in file.documents))


def _counted(document: Document, until: dt.date) -> Document:
    periods = document.fields.get("_leadership_periods")
    if document.type is not DocumentType.CV or periods is None or not isinstance(periods.value, tuple):
        return document
    spans = [span.split("/") for span in periods.value]
    months = months_covered(
        [(dt.date.fromisoformat(first), dt.date.fromisoformat(last) if last else None) for first, last in spans], until
    )
    counted = Field(months, periods.confidence, periods.evidence)
    return replace(document, fields={**document.fields, "leadership_months": counted})


def check(dossier: Dossier, requirement: ExperienceCondition, moment: Moment) -> Finding:
    """What the cv that shows most of it says of leadership, in calendar months; late cvs do not count."""
    asked = round(requirement.years * 12)
    months, file, evidence = _most(dossier)
    facts: dict[str, FieldValue] = {"asked_months": asked}
    if months is None:
        told = _undated(dossier)
        if told is not None:
            undated = "experience.advisory.undated"
            file, evidence = told
            return Finding("experience", Status.ADVISORY, None, undated, {**facts, "file": file}, {}, evidence)
        return Finding("experience", Status.ADVISORY, None, "experience.advisory.none", facts)
    variant = "enough" if months >= asked else "short"
    facts |= {"months": months, "file": file}
    fields: dict[str, FieldValue] = {"leadership_months": months}
    return Finding("experience", Status.ADVISORY, None, f"experience.advisory.{variant}", facts, fields, evidence)


def _most(dossier: Dossier) -> tuple[int | None, str, tuple[Evidence, ...]]:
    best: tuple[int | None, str, tuple[Evidence, ...]] = (None, "", ())
    for file, document in dossier.documents(DocumentType.CV):
        field = document.fields.get("leadership_months")
        if file.upload.arrival.late is True or field is None or not isinstance(field.value, int) or not field.value:
            continue
        if best[0] is None or field.value > best[0]:
            best = (field.value, document.file, field.evidence)
    return best


def _undated(dossier: Dossier) -> tuple[str, tuple[Evidence, ...]] | None:
    """The cv that speaks of leading without a period that could be read, and where it does."""
    for file, document in dossier.documents(DocumentType.CV):
        field = document.fields.get("_leading")
        if file.upload.arrival.late is not True and field is not None and field.value:
            return document.file, field.evidence
    return None
