"""The survey of a night, corrected by what earlier runs know: of renamed folders, moved files, a repeated moment."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.history.first_seen import arrival_by_runs, undecided
from pipeline.history.known import History
from pipeline.history.moved import hashes_by_folder, moves
from pipeline.history.proof import Proof
from pipeline.history.purged import without_purged
from pipeline.history.records import CandidateRecord, Record
from pipeline.intake.arrival import Traces
from pipeline.intake.survey import CandidateFolder, Survey
from pipeline.model import Arrival, Moment, Note, Person, Upload

SENTENCES: dict[str, tuple[str, ...]] = {
    "note.folder_moved": ("folder", "former"),
    "note.not_repeatable": ("files",),
}
"""The notices of this module, and the facts each carries."""
_UNKNOWN = "note.arrival_unknown"


def recall(taken_in: Survey, history: History, moment: Moment) -> Survey:
    """The survey with what the runs know of folders as a whole.

    In a folder that was renamed or merged, files keep the first sighting they had under the former name; what was taken
    out of another candidate's folder, where it lay in time, is not proven late. When the run repeats a moment that
    later runs have left behind, only what was there then is left, under the names that it had. A candidate who was
    purged stays out for as long as nothing new lies in the folder.
    """
    taken_in = without_purged(taken_in, history.purges)
    if history.replayed is not None:
        taken_in = _as_it_was(taken_in, history.replayed)
    present = hashes_by_folder({one.person.folder: one.uploads for one in taken_in.candidates})
    moved = moves(history.last, present)
    notes = [Note("note.folder_moved", {"folder": new, "former": old}) for old, new in sorted(moved.items())]
    taken_in = replace(taken_in, notices=(*taken_in.notices, *notes))
    if history.replayed is not None:
        return _recounted(taken_in)
    memory = _Memory(history, moment, present, _former(moved), _disputed(taken_in))
    candidates = tuple(
        replace(one, uploads=tuple(memory.of(file) for file in one.uploads)) for one in taken_in.candidates
    )
    return _recounted(replace(taken_in, candidates=candidates))


def _former(moved: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for old, new in sorted(moved.items()):
        found[new] = (*found.get(new, ()), old)
    return found


def _disputed(taken_in: Survey) -> set[tuple[object, object]]:
    """The files of which the portal contradicts itself: nothing else can settle when they came."""
    return {
        (note.facts["folder"], note.facts["file"])
        for note in taken_in.notices
        if note.sentence == "note.receipts_disagree"
    }


@dataclass(frozen=True, slots=True)
class _Memory:
    history: History
    moment: Moment
    present: Mapping[str, Collection[str]]
    former: Mapping[str, tuple[str, ...]]
    disputed: Collection[tuple[object, object]]

    def of(self, file: Upload) -> Upload:
        """The file with its arrival as the runs know it, unless the portal has spoken."""
        if file.arrival.basis is ArrivalBasis.PORTAL or (file.candidate, file.path) in self.disputed:
            return file
        if not file.sha256:
            return file
        for folder in self.former.get(file.candidate, ()):
            proven = self._under(folder, file)
            if proven is not None and _says_more(proven, file.arrival):
                return replace(file, arrival=proven)
            if proven is None and self._proves_nothing(folder, file):
                return replace(file, arrival=undecided(Traces(file.candidate, file.path), self.moment))
        proven_late = file.arrival.basis is ArrivalBasis.RUNS and file.arrival.late
        if proven_late and (self._taken_from_another(file) or self.history.purges.knows(file.candidate)):
            return replace(file, arrival=undecided(Traces(file.candidate, file.path), self.moment))
        return file

    def _proves_nothing(self, former: str, file: Upload) -> bool:
        """Whether it is called late for not having been seen under the new name, though it lay under the old one."""
        late = file.arrival.basis is ArrivalBasis.RUNS and file.arrival.late is True
        return late and self.history.sighting(former, file.sha256) is not None

    def _under(self, folder: str, file: Upload) -> Arrival | None:
        if self.history.sighting(folder, file.sha256) is None:
            return None
        return arrival_by_runs(self.history, Traces(folder, file.path, file.sha256), self.moment)

    def _taken_from_another(self, file: Upload) -> bool:
        """Whether these bytes lay in time in another folder, and no longer do: put right by a clerk, perhaps."""
        chain = self.history.chain(self.moment.deadline)
        return any(
            chain.prove(found) is Proof.IN_TIME
            for folder in self.history.folders_with(file.sha256)
            if folder != file.candidate and file.sha256 not in self.present.get(folder, ())
            if (found := self.history.sighting(folder, file.sha256)) is not None
        )


def _says_more(proven: Arrival, present: Arrival) -> bool:
    """A proof that it was in time always does; one that it was late only where nothing proves the contrary."""
    return proven.late is False or (proven.late is True and present.late is not False)


def _recounted(taken_in: Survey) -> Survey:
    """The survey with its notice on unknown arrivals as its files now are."""
    unknown = [
        file.candidate
        for one in taken_in.candidates
        for file in one.uploads
        if file.arrival.basis is ArrivalBasis.UNKNOWN and file.kind is not FileKind.SYSTEM
    ]
    others = tuple(note for note in taken_in.notices if note.sentence != _UNKNOWN)
    facts = {"files": len(unknown), "candidates": len(set(unknown))}
    return replace(taken_in, notices=(*others, Note(_UNKNOWN, facts)) if unknown else others)


def _as_it_was(taken_in: Survey, record: Record) -> Survey:
    """What lies there now and lay there then, under the names that folders and files had then."""
    here = {one.person.folder: one for one in taken_in.candidates}
    moved = moves(record, hashes_by_folder({folder: one.uploads for folder, one in here.items()}))
    lost: list[str] = []
    candidates: list[CandidateFolder] = []
    for then in record.candidates:
        now = here.get(moved.get(then.folder, then.folder))
        if not then.present:
            continue
        if now is None:
            lost.append(then.folder)
            continue
        uploads = tuple(_files_as_they_were(then, now, lost))
        candidates.append(CandidateFolder(_renamed(now.person, then.folder), uploads))
    notes = (Note("note.not_repeatable", {"files": tuple(lost)}),) if lost else ()
    stray = tuple(one for one in taken_in.stray if one in set(record.stray))
    return Survey(tuple(candidates), stray, taken_in.unreachable, (*taken_in.notices, *notes))


def _files_as_they_were(then: CandidateRecord, now: CandidateFolder, lost: list[str]) -> Iterator[Upload]:
    by_bytes = {file.sha256: file for file in reversed(now.uploads) if file.sha256}
    by_place = {(file.path, file.sha256): file for file in now.uploads}
    for file in then.files:
        if file.member:
            continue
        found = by_place.get((file.path, file.sha256)) or by_bytes.get(file.sha256)
        if found is None:
            lost.append(f"{then.folder}/{file.path}")
            continue
        arrival = Arrival(file.received, file.late, file.arrival)
        yield replace(found, candidate=then.folder, path=file.path, arrival=arrival)


def _renamed(person: Person, folder: str) -> Person:
    return replace(person, folder=folder)


def settle_members(uploads: Sequence[Upload], history: History, moment: Moment) -> list[Upload]:
    """The unpacked uploads, in which a member whose bytes were seen in time is in time, whenever its container came."""
    containers = (FileKind.ARCHIVE, FileKind.MAIL, FileKind.MSG)
    held: set[tuple[str, str]] = set()
    settled: list[Upload] = []
    for file in uploads:
        member = any((file.candidate, file.path[:at]) in held for at, sign in enumerate(file.path) if sign == "/")
        if file.kind in containers:
            held.add((file.candidate, file.path))
        if member and file.arrival.late is not False and history.sighting(file.candidate, file.sha256) is not None:
            proven = arrival_by_runs(history, Traces(file.candidate, file.path, file.sha256), moment)
            if proven is not None and proven.late is False:
                file = replace(file, arrival=proven)
        settled.append(file)
    return settled
