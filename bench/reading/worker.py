"""A method in a process of its own, kept alive over the pages, and what each piece of its work costs."""

import multiprocessing
import os
import resource
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from bench.reading.methods import METHODS, Result
from bench.reading.pages import BenchPage

_THREADED = ("naive",)
"""Methods that are measured as they come, with Tesseract's own threads; all others get one per process."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading some pages cost."""

    cpu: float
    """Seconds of the process and of all children that it waited for."""
    wall: float
    """Seconds."""
    peak_mb: float
    """The most memory that the process, or else the largest of its children, held so far."""


def cpu_seconds() -> float:
    """CPU time of this process and of the children it has waited for, with theirs."""
    return sum(os.times()[:4])


def peak_mb() -> float:
    """The high-water mark of this process or of its largest child, whichever is higher, in megabytes (Linux)."""
    status = Path("/proc/self/status").read_text()
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1000


class Reader(AbstractContextManager["Reader"]):
    """A process that reads pages by one method."""

    def __init__(self, method: str) -> None:
        """`method` is a key of METHODS."""
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(method, there), daemon=False)
        self._process.start()
        there.close()

    def read(self, pages: Sequence[BenchPage]) -> tuple[Result, Cost]:
        """What the pages say, and what it cost; raises EOFError when the process died."""
        self._here.send(tuple(pages))
        answer: tuple[Result, Cost] = self._here.recv()
        return answer

    def __enter__(self) -> Self:
        """The reader itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the process."""
        self._here.close()
        self._process.join()


def _serve(method: str, pipe: Connection) -> None:
    if method not in _THREADED:
        os.environ["OMP_THREAD_LIMIT"] = "1"
    if method == "ocrmypdf":
        os.environ.pop("OMP_THREAD_LIMIT", None)  # it sets its own
    while True:
        try:
            pages = pipe.recv()
        except EOFError:
            return
        read = METHODS[method](pages)
        cpu, wall = cpu_seconds(), time.perf_counter()
        result = read()
        pipe.send((result, Cost(cpu_seconds() - cpu, time.perf_counter() - wall, peak_mb())))
