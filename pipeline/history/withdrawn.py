"""What a withdrawn file does to a conclusion: what it proved can no longer be read, so a person must look."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.codes import DocumentType, Reason, Status
from pipeline.history.moved import Gone
from pipeline.history.records import UNCLEAR
from pipeline.model import FieldValue, Finding, Note

SENTENCES: dict[str, tuple[str, ...]] = {
    "any.perhaps_unread.gone": ("requirement", "files"),
    "note.gone": ("files",),
}

_SERVES: Mapping[str, frozenset[str]] = {
    "cv": frozenset({DocumentType.CV}),
    "motivation_letter": frozenset({DocumentType.MOTIVATION_LETTER}),
    "diploma": frozenset({DocumentType.DIPLOMA, DocumentType.DIPLOMA_SUPPLEMENT, DocumentType.EQUIVALENCE_DECISION}),
    "criminal_record": frozenset({DocumentType.CRIMINAL_RECORD}),
    "driving_licence": frozenset({DocumentType.DRIVING_LICENCE, DocumentType.PROVISIONAL_LICENCE}),
}


def lay_withdrawn(findings: Sequence[Finding], gone: Sequence[Gone]) -> tuple[Finding, ...]:
    """The findings on one candidate, in review where a file that is gone could have served.

    A file of which nobody could tell what it held puts whatever is not met in review; one that served nothing that is
    asked puts the identity in review, so that its going is never passed over in silence.
    """
    hit: dict[str, list[str]] = {}
    for file in gone:
        for requirement in _touched(findings, file):
            hit.setdefault(requirement, []).append(file.path)
    return tuple(_reviewed(one, tuple(hit[one.requirement])) if one.requirement in hit else one for one in findings)


def _touched(findings: Sequence[Finding], file: Gone) -> list[str]:
    served = [one.requirement for one in findings if _SERVES.get(one.requirement, frozenset()) & set(file.documents)]
    if UNCLEAR in file.documents or not file.documents:
        served += [one.requirement for one in findings if one.requirement in _SERVES and one.status is not Status.MET]
    fallback = [one.requirement for one in findings if one.requirement == "identity"]
    return list(dict.fromkeys(served)) or fallback or [one.requirement for one in findings[:1]]


def _reviewed(finding: Finding, files: tuple[str, ...]) -> Finding:
    if finding.status is Status.REVIEW:
        return replace(finding, notes=(*finding.notes, Note("note.gone", {"files": files})))
    facts: dict[str, FieldValue] = {"requirement": finding.requirement, "files": files}
    without = Note(finding.sentence, {**finding.facts, "requirement": finding.requirement})
    return replace(
        finding,
        status=Status.REVIEW,
        reason=Reason.PERHAPS_UNREAD,
        sentence="any.perhaps_unread.gone",
        facts=facts,
        notes=(without, *finding.notes),
    )
