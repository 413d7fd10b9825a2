"""Memory that a process once used for a picture is kept for the next.

The C library of Linux gives a large block back to the system as soon as it is free, and gets empty pages for the next
one: for each photo thirteen thousand of them, which took a tenth of the CPU that it cost beside Tesseract.
"""

import ctypes
import sys
from functools import lru_cache

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Of glibc's malloc.h: M_TRIM_THRESHOLD and M_MMAP_THRESHOLD."""
_KEPT = 128 << 20
"""Bytes at the end of its memory that a process keeps when they are free; what the pictures of one page take."""
_LARGE = 64 << 20
"""Bytes from which a block is given back at once all the same: a page of more than twenty million points in colour."""


@lru_cache(maxsize=1)
def keep_memory() -> bool:
    """Have this process keep what it frees, within bounds; whether its C library can be told to (glibc alone can)."""
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return all([mallopt(_TRIM_THRESHOLD, _KEPT) == 1, mallopt(_MMAP_THRESHOLD, _LARGE) == 1])
