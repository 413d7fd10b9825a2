"""What is wrong in a file that a clerk writes (`vacature.yaml`, the csv's), gathered into one message in Dutch."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError, UnfinishedError

SHOWN_AT_MOST = 25
"""Faults in one message; a file of the wrong sort would give thousands."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, where, and what to write instead."""

    line: int | None
    """From 1; None when it concerns the whole file."""
    place: str
    """`sleutel documents.diploma`, `kolom ontvangen`; empty when there is none."""
    text: str
    """A sentence in Dutch: what was found, what was expected, what to do."""

    def __str__(self) -> str:
        where = ", ".join(part for part in (f"regel {self.line}" if self.line else "", self.place) if part)
        return f"{where}: {self.text}" if where else self.text


def input_error(file: Path, faults: Iterable[Fault]) -> InputError:
    """One InputError for all `faults` in `file`, one per line, in the order of the file."""
    ordered = sorted(set(faults), key=lambda fault: (fault.line or 0, fault.place, fault.text))
    lines = [f"Het bestand {file} kan niet worden gebruikt:"]
    lines += [f"  - {fault}" for fault in ordered[:SHOWN_AT_MOST]]
    if len(ordered) > SHOWN_AT_MOST:
        lines.append(f"  - en nog {len(ordered) - SHOWN_AT_MOST} andere fouten.")
    lines.append("Verbeter dit in het bestand en start opnieuw; er werd niets geschreven.")
    return InputError("\n".join(lines))


def unreadable(file: Path, error: OSError) -> UnfinishedError:
    """What stands in `file` cannot be read now: nothing in it is wrong."""
    return UnfinishedError(
        f"Het bestand {file} kon niet worden gelezen ({error.strerror}). Controleer de netwerkschijf en de rechten."
    )


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The one of `known` that `word` most resembles, None when none comes near."""
    by_folded = {name.casefold().replace(" ", "_"): name for name in known}
    close = difflib.get_close_matches(word.strip().casefold().replace(" ", "_"), by_folded, n=1, cutoff=0.55)
    return by_folded[close[0]] if close else None


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """` Bedoelde u "title"?`, or nothing when nothing comes near."""
    found = nearest(word, known)
    return f' Bedoelde u "{found}"?' if found else ""
