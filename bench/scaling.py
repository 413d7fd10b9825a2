"""What a second worker is worth, what a second run costs, and what the processes hold: `python -m bench.scaling`.

Wall seconds, the runs interleaved, on a machine that does nothing else. Whether time and memory grow with the number of
pages is `python -m bench.reading folders --only growth --copies 2 --copies 200`: 40 and 4000 pages.

Cores share caches, memory and the heat they may give off, so two processes that know nothing of each other are not
twice as fast either: what the machine gives at most is measured by two runs of one worker, each over half of the
candidates, one after the other and at once.
"""

import os
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import perf_counter

import click

from bench.documents import Split
from bench.handing_in import Carrier
from bench.reading.folder import run_geldig
from bench.recruitment import applicant, write_recruitment

Timed = tuple[str, float, float]
"""What ran, its wall seconds, and the most that one of its workers held, in MB."""


@click.command()
@click.option("--candidates", default=6, show_default=True)
@click.option("--runs", default=2, show_default=True)
@click.option("--limit/--no-limit", default=True, help="Also what two processes that share nothing reach.")
def main(candidates: int, runs: int, limit: bool) -> None:
    """Time scanned files of CANDIDATES with one and with two workers, nothing kept; then again with what was kept."""
    if hasattr(os, "getloadavg"):  # with other work beside it none of this says anything
        click.echo(f"load of the machine before the first run: {os.getloadavg()[0]:.1f}")
    timed: list[Timed] = []
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as name:
        home = Path(name)
        folder, *halves = _written(home, candidates)
        for number in range(runs):
            timed += _shared_out(folder, home / str(number))
            if limit:
                timed += _by_halves(halves, home / str(number))
    _tell(timed)


def _written(home: Path, candidates: int) -> tuple[Path, ...]:
    """The vacancy, and each half of it as a vacancy by itself."""
    every = [applicant(seed, "valid", Carrier.SCAN, Split.DEV) for seed in range(candidates)]
    parts = {"v": every, "half-1": every[::2], "half-2": every[1::2]}
    for name, some in parts.items():
        write_recruitment(home / name, some)
    return tuple(home / name for name in parts)


def _shared_out(folder: Path, out: Path) -> Iterator[Timed]:
    for what, where, workers in (("1", "1", 1), ("2", "2", 2), ("again", "2", 2)):
        wall, peaks = run_geldig(folder, out / where, workers)
        yield what, wall, peaks.worker


def _by_halves(halves: Sequence[Path], out: Path) -> Iterator[Timed]:
    for what, at_once in (("halves one by one", 1), ("halves at once", 2)):
        runs = [partial(run_geldig, half, out / what / half.name, 1) for half in halves]
        started = perf_counter()
        with ThreadPoolExecutor(at_once) as threads:
            held = [one.result()[1].worker for one in [threads.submit(run) for run in runs]]
        yield what, perf_counter() - started, max(held)


def _tell(timed: Sequence[Timed]) -> None:
    walls: dict[str, list[float]] = {}
    for what, wall, _ in timed:
        walls.setdefault(what, []).append(wall)
    for what, seconds in walls.items():
        click.echo(f"{what:>18}: median {statistics.median(seconds):6.1f} s   {[round(one, 1) for one in seconds]}")
    middle = {what: statistics.median(seconds) for what, seconds in walls.items()}
    click.echo(f"two workers are {middle['1'] / middle['2']:.2f} times one")
    if "halves at once" in middle:
        most = middle["halves one by one"] / middle["halves at once"]
        click.echo(f"two runs that share nothing are {most:.2f} times one: the most that this machine gives")
    click.echo(f"a second run takes {middle['again'] / middle['2']:.2%} of the first")
    click.echo(f"the most that one worker held: {max(held for *_, held in timed):.0f} MB")


if __name__ == "__main__":
    main()
