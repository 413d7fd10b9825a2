"""How far the work is: bars with the time left on a terminal, a few lines that name nobody elsewhere."""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from pipeline.running.executor import Observer

_STAGES = {
    "open": "Bestanden openen",
    "read": "Bladzijden lezen",
    "pictures": "Beelden bij de vaststellingen",
}
"""What each stage is called for the clerk."""
_QUIET_SECONDS = 300.0
"""Between two lines in a log, so that a night of hours fills no more than a page."""


@contextmanager
def observer() -> Iterator[Observer]:
    """An observer that suits where standard error goes."""
    if not sys.stderr.isatty():
        lines = Lines()
        yield lines
        lines.finish()
        return
    columns = (TextColumn("{task.description:<30}"), BarColumn(bar_width=30), MofNCompleteColumn())
    left = TimeRemainingColumn(elapsed_when_finished=True)
    with Progress(*columns, left, TextColumn("{task.fields[about]}"), console=Console(stderr=True)) as progress:
        yield Bars(progress)


class Bars:
    """A bar per stage: how many are done of how many, the time left, and whose file it was last."""

    def __init__(self, progress: Progress) -> None:
        """`progress` is on the screen already."""
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def stage(self, name: str, total: int) -> None:
        """See Observer."""
        if name in self._tasks:
            self._progress.update(self._tasks[name], total=total)
        else:
            self._tasks[name] = self._progress.add_task(_STAGES[name], total=total, about="")

    def step(self, name: str, about: str) -> None:
        """See Observer."""
        self._progress.update(self._tasks[name], advance=1, about=about[:40])
        for task in self._progress.tasks:
            if task.finished:  # no name stays on the screen of who is done
                self._progress.update(task.id, about="")

    def warn(self, text: str) -> None:
        """See Observer."""
        self._progress.console.print(text, markup=False)


class Lines:
    """What each stage came to, and now and then how far it is: a log of a night stays readable and names nobody."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._totals: dict[str, int] = {}
        self._done: dict[str, int] = defaultdict(int)
        self._began: dict[str, float] = {}
        self._said = clock()

    def stage(self, name: str, total: int) -> None:
        """See Observer."""
        self._began.setdefault(name, self._clock())
        self._totals[name] = total

    def step(self, name: str, about: str) -> None:
        """See Observer; a candidate's folder name does not belong in a log."""
        self._done[name] += 1
        now = self._clock()
        if now - self._said >= _QUIET_SECONDS:
            self._said = now
            done, total = self._done[name], self._totals[name]
            left = (now - self._began[name]) / done * (total - done) / 60
            click.echo(f"{_STAGES[name]}: {done} van {total}, nog ongeveer {max(1, round(left))} min", err=True)

    def warn(self, text: str) -> None:
        """See Observer."""
        click.echo(text, err=True)

    def finish(self) -> None:
        """Say what each stage came to."""
        for name, total in self._totals.items():
            click.echo(f"{_STAGES[name]}: {total}", err=True)
