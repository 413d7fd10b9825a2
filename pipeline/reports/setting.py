"""What all reports start from: the result in order, the words, and how candidates are numbered and named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.codes import CONTAINERS, CandidateStatus, DocumentType, FileKind, Reason, Status
from pipeline.model import Candidate, Evidence, Finding, Result, Upload
from pipeline.privacy import printable
from pipeline.reports.catalogue import Catalogue, catalogue_of
from pipeline.reports.people import label_of
from pipeline.vacancy import Vacancy

OUTCOMES = (CandidateStatus.VALID, CandidateStatus.REVIEW, CandidateStatus.INCOMPLETE, CandidateStatus.INVALID)
"""The outcomes in the order in which the reports name them."""
EXCLUDING = (Status.NOT_MET, Status.MISSING)
"""The outcomes of a requirement that count against a candidate."""
BESIDE = (Status.ADVISORY, Status.NOT_ASSESSED)
"""The outcomes of a requirement that never change that of a candidate."""


@dataclass(frozen=True, slots=True)
class Applicant:
    """A candidate as the reports show one."""

    number: int
    """From 1, in the order of the folders."""
    name: str
    """The name, or that of the folder where no name is known."""
    candidate: Candidate

    @property
    def anchor(self) -> str:
        """The bookmark of the candidate's own part of a report."""
        return f"k{self.number}"

    @property
    def status(self) -> CandidateStatus:
        """The outcome."""
        return self.candidate.status

    def finding(self, requirement: str) -> Finding | None:
        """The finding on one requirement; None if there is none."""
        return next((one for one in self.candidate.findings if one.requirement == requirement), None)

    def findings(self, statuses: Iterable[Status]) -> tuple[Finding, ...]:
        """The findings with one of these statuses."""
        wanted = tuple(statuses)
        return tuple(one for one in self.candidate.findings if one.status in wanted)


@dataclass(frozen=True, slots=True)
class Setting:
    """A result, ready to be told."""

    result: Result
    vacancy: Vacancy
    words: Catalogue
    applicants: tuple[Applicant, ...]

    @property
    def closed(self) -> bool:
        """Whether the deadline has passed."""
        return self.result.moment.closed

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements that decide, in the order of the vacancy, `identity` last."""
        asked = [name for name, value in self.vacancy.documents if value is not None]
        found = {
            finding.requirement: None
            for applicant in self.applicants
            for finding in applicant.candidate.findings
            if finding.status not in BESIDE
        }
        conditions = {name for name, _ in self.vacancy.conditions}
        return (*asked, *(name for name in found if name not in asked and name not in conditions))

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions beside the documents, in the order of the vacancy's model."""
        return tuple(name for name, value in self.vacancy.conditions if value is not None)

    def having(self, status: CandidateStatus) -> tuple[Applicant, ...]:
        """The applicants with this outcome."""
        return tuple(one for one in self.applicants if one.status is status)

    def label(self, key: str) -> str:
        """The label `key`, or before the deadline `<key>.open` where that exists."""
        variant = f"{key}.open"
        return self.words.label(variant if not self.closed and variant in self.words.labels else key)


def setting_of(result: Result, vacancy: Vacancy) -> Setting:
    """The result with its candidates in the order of their folders, numbered from 1."""
    ordered = sorted(result.candidates, key=lambda one: one.id)
    applicants = tuple(Applicant(number, label_of(one), one) for number, one in enumerate(ordered, 1))
    return Setting(result, vacancy, catalogue_of(vacancy), applicants)


def sources(finding: Finding, words: Catalogue) -> tuple[str, ...]:
    """Where a finding rests on: each file and page once."""
    places = dict.fromkeys((one.file, one.page) for one in finding.evidence)
    return tuple(words.label("memo.source", file=printable(file), page=page) for file, page in places)


def shown(finding: Finding, candidate: Candidate) -> tuple[Evidence, ...]:
    """The evidence of which a picture and the words may be shown: never what an extract that is not clean says."""
    if finding.reason is Reason.HAS_ENTRIES:
        return ()
    withheld = _of_entries(candidate)
    return tuple(one for one in finding.evidence if one not in withheld)


def _of_entries(candidate: Candidate) -> frozenset[Evidence]:
    """Where an extract shows, or may show, entries: whatever stands there is quoted in no output."""
    return frozenset(
        evidence
        for _, document in candidate.dossier.documents(DocumentType.CRIMINAL_RECORD)
        if (clean := document.fields.get("clean")) is not None and clean.value is not True
        for evidence in clean.evidence
    )


def pictured(candidate: Candidate) -> tuple[Evidence, ...]:
    """The evidence of which `report` shows a picture, each once, in the order of the report."""
    return tuple(dict.fromkeys(evidence for finding in candidate.findings for evidence in shown(finding, candidate)))


def sent_by(candidate: Candidate) -> Iterator[Upload]:
    """The files that a candidate sent, without what lies in them and what an operating system left behind."""
    sent = [file.upload for file in candidate.dossier.files if file.upload.kind is not FileKind.SYSTEM]
    holders = tuple(f"{one.path}/" for one in sent if one.kind in CONTAINERS)
    return (one for one in sent if not one.path.startswith(holders))
