"""What the tries at one page may take together.

What more is tried is decided by CPU time, which is the same on a busy machine and an idle one, so that the results are.
The clock on the wall only ends what hangs, as a program that waits for ever.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

PAGE_SECONDS: Final = 60.0
"""Of CPU, after which no more is tried; the dullest honest page takes ten."""
HANGING_SECONDS: Final = 150.0
"""On the wall, after which nothing is waited for: less than the clock of the task, so that what was read is kept."""
_LIMITS: ContextVar[tuple[float, float] | None] = ContextVar("limits", default=None)


class EngineTimeoutError(Exception):
    """Tesseract did not finish in time; the page counts as not read by this attempt."""


_ELSEWHERE = [0.0]


def count_elsewhere(seconds: float) -> None:
    """Count CPU time that another process spent for this one."""
    _ELSEWHERE[0] += seconds


def cpu_seconds() -> float:
    """The CPU time of this process, of the children it has waited for, and of others for it."""
    children = os.times()
    return time.process_time() + children.children_user + children.children_system + _ELSEWHERE[0]


def wall_seconds() -> float:
    """The clock on which Tesseract is timed."""
    return time.monotonic()


@contextmanager
def page_clock(seconds: float = PAGE_SECONDS) -> Iterator[None]:
    """Within it, all calls together take at most so much CPU and the one that is under way; later ones fail at once."""
    token = _LIMITS.set((cpu_seconds() + seconds, wall_seconds() + HANGING_SECONDS))
    try:
        yield
    finally:
        _LIMITS.reset(token)


def at_most(timeout: float) -> float:
    """The seconds on the wall that a call may take; raises EngineTimeoutError when the page's clock has run out."""
    limits = _LIMITS.get()
    if limits is None:
        return timeout
    left = patience(timeout)
    if left <= 0 or cpu_seconds() >= limits[0]:
        raise EngineTimeoutError
    return left


def patience(most: float) -> float:
    """The seconds on the wall, `most` at the most, that may be waited for what takes none of this process's CPU."""
    limits = _LIMITS.get()
    return most if limits is None else min(most, max(0.0, limits[1] - wall_seconds()))
