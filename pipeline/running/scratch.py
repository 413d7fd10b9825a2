"""Where unpacked and temporary files lie while a run lasts; nothing of it stays, however the run ended.

A process has one folder, held by a lock of the operating system that is free as soon as the process ends. Whoever comes
next removes the folders that nobody holds any more: those of runs that were killed.
"""

import multiprocessing.util
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.reading.formats.libreoffice import remove_sockets

_PREFIX = "geldig-"
_HOME = f"{_PREFIX}h-"
"""Of the folder of a process; other temporary folders have no second hyphen."""
_HELD = "held.lock"
_YOUNG_SECONDS = 60.0
"""Between a folder and its lock there is a moment; a younger folder is left alone."""

_LAST = -200
"""After multiprocessing has removed its own files within, which it does at -100."""


@contextmanager
def scratch_folder(within: Path | None = None) -> Iterator[Path]:
    """A new folder under `within` (the system's temporary folder by default), removed at the end of the block.

    Raises OSError when it cannot be made.
    """
    sockets_folder()
    home = _home(Path(within or tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix="run-", dir=home, ignore_cleanup_errors=True) as name:
        yield Path(name)


def sockets_folder() -> Path:
    """Where Python keeps what it needs to start workers and to talk to them: in the folder of this process.

    Ask here before a worker is started: what Python makes elsewhere stays after a kill.
    """
    _home(Path(tempfile.gettempdir()))
    return Path(multiprocessing.util.get_temp_dir())


@cache
def _home(parent: Path) -> Path:
    """The folder of this process in `parent`, until it ends."""
    parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(parent)
    home = Path(tempfile.mkdtemp(prefix=_HOME, dir=parent))
    lock = FileLock(home / _HELD, timeout=0)
    lock.acquire()
    multiprocessing.util.Finalize(None, _remove, (home, lock), exitpriority=_LAST)
    _adopt(home)
    return home


def _adopt(home: Path) -> None:
    """Have multiprocessing keep its socket here: it would lie about for ever after a kill."""
    before, tempfile.tempdir = tempfile.tempdir, str(home)
    try:
        multiprocessing.util.get_temp_dir()
    finally:
        tempfile.tempdir = before


def _remove(home: Path, lock: FileLock) -> None:
    _empty(home)
    lock.release()
    shutil.rmtree(home, ignore_errors=True)


def _empty(home: Path) -> None:
    """Remove all except the lock, which goes last: what a kill leaves half removed is known by its lock."""
    for one in home.iterdir():
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)
        elif one.name != _HELD:
            with suppress(OSError):
                one.unlink()


def tidy(within: Path | None = None) -> None:
    """What `scratch_folder(within)` does before it makes one, for a night that needs none."""
    here = Path(tempfile.gettempdir())
    for parent in {here, within or here}:
        remove_abandoned(parent)


def remove_abandoned(parent: Path) -> None:
    """Remove what processes of this user left in `parent` that did not live to do it themselves."""
    for held in parent.glob(f"{_PREFIX}*/{_HELD}"):
        with suppress(OSError, Timeout):
            if _is_mine_and_old(held.parent) and not held.is_symlink():
                with FileLock(held, timeout=0):
                    end_orphans(held.parent)
                    _empty(held.parent)
                shutil.rmtree(held.parent, ignore_errors=True)
    for home in parent.glob(f"{_HOME}*"):
        with suppress(OSError):
            if _is_mine_and_old(home):
                home.rmdir()  # only where it is empty: who made it was killed before it had its lock


def end_orphans(scratch: Path) -> None:
    """End the processes of which the temporary folder is `scratch` or lies in it: what a killed worker had started.

    Where the system does not show what processes were given (Windows, macOS), they end by themselves when done.
    """
    mark = f"TMPDIR={scratch}".encode()
    for environment in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError, ValueError):
            given = environment.read_bytes().split(b"\0")
            if mark in given or any(one.startswith(mark + b"/") for one in given):
                os.kill(int(environment.parent.name), signal.SIGKILL)
    for folder in (scratch, *scratch.rglob("worker-*")):
        remove_sockets(folder)


def _is_mine_and_old(folder: Path) -> bool:
    status = folder.lstat()
    mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return mine and not folder.is_symlink() and time.time() - status.st_mtime > _YOUNG_SECONDS
