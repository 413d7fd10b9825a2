"""Zip and OLE files: opened with their list of contents bounded, and told apart by what they hold."""

import errno
import lzma
import re
import struct
import zipfile
import zlib
from typing import BinaryIO

import olefile

from pipeline.codes import FileKind, Problem
from pipeline.intake.content import Content, unsupported
from pipeline.intake.limits import Limits
from pipeline.intake.opening import NotAFileError

_END = b"PK\x05\x06"
_END_BYTES, _LONGEST_COMMENT = 22, 65_535
"""Of the record at the end of a zip (APPNOTE 4.3.16), and of the comment behind it."""
_LOCAL = re.compile(rb"PK\x03\x04.{22}(..)(..)", re.DOTALL)

DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, ValueError, IndexError, KeyError, EOFError,
)  # fmt: skip
"""What `zipfile` raises on a file that is no sound zip; UnicodeError is a ValueError."""


def tells_of_damage(error: OSError) -> bool:
    """Whether the file is at fault and not the share: bz2 and olefile give no number; EINVAL is what a seek to before
    the beginning gives, when a list of contents points there.
    """
    return error.errno in (None, errno.EINVAL) and not isinstance(error, NotAFileError)


class DirectoryTooLargeError(Exception):
    """The list of contents of a zip is longer than the limit."""


def open_zip(stream: BinaryIO, size: int, limits: Limits) -> zipfile.ZipFile:
    """The zip in `stream`.

    Raises DirectoryTooLargeError before reading a list of contents beyond the limit, one of DAMAGED when it is no
    sound zip, OSError when the stream cannot be read.
    """
    if _directory_bytes(stream, size) > limits.archive_directory_bytes:
        raise DirectoryTooLargeError
    stream.seek(0)
    try:
        return zipfile.ZipFile(stream)
    except OSError as error:
        if tells_of_damage(error):
            raise zipfile.BadZipFile("offset") from error
        raise


def _directory_bytes(stream: BinaryIO, size: int) -> int:
    """The length that the zip claims for its list of contents; 0 when no end record is found."""
    stream.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT - 100))
    tail = stream.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_BYTES:
        return 0
    claimed = int.from_bytes(tail[at + 12 : at + 16], "little")
    if tail[at - 20 : at - 16] == b"PK\x06\x07" and at >= 20:  # a zip64 locator: the true length stands elsewhere
        stream.seek(min(int.from_bytes(tail[at - 12 : at - 4], "little"), size))
        record = stream.read(56)
        claimed = int.from_bytes(record[40:48], "little") if record[:4] == b"PK\x06\x06" else claimed
    return min(claimed, size)


def look_into_zip(stream: BinaryIO, head: bytes, size: int, limits: Limits) -> Content:
    """Whether a zip is a Word file, another known sort of document, or a plain archive."""
    try:
        with open_zip(stream, size, limits) as archive:
            names = {name.replace("\\", "/") for name in archive.namelist()}
            mimetype = _mimetype(archive) if "mimetype" in names else ""
    except DirectoryTooLargeError:
        return Content(FileKind.ARCHIVE, Problem.TOO_LARGE, "directory")
    except (*DAMAGED, NotImplementedError):
        names = {name.decode("utf-8", "replace") for name in _local_names(head)}
        kind = FileKind.DOCX if _is_word(names) else FileKind.ARCHIVE
        return Content(kind, Problem.CORRUPT, "directory")
    if _is_word(names):
        return Content(FileKind.DOCX)
    if mimetype.startswith(_OPEN_TEXT):
        return Content(FileKind.OFFICE)
    detail = _sort_of_zip(names, mimetype)
    return Content(FileKind.ARCHIVE) if detail is None else unsupported(detail)


def _mimetype(archive: zipfile.ZipFile) -> str:
    """The type that an OpenDocument or EPUB file says it has, in its uncompressed first member."""
    try:
        with archive.open("mimetype") as member:
            return member.read(100).decode("ascii", "replace").strip()
    except (*DAMAGED, RuntimeError, NotImplementedError):
        return ""
    except OSError as error:
        if tells_of_damage(error):
            return ""
        raise


def _is_word(names: set[str]) -> bool:
    return "[Content_Types].xml" in names and any(name.startswith("word/") for name in names)


_OPEN_TEXT = "application/vnd.oasis.opendocument.text"
_MIMETYPES = (
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument", "odf"),
    ("application/epub", "epub"),
)


def _sort_of_zip(names: set[str], mimetype: str) -> str | None:
    """The code of a document format that is a zip within; None for a plain archive."""
    for prefix, detail in _MIMETYPES:
        if mimetype.startswith(prefix):
            return detail
    if "[Content_Types].xml" in names:
        folders = {name.split("/")[0] for name in names if "/" in name}
        return next((detail for folder, detail in (("xl", "xlsx"), ("ppt", "pptx")) if folder in folders), "ooxml")
    if "Index/Document.iwa" in names or {"Index.zip", "Metadata/Properties.plist"} <= names:
        return "pages"
    return None


def _local_names(head: bytes) -> list[bytes]:
    """The names in the local headers near the start, for a zip that was cut off."""
    return [head[match.end() : match.end() + int.from_bytes(match[1], "little")] for match in _LOCAL.finditer(head)]


_OLE_STREAMS = (
    ("__properties_version1.0", Content(FileKind.MSG)),
    ("EncryptedPackage", Content(FileKind.UNKNOWN, Problem.ENCRYPTED, "office_password")),
    ("WordDocument", Content(FileKind.OFFICE)),
    ("Workbook", unsupported("xls")),
    ("Book", unsupported("xls")),
    ("PowerPoint Document", unsupported("ppt")),
    ("CONTENTS", unsupported("works")),
)


def claims_too_much(ole: olefile.OleFileIO, size: int) -> bool:
    """Whether the streams claim more bytes than the file has: sound ones lie beside each other, a bomb's share them."""
    claimed = sum(entry.size for entry in ole.direntries if entry is not None and entry.entry_type == 2)
    return bool(claimed > size)


def look_into_ole(stream: BinaryIO) -> Content:
    """Whether an OLE compound file is an Outlook message, an encrypted Office file or an old Office document."""
    stream.seek(0)
    try:
        with olefile.OleFileIO(stream) as ole:
            return next((content for name, content in _OLE_STREAMS if ole.exists(name)), unsupported("ole"))
    except OSError as error:
        if not tells_of_damage(error):
            raise
        return Content(FileKind.UNKNOWN, Problem.CORRUPT, "ole")
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error, RecursionError, OverflowError):
        return Content(FileKind.UNKNOWN, Problem.CORRUPT, "ole")
