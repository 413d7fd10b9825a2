"""What a file is by its first bytes, and for zip and OLE containers by what they hold; never by its name."""

import re
from typing import BinaryIO

from pipeline.codes import FileKind, Problem
from pipeline.intake.containers import look_into_ole, look_into_zip
from pipeline.intake.content import CORRUPT_NULS, Content, unsupported
from pipeline.intake.limits import Limits
from pipeline.intake.sniffing_text import sniff_text

HEAD_BYTES = 65_536
"""From which the kind of a file is told."""

_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+",
           b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")  # fmt: skip
_HEIF_BRANDS = {
    b"heic",
    b"heix",
    b"hevc",
    b"hevx",
    b"heim",
    b"heis",
    b"hevm",
    b"hevs",
    b"mif1",
    b"msf1",
    b"avif",
    b"avis",
}
_BITMAP_HEADERS = {12, 40, 52, 56, 64, 108, 124}
"""Lengths that the second header of a BMP can have."""
_ZIP, _OLE = (b"PK\x03\x04", b"PK\x05\x06"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_UNSUPPORTED = (
    (b"Rar!\x1a\x07", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"), (b"MSCF", "cab"), (b"\x78\x9f\x3e\x22", "tnef"), (b"%!PS", "postscript"),
    (b"AT&TFORM", "djvu"), (b"8BPS", "psd"), (b"\xff\x0a", "jxl"), (b"\0\0\0\x0cJXL ", "jxl"), (b"MZ", "program"),
    (b"\x7fELF", "program"), (b"L\0\0\0\x01\x14\x02\0", "lnk"), (b"ID3", "audio"), (b"\x1aE\xdf\xa3", "video"),
)  # fmt: skip
_APPLE_DOUBLE = b"\0\x05\x16\x07"


def sniff(stream: BinaryIO, size: int, limits: Limits) -> Content:
    """What the file of `size` bytes in `stream` is. Raises OSError when the stream cannot be read."""
    stream.seek(0)
    head = stream.read(HEAD_BYTES)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n\f\0")
    if not head:
        return Content(FileKind.UNKNOWN, Problem.EMPTY, "zero_bytes")
    if not start:
        return CORRUPT_NULS if b"\0" in head else Content(FileKind.TEXT)
    if re.match(rb"%PDF-", start):
        return Content(FileKind.PDF)
    if _is_image(head):
        return Content(FileKind.IMAGE)
    if head.startswith(_ZIP):
        return look_into_zip(stream, head, size, limits)
    if head.startswith(_OLE):
        return look_into_ole(stream)
    if start.startswith(b"{\\rtf"):
        return Content(FileKind.OFFICE)
    return _other(head)


def _other(head: bytes) -> Content:
    if head.startswith(_APPLE_DOUBLE):
        return Content(FileKind.SYSTEM)
    for magic, detail in _UNSUPPORTED:
        if head.startswith(magic):
            return unsupported(detail)
    if head[257:262] == b"ustar":
        return unsupported("tar")
    if head[4:8] == b"ftyp":
        return unsupported("video")
    text = sniff_text(head)
    # a PDF may have other bytes before it (ISO 32000-1, annex H.3.4.1); a mail or web page may speak of one
    if text.kind in {FileKind.UNKNOWN, FileKind.TEXT} and re.search(rb"%PDF-[12]\.[0-9]", head[:1024]):
        return Content(FileKind.PDF)
    return text


def _is_image(head: bytes) -> bool:
    if head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return True
    if head[4:8] == b"ftyp":
        length = min(int.from_bytes(head[:4], "big"), 512)
        brands = {head[8:12]} | {head[at : at + 4] for at in range(16, length, 4)}
        return not brands.isdisjoint(_HEIF_BRANDS)
    return head[:2] == b"BM" and len(head) >= 26 and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS
