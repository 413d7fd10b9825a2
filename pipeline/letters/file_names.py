"""File names for letters: that of the candidate's folder, made safe for every system that may open the share."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from pipeline.privacy import printable

MOST = 100
"""Characters: a path of 260 must hold the share, the vacancy's folder and an extension too."""
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:\..*)?", re.IGNORECASE)


def file_names(folders: Iterable[str]) -> dict[str, str]:
    """A file name without extension for each folder; no two are equal, whatever the case of their letters."""
    safe = {folder: _safe(folder) for folder in folders}
    often = Counter(name.casefold() for name in safe.values())
    return {
        folder: name if often[name.casefold()] == 1 and name == folder else f"{name}~{_mark(folder)}"
        for folder, name in safe.items()
    }


def _safe(folder: str) -> str:
    text = unicodedata.normalize("NFC", folder.encode("utf-8", "replace").decode())
    name = _UNSAFE.sub("_", printable(text)).strip(" .")[:MOST].rstrip(" .")
    return f"_{name}" if not name or name.startswith("~") or _RESERVED.fullmatch(name) else name


def _mark(folder: str) -> str:
    """What tells apart two folders of which the safe names are equal."""
    return hashlib.sha256(folder.encode("utf-8", "surrogatepass")).hexdigest()[:8]
