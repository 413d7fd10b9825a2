"""Tasks that lead to tasks: the urgent first, few under way, a second try alone, and budgets."""

from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

from pipeline.running.executor import Failure, Outcome, Task
from pipeline.running.flow import Ledger, flow


class AtOnce:
    """An executor that does each task in the parent, and notes what it was asked."""

    def __init__(self, slots: int = 1, deaths: dict[str, int] | None = None) -> None:
        self.slots = slots
        self.started: list[Any] = []
        self._deaths = dict(deaths or {})

    def start(self, task: Task[Any, Any]) -> Future[Outcome[Any, Any]]:
        self.started.append(task.job)
        future: Future[Outcome[Any, Any]] = Future()
        if self._deaths.get(task.job, 0):
            self._deaths[task.job] -= 1
            future.set_result(Outcome(task, None, Failure.CRASHED, "exit_7", 10.0, again=True))
        else:
            future.set_result(Outcome(task, task.function(task.job), seconds=10.0))
        return future

    def tend(self) -> None:
        """Nothing hangs here."""


def same(job: str) -> str:
    return job


def task(job: str, order: float = 0.0, accounts: tuple[tuple[str, str], ...] = ()) -> Task[str, str]:
    return Task(same, job, 1.0, order=(order,), accounts=accounts)


def run(executor: AtOnce, tasks: Iterable[Task[Any, Any]], limits: dict[str, float] | None = None) -> list[Any]:
    seen: list[Any] = []

    def follow(outcome: Outcome[Any, Any]) -> Iterable[Task[Any, Any]]:
        seen.append((outcome.job, outcome.result or outcome.failure))
        return (task(outcome.job + "!", -1.0),) if outcome.job in ("b", "c") else ()

    flow(executor, tasks, follow, Ledger(limits or {}))
    return seen


def test_urgent_tasks_go_first_also_those_that_came_up_later() -> None:
    executor = AtOnce()
    run(executor, [task("a", 3.0), task("b", 1.0), task("c", 2.0)])
    assert executor.started == ["b", "b!", "c", "c!", "a"]


def test_what_killed_its_worker_is_tried_once_more_when_nothing_else_runs() -> None:
    executor = AtOnce(slots=2, deaths={"once": 1, "twice": 2})
    seen = dict(run(executor, [task("twice"), task("once"), task("a"), task("d", 9.0)]))
    assert executor.started[:4] == ["twice", "once", "a", "d"]
    assert sorted(executor.started[4:]) == ["once", "twice"]
    assert seen == {"a": "a", "d": "d", "once": "once", "twice": Failure.CRASHED}


def test_who_used_up_a_budget_gets_no_more_and_others_do() -> None:
    executor = AtOnce()
    accounts = {name: (("candidate_seconds", name),) for name in ("an", "bo")}
    tasks = [task(f"{name}{number}", number, accounts[name]) for name in accounts for number in range(3)]
    seen = dict(run(executor, [*tasks[:3], tasks[3]], {"candidate_seconds": 20.0}))
    assert seen == {"an0": "an0", "an1": "an1", "an2": Failure.BUDGET, "bo0": "bo0"}


def test_no_second_try_on_a_spent_budget() -> None:
    executor = AtOnce(deaths={"an": 1})
    seen = run(executor, [task("an", 0, (("candidate_seconds", "an"),))], {"candidate_seconds": 5.0})
    assert (seen, executor.started) == ([("an", Failure.CRASHED)], ["an"])
