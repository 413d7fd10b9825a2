from dataclasses import replace

from pipeline.codes import CandidateStatus, DocumentType
from pipeline.history import same_bytes
from pipeline.model import Candidate, Examined
from tests.checks.dossiers import document, dossier, examined


def candidate(folder: str, *files: Examined) -> Candidate:
    return Candidate(folder, None, CandidateStatus.VALID, (), dossier(*files))


def file(name: str, sha256: str, kind: DocumentType = DocumentType.DIPLOMA, *, understood: bool = True) -> Examined:
    found = examined(document(kind, file=name, understood=understood), path=name)
    return replace(found, upload=replace(found.upload, sha256=sha256 * 64))


def test_a_document_with_two_candidates_is_flagged_once() -> None:
    found = same_bytes(
        [
            candidate("an", file("d.pdf", "a"), file("kopie.pdf", "a")),
            candidate("bo", file("x.pdf", "a"), file("y.pdf", "b")),
        ]
    )
    assert [note.facts for note in found] == [{"files": ("an/d.pdf", "an/kopie.pdf", "bo/x.pdf")}]


def test_what_is_nobodys_document_is_not_flagged() -> None:
    for one in (
        file("logo.png", "a", DocumentType.OTHER),
        file("scan.pdf", "a", understood=False),
        file("cv.pdf", "", DocumentType.CV),
    ):
        assert same_bytes([candidate("an", one), candidate("bo", one)]) == ()


def test_a_copy_with_the_same_candidate_is_not_flagged() -> None:
    assert same_bytes([candidate("an", file("a.pdf", "a"), file("b.pdf", "a"))]) == ()
