"""What a worker process may do: read, compute, and write in a folder of its own; little memory, no network.

Linux keeps all of it, without any privilege of the user's. Windows and macOS keep only the clocks of the pool and the
guard within Python; `docs/security.md` says so.
"""

import os
import signal
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.reading.formats import libreoffice
from pipeline.running.landlock import write_only_in

_BELOW_OTHERS = 5
"""Niceness: a server that the town shares serves people first."""
_INTERNET = {2, 10, 23, 30}
"""AF_INET, and AF_INET6 on Linux, Windows and macOS."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a worker process gets at most. Only Linux keeps these."""

    memory_bytes: int = 5 << 28
    """Of addresses (1.3 GB), of which all libraries loaded take 0.8: room for 80 million pixels in colour as they are
    decoded (0.4). A PDF made to grow takes whatever it gets.

    A file that wants more is named `too_large`; without a bound the system ends whatever it likes, also the parent."""
    file_bytes: int = 1 << 30
    """Of one file that it writes."""
    open_files: int = 256


def confine(path: list[str], scratch: Path, bounds: Bounds) -> None:
    """Make this process a worker: modules found on `path`, temporary files in `scratch`, within `bounds`.

    It may write in the folder in which `scratch` lies, where members of archives come too.
    """
    # One thread per process: libraries that start their own only wait for each other.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    sys.path[:] = path
    scratch.mkdir(parents=True, exist_ok=True)
    tempfile.tempdir = str(scratch)
    os.environ.update(dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(scratch)))
    if os.name == "posix":  # libraries keep caches, and some a record of their use, in the home of whoever runs them
        homes = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
        os.environ.update(dict.fromkeys(homes, str(scratch)))
    sys.addaudithook(_no_internet)
    if sys.platform == "linux":
        _confine_on_linux(bounds)
        write_only_in(scratch.parent, libreoffice.SOCKET_FOLDERS if libreoffice.program() else ())
    # Native libraries write their own remarks to standard error (leptonica: "invalid box"); ours come back as values.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _no_internet(event: str, arguments: tuple[Any, ...]) -> None:
    """Python code of any library that asks for an internet socket is refused; a hook cannot be taken away again."""
    if event == "socket.__new__" and int(arguments[1]) in _INTERNET:
        raise PermissionError("a worker has no network")


@dataclass(frozen=True, slots=True)
class Held:
    """What a process has of memory, in bytes; nothing when it is gone, or where the system tells nothing."""

    addresses: int = 0
    """What it asked for."""
    resident: int = 0
    """What it has, with all that it started."""


def held_by(pid: int) -> Held:
    """What the process with that number holds."""
    try:
        sizes = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        page = os.sysconf("SC_PAGE_SIZE")
        started = sum(held_by(int(child)).resident for child in children)
        return Held(int(sizes[0]) * page, int(sizes[1]) * page + started)
    except (OSError, IndexError, ValueError, AttributeError):
        return Held()


def give_back(above: int) -> None:
    """Return to the system what this process freed, when it holds more than `above` bytes: libraries keep it else."""
    if sys.platform == "linux" and held_by(os.getpid()).resident > above:
        with suppress(AttributeError, OSError):  # not every C library can
            ctypes.CDLL(None).malloc_trim(0)


if sys.platform == "linux":
    import ctypes
    import resource

    _NEW_USER, _NEW_NET = 0x1000_0000, 0x4000_0000
    _DIE_WITH_PARENT, _NO_NEW_PRIVILEGES = 1, 38

    def _confine_on_linux(bounds: Bounds) -> None:
        os.setpgid(0, 0)  # so that what it starts can be ended with it, and Ctrl-C reaches the parent alone
        signal.signal(signal.SIGTERM, signal.SIG_DFL)  # at once, also from within a native library
        os.nice(_BELOW_OTHERS)
        _limit(resource.RLIMIT_AS, bounds.memory_bytes)
        _limit(resource.RLIMIT_FSIZE, bounds.file_bytes)
        _limit(resource.RLIMIT_NOFILE, bounds.open_files)
        _limit(resource.RLIMIT_CORE, 0)  # a core file would hold a document
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        leave_network(libc)

    def _limit(what: int, bound: int) -> None:
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (bound if hard == resource.RLIM_INFINITY else min(hard, bound), hard))

    def leave_network(libc: Any) -> bool:
        """Move to a network namespace in which there is nothing; False where the system allows no such thing.

        The administrator may do so as such (and must not enter a user namespace, where it could no longer read the
        uploads of others); anybody else within a user namespace of their own, in which they stay who they are.
        """
        if libc.unshare(_NEW_NET) == 0:
            return True
        user, group = os.getuid(), os.getgid()
        if libc.unshare(_NEW_USER | _NEW_NET) != 0:
            return False
        with suppress(OSError):
            Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
        return True
