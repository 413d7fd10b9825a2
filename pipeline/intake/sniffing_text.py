"""Text, web page or mail, by content."""

import codecs
import re

from pipeline.codes import FileKind
from pipeline.intake.content import Content, unsupported

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"
_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
"""Bytes that stand for nothing in Windows-1252."""
_MOST_CONTROLS, _MOST_HIGH = 0.005, 0.3
"""Shares of the bytes beyond which something is no text in a single-byte encoding."""

_HTML = re.compile(r"<!doctype html|<html[\s>]|<body[\s>]|<head>|<table[\s>]|<div[\s>]|<p>|<meta\s", re.IGNORECASE)
_HEADER = re.compile(r"([!-9;-~]+):")
_OF_MAIL_ONLY = {
    "received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature", "thread-index",
    "x-mailer", "x-originating-ip", "content-transfer-encoding",
}  # fmt: skip
_OF_ANY_LETTER = {"from", "to", "date", "subject", "cc", "reply-to", "sender"}


def sniff_text(head: bytes) -> Content:
    """What the text is that begins with `head`; unsupported when it is no text."""
    headers = decode_head(re.split(rb"\r?\n\r?\n", head.lstrip(b"\r\n"), maxsplit=1)[0])
    if headers is not None and _is_mail(headers):  # whatever follows: an attachment may lie in it as bytes
        return Content(FileKind.MAIL)
    text = decode_head(head)
    if text is None:
        return unsupported()
    beginning = text.lstrip()[:4096]
    if beginning.startswith("<") and _HTML.search(beginning):
        return Content(FileKind.HTML)
    if beginning.startswith(("<?xml", "<svg")):
        return unsupported("svg" if "<svg" in beginning else "xml")
    return Content(FileKind.TEXT)


def decode_head(head: bytes) -> str | None:
    """`head`, which may end within a character, as text; None when it is none."""
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return codecs.getincrementaldecoder(encoding)("replace").decode(head[len(bom) :])
    if b"\0" in head or _share(head, _CONTROLS) > _MOST_CONTROLS:
        return None
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        high = sum(byte >= 0x80 for byte in head) / len(head)
        plain = _share(head, _UNDEFINED) <= _MOST_CONTROLS and high <= _MOST_HIGH
        return head.decode("cp1252", "replace") if plain else None


def _share(head: bytes, some: bytes) -> float:
    return 1 - len(head.translate(None, some)) / len(head)


def _is_mail(text: str) -> bool:
    """Whether these are the header lines of a mail (RFC 5322)."""
    names: set[str] = set()
    for index, line in enumerate(text.splitlines()):
        match = _HEADER.match(line)
        if match is not None:
            names.add(match[1].lower())
        elif not line.startswith((" ", "\t")) and not (index == 0 and line.startswith("From ")):
            return False
    letter = len(names & _OF_ANY_LETTER)
    certain = not names.isdisjoint(_OF_MAIL_ONLY) or letter >= 3 or ("content-type" in names and letter >= 1)
    return len(names) >= 2 and certain
