"""What the report shows of each candidate, as plain values for its template."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.codes import FileKind, Reason, Status
from pipeline.model import Candidate, Document, Evidence, Examined, Finding
from pipeline.privacy import printable
from pipeline.reports.arrivals import evidence_of
from pipeline.reports.check_link import check_link
from pipeline.reports.sentences import ask, conclusion, notes_of, say, short_reason
from pipeline.reports.setting import BESIDE, Applicant, Setting, shown
from pipeline.reports.timeline import Span, Timeline, timeline

Pictures = Mapping[Evidence, bytes]
"""Of one candidate: JPEG or PNG, cut from the page around the box of each evidence; see `setting.pictured`."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One piece of evidence as the report shows it."""

    source: str
    text: str
    percent: int
    picture: bytes | None
    """None where there is none."""
    described: str

    @property
    def uri(self) -> str | None:
        """The picture as a `data:` address, made when it is shown: all those of a night never exist at once."""
        if not self.picture:
            return None
        kind = "png" if self.picture.startswith(b"\x89PNG") else "jpeg"
        return f"data:image/{kind};base64,{base64.b64encode(self.picture).decode()}"


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as the report shows it."""

    code: str
    requirement: str
    sign: str
    outcome: str
    message: str
    question: str | None
    notes: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    shots: tuple[Shot, ...]
    check_link: str | None
    """Where the clerk verifies an extract by hand."""
    hidden: bool
    """Whether there is evidence that is not to be shown."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file as the report shows it."""

    path: str
    read: str
    holds: str
    arrival: str
    late: bool
    problem: str


@dataclass(frozen=True, slots=True)
class Card:
    """One candidate as the report shows one."""

    applicant: Applicant
    folder: str
    outcome: str
    rows: tuple[Row, ...]
    beside: tuple[Row, ...]
    """What does not change the outcome."""
    files: tuple[FileRow, ...]
    timeline: Timeline | None
    """When the files arrived; None where there are none."""


def card(setting: Setting, one: Applicant, pictures: Pictures, span: Span) -> Card:
    """One candidate with everything that the report shows of it."""
    findings = one.candidate.findings
    return Card(
        one,
        printable(one.candidate.id),
        conclusion(one.status, setting.words, closed=setting.closed),
        tuple(_row(setting, finding, one.candidate, pictures) for finding in findings if finding.status not in BESIDE),
        tuple(_row(setting, finding, one.candidate, pictures) for finding in findings if finding.status in BESIDE),
        tuple(file_row(setting, file) for file in one.candidate.dossier.files),
        timeline(setting, one, span) if one.candidate.dossier.files else None,
    )


def _row(setting: Setting, finding: Finding, candidate: Candidate, pictures: Pictures) -> Row:
    words, vacancy = setting.words, setting.vacancy
    status = finding.status.value
    visible = shown(finding, candidate)
    return Row(
        status,
        words.requirement(finding.requirement),
        words.label(f"sign.{status}"),
        short_reason(finding, words),
        say(finding, vacancy, closed=setting.closed),
        ask(finding, vacancy) if finding.status is Status.REVIEW else None,
        notes_of(finding, vacancy),
        () if finding.reason is Reason.HAS_ENTRIES else tuple(values(setting, finding)),
        tuple(_shot(setting, evidence, pictures.get(evidence)) for evidence in dict.fromkeys(visible)),
        check_link(finding, candidate),
        len(visible) < len(finding.evidence),
    )


def values(setting: Setting, finding: Finding) -> Iterator[tuple[str, str]]:
    """What was read and decided, each with its name."""
    names: Mapping[str, str] = setting.words.words.FIELDS
    for name, value in finding.fields.items():
        text = setting.words.render(name, value)
        if name in names and text:
            yield names[name], text


def _shot(setting: Setting, evidence: Evidence, picture: bytes | None) -> Shot:
    words = setting.words
    file = printable(evidence.file)
    return Shot(
        words.label("report.source", file=file, page=evidence.page),
        printable(evidence.text),
        round(evidence.confidence * 100),
        picture,
        words.label("report.picture", file=file, page=evidence.page),
    )


def file_row(setting: Setting, file: Examined) -> FileRow:
    """One file: what it holds, how it was read, when it came."""
    words, upload = setting.words, file.upload
    return FileRow(
        printable(upload.path),
        _read(setting, file),
        words.enumerate([_called(setting, document) for document in file.documents]),
        evidence_of(upload.arrival, setting),
        upload.arrival.late is True,
        _problem(setting, file),
    )


def _read(setting: Setting, file: Examined) -> str:
    words = setting.words
    if file.upload.kind is FileKind.SYSTEM:
        return words.label("report.file.system")
    method: str = words.words.METHODS[file.method.value]
    return f"{method}, {words.counted('report.file.pages', file.page_count)}" if file.page_count else method


def _called(setting: Setting, document: Document) -> str:
    noun = setting.words.noun(document.subtype or "") or setting.words.noun(document.type.value)
    return noun.bare if noun else document.type.value


def _problem(setting: Setting, file: Examined) -> str:
    """What kept the file from being read; a file that could not be reached is not called damaged."""
    words, problem = setting.words.words, file.problem or file.upload.problem
    if file.upload.unreachable:
        return str(words.DETAILS["unreachable"])
    if problem is None:
        return ""
    told, more = words.PROBLEMS[problem.value], words.DETAILS.get(file.detail or file.upload.detail or "")
    return f"{told} ({more})" if more else str(told)
