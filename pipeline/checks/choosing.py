"""From verdicts on single documents to the finding on a requirement: the best one in time decides."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeGuard

from pipeline.checks.unread import perhaps_holding
from pipeline.codes import DocumentType, FileKind, ReadMethod, Reason, Status
from pipeline.extractors.struck_out import STRUCK_OUT
from pipeline.extractors.unfilled import UNFILLED
from pipeline.model import WHOLE_PAGE, Document, Dossier, Evidence, Examined, Field, FieldValue, Finding, Moment, Note


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one document by itself says of a requirement, its arrival apart."""

    status: Status
    """MET, NOT_MET, REVIEW, or MISSING for a look-alike that does not count (a request receipt)."""
    reason: Reason | None = None
    sentence: str = ""
    """The key of the sentence, by custom `<requirement>.<reason>[.<variant>]`, or `<requirement>.met`."""
    facts: Mapping[str, FieldValue] = field(default_factory=dict)
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()
    dated: dt.date | None = None
    """To prefer the newest of equals."""


CERTAIN = 0.80
"""The confidence from which a value that was read may decide."""


def is_certain(read: Field | None) -> TypeGuard[Field]:
    """Whether a field that was looked for may decide: it was read with confidence enough and is in no doubt."""
    return read is not None and read.confidence >= CERTAIN and read.doubt is None


def certain_day(read: Field | None) -> dt.date | None:
    """The day in a field that was looked for, where it may decide."""
    return read.value if is_certain(read) and isinstance(read.value, dt.date) else None


SPOILT = ("altered", "broken")
"""The states of the electronic seal on a file under which nothing in that file decides by itself."""

_TYPED = frozenset({FileKind.TEXT, FileKind.HTML, FileKind.MAIL, FileKind.MSG})
"""Kinds of files that hold nothing but text."""
_TYPED_UNLESS_PICTURED = frozenset({FileKind.DOCX, FileKind.OFFICE})
"""Kinds of files that hold nothing but text, unless a picture in them was read."""
_ISSUED = frozenset(
    {
        DocumentType.CRIMINAL_RECORD,
        DocumentType.DIPLOMA,
        DocumentType.EQUIVALENCE_DECISION,
        DocumentType.DRIVING_LICENCE,
        DocumentType.PROVISIONAL_LICENCE,
    }
)
"""What is issued on paper, on a card or as a file of its own."""

Judge = Callable[[Examined, Document], Verdict]

SENTENCES: dict[str, tuple[str, ...]] = {
    "any.absent": ("requirement",),
    "any.perhaps_unread": ("requirement", "files"),
    "any.perhaps_unread.instead": ("requirement", "files"),
    "any.late": ("requirement", "file", "received_time", "deadline_time"),
    "any.arrival_unknown": ("requirement", "file", "deadline_time"),
    "any.illegible.type": ("requirement", "file"),
    "any.illegible.struck_out": ("requirement", "file"),
    "any.illegible.unfilled": ("requirement", "file"),
    "any.text_differs": ("requirement", "file", "differing"),
    "any.altered": ("requirement", "file"),
    "note.superseded": ("file", "page", "reason"),
    "note.late": ("file", "received_time"),
    "note.arrival_unknown": ("file",),
}
"""The sentences of this module, each with its facts."""

_BEST_FIRST = (Status.MET, Status.REVIEW, Status.NOT_MET, Status.MISSING)


@dataclass(frozen=True, slots=True)
class _Judged:
    file: Examined
    document: Document
    verdict: Verdict

    @property
    def late(self) -> bool | None:
        return self.file.upload.arrival.late

    @property
    def order(self) -> tuple[int, int, str, tuple[int, ...]]:
        """Met before review before not met; then the newest; then by place, so that nothing is left to chance."""
        newest = -(self.verdict.dated or dt.date.min).toordinal()
        return _BEST_FIRST.index(self.verdict.status), newest, self.file.upload.path, self.document.pages


def decide(
    requirement: str,
    dossier: Dossier,
    moment: Moment,
    candidates: Sequence[tuple[Examined, Document]],
    judge: Judge,
    *,
    sought: DocumentType | None = None,
) -> Finding:
    """The finding on `requirement` from the documents that could serve it (look-alikes included).

    `sought` is the type of document that is asked; by default the one that is called like the requirement. A document
    that came late never decides, but is named; one whose arrival is unknown decides only against the candidate. A blank
    extract does not supersede one with entries that is as new.
    """
    sought = sought or DocumentType(requirement)
    judged = sorted((_judge(file, doc, judge, requirement) for file, doc in candidates), key=lambda one: one.order)
    in_time = [one for one in judged if one.late is not True]
    late = [one for one in judged if one.late is True]
    if not in_time or in_time[0].verdict.status is Status.MISSING:
        return _nothing_in_time(requirement, sought, dossier, moment, in_time, late)
    best = in_time[0]
    known = next((one for one in in_time if one.late is False), None)
    if known is not None and known.verdict.status is best.verdict.status:
        best = known
    best = next((one for one in in_time if _tells_more(one, best)), best)
    others = [one for one in judged if one is not best]
    finding = _as_finding(requirement, best, _notes_on(others))
    if best.verdict.status is Status.NOT_MET:
        unread = perhaps_holding(dossier, sought, strict=True)
        if unread:
            return _perhaps_unread(finding, "any.perhaps_unread.instead", unread)
    if best.late is None and best.verdict.status is not Status.NOT_MET:
        return _arrival_unknown(finding, best, moment)
    return finding


def _tells_more(one: _Judged, best: _Judged) -> bool:
    """Whether an extract with entries is not older than the blank one that would decide."""
    entries = one.verdict.reason is Reason.HAS_ENTRIES and best.verdict.status is Status.MET
    return entries and (one.verdict.dated or dt.date.max) >= (best.verdict.dated or dt.date.min)


def _judge(file: Examined, document: Document, judge: Judge, requirement: str) -> _Judged:
    """What the check says of a document, unless its text differs from its picture.

    Of a file that was changed after it was sealed it is told that it was, which is why both differ.
    """
    differing = tuple(sorted(name for name, value in document.fields.items() if value.doubt == "text_differs"))
    if not differing or file.signature in SPOILT:
        return _Judged(file, document, _unless_doubted(requirement, file, document, judge(file, document)))
    facts: dict[str, FieldValue] = {"requirement": requirement, "file": file.upload.path, "differing": differing}
    evidence = tuple(one for name in differing for one in document.fields[name].evidence)
    verdict = Verdict(Status.REVIEW, Reason.TEXT_DIFFERS, "any.text_differs", facts, {}, evidence)
    return _Judged(file, document, verdict)


def _unless_doubted(requirement: str, file: Examined, document: Document, verdict: Verdict) -> Verdict:
    """The verdict, made a `review` where the document, its type or its file is in doubt.

    The document is in doubt where what it says rests on words that are struck out, or where a placeholder shows that it
    was not filled in; its type where the page was not
    understood, or where it was typed and not issued; the file where it was changed after it was sealed. A verdict that
    is already for a person keeps its own reason.
    """
    if verdict.status not in (Status.MET, Status.NOT_MET):
        return verdict
    if not document.understood or _typed(file, document):
        reason, sentence = Reason.ILLEGIBLE, "any.illegible.type"
    elif file.signature in SPOILT:
        reason, sentence = Reason.ALTERED, "any.altered"
    elif any(field.doubt == STRUCK_OUT for field in document.fields.values()):
        reason, sentence = Reason.ILLEGIBLE, "any.illegible.struck_out"
    elif any(field.doubt == UNFILLED for field in document.fields.values()):
        reason, sentence = Reason.ILLEGIBLE, "any.illegible.unfilled"
    else:
        return verdict
    facts: dict[str, FieldValue] = {"requirement": requirement, "file": file.upload.path}
    return replace(verdict, status=Status.REVIEW, reason=reason, sentence=sentence, facts=facts)


def _typed(file: Examined, document: Document) -> bool:
    """Whether a document of the sort that an authority issues was typed in a mail or a word processor."""
    kind = file.upload.kind
    typed = kind in _TYPED or (kind in _TYPED_UNLESS_PICTURED and file.method is ReadMethod.OFFICE)
    return typed and document.type in _ISSUED


def _as_finding(requirement: str, chosen: _Judged, notes: Iterable[Note]) -> Finding:
    verdict = chosen.verdict
    return Finding(
        requirement,
        verdict.status,
        verdict.reason,
        verdict.sentence,
        verdict.facts,
        verdict.fields,
        verdict.evidence,
        (*verdict.notes, *notes),
    )


def _notes_on(others: Sequence[_Judged]) -> tuple[Note, ...]:
    return tuple(
        _late_note(one) if one.late else _superseded_note(one)
        for one in others
        if one.verdict.status is not Status.MISSING
    )


def _superseded_note(one: _Judged) -> Note:
    why = one.verdict.reason or one.verdict.status
    facts: dict[str, FieldValue] = {"file": one.file.upload.path, "page": one.document.pages[0], "reason": why.value}
    return Note("note.superseded", facts)


def _late_note(one: _Judged) -> Note:
    received = one.file.upload.arrival.received
    return Note(
        "note.late", {"file": one.file.upload.path, "received_time": received.isoformat() if received else None}
    )


def _nothing_in_time(
    requirement: str,
    sought: DocumentType,
    dossier: Dossier,
    moment: Moment,
    instead: Sequence[_Judged],
    late: Sequence[_Judged],
) -> Finding:
    facts: dict[str, FieldValue] = {"requirement": requirement}
    finding = Finding(requirement, Status.MISSING, Reason.ABSENT, "any.absent", facts)
    serving = [one for one in late if one.verdict.status is not Status.MISSING]
    if serving:
        chosen = serving[0]
        received = chosen.file.upload.arrival.received
        facts |= {
            "file": chosen.file.upload.path,
            "received_time": received.isoformat() if received else None,
            "deadline_time": moment.deadline.isoformat(),
        }
        finding = replace(
            finding, reason=Reason.LATE, sentence="any.late", facts=facts, evidence=chosen.verdict.evidence
        )
    elif instead:
        finding = _as_finding(requirement, instead[0], ())
        finding = replace(finding, evidence=finding.evidence or _whole(instead[0].document))
    unread = perhaps_holding(dossier, sought, strict=False)
    if unread:
        return _perhaps_unread(finding, "any.perhaps_unread", unread)
    return finding


def _whole(document: Document) -> tuple[Evidence, ...]:
    """The first page of what was sent instead, to be looked at."""
    return (Evidence(document.file, document.pages[0], WHOLE_PAGE, "", document.confidence),) if document.pages else ()


def _perhaps_unread(finding: Finding, sentence: str, files: tuple[str, ...]) -> Finding:
    facts: dict[str, FieldValue] = {"requirement": finding.requirement, "files": files}
    without = Note(finding.sentence, finding.facts)
    return replace(
        finding,
        status=Status.REVIEW,
        reason=Reason.PERHAPS_UNREAD,
        sentence=sentence,
        facts=facts,
        notes=(without, *finding.notes),
    )


def _arrival_unknown(finding: Finding, chosen: _Judged, moment: Moment) -> Finding:
    """A document of unknown arrival cannot make a requirement met; a doubt of its own keeps its own reason."""
    path = chosen.file.upload.path
    if finding.status is Status.REVIEW:
        return replace(finding, notes=(*finding.notes, Note("note.arrival_unknown", {"file": path})))
    facts: dict[str, FieldValue] = {
        "requirement": finding.requirement,
        "file": path,
        "deadline_time": moment.deadline.isoformat(),
    }
    return replace(
        finding, status=Status.REVIEW, reason=Reason.ARRIVAL_UNKNOWN, sentence="any.arrival_unknown", facts=facts
    )
