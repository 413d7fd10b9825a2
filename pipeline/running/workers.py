"""A pool of confined processes on this machine, each task with two clocks; what hangs, dies or swells is ended.

The pool itself is pebble's. Here are the clocks (one for the whole task, one since its last sign of life), the
translation of every way to fail into an Outcome, and the removal of what a killed worker leaves behind.
"""

import os
import shutil
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, MutableSequence
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as TaskTimeoutError
from contextlib import AbstractContextManager
from importlib import import_module
from multiprocessing.sharedctypes import RawArray
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pebble import ProcessExpired, ProcessPool

from pipeline.alive import watched
from pipeline.errors import MachineError, UnfinishedError
from pipeline.intake.measuring import FileAwayError
from pipeline.reading.ocr.engines.lent_engine import Loan, borrow
from pipeline.running.executor import Failure, Outcome, Task
from pipeline.running.forking import context
from pipeline.running.jobs import WORK
from pipeline.running.lending import Lender, lender
from pipeline.running.sandbox import Bounds, confine, give_back, held_by
from pipeline.running.scratch import end_orphans
from pipeline.vocabulary.loading import VocabularyError

_TASKS_PER_PROCESS = 200
"""A worker is replaced after this many tasks, so that memory does not grow over a night."""
_MOST_UNDER_WAY = 512
"""Tasks that are given out at a time, of all workers together."""
_TOGETHER_BYTES, _EACH_MORE_BYTES = 950_000_000, 300_000_000
"""Of resident memory of two workers at work with what they started, and of each more. Measured: 250 MB a worker of
which all libraries are loaded, 320 MB on a scan of A3, 210 MB LibreOffice. The process that holds the second engine for
them has a bound of its own."""
_KEPT_BYTES = 200_000_000
"""What a worker may keep between two tasks before it gives back what it freed: its models and a page take more."""
_NEARLY_ALL = 0.8
"""Who died with so much of the memory that a worker may have died for want of more."""
_STARTED, _BEAT, _PID, _COLUMNS = 0, 1, 2, 3
"""What a running task shows of itself on the shared board: two moments of the monotonic clock, and its process."""


_MACHINE = (
    "Tesseract of een van zijn talen is tijdens de verwerking verdwenen. Wat er stond, staat er nog. "
    "Voer 'geldig doctor' uit, herstel wat ontbreekt en start opnieuw."
)


_BOARD: MutableSequence[float] = []
"""In a worker: the board it shares with the parent."""


def _start_worker(
    board: MutableSequence[float], path: list[str], scratch: Path, bounds: Bounds, loan: Loan | None
) -> None:
    global _BOARD
    _BOARD = board
    if loan is not None:
        borrow(loan)
    confine(path, _scratch_of(scratch, os.getpid()), bounds)


def _scratch_of(scratch: Path, pid: int) -> Path:
    return scratch / f"worker-{pid}"


def _perform(function: Callable[[Any], Any], job: Any, slot: int) -> tuple[Any, float]:
    """In a worker: the result, and the seconds it took."""
    started = time.monotonic()
    _BOARD[slot + _PID] = os.getpid()
    _BOARD[slot + _STARTED] = started
    watched(_BOARD, slot + _BEAT)
    Path(tempfile.gettempdir()).mkdir(exist_ok=True)  # gone, when this worker is about to be ended for another task
    try:
        return function(job), time.monotonic() - started
    finally:
        give_back(_KEPT_BYTES)


class Workers(AbstractContextManager["Workers"]):
    """The pool, an Executor; end it by leaving the `with` block."""

    def __init__(
        self,
        count: int,
        *,
        silent_seconds: float = 30.0,
        bounds: Bounds = Bounds(),  # noqa: B008 - frozen
        scratch: Path | None = None,
        lend: Callable[[Path], Lender | None] = lender,
    ) -> None:
        """`count` processes, their temporary files under `scratch`; who is silent for `silent_seconds` is ended.

        `lend` gives who holds the second engine for them.
        """
        self.slots = 2 * max(1, count)
        self._silent_seconds = silent_seconds
        self._own_scratch = (
            None if scratch else tempfile.TemporaryDirectory(prefix="geldig-", ignore_cleanup_errors=True)
        )
        self._scratch = scratch or Path(self._own_scratch.name)  # type: ignore[union-attr] # one of the two is there
        self._board: MutableSequence[float] = RawArray("d", _MOST_UNDER_WAY * _COLUMNS)
        self._free = deque(range(0, _MOST_UNDER_WAY * _COLUMNS, _COLUMNS))
        self._running: dict[int, Future[Any]] = {}
        self._swollen: set[int] = set()
        """The slots of tasks that were ended because all workers together held too much memory."""
        self._asked: dict[int, int] = {}
        """By slot, the most addresses that its worker was seen to have."""
        self._nearly_all = _NEARLY_ALL * bounds.memory_bytes
        self._together_bytes = _TOGETHER_BYTES + max(0, count - 2) * _EACH_MORE_BYTES
        self._lender = lend(self._scratch)
        self._pool: Any = ProcessPool(
            max_workers=max(1, count),
            max_tasks=_TASKS_PER_PROCESS,
            initializer=_start_worker,
            initargs=[self._board, list(sys.path), self._scratch, bounds, self._lender and self._lender.loan],
            context=context(),
        )

    def start(self, task: Task[Any, Any]) -> Future[Outcome[Any, Any]]:
        """See Executor."""
        slot = self._free.popleft()
        for column in range(_COLUMNS):
            self._board[slot + column] = 0.0
        outcome: Future[Outcome[Any, Any]] = Future()
        try:
            inner = self._pool.schedule(_perform, args=(task.function, task.job, slot), timeout=task.seconds)
        except RuntimeError as error:
            outcome.set_exception(_broken(error))
            return outcome
        self._running[slot] = inner
        inner.add_done_callback(lambda done: self._done(task, done, slot, outcome))
        return outcome

    def tend(self) -> None:
        """End the tasks that gave no sign of life for too long, and the largest while all hold too much together."""
        self._shed()
        if self._lender is not None:
            self._lender.tend()
        now = time.monotonic()
        for slot, future in list(self._running.items()):
            beat = self._board[slot + _BEAT]
            if beat and now - beat > self._silent_seconds:
                future.cancel()  # pebble ends the worker

    def _shed(self) -> None:
        """What is ended so is tried again alone, when it may have all that one worker may."""
        seen = {slot: held_by(int(self._board[slot + _PID])) for slot in list(self._running)}
        for slot, one in seen.items():
            self._asked[slot] = max(self._asked.get(slot, 0), one.addresses)
        held = {slot: one.resident for slot, one in seen.items()}
        if sum(held.values()) > self._together_bytes and sum(map(bool, held.values())) > 1:
            largest = max(held, key=lambda slot: held[slot])
            self._swollen.add(largest)
            if largest in self._running:
                self._running[largest].cancel()

    def _done(self, task: Task[Any, Any], inner: Future[Any], slot: int, outcome: Future[Outcome[Any, Any]]) -> None:
        started, pid = self._board[slot + _STARTED], int(self._board[slot + _PID])
        took = time.monotonic() - started if started else 0.0
        self._running.pop(slot, None)
        swollen, starved = slot in self._swollen, self._asked.pop(slot, 0) > self._nearly_all
        self._swollen.discard(slot)
        self._free.append(slot)
        try:
            found = self._outcome(task, inner, took, swollen=swollen, starved=starved)
        except UnfinishedError as error:
            outcome.set_exception(error)
            return
        if inner.cancelled() or isinstance(inner.exception(), TaskTimeoutError | ProcessExpired):
            self._bury(pid)
        outcome.set_result(found)

    def _outcome(
        self, task: Task[Any, Any], inner: Future[Any], took: float, *, swollen: bool, starved: bool
    ) -> Outcome[Any, Any]:
        def failed(failure: Failure, detail: str, *, again: bool = True) -> Outcome[Any, Any]:
            return Outcome(task, None, failure, detail, took, again)

        try:
            result, seconds = inner.result()
            return Outcome(task, result, seconds=seconds)
        except CancelledError:
            return failed(Failure.MEMORY, "memory") if swollen else failed(Failure.TIMEOUT, "silent")
        except TaskTimeoutError:
            return failed(Failure.TIMEOUT, "clock")
        except MemoryError:
            return failed(Failure.MEMORY, "memory")
        except FileAwayError as error:
            return failed(Failure.AWAY, str(error), again=False)
        except MachineError as error:
            raise UnfinishedError(_MACHINE) from error
        except VocabularyError as error:  # every file would fail alike: a word list is wrong, not an upload
            raise UnfinishedError(str(error)) from error
        except ProcessExpired as error:
            if starved:  # native code ends its process when it gets no more
                return failed(Failure.MEMORY, "memory")
            return failed(Failure.CRASHED, f"exit_{error.exitcode}")
        except RuntimeError as error:
            if not self._pool.active:
                raise _broken(error) from error
            return failed(Failure.CRASHED, type(error).__name__, again=False)
        except OSError as error:  # perhaps its scratch, removed with a neighbour that was ended at the same moment
            return failed(Failure.CRASHED, type(error).__name__)
        except Exception as error:  # noqa: BLE001 - whatever one file provokes, the other files go on; it is named
            return failed(Failure.CRASHED, type(error).__name__, again=False)

    def _bury(self, pid: int) -> None:
        """End what a dead worker had started (Tesseract, LibreOffice), and remove its temporary files."""
        if pid:
            end_orphans(_scratch_of(self._scratch, pid))
            shutil.rmtree(_scratch_of(self._scratch, pid), ignore_errors=True)

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
        if self._lender is not None:
            self._lender.end()
        for path in self._scratch.glob("worker-*"):
            self._bury(int(path.name.removeprefix("worker-")))
        if self._own_scratch is not None:
            self._own_scratch.cleanup()


def _broken(error: BaseException) -> UnfinishedError:
    try:
        import_module(WORK)  # in a worker this raises before anything could tell why
    except VocabularyError as wrong:
        return UnfinishedError(str(wrong))
    problem = UnfinishedError(
        "De verwerking kon niet worden voortgezet: de hulpprocessen van dit programma werden beëindigd. "
        "Wat er stond, staat er nog. Start opnieuw met --workers 1."
    )
    problem.__cause__ = error
    return problem
