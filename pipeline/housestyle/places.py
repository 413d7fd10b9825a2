"""Where a town's own templates lie, and a fingerprint that changes when they do; their content is not read here."""

import hashlib
from pathlib import Path

from pipeline.housestyle.kinds import Kind
from pipeline.vacancy import Vacancy

FOLDER = "sjablonen"
"""The folder beside vacature.yaml in which a town's own templates are looked for."""
MOST_BYTES = 50_000_000
"""Of a template as unpacked; a letterhead with pictures has a few million."""


def own_folder(folder: Path, vacancy: Vacancy) -> Path | None:
    """The folder with the town's own templates, which need not be there when the vacancy names it; None if none."""
    if vacancy.huisstijl.sjablonen:
        return folder / vacancy.huisstijl.sjablonen
    beside = folder / FOLDER
    return beside if beside.is_dir() else None


def content_of(path: Path) -> bytes | str | None:
    """The bytes of a template; why they cannot be had (`too_large`, `unreachable`); None where there is none."""
    try:
        return "too_large" if path.stat().st_size > MOST_BYTES else path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        return "unreachable"


def fingerprint(folder: Path, vacancy: Vacancy) -> str:
    """A hash of the town's own templates: while it is the same, so are they and what is said of them."""
    place = own_folder(folder, vacancy)
    if place is None:
        return ""
    found = hashlib.sha256(f"{place} {place.is_dir()}".encode("utf-8", "surrogateescape"))
    for kind in Kind:
        content = content_of(place / kind.file)
        found.update(hashlib.sha256(content).digest() if isinstance(content, bytes) else repr(content).encode())
    return found.hexdigest()
