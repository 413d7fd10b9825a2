"""Files of our own: written whole or not at all, readable by their owner only; and one run at a time."""

import datetime as dt
import errno
import json
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import LockedError, UnfinishedError

_LOCK = ".geldig.lock"
_HOLDER = ".geldig.holder.json"


def owner_only() -> None:
    """Let whatever this process and those it starts write be readable by their owner only: outputs, logs, scratch.

    On Windows files have the rights of the folder that they lie in, which the town sets.
    """
    os.umask(0o077)


def write_whole(path: Path, content: bytes) -> Path:
    """Write `content` beside `path` and rename it into place; returns where it now stands.

    A file that has this content already is left alone. Where another program holds the old file open (Word on
    Windows), the new one is put beside it under another name. Raises UnfinishedError, the old file whole, when the
    disk is full or cannot be written.
    """
    with suppress(OSError):
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return path
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            return _into_place(beside, path)
        finally:
            with suppress(OSError):  # what cannot be removed now, the next run removes
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise UnfinishedError(_cannot_write(path, error)) from error


def beside_of(path: Path) -> Path:
    """Where what is written goes while another program holds `path` open."""
    return path.with_name(f"{path.stem}-nieuw{path.suffix}")


def _into_place(beside: Path, path: Path) -> Path:
    try:
        beside.replace(path)
    except PermissionError:
        if os.name != "nt":
            raise
        other = beside_of(path)
        beside.replace(other)
        return other
    return path


def _cannot_write(path: Path, error: OSError) -> str:
    what = "de schijf is vol" if error.errno == errno.ENOSPC else (error.strerror or "onbekende fout")
    return (
        f"{path}: kan niet worden weggeschreven ({what}). De vorige versie staat er nog. "
        "Maak plaats of herstel de schrijfrechten en start opnieuw."
    )


@contextmanager
def only_run(folder: Path) -> Iterator[None]:
    """Hold the lock in `folder` (made if it is not there) while the block runs.

    Raises LockedError, naming who holds it, when another run does; UnfinishedError when the folder cannot be written.
    The lock is the operating system's: it is free again as soon as its holder ends, however that ends.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / _LOCK, timeout=0)
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            f"Er loopt al een verwerking van deze vacature ({_holder(folder)}). Wacht tot die klaar is."
        ) from error
    except OSError as error:
        raise UnfinishedError(_cannot_write(folder, error)) from error
    try:
        _remove_half_written(folder)
        who = {"host": socket.gethostname(), "pid": os.getpid(), "since": dt.datetime.now(dt.UTC).isoformat()}
        write_whole(folder / _HOLDER, json.dumps(who).encode())
        yield
    finally:
        with suppress(OSError):
            (folder / _HOLDER).unlink(missing_ok=True)
        lock.release()


def _remove_half_written(folder: Path) -> None:
    """Remove what runs that were killed while they wrote have left; nobody else writes here while we hold the lock."""
    for pattern in (".*.new", "*/.*.new"):
        for path in folder.glob(pattern):
            with suppress(OSError):
                path.unlink()


def _holder(folder: Path) -> str:
    try:
        who = json.loads((folder / _HOLDER).read_bytes())
        return f"computer {who['host']}, proces {who['pid']}, sinds {who['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "de houder kon niet worden bepaald"
