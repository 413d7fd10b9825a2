"""Decisions by hand laid upon what the program found: they settle a doubt or overrule, and both views stay visible."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.codes import DocumentType, Reason, Status
from pipeline.decisions.decision import Decision
from pipeline.history.recording import file_records
from pipeline.history.records import UNCLEAR, FileRecord
from pipeline.model import Dossier, FieldValue, Finding, Note

SENTENCES: dict[str, tuple[str, ...]] = {
    "decided.met": ("requirement", "by", "decided_time", "why"),
    "decided.not_met": ("requirement", "by", "decided_time", "why"),
    "decided.missing": ("requirement", "by", "decided_time", "why"),
    "undecided.files_changed": ("requirement", "by", "decided_time", "outcome"),
    "note.decided_settles": ("by",),
    "note.decided_overrules": ("by", "program"),
    "note.decided_confirms": ("by",),
}
"""The sentences of this module, each with its facts. After each of the notes follows what the program found."""

_OUTCOMES = {"met": Status.MET, "not_met": Status.NOT_MET, "missing": Status.MISSING}
_RESTS_ON: Mapping[str, frozenset[str]] = {
    "diploma": frozenset({DocumentType.DIPLOMA, DocumentType.DIPLOMA_SUPPLEMENT, DocumentType.EQUIVALENCE_DECISION}),
    "driving_licence": frozenset({DocumentType.DRIVING_LICENCE, DocumentType.PROVISIONAL_LICENCE}),
    "criminal_record": frozenset({DocumentType.CRIMINAL_RECORD}),
    "cv": frozenset({DocumentType.CV}),
    "motivation_letter": frozenset({DocumentType.MOTIVATION_LETTER}),
    "experience": frozenset({DocumentType.CV}),
}
"""The types of documents on which a requirement is judged; all of them for a requirement that is not named here."""


def rests_on(requirement: str, files: Iterable[FileRecord]) -> dict[str, str]:
    """The files on which a decision on `requirement` rests, path by SHA-256.

    Those that hold a document of its kind, and those of which nobody can tell what they hold; a file that came late
    decides nothing. When there is none of either, all files that are there.
    """
    kinds = _RESTS_ON.get(requirement)
    usable = [file for file in files if file.sha256 and not file.system and file.late is not True]
    chosen = [
        file
        for file in usable
        if kinds is None or file.problem or UNCLEAR in file.documents or kinds & set(file.documents)
    ]
    return {file.sha256: file.path for file in chosen or usable}


def apply_decisions(
    findings: Sequence[Finding], decisions: Mapping[str, Decision], dossier: Dossier
) -> tuple[Finding, ...]:
    """The findings on one candidate with the decisions that stand (by requirement) laid upon them.

    A decision falls back to review when the files on which it rested are no longer the same bytes.
    """
    if not decisions:
        return tuple(findings)
    files = file_records(dossier.files)
    return tuple(
        _decided(finding, decisions[finding.requirement], files) if finding.requirement in decisions else finding
        for finding in findings
    )


def _decided(finding: Finding, decision: Decision, files: Sequence[FileRecord]) -> Finding:
    facts: dict[str, FieldValue] = {
        "requirement": finding.requirement,
        "by": decision.by,
        "decided_time": decision.at.isoformat(),
        "why": decision.why,
        "outcome": decision.outcome,
    }
    if not _still_there(decision, finding.requirement, files):
        return replace(
            finding,
            status=Status.REVIEW,
            reason=finding.reason if finding.status is Status.REVIEW else None,
            sentence="undecided.files_changed",
            facts=facts,
            notes=(_program_view(finding), *finding.notes),
        )
    status = _OUTCOMES[decision.outcome]
    return replace(
        finding,
        status=status,
        reason=_reason(finding, status),
        sentence=f"decided.{decision.outcome}",
        facts=facts,
        notes=(_relation(finding, status, decision), _program_view(finding), *finding.notes),
    )


def _still_there(decision: Decision, requirement: str, files: Sequence[FileRecord]) -> bool:
    """Whether it would rest on the same bytes today, whatever they are called."""
    return set(rests_on(requirement, files)) == set(decision.files)


def _reason(finding: Finding, status: Status) -> Reason | None:
    """The program's reason where it came to the same; a document that a person calls missing is absent."""
    if status is finding.status:
        return finding.reason
    return Reason.ABSENT if status is Status.MISSING else None


def _relation(finding: Finding, status: Status, decision: Decision) -> Note:
    if finding.status in (Status.REVIEW, Status.ADVISORY, Status.NOT_ASSESSED):
        return Note("note.decided_settles", {"by": decision.by})
    if finding.status is status:
        return Note("note.decided_confirms", {"by": decision.by})
    return Note("note.decided_overrules", {"by": decision.by, "program": finding.status.value})


def _program_view(finding: Finding) -> Note:
    return Note(finding.sentence, {**finding.facts, "requirement": finding.requirement})
