"""One process holds the second engine for all workers, and whatever becomes of it costs no page."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Box, Upload
from pipeline.reading.files import read_page
from pipeline.reading.ocr.engines import lent_engine
from pipeline.reading.ocr.engines.lent_engine import COLUMNS, NUMBER, Lent, Loan
from pipeline.reading.ocr.engines.second_engine import LineFinder, second_engine
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.reading.ocr.tries.clock import cpu_seconds, page_clock, patience
from pipeline.reading.vision.pixels import Pixels
from pipeline.running.executor import Task
from pipeline.running.flow import each
from pipeline.running.lending import Lender, lender
from pipeline.running.workers import Workers
from tests.reading.drawn import letter

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its processes so")
HANG, STOP, DIE, RAISE, SWELL, WORK = range(1, 7)
"""The first point of a picture: what the engine does with it."""


class Fake:
    """Reads on a line which process it is in, or does what the picture says."""

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        what = int(part[0, 0])
        if what == HANG:
            time.sleep(60)
        if what == STOP:  # no thread of it goes on, as in a native library that never returns
            os.kill(os.getpid(), signal.SIGSTOP)
            time.sleep(60)  # the signal may come a moment later
        if what == DIE:
            os._exit(7)
        if what == RAISE:
            raise ValueError("text from a document")
        if what == SWELL:
            bytearray(64 << 30)
        if what == WORK:
            started = time.thread_time()
            while time.thread_time() - started < 0.3:
                pass
        return f"{os.getpid()} {part.shape[0]}x{part.shape[1]}", 0.9

    def find_lines(self, page: Pixels) -> Sequence[Box]:
        return [Box(0.1, 1 / 3, 0.5, float(page.mean()))]


class Slow(Fake):
    """Takes a while to load."""

    def __init__(self) -> None:
        time.sleep(1.5)


class Late(Fake):
    """Cannot be loaded at the first try: memory was short."""

    def __init__(self) -> None:
        tried = Path(tempfile.gettempdir()).parent / "tried"
        if not tried.exists():
            tried.touch()
            raise ImportError("failed to map segment from shared object")


class Never(Fake):
    """Cannot be loaded at all."""

    def __init__(self) -> None:
        raise MemoryError


def lent(make: Callable[[], LineFinder], scratch: Path) -> Lender:
    return Lender(scratch, make, answer_seconds=3.0)


def part(what: int, width: int = 30) -> Pixels:
    return np.full((20, width), what, np.uint8)


def ask(questions: tuple[int, ...]) -> tuple[int, list[str | None], float]:
    """In a worker: which it is, what the engine reads, and the CPU time that counts for it."""
    asked, started = second_engine(), cpu_seconds()
    assert asked is not None
    read = [asked.read_line(part(what)) for what in questions]
    return os.getpid(), [one and one[0] for one in read], cpu_seconds() - started


def answers(make: Callable[[], LineFinder], *jobs: tuple[int, ...], count: int = 2) -> list[tuple[int, Any, float]]:
    found: dict[Any, Any] = {}
    with Workers(count, lend=partial(lent, make)) as workers:
        each(workers, [Task(ask, (*job, n), 60) for n, job in enumerate(jobs, 100)], lambda o: found.update({o.job: o}))
    return [found[job].result for job in sorted(found, key=lambda job: job[-1])]


def test_all_workers_ask_one_process_that_is_none_of_them() -> None:
    found = answers(Fake, *[(0, 0)] * 4)
    read = {text for _, texts, _ in found for text in texts}
    assert len(read) == 1
    (text,) = read
    pid, _, size = str(text).partition(" ")
    assert size == "20x30"
    assert int(pid) not in {worker for worker, _, _ in found}


@pytest.mark.parametrize("what", [HANG, DIE, RAISE, SWELL, pytest.param(STOP, marks=ON_LINUX)])
def test_what_one_question_does_to_it_costs_no_other_its_answer(what: int) -> None:
    found = answers(Fake, (0, what, 0), (0, 0), (0, 0))
    assert [[text is not None for text in texts] for _, texts, _ in found] == [
        [True, False, True, True],
        [True] * 3,
        [True] * 3,
    ]


def test_it_is_started_anew_so_often_and_no_more() -> None:
    ((_, texts, _),) = answers(Fake, (DIE, 0) * 6, count=1)
    assert [text is not None for text in texts] == [False, True] * 3 + [False] * 7


@pytest.mark.parametrize(("make", "there"), [(Slow, True), (Late, True), (Never, False)])
def test_who_loads_late_answers_and_who_never_does_is_done_without(make: Callable[[], LineFinder], there: bool) -> None:
    for _, texts, _ in answers(make, (0,), (0,)):
        assert [text is not None for text in texts] == [there, there]


def test_its_time_counts_for_the_page() -> None:
    ((_, _, seconds),) = answers(Fake, (WORK,), count=1)
    assert 0.3 <= seconds < 1.2


def look(width: int) -> list[Box]:
    asked = second_engine()
    assert asked is not None
    return list(asked.find_lines(part(7, width)[:, ::2]))


def test_boxes_come_over_exactly() -> None:
    found: list[Any] = []
    with Workers(1, lend=partial(lent, Fake)) as workers:
        each(workers, [Task(look, 31, 60)], lambda outcome: found.append(outcome.result))
    assert found == [[Box(0.1, 1 / 3, 0.5, 7.0)]]


def nothing(_: int) -> None:
    """Ask nobody."""


def test_it_is_not_started_before_it_is_asked(tmp_path: Path) -> None:
    kept = Lender(tmp_path, Fake)
    with Workers(1, lend=lambda _: kept) as workers:
        each(workers, [Task(nothing, n, 60) for n in range(3)], lambda _: None)
        assert kept.loan.board[NUMBER] == 0


def test_whose_time_is_up_does_not_wait() -> None:
    with page_clock():
        assert 100 < patience(1000) < 151
        assert patience(10) == 10
    started = time.monotonic()
    assert Lent(Loan("nowhere-", [0] * COLUMNS, waiting_seconds=0.1)).read_line(part(0)) is None
    assert Lent(Loan("nowhere-", [1, -1, 0])).read_line(part(0)) is None
    assert time.monotonic() - started < 5


def test_a_run_without_a_second_engine_lends_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GELDIG_SECOND_ENGINE", "off")
    assert lender(tmp_path) is None


def test_where_no_socket_fits_each_worker_has_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.running.lending.LONGEST_SOCKET", 10)
    monkeypatch.delenv("GELDIG_SECOND_ENGINE", raising=False)
    assert lender(tmp_path) is None
    assert lent_engine.borrowed() is None


RUN = """
import signal, sys, time
from functools import partial
from pathlib import Path
from pipeline.running.executor import Task
from pipeline.running.flow import each
from pipeline.running.workers import Workers
from tests.running.test_lending import Fake, ask, lent
def told(outcome):
    print(outcome.result[1][0].split()[0], flush=True)
if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it in what it starts behind itself
    with Workers(1, lend=partial(lent, Fake)) as workers:
        each(workers, [Task(ask, (0,), 60)], told)
        time.sleep(60)
"""


@ON_LINUX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_nothing_is_left_running_when_a_run_is_broken_off(tmp_path: Path, how: signal.Signals) -> None:
    script = tmp_path / "run.py"
    script.write_text(RUN, encoding="utf-8")
    with tempfile.TemporaryDirectory() as short:  # that of a test that runs beside others is too long for a socket
        paths = {"PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": short}
        with subprocess.Popen(
            [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=paths
        ) as run:
            assert run.stdout is not None
            number = run.stdout.readline().decode().strip()
            assert number.isdecimal(), "the engine gave no answer"
            holder = Path("/proc", number)
            assert holder.exists()
            run.send_signal(how)
            try:
                run.wait(20)
            finally:
                run.kill()
        until = time.monotonic() + 10
        while holder.exists() and time.monotonic() < until:
            time.sleep(0.05)
        assert not holder.exists()


def loaded(_: int) -> tuple[int, bool, tuple[str, float] | None]:
    """In a worker: what it was forked from, whether it has the runtime of the real engine, and what that reads."""
    asked = second_engine()
    assert asked is not None
    read = asked.read_line(np.ascontiguousarray(letter("Afgeleverd op 03.11.2023")[170:215, 110:700, 0]))
    return os.getppid(), "onnxruntime" in sys.modules, read


@ON_LINUX
@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
def test_with_two_workers_one_process_has_the_real_one_loaded() -> None:
    found: list[Any] = []
    with Workers(2) as workers:
        each(workers, [Task(loaded, n, 60) for n in range(4)], lambda outcome: found.append(outcome.result))
        ((parent, has, read),) = set(found)
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        holding = [child for child in children if "onnxruntime" in Path(f"/proc/{child}/maps").read_text()]
    assert (len(holding), has, read) == (1, False, loaded(0)[2])


def words_of(upload: Upload) -> Any:
    pages = read_page(upload, 1, Limits())
    return [(page.lines, page.quality, [(one.how, one.why) for one in page.attempts]) for page in pages]


@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
def test_a_page_reads_the_same_whoever_holds_the_engine(tmp_path: Path) -> None:
    import cv2

    page = cv2.GaussianBlur(letter("Uittreksel uit het strafregister", "Afgeleverd op 03.11.2023"), (0, 0), 2.4)
    source = tmp_path / "page.png"
    cv2.imwrite(str(source), page)
    arrival = Arrival(None, None, ArrivalBasis.UNKNOWN)
    upload = Upload("x", "page.png", source, "", source.stat().st_size, FileKind.IMAGE, arrival)
    found: list[Any] = []
    with Workers(1) as workers:
        each(workers, [Task(words_of, upload, 60)], lambda outcome: found.append(outcome.result))
    assert found == [words_of(upload)]
    assert "rapidocr" in {how for _, _, tried in found[0] for how, _ in tried}
