"""Memory that a process once used for a picture is kept for the next.

The C library of Linux gives a large block back to the system as soon as it is free, and gets empty pages for the next
one: for each photo thirteen thousand of them, which took a tenth of the CPU that it cost beside Tesseract.
"""

import ctypes
import sys
from functools import lru_cache

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Of glibc's malloc.h: M_TRIM_THRESHOLD, M_MMAP_THRESHOLD and M_ARENA_MAX."""
_KEPT = 128 << 20
"""Bytes at the end of its memory that a process keeps when they are free; what the pictures of one page take."""
_LARGE = 64 << 20
"""Bytes from which a block is given back at once all the same: a page of more than twenty million points in colour."""


@lru_cache(maxsize=1)
def keep_memory() -> bool:
    """Have this process keep what it frees, within bounds; whether its C library can be told to (glibc alone can)."""
    return _told(_TRIM_THRESHOLD, _KEPT) and _told(_MMAP_THRESHOLD, _LARGE)


def one_heap() -> bool:
    """Have the threads of this process share what memory it has: each would reserve 64 MB of addresses for itself."""
    return _told(_ARENA_MAX, 1)


def _told(what: int, value: int) -> bool:
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(what, value) == 1)
    except (OSError, AttributeError):
        return False
