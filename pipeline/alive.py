"""A sign of life from within a long task: what gives one goes on, what gives none for too long is ended.

Code that works through many pages or members calls `beat()` before each; outside a worker that does nothing.
"""

import time
from collections.abc import MutableSequence
from dataclasses import dataclass


@dataclass(slots=True)
class _Pulse:
    """Where this process shows that it lives."""

    board: MutableSequence[float] | None = None
    slot: int = 0


_PULSE = _Pulse()


def watched(board: MutableSequence[float], slot: int) -> None:
    """From now on, `beat` writes the moment (seconds of the monotonic clock) in that place on the shared board."""
    _PULSE.board, _PULSE.slot = board, slot
    beat()


def beat(ahead: float = 0.0) -> None:
    """Show that this task makes progress; the next sign may come `ahead` seconds later than usual.

    So a call that keeps a clock of its own (Tesseract, LibreOffice) is announced, and not taken for a hang.
    """
    if _PULSE.board is not None:
        _PULSE.board[_PULSE.slot] = time.monotonic() + ahead
