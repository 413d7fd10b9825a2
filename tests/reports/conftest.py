"""A result as a run concludes it, with one candidate of every kind, and one of 150 candidates."""

import datetime as dt
import io
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image, ImageDraw

from pipeline.codes import (
    ArrivalBasis,
    CandidateStatus,
    DocumentType,
    FileKind,
    Problem,
    ReadMethod,
    Reason,
    Status,
)
from pipeline.model import (
    Arrival,
    Box,
    Candidate,
    Document,
    Dossier,
    Evidence,
    Examined,
    Field,
    FieldValue,
    Finding,
    Moment,
    Note,
    Person,
    Result,
    Upload,
)
from pipeline.reports.setting import pictured
from pipeline.vacancy import Vacancy
from tests import asked

ZONE = ZoneInfo("Europe/Brussels")
DEADLINE = dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=ZONE)
NIGHT_AFTER = dt.datetime(2024, 4, 29, 2, 0, tzinfo=ZONE)
NIGHT_BEFORE = dt.datetime(2024, 4, 20, 2, 0, tzinfo=ZONE)
IN_TIME = Arrival(dt.datetime(2024, 4, 12, 14, 5, tzinfo=ZONE), False, ArrivalBasis.PORTAL)
TOO_LATE = Arrival(dt.datetime(2024, 4, 29, 0, 10, tzinfo=ZONE), True, ArrivalBasis.PORTAL)
UNKNOWN = Arrival(None, None, ArrivalBasis.UNKNOWN)
DOCUMENTS = ("cv", "motivation_letter", "diploma", "criminal_record", "driving_licence")
ISSUED = dt.date(2024, 2, 14)


def vacancy_of(language: str = "nl", **changes: object) -> Vacancy:
    return Vacancy.model_validate(
        {
            "title": "Directeur Interne Organisatie",
            "employer": "Lokaal bestuur Lievegem",
            "grade": "A4a-A4b",
            "language": language,
            "deadline": DEADLINE,
            "documents": asked.DOCUMENTS,
            "conditions": {**asked.CONDITIONS, "civil_rights": {}, "medical_fitness": {}},
            "selection": [
                {"part": "Verkennend gesprek", "date": "2024-05-15", "points": 30},
                {"part": "Assessment", "date": "2024-05-21", "eliminating": True},
            ],
            **changes,
        }
    )


def evidence(file: str, text: str, *, page: int = 1, confidence: float = 1.0) -> Evidence:
    return Evidence(file, page, Box(0.12, 0.3, 0.62, 0.34), text, confidence)


def field(value: FieldValue, file: str, text: str, confidence: float = 1.0) -> Field:
    return Field(value, confidence, (evidence(file, text, confidence=confidence),))


def examined(
    path: str,
    kind: DocumentType | None,
    *,
    fields: dict[str, Field] | None = None,
    arrival: Arrival = IN_TIME,
    method: ReadMethod = ReadMethod.TEXT,
    problem: Problem | None = None,
    subtype: str | None = None,
) -> Examined:
    upload = Upload("", path, Path(path), "ab" * 32, 48_213, FileKind.PDF, arrival, problem)
    documents = () if kind is None else (Document(kind, subtype, path, (1,), fields or {}, 0.98, 0.95),)
    return Examined(upload, ReadMethod.NONE if problem else method, 0 if problem else 1, documents, problem)


def met(requirement: str, file: str, text: str, **fields: FieldValue) -> Finding:
    return Finding(requirement, Status.MET, None, f"{requirement}.met", fields, fields, (evidence(file, text),))


def all_met(name: str) -> dict[str, Finding]:
    return {
        "cv": met("cv", "cv.pdf", "Curriculum vitae"),
        "motivation_letter": met("motivation_letter", "motivatie.pdf", "Geachte mevrouw, geachte heer"),
        "diploma": met(
            "diploma", "diploma.pdf", "Master of Science in de bestuurskunde",
            level="master", title="Master of Science in de bestuurskunde", institution="Universiteit Gent",
            award_date=dt.date(2009, 7, 3), country="BE", holder=name,
        ),
        "criminal_record": met(
            "criminal_record", "strafregister.pdf", "Afgeleverd te Lievegem, op 14/02/2024",
            issue_date=ISSUED, model="general", clean=True,
        ),
        "driving_licence": met("driving_licence", "rijbewijs.jpg", "AM B", categories=("AM", "B")),
        "identity": Finding("identity", Status.MET, None, "identity.met"),
        "experience": Finding(
            "experience", Status.ADVISORY, None, "experience.advisory.enough",
            {"months": 38, "asked_months": 24}, {"leadership_months": 38},
            (evidence("cv.pdf", "Teamleider 2019-2022"),),
        ),
        "nationality": Finding("nationality", Status.ADVISORY, None, "nationality.advisory.unknown"),
        "language": Finding("language", Status.ADVISORY, None, "language.advisory"),
        "civil_rights": Finding("civil_rights", Status.NOT_ASSESSED, None, "civil_rights.not_assessed"),
        "medical_fitness": Finding("medical_fitness", Status.NOT_ASSESSED, None, "medical_fitness.not_assessed"),
    }  # fmt: skip


def files_of(name: str) -> tuple[Examined, ...]:
    return (
        examined("cv.pdf", DocumentType.CV, fields={"name": field(name, "cv.pdf", name)}),
        examined("diploma.pdf", DocumentType.DIPLOMA, fields={"level": field("master", "diploma.pdf", "Master")}),
        examined("motivatie.pdf", DocumentType.MOTIVATION_LETTER),
        examined(
            "rijbewijs.jpg", DocumentType.DRIVING_LICENCE, method=ReadMethod.OCR,
            fields={"categories": field(("AM", "B"), "rijbewijs.jpg", "AM B", 0.93)},
        ),
        examined(
            "strafregister.pdf", DocumentType.CRIMINAL_RECORD,
            fields={
                "issue_date": field(ISSUED, "strafregister.pdf", "14/02/2024"),
                "_national_number": field("85073003328", "strafregister.pdf", "85.07.30-033.28"),
            },
        ),
    )  # fmt: skip


def candidate(
    folder: str, given: str | None, family: str | None, status: CandidateStatus, *changed: Finding
) -> Candidate:
    name = f"{given} {family}" if given else None
    findings = all_met(name or folder) | {finding.requirement: finding for finding in changed}
    dossier = Dossier(Person(folder, family, given), files_of(name or "") if name else ())
    return Candidate(folder, name, status, tuple(findings.values()), dossier)


def too_old(day: dt.date = dt.date(2024, 1, 20)) -> Finding:
    facts: dict[str, FieldValue] = {"issue_date": day}
    return Finding(
        "criminal_record", Status.NOT_MET, Reason.TOO_OLD, "criminal_record.too_old", facts, facts,
        (evidence("strafregister.pdf", f"Afgeleverd te Lievegem, op {day:%d/%m/%Y}", confidence=0.97),),
    )  # fmt: skip


def bachelor_only() -> Finding:
    facts: dict[str, FieldValue] = {
        "level": "bachelor", "title": "Bachelor in het sociaal werk", "institution": "Arteveldehogeschool",
        "award_date": dt.date(2011, 6, 30),
    }  # fmt: skip
    return Finding(
        "diploma", Status.NOT_MET, Reason.LEVEL_TOO_LOW, "diploma.level_too_low", facts, facts,
        (evidence("diploma.pdf", "Bachelor in het sociaal werk"),),
    )  # fmt: skip


def absent(requirement: str) -> Finding:
    return Finding(requirement, Status.MISSING, Reason.ABSENT, "any.absent", {"requirement": requirement})


def receipt() -> Finding:
    return Finding(
        "criminal_record", Status.MISSING, Reason.NOT_AN_EXTRACT, "criminal_record.not_an_extract",
        {"sent": "request_receipt"}, {}, (evidence("bevestiging.pdf", "Uw aanvraag werd geregistreerd"),),
    )  # fmt: skip


def doubtful(requirement: str, reason: Reason, sentence: str = "", **facts: FieldValue) -> Finding:
    place = {"criminal_record": "strafregister.pdf", "diploma": "diploma.pdf"}.get(requirement, "rijbewijs.jpg")
    return Finding(
        requirement, Status.REVIEW, reason, sentence or f"{requirement}.{reason.value}", facts, {},
        (evidence(place, "Afgeleverd op 2? /02/2024", confidence=0.58),),
        (Note("note.superseded", {"file": "oud/strafregister.pdf", "page": 1}),),
    )  # fmt: skip


def everyone() -> tuple[Candidate, ...]:
    status = CandidateStatus
    return (
        candidate("aerts-wim", "Wim", "Aerts", status.INVALID, bachelor_only()),
        candidate("baert-lies", "Lies", "Baert", status.INVALID, too_old()),
        candidate("claes-omar", "Omar", "Claes", status.INCOMPLETE, receipt()),
        candidate("de-smet-els", "Els", "De Smet", status.VALID),
        candidate(
            "demir-aylin", "Aylin", "Demir", status.REVIEW,
            doubtful("diploma", Reason.FOREIGN, country="TR"),
            doubtful("driving_licence", Reason.ILLEGIBLE),
        ),
        candidate("dhondt-jan", "Jan", "D’Hondt", status.VALID),
        candidate(
            "el-amrani-sara", "Sara", "El Amrani", status.REVIEW, doubtful("criminal_record", Reason.HAS_ENTRIES)
        ),
        candidate("janssens-an", "An", "Janssens", status.VALID),
        candidate("map-17", None, None, status.INCOMPLETE, *(absent(one) for one in DOCUMENTS)),
        candidate(
            "peeters-tom", "Tom", "Peeters", status.INVALID, too_old(dt.date(2024, 1, 27)), absent("driving_licence")
        ),
        candidate(
            "van-den-broeck-lotte", "Lotte", "Van den Broeck", status.REVIEW,
            doubtful("criminal_record", Reason.WRONG_MODEL, model="596.2"),
        ),
        candidate("verhelst-piet", "Piet", "Verhelst", status.INCOMPLETE, absent("driving_licence")),
    )  # fmt: skip


def result_of(candidates: tuple[Candidate, ...], *, as_of: dt.datetime = NIGHT_AFTER) -> Result:
    return Result(Moment(as_of, DEADLINE), candidates)


def crowd(size: int) -> tuple[Candidate, ...]:
    """`size` candidates, the twelve kinds over and over."""
    kinds = everyone()
    made = []
    for number in range(size):
        kind = kinds[(number * 7) % 12 if number % 3 else 3]
        name = f"{kind.name} {'ABCDEFGHIJKLM'[number // 12]}." if kind.name else None
        person = replace(kind.dossier.person, folder=f"{number:03}-{kind.id}", given_name=None, family_name=None)
        made.append(replace(kind, id=f"{number:03}-{kind.id}", name=name, dossier=replace(kind.dossier, person=person)))
    return tuple(made)


def picture(text: str) -> bytes:
    """A small picture as would be cut from a page."""
    image = Image.new("RGB", (620, 90), "#fdfdfb")
    ImageDraw.Draw(image).text((24, 30), text.encode("ascii", "replace").decode(), fill="#222222", font_size=26)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=70)
    return buffer.getvalue()


def pictures_of(result: Result) -> dict[str, dict[Evidence, bytes]]:
    return {who.id: {one: picture(one.text) for one in pictured(who)} for who in result.candidates}


@pytest.fixture
def vacancy() -> Vacancy:
    return vacancy_of()


@pytest.fixture(scope="session")
def result() -> Result:
    return result_of(everyone())


@pytest.fixture(scope="session")
def open_result() -> Result:
    return result_of(everyone(), as_of=NIGHT_BEFORE)
