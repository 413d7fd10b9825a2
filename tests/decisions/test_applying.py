from dataclasses import replace

import pytest

from pipeline.codes import DocumentType, Problem, Reason, Status
from pipeline.decisions.applying import SENTENCES, apply_decisions, rests_on
from pipeline.decisions.decision import Decision, Outcome
from pipeline.history.recording import file_records
from pipeline.model import Dossier, Examined, Finding
from tests.checks.dossiers import document, dossier, examined, on
from tests.history.nights import at

LATE = on(2024, 4, 30)


def file(kind: DocumentType, name: str, sha256: str, **more: object) -> Examined:
    found = examined(document(kind, file=name), path=name, **more)  # type: ignore[arg-type]
    return replace(found, upload=replace(found.upload, sha256=sha256 * 64))


DIPLOMA = file(DocumentType.DIPLOMA, "diploma.pdf", "a")
EXTRACT = file(DocumentType.CRIMINAL_RECORD, "strafregister.pdf", "b")
DOSSIER = dossier(DIPLOMA, EXTRACT)
TOO_LOW = Finding("diploma", Status.NOT_MET, Reason.LEVEL_TOO_LOW, "diploma.level_too_low", {"level": "bachelor"})
REVIEW = Finding("diploma", Status.REVIEW, Reason.ILLEGIBLE, "diploma.illegible", {"institution": "KU Leuven"})
OTHER = Finding("cv", Status.MISSING, Reason.ABSENT, "any.absent")


def decided(outcome: Outcome, on_: Dossier = DOSSIER, requirement: str = "diploma") -> dict[str, Decision]:
    files = rests_on(requirement, file_records(on_.files))
    return {requirement: Decision("map", requirement, outcome, "gezien", "Els", at(4, 30), at(4, 29), files)}


def apply(finding: Finding, decisions: dict[str, Decision], on_: Dossier = DOSSIER) -> Finding:
    found, other = apply_decisions((finding, OTHER), decisions, on_)
    assert other == OTHER
    return found


@pytest.mark.parametrize(
    ("program", "outcome", "status", "reason", "relation"),
    [
        (REVIEW, "met", Status.MET, None, "note.decided_settles"),
        (REVIEW, "not_met", Status.NOT_MET, None, "note.decided_settles"),
        (REVIEW, "missing", Status.MISSING, Reason.ABSENT, "note.decided_settles"),
        (TOO_LOW, "met", Status.MET, None, "note.decided_overrules"),
        (replace(REVIEW, status=Status.MET, reason=None), "not_met", Status.NOT_MET, None, "note.decided_overrules"),
        (TOO_LOW, "not_met", Status.NOT_MET, Reason.LEVEL_TOO_LOW, "note.decided_confirms"),
        (replace(REVIEW, status=Status.ADVISORY, reason=None), "met", Status.MET, None, "note.decided_settles"),
    ],
)  # fmt: skip
def test_both_views_are_kept(
    program: Finding, outcome: Outcome, status: Status, reason: Reason | None, relation: str
) -> None:
    found = apply(program, decided(outcome))
    assert (found.status, found.reason, found.sentence) == (status, reason, f"decided.{outcome}")
    assert [note.sentence for note in found.notes[:2]] == [relation, program.sentence]
    assert found.notes[1].facts == {**program.facts, "requirement": "diploma"}
    assert (found.facts["by"], found.facts["why"]) == ("Els", "gezien")
    assert found.evidence == program.evidence


@pytest.mark.parametrize(
    "after",
    [
        dossier(replace(DIPLOMA, upload=replace(DIPLOMA.upload, sha256="c" * 64)), EXTRACT),
        dossier(EXTRACT),
        dossier(DIPLOMA, EXTRACT, file(DocumentType.DIPLOMA, "tweede.pdf", "d")),
        dossier(DIPLOMA, EXTRACT, file(DocumentType.EQUIVALENCE_DECISION, "naric.pdf", "d")),
        dossier(DIPLOMA, EXTRACT, file(DocumentType.OTHER, "scan.pdf", "d", problem=Problem.CORRUPT)),
    ],
    ids=["replaced", "withdrawn", "a second diploma", "an equivalence decision", "something unreadable"],
)
@pytest.mark.parametrize("status", [Status.REVIEW, Status.MET, Status.NOT_MET])
def test_it_falls_back_to_review_when_its_files_changed(after: Dossier, status: Status) -> None:
    program = replace(REVIEW, status=status)
    found = apply(program, decided("met"), after)
    assert found.status is Status.REVIEW
    assert found.sentence == "undecided.files_changed"
    assert found.notes[0].sentence == program.sentence
    assert found.reason is (Reason.ILLEGIBLE if status is Status.REVIEW else None)


@pytest.mark.parametrize(
    "after",
    [
        dossier(replace(DIPLOMA, upload=replace(DIPLOMA.upload, path="map/hernoemd.pdf")), EXTRACT),
        dossier(DIPLOMA),
        dossier(DIPLOMA, EXTRACT, file(DocumentType.CV, "cv.pdf", "d")),
        dossier(DIPLOMA, EXTRACT, file(DocumentType.DIPLOMA, "te laat.pdf", "d", arrival=LATE)),
    ],
    ids=["renamed", "another document withdrawn", "another document came", "a diploma that came late"],
)
def test_it_stands_when_what_it_rests_on_is_the_same(after: Dossier) -> None:
    assert apply(REVIEW, decided("met"), after).status is Status.MET


def test_a_decision_that_something_is_missing_falls_when_it_comes() -> None:
    program = replace(OTHER, requirement="driving_licence")
    decisions = decided("missing", requirement="driving_licence")
    after = dossier(DIPLOMA, EXTRACT, file(DocumentType.DRIVING_LICENCE, "rijbewijs.pdf", "d"))
    (found,) = apply_decisions((program,), decisions, after)
    assert found.status is Status.REVIEW


def test_identity_rests_on_all_files() -> None:
    assert set(rests_on("identity", file_records(DOSSIER.files))) == {"a" * 64, "b" * 64}


def test_without_decisions_nothing_changes() -> None:
    assert apply_decisions((REVIEW, OTHER), {}, DOSSIER) == (REVIEW, OTHER)


def test_every_sentence_has_its_facts() -> None:
    for outcome in ("met", "not_met", "missing"):
        found = apply(REVIEW, decided(outcome))
        assert set(SENTENCES[found.sentence]) <= set(found.facts)
