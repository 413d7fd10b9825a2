"""Tasks that lead to other tasks, kept flowing through an executor: the most urgent first, no stage waits for another.

What kills its worker or hangs is tried once more when nothing else runs, so that it is not blamed for a busy machine
and harms nobody; what fails then has failed. What comes out depends neither on the order nor on the number of workers.
"""

import heapq
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Any, TypeVar

from pipeline.running.executor import Executor, Failure, Outcome, Task

J = TypeVar("J")
R = TypeVar("R")
_TEND_SECONDS = 0.5
"""Between two looks at clocks and memory while nothing is done."""

Follow = Callable[[Outcome[Any, Any]], Iterable[Task[Any, Any]]]
"""What is to be done next, given what came of a task."""


class Ledger:
    """How much worker time was spent on whom, against what the limits allow."""

    def __init__(self, limits: Mapping[str, float]) -> None:
        """`limits` are seconds by the name of the limit; a name that is not there is not bounded."""
        self._limits = limits
        self._spent: dict[tuple[str, str], float] = defaultdict(float)

    def charge(self, outcome: Outcome[Any, Any]) -> None:
        """Put the time of a task on its accounts."""
        for account in outcome.task.accounts:
            self._spent[account] += outcome.seconds

    def used_up(self, task: Task[Any, Any]) -> str | None:
        """The name of the limit that leaves no time for `task`; None when there is time."""
        spent = (name for name, whose in task.accounts if self._spent[name, whose] >= self._limits.get(name, 1e18))
        return next(spent, None)


def flow(executor: Executor, tasks: Iterable[Task[Any, Any]], follow: Follow, ledger: Ledger | None = None) -> None:
    """Do `tasks` and all that `follow` returns of each outcome; returns when nothing is left.

    Raises UnfinishedError when the executor cannot go on.
    """
    _Flow(executor, follow, ledger or Ledger({})).run(tasks)


def each(executor: Executor, tasks: Sequence[Task[J, R]], seen: Callable[[Outcome[J, R]], None]) -> None:
    """Do `tasks`, each independent of the others, and show each outcome to `seen` as it comes."""

    def follow(outcome: Outcome[Any, Any]) -> Iterable[Task[Any, Any]]:
        seen(outcome)
        return ()

    flow(executor, tasks, follow)


class _Flow:
    def __init__(self, executor: Executor, follow: Follow, ledger: Ledger) -> None:
        self._executor = executor
        self._follow = follow
        self._ledger = ledger
        self._number = itertools.count()
        self._waiting: list[tuple[tuple[float, ...], int, Task[Any, Any]]] = []
        self._alone: list[Task[Any, Any]] = []
        self._under_way: dict[Future[Outcome[Any, Any]], bool] = {}
        """The futures, and whether each is a second try."""

    def run(self, tasks: Iterable[Task[Any, Any]]) -> None:
        self._add(tasks)
        while self._waiting or self._under_way or self._alone:
            self._fill()
            done, _ = wait(self._under_way, timeout=_TEND_SECONDS, return_when=FIRST_COMPLETED)
            self._executor.tend()
            for future in done:
                self._settle(future.result(), second=self._under_way.pop(future))

    def _add(self, tasks: Iterable[Task[Any, Any]]) -> None:
        for task in tasks:
            heapq.heappush(self._waiting, (task.order, next(self._number), task))

    def _fill(self) -> None:
        while self._waiting and len(self._under_way) < self._executor.slots:
            self._start(heapq.heappop(self._waiting)[2], second=False)
        if self._alone and not self._under_way and not self._waiting:
            self._start(self._alone.pop(), second=True)

    def _start(self, task: Task[Any, Any], *, second: bool) -> None:
        over = self._ledger.used_up(task)
        if over is None:
            self._under_way[self._executor.start(task)] = second
        else:
            self._add(self._follow(Outcome(task, None, Failure.BUDGET, over)))

    def _settle(self, outcome: Outcome[Any, Any], *, second: bool) -> None:
        self._ledger.charge(outcome)
        if outcome.again and not second and self._ledger.used_up(outcome.task) is None:
            self._alone.append(outcome.task)
        else:
            self._add(self._follow(outcome))
