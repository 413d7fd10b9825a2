"""How long the main job takes on the samples: `python -m bench.speed`. Medians of whole runs, in wall seconds."""

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
    walls = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as out:
            start = time.perf_counter()
            command = [sys.executable, "-m", "pipeline", "run", folder, "--as-of", "2024-04-29T02:00"]
            subprocess.run([*command, "--out", out, "--workers", str(workers)], check=True, capture_output=True)
        walls.append(time.perf_counter() - start)
    click.echo(f"{folder}, {runs} runs, {workers} workers")
    click.echo(f"wall  median {statistics.median(walls):6.1f} s   from {min(walls):.1f} to {max(walls):.1f}")


if __name__ == "__main__":
    main()
