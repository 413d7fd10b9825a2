"""Pages read on an existing Dask cluster: an Executor that sends them there, and does everything else on this machine.

A page gives the same result wherever it is read, since a worker with another version of the program, of Tesseract or of
a library that touches pixels refuses it. A refused or lost page (its worker gone, the whole cluster gone) is read here.
"""

import itertools
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from pipeline.errors import InputError
from pipeline.intake.opening import open_untouched
from pipeline.model import Upload
from pipeline.running.away import Errand, Refusal, made_with, run_errand
from pipeline.running.executor import Executor, Outcome, Task
from pipeline.running.jobs import do_page

_CONNECT_SECONDS = 10.0
"""How long a scheduler may take to answer."""
_GRACE_SECONDS = 60.0
"""Beyond two clocks of a page: one to wait for a worker of the cluster, one to be read."""
_COUNT_SECONDS = 5.0
"""How often the workers there are counted."""
_FILES_THERE = 16
"""Files of which the bytes stay on the cluster at a time."""


class ClusterGoneError(Exception):
    """The cluster cannot be reached."""


@dataclass(slots=True)
class _Away:
    """A page that is being read elsewhere."""

    task: Task[Any, Any]
    outcome: Future[Outcome[Any, Any]]
    until: float
    future: Any


class Cluster(AbstractContextManager["Cluster"]):
    """The Executor; it owns its connection, not the cluster."""

    def __init__(self, address: str, local: Executor) -> None:
        """Raises ClusterGoneError when there is no scheduler at `address`, InputError without the library for it."""
        try:
            from distributed import Client
        except ImportError as error:
            raise InputError("--executor: Dask ontbreekt. Installeer het met: pip install 'geldig[dask]'.") from error
        try:
            self._client: Any = Client(  # type: ignore[no-untyped-call]
                address, timeout=_CONNECT_SECONDS, set_as_default=False, name="geldig"
            )
        except (OSError, ValueError, TimeoutError) as error:
            raise ClusterGoneError(address) from error
        self._local = local
        self._number = itertools.count()
        self._away: dict[int, _Away] = {}
        self._there: OrderedDict[str, Any] = OrderedDict()
        self._unseen: set[str] = set()
        self._counted, self._threads = float("-inf"), 0

    @property
    def slots(self) -> int:
        """As many as the cluster has threads now, twice, beside those of this machine; workers come and go."""
        now = time.monotonic()
        if now - self._counted > _COUNT_SECONDS:
            self._counted, self._threads = now, 0
            with suppress(Exception):  # no scheduler any more: no threads
                self._threads = sum(self._client.nthreads().values())
        return self._local.slots + 2 * self._threads

    def start(self, task: Task[Any, Any]) -> Future[Outcome[Any, Any]]:
        """See Executor."""
        if task.function is not do_page or self._client.status != "running":
            return self._local.start(task)
        outcome: Future[Outcome[Any, Any]] = Future()
        self._send(task, outcome)
        return outcome

    def tend(self) -> None:
        """Bring home what stays away too long, or for ever."""
        self._local.tend()
        now, lost = time.monotonic(), self._client.status != "running"
        for number, away in list(self._away.items()):
            if lost or now > away.until:
                self._bring_home(number)

    def _send(self, task: Task[Any, Any], outcome: Future[Outcome[Any, Any]]) -> None:
        number = next(self._number)
        errand = Errand(task.job, task.seconds, made_with())
        away = _Away(task, outcome, time.monotonic() + 2 * task.seconds + _GRACE_SECONDS, None)
        self._away[number] = away
        try:
            content = self._content(task.job.upload) if _place(task.job.upload) in self._unseen else None
            away.future = self._client.submit(run_errand, errand, content, pure=False, retries=2)
            away.future.add_done_callback(lambda done: self._done(number, done))
        except Exception:  # noqa: BLE001 - whatever Dask raises when its scheduler goes, the page can be read here
            self._bring_home(number)

    def _done(self, number: int, done: Any) -> None:
        away = self._away.get(number)
        if away is None:
            return  # it was brought home meanwhile
        result: object = None
        with suppress(Exception):  # cancelled, lost, its worker killed too often: all the same to us
            result = done.result(timeout=_CONNECT_SECONDS) if done.status == "finished" else None
        if isinstance(result, Outcome):
            self._away.pop(number)
            away.outcome.set_result(_as_asked(result, away.task))
        elif result is Refusal.UNSEEN:
            self._unseen.add(_place(away.task.job.upload))
            self._away.pop(number)
            self._send(away.task, away.outcome)
        else:
            self._there.pop(away.task.job.upload.sha256, None)
            self._bring_home(number)

    def _bring_home(self, number: int) -> None:
        away = self._away.pop(number, None)
        if away is None:
            return
        with suppress(Exception):
            away.future.cancel()
        self._local.start(away.task).add_done_callback(_passed_to(away.outcome))

    def _content(self, upload: Upload) -> Any:
        """The bytes of the file on the cluster, sent once for all its pages."""
        if upload.sha256 not in self._there:
            with open_untouched(upload.source) as stream:
                self._there[upload.sha256] = self._client.scatter(stream.read(), hash=False)
        self._there.move_to_end(upload.sha256)
        while len(self._there) > _FILES_THERE:
            self._there.popitem(last=False)
        return self._there[upload.sha256]

    def __enter__(self) -> Self:
        """The executor itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leaves the cluster; what was sent there is forgotten."""
        with suppress(Exception):
            self._there.clear()
            self._client.close(timeout=2)


def _place(upload: Upload) -> str:
    """Where files lie that a cluster sees or does not see together: the candidates' folders, or our scratch."""
    return str(upload.source).removesuffix(upload.path)


def _as_asked(outcome: Outcome[Any, Any], task: Task[Any, Any]) -> Outcome[Any, Any]:
    """The outcome for our own task: its file may have had another place elsewhere."""
    return Outcome(task, outcome.result, outcome.failure, outcome.detail, outcome.seconds, outcome.again)


def _passed_to(outcome: Future[Outcome[Any, Any]]) -> Callable[[Future[Outcome[Any, Any]]], None]:
    def passed(done: Future[Outcome[Any, Any]]) -> None:
        error = done.exception()
        if error is None:
            outcome.set_result(done.result())
        else:
            outcome.set_exception(error)

    return passed
