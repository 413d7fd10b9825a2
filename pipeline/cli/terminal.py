"""What a person sees who watches a run on a terminal: bars with the time left, a table at the end."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from pipeline.cli.stages import STAGES
from pipeline.model import Result
from pipeline.reports.summary_table import summary_table
from pipeline.vacancy import Vacancy


@contextmanager
def bars() -> Iterator["Bars"]:
    """An observer that draws bars on standard error."""
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
            self._tasks[name] = self._progress.add_task(STAGES[name], total=total, about="")

    def step(self, name: str, about: str) -> None:
        """See Observer."""
        self._progress.update(self._tasks[name], advance=1, about=about[:40])
        for task in self._progress.tasks:
            if task.finished:  # no name stays on the screen of who is done
                self._progress.update(task.id, about="")

    def warn(self, text: str) -> None:
        """See Observer."""
        self._progress.console.print(text, markup=False)


def show_table(result: Result, vacancy: Vacancy) -> None:
    """Print what was found, a row for each candidate, on standard output."""
    Console().print(summary_table(result, vacancy))
