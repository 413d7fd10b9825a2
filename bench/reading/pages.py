"""Pages with ground truth: one file each, and a JSON of the same name beside it.

    {"carrier": "scan", "kind": "sheet", "split": "held_out", "language": "nld", "orientation": 90,
     "dates": {"issue_date": ["2024-04-06", "06/04/2024"]}, "names": {"holder": "PIÉRARD François-Xavier"},
     "rows": {"AM": "09.11.05", "B": "09.11.05"}, "categories": "AM B", "words": ["Uittreksel", "uit", ...],
     "type": "criminal_record", "fields": {"issue_date": "2024-04-06", "model": "596.2"}, "map": [[...], [...], [...]]}

Every key may be left out: what is not stated is not measured.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class Truth:
    """What stands on a page, and how it was handed in."""

    carrier: str = "given"
    """`digital`, `scan`, `photo`, `layered` (a scan with the text layer of another scanner), or a name of your own."""
    kind: str = "sheet"
    """`sheet` or `card`."""
    split: str = "given"
    """`dev` or `held_out`; a given folder is neither."""
    language: str = "nld"
    """Of the text, by Tesseract's name."""
    orientation: int | None = None
    """Degrees by which the picture, as decoded, shows the page turned clockwise: 0, 90, 180 or 270."""
    dates: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Name -> the day (ISO 8601) and the date as printed."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Of persons, as printed."""
    rows: Mapping[str, str] = field(default_factory=dict)
    """Of the table on a licence: the category's letter -> the date printed in its row."""
    categories: str = ""
    """Field 9 of a licence, with spaces."""
    words: Sequence[str] = ()
    """Every printed word."""
    type: str = ""
    """The contract's document type, when the page is a whole document."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """The contract's fields of that document; dates as ISO 8601."""
    map: Sequence[Sequence[float]] = ()
    """Three by three, from fractions of the page to fractions of the picture: to cut out the upright page exactly."""
    layout: str = ""
    fonts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class BenchPage:
    """A page of the set."""

    path: Path
    truth: Truth

    @property
    def name(self) -> str:
        """Within its set."""
        return self.path.name


def save(page: BenchPage, data: bytes) -> None:
    """Write the page's file and its truth."""
    page.path.write_bytes(data)
    page.path.with_suffix(".json").write_text(json.dumps(asdict(page.truth), ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> tuple[BenchPage, ...]:
    """The pages of a folder that have a truth, by name; raises TypeError for a key that is unknown."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    known = [(path, path.with_suffix(".json")) for path in files]
    return tuple(BenchPage(path, Truth(**json.loads(truth.read_bytes()))) for path, truth in known if truth.exists())
