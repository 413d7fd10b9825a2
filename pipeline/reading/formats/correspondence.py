"""Text files, HTML pages and the bodies of mails as paragraphs."""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import lxml.etree
import lxml.html
import olefile
import oxmsg
from oxmsg.storage import Storage

from pipeline.codes import FileKind, Problem
from pipeline.intake.containers import claims_too_much
from pipeline.reading.formats.plain import Paragraph
from pipeline.reading.problems import Unreadable

_BLOCKS = frozenset(("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "title", "table"))
_UNSEEN = frozenset(("script", "style", "noscript", "template", "head"))


def read_correspondence(path: Path, kind: FileKind, *, most_bytes: int) -> list[Paragraph]:
    """The paragraphs of a text file, an HTML page, or a mail's own body (its attachments are files of their own).

    Raises Unreadable when it cannot be decoded.
    """
    if kind is FileKind.MSG:
        return _lines(_msg_body(path))
    raw = path.read_bytes()[:most_bytes]
    if kind is FileKind.HTML:
        return _lines(_html_text(raw))
    if kind is FileKind.MAIL:
        return _lines(_mail_body(raw))
    return _lines(_decoded(raw))


def _lines(text: str) -> list[Paragraph]:
    return [Paragraph(tuple(line.split("\t"))) for line in text.splitlines() if line.strip()]


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16") if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", errors="replace")


def _html_text(raw: bytes) -> str:
    if not raw.strip():
        return ""
    try:
        tree = lxml.html.document_fromstring(raw, parser=lxml.html.HTMLParser(encoding=_charset(raw), huge_tree=False))
    except (lxml.etree.ParserError, lxml.etree.LxmlError, ValueError, LookupError) as error:
        raise Unreadable(Problem.CORRUPT, "html") from error
    return "".join(_visible(tree))


def _charset(raw: bytes) -> str | None:
    """UTF-8 where the bytes are that; otherwise what the page itself declares."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _visible(tree: "lxml.html.HtmlElement") -> Iterator[str]:
    for event, node in lxml.etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        inside_unseen = node.tag in _UNSEEN or any(above.tag in _UNSEEN for above in node.iterancestors())
        if event == "start":
            if node.tag in _BLOCKS:
                yield "\n"
            if node.text and not inside_unseen:
                yield " ".join(node.text.split()) + " "
        else:
            if node.tag in _BLOCKS:
                yield "\n"
            parent = node.getparent()
            if node.tail and parent is not None and parent.tag not in _UNSEEN:
                yield " ".join(node.tail.split()) + " "


def _mail_body(raw: bytes) -> str:
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        if not isinstance(message, EmailMessage):
            raise Unreadable(Problem.CORRUPT, "mail")
        part = message.get_body(preferencelist=("plain", "html"))
        subject = str(message.get("Subject", ""))
        if part is None:
            return subject
        payload = part.get_payload(decode=True)
        body = payload if isinstance(payload, bytes) else b""
        charset = part.get_content_charset() or "utf-8"
        if part.get_content_subtype() == "html":
            return f"{subject}\n{_html_text(body)}"
        return f"{subject}\n{_with_charset(body, charset)}"
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        # The standard library's mail parser lets these through on malformed headers.
        raise Unreadable(Problem.CORRUPT, "mail") from error


def _with_charset(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return _decoded(body)


def _msg_body(path: Path) -> str:
    try:
        with olefile.OleFileIO(path) as ole:
            if claims_too_much(ole, path.stat().st_size):
                raise Unreadable(Problem.TOO_LARGE, "streams")
            message = oxmsg.Message(Storage.from_ole(ole))
        return f"{message.subject or ''}\n{message.body or ''}"
    except Unreadable:
        raise
    except Exception as error:  # the OLE reader raises whatever its parser meets; it becomes a finding
        raise Unreadable(Problem.CORRUPT, "msg") from error
