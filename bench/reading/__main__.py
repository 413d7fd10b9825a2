"""The commands of the bench; `python -m bench.reading all` is what `make bench-reading` does."""

from pathlib import Path

import click

from bench.reading.compare import chunks_of, compare, load_rows
from bench.reading.drawing import draw_set
from bench.reading.methods import METHODS
from bench.reading.pages import load
from bench.reading.report import accuracy_table, cost_table, misses, write_between

MEASUREMENTS = Path("docs/measurements.md")
_HERE = click.option(
    "--work", type=click.Path(path_type=Path), default=Path("out/bench-reading"), show_default=True,
    help="Where pages are drawn and what was measured is kept.",
)  # fmt: skip
_GIVEN = click.option(
    "--pages", "given", type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of pages with their truth (bench/reading/pages.py) instead of our own set.",
)  # fmt: skip
_MINUTES = click.option("--minutes", default=1000.0, help="Stop after so many; the same command then goes on.")


@click.group()
def main() -> None:
    """How well and how fast pages are read, beside other tools on the same pages."""


@main.command()
@_HERE
@click.option("--count", default=240, show_default=True, help="Pages to draw.")
@click.option("--seed", default=7, show_default=True)
def draw(work: Path, count: int, seed: int) -> None:
    """Draw our own set of pages, unless it is there."""
    _drawn(work, count, seed)


def _drawn(work: Path, count: int, seed: int = 7) -> Path:
    folder = work / f"pages-{count}-{seed}"
    if not (folder / "complete").exists():
        draw_set(folder, count, seed)
        (folder / "complete").touch()
    return folder


@main.command()
@_HERE
@_GIVEN
@_MINUTES
@click.option("--count", default=240, show_default=True)
def accuracy(work: Path, given: Path | None, minutes: float, count: int) -> None:
    """How much of every page is read right."""
    _accuracy(work, given or _drawn(work, count), minutes)


def _accuracy(work: Path, folder: Path, minutes: float) -> str:
    results = work / "accuracy.jsonl"
    left = compare(chunks_of(load(folder), 4, None), ("geldig",), results, minutes=minutes)
    if left:
        click.echo(f"{left} chunks remain: run it again")
    rows = load_rows(results)
    for line in misses(rows):
        click.echo(line)
    table = accuracy_table(rows)
    click.echo(table)
    return table


@main.command()
@_HERE
@_GIVEN
@_MINUTES
@click.option("--count", default=240, show_default=True)
@click.option("--chunks", default=3, show_default=True, help="Chunks of four pages per carrier and kind.")
@click.option("--method", "methods", multiple=True, type=click.Choice(sorted(METHODS)), default=sorted(METHODS))
def cost(work: Path, given: Path | None, minutes: float, count: int, chunks: int, methods: tuple[str, ...]) -> None:
    """What reading costs, beside the other methods on the same pages in the same run."""
    _cost(work, given or _drawn(work, count), minutes, chunks, methods)


def _cost(work: Path, folder: Path, minutes: float, chunks: int, methods: tuple[str, ...]) -> str:
    results = work / "cost.jsonl"
    left = compare(chunks_of(load(folder), 4, chunks), methods, results, minutes=minutes)
    if left:
        click.echo(f"{left} readings of a chunk remain: run it again")
    table = cost_table(load_rows(results))
    click.echo(table)
    return table


@main.command("all")
@_HERE
@_GIVEN
@click.option("--quick", is_flag=True, help="Few pages, within ten minutes; docs/measurements.md is left alone.")
def everything(work: Path, given: Path | None, quick: bool) -> None:
    """Everything, and the tables in docs/measurements.md; what was measured before is measured anew."""
    count, chunks = (44, 1) if quick else (240, 3)
    folder = given or _drawn(work, count)
    for name in ("accuracy.jsonl", "cost.jsonl"):
        (work / name).unlink(missing_ok=True)
    tables = [_accuracy(work, folder, 1000.0), _cost(work, folder, 1000.0, chunks, tuple(sorted(METHODS)))]
    if not quick:
        write_between(MEASUREMENTS, "bench-reading", "\n\n".join(tables))


if __name__ == "__main__":
    main()
