"""The nouns of geldig, in the order in which a file travels: upload, page, document, finding, candidate.

All are frozen values. Boxes are fractions of the upright page, origin top left; confidences lie between 0 and 1;
moments are timezone-aware; days are `datetime.date`.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from pipeline.codes import ArrivalBasis, CandidateStatus, DocumentType, FileKind, Problem, ReadMethod, Reason, Status

Scalar: TypeAlias = str | int | float | bool | None
FieldValue: TypeAlias = Scalar | dt.date | tuple[str, ...]
"""What a field may hold; dates are written as ISO 8601, tuples as lists."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a file was received, and how that is known."""

    received: dt.datetime | None
    """The moment of receipt; under FILE_SYSTEM and RUNS the latest at which it can have come; None if unknown."""
    late: bool | None
    """Whether that is after the deadline; None when it cannot be established."""
    basis: ArrivalBasis

    @property
    def exact(self) -> bool:
        """Whether `received` is the moment itself and not merely a bound."""
        return self.basis is ArrivalBasis.PORTAL


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a candidate, or one member of an archive or mail among them."""

    candidate: str
    """The name of the candidate's folder."""
    path: str
    """Relative to that folder, `/` between parts, members as `map.zip/diploma.pdf`; bad bytes percent-escaped."""
    source: Path
    """Where the bytes lie: the upload itself (read-only for us), or an unpacked member in scratch."""
    sha256: str
    """Of the raw bytes, hexadecimal; empty when the file could not be read."""
    size: int
    """In bytes."""
    kind: FileKind
    arrival: Arrival
    problem: Problem | None = None
    """What already intake found wrong with it."""
    detail: str | None = None
    """A code that says more about `problem` (`zero_bytes`, `symlink`, `ratio`), never text from the file."""
    unreachable: bool = False
    """Not read for a reason outside the file (share gone, permission); the run ends with status 3."""
    passwords: tuple[str, ...] = field(default=(), repr=False, compare=False)
    """What the clerk gave to open locked files with; in no output."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions of the upright page, origin top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """In fractions of the page height."""
        return self.y1 - self.y0

    @property
    def width(self) -> float:
        """In fractions of the page width."""
        return self.x1 - self.x0

    @property
    def middle(self) -> float:
        """The vertical middle, in fractions of the page height."""
        return (self.y0 + self.y1) / 2

    @staticmethod
    def around(boxes: "Iterable[Box]") -> "Box":
        """The smallest box that holds all of `boxes`; raises ValueError if there are none."""
        all_boxes = list(boxes)
        return Box(
            min(b.x0 for b in all_boxes),
            min(b.y0 for b in all_boxes),
            max(b.x1 for b in all_boxes),
            max(b.y1 for b in all_boxes),
        )


WHOLE_PAGE = Box(0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed."""

    text: str
    box: Box
    confidence: float
    """Of the reading; 1.0 for a trusted text layer."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line, left to right. A wide gap (another column, a table cell) begins a new line."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces between."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The box around its words."""
        return Box.around([word.box for word in self.words])

    @property
    def confidence(self) -> float:
        """That of its worst word."""
        return min((word.confidence for word in self.words), default=0.0)


@dataclass(frozen=True, slots=True)
class View:
    """How the upright page is made from the pixels as decoded (EXIF and page /Rotate already honoured)."""

    quad: tuple[tuple[float, float], ...] | None = None
    """Corners of the sheet or card in the picture, in fractions: top left, top right, bottom right, bottom left.

    None: the whole picture.
    """
    quarter_turns: int = 0
    """Clockwise turns of 90 degrees, after the crop."""
    skew_degrees: float = 0.0
    """The clockwise turn that makes the lines level, after the quarter turns; the page keeps its size."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at reading a page, for `geldig inspect`."""

    how: str
    """`text_layer`, `tesseract:nld`, `osd`, ..."""
    why: str
    """The reason for trying: `first`, `low_confidence`, `language`, ..."""
    confidence: float
    seconds: float = field(compare=False)
    """CPU seconds; never part of an output that must be reproducible."""


@dataclass(frozen=True, slots=True)
class Page:
    """One upright page with its words."""

    number: int
    """Within the file, from 1. A picture that shows several cards gives several pages of one number."""
    width: float
    """Of the upright page, in points for PDF, else in pixels: only the ratio to `height` is to be relied on."""
    height: float
    lines: tuple[Line, ...]
    """In reading order."""
    method: ReadMethod
    quality: float
    """How well it was read, 0 to 1: the worst part counts."""
    is_card: bool = False
    """Whether it is a plastic card (aspect ratio of ID-1), cropped."""
    view: View = View()
    text_agrees: bool | None = None
    """Whether a text layer agrees with the picture under it; None when there were not both."""
    picture_lines: tuple[Line, ...] = ()
    """What the picture says where `text_agrees` is False."""
    problem: Problem | None = None
    codes: tuple[str, ...] = ()
    """What its QR codes say; only looked for on a page that may be an extract."""
    attempts: tuple[Attempt, ...] = field(default=(), compare=False)

    @property
    def words(self) -> tuple[Word, ...]:
        """All its words in reading order."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        """Its lines, with newlines between."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read."""

    pages: tuple[Page, ...]
    method: ReadMethod
    problem: Problem | None = None
    detail: str | None = None
    """A code that says more about `problem`."""
    signature: str | None = None
    """For a PDF with an electronic seal or signature: `trusted`, `intact`, `altered` or `broken`; None without one."""
    signer: str | None = None
    """Who sealed it, by the name in the certificate."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value was read."""

    file: str
    """The path of the upload."""
    page: int
    box: Box
    text: str
    """As printed."""
    confidence: float
    view: View = View()
    """To cut the picture from the file."""
    aspect: float = 0.7071
    """Width over height of the page that was read, as far as the skew in `view` needs it."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value that was looked for in a document."""

    value: FieldValue
    """None when it is not there or cannot be read."""
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    """Also for a value that is None: where something stood that could not be read."""
    doubt: str | None = None
    """Why the value is not certain: `two_candidates`, `low_confidence`, `impossible_date`, `two_digit_year`, ..."""


@dataclass(frozen=True, slots=True)
class Section:
    """Consecutive pages of one file that make one document, with what spoke for its type."""

    type: DocumentType
    subtype: str | None
    """The look-alike it is, within `other` (`request_receipt`, `transcript`), or `foreign_extract`, else None."""
    pages: tuple[Page, ...]
    file: str
    """The path of the upload."""
    confidence: float
    """That the type is right."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """Per type or subtype."""
    cues: tuple[str, ...] = ()
    """The names of the cues that spoke for the type."""
    understood: bool = True
    """False when two types score close together, or nothing scores."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a candidate, with its fields."""

    type: DocumentType
    subtype: str | None
    file: str
    pages: tuple[int, ...]
    fields: Mapping[str, Field]
    confidence: float
    """That the type is right."""
    quality: float
    """How well its pages were read."""
    understood: bool = True
    text_agrees: bool | None = None
    """False when a page's text layer and picture disagree."""
    language: str | None = None
    """ISO 639-1, of the text."""
    could_be: tuple[DocumentType, ...] = ()
    """When it was not understood: the types that scored; empty when nothing did or it could not be read."""

    def value(self, name: str) -> FieldValue:
        """The value of the field, None when it is not there."""
        found = self.fields.get(name)
        return None if found is None else found.value


@dataclass(frozen=True, slots=True)
class Examined:
    """An upload with all that was found in it."""

    upload: Upload
    method: ReadMethod
    page_count: int
    documents: tuple[Document, ...]
    problem: Problem | None = None
    detail: str | None = None
    signature: str | None = None


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
