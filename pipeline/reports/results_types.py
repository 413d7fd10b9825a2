"""The shape of `results.json`: these types write it and give its JSON Schema."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

from pipeline.codes import ArrivalBasis, CandidateStatus, DocumentType, Problem, ReadMethod, Reason, Status

Time = Annotated[
    dt.datetime,
    PlainSerializer(lambda moment: moment.isoformat(timespec="seconds"), return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""ISO 8601 with the offset of the vacancy's zone, to the second."""
Written = str | bool | int | float | list[str] | None
"""A field's value: days as ISO 8601."""
Fraction = Annotated[float, Field(ge=0, le=1)]
Rectangle = Annotated[list[float], Field(min_length=4, max_length=4)]
"""x0, y0, x1, y1 in fractions of the upright page, origin top left."""


class Item(BaseModel):
    """The base of every object: frozen; a program that reads it must allow for keys added later."""

    model_config = ConfigDict(frozen=True)


class EvidenceItem(Item):
    """Where a value was read."""

    file: str = Field(description="Path of the file within the candidate's folder.")
    page: int = Field(ge=1)
    box: Rectangle
    text: str = Field(description="As printed; empty for what no output may quote.")
    confidence: Fraction


class RequirementItem(Item):
    """What was concluded about one requirement."""

    id: str = Field(description="The key under `documents:` or `conditions:`, or `identity`.")
    status: Status
    reason: Reason | None
    message: str = Field(description="For a person, in the language of the vacancy.")
    fields: dict[str, Written]
    evidence: list[EvidenceItem]
    notes: list[str] = Field(description="Remarks that do not change the status.")


class DocumentItem(Item):
    """One document within a file."""

    type: DocumentType
    subtype: str | None = Field(
        description="The look-alike it is, within `other`; `foreign_extract` within `criminal_record`."
    )
    pages: list[int]
    fields: dict[str, Written]


class FileItem(Item):
    """One file of a candidate, or one member of an archive or mail."""

    path: str
    sha256: str
    bytes: int = Field(ge=0)
    received: Time | None
    late: bool | None
    arrival: ArrivalBasis = Field(description="How the moment of receipt is known.")
    pages: int = Field(ge=0)
    read: ReadMethod
    problem: Problem | None
    detail: str | None = Field(description="A code that says more about `problem`.")
    documents: list[DocumentItem]


class CandidateItem(Item):
    """One candidate with the conclusion."""

    id: str = Field(description="The name of the folder.")
    name: str | None
    status: CandidateStatus
    requirements: list[RequirementItem]
    files: list[FileItem]


class VacancyItem(Item):
    """The vacancy as it was judged."""

    title: str
    employer: str
    grade: str | None
    language: str
    deadline: Time
    timezone: str
    arrival: str
    documents: dict[str, Any]
    conditions: dict[str, Any]
    selection: list[dict[str, Any]]


class Results(Item):
    """The whole of `results.json`."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, title="results.json")

    schema_: Literal[1] = Field(1, alias="schema")
    vacancy: VacancyItem
    as_of: Time
    phase: Literal["open", "closed"]
    candidates: list[CandidateItem]
    notices: list[str] = Field(description="What the whole run has to say, for a person.")
    stray: list[str] = Field(description="Files that lie directly in the candidates' folder and belong to nobody.")
    unreachable: list[str] = Field(description="`folder/path` of files not read for a reason outside the file.")
