"""What a second worker is worth, and what a second run costs: `python -m bench.scaling`. Wall seconds, interleaved."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

from bench.documents import Split
from bench.handing_in import Carrier
from bench.recruitment import applicant, write_recruitment


@click.command()
@click.option("--candidates", default=6)
@click.option("--runs", default=2)
def main(candidates: int, runs: int) -> None:
    """Time scanned files of CANDIDATES with one and with two workers, nothing kept; then again with what was kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "v"
        write_recruitment(folder, [applicant(seed, "valid", Carrier.SCAN, Split.DEV) for seed in range(candidates)])
        walls: dict[str, list[float]] = {"1": [], "2": [], "again": []}
        for number in range(runs):
            for workers in ("1", "2"):
                walls[workers].append(_timed(folder, Path(name) / f"{workers}-{number}", workers))
            walls["again"].append(_timed(folder, Path(name) / f"2-{number}", "2"))
    for what, seconds in walls.items():
        click.echo(f"{what:>6}: median {statistics.median(seconds):6.1f} s   {[round(one, 1) for one in seconds]}")
    one, two, again = (statistics.median(walls[what]) for what in walls)
    click.echo(f"two workers are {one / two:.2f} times one; a second run takes {again / two:.1%} of the first")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    click.echo(f"peak of the largest process: {peak / 1024:.0f} MB")


def _timed(folder: Path, out: Path, workers: str) -> float:
    command = [sys.executable, "-m", "pipeline", "run", str(folder), "--as-of", "2024-04-29T02:00"]
    start = time.perf_counter()
    subprocess.run([*command, "--out", str(out), "--workers", workers], check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
