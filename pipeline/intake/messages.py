"""What hangs on an Outlook message (.msg)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import BinaryIO
from urllib.parse import quote

import olefile
from oxmsg.attachment import Attachment
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from pipeline.codes import Problem
from pipeline.intake.containers import claims_too_much, tells_of_damage
from pipeline.intake.mails import POLICY
from pipeline.intake.names import attachment_name
from pipeline.intake.opening import open_untouched
from pipeline.intake.scratch import Opened, Scratch, distinct_names
from pipeline.model import Upload

# property ids and values of [MS-OXCMSG] and [MS-OXPROPS]
_ATTACH_METHOD, _ATTACH_FLAGS, _HIDDEN, _CONTENT_ID = 0x3705, 0x3714, 0x7FFE, 0x3712
_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME = 0x3707, 0x3704, 0x3001
"""Properties with the name of an attachment (MS-OXPROPS), the best name first."""
_SUBJECT, _SENDER, _BODY, _HTML = 0x0037, 0x0C1A, 0x1000, 0x1013
"""Properties of a message."""
_BY_VALUE, _EMBEDDED, _OLE_OBJECT = 1, 5, 6
"""Values of PidTagAttachMethod."""
_SHOWN_WITHIN_TEXT = 0x4
"""A bit of PidTagAttachFlags: a picture in the text, no attachment."""
_EMBEDDED_STORAGE = "__substg1.0_3701000D"
_ROOT_HEADER, _EMBEDDED_HEADER = 32, 24
"""Bytes before the properties of a message, and of one within another ([MS-OXMSG] 2.4.1)."""


class _TooLargeError(Exception):
    """The streams claim more bytes than the file has."""


@dataclass(frozen=True, slots=True)
class _Attached:
    name: str
    data: bytes | None
    """None when the message only refers to it."""
    detail: str | None = None
    """Why there are no bytes."""
    logo: bool = False


def read_msg(upload: Upload, scratch: Scratch) -> Opened:
    """The attachments of an Outlook message; a message within it as a mail (.eml) of the same content.

    Raises OSError when it or scratch cannot be reached.
    """
    if upload.size > scratch.limits.mail_bytes:
        return Opened((), Problem.TOO_LARGE, "mail_bytes")
    try:
        with open_untouched(upload.source) as stream:
            root = _load(stream, upload.size)
        attached = list(_attached(root, _ROOT_HEADER, scratch.limits.inline_image_bytes))
    except _TooLargeError:
        return Opened((), Problem.TOO_LARGE, "streams")
    except OSError as error:
        if not tells_of_damage(error):
            raise
        return Opened((), Problem.CORRUPT, "msg")
    except Exception:  # noqa: BLE001 - on a damaged message the library raises whatever comes
        return Opened((), Problem.CORRUPT, "msg")
    most = scratch.limits.attachments
    problem, detail = (Problem.TOO_LARGE, "attachments") if len(attached) > most else (None, None)
    return Opened(tuple(_members(upload, attached[:most], scratch)), problem, detail)


def _load(stream: BinaryIO, size: int) -> Storage:
    with olefile.OleFileIO(stream) as ole:
        if claims_too_much(ole, size):
            raise _TooLargeError
        return Storage.from_ole(ole)


def _members(upload: Upload, attached: Sequence[_Attached], scratch: Scratch) -> Iterator[Upload]:
    for item, name in zip(attached, distinct_names(item.name for item in attached), strict=True):
        if not scratch.room_for_member():
            yield scratch.absent(upload, name, Problem.TOO_LARGE, "members")
        elif item.data is None:
            yield scratch.absent(upload, name, Problem.UNSUPPORTED, item.detail or "by_reference")
        else:
            yield scratch.keep(upload, name, [item.data], logo=item.logo)


def _attached(message: Storage, header: int, logo_bytes: int) -> Iterator[_Attached]:
    html = _html_of(Properties(message, properties_header_offset=header))
    for number, storage in enumerate(message.iter_attachment_storages(), start=1):
        attachment = Attachment(storage)
        properties = attachment.properties
        written = next(filter(None, map(properties.str_prop_value, (_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME))), None)
        method = properties.int_prop_value(_ATTACH_METHOD)
        inner = next((part for part in storage.storages if part.name == _EMBEDDED_STORAGE), None)
        if method == _EMBEDDED and inner is not None:
            name = attachment_name(written, number).removesuffix(".eml") + ".eml"
            yield _Attached(name, _as_mail(inner))
        elif (data := attachment.file_bytes) is not None:
            logo = len(data) <= logo_bytes and _is_shown_within(properties, html)
            yield _Attached(attachment_name(written, number), data, logo=logo)
        elif method == _BY_VALUE:
            yield _Attached(attachment_name(written, number), b"")
        else:
            detail = "ole_object" if method == _OLE_OBJECT else "by_reference"
            yield _Attached(attachment_name(written, number), None, detail)


def _is_shown_within(properties: Properties, html: bytes) -> bool:
    identifier = (properties.str_prop_value(_CONTENT_ID) or "").strip("<>")
    if identifier and (f"cid:{identifier}".encode() in html or f"cid:{quote(identifier)}".encode() in html):
        return True
    hidden = bool(properties.int_prop_value(_HIDDEN))
    return hidden or bool((properties.int_prop_value(_ATTACH_FLAGS) or 0) & _SHOWN_WITHIN_TEXT)


def _html_of(properties: Properties) -> bytes:
    return properties.binary_prop_value(_HTML) or (properties.str_prop_value(_HTML) or "").encode()


def _as_mail(message: Storage) -> bytes:
    """A message within a message has no bytes of its own: the same subject, text and attachments, as a mail.

    The same input always gives the same bytes, so that its hash can be relied on.
    """
    properties = Properties(message, properties_header_offset=_EMBEDDED_HEADER)
    mail = MIMEMultipart(boundary="=_geldig")  # cannot stand in what is within, which is all base64
    mail["Subject"] = _line(properties.str_prop_value(_SUBJECT))
    mail["From"] = _line(properties.str_prop_value(_SENDER))
    html = _html_of(properties)
    text = html.decode(properties.body_encoding, "replace") if html else properties.str_prop_value(_BODY) or ""
    mail.attach(MIMEText(_writable(text), "html" if html else "plain", "utf-8"))
    for item in _attached(message, _EMBEDDED_HEADER, 0):
        attachment = MIMEApplication(item.data or b"")
        attachment.add_header("Content-Disposition", "attachment", filename=("utf-8", "", item.name))
        mail.attach(attachment)
    return mail.as_bytes(policy=POLICY)


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _line(text: str | None) -> str:
    return _writable(" ".join((text or "").split()))
