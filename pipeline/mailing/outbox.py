"""The letters that lie ready, as `geldig mail` sees them; reads what the runs left in `out/letters`."""

import email
import email.policy
import hashlib
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from pipeline.letters.manifest import Entry, read_manifest
from pipeline.settings.mail_address import is_address


@dataclass(frozen=True, slots=True)
class Item:
    """A letter that holds, with the mail that would carry it."""

    folder: str
    """The candidate's folder."""
    letter: str
    """A value of `letters.kind.Letter`."""
    to: str | None
    """None when no address is known, or the draft names none that may be used."""
    version: str
    """A hash of letter and draft as they lie there now, edited or not: what was approved is what is sent."""
    docx: Path
    eml: Path


def outbox(folder: Path) -> tuple[Item, ...]:
    """The letters in `folder` that hold, in the order of the candidates' folders; one without its files is left out."""
    entries = read_manifest(folder)
    found = (_item(folder, entries[key]) for key in sorted(entries) if entries[key].holds)
    return tuple(item for item in found if item is not None)


def _item(folder: Path, entry: Entry) -> Item | None:
    docx, eml = folder / f"{entry.name}.docx", folder / f"{entry.name}.eml"
    try:
        letter, draft = docx.read_bytes(), eml.read_bytes()
    except OSError:
        return None
    return Item(entry.folder, entry.letter, _address(draft), version_of(letter, draft), docx, eml)


def version_of(letter: bytes, draft: bytes) -> str:
    """What tells one version of a letter with its draft from another."""
    return hashlib.sha256(hashlib.sha256(letter).digest() + hashlib.sha256(draft).digest()).hexdigest()


def _address(draft: bytes) -> str | None:
    """The one plain address in `To`; None when there is none, or more than one."""
    message = parsed(draft)
    fields = message.get_all("To", [])
    if len(fields) != 1 or message.get("Cc") or message.get("Bcc"):
        return None
    addresses = [one.addr_spec for one in fields[0].addresses]
    return addresses[0] if len(addresses) == 1 and is_address(addresses[0]) else None


def parsed(draft: bytes) -> EmailMessage:
    """The draft as a message."""
    message = email.message_from_bytes(draft, policy=email.policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message
