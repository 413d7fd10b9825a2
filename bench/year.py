"""What a night costs after a year of nights: `python -m bench.year`. One file changes each night, for 365 nights.

The nights run one after the other in this process, without the start of Python and without workers, so that what is
timed is what could grow: the history that each night reads, and the judging of what changed.
"""

import datetime as dt
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from bench.nights import fill
from bench.papers import PAPERS, Someone, pdf_of
from bench.simulation import BRUSSELS, night
from pipeline.history import FOLDER

FIRST = dt.datetime(2023, 4, 20, 2, tzinfo=BRUSSELS)
"""A year before the deadline: all nights are of the same phase."""
LOOKED = 5
"""Nights of which the median is told."""


def change(folder: Path, number: int, candidates: int) -> None:
    """One candidate sends one paper anew, under the name that it had."""
    who = number % candidates
    name = sorted(PAPERS)[number // candidates % len(PAPERS)]
    paper = folder / "kandidaturen" / f"kandidaat-{who:04d}" / name
    paper.write_bytes(pdf_of(PAPERS[name](Someone(who)), 1_000_000 + number))


def nights(folder: Path, count: int, candidates: int) -> Iterator[tuple[float, float]]:
    """Of each day the seconds of a night with one change, and of one after it with none."""
    fill(folder, candidates)
    night(folder, FIRST - dt.timedelta(days=1))
    for number in range(count):
        change(folder, number, candidates)
        as_of = FIRST + dt.timedelta(days=number)
        yield _seconds(folder, as_of), _seconds(folder, as_of + dt.timedelta(hours=1))


def _seconds(folder: Path, as_of: dt.datetime) -> float:
    begin = dt.datetime.now(dt.UTC)
    night(folder, as_of)
    return (dt.datetime.now(dt.UTC) - begin).total_seconds()


@click.command()
@click.option("--nights", "count", default=365)
@click.option("--candidates", default=20, help="Each with five documents of one page.")
@click.option("--show", multiple=True, type=int, default=(10, 100, 365), help="The nights whose cost is told.")
def main(count: int, candidates: int, show: tuple[int, ...]) -> None:
    """Say what a night costs early and late in a year, with one file changed and with none."""
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as temporary:
        folder = Path(temporary)
        costs: list[tuple[float, float]] = []
        for cost in nights(folder, count, candidates):
            costs.append(cost)
            if len(costs) in show:
                changed, still = (statistics.median(one) for one in zip(*costs[-LOOKED:], strict=True))
                records = list((folder / "out" / FOLDER).iterdir())
                size = sum(path.stat().st_size for path in records) / 1e6
                click.echo(
                    f"night {len(costs):4}: one file changed {changed:.2f} s, nothing changed {still:.2f} s; "
                    f"{len(records)} records, {size:.1f} MB"
                )


if __name__ == "__main__":
    main()
