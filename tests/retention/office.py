"""A vacancy after its decision: two candidates read once for real, to be copied by each test."""

import datetime as dt
import shutil
from pathlib import Path

from click.testing import CliRunner

from bench.papers import PAPERS, VACANCY, Someone, pdf_of
from pipeline.cli.main import cli
from tests.history.nights import at

NIGHTS = (at(4, 10), at(4, 29), at(4, 30))
GONE, STAYS = "claes-an", "claes-bram"
NAME = "An Claes"


def made_in(folder: Path) -> Path:
    """The vacancy, judged on three nights; the clerk decided one thing on each candidate and approved a letter."""
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    (folder / "kandidaten.csv").write_text(
        f"map;naam;voornaam;email\n{GONE};Claes;An;an@voorbeeld.be\n{STAYS};Claes;Bram;bram@voorbeeld.be\n",
        encoding="utf-8",
    )
    for number, name in enumerate((GONE, STAYS)):
        home = folder / "kandidaturen" / name
        home.mkdir(parents=True)
        for file, lines in PAPERS.items():
            (home / file).write_bytes(pdf_of(lines(Someone(number)), number))
    call("run", folder, "--as-of", NIGHTS[0].isoformat(), "--workers", "1")
    call("run", folder, "--as-of", NIGHTS[1].isoformat(), "--workers", "1")
    for name in (GONE, STAYS):
        call("decide", folder, name, "criminal_record", "--met", "--why", "Origineel getoond", "--by", "Els Maes")
    call("run", folder, "--as-of", NIGHTS[2].isoformat(), "--workers", "1")
    call("mail", folder, "--approve", GONE, "--approve", STAYS, "--by", "Els Maes")
    return folder


def call(command: str, folder: Path, *arguments: str) -> tuple[int, str]:
    """A command of geldig; its exit status and what it said. Raises what it raises."""
    done = CliRunner().invoke(cli, [command, str(folder), *arguments], standalone_mode=False)
    if done.exception is not None:
        raise done.exception
    return done.return_value, done.output


def copied(made: Path, where: Path) -> Path:
    """A copy to purge in."""
    shutil.copytree(made, where)
    return where


def day(month: int, number: int) -> str:
    """That day of 2024, as `--as-of` takes it."""
    return dt.date(2024, month, number).isoformat()
