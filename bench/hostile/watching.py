"""What is seen of a run from outside: its memory, and what it changed."""

import hashlib
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

_PAUSE_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that ended."""

    status: int
    seconds: float
    peak_bytes: int
    """The most resident memory that the run and all that it started held together; shared pages count once."""
    held: tuple[tuple[str, int], ...]
    """At that moment, what each process held, the largest first."""
    said: str
    """Its standard error."""


def run(vacancy: Path, out: Path, home: Path, scratch: Path, timings: Path, *, user: int | None = None) -> Ran:
    """`geldig run` with two workers, in an environment of its own; the time of each task is added to `timings`."""
    environment = {
        "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(home), "TMPDIR": str(scratch),
        "GELDIG_TIMINGS": str(timings),
    }  # fmt: skip
    command = [sys.executable, "-m", "bench.hostile.timed", "run", str(vacancy), "--out", str(out), "--workers", "2"]
    began = time.monotonic()
    with subprocess.Popen(
        [*command, "--as-of", "2024-04-29T02:00"], env=environment, user=user, group=user, text=True, errors="replace",
        extra_groups=None if user is None else [], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        watch = _Watch(process.pid)
        watch.start()
        said = process.communicate()[1]
        watch.ended.set()
        watch.join()
    held = sorted(watch.held, key=lambda one: -one[1])
    return Ran(process.returncode, time.monotonic() - began, sum(size for _, size in held), tuple(held), said)


class _Watch(threading.Thread):
    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.ended = threading.Event()
        self.held: list[tuple[str, int]] = []
        """Name and size of each process at the moment when together they held most."""

    def run(self) -> None:
        """Look at the whole tree ten times a second."""
        while not self.ended.wait(_PAUSE_SECONDS):
            try:
                root = psutil.Process(self._pid)
                held = [(_role(one), _memory(one)) for one in (root, *root.children(recursive=True))]
                if sum(size for _, size in held) > sum(size for _, size in self.held):
                    self.held = held
            except psutil.Error:
                continue


def _role(process: psutil.Process) -> str:
    """`python` for the run, `worker` for what it forked, else the name of the program."""
    try:
        line = " ".join(process.cmdline())
        return "worker" if "forkserver" in line else process.name()
    except psutil.Error:
        return "gone"


def _memory(process: psutil.Process) -> int:
    """Proportional where the system tells it: workers are forked from one process and share most of it."""
    try:
        full = process.memory_full_info()
        return int(getattr(full, "pss", full.rss))
    except psutil.Error:
        return 0


def seen(folder: Path) -> Mapping[bytes, tuple[int, int, int, str]]:
    """Mode, modification and change time and hash of everything under `folder`, links not followed."""
    found = {}
    for place, folders, files in os.walk(os.fsencode(folder)):
        for name in (*folders, *files):
            path = os.path.join(place, name)  # noqa: PTH118 - bytes
            status = os.lstat(path)
            content = _hash(path) if stat.S_ISREG(status.st_mode) else ""
            found[path] = (status.st_mode, status.st_mtime_ns, status.st_ctime_ns, content)
    return found


def _hash(path: bytes) -> str:
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - bytes
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return "unreadable"
