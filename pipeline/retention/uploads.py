"""What a purge leaves, since it is not ours: uploads and the lists that the town itself put beside them."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline.intake.names import openable, shown
from pipeline.intake.people import FILE_NAME as PEOPLE
from pipeline.intake.people import read_people
from pipeline.intake.receipts import FILE_NAME as RECEIPTS
from pipeline.intake.receipts import read_receipts
from pipeline.intake.walking import EntryKind, list_folder, walk
from pipeline.retention.pending import Target
from pipeline.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Remaining:
    """What people remove by their own means."""

    folders: tuple[tuple[Path, int], ...] = ()
    """Upload folders, each with how many files lie in it."""
    lines: tuple[tuple[Path, tuple[int, ...]], ...] = ()
    """Files of the town with the lines that name the candidates."""

    @property
    def nothing(self) -> bool:
        """Whether nothing is left."""
        return not (self.folders or self.lines)


def remaining(folder: Path, vacancy: Vacancy, targets: Sequence[Target]) -> Remaining:
    """What lies there still of the candidates of `targets`; a folder that cannot be listed counts with 0 files."""
    names = {one.folder for one in targets}
    whole = {one.folder for one in targets if not one.types}
    folders: list[tuple[Path, int]] = []
    with suppress(OSError):
        for entry in list_folder(openable(folder / vacancy.candidates)):
            if entry.kind in (EntryKind.FOLDER, EntryKind.UNLISTED) and shown(entry.parts[0]) in names:
                count = sum(1 for inside in walk(entry.path) if inside.kind is EntryKind.FILE)
                folders.append((folder / vacancy.candidates / entry.parts[0], count))
    people = tuple(line for line, person in read_people(folder) if person.folder in whole)
    receipts = tuple(one.line for one in read_receipts(folder, vacancy.zone) if one.folder in whole)
    lines = ((folder / PEOPLE, people), (folder / RECEIPTS, receipts))
    return Remaining(tuple(folders), tuple(pair for pair in lines if pair[1]))


def names_in(folder: Path) -> list[tuple[str, str]]:
    """The names that `kandidaten.csv` gives, each after its folder."""
    found = ((person.folder, (person.given_name, person.family_name)) for _, person in read_people(folder))
    return [(home, name) for home, parts in found if (name := " ".join(part for part in parts if part))]
