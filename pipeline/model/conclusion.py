"""What was concluded: of a candidate's dossier at one moment, requirement by requirement, and of a whole run."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.codes import CandidateStatus, DocumentType, Reason, Status
from pipeline.model.document import Document, Evidence, Examined, FieldValue


@dataclass(frozen=True, slots=True)
class Person:
    """Who is behind a folder, as far as `kandidaten.csv` says."""

    folder: str
    family_name: str | None = None
    given_name: str | None = None
    birth_date: dt.date | None = None
    email: str | None = None
    national_number: str | None = None
    """Used only inside, to tie documents together; never in an output."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is known of one candidate at one moment: the input of the checks."""

    person: Person
    files: tuple[Examined, ...]

    def documents(self, *types: DocumentType) -> tuple[tuple[Examined, Document], ...]:
        """The documents of these types with the file each lies in, in the order of the files."""
        return tuple((file, doc) for file in self.files for doc in file.documents if doc.type in types)


@dataclass(frozen=True, slots=True)
class Moment:
    """The point in time at which everything is judged."""

    as_of: dt.datetime
    deadline: dt.datetime
    """The last second that counts, in the vacancy's timezone."""
    vouched: bool = False
    """`arrival: trusted`: a clerk vouches that all in the folders came in time."""

    @property
    def closed(self) -> bool:
        """Whether the deadline has passed; compared in UTC, since one hour of the year comes twice by the clock."""
        return self.as_of.astimezone(dt.UTC) > self.deadline.astimezone(dt.UTC)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that does not change a status: the language of an extract, a married name, a superseded document."""

    sentence: str
    """The key of the sentence in `reports.sentences`."""
    facts: Mapping[str, FieldValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was concluded about one requirement."""

    requirement: str
    """The key under `documents:` or `conditions:`, or `identity`."""
    status: Status
    reason: Reason | None = None
    sentence: str = ""
    """The key of the sentence in `reports.sentences`, e.g. `criminal_record.too_old`."""
    facts: Mapping[str, FieldValue] = field(default_factory=dict)
    """What the sentence is filled with."""
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    """The fields that decided, for programs."""
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate with the conclusion."""

    id: str
    name: str | None
    status: CandidateStatus
    findings: tuple[Finding, ...]
    dossier: Dossier


@dataclass(frozen=True, slots=True)
class Result:
    """Everything a run concluded: the input of every report."""

    moment: Moment
    candidates: tuple[Candidate, ...]
    stray: tuple[str, ...] = ()
    """Files that lie directly in the candidates' folder and belong to nobody."""
    unreachable: tuple[str, ...] = ()
    """`folder/path` of each file that could not be read for a reason outside the file."""
    notices: tuple[Note, ...] = ()
    """What the whole run has to say: csv rows that match nothing, arrivals unknown for many files."""
    changes: tuple[Note, ...] = ()
    """What changed since the last run."""
    began: dt.datetime | None = None
    """The moment of the first run for this vacancy; None when that is not known."""
    stands: bool = False
    """Whether this is what the last run concluded, found to hold still: the files are then not in here."""
