"""What was understood of the pages: documents with their fields, and where each value was read."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from pipeline.codes import DocumentType, Problem, ReadMethod
from pipeline.model.page import WHOLE_PICTURE, Box, Page, View
from pipeline.model.upload import Upload

Scalar: TypeAlias = str | int | float | bool | None
FieldValue: TypeAlias = Scalar | dt.date | tuple[str, ...]
"""What a field may hold; dates are written as ISO 8601, tuples as lists."""

A4_ASPECT = 210 / 297
"""Width over height of an upright sheet of A4."""


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
    view: View = WHOLE_PICTURE
    """To cut the picture from the file."""
    aspect: float = A4_ASPECT
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
    plausible: tuple[DocumentType, ...] = ()
    """When it was understood: what else it may be after all."""


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
    """When it was not understood: the types that scored; empty when nothing did or it could not be read.

    When it was: the other types that it may be after all.
    """

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
