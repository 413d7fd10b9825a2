"""How far the work is: bars with the time left on a terminal, a few lines that name nobody elsewhere."""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from pipeline.cli.stages import STAGES
from pipeline.running.executor import Observer

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
    from pipeline.cli.terminal import bars  # what draws on a terminal takes long to load, for a run that nobody watches

    with bars() as watched:
        yield watched


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
            click.echo(f"{STAGES[name]}: {done} van {total}, nog ongeveer {max(1, round(left))} min", err=True)

    def warn(self, text: str) -> None:
        """See Observer."""
        click.echo(text, err=True)

    def finish(self) -> None:
        """Say what each stage came to."""
        for name, total in self._totals.items():
            click.echo(f"{STAGES[name]}: {total}", err=True)
