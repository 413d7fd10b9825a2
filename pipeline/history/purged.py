"""The survey without the candidates of whom everything was purged and whose uploads still lie there."""

from dataclasses import replace

from pipeline.codes import FileKind
from pipeline.history.tombstones import Tombstones
from pipeline.intake.survey import CandidateFolder, Survey
from pipeline.model import Note

SENTENCES: dict[str, tuple[str, ...]] = {"note.purged_left": ("count",)}
"""The notices of this module, and the facts each carries."""


def without_purged(taken_in: Survey, purges: Tombstones) -> Survey:
    """`taken_in` without them, and with a notice of how many there are; nobody is named.

    A folder in which anything lies that did not lie there when it was purged is a candidate again.
    """
    purged = {one.person.folder for one in taken_in.candidates if purges.intact and _is_purged(one, purges)}
    if not purged:
        return taken_in
    notices = [note for note in taken_in.notices if note.facts.get("folder") not in purged]
    return replace(
        taken_in,
        candidates=tuple(one for one in taken_in.candidates if one.person.folder not in purged),
        unreachable=tuple(path for path in taken_in.unreachable if path.partition("/")[0] not in purged),
        notices=(*notices, Note("note.purged_left", {"count": len(purged)})),
    )


def _is_purged(one: CandidateFolder, purges: Tombstones) -> bool:
    hashes = {file.sha256 for file in one.uploads if file.sha256 and file.kind is not FileKind.SYSTEM}
    return purges.covers(one.person.folder, hashes)
