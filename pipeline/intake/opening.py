"""The only place where uploads are opened: read-only, links and devices refused, access times left alone."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

T = TypeVar("T")

PAUSES_SECONDS = (0.1, 0.4)
"""Before the second and the third try."""

_TRANSIENT = {
    getattr(errno, name)
    for name in (
        "EBUSY", "EAGAIN", "EINTR", "EIO", "ESTALE", "ETIMEDOUT", "ENETDOWN", "ENETUNREACH", "ENETRESET",
        "ECONNRESET", "ECONNABORTED", "EHOSTDOWN", "EHOSTUNREACH", "EREMOTEIO",
    )
    if hasattr(errno, name)
}  # fmt: skip
_TRANSIENT_ON_WINDOWS = {32, 33, 53, 59, 64, 121, 1231}
"""Sharing and lock violations, and a network name that is away for a moment."""


class NotAFileError(OSError):
    """What is to be opened is a device, a pipe, a socket or a folder."""


def patiently(action: Callable[[], T]) -> T:
    """What `action` returns, tried again after a short pause when the share falters. Raises its last OSError."""
    for pause in PAUSES_SECONDS:
        try:
            return action()
        except OSError as error:
            if not _is_transient(error):
                raise
            time.sleep(pause)
    return action()


def _is_transient(error: OSError) -> bool:
    return error.errno in _TRANSIENT or getattr(error, "winerror", None) in _TRANSIENT_ON_WINDOWS


def error_code(error: OSError) -> str:
    """`EIO`, `EACCES`, ...: why a file could not be reached, without any name in it."""
    return errno.errorcode.get(error.errno or 0, "EIO")


_FLAGS = os.O_RDONLY
for _name in ("O_BINARY", "O_CLOEXEC", "O_NOINHERIT", "O_NOFOLLOW", "O_NONBLOCK"):  # a pipe must not make us wait
    _FLAGS |= getattr(os, _name, 0)


def open_untouched(path: Path) -> BinaryIO:
    """`path` opened to read, without changing its access time where the system allows that.

    Raises OSError when it cannot be opened, NotAFileError (also an OSError) when it is no regular file.
    """
    descriptor = _descriptor(path)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotAFileError(errno.EINVAL, "not a regular file")
    return os.fdopen(descriptor, "rb")


def _descriptor(path: Path) -> int:
    if sys.platform == "linux":
        try:
            return os.open(path, _FLAGS | os.O_NOATIME)
        except PermissionError:  # only the owner of a file may ask this
            pass
    return os.open(path, _FLAGS)
