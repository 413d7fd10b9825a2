"""What of a record goes with a candidate, under every name that the folder ever had; and what stays."""

from pipeline.codes import ArrivalBasis, CandidateStatus, Reason, Status
from pipeline.history.erasing import hashes_in, names_of, without, without_reasons
from pipeline.history.records import CandidateRecord, Conclusion, FileRecord, Record, Told
from pipeline.history.tombstones import Erased, Tombstone, Tombstones, mark_of
from tests.history.nights import at


def file(sha256: str, kind: str) -> FileRecord:
    return FileRecord(
        path="a.pdf", sha256=sha256, bytes=1, received=None, late=None, arrival=ArrivalBasis.UNKNOWN, documents=(kind,)
    )


EXTRACT = Conclusion(status=Status.REVIEW, reason=Reason.HAS_ENTRIES, decided=True)
AN = CandidateRecord(
    folder="an",
    status=CandidateStatus.REVIEW,
    requirements={"criminal_record": EXTRACT, "cv": Conclusion(status=Status.MISSING, reason=Reason.ABSENT)},
    files=(file("1" * 64, "criminal_record"),),
    gone=(file("2" * 64, "cv"),),
)
RECORD = Record(
    number=1,
    as_of=at(4, 29),
    vacancy={},
    vacancy_sha256="",
    candidates=(AN, CandidateRecord(folder="anna")),
    moved={"an oud": "an", "heel oud": "an oud", "bob": "bram"},
    incomplete={"an": (0,), "anna": (0,)},
    unreachable=("an/x.pdf", "anna/x.pdf", "an"),
    told=(
        Told(sentence="change.new_file", facts={"folder": "an", "file": "x"}),
        Told(sentence="note", facts={"files": ("an/x", "anna/x")}),
        Told(sentence="note", facts={"files": ("an/x",)}),
        Told(sentence="change.program"),
    ),
)
NAMES = frozenset({"an", "an oud", "heel oud"})


def test_every_name_that_a_folder_ever_had() -> None:
    assert names_of([RECORD], "an") == names_of([RECORD], "heel oud") == NAMES
    assert names_of([RECORD], "bram") == {"bob", "bram"}
    assert names_of([RECORD], "anna") == {"anna"}


def test_nothing_of_the_candidate_stays_and_all_of_the_other() -> None:
    found = without(RECORD, NAMES)
    assert [one.folder for one in found.candidates] == ["anna"]
    assert found.moved == {"bob": "bram"}
    assert found.incomplete == {"anna": (0,)}
    assert found.unreachable == ("anna/x.pdf",)
    assert [one.facts for one in found.told] == [{"files": ("anna/x",)}, {}]


def test_a_record_that_tells_nothing_of_them_is_the_same() -> None:
    assert without(RECORD, {"els"}) == RECORD
    assert without_reasons(RECORD, ["anna"], ["criminal_record"]) == RECORD


def test_of_a_type_only_the_reason_goes() -> None:
    found = without_reasons(RECORD, ["an"], ["criminal_record"]).candidates[0]
    assert found.requirements["criminal_record"] == Conclusion(status=Status.REVIEW, decided=True)
    assert found.requirements["cv"] == AN.requirements["cv"]
    assert found.files == AN.files


def test_hashes_by_type() -> None:
    assert hashes_in(RECORD, NAMES) == {"1" * 64, "2" * 64}
    assert hashes_in(RECORD, NAMES, ["criminal_record"]) == {"1" * 64}


def test_only_the_same_folder_with_nothing_new_is_the_purged_candidate() -> None:
    erased = Erased(mark=mark_of("zout", "an"), files=("1" * 64, "2" * 64))
    stones = Tombstones((Tombstone(number=1, at=at(6, 1), by="E", why="w", salt="zout", candidates=(erased,)),))
    assert stones.covers("an", {"1" * 64})
    assert stones.covers("an", set())
    assert not stones.covers("an", {"1" * 64, "3" * 64})
    assert not stones.covers("anna", {"1" * 64}), "another who sent the same bytes is never left out"
    assert stones.knows("an")
    assert stones.closed_at is None
