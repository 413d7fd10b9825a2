"""`results.json`: everything a run concluded, for programs."""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from pipeline.codes import DocumentType
from pipeline.model import Box, Candidate, Document, Evidence, Examined, FieldValue, Finding, Result
from pipeline.privacy import without_numbers
from pipeline.reports.people import name_of
from pipeline.reports.results_types import (
    CandidateItem,
    DocumentItem,
    EvidenceItem,
    FileItem,
    RequirementItem,
    Results,
    VacancyItem,
    Written,
)
from pipeline.reports.sentences import notes_of, notices, say
from pipeline.reports.setting import shown
from pipeline.vacancy import Vacancy

ToUpright = Callable[[Evidence], Box]
"""From a box on a page as it was read to the same box on the whole upright page."""

_LICENCE = ("categories", "issue_date", "expiry_date", "holder", "birth_date")
FIELDS: Mapping[DocumentType, tuple[str, ...]] = {
    DocumentType.CRIMINAL_RECORD: ("issue_date", "model", "clean", "holder", "birth_date", "signed"),
    DocumentType.DIPLOMA: ("level", "title", "institution", "country", "award_date", "holder", "birth_date"),
    DocumentType.EQUIVALENCE_DECISION: ("level", "decision_date", "holder"),
    DocumentType.DRIVING_LICENCE: _LICENCE,
    DocumentType.PROVISIONAL_LICENCE: _LICENCE,
    DocumentType.CV: ("name", "leadership_months", "languages", "nationality"),
}
"""The fields that a document of a type always has in the results, null where it does not show them."""


def _as_read(evidence: Evidence) -> Box:
    return evidence.box


def results(result: Result, vacancy: Vacancy, *, to_upright: ToUpright = _as_read) -> Results:
    """The contents of `results.json`, sorted by candidate folder."""
    ordered = sorted(result.candidates, key=lambda one: one.id)
    closed = result.moment.closed
    return Results(
        schema=1,
        vacancy=_vacancy(vacancy),
        as_of=result.moment.as_of.astimezone(vacancy.zone),
        phase="closed" if closed else "open",
        candidates=[_candidate(one, vacancy, to_upright, closed=closed) for one in ordered],
        notices=list(notices(result, vacancy)),
        stray=sorted(result.stray),
        unreachable=sorted(result.unreachable),
    )


def results_json(result: Result, vacancy: Vacancy, *, to_upright: ToUpright = _as_read) -> bytes:
    """`results.json` as UTF-8; the same bytes for the same result.

    `to_upright` turns the box of a page that was read as a part of a picture into one of the whole upright page.
    """
    written = results(result, vacancy, to_upright=to_upright).model_dump(mode="json", by_alias=True)
    return (json.dumps(written, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8", "replace")


def results_schema() -> dict[str, Any]:
    """The JSON Schema of `results.json`, generated from the types that write it."""
    return Results.model_json_schema(by_alias=True, mode="serialization")


def _vacancy(vacancy: Vacancy) -> VacancyItem:
    return VacancyItem(
        title=vacancy.title,
        employer=vacancy.employer,
        grade=vacancy.grade,
        language=vacancy.language,
        deadline=vacancy.deadline.astimezone(vacancy.zone),
        timezone=vacancy.timezone,
        arrival=vacancy.arrival,
        documents=vacancy.documents.model_dump(mode="json", exclude_none=True),
        conditions=vacancy.conditions.model_dump(mode="json", exclude_none=True),
        selection=[part.model_dump(mode="json", exclude_none=True) for part in vacancy.selection],
    )


def _candidate(candidate: Candidate, vacancy: Vacancy, to_upright: ToUpright, *, closed: bool) -> CandidateItem:
    return CandidateItem(
        id=candidate.id,
        name=name_of(candidate),
        status=candidate.status,
        requirements=[_requirement(one, candidate, vacancy, to_upright, closed=closed) for one in candidate.findings],
        files=[_file(one, vacancy.zone) for one in candidate.dossier.files],
    )


def _requirement(
    finding: Finding, candidate: Candidate, vacancy: Vacancy, to_upright: ToUpright, *, closed: bool
) -> RequirementItem:
    quotable = set(shown(finding, candidate))
    return RequirementItem(
        id=finding.requirement,
        status=finding.status,
        reason=finding.reason,
        message=say(finding, vacancy, closed=closed),
        fields=_written(finding.fields),
        evidence=[_evidence(one, to_upright, quoted=one in quotable) for one in finding.evidence],
        notes=list(notes_of(finding, vacancy)),
    )


def _evidence(evidence: Evidence, to_upright: ToUpright, *, quoted: bool) -> EvidenceItem:
    box = to_upright(evidence)
    return EvidenceItem(
        file=evidence.file,
        page=evidence.page,
        box=[_fraction(edge) for edge in (box.x0, box.y0, box.x1, box.y1)],
        text=without_numbers(evidence.text) if quoted else "",
        confidence=_fraction(evidence.confidence),
    )


def _fraction(value: float) -> float:
    """Within 0 and 1, to four decimals, so that no machine's last bit shows."""
    return round(min(max(value, 0.0), 1.0), 4) if value == value else 0.0


def _file(file: Examined, zone: ZoneInfo) -> FileItem:
    upload = file.upload
    received = upload.arrival.received
    return FileItem(
        path=upload.path,
        sha256=upload.sha256,
        bytes=upload.size,
        received=received.astimezone(zone) if received else None,
        late=upload.arrival.late,
        arrival=upload.arrival.basis,
        pages=file.page_count,
        read=file.method,
        problem=file.problem or upload.problem,
        detail=file.detail or upload.detail,
        documents=[_document(one) for one in file.documents],
    )


def _document(document: Document) -> DocumentItem:
    values = dict.fromkeys(FIELDS.get(document.type, ())) | {
        name: field.value for name, field in sorted(document.fields.items())
    }
    return DocumentItem(
        type=document.type, subtype=document.subtype, pages=list(document.pages), fields=_written(values)
    )


def _written(fields: Mapping[str, FieldValue]) -> dict[str, Written]:
    """The fields that may be written: never one whose name begins with `_`."""
    return {name: _plain(value) for name, value in fields.items() if not name.startswith("_")}


def _plain(value: FieldValue) -> Written:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [without_numbers(item) for item in value]
    return without_numbers(value) if isinstance(value, str) else value
