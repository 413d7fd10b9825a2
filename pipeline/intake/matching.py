"""The rows of the csv files laid beside the folders and files that are really there."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pipeline.intake.names import shown
from pipeline.intake.receipts import Receipt, by_folded_key, match
from pipeline.model import Note, Person


def persons_by_folder(
    people: Sequence[tuple[int, Person]], folders: Collection[str]
) -> tuple[dict[str, Person], list[Note]]:
    """Who is behind each of `folders`, and a notice for each row of `kandidaten.csv` that names no folder."""
    known = by_folded_key(folders)
    found: dict[str, Person] = {}
    notices: list[Note] = []
    for line, person in people:
        folder = match(person.folder, known)
        if folder is None or folder in found:
            notices.append(Note("note.person_without_folder", {"folder": shown(person.folder), "line": line}))
        else:
            found[folder] = replace(person, folder=folder)
    return found, notices


def receipts_by_folder(
    receipts: Sequence[Receipt], folders: Collection[str]
) -> tuple[dict[str, list[Receipt]], list[Note]]:
    """The rows for each of `folders`, and a notice for each folder that `ontvangst.csv` names and that is not there."""
    known = by_folded_key(folders)
    found: dict[str, list[Receipt]] = {}
    unknown: dict[str, int] = {}
    for receipt in receipts:
        folder = match(receipt.folder, known)
        if folder is None:
            unknown.setdefault(receipt.folder, receipt.line)
        else:
            found.setdefault(folder, []).append(receipt)
    notices = [
        Note("note.receipt_without_folder", {"folder": shown(name), "line": line}) for name, line in unknown.items()
    ]
    return found, notices


def receipts_by_path(
    folder: str, receipts: Sequence[Receipt], paths: Collection[str]
) -> tuple[Mapping[str, list[Receipt]], list[Note]]:
    """The rows for each of a candidate's `paths`, and a notice for each row that names no file."""
    known = by_folded_key(paths)
    found: dict[str, list[Receipt]] = {}
    notices: list[Note] = []
    for receipt in receipts:
        path = match(receipt.path, known)
        if path is None:
            notices.append(
                Note("note.receipt_without_file", {"folder": folder, "file": shown(receipt.path), "line": receipt.line})
            )
        else:
            found.setdefault(path, []).append(receipt)
    return found, notices
