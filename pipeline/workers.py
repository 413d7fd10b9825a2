"""Work shared out over processes, each task with a clock; what dies or hangs is ended, tried once more, then named.

Results come back in the order of the jobs, whatever the number of workers.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import TimeoutError as TaskTimeoutError
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from pipeline.errors import UnfinishedError

J = TypeVar("J")
R = TypeVar("R")

_TASKS_PER_PROCESS = 200
"""A worker is replaced after this many tasks, so that memory does not grow over a night."""
_MOST_WORKERS = 16
_MOST_BYTES_PER_WORKER = 4 << 30
"""Of addresses, libraries included: room for a picture of 250 million pixels twice over in colour, not for ten.

A file that wants more is named `too_large`; without a bound the system ends whatever it likes, also the parent."""


class Failure(StrEnum):
    """How a task failed for good."""

    TIMEOUT = "timeout"
    CRASHED = "crashed"
    MEMORY = "memory"
    """It asked for more memory than a worker may have."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[J, R]):
    """A job with its result, or with how it failed."""

    job: J
    result: R | None
    failure: Failure | None = None
    detail: str | None = None
    """The class of the exception, never its text, which may quote a document."""


class Observer(Protocol):
    """Who is told how far the work is; the work itself knows no terminal."""

    def stage(self, name: str, total: int) -> None:
        """A stage of `total` steps begins."""

    def step(self, about: str) -> None:
        """One step was done; `about` is the candidate's folder it concerned."""


class Silent:
    """An observer that does nothing."""

    def stage(self, name: str, total: int) -> None:
        """Nothing."""

    def step(self, about: str) -> None:
        """Nothing."""


def default_workers() -> int:
    """As many as this process may use cores; the parent does next to nothing meanwhile."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS
        cores = os.cpu_count() or 1
    return max(1, min(cores, _MOST_WORKERS))


def _start_worker(parent_path: list[str]) -> None:
    """One thread per process: libraries that start their own only wait for each other."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    sys.path[:] = parent_path
    _bound_memory()
    # Native libraries write their own remarks to standard error (leptonica: "invalid box"); ours come back as values.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _bound_memory() -> None:
    """Let a task that asks for too much memory fail by itself. Only Linux keeps such a bound."""
    if sys.platform == "linux":
        import resource  # there is none on Windows

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        bound = _MOST_BYTES_PER_WORKER if hard == resource.RLIM_INFINITY else min(hard, _MOST_BYTES_PER_WORKER)
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))


class Workers(AbstractContextManager["Workers"]):
    """A pool of processes; end it by leaving the `with` block."""

    def __init__(self, count: int, *, seconds_per_task: float) -> None:
        """`count` processes; a task that takes longer than `seconds_per_task` is ended."""
        self._seconds = seconds_per_task
        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        context = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload(["pipeline.work"])
        self._pool: Any = ProcessPool(
            max_workers=max(1, count),
            max_tasks=_TASKS_PER_PROCESS,
            initializer=_start_worker,
            initargs=[list(sys.path)],
            context=context,
        )

    def each(
        self, task: Callable[[J], R], jobs: Sequence[J], *, seconds: float | None = None
    ) -> Iterator[Outcome[J, R]]:
        """The outcome of `task` for each job, in the order of `jobs`; `seconds` shortens the clock of each."""
        clock = self._seconds if seconds is None else min(seconds, self._seconds)
        futures = [self._pool.schedule(task, args=(job,), timeout=clock) for job in jobs]
        for job, future in zip(jobs, futures, strict=True):
            yield self._outcome(task, job, future, clock)

    def _outcome(
        self, task: Callable[[J], R], job: J, future: Any, clock: float, *, again: bool = True
    ) -> Outcome[J, R]:
        try:
            return Outcome(job, future.result())
        except TaskTimeoutError:
            return Outcome(job, None, Failure.TIMEOUT, f"{clock:g}_seconds")
        except MemoryError:
            return Outcome(job, None, Failure.MEMORY, "memory")
        except ProcessExpired as error:
            if again:
                second = self._pool.schedule(task, args=(job,), timeout=clock)
                return self._outcome(task, job, second, clock, again=False)
            return Outcome(job, None, Failure.CRASHED, f"exit_{error.exitcode}")
        except RuntimeError as error:
            if not self._pool.active:
                raise UnfinishedError(
                    "De verwerking kon niet worden voortgezet: de hulpprocessen van dit programma werden beëindigd. "
                    "Wat er stond, staat er nog. Start opnieuw met --workers 1."
                ) from error
            return Outcome(job, None, Failure.CRASHED, type(error).__name__)
        except Exception as error:  # noqa: BLE001 - whatever one file provokes, the other files go on; it is named
            return Outcome(job, None, Failure.CRASHED, type(error).__name__)

    def __enter__(self) -> Self:
        """The pool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the processes; at once when something went wrong."""
        if kind is None:
            self._pool.close()
        else:
            self._pool.stop()
        self._pool.join()
