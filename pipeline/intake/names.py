"""Names of files: shown so that every reader can take them, made distinct, and told apart from system litter."""

import os
import re
import sys
import unicodedata
from pathlib import Path
from urllib.parse import quote

_SAFE = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "%")
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
"""Bytes that are not UTF-8 (lone surrogates, to Python) and characters that no XML document can hold."""


def shown(name: str) -> str:
    """`name` in NFC, with what cannot be written in UTF-8 or XML percent-escaped byte by byte."""
    return unicodedata.normalize("NFC", _UNSHOWABLE.sub(_escape, name))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    data = bytes([code - 0xDC00]) if 0xDC80 <= code <= 0xDCFF else match[0].encode("utf-8", "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in data)


def shown_exactly(name: str) -> str:
    """`name` with all but plain ASCII percent-escaped: for names that differ but would be shown alike."""
    return quote(name.encode("utf-8", "surrogateescape" if sys.platform != "win32" else "surrogatepass"), safe=_SAFE)


def distinct(name: str, taken: set[str]) -> str:
    """`name`, or with ` (2)`, ` (3)`, ... before its extension when `taken` has it; adds it to `taken`."""
    stem, dot, extension = name.rpartition(".")
    if not stem or "/" in extension:
        stem, dot, extension = name, "", ""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{stem} ({number}){dot}{extension}"
    taken.add(found)
    return found


def order(name: str) -> tuple[str, bool, bytes]:
    """The key by which names are sorted, the same on every system and locale: as shown, and of those that are shown
    alike first the one that needs no escaping.
    """
    return shown(name), name != shown(name), name.encode("utf-8", "surrogatepass")


_LONGEST_PART = 180
"""Characters of one part of a path: file systems take 255 bytes, and a part may be made longer by escapes."""


def member_path(name: str) -> str:
    """The name of an archive's member as shown: relative, without `..`, drive or empty parts.

    It is never used to write: members are written under names of our own.
    """
    parts = [part for part in re.split(r"[/\\]", name) if part.strip() not in {"", ".", ".."}]
    if parts and re.fullmatch("[A-Za-z]:", parts[0]):
        del parts[0]
    return "/".join(_cut(shown(part)) for part in parts) or "naamloos"


def attachment_name(name: str | None, number: int, extension: str = "") -> str:
    """The name of an attachment as shown; `bijlage-2.eml` for one without a name."""
    flat = " ".join((name or "").split()).replace("/", "_").replace("\\", "_")
    return _cut(shown(flat)) if flat.strip(". ") else f"bijlage-{number}{extension}"


def _cut(part: str) -> str:
    return part if len(part) <= _LONGEST_PART else f"{part[: _LONGEST_PART - 41]}…{part[-40:]}"


_SYSTEM_NAMES = {"thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", ".localized", ".directory", "icon\r"}
_SYSTEM_FOLDERS = {
    "@eadir", "__macosx", "$recycle.bin", "#recycle", "#snapshot", ".snapshot", "system volume information",
    "lost+found", ".trashes", ".spotlight-v100", ".fseventsd", ".appledouble", ".temporaryitems",
}  # fmt: skip
_LITTER_PREFIXES = ("._", "~$", ".~lock.", ".fuse_hidden", ".nfs", ".smbdelete")
_LITTER_SUFFIXES = (".crdownload", ".part", ".partial", ".tmp", ".download", ".filepart")


def is_system(path: str) -> bool:
    """Whether the name alone tells that a system made it: Thumbs.db, anything in @eaDir, ..."""
    *folders, name = path.casefold().split("/")
    return name in _SYSTEM_NAMES or any(is_system_folder(folder) for folder in folders)


def is_system_folder(name: str) -> bool:
    """Whether a folder of this name belongs to a NAS, an operating system or its waste bin."""
    return name.casefold() in _SYSTEM_FOLDERS or name.casefold().startswith(".trash-")


def looks_like_litter(path: str) -> bool:
    """Whether the name is that of a lock file or a half download: so it is, unless its content is a document."""
    name = path.casefold().rpartition("/")[2]
    return name.startswith(_LITTER_PREFIXES) or name.endswith(_LITTER_SUFFIXES)


def openable(path: Path) -> Path:
    r"""`path`, absolute; on Windows in the `\\?\` form, which knows no limit of 260 characters nor forbidden names."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links
    if sys.platform != "win32" or absolute.startswith("\\\\?\\"):
        return Path(absolute)
    if absolute.startswith("\\\\"):
        return Path("\\\\?\\UNC\\" + absolute[2:])
    return Path("\\\\?\\" + absolute)
