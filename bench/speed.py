"""How long the main job takes on the samples: `python -m bench.speed`. Medians of whole runs, wall and CPU seconds."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time

import click

_SAMPLES = "samples/directeur-io"


@click.command()
@click.option("--runs", default=3)
@click.option("--workers", default=2)
@click.argument("folder", default=_SAMPLES)
def main(folder: str, runs: int, workers: int) -> None:
    """Time fresh runs of `geldig run` on FOLDER, nothing kept from one to the next."""
    walls, cpus = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as out:
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            command = [sys.executable, "-m", "pipeline", "run", folder, "--as-of", "2024-04-29T02:00"]
            subprocess.run([*command, "--out", out, "--workers", str(workers)], check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        walls.append(time.perf_counter() - start)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    click.echo(f"{folder}, {runs} runs, {workers} workers")
    click.echo(f"wall  median {statistics.median(walls):6.1f} s   from {min(walls):.1f} to {max(walls):.1f}")
    click.echo(f"CPU   median {statistics.median(cpus):6.1f} s   from {min(cpus):.1f} to {max(cpus):.1f}")
    click.echo(f"peak memory of the largest process {peak:.0f} MB")


if __name__ == "__main__":
    main()
