"""How far the work is: a bar on a terminal, a line per stage elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from pipeline.workers import Observer

_STAGES = {
    "open": "Bestanden openen",
    "read": "Bladzijden lezen",
    "understand": "Stukken begrijpen",
    "pictures": "Beelden bij de vaststellingen",
}
"""What each stage is called for the clerk."""


@contextmanager
def observer() -> Iterator[Observer]:
    """An observer that suits where standard error goes."""
    if not sys.stderr.isatty():
        yield _Lines()
        return
    columns = (TextColumn("{task.description:<30}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, TextColumn("{task.fields[about]}"), console=Console(stderr=True)) as progress:
        yield _Bars(progress)


class _Bars:
    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def stage(self, name: str, total: int) -> None:
        self._task = self._progress.add_task(_STAGES[name], total=total, about="")

    def step(self, about: str) -> None:
        if self._task is not None:
            self._progress.update(self._task, advance=1, about=about[:40])


class _Lines:
    """One line per stage, so that a log of a night stays readable and names nobody."""

    def stage(self, name: str, total: int) -> None:
        click.echo(f"{_STAGES[name]}: {total}", err=True)

    def step(self, about: str) -> None:
        """Nothing: a candidate's folder name does not belong in a log."""
