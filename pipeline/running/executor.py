"""The interface to whatever runs tasks, a pool on this machine or a cluster, and the values that go over it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from pipeline.errors import InputError

J = TypeVar("J")
R = TypeVar("R")
PREFIX = "dask:"


def address_of(executor: str) -> str:
    """The address in `dask:ADDRESS`; raises InputError when it is something else."""
    address = executor.removeprefix(PREFIX)
    if not executor.startswith(PREFIX) or not address:
        raise InputError(f"--executor {executor}: onbekend. Schrijf dask:ADRES, bijvoorbeeld dask:tcp://server:8786.")
    return address if "://" in address else f"tcp://{address}"


class Failure(StrEnum):
    """How a task failed for good."""

    TIMEOUT = "timeout"
    """It took longer than its clock, or gave no sign of life for too long."""
    CRASHED = "crashed"
    MEMORY = "memory"
    """It asked for more memory than a worker may have."""
    BUDGET = "budget"
    """It was not started: the file or the candidate had used up the time that a night has for it."""
    AWAY = "away"
    """The file was changed, or went away, since it was measured: no fault of the file, and read by the next run."""


@dataclass(frozen=True, slots=True)
class Task(Generic[J, R]):
    """A piece of work for one worker."""

    function: Callable[[J], R]
    """A function of a module, so that another process finds it."""
    job: J
    seconds: float
    """The clock: a task that takes longer is ended."""
    about: str = ""
    """The candidate's folder it concerns, for whoever watches."""
    order: tuple[float, ...] = ()
    """Smaller goes first; what comes out does not depend on it."""
    accounts: tuple[tuple[str, str], ...] = ()
    """On which budgets its time is charged: (name of the limit, whose)."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[J, R]):
    """A task with its result, or with how it failed."""

    task: Task[J, R]
    result: R | None
    failure: Failure | None = None
    detail: str | None = None
    """A code, such as the class of the exception; never its text, which may quote a document."""
    seconds: float = 0.0
    """Wall time that a worker spent on it."""
    again: bool = False
    """Whether it is worth one more try, alone: its worker died, was ended, or had no memory left."""

    @property
    def job(self) -> J:
        """What was asked."""
        return self.task.job


class Executor(Protocol):
    """Where tasks run: a pool of processes on this machine, or a cluster."""

    @property
    def slots(self) -> int:
        """How many tasks may be under way, so that no worker waits for the next one and no queue grows long."""

    def start(self, task: Task[Any, Any]) -> "Future[Outcome[Any, Any]]":
        """Begin with `task`; the future never raises but for UnfinishedError, when nothing can run any more."""

    def tend(self) -> None:
        """Called at least once a second while tasks are under way: time to end what hangs."""


class Observer(Protocol):
    """Who is told how far the work is; the work itself knows no terminal."""

    def stage(self, name: str, total: int) -> None:
        """The stage `name` has `total` steps, as far as is known now; it may grow."""

    def step(self, name: str, about: str) -> None:
        """One step of a stage was done; `about` is the candidate's folder it concerned."""

    def warn(self, text: str) -> None:
        """Something a person should know while the work goes on."""


class Silent:
    """An observer that does nothing."""

    def stage(self, name: str, total: int) -> None:
        """Nothing."""

    def step(self, name: str, about: str) -> None:
        """Nothing."""

    def warn(self, text: str) -> None:
        """Nothing."""
