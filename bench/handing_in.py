"""How documents reach a town hall: born digital, scanned or photographed, under names of the candidate's choice."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

from bench.documents import Drawn
from bench.documents.carriers import Carried, photo_jpeg, scan_pdf
from pipeline.model import FieldValue

IN_TIME = dt.datetime(2024, 4, 18, 14, 30)
LATE = dt.datetime(2024, 4, 29, 0, 10)


class Carrier(StrEnum):
    """How a candidate hands in documents."""

    DIGITAL = "digital"
    SCAN = "scan"
    PHOTO = "photo"
    MIXED = "mixed"


@dataclass(slots=True)
class File:
    """A file in an upload folder."""

    name: str
    data: bytes
    received: dt.datetime = IN_TIME


@dataclass(frozen=True, slots=True)
class Handed:
    """A document as it was handed in, with what stands on it in the words of results.json."""

    paths: tuple[str, ...]
    """One file, or one for each page."""
    carrier: Carrier
    type: str
    layout: str
    pages: int
    fields: dict[str, Any]

    def places(self) -> list[tuple[str, int]]:
        """Where each page lies: the path of its file and its number in it; a Word file has one at least."""
        if len(self.paths) > 1:
            return [(path, 1) for path in self.paths]
        return [(self.paths[0], number) for number in range(1, self.pages + 1)]


_NAMES = {
    "cv": ("cv", "CV 2024", "Curriculum_Vitae"),
    "letter": ("motivatie", "brief", "Motivatiebrief"),
    "diploma": ("diploma", "Diploma_kopie", "scan0001"),
    "extract": ("strafregister", "uittreksel", "IMG_4411", "bewijs goed gedrag"),
    "licence": ("rijbewijs", "rijbewijs voor en achter", "IMG_2210"),
}


def handed_in(drawn: Drawn, carrier: Carrier, paths: Sequence[str]) -> Handed:
    truth = drawn.truth
    fields = {name: _written(value) for name, value in truth.fields.items() if value is not None}
    return Handed(tuple(paths), carrier, truth.type.value, truth.layout, truth.pages, fields)


def _written(value: FieldValue) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def read_handed(each: dict[str, Any]) -> Handed:
    return Handed(**{**each, "paths": tuple(each["paths"]), "carrier": Carrier(each["carrier"])})


def file_name(rng: Random, name: str) -> str:
    return f"{rng.choice(_NAMES[name])}{rng.choice(('', '', '_def', ' (1)'))}-{rng.randrange(100)}"


def way_of(drawn: Drawn, carrier: Carrier, rng: Random) -> Carrier:
    """How a document is handed in; cvs and letters are nearly always born digital."""
    if drawn.suffix != ".pdf":
        return Carrier.DIGITAL
    how = rng.choice((Carrier.DIGITAL, Carrier.SCAN, Carrier.PHOTO)) if carrier is Carrier.MIXED else carrier
    if drawn.truth.type in ("cv", "motivation_letter") and rng.random() < 0.8:
        return Carrier.DIGITAL
    return how


def carried(drawn: Drawn, name: str, how: Carrier, rng: Random) -> list[tuple[str, bytes]]:
    """The files in which a document is handed in."""
    if drawn.suffix != ".pdf":
        return [(name + drawn.suffix, drawn.data)]
    if how is Carrier.DIGITAL:
        return [(f"{name}.pdf", drawn.pdf)]
    if how is Carrier.SCAN:
        scan = scan_pdf(
            drawn.pdf,
            rng.getrandbits(31),
            dpi=rng.choice((150, 200, 300)),
            skew=rng.uniform(-2, 2),
            noise=rng.uniform(0.05, 0.4),
            turns=rng.choice((0, 0, 0, 0, 0, 1, 2, 3)),
        )
        return [(f"{name}.pdf", scan.data)]
    pages = range(1, drawn.truth.pages + 1)
    shots = [_shot(drawn.pdf, page, rng) for page in pages]
    return [(f"{name}{f'-{page}' if len(shots) > 1 else ''}.jpg", shot.data) for page, shot in enumerate(shots, 1)]


def _shot(pdf: bytes, page: int, rng: Random) -> Carried:
    """Held upright or on its side; telephones say so in EXIF, but what passed through a chat has often lost it."""
    turns = rng.choice((0, 0, 0, 1, 3))
    severity = rng.choice((0, 0, 1, 1, 2))
    return photo_jpeg(pdf, rng.getrandbits(31), severity, page=page, turns=turns, exif=rng.random() < 0.8)
