"""A decision on equivalence without its diploma: it settles the level only where nothing else may."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest

from pipeline.checks import diploma
from pipeline.codes import DocumentType, Problem, Reason, Status
from pipeline.model import Examined, Field, Person
from pipeline.vacancy import DiplomaRequirement, Level
from tests.checks.dossiers import IN_TIME, MOMENT, document, dossier, examined, field, on, received

TOO_LOW = (Status.NOT_MET, Reason.LEVEL_TOO_LOW)
REVIEW = (Status.REVIEW, Reason.NOT_A_DIPLOMA)


def decision(
    level: str | None = "bachelor", changed: Mapping[str, Field | None] | None = None, *, path: str = "naric.pdf"
) -> Examined:
    """A decision of NARIC, with these fields instead of the usual."""
    fields: dict[str, Field | None] = {
        "level": field(level),
        "decision_date": field(dt.date(2023, 3, 12)),
        "holder": field("Olga Popova"),
        "birth_date": field(dt.date(1988, 5, 3)),
        "_refused": Field(False, 1.0),
        "_receipt_only": Field(False, 1.0),
        "_authority": Field("naric", 1.0),
        **(changed or {}),
    }
    told = {name: value for name, value in fields.items() if value is not None}
    return examined(document(DocumentType.EQUIVALENCE_DECISION, told, file=path), path=path)


def outcome(*files: Examined, asked: Level = "master", person: Person | None = None) -> tuple[Status, Reason | None]:
    finding = diploma.check(dossier(*files, person=person), DiplomaRequirement(level=asked), MOMENT)
    return finding.status, finding.reason


def other(kind: DocumentType, path: str = "ander.pdf", **more: object) -> Examined:
    fields = {"holder": field("Olga Popova")}
    return examined(document(kind, fields, file=path, **more), path=path)  # type: ignore[arg-type]


def test_a_level_below_the_one_asked_is_too_low() -> None:
    finding = diploma.check(dossier(decision()), DiplomaRequirement(level="master"), MOMENT)
    assert (finding.status, finding.reason, finding.sentence) == (*TOO_LOW, "diploma.level_too_low.decision_only")
    assert {"level", "decision_date"} <= set(finding.facts)
    assert finding.fields["level"] == "bachelor"
    assert finding.evidence


@pytest.mark.parametrize(
    ("level", "asked", "wanted"),
    [
        ("graduaat", "bachelor", TOO_LOW),
        ("master", "doctorate", TOO_LOW),
        ("bachelor", "bachelor", REVIEW),
        ("master", "master", REVIEW),
        ("doctorate", "master", REVIEW),
        (None, "master", REVIEW),
    ],
)
def test_only_a_level_below_the_one_asked_settles_it(
    level: str | None, asked: Level, wanted: tuple[Status, Reason | None]
) -> None:
    assert outcome(decision(level), asked=asked) == wanted


@pytest.mark.parametrize(
    "changed",
    [
        {"_receipt_only": Field(True, 1.0)},
        {"_refused": Field(True, 1.0)},
        {"_authority": Field("fwb", 1.0)},
        {"_authority": Field(None, 1.0)},
        {"level": field("bachelor", 0.7)},
        {"level": field("bachelor", doubt="two_candidates")},
        {"holder": None, "birth_date": None},
    ],
)
def test_a_receipt_a_refusal_another_authority_or_a_doubt_stays_for_a_person(changed: dict[str, Field | None]) -> None:
    assert outcome(decision(changed=changed)) == REVIEW


@pytest.mark.parametrize(
    "beside",
    [
        other(DocumentType.DIPLOMA_SUPPLEMENT),
        other(DocumentType.OTHER, subtype="transcript"),
        other(DocumentType.OTHER, subtype="enrolment_certificate"),
        other(DocumentType.CV, could_be=(DocumentType.DIPLOMA,)),
        examined(path="diploma.pdf", problem=Problem.ENCRYPTED),
        examined(document(DocumentType.UNREADABLE)),
        decision("master", path="tweede.pdf"),
        replace(decision("master", path="laat.pdf"), upload=replace(decision().upload, arrival=on(2024, 4, 30))),
        decision(changed={"_receipt_only": Field(True, 1.0)}, path="ontvangst.pdf"),
    ],
    ids=["supplement", "transcript", "enrolled", "could-be", "locked", "unread", "higher", "late", "receipt"],
)
def test_whatever_may_hold_or_become_a_diploma_stays_for_a_person(beside: Examined) -> None:
    assert outcome(decision(), beside)[0] is Status.REVIEW


@pytest.mark.parametrize(
    "differing",
    [{"holder": field("Marie Lambert"), "birth_date": None}, {"birth_date": field(dt.date(1977, 1, 9))}],
)
def test_a_decision_for_somebody_else_stays_for_a_person(differing: dict[str, Field | None]) -> None:
    licence = examined(
        document(
            DocumentType.DRIVING_LICENCE,
            {"holder": field("Olga Popova"), "birth_date": field(dt.date(1988, 5, 3))},
            file="rijbewijs.pdf",
        ),
        path="rijbewijs.pdf",
    )
    assert outcome(decision(), licence) == TOO_LOW
    assert outcome(decision(changed=differing), licence) == REVIEW


def test_a_decision_not_known_to_be_in_time_stays_for_a_person() -> None:
    known = decision()
    assert known.upload.arrival == IN_TIME
    unknown = replace(known, upload=replace(known.upload, arrival=received(None)))
    assert outcome(unknown)[0] is Status.REVIEW


def test_a_list_with_another_name_stays_for_a_person() -> None:
    assert outcome(decision(), person=Person("map", family_name="Lambert", given_name="Marie")) == REVIEW


def test_a_sealed_file_that_was_changed_stays_for_a_person() -> None:
    assert outcome(replace(decision(), signature="altered"))[0] is Status.REVIEW
