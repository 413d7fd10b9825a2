"""All vacancies under one folder, one after the other, each by a process of its own: one that fails stops no other."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ExitStatus, InputError, UnfinishedError
from pipeline.history.tombstones import FOLDER as PURGES
from pipeline.history.tombstones import read_tombstones
from pipeline.vacancy import FILE_NAME

_DEEPEST = 3
"""Levels of folders below the root in which vacancies are looked for."""
_WORST_FIRST = (
    ExitStatus.NOT_FINISHED,
    ExitStatus.BAD_INPUT,
    ExitStatus.LOCKED,
    ExitStatus.SOME_UNREACHABLE,
    ExitStatus.FINISHED,
)


@dataclass(frozen=True, slots=True)
class Ran:
    """A vacancy, and how its run ended."""

    folder: Path
    status: int
    """The exit status of `geldig run`; any other than those of the contract means that the process was ended."""
    closed: bool = False
    """Whether it was left alone, since a purge finished it."""

    @property
    def outcome(self) -> ExitStatus:
        """The exit status in the terms of the contract."""
        return ExitStatus(self.status) if self.status in set(ExitStatus) else ExitStatus.NOT_FINISHED


def vacancies_under(root: Path) -> tuple[Path, ...]:
    """The folders with a `vacature.yaml`, `root` itself included, three levels deep, sorted; links are not followed.

    What lies in a vacancy's own folder is not looked into. Raises InputError when there is no such folder, or none in
    it.
    """
    if not root.is_dir():
        raise InputError(f"{root}: deze map bestaat niet. Geef de map waarin de vacatures liggen.")
    found = tuple(sorted(_vacancies(root, _DEEPEST)))
    if not found:
        raise InputError(f"{root}: in deze map ligt geen enkele vacature (een map met {FILE_NAME}). Zie geldig init.")
    return found


def _vacancies(folder: Path, levels: int) -> Iterator[Path]:
    if (folder / FILE_NAME).is_file():
        yield folder
        return
    if levels == 0:
        return
    try:
        inside = [Path(entry.path) for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return  # a folder that this user may not see holds no vacancy of his
    for one in inside:
        yield from _vacancies(one, levels - 1)


def run_all(folders: Sequence[Path], options: Sequence[str]) -> Iterator[Ran]:
    """Run each vacancy with the `options` of `geldig run`; what it prints is left out, since it names candidates."""
    for folder in folders:
        if _is_closed(folder):
            yield Ran(folder, ExitStatus.FINISHED, closed=True)
            continue
        command = [sys.executable, "-m", "pipeline", "run", str(folder), *options]
        quiet = subprocess.DEVNULL
        yield Ran(folder, subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False).returncode)


def _is_closed(folder: Path) -> bool:
    try:
        return read_tombstones(folder / "out" / PURGES).closed_at is not None
    except UnfinishedError:
        return False  # the run will say what is wrong with the share


def worst(runs: Sequence[Ran]) -> ExitStatus:
    """The exit status that says most about what is to be done in the morning."""
    outcomes = {one.outcome for one in runs}
    return next((status for status in _WORST_FIRST if status in outcomes), ExitStatus.FINISHED)
