"""What is printed on a drawn document: the ground truth that readings are measured against."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Generic, TypeVar

from bench.documents.people import Person
from bench.documents.sheet import Sheet
from pipeline.codes import DocumentType
from pipeline.model import Box, FieldValue

Facts = TypeVar("Facts")

ALWAYS = frozenset({"clean", "signed", "country", "level", "categories", "leadership_months", "languages"})
"""Fields that are judged from the whole document and not printed as one value."""


class Split(StrEnum):
    """What a layout may be used for."""

    DEV = "dev"
    """Samples, tests, and looking at while rules are written."""
    HELD_OUT = "held_out"
    """Measuring only: nobody looks at these while writing rules."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a reader of the document should find."""

    type: DocumentType
    fields: Mapping[str, FieldValue]
    """By the contract's field names; a field that the document does not show is absent or None."""
    pages: int
    layout: str
    language: str
    """ISO 639-1, of the text."""
    subtype: str | None = None
    """The look-alike it is, within `other`."""
    person: Person | None = None
    """Who it is about."""
    printed: Mapping[str, str] = field(default_factory=dict)
    """Field or value name -> the text as it stands on the page."""
    boxes: Mapping[str, tuple[int, Box]] = field(default_factory=dict)
    """Field or value name -> (page from 1, box in page fractions) of the printed value."""
    bounds: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """For a counted field: the lowest and highest number that a careful reader may arrive at."""
    fonts: tuple[str, ...] = ()
    """Of the fonts used, sorted."""
    traps: Mapping[str, FieldValue] = field(default_factory=dict)
    """Values on the page that must not be taken for a field: `print_date`, `request_date`, `law_date`."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn document."""

    data: bytes
    truth: Truth
    suffix: str = ".pdf"
    """Of the file that holds it, with the dot."""

    @property
    def pdf(self) -> bytes:
        """The bytes of the PDF; raises TypeError when it was drawn as another kind of file."""
        if self.suffix != ".pdf":
            raise TypeError(f"drawn as {self.suffix}")
        return self.data


@dataclass(frozen=True, slots=True)
class Layout(Generic[Facts]):
    """One way in which an issuer prints a document."""

    name: str
    split: Split
    languages: tuple[str, ...]
    draw: Callable[[Random, Facts], Sheet]
    """Prints the facts on a sheet that is not finished yet."""


def layout_of(
    layouts: Mapping[str, Layout[Facts]],
    rng: Random,
    name: str | None = None,
    split: Split | None = None,
    language: str | None = None,
) -> Layout[Facts]:
    """The named layout, or a random one of that split and language; raises KeyError or ValueError."""
    if name is not None:
        return layouts[name]
    fitting = [
        layout
        for _, layout in sorted(layouts.items())
        if split in (None, layout.split) and (language is None or language in layout.languages)
    ]
    if not fitting:
        raise ValueError(f"no layout for {split} and {language}")
    return rng.choice(fitting)


def conclude(
    sheet: Sheet,
    type_: DocumentType,
    fields: Mapping[str, FieldValue],
    *,
    layout: str,
    language: str,
    person: Person | None = None,
    subtype: str | None = None,
    traps: Mapping[str, FieldValue] | None = None,
    bounds: Mapping[str, tuple[int, int]] | None = None,
) -> Drawn:
    """Finish a sheet; a field whose value nowhere stands on it counts as not shown."""
    data = sheet.finish()
    boxes, printed = dict(sheet.boxes), dict(sheet.printed)
    parts = [name for name in ("family", "given") if name in printed]
    if "holder" not in printed and parts:
        printed["holder"] = " ".join(printed[name] for name in parts)
        if all(name in boxes for name in parts) and len({boxes[name][0] for name in parts}) == 1:
            boxes["holder"] = (boxes[parts[0]][0], Box.around([boxes[name][1] for name in parts]))
    shown = {name: value for name, value in fields.items() if name in printed or name in ALWAYS}
    truth = Truth(
        type=type_,
        fields=shown,
        pages=sheet.page,
        layout=layout,
        language=language,
        subtype=subtype,
        person=person,
        printed=printed,
        boxes=boxes,
        bounds=bounds or {},
        fonts=tuple(sorted(sheet.fonts)),
        traps={name: value for name, value in (traps or {}).items() if name in printed},
    )
    return Drawn(data, truth)
