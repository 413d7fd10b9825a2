"""`python -m bench.hostile`: a hostile night in a folder of its own, judged by what can be seen from outside."""

import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from bench.hostile import oddities
from bench.hostile.bombs import BOMBS
from bench.hostile.mutations import broken
from bench.hostile.seeds import seeds
from bench.hostile.verdict import Night, complaints

VACANCY = """title: Deskundige
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
arrival: trusted
documents:
  cv: {}
  diploma: {level: master}
  criminal_record: {model: general, max_age_months: 3}
"""
_LONGEST_NAME = 200


@click.command()
@click.option("--count", default=1500, help="Broken files of our own making.")
@click.option("--folders", default=200, help="Candidates over whom they are spread.")
@click.option("--files", type=click.Path(path_type=Path, exists=True), multiple=True, help="A folder of other files.")
@click.option("--most-bytes", default=5_000_000, help="Of each of those; larger ones are left out.")
@click.option("--pages", type=int, help="Of each document, so that a night ends within the hour.")
@click.option("--bombs/--no-bombs", default=True)
@click.option("--seed", default=7)
@click.option("--user", type=int, help="Run as this user (a number); only the administrator may ask it.")
@click.option("--keep", type=click.Path(path_type=Path), help="Work in this new folder and keep it.")
def main(
    count: int, folders: int, files: Sequence[Path], most_bytes: int, pages: int | None, bombs: bool, seed: int,
    user: int | None, keep: Path | None,
) -> None:  # fmt: skip
    """Make the uploads, run twice, and say what is wrong; exit status 1 when anything is."""
    work = keep or Path(tempfile.mkdtemp(prefix="hostile-"))
    work.mkdir(exist_ok=True)
    night = Night(work, user)
    if pages is not None:
        night.set_pages(pages)
    lay_out(night, [*_sent(count, seed), *_found(files, most_bytes)], folders, BOMBS if bombs else {})
    wrong = list(complaints(night, click.echo))
    for line in wrong:
        click.echo(f"WRONG: {line}")
    if keep is None:
        oddities.open_again(night.uploads / "vreemd")
        shutil.rmtree(work)
    click.echo("nothing wrong" if not wrong else f"{len(wrong)} wrong")
    sys.exit(bool(wrong))


def _sent(count: int, seed: int) -> Iterator[tuple[str, Callable[[], bytes]]]:
    for name, data in broken(seeds(), count, random.Random(seed)):
        yield name, lambda data=data: data  # type: ignore[misc]


def _found(folders: Sequence[Path], most_bytes: int) -> Iterator[tuple[str, Callable[[], bytes]]]:
    number = 0
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= most_bytes:
                number += 1
                yield f"g{number:05}-{path.name[-_LONGEST_NAME:]}", path.read_bytes


def lay_out(
    night: Night,
    files: Sequence[tuple[str, Callable[[], bytes]]],
    folders: int,
    bombs: Mapping[str, Callable[[], bytes]],
) -> None:
    """Deal the files over the candidates; each bomb has a candidate of its own, and so has what is no file."""
    night.prepare(VACANCY)
    for number, (name, content) in enumerate(files):
        _put(night.uploads / f"kandidaat-{number % folders:03}" / name, content())
    for number, (name, make) in enumerate(bombs.items()):
        _put(night.uploads / f"bom-{number:02}" / name, make())
    oddities.fill(night.uploads / "vreemd")
    night.hand_over()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    main()
