"""In the process that holds the second engine: loading it when it is first asked, and answering, one at a time."""

import json
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, Listener, wait
from multiprocessing.process import parent_process
from pathlib import Path
from typing import NoReturn

import numpy as np

from pipeline.reading.memory import one_heap
from pipeline.reading.ocr.engines.lent_engine import LINE, SIZE
from pipeline.reading.ocr.engines.second_engine import LineFinder, Rapid
from pipeline.reading.vision.pixels import one_thread
from pipeline.running.sandbox import Bounds, confine, give_back

_MOST_ASKED = 1 << 27
"""Bytes of one question: more than the largest page that is read has points."""
_KEPT_BYTES = 350_000_000
"""What it may keep between two questions before it gives back what it freed: its models and a page take as much."""
_WAITING = 64
"""Workers that may be waiting to be heard."""

MakeEngine = Callable[[], LineFinder]


def hold(address: str, path: list[str], scratch: Path, bounds: Bounds, make: MakeEngine | None) -> NoReturn:
    """Answer at `address` until this process is ended, as it is when the one that started it is gone.

    Where the engine cannot be loaded, or does what it never should, this process ends.
    """
    listener = Listener(address, backlog=_WAITING)  # before it may write nowhere but in its scratch
    confine(path, scratch / f"worker-{os.getpid()}", bounds)
    one_thread()
    one_heap()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    holder = _Holder(make or Rapid)
    while True:
        threading.Thread(target=holder.serve, args=(listener.accept(),), daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


class _Holder:
    def __init__(self, make: MakeEngine) -> None:
        self._make = make
        self._engine: LineFinder | None = None
        self._one_at_a_time = threading.Lock()

    def serve(self, link: Connection) -> None:
        """Answer one worker until it leaves."""
        with link, suppress(OSError, EOFError):
            while True:
                question = link.recv_bytes(_MOST_ASKED)
                with self._one_at_a_time:
                    engine = self._loaded()
                    link.send_bytes(b"")  # it begins
                    link.send_bytes(_answer(engine, question))  # before another question may end this process
                    give_back(_KEPT_BYTES)

    def _loaded(self) -> LineFinder:
        try:
            self._engine = self._engine or self._make()
        except BaseException:  # noqa: BLE001 - whatever it is, the next process may do better: memory was short
            os._exit(1)
        return self._engine


def _answer(engine: LineFinder, question: bytes) -> bytes:
    """What the engine says, and the CPU time that it took."""
    started = time.thread_time()
    try:
        points = np.frombuffer(question, np.uint8, offset=1 + SIZE.size)
        picture = points.reshape(SIZE.unpack_from(question, 1))
        said = (
            engine.read_line(picture)
            if question[:1] == LINE
            else [(box.x0, box.y0, box.x1, box.y1) for box in engine.find_lines(picture)]
        )
        return json.dumps({"said": said, "cpu": time.thread_time() - started}).encode()
    except BaseException:  # noqa: BLE001 - this question alone is left without an answer
        os._exit(1)
