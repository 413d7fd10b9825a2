"""The first stage: everything that candidates uploaded, what it is and when it came, without changing any of it."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.errors import InputError, UnfinishedError
from pipeline.intake.arrival import SOURCES, Source
from pipeline.intake.filesystems import keeps_change_times
from pipeline.intake.index import Index
from pipeline.intake.limits import Limits
from pipeline.intake.matching import persons_by_folder, receipts_by_folder
from pipeline.intake.names import is_system_folder, openable, shown
from pipeline.intake.passwords import read_passwords
from pipeline.intake.people import read_people
from pipeline.intake.receipts import Receipt, read_receipts
from pipeline.intake.uploads import Circumstances, shown_paths, uploads_in
from pipeline.intake.walking import Entry, EntryKind, list_folder, walk
from pipeline.model import Moment, Note, Person, Upload
from pipeline.vacancy import Vacancy

SENTENCES: dict[str, tuple[str, ...]] = {
    "note.person_without_folder": ("folder", "line"),
    "note.receipt_without_folder": ("folder", "line"),
    "note.receipt_without_file": ("folder", "file", "line"),
    "note.receipts_disagree": ("folder", "file"),
    "note.receipt_twice": ("folder", "file", "line"),
    "note.candidate_is_link": ("folder",),
    "note.arrival_unknown": ("files", "candidates"),
}
"""The notices of a survey, and the facts each carries."""


@dataclass(frozen=True, slots=True)
class CandidateFolder:
    """One candidate's upload folder."""

    person: Person
    uploads: tuple[Upload, ...]
    """Every file in it, in the order of the walk; empty when nothing was uploaded."""


@dataclass(frozen=True, slots=True)
class Survey:
    """All that lies in the candidates' folder at one moment."""

    candidates: tuple[CandidateFolder, ...]
    """Sorted by folder."""
    stray: tuple[str, ...] = ()
    """What lies directly in the candidates' folder and belongs to nobody."""
    unreachable: tuple[str, ...] = ()
    """`folder/path` of what could not be read for a reason outside the file."""
    notices: tuple[Note, ...] = ()
    """Remarks on the whole; their keys are those of SENTENCES."""


def survey(
    folder: Path,
    vacancy: Vacancy,
    moment: Moment,
    *,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    sources: Sequence[Source] = SOURCES,
    index: Index | None = None,
) -> Survey:
    """Every file of every candidate of the vacancy in `folder`: hashed, recognised, with its arrival.

    Nothing is written, renamed or touched, no link is followed. A file that the share does not give becomes an Upload
    with `unreachable`, and the rest goes on. `sources` are the rules of arrival in the order in which they are asked;
    `index` spares the reading of files that did not change.
    Raises InputError when the candidates' folder is not there or a csv is wrong, UnfinishedError when the share does
    not give the list of candidates or a csv.
    """
    people = read_people(folder)
    receipts = read_receipts(folder, vacancy.zone)
    root = openable(folder / vacancy.candidates)
    entries = _entries_of(root)
    around = Circumstances(
        vacancy, moment, limits, sources, keeps_change_times(root), read_passwords(folder), index or Index()
    )
    homes = _homes(entries)
    persons, unknown_persons = persons_by_folder(people, homes)
    rows, unknown_folders = receipts_by_folder(receipts, homes)
    notices = [*unknown_persons, *unknown_folders, *_linked_candidates(entries), *_twice(receipts)]
    candidates: list[CandidateFolder] = []
    for name, home in homes.items():
        uploads, remarks = uploads_in(name, home, rows.get(name, ()), around)
        candidates.append(CandidateFolder(persons.get(name, Person(name)), uploads))
        notices += remarks
    return Survey(
        candidates=tuple(candidates),
        stray=tuple(sorted(_stray(entries, homes.values()))),
        unreachable=tuple(_unreachable(candidates)),
        notices=(*notices, *_arrivals_unknown(candidates)),
    )


def _entries_of(root: Path) -> list[Entry]:
    try:
        return list_folder(root)
    except (FileNotFoundError, NotADirectoryError) as error:
        what = "is geen map" if isinstance(error, NotADirectoryError) else "bestaat niet"
        raise InputError(
            f'De map met de kandidaten, {root}, {what}. Maak ze aan, of verbeter "candidates:" in vacature.yaml.'
        ) from error
    except OSError as error:
        raise UnfinishedError(
            f"De map met de kandidaten, {root}, kon niet worden gelezen ({error.strerror}). Controleer de "
            "netwerkschijf en de rechten en start opnieuw."
        ) from error


def require_there(folder: Path, vacancy: Vacancy) -> None:
    """Raise UnfinishedError when the candidates' folder, which was there at the survey, is out of reach now."""
    root = openable(folder / vacancy.candidates)
    try:
        list_folder(root)
    except OSError as error:
        raise UnfinishedError(
            f"De map met de kandidaten, {root}, verdween tijdens de verwerking ({error.strerror}). Wat er stond, staat "
            "er nog. Controleer de netwerkschijf en start opnieuw."
        ) from error


def _homes(entries: Sequence[Entry]) -> dict[str, Entry]:
    """The candidates' folders by name as shown, sorted; also one of which the share does not tell what it is."""
    folders = [
        entry
        for entry in entries
        if entry.kind in {EntryKind.FOLDER, EntryKind.UNLISTED} and not is_system_folder(entry.parts[0])
    ]
    return dict(sorted(zip(shown_paths(folder.parts for folder in folders), folders, strict=True)))


def _stray(entries: Sequence[Entry], homes: Iterable[Entry]) -> list[str]:
    """What belongs to nobody, the contents of a system's own folders included."""
    mine = {home.parts for home in homes}
    found: list[tuple[str, ...]] = []
    for entry in entries:
        if entry.kind is EntryKind.FOLDER and entry.parts not in mine:
            found += [(*entry.parts, *inside.parts) for inside in walk(entry.path)]
        elif entry.parts not in mine:
            found.append(entry.parts)
    return shown_paths(found)


def _linked_candidates(entries: Sequence[Entry]) -> Iterator[Note]:
    """A link in the place of a candidate's folder is not followed, so somebody must be told."""
    for entry in entries:
        if entry.kind is EntryKind.SYMLINK and os.path.isdir(entry.path):  # noqa: PTH112 - never raises
            yield Note("note.candidate_is_link", {"folder": shown(entry.parts[0])})


def _twice(receipts: Iterable[Receipt]) -> Iterator[Note]:
    """In the hour that comes twice the earlier is taken; somebody must be told, for it may matter."""
    for one in receipts:
        if one.twice:
            yield Note("note.receipt_twice", {"folder": one.folder, "file": one.path, "line": one.line})


def _unreachable(candidates: Sequence[CandidateFolder]) -> Iterator[str]:
    for candidate in candidates:
        for upload in candidate.uploads:
            if upload.unreachable:
                inside = "" if upload.path == "." else f"/{upload.path}"
                yield f"{upload.candidate}{inside}"


def _arrivals_unknown(candidates: Sequence[CandidateFolder]) -> Iterator[Note]:
    """Said once for the whole, with how many files and candidates it concerns."""
    unknown = [
        upload
        for candidate in candidates
        for upload in candidate.uploads
        if upload.arrival.basis is ArrivalBasis.UNKNOWN and upload.kind is not FileKind.SYSTEM
    ]
    if unknown:
        facts = {"files": len(unknown), "candidates": len({upload.candidate for upload in unknown})}
        yield Note("note.arrival_unknown", facts)
