"""What a clerk approved: this letter, in this version, to be sent; `goedgekeurd.json` beside the letters."""

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.errors import InputError
from pipeline.files import write_whole

FILE = "goedgekeurd.json"


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval."""

    folder: str
    version: str
    """See `outbox.Item`: a letter that changed since is not approved any more."""
    by: str
    at: str
    """ISO 8601."""


def approvals_in(folder: Path) -> dict[str, Approval]:
    """The approvals by candidate's folder; raises InputError when the file cannot be understood."""
    path = folder / FILE
    try:
        read = json.loads(path.read_bytes())
        return {one["folder"]: Approval(**one) for one in read}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{path}: kan niet worden gelezen, dus er wordt niets verstuurd. Zet het bestand terug uit een "
            "reservekopie, of verwijder het en keur de brieven opnieuw goed."
        ) from error


def approve(folder: Path, versions: dict[str, str], by: str, at: dt.datetime) -> None:
    """Adds approvals of these versions (by candidate's folder); raises UnfinishedError when that cannot be written."""
    moment = at.isoformat(timespec="seconds")
    fresh = {name: Approval(name, version, by, moment) for name, version in versions.items()}
    _write(folder, ({**approvals_in(folder), **fresh}).values())


def withdraw(folder: Path, names: Iterable[str]) -> None:
    """Takes approvals back."""
    gone = set(names)
    _write(folder, [one for name, one in approvals_in(folder).items() if name not in gone])


def _write(folder: Path, approvals: Iterable[Approval]) -> None:
    ordered = [asdict(one) for one in sorted(approvals, key=lambda one: one.folder)]
    write_whole(folder / FILE, (json.dumps(ordered, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))
