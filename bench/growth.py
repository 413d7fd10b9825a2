"""Whether the work of the process that shares out, judges and writes grows faster than the candidates: `bench.growth`.

The readings of born-digital pages take next to nothing and then come from the cache, so that two thousand candidates
can be judged in minutes. CPU seconds of that one process, which other work on the machine hardly touches, and its peak
of memory; what workers do for a page depends on the page alone (`python -m bench.reading folders --only growth`).
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import click

from bench.nights import fill
from bench.papers import PAPERS

NIGHTS = (
    ("all read", "2024-04-20T02:00"),
    ("judged anew, nothing read", "2024-04-29T02:00"),
    ("nothing changed", "2024-04-30T02:00"),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a night cost the main process."""

    cpu: float
    """Seconds."""
    megabytes: float


def night(folder: Path, as_of: str, workers: int) -> Cost:
    """One run at `as_of`; what its workers cost is not counted."""
    command = [sys.executable, "-m", "pipeline", "run", str(folder), "--as-of", as_of, "--workers", str(workers)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise click.ClickException(f"the run at {as_of} ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


@click.command()
@click.option("--candidates", "sizes", default=(20, 200, 2000), multiple=True, show_default=True)
@click.option("--workers", default=2, show_default=True)
def main(sizes: tuple[int, ...], workers: int) -> None:
    """Print per size what a night costs in all, and each page more than in the size before."""
    before: dict[str, tuple[int, Cost]] = {}
    for size in sizes:
        pages = size * len(PAPERS)
        with tempfile.TemporaryDirectory(prefix="geldig-bench-") as name:
            fill(Path(name), size)
            for what, as_of in NIGHTS:
                cost = night(Path(name), as_of, workers)
                last, former = before.get(what, (0, Cost(0.0, 0.0)))
                more = pages - last
                milliseconds, kilobytes = (
                    1e3 * (cost.cpu - former.cpu) / more,
                    1e3 * (cost.megabytes - former.megabytes) / more,
                )
                click.echo(
                    f"{pages:6} pages, {what:26} {cost.cpu:7.2f} CPU s {cost.megabytes:6.0f} MB; "
                    f"each page more {milliseconds:6.2f} ms {kilobytes:6.0f} kB"
                )
                before[what] = pages, cost


if __name__ == "__main__":
    main()
