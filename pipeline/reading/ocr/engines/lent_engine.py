"""The second engine asked in the one process that holds it, so that no worker keeps its models in memory.

What is asked goes over as a grey picture, what is answered as JSON: nothing that could be run. Before the holder looks
at a question it says that it begins; if it dies or hangs after that, this question is left without an answer, and if
it does so before, on the question of another worker, this one is asked again of the holder that comes next. So what one
page does to the engine changes nothing for the others.
"""

import json
import struct
import time
from collections.abc import MutableSequence, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Client, Connection
from typing import TYPE_CHECKING, Any, Final

from pipeline.alive import beat
from pipeline.model import Box
from pipeline.reading.ocr.tries.clock import count_elsewhere, patience, wall_seconds

if TYPE_CHECKING:  # whoever starts workers loads no library that reads
    from pipeline.reading.vision.pixels import Pixels

LINE: Final = b"l"
"""The question what is written on a line; answered by its text and the confidence, or nothing."""
FIND: Final = b"f"
"""The question where lines stand; answered by their boxes, four numbers each."""
SIZE: Final = struct.Struct("!II")
"""Height and width of the picture, between the letter of the question and its points."""
WANTED, NUMBER, STUCK, COLUMNS = 0, 1, 2, 3
"""What stands on the board: 1 when somebody asks; the number of the holder, 0 before the first and -1 when there will
be no other; the number of a holder that did not answer."""
_LOOK_SECONDS = 0.02
"""Between two looks whether the holder is there."""
_MOST_ANSWERED = 1 << 20
"""Bytes of one answer."""


@dataclass(frozen=True, slots=True)
class Loan:
    """By what a worker finds the process that holds the engine."""

    address: str
    """Of the sockets or pipes on which it listens, each followed by the number of the holder."""
    board: MutableSequence[int]
    """Shared with the process that starts holders."""
    waiting_seconds: float = 90.0
    """On the wall, until the holder begins: it is started, loads its models (half a second of CPU), answers others."""
    answer_seconds: float = 60.0
    """On the wall, for one answer. A page takes 0.4 of CPU: what takes so long hangs, however busy the machine is."""


class Lent:
    """A LineFinder that another process holds."""

    def __init__(self, loan: Loan) -> None:
        """The holder is looked for when it is first asked."""
        self._loan = loan
        self._link: Connection | None = None
        self._number = 0

    def read_line(self, part: "Pixels") -> tuple[str, float] | None:
        """See SecondEngine; None too where there is no answer."""
        said = self._asked(LINE, part)
        return None if said is None else (str(said[0]), float(said[1]))

    def find_lines(self, page: "Pixels") -> Sequence[Box]:
        """See LineFinder; nothing where there is no answer."""
        return [Box(*map(float, corners)) for corners in self._asked(FIND, page) or ()]

    def _asked(self, what: bytes, picture: "Pixels") -> Any:
        beat(self._loan.waiting_seconds + self._loan.answer_seconds)
        until = wall_seconds() + patience(self._loan.waiting_seconds)
        question = what + SIZE.pack(*picture.shape) + picture.tobytes()
        while (link := self._reached(until)) is not None:
            begun = False
            try:
                link.send_bytes(question)
                _heard(link, until)
                begun = True
                answer = json.loads(_heard(link, wall_seconds() + self._loan.answer_seconds))
            except (OSError, EOFError) as error:
                if isinstance(error, TimeoutError):
                    self._loan.board[STUCK] = self._number
                self._link = None
                link.close()
                if begun:
                    break
            else:
                count_elsewhere(answer["cpu"])
                return answer["said"]
        return None

    def _reached(self, until: float) -> Connection | None:
        """The way to the holder that is there or comes in time; None where none does."""
        self._loan.board[WANTED] = 1
        while self._link is None and (number := self._loan.board[NUMBER]) >= 0 and wall_seconds() < until:
            with suppress(OSError):
                if number:
                    self._link, self._number = Client(f"{self._loan.address}{number}"), number
                    break
            time.sleep(_LOOK_SECONDS)
        if self._link is None:
            self._loan.board[STUCK] = self._loan.board[NUMBER]
        return self._link


def _heard(link: Connection, until: float) -> bytes:
    """The next message; raises TimeoutError when there is none in time, EOFError or OSError when the other is gone."""
    if not link.poll(max(0.0, until - wall_seconds())):
        raise TimeoutError
    return link.recv_bytes(_MOST_ANSWERED)


_BORROWED: list[Lent] = []


def borrow(loan: Loan) -> None:
    """From now on this process asks another for the second engine, and loads none itself."""
    _BORROWED[:] = [Lent(loan)]


def borrowed() -> Lent | None:
    """The engine that another process holds for this one; None where this one is to load its own."""
    return next(iter(_BORROWED), None)
