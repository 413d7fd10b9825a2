"""The mail after a night: how each vacancy ended and how many candidates had which outcome; it names no candidate."""

import datetime as dt
import json
import smtplib
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from pipeline.codes import CandidateStatus
from pipeline.errors import InputError
from pipeline.mailing.server import Server, connected
from pipeline.outputs import RESULTS

_SAID = {
    CandidateStatus.VALID: "geldig",
    CandidateStatus.INVALID: "niet geldig",
    CandidateStatus.INCOMPLETE: "onvolledig",
    CandidateStatus.REVIEW: "te beslechten",
}


@dataclass(frozen=True, slots=True)
class Night:
    """A vacancy in the summary."""

    folder: Path
    said: str
    """How its run ended, in words."""
    counts: str = ""
    """How many candidates had which outcome; empty when the run did not get so far."""


def counts_in(out: Path) -> str:
    """How many candidates `results.json` in `out` gives which outcome, in words; empty when it cannot be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        candidates = json.loads((out / RESULTS).read_bytes())["candidates"]
        often = Counter(CandidateStatus(one["status"]) for one in candidates)
        parts = [f"{often[status]} {word}" for status, word in _SAID.items() if often[status]]
        return f"kandidaturen: {len(candidates)}{' (' + ', '.join(parts) + ')' if parts else ''}"
    return ""


def summary_of(nights: Sequence[Night], finished: int, at: dt.datetime) -> EmailMessage:
    """The mail, without sender and recipients."""
    message = EmailMessage()
    message["Subject"] = f"geldig: {finished} van {len(nights)} vacatures afgewerkt ({at:%d/%m/%Y})"
    message["Date"] = format_datetime(at)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("\n".join([*_lines(nights), "", "Deze mail noemt geen kandidaten; het rapport wel.", ""]))
    return message


def _lines(nights: Iterable[Night]) -> Iterable[str]:
    for one in nights:
        yield f"{one.folder}: {one.said}"
        if one.counts:
            yield f"    {one.counts}"


def send_summary(message: EmailMessage, recipients: Sequence[str], to: Server) -> None:
    """Send it through the town's mail server; raises InputError that says what to mend when it does not leave."""
    message["From"] = to.sender
    message["To"] = ", ".join(recipients)
    message["Message-ID"] = make_msgid(domain=to.sender.rpartition("@")[2])
    try:
        with connected(to) as connection:
            connection.send_message(message, from_addr=to.sender, to_addrs=list(recipients))
    except (OSError, smtplib.SMTPException) as error:
        raise InputError(f"De mailserver {to.host} nam de samenvatting niet aan ({type(error).__name__}).") from error
