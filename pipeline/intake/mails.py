"""What hangs on a mail (.eml). The text of the mail itself is read from the mail, later."""

import email.errors
import email.header
from collections.abc import Iterator, Sequence
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from urllib.parse import quote

from pipeline.codes import Problem
from pipeline.intake.names import attachment_name
from pipeline.intake.opening import open_untouched
from pipeline.intake.scratch import Opened, Scratch, distinct_names
from pipeline.model import Upload

# compat32 is the policy that never raises on a malformed header; as it was, not folded anew
POLICY = compat32.clone(mangle_from_=False, max_line_length=None)

_CUT_OFF = (email.errors.CloseBoundaryNotFoundDefect, email.errors.StartBoundaryNotFoundDefect)
_MACHINERY = {
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "text/calendar",
    "message/delivery-status", "message/disposition-notification", "text/rfc822-headers",
}  # fmt: skip
"""Parts that mail programs add: listed, never judged."""
_BODY = {"text/plain", "text/html"}


def read_mail(upload: Upload, scratch: Scratch) -> Opened:
    """The attachments of a mail, and the mails within it. Raises OSError when it or scratch cannot be reached."""
    if upload.size > scratch.limits.mail_bytes:
        return Opened((), Problem.TOO_LARGE, "mail_bytes")
    with open_untouched(upload.source) as stream:
        data = stream.read()
    try:
        message = BytesParser(policy=POLICY).parsebytes(data)
        leaves = list(_leaves(message))
        attachments = [leaf for leaf in leaves if not _is_body(leaf)]
        html = b"".join(_bytes_of(leaf) for leaf in leaves if leaf.get_content_type() == "text/html")
        cut_off = any(isinstance(defect, _CUT_OFF) for part in message.walk() for defect in part.defects)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, email.errors.MessageError):
        return Opened((), Problem.CORRUPT, "mail")
    problem, detail = (Problem.CORRUPT, "cut_off") if cut_off else (None, None)
    if len(attachments) > scratch.limits.attachments:
        problem, detail = Problem.TOO_LARGE, "attachments"
    return Opened(tuple(_members(upload, attachments[: scratch.limits.attachments], html, scratch)), problem, detail)


def _members(upload: Upload, parts: Sequence[Message], html: bytes, scratch: Scratch) -> Iterator[Upload]:
    names = distinct_names(
        attachment_name(_name_of(part), number, ".eml" if _is_message(part) else "")
        for number, part in enumerate(parts, start=1)
    )
    for part, name in zip(parts, names, strict=True):
        if not scratch.room_for_member():
            yield scratch.absent(upload, name, Problem.TOO_LARGE, "members")
            continue
        data = _bytes_of(part)
        logo = part.get_content_type() in _MACHINERY or (
            len(data) <= scratch.limits.inline_image_bytes and _is_shown_within(part, html)
        )
        yield scratch.keep(upload, name, [data], logo=logo)


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold something: a mail within the mail is one, whatever is in it."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _leaves(part)
    else:
        yield message


def _is_message(part: Message) -> bool:
    return part.get_content_maintype() == "message" and part.is_multipart()


def _is_body(part: Message) -> bool:
    return (
        part.get_content_type() in _BODY
        and part.get_content_disposition() != "attachment"
        and not _name_of(part)
        and not part.is_multipart()
    )


def _is_shown_within(part: Message, html: bytes) -> bool:
    """Whether it is a picture that the text of the mail shows in its place."""
    identifier = str(part.get("Content-ID", "")).strip().strip("<>").encode("utf-8", "replace")
    if not identifier or part.get_content_maintype() != "image":
        return False
    return b"cid:" + identifier in html or b"cid:" + quote(identifier).encode() in html


def _bytes_of(part: Message) -> bytes:
    """What the part holds, decoded; of a mail within the mail its own source."""
    if not _is_message(part):
        data = part.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message):
        return b""
    if not inner.keys() and str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64":
        inner["Content-Transfer-Encoding"] = "base64"  # forbidden by RFC 2046, written all the same
        data = inner.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""
    return inner.as_bytes(policy=POLICY)


def _name_of(part: Message) -> str | None:
    """The file name of a part, however its maker encoded it."""
    for header in ("Content-Disposition", "Content-Type"):
        raw = next((value for name, value in part.raw_items() if name.lower() == header.lower()), None)
        if isinstance(raw, str) and not raw.isascii():
            part.replace_header(header, _without_surrogates(raw))
    name = part.get_filename()
    return None if name is None else _decoded(str(name)).strip() or None


def _without_surrogates(raw: str) -> str:
    data = raw.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _decoded(text: str) -> str:
    """`text` with encoded words (RFC 2047) decoded, which mail programs put in file names against the rules."""
    try:
        return str(email.header.make_header(email.header.decode_header(text)))
    except (email.errors.HeaderParseError, LookupError, ValueError):
        return text
