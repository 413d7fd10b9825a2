"""Memo, report and letters brought up to date behind the screen: the ordinary run, in a process of its own.

The run reads nothing anew that it knows, takes the vacancy's lock as every run does, and never keeps a decision
waiting; while another run is busy, it waits its turn.
"""

import datetime as dt
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

from pipeline.decisions.file import read_decisions
from pipeline.errors import GeldigError, LockedError
from pipeline.files import only_run
from pipeline.machine import require_machine
from pipeline.model import Result
from pipeline.outputs import Outputs
from pipeline.run import Settings
from pipeline.run import run as run_vacancy
from pipeline.starting import moment_of, require_apart
from pipeline.town import load_town
from pipeline.vacancy import Vacancy, load_vacancy

State = Literal["busy", "waiting", "done", "failed"]
_QUIET_SECONDS = 1.5
"""So long no decision must come before the outputs are written anew: a clerk settles several in a row."""
_MOST_SECONDS = 30.0
"""So long at most a decision waits for that."""
_RETRY_SECONDS = 5.0
"""Between two looks whether another run has let go of the vacancy."""
_BROKE_OFF = "Het bijwerken brak onverwacht af. De beslissingen zijn bewaard; start het scherm opnieuw."


@dataclass(frozen=True, slots=True)
class Job:
    """An ordinary run."""

    folder: Path
    out: Path
    as_of: str | None
    """ISO 8601; None is now."""
    workers: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What a run concluded."""

    result: Result
    vacancy: Vacancy
    decisions: int
    """How many entries `beslissingen.yaml` had at least when it was judged."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is."""

    state: State = "busy"
    stage: str = ""
    done: int = 0
    total: int = 0
    trouble: str = ""
    """For a person; empty when there is none."""


class Updating:
    """The thread that runs the vacancy whenever it is asked to."""

    def __init__(self, job: Job, judged: Callable[[Judged], None], told: Callable[[Progress], None]) -> None:
        """`judged` gets each result, `told` how far it is; both from the thread."""
        self._job = job
        self._judged = judged
        self._told = told
        self._asked = threading.Condition()
        self._first: float | None = None
        self._last = 0.0
        self._ended = False
        self._thread = threading.Thread(target=self._work, name="updating", daemon=True)

    def start(self) -> None:
        """Begin with a first run at once."""
        self._first = time.monotonic() - _MOST_SECONDS
        self._thread.start()

    def ask(self) -> None:
        """Something was decided: bring the outputs up to date soon. From now on nobody is told that they are."""
        self._told(Progress())
        with self._asked:
            self._last = time.monotonic()
            self._first = self._first if self._first is not None else self._last
            self._asked.notify()

    def end(self) -> None:
        """Finish what was asked, then end: no decision is left out of the memo for closing the screen."""
        with self._asked:
            self._ended = True
            self._asked.notify()
        self._thread.join()

    def _work(self) -> None:
        while self._wait():
            try:
                self._told(Progress())
                self._run()
            except LockedError as error:
                self._told(Progress("waiting", trouble=str(error)))
                self._again()
            except GeldigError as error:
                self._told(Progress("failed", trouble=str(error)))

    def _wait(self) -> bool:
        """Until something is asked and it was quiet for a while; False when there is nothing left to do."""
        with self._asked:
            while True:
                if self._first is None:
                    if self._ended:
                        return False
                    self._asked.wait()
                    continue
                now = time.monotonic()
                pause = min(self._last + _QUIET_SECONDS, self._first + _MOST_SECONDS) - now
                if pause <= 0 or self._ended:
                    self._first = None
                    return True
                self._asked.wait(pause)

    def _again(self) -> None:
        with self._asked:
            if self._ended:
                return
            self._asked.wait(_RETRY_SECONDS)
            self._first = time.monotonic() - _MOST_SECONDS

    def _run(self) -> None:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_run_apart, args=(self._job, there))
        process.start()
        there.close()
        try:
            while True:
                said = here.recv()
                if isinstance(said, GeldigError):
                    raise said
                if isinstance(said, Judged):
                    self._judged(said)
                    self._told(Progress("done"))
                    return
                self._told(said)
        except EOFError:
            raise GeldigError(_BROKE_OFF) from None
        finally:
            process.join()


class _Telling:
    """An observer that tells another process, not too often."""

    def __init__(self, there: "Connection[Progress, Progress]") -> None:
        self._there = there
        self._progress = Progress()
        self._told = 0.0

    def stage(self, name: str, total: int) -> None:
        done = self._progress.done if name == self._progress.stage else 0
        self._progress = Progress("busy", name, done, total)
        self._tell()

    def step(self, name: str, about: str) -> None:
        done = self._progress.done + 1 if name == self._progress.stage else 1
        self._progress = replace(self._progress, stage=name, done=done, total=max(done, self._progress.total))
        self._tell()

    def warn(self, text: str) -> None:
        """Nothing: it stands in the report too."""

    def _tell(self) -> None:
        if time.monotonic() - self._told > 0.3:
            self._told = time.monotonic()
            self._there.send(self._progress)


def _run_apart(job: Job, there: "Connection[Judged | Progress | GeldigError, object]") -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C closes the screen; what was asked is still finished
    try:
        there.send(run_once(job, there))
    except GeldigError as error:
        there.send(type(error)(str(error)))
    except OSError as error:
        there.send(GeldigError(f"Het bijwerken lukte niet ({error.strerror or type(error).__name__})."))


def run_once(job: Job, there: "Connection[Judged | Progress | GeldigError, object]") -> Judged:
    """The ordinary run, as `geldig run` does it. Raises what it raises."""
    vacancy = load_vacancy(job.folder)
    moment = moment_of(vacancy, job.as_of)
    require_apart(job.folder / vacancy.candidates, job.out)
    require_machine(job.out)
    town = load_town(job.folder)
    ahead = moment.as_of > dt.datetime.now(dt.UTC)
    with only_run(job.out):
        known = len(read_decisions(job.folder, vacancy.zone))
        settings = Settings(job.workers, town, _Telling(there), town.executor, ahead=ahead, whole=True)  # type: ignore[arg-type]
        result = run_vacancy(job.folder, vacancy, moment, Outputs(job.out), settings)
    return Judged(result, vacancy, known)
