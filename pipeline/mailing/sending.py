"""Sends what was approved: each letter once per candidate and version, and never one of which the end is not known."""

import datetime as dt
import smtplib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from enum import StrEnum
from pathlib import Path

from pipeline.letters.written import Letter
from pipeline.mailing.approvals import Approval, approvals_in
from pipeline.mailing.outbox import Item, outbox, parsed, version_of
from pipeline.mailing.sent import SentLog
from pipeline.mailing.server import Server, connected

_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


class State(StrEnum):
    """How a letter stands."""

    WAITING = "waiting"
    """Not approved yet."""
    CHANGED = "changed"
    """Approved, but in another version than lies there now."""
    NO_ADDRESS = "no_address"
    READY = "ready"
    """Approved, to be sent."""
    EXPIRED = "expired"
    """A reminder after the deadline."""
    SENT = "sent"
    REFUSED = "refused"
    """The server did not take it."""
    UNSURE = "unsure"
    """An earlier attempt was broken off; nobody knows whether it arrived."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A letter with how it stands."""

    item: Item
    state: State
    moment: str = ""
    """When it was sent, or tried."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mail."""

    item: Item
    sent: bool
    code: int | None = None
    """What the server answered when it refused."""


def standings(folder: Path, *, closed: bool) -> tuple[Standing, ...]:
    """How each letter in `folder` stands; `closed` is whether the deadline has passed."""
    approvals, log = approvals_in(folder), SentLog(folder)
    return tuple(_standing(item, approvals.get(item.folder), log, closed=closed) for item in outbox(folder))


def _standing(item: Item, approval: Approval | None, log: SentLog, *, closed: bool) -> Standing:
    state, moment = log.state(item), log.moment(item)
    if state == "sent":
        return Standing(item, State.SENT, moment)
    again = approval is not None and approval.version == item.version and approval.at > moment
    if state == "begin" and not again:
        return Standing(item, State.UNSURE, moment)
    if item.to is None:
        return Standing(item, State.NO_ADDRESS)
    if item.letter == Letter.REMINDER and closed:
        return Standing(item, State.EXPIRED)
    if approval is None:
        return Standing(item, State.WAITING)
    if approval.version != item.version:
        return Standing(item, State.CHANGED)
    if state == "refused" and not again:
        return Standing(item, State.REFUSED, moment)
    return Standing(item, State.READY)


def send(folder: Path, ready: Sequence[Item], to: Server, now: dt.datetime) -> Iterator[Outcome]:
    """Sends the letters one by one, each logged before and after; stops when the connection is lost.

    Raises InputError when the server cannot be reached or does not let us in, UnfinishedError when the log cannot be
    written: then that letter was not sent.
    """
    log = SentLog(folder)
    with connected(to) as connection:
        for item in ready:
            message = _message(item, to, now)
            if message is None:
                yield Outcome(item, sent=False)
                continue
            log.add("begin", item, now)
            try:
                connection.send_message(message, from_addr=to.sender, to_addrs=[item.to or ""])
            except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError) as error:
                code = _code(error)
                log.add("refused", item, now, code=code)
                yield Outcome(item, sent=False, code=code)
            except (OSError, smtplib.SMTPException):
                yield Outcome(item, sent=False)
                return
            else:
                log.add("sent", item, now, message_id=str(message["Message-ID"]))
                yield Outcome(item, sent=True)


def _code(error: smtplib.SMTPException) -> int:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return next((int(code) for code, _ in error.recipients.values()), 0)
    return int(getattr(error, "smtp_code", 0))


def _message(item: Item, to: Server, now: dt.datetime) -> EmailMessage | None:
    """The draft as it is sent: dated, signed by the sender, with the letter as it lies in the folder now.

    None when that is not what was approved: a run has just replaced it.
    """
    try:
        letter, draft = item.docx.read_bytes(), item.eml.read_bytes()
    except OSError:
        return None
    if version_of(letter, draft) != item.version:
        return None
    message = parsed(draft)
    for name in ("X-Unsent", "Date", "Message-ID"):
        del message[name]
    display = [one.display_name for field in message.get_all("From", []) for one in field.addresses]
    del message["From"]
    message["From"] = _from(display[0] if display else "", to.sender)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=to.sender.rpartition("@")[2])
    for part in message.iter_attachments():
        if part.get_content_type() == "/".join(_WORD) and part.get_content() != letter:
            part.set_content(letter, maintype=_WORD[0], subtype=_WORD[1], filename=part.get_filename() or "Brief.docx",
                             disposition="attachment")  # fmt: skip
    return message


def _from(display: str, address: str) -> str:
    quoted = display.replace("\\", "").replace('"', "")
    return f'"{quoted}" <{address}>' if quoted else address
