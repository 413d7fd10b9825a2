"""The log of what was sent, `verzonden.jsonl`: a line before and a line after each mail, no name and no address in it.

A line that says `begin` without one after it means that nobody knows whether the mail went out: it is not sent again by
itself. Candidates and addresses stand there as keyed hashes, to recognise them with the letters at hand.
"""

import datetime as dt
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pipeline.errors import UnfinishedError
from pipeline.history.tombstones import mark_of
from pipeline.mailing.outbox import Item

FILE = "verzonden.jsonl"


class SentLog:
    """The log in one folder of letters."""

    def __init__(self, folder: Path) -> None:
        """Raises UnfinishedError when the log is there but cannot be read: then nothing may be sent."""
        self._path = folder / FILE
        self._lines = self._read()
        self._salt = next((str(line["salt"]) for line in self._lines if "salt" in line), "")

    def state(self, item: Item) -> str | None:
        """`sent`, `refused`, or `begin` when it is not known how it ended; None when it was never tried."""
        mine = (self._mark(item.folder), item.version)
        states = [str(line["event"]) for line in self._lines if (line.get("candidate"), line.get("version")) == mine]
        return "sent" if "sent" in states else states[-1] if states else None

    def moment(self, item: Item) -> str:
        """When it was last tried."""
        mine = (self._mark(item.folder), item.version)
        moments = [str(one["at"]) for one in self._lines if (one.get("candidate"), one.get("version")) == mine]
        return moments[-1] if moments else ""

    def add(self, event: str, item: Item, at: dt.datetime, **more: str | int) -> None:
        """Adds a line and waits until it is on the disk; raises UnfinishedError when it cannot be written."""
        if not self._salt:
            self._salt = secrets.token_hex(16)
            self._append({"salt": self._salt})
        self._append(
            {
                "at": at.isoformat(timespec="seconds"),
                "event": event,
                "letter": item.letter,
                "candidate": self._mark(item.folder),
                "version": item.version,
                "address": self._mark((item.to or "").casefold()),
                **more,
            }
        )

    def _mark(self, text: str) -> str:
        return mark_of(self._salt, text)

    def _append(self, line: Mapping[str, str | int]) -> None:
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as stream:
                stream.write((json.dumps(line, ensure_ascii=True) + "\n").encode())
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise UnfinishedError(
                f"{self._path}: kan niet worden weggeschreven ({error.strerror}). Er wordt niets verstuurd dat niet in "
                "het logboek staat. Maak plaats of herstel de schrijfrechten en start opnieuw."
            ) from error
        self._lines.append(dict(line))

    def _read(self) -> list[dict[str, str | int]]:
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise UnfinishedError(f"{self._path}: kan niet worden gelezen ({error.strerror}).") from error
        lines: list[dict[str, str | int]] = []
        for line in text.splitlines():
            with suppress(ValueError):  # a last line cut off by a power failure
                read = json.loads(line)
                lines.extend([read] if isinstance(read, dict) else [])
        return lines
