"""The memo's proposed decision, confidentiality, and what was found per candidate."""

from collections.abc import Iterator, Sequence

from pipeline.codes import CandidateStatus, FileKind, Status
from pipeline.model import Finding
from pipeline.privacy import printable
from pipeline.reports.arrivals import evidence_of
from pipeline.reports.memo_findings import STYLES, source
from pipeline.reports.sentences import conclusion, notes_of, say, short_reason
from pipeline.reports.setting import EXCLUDING, Applicant, Setting
from pipeline.reports.wml import Column, bookmarked, cell, paragraph, plain, run, side_by_side, table, text

_LONG_LIST = 9
"""From how many names a list is set in columns."""


def decision(setting: Setting) -> Iterator[str]:
    """The proposed decision in articles."""
    words = setting.words
    yield text("Rule", words.label("memo.decision.intro"))
    yield text("Decides", words.label("memo.decision.besluit"))
    number = 0
    for status in CandidateStatus:
        having = setting.having(status)
        if not having and status is not CandidateStatus.VALID:
            continue
        number += 1
        yield from _article(setting, number, status, having)
    label = words.label("memo.article", number=number + 1)
    yield paragraph("Article", run(label, "Emphasis1"), run(words.label("memo.article.notify")))


def _article(setting: Setting, number: int, status: CandidateStatus, having: Sequence[Applicant]) -> Iterator[str]:
    words = setting.words
    key = f"memo.article.{status.value}"
    selection = _selection(setting)
    sentence = words.counted(key, len(having), selection=selection) if having else words.label(f"{key}.none")
    yield paragraph("Article", run(words.label("memo.article", number=number), "Emphasis1"), run(sentence))
    if not having:
        return
    reasoned = status in (CandidateStatus.INVALID, CandidateStatus.INCOMPLETE)
    names = [_named(setting, one, reasoned=reasoned) for one in having]
    if reasoned or len(names) < _LONG_LIST:
        yield from names
        return
    yield side_by_side(names, 3, 17.0, words.label("memo.article.names"))
    yield text("Small", "")


def _named(setting: Setting, one: Applicant, *, reasoned: bool) -> str:
    """A name in an article, with in short what counts against the candidate."""
    words = setting.words
    reasons = tuple(
        f"{words.requirement(finding.requirement).lower()} ({short_reason(finding, words)})"
        for finding in one.findings(EXCLUDING)
    )
    shown = "; ".join(reasons) if reasoned else None
    return text("NameList", words.label("memo.article.named", number=one.number, name=one.name, reasons=shown))


def _selection(setting: Setting) -> str:
    words = setting.words
    if not setting.vacancy.selection:
        return words.label("memo.selection.none")
    first = setting.vacancy.selection[0]
    return words.label("memo.selection.first", part=first.part, date=first.date)


def confidentiality(setting: Setting) -> Iterator[str]:
    """Who may read it, and what it leaves out."""
    handling = "handling.nameless" if setting.vacancy.huisstijl.naamloos else "handling"
    for name in (handling, "criminal", "machine"):
        yield text("Normal", setting.words.label(f"memo.confidential.{name}"))


def checked(setting: Setting) -> Iterator[str]:
    """Where the clerk in charge signs."""
    words = setting.words
    columns = [
        Column(words.label("memo.sign.name"), 7.0),
        Column(words.label("memo.sign.date"), 3.5),
        Column(words.label("memo.sign.signature"), 6.5),
    ]
    blank = cell(text("SignatureSpace", ""))
    yield table(columns, [[blank, blank, blank]], words.label("memo.sign.table"))


def per_candidate(setting: Setting) -> Iterator[str]:
    """Every candidate with every finding and where it was read."""
    words = setting.words
    if not setting.applicants:
        yield text("Normal", words.label("memo.annex.none"))
        return
    yield text("Normal", words.label("memo.annex.intro"))
    for one in setting.applicants:
        yield from _candidate(setting, one)


def _candidate(setting: Setting, one: Applicant) -> Iterator[str]:
    words = setting.words
    outcome = conclusion(one.status, words, closed=setting.closed)
    title = words.label("memo.annex.heading", number=one.number, name=one.name, conclusion=outcome)
    yield bookmarked("Heading2", title, one.anchor, one.number)
    columns = [
        Column(words.label("memo.annex.requirement"), 3.4),
        Column(words.label("memo.annex.finding"), 7.4),
        Column(words.label("memo.annex.source"), 3.7),
        Column(setting.label("memo.annex.proposal"), 2.5),
    ]
    told = [finding for finding in one.candidate.findings if finding.status is not Status.NOT_ASSESSED]
    rows = [_finding_row(setting, finding) for finding in told]
    yield table(columns, rows, words.label("memo.annex.table", name=one.name), together=True, with_next=True)
    yield from _files(setting, one)


def _finding_row(setting: Setting, finding: Finding) -> list[str]:
    words, vacancy = setting.words, setting.vacancy
    statuses: dict[Status, str] = {status: words.words.STATUSES[status.value] for status in Status}
    sign = words.label(f"sign.{finding.status.value}")
    proposal = run(f"{sign} {statuses[finding.status]}", STYLES.get(finding.status, "StatusOther"))
    return [
        plain(words.requirement(finding.requirement)),
        cell(
            text("TableText", say(finding, vacancy, closed=setting.closed)),
            *(text("TableNote", note) for note in notes_of(finding, vacancy)),
        ),
        source(setting, finding),
        cell(paragraph("TableText", proposal)),
    ]


def _files(setting: Setting, one: Applicant) -> Iterator[str]:
    """When the files were received, and what of them could not be read; an empty folder is said to be so."""
    words = setting.words
    files = [file for file in one.candidate.dossier.files if file.upload.kind is not FileKind.SYSTEM]
    if not files:
        yield text("Small", words.label("memo.annex.no_files"))
        return
    received: dict[str, list[str]] = {}
    for file in files:
        received.setdefault(evidence_of(file.upload.arrival, setting), []).append(printable(file.upload.path))
    for evidence, paths in received.items():
        yield text("Small", words.label("memo.annex.received", files=tuple(paths), evidence=evidence))
    unread = [
        f"{printable(file.upload.path)} ({words.words.PROBLEMS[problem.value]})"
        for file in files
        if (problem := file.problem or file.upload.problem) is not None
    ]
    if unread:
        lead = words.label("memo.annex.unread.one" if len(unread) == 1 else "memo.annex.unread.other")
        yield paragraph("Small", run(lead), run("; ".join(unread)))
