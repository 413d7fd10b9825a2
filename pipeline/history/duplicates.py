"""The same bytes sent by two candidates: flagged, never judged."""

from collections.abc import Iterator, Sequence

from pipeline.codes import DocumentType, FileKind
from pipeline.model import Candidate, Note

SENTENCES: dict[str, tuple[str, ...]] = {"note.same_bytes_elsewhere": ("files",)}
_NOT_PERSONAL = {DocumentType.OTHER, DocumentType.UNREADABLE}


def same_bytes(candidates: Sequence[Candidate]) -> tuple[Note, ...]:
    """A notice for each file that lies, byte for byte, with two candidates or more: `map/bestand` of each.

    Only files in which a document was recognised: a logo in a mail or a brochure may well be everybody's.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for folder, path, sha256 in _documents(candidates):
        found.setdefault(sha256, []).append((folder, path))
    return tuple(
        Note("note.same_bytes_elsewhere", {"files": tuple(f"{folder}/{path}" for folder, path in places)})
        for places in sorted(found.values())
        if len({folder for folder, _ in places}) > 1
    )


def _documents(candidates: Sequence[Candidate]) -> Iterator[tuple[str, str, str]]:
    for candidate in candidates:
        for file in candidate.dossier.files:
            kinds = {document.type for document in file.documents if document.understood}
            if file.upload.sha256 and file.upload.kind is not FileKind.SYSTEM and kinds - _NOT_PERSONAL:
                yield candidate.id, file.upload.path, file.upload.sha256
