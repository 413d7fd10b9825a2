"""What a second worker is worth, what a second run costs, and what the processes hold: `python -m bench.scaling`.

Wall seconds, the runs interleaved, on a machine that does nothing else. Whether time and memory grow with the number of
pages is `python -m bench.reading folders --only growth --copies 2 --copies 200`: 40 and 4000 pages.
"""

import statistics
import tempfile
from pathlib import Path

import click

from bench.documents import Split
from bench.handing_in import Carrier
from bench.reading.folder import run_geldig
from bench.recruitment import applicant, write_recruitment


@click.command()
@click.option("--candidates", default=6, show_default=True)
@click.option("--runs", default=2, show_default=True)
def main(candidates: int, runs: int) -> None:
    """Time scanned files of CANDIDATES with one and with two workers, nothing kept; then again with what was kept."""
    walls: dict[str, list[float]] = {"1": [], "2": [], "again": []}
    peak = 0.0
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as name:
        folder = Path(name) / "v"
        write_recruitment(folder, [applicant(seed, "valid", Carrier.SCAN, Split.DEV) for seed in range(candidates)])
        for number in range(runs):
            for what, out, workers in (("1", "1", 1), ("2", "2", 2), ("again", "2", 2)):
                wall, held = run_geldig(folder, Path(name) / f"{out}-{number}", workers)
                walls[what].append(wall)
                peak = max(peak, held)
    for what, seconds in walls.items():
        click.echo(f"{what:>6}: median {statistics.median(seconds):6.1f} s   {[round(one, 1) for one in seconds]}")
    one, two, again = (statistics.median(walls[what]) for what in walls)
    click.echo(f"two workers are {one / two:.2f} times one; a second run takes {again / two:.1%} of the first")
    click.echo(f"the most that one worker held: {peak:.0f} MB")


if __name__ == "__main__":
    main()
