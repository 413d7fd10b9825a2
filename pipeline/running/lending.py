"""One process that holds the second engine for all workers: started when one first asks, anew when it died or hangs."""

import sys
import threading
from importlib import import_module
from multiprocessing.sharedctypes import RawArray
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pipeline.reading.ocr.engines.lent_engine import COLUMNS, NUMBER, STUCK, WANTED, Loan
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.running.forking import LONGEST_SOCKET, context
from pipeline.running.sandbox import Bounds
from pipeline.running.scratch import sockets_folder

if TYPE_CHECKING:
    from pipeline.running.holding import MakeEngine

_MOST_STARTS = 4
"""Processes of one run; when the last is gone, the rest of the pages are read without a second opinion."""
_BOUNDS = Bounds(memory_bytes=6 << 28)
"""Of addresses (1.6 GB); after finding lines on large pages and reading some of every width it had 1.1, of which it
held 520 MB, and eight for the stack of each worker that asks."""
_MODULE = "pipeline.running.holding"


class Lender:
    """Who starts and ends the process."""

    def __init__(self, scratch: Path, make: "MakeEngine | None" = None, **clocks: float) -> None:
        """Its temporary files lie under `scratch`, as those of a worker; `make` takes the place of the engine's own."""
        self._scratch = scratch
        self._make = make
        self._process: Any = None
        self._tending = threading.Lock()
        self.loan = Loan(_address(), RawArray("i", COLUMNS), **clocks)

    def tend(self) -> None:
        """Start the process when one is asked for and none is there; end one that was told to hang."""
        board = self.loan.board
        with self._tending:
            if not board[WANTED] or board[NUMBER] < 0:
                return
            if self._process is not None and board[STUCK] == board[NUMBER]:
                self._end()
            if self._process is None or not self._process.is_alive():
                number = board[NUMBER] + 1
                board[NUMBER] = number if number <= _MOST_STARTS and self._started(number) else -1

    def _started(self, number: int) -> bool:
        job = (f"{self.loan.address}{number}", list(sys.path), self._scratch, _BOUNDS, self._make)
        self._process = context().Process(target=_hold, args=job, daemon=True)
        try:
            self._process.start()
        except OSError:  # the machine has no process to give
            self._process = None
            return False
        return True

    def end(self) -> None:
        """End the process; workers that still ask get no answer."""
        with self._tending:
            self.loan.board[NUMBER] = -1
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()


def _hold(*job: Any) -> None:
    """What the process does; what it takes is loaded there and nowhere else."""
    import_module(_MODULE).hold(*job)


def lender(scratch: Path) -> Lender | None:
    """Who lends the second engine; None where there is none, or each worker must have its own.

    That is where the path of the temporary folder is too long for a socket.
    """
    fits = sys.platform == "win32" or len(_address().encode()) < LONGEST_SOCKET
    return Lender(scratch) if fits and second_version() is not None else None


def _address() -> str:
    """A name that nothing else has; a number is put behind it."""
    name = f"second-{token_hex(8)}-"
    if sys.platform == "win32":
        return rf"\\.\pipe\geldig-{name}"
    return str(sockets_folder() / name)
