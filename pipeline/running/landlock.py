"""Where a worker may write: in the scratch folder and nowhere else, kept by Landlock, Linux's own bar on files.

A hole in a decoder then alters no upload, no output and nothing of the user's. It needs no privilege, and holds for all
that the worker starts. A kernel without it (before 5.19, or with it turned off) is no reason not to work: then this bar
is missing, and `geldig doctor` says so. Reading is not barred: libraries, languages and uploads lie anywhere.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

_LEAST_ABI = 2
"""The first lets nothing be renamed from one folder to another, which LibreOffice does in its profile."""

if sys.platform == "linux":
    import ctypes

    _CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
    _VERSION, _PATH_BENEATH = 1, 1
    _WRITE_FILE, _REMOVE_FILE, _MAKE_SOCK, _REFER, _TRUNCATE = 1 << 1, 1 << 5, 1 << 9, 1 << 13, 1 << 14
    _REMOVE_DIR, _MAKE = 1 << 4, sum(1 << bit for bit in range(6, 13))
    _ALL = _WRITE_FILE | _REMOVE_FILE | _REMOVE_DIR | _MAKE | _REFER
    """Of linux/landlock.h: every way to change a file or folder."""

    class _Beneath(ctypes.Structure):
        _pack_ = 1
        _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))

    def landlock_version() -> int:
        """The version of Landlock that this kernel has; 0 for none, or too old a one."""
        found = int(ctypes.CDLL(None, use_errno=True).syscall(_CREATE_RULESET, None, 0, _VERSION))
        return found if found >= _LEAST_ABI else 0

    def write_only_in(folder: Path, sockets: Iterable[Path] = ()) -> bool:
        """From now on this process and what it starts change nothing outside `folder`; False where that cannot be.

        In the folders `sockets` they may make sockets, and remove files.
        """
        version = landlock_version()
        if not version:
            return False
        libc = ctypes.CDLL(None, use_errno=True)
        everything = _ALL | (_TRUNCATE if version >= 3 else 0)
        rules = libc.syscall(_CREATE_RULESET, ctypes.byref(ctypes.c_uint64(everything)), ctypes.c_size_t(8), 0)
        if rules < 0:
            return False
        try:
            on_file = everything & (_WRITE_FILE | _TRUNCATE)
            allowed = _allow(libc, rules, folder, everything) and _allow(libc, rules, Path(os.devnull), on_file)
            for home in sockets:
                _allow(libc, rules, home, _MAKE_SOCK | _REMOVE_FILE)
            return allowed and libc.syscall(_RESTRICT_SELF, rules, 0) == 0
        finally:
            os.close(rules)

    def _allow(libc: ctypes.CDLL, rules: int, where: Path, what: int) -> bool:
        try:
            folder = os.open(where, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            rule = _Beneath(what, folder)
            return int(libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, ctypes.byref(rule), 0)) == 0
        finally:
            os.close(folder)

else:

    def landlock_version() -> int:
        """0: only Linux has it."""
        return 0

    def write_only_in(folder: Path, sockets: Iterable[Path] = ()) -> bool:
        """False: only Linux can."""
        return False
