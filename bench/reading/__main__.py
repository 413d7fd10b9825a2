"""The commands of the bench; `python -m bench.reading all` is what `make bench-reading` does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from bench.reading.calibration import calibration_table, draw_calibration
from bench.reading.compare import chunks_of, compare, load_rows, results_of
from bench.reading.drawing import draw_set
from bench.reading.folder import Timed, folder_table, growth, keep, mixed, ours, theirs
from bench.reading.methods import METHODS
from bench.reading.pages import load
from bench.reading.report import accuracy_table, cost_table, misses, write_between

MEASUREMENTS = Path("docs/measurements.md")
PICTURE = Path("docs/beelden/calibration.png")
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
    results = results_of(work, "accuracy")
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
@click.option("--carrier", "carriers", multiple=True, help="Only pages that came this way.")
@click.option("--method", "methods", multiple=True, type=click.Choice(sorted(METHODS)), default=sorted(METHODS))
def cost(
    work: Path,
    given: Path | None,
    minutes: float,
    count: int,
    chunks: int,
    carriers: tuple[str, ...],
    methods: tuple[str, ...],
) -> None:
    """What reading costs, beside the other methods on the same pages in the same run."""
    _cost(work, given or _drawn(work, count), minutes, chunks, methods, carriers)


def _cost(
    work: Path,
    folder: Path,
    minutes: float,
    chunks: int,
    methods: tuple[str, ...],
    carriers: tuple[str, ...] = (),
) -> str:
    results = results_of(work, "cost")
    pages = [page for page in load(folder) if not carriers or page.truth.carrier in carriers]
    left = compare(chunks_of(pages, 4, chunks), methods, results, minutes=minutes)
    if left:
        click.echo(f"{left} readings of a chunk remain: run it again")
    table = cost_table(load_rows(results))
    click.echo(table)
    return table


@main.command()
@_HERE
@_GIVEN
@click.option("--files", default=24, show_default=True)
@click.option("--only", type=click.Choice(["ours", "theirs", "growth"]), help="One part, when time is short.")
@click.option("--copies", default=(2, 20), multiple=True, help="For the growth: how often twenty scans are sent.")
@click.option("--count", default=240, show_default=True)
def folders(work: Path, given: Path | None, files: int, only: str | None, copies: tuple[int, ...], count: int) -> None:
    """Whole folders: beside OCRmyPDF, one worker beside two, a second run, and growth."""
    _folders(work, given or _drawn(work, count), files, copies, only)


def _folders(work: Path, folder: Path, files: int, copies: tuple[int, ...], only: str | None = None) -> str:
    pages = load(folder)
    results = results_of(work, "folders")
    mix = mixed(pages, files)
    scans = [page for page in pages if (page.truth.carrier, page.truth.kind) == ("scan", "sheet")][:20]
    parts: dict[str, Callable[[], Iterator[Timed]]] = {
        "ours": lambda: ours(mix),
        "theirs": lambda: theirs(mix),
        "growth": lambda: growth(scans, copies),
    }
    for name, part in parts.items():
        if only in (None, name):
            keep(results, part())
    table = folder_table(results)
    click.echo(table)
    return table


@main.command()
@_HERE
def calibration(work: Path) -> None:
    """Whether confidences mean what they say, from what `accuracy` read."""
    _calibration(work, work / "calibration.png")


def _calibration(work: Path, picture: Path) -> str:
    rows = load_rows(work / "accuracy.jsonl")
    draw_calibration(rows, picture)
    tables = (calibration_table(rows), calibration_table(rows, identity=True))
    text = f"Fields that decide:\n\n{tables[0]}\n\nFields that tell whose document it is:\n\n{tables[1]}"
    click.echo(text)
    return text


@main.command()
@_HERE
def write(work: Path) -> None:
    """Write the tables of what was measured in `--work` into docs/measurements.md."""
    _write(work)


def _write(work: Path) -> None:
    parts: list[tuple[str, str, Callable[[], str]]] = [
        ("### Read right", "accuracy", lambda: accuracy_table(load_rows(work / "accuracy.jsonl"))),
        ("### Cost", "cost", lambda: cost_table(load_rows(work / "cost.jsonl"))),
        ("### Whole folders", "folders", lambda: folder_table(work / "folders.jsonl")),
        (
            "### Calibration",
            "accuracy",
            lambda: f"{_calibration(work, PICTURE)}\n\n![Calibration](beelden/{PICTURE.name})",
        ),
    ]
    pieces = [f"{head}\n\n{table()}" for head, file, table in parts if (work / f"{file}.jsonl").exists()]
    write_between(MEASUREMENTS, "bench-reading", "\n\n".join(pieces))


@main.command("all")
@_HERE
@_GIVEN
@click.option("--quick", is_flag=True, help="Few pages, within ten minutes; docs/measurements.md is left alone.")
def everything(work: Path, given: Path | None, quick: bool) -> None:
    """Everything, and the tables in docs/measurements.md; what was measured before is measured anew."""
    count, chunks, files, copies = (33, 1, 6, (1,)) if quick else (240, 3, 24, (2, 20))
    folder = given or _drawn(work, count)
    for name in ("accuracy.jsonl", "cost.jsonl", "folders.jsonl"):
        (work / name).unlink(missing_ok=True)
    _accuracy(work, folder, 1000.0)
    _cost(work, folder, 1000.0, chunks, tuple(sorted(METHODS)), ("scan", "photo") if quick and not given else ())
    _folders(work, folder, files, copies)
    if not quick:
        _write(work)


if __name__ == "__main__":
    main()
