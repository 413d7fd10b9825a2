"""From the text of pages to a finding, by the whole way after reading: sorting, extraction and checks.

The deadline is 28 April 2024, 23:59:59 in Brussels; three months back from it is 28 January 2024.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.checks.experience import with_months
from pipeline.checks.judging import judge
from pipeline.checks.status import conclude
from pipeline.codes import CandidateStatus, FileKind, Reason, Status
from pipeline.extractors.extract import documents_in
from pipeline.intake import Limits
from pipeline.intake.survey import survey
from pipeline.model import Arrival, Dossier, Examined, Finding, Person, Reading, Upload
from pipeline.running.jobs import FileJob, OpenJob, PageJob, do_file, do_open, do_page
from pipeline.vacancy import Vacancy
from tests.asked import CONDITIONS, DOCUMENTS
from tests.checks.dossiers import IN_TIME, MOMENT
from tests.pages import page_of

VACANCY = Vacancy.model_validate(
    {
        "title": "Directeur Interne Organisatie",
        "employer": "Lokaal bestuur Lievegem",
        "deadline": "2024-04-28",
        "documents": DOCUMENTS,
        "conditions": CONDITIONS,
    }
)

Outcome = tuple[Status, Reason | None]
MET: Outcome = (Status.MET, None)


def review(reason: Reason) -> Outcome:
    """For a person, by that reason."""
    return Status.REVIEW, reason


def rejected(reason: Reason) -> Outcome:
    """Not met, by that reason."""
    return Status.NOT_MET, reason


def missing(reason: Reason) -> Outcome:
    """Missing, by that reason."""
    return Status.MISSING, reason


@dataclass(frozen=True)
class Sheet:
    """The text of one page, and how it was seen."""

    text: str
    card: bool = False


def card(text: str) -> Sheet:
    """One side of a plastic card."""
    return Sheet(text, card=True)


def sent(
    *sheets: str | Sheet,
    path: str = "stuk.pdf",
    arrival: Arrival = IN_TIME,
    confidence: float = 1.0,
    signature: str | None = None,
    kind: FileKind = FileKind.PDF,
) -> Examined:
    """A file with these pages, sorted and understood."""
    shown = [one if isinstance(one, Sheet) else Sheet(one) for one in sheets]
    pages = tuple(
        page_of(one.text, confidence=confidence, number=number, is_card=one.card)
        for number, one in enumerate(shown, start=1)
    )
    return examined(Reading(pages, pages[0].method, signature=signature), path, arrival, kind)


def examined(
    reading: Reading, path: str = "stuk.pdf", arrival: Arrival = IN_TIME, kind: FileKind = FileKind.PDF
) -> Examined:
    """A file as read, sorted and understood."""
    upload = Upload("map", path, Path(path), "0" * 64, 1000, kind, arrival)
    documents = documents_in(reading, path)
    return Examined(upload, reading.method, len(reading.pages), documents, signature=reading.signature)


def uploaded(home: Path, name: str, data: bytes) -> Examined:
    """A real file in the folder of a candidate, found, opened and read as in a run, and received in time."""
    folder = home / name / "kandidaturen" / "map"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(data)
    (found,) = survey(home / name, VACANCY, MOMENT).candidates
    upload = replace(found.uploads[0], arrival=IN_TIME)
    opened = do_open(OpenJob(upload, Limits()))
    pages = [page for number in opened.pending for page in do_page(PageJob(upload, number, Limits()))]
    return do_file(FileJob(upload, opened, tuple(pages)))


def findings(*files: Examined, person: Person | None = None) -> dict[str, Finding]:
    """The findings on the candidate who sent these files, by requirement."""
    renamed = [with_months(_at(file, number), MOMENT) for number, file in enumerate(files)]
    found = judge(Dossier(person or Person("map"), tuple(renamed)), VACANCY, MOMENT)
    return {one.requirement: one for one in found}


def outcome(requirement: str, *files: Examined, person: Person | None = None) -> Outcome:
    """Status and reason of one finding."""
    finding = findings(*files, person=person)[requirement]
    return finding.status, finding.reason


def status(*files: Examined) -> CandidateStatus:
    """The conclusion on the candidate."""
    return conclude(findings(*files).values())


def types(*files: Examined) -> Sequence[str]:
    """What each document was taken for: a look-alike by its subtype."""
    return [one.subtype or one.type.value for file in files for one in file.documents]


def _at(file: Examined, number: int) -> Examined:
    """The file under a path of its own."""
    path = f"{number}-{file.upload.path}"
    documents = tuple(replace(one, file=path) for one in file.documents)
    return replace(file, upload=replace(file.upload, path=path), documents=documents)
