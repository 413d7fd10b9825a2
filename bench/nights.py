"""What a night costs on which nothing changed: `python -m bench.nights`. Wall seconds and peak memory of whole runs."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

from bench.papers import PAPERS, VACANCY, Someone, pdf_of


def fill(folder: Path, candidates: int) -> None:
    """A vacancy with that many candidates, five documents each, no two of the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    for number in range(candidates):
        who = Someone(number)
        home = folder / "kandidaturen" / f"kandidaat-{number:04d}"
        home.mkdir(parents=True, exist_ok=True)
        for name, lines in PAPERS.items():
            if not (home / name).exists():
                (home / name).write_bytes(pdf_of(lines(who), number))


def night(folder: Path, as_of: str, workers: int) -> tuple[float, float]:
    """One run at `as_of`: wall seconds, and the peak of its resident memory in MB, workers left out."""
    command = [sys.executable, "-m", "pipeline", "run", str(folder), "--as-of", as_of, "--workers", str(workers)]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise click.ClickException(f"the run at {as_of} ended with {process.returncode}")
    return time.perf_counter() - start, used.ru_maxrss / 1024


@click.command()
@click.option("--candidates", default=1000, help="Each with five documents of one page.")
@click.option("--workers", default=2)
@click.option("--keep", type=click.Path(path_type=Path), help="A folder to use again, instead of a temporary one.")
def main(candidates: int, workers: int, keep: Path | None) -> None:
    """Judge the folders once, then time nights on which nothing changed, before and after the deadline."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = keep or Path(temporary)
        fill(folder, candidates)
        for what, as_of in (
            ("first night, all read", "2024-04-20T02:00"),
            ("nothing changed, before the deadline", "2024-04-21T02:00"),
            ("the night of the deadline", "2024-04-29T02:00"),
            ("nothing changed, after the deadline", "2024-04-30T02:00"),
            ("once more", "2024-05-01T02:00"),
        ):
            wall, memory = night(folder, as_of, workers)
            click.echo(f"{what:40} {wall:7.2f} s {memory:6.0f} MB")


if __name__ == "__main__":
    main()
