"""What the review screen shows, as plain values for its page: pure functions of a result and the decisions since."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.codes import DocumentType, FileKind, Problem, Reason, Status
from pipeline.decisions.correcting import CHOICES, CORRECTABLE, kind_of
from pipeline.decisions.decision import Decision
from pipeline.decisions.settling import mark
from pipeline.model import Document, Evidence, Examined, Finding
from pipeline.privacy import printable
from pipeline.reading.opened import can_be_cut
from pipeline.reading.vision.view import upright_box
from pipeline.reports.dates import short_moment
from pipeline.reports.report_view import file_row, values
from pipeline.reports.sentences import ask, conclusion, notes_of, say, short_reason
from pipeline.reports.setting import Applicant, Setting, shown
from pipeline.reports.timeline import Span, timeline
from pipeline.review.reasons import reasons, usual

Plain = dict[str, Any]
"""What becomes JSON."""
_BY_HAND = "decided."
"""What the sentence of a finding begins with when a decision by hand made it so."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on one requirement of one candidate, by `beslissingen.yaml`."""

    decision: Decision | None
    """None when nothing stands."""
    verdict: Decision | None
    """The decision itself where `decision` is a value that a person read."""
    fresh: bool
    """Whether it was laid down, or taken back, since the result was judged."""


def candidate(
    setting: Setting, one: Applicant, standings: Mapping[str, Standing], later: set[str], span: Span
) -> Plain:
    """A candidate with all findings, as the page shows them."""
    files = one.candidate.dossier.files
    return {
        "folder": one.candidate.id,
        "number": one.number,
        "name": one.name,
        "shown": printable(one.candidate.id),
        "status": one.status.value,
        "outcome": conclusion(one.status, setting.words, closed=setting.closed),
        "files": [_file(setting, file) for file in files],
        "timeline": timeline(setting, one, span).told if files else "",
        "items": [
            _item(setting, one, finding, standings.get(finding.requirement, Standing(None, None, fresh=False)), later)
            for finding in one.candidate.findings
        ],
    }


def _item(setting: Setting, one: Applicant, finding: Finding, standing: Standing, later: set[str]) -> Plain:
    words = setting.words
    visible = shown(finding, one.candidate)
    return {
        "requirement": finding.requirement,
        "heading": words.requirement(finding.requirement),
        "short": words.requirement_short(finding.requirement),
        "status": finding.status.value,
        "sign": words.label(f"sign.{finding.status.value}"),
        "reason": short_reason(finding, words),
        "message": say(finding, setting.vacancy, closed=setting.closed),
        "question": ask(finding, setting.vacancy) if finding.status is Status.REVIEW else "",
        "notes": list(notes_of(finding, setting.vacancy)),
        "values": _values(setting, finding),
        "places": [
            _place(one, piece, quoted=piece in visible, framed=finding.reason is not Reason.HAS_ENTRIES)
            for piece in dict.fromkeys(finding.evidence)
        ],
        "first": _first_place(one, finding),
        "state": _state(finding, standing, later=finding.requirement in later),
        "decided": _decided(setting, finding, standing),
        "mark": mark(standing.verdict),
        "readable": list(_readable(setting, one, finding)),
        "why": reasons(setting, finding),
        "usual": usual(setting, finding),
    }


def _values(setting: Setting, finding: Finding) -> list[list[str]]:
    return [] if finding.reason is Reason.HAS_ENTRIES else [list(pair) for pair in values(setting, finding)]


def _state(finding: Finding, standing: Standing, *, later: bool) -> str:
    """`doubt`, `later`, `decided` or `settled` (by the program alone)."""
    if standing.fresh:
        if standing.decision is not None:
            return "decided"
    elif finding.sentence.startswith(_BY_HAND):
        return "decided"
    elif finding.status is not Status.REVIEW:
        return "settled"
    return "later" if later else "doubt"


def _decided(setting: Setting, finding: Finding, standing: Standing) -> Plain | None:
    decision = standing.decision
    if decision is None or not (standing.fresh or finding.sentence.startswith(_BY_HAND)):
        return None
    return {
        "outcome": decision.outcome,
        "why": printable(decision.why),
        "by": printable(decision.by),
        "at": short_moment(decision.at, setting.vacancy.zone, setting.vacancy.language),
    }


def _place(one: Applicant, piece: Evidence, *, quoted: bool, framed: bool) -> Plain:
    """Where something was read: what is not `quoted` is not enlarged either, at most `framed` on its page."""
    box = upright_box(piece)
    return {
        "file": next(
            (at for at, file in enumerate(one.candidate.dossier.files) if file.upload.path == piece.file), None
        ),
        "page": piece.page,
        "box": [round(edge, 4) for edge in (box.x0, box.y0, box.x1, box.y1)] if framed else None,
        "quoted": quoted,
        "text": printable(piece.text) if quoted else "",
        "percent": round(piece.confidence * 100),
    }


def _first_place(one: Applicant, finding: Finding) -> Plain | None:
    """Which file to open where there is no evidence: one that is named, else one of the kind that is asked."""
    named = finding.facts.get("files") or finding.facts.get("file") or ()
    names = named if isinstance(named, tuple) else (named,)
    files = one.candidate.dossier.files
    order = (
        *(at for at, file in enumerate(files) if file.upload.path in names),
        *(at for at, file in enumerate(files) if any(doc.type == finding.requirement for doc in file.documents)),
        *(at for at, file in enumerate(files) if _is_locked(file)),
        *(at for at, file in enumerate(files) if file.page_count and file.upload.kind is not FileKind.SYSTEM),
    )
    return {"file": order[0], "page": 1} if order else None


_READ_FOR: Mapping[str, tuple[str, ...]] = {"diploma": ("diploma", "equivalence_decision")}
"""The types of documents that a requirement is judged on, where it is not the one that is called like it."""


def _readable(setting: Setting, one: Applicant, finding: Finding) -> Iterator[Plain]:
    """The values behind a finding that a person may read instead."""
    names: Mapping[str, str] = setting.words.words.FIELDS
    types = _READ_FOR.get(finding.requirement, (finding.requirement,))
    for at, file in enumerate(one.candidate.dossier.files):
        for document in file.documents:
            if not document.pages or (document.type.value not in types and finding.requirement != "identity"):
                continue
            for name in CORRECTABLE.get(document.type, ()):
                if finding.requirement == "identity" and name not in ("holder", "birth_date"):
                    continue
                yield {
                    "file": at,
                    "page": document.pages[0],
                    "document": document.type.value,
                    "field": name,
                    "name": f"{names[name]} ({printable(file.upload.path)})",
                    "kind": kind_of(name),
                    "options": [[code, setting.words.render(name, code) or code] for code in CHOICES.get(name, ())],
                    "read": read_as(setting, document, name),
                }


def read_as(setting: Setting, document: Document, name: str) -> str:
    """What the machine, or a person before, read there; empty for nothing."""
    return setting.words.render(name, document.value(name)) or ""


def _file(setting: Setting, file: Examined) -> Plain:
    row = file_row(setting, file)
    return {
        "path": row.path,
        "sha256": file.upload.sha256,
        "pages": max(1, file.page_count),
        "holds": row.holds,
        "arrival": row.arrival,
        "late": row.late,
        "problem": row.problem,
        "locked": _is_locked(file),
        "shows": can_be_cut(file.upload) or file.page_count > 0,
        "turns": dict(_turns(file)),
        "modest": sorted(_modest(file)),
    }


def _is_locked(file: Examined) -> bool:
    """Whether a password would open it; that of an Office file cannot be used."""
    problem, detail = (file.problem, file.detail) if file.problem else (file.upload.problem, file.upload.detail)
    return problem is Problem.ENCRYPTED and detail == "password"


def _turns(file: Examined) -> Iterator[tuple[int, int]]:
    """Per page the quarter turns that set it upright, as far as something on it was read."""
    for document in file.documents:
        for field in document.fields.values():
            yield from ((piece.page, piece.view.quarter_turns % 4) for piece in field.evidence)


def _modest(file: Examined) -> set[int]:
    """The pages of an extract that shows, or may show, convictions: never enlarged beyond the paper."""
    return {
        page
        for document in file.documents
        if document.type is DocumentType.CRIMINAL_RECORD and _may_show_entries(document.fields.get("clean"))
        for page in document.pages
    }


def _may_show_entries(clean: Any) -> bool:
    return clean is None or clean.value is not True
