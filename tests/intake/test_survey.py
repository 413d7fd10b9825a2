import datetime as dt
import errno
import hashlib
import os
import socket
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest

from pipeline.codes import ArrivalBasis, FileKind, Problem
from pipeline.errors import InputError, UnfinishedError
from pipeline.intake import Limits, Survey, opening, survey
from pipeline.intake.survey import SENTENCES
from pipeline.model import Moment, Person, Upload
from tests.intake.builders import (
    BRUSSELS,
    DEADLINE,
    JPEG,
    KINDS,
    PDF,
    docx,
    far_moment,
    moment,
    put,
    snapshot,
    vacancy,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="names are bytes and ctime changes only there")


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PAUSES_SECONDS", (0.0, 0.0))


def look(folder: Path, at: Moment | None = None, limits: Limits = Limits()) -> Survey:  # noqa: B008
    (folder / "kandidaturen").mkdir(exist_ok=True)
    return survey(folder, vacancy(), at or far_moment(), limits=limits)


def one(found: Survey, path: str) -> Upload:
    (upload,) = (u for candidate in found.candidates for u in candidate.uploads if u.path == path)
    return upload


def said(found: Survey) -> list[str]:
    return [note.sentence for note in found.notices]


def test_every_file_of_every_candidate(tmp_path: Path) -> None:
    files = {f"a/{name}": data for name, data, _ in KINDS} | {"b/diep/dieper/cv.pdf": PDF, "b/brief.docx": docx()}
    put(tmp_path / "kandidaturen", files)
    found = look(tmp_path)
    assert [candidate.person.folder for candidate in found.candidates] == ["a", "b"]
    assert [upload.path for upload in found.candidates[0].uploads] == sorted(name for name, _, _ in KINDS)
    assert [upload.path for upload in found.candidates[1].uploads] == ["brief.docx", "diep/dieper/cv.pdf"]
    for name, data, kind in KINDS:
        upload = one(found, name)
        assert upload.candidate == "a"
        assert upload.kind is kind
        assert upload.sha256 == hashlib.sha256(data).hexdigest()
        assert upload.size == len(data)
        assert (upload.problem, upload.unreachable) == (None, False)
        assert upload.source.read_bytes() == data
    assert (found.stray, found.unreachable, found.notices) == ((), (), ())


def test_nothing_changes(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {f"a/{name}": data for name, data, _ in KINDS} | {"b/cv.pdf": PDF, "los.pdf": PDF})
    put(tmp_path, {"kandidaten.csv": b"map\na\n", "ontvangst.csv": b"map;bestand;ontvangen\n"})
    before = snapshot(tmp_path)
    look(tmp_path)
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(not hasattr(os, "O_NOATIME"), reason="only Linux can leave access times alone")
def test_access_times_of_our_own_files_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF})
    path = tmp_path / "kandidaturen" / "a" / "cv.pdf"
    os.utime(path, (1, 2))  # an access time before the modification: any other reading would renew it
    look(tmp_path)
    assert path.stat().st_atime_ns == 1_000_000_000


def test_the_order_does_not_depend_on_the_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "kandidaturen", {"b/2.pdf": PDF, "b/10.pdf": PDF, "b/É.pdf": PDF, "b/a/x.pdf": PDF, "a/x.pdf": PDF})
    first = look(tmp_path)
    real = os.scandir

    @contextmanager
    def turned_round(path: Path) -> Iterator[list["os.DirEntry[str]"]]:
        with real(path) as entries:
            yield sorted(entries, key=lambda entry: entry.name, reverse=True)

    monkeypatch.setattr(os, "scandir", turned_round)
    assert look(tmp_path) == first
    assert [upload.path for upload in first.candidates[1].uploads] == ["10.pdf", "2.pdf", "a/x.pdf", "É.pdf"]


def test_stray_files_belong_to_nobody(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"los.pdf": PDF, "a/cv.pdf": PDF, "@eaDir/a/x.jpg": JPEG, "Thumbs.db": b"x"})
    found = look(tmp_path)
    assert [candidate.person.folder for candidate in found.candidates] == ["a"]
    assert found.stray == ("@eaDir/a/x.jpg", "Thumbs.db", "los.pdf")


def test_an_empty_folder_is_a_candidate(tmp_path: Path) -> None:
    (tmp_path / "kandidaturen" / "a" / "leeg").mkdir(parents=True)
    (candidate,) = look(tmp_path).candidates
    assert candidate.uploads == ()
    assert candidate.person == Person("a")


@pytest.mark.parametrize(
    ("name", "data", "kind", "problem"),
    [
        pytest.param("Thumbs.db", PDF, FileKind.SYSTEM, None, id="thumbnails"),
        pytest.param("desktop.ini", b"[x]", FileKind.SYSTEM, None, id="desktop.ini"),
        pytest.param("@eaDir/cv.pdf/x.jpg", JPEG, FileKind.SYSTEM, None, id="thumbnails-of-a-nas"),
        pytest.param("._cv.pdf", b"\0\x05\x16\x07" + bytes(20), FileKind.SYSTEM, None, id="apple-double"),
        pytest.param("~$cv.docx", b"\x02An" + bytes(159), FileKind.SYSTEM, None, id="lock-of-word"),
        pytest.param("cv.crdownload", b"", FileKind.SYSTEM, None, id="empty-download"),
        pytest.param("cv.pdf.part", b"\x9c\0\0", FileKind.SYSTEM, None, id="half-download"),
        pytest.param("._diploma.pdf", PDF, FileKind.PDF, None, id="a-document-under-such-a-name"),
        pytest.param("diploma.pdf.part", PDF, FileKind.PDF, None, id="a-document-that-may-be-half"),
        pytest.param("leeg.pdf", b"", FileKind.UNKNOWN, Problem.EMPTY, id="empty"),
        pytest.param("cv.pdf", b"\x00\x01\x02\xff" * 9, FileKind.UNKNOWN, Problem.UNSUPPORTED, id="no-known-kind"),
        pytest.param("cv.exe", PDF, FileKind.PDF, None, id="the-name-says-nothing"),
    ],
)
def test_kinds_by_name_and_content(
    tmp_path: Path, name: str, data: bytes, kind: FileKind, problem: Problem | None
) -> None:
    put(tmp_path / "kandidaturen" / "a", {name: data})
    upload = one(look(tmp_path), name)
    assert (upload.kind, upload.problem) == (kind, problem)


def test_too_large_is_not_read(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"a/groot.pdf": PDF + bytes(1000), "a/net.pdf": PDF})
    found = look(tmp_path, limits=Limits(file_bytes=len(PDF)))
    large = one(found, "groot.pdf")
    assert (large.problem, large.detail, large.sha256, large.kind) == (
        Problem.TOO_LARGE,
        "file_bytes",
        "",
        FileKind.PDF,
    )
    assert large.size == len(PDF) + 1000
    assert one(found, "net.pdf").problem is None


@posix
def test_links_and_devices_are_listed_not_followed(tmp_path: Path) -> None:
    home = put(tmp_path / "kandidaturen" / "a", {"cv.pdf": PDF})
    secret = put(tmp_path / "elders", {"geheim.pdf": PDF})
    (home / "link.pdf").symlink_to(secret / "geheim.pdf")
    (home / "map").symlink_to(secret, target_is_directory=True)
    (home / "lus").symlink_to(home, target_is_directory=True)
    (home / "gebroken").symlink_to("nergens")
    os.mkfifo(home / "pijp.pdf")
    monkey = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(home)  # the path of a socket has a limit
    monkey.bind("socket")
    os.chdir(here)
    (tmp_path / "kandidaturen" / "b").symlink_to(secret, target_is_directory=True)
    found = look(tmp_path)
    monkey.close()
    (candidate,) = found.candidates
    details = {upload.path: upload.detail for upload in candidate.uploads if upload.problem is Problem.UNSUPPORTED}
    assert details == {
        "gebroken": "symlink", "link.pdf": "symlink", "lus": "symlink", "map": "symlink",
        "pijp.pdf": "not_a_file", "socket": "not_a_file",
    }  # fmt: skip
    assert all(upload.sha256 == "" for upload in candidate.uploads if upload.path in details)
    assert found.stray == ("b",)
    assert said(found) == ["note.candidate_is_link"]


@posix
def test_names_that_cannot_be_shown_or_are_shown_alike(tmp_path: Path) -> None:
    home = put(tmp_path / "kandidaturen" / os.fsdecode(b"peeters-andr\xe9"), {})
    composed, decomposed = "é.pdf", unicodedata.normalize("NFD", "é.pdf")
    names = [os.fsdecode(b"caf\xe9.pdf"), "caf%E9.pdf", composed, decomposed]
    put(home, {name: name.encode("utf-8", "surrogateescape") for name in names})
    found = look(tmp_path)
    (candidate,) = found.candidates
    assert candidate.person.folder == "peeters-andr%E9"
    assert {u.path: u.source.name for u in candidate.uploads} == {
        "caf%E9.pdf": "caf%E9.pdf",
        "caf%E9 (2).pdf": os.fsdecode(b"caf\xe9.pdf"),
        "é.pdf": composed,
        "e%CC%81.pdf": decomposed,
    }
    for upload in candidate.uploads:
        upload.path.encode()
        assert upload.source.read_bytes() == upload.source.name.encode("utf-8", "surrogateescape")


DEPTH = 1100


def test_folders_deeper_than_the_stack(tmp_path: Path) -> None:
    root = tmp_path / "kandidaturen" / "a"
    root.mkdir(parents=True)
    here = Path.cwd()
    os.chdir(root)
    try:
        for _ in range(DEPTH):
            Path("d").mkdir()
            os.chdir("d")
        Path("cv.pdf").write_bytes(PDF)
        (candidate,) = look(tmp_path).candidates
        Path("cv.pdf").unlink()
        for _ in range(DEPTH):  # pytest's own clean-up recurses too deep for this
            os.chdir("..")
            Path("d").rmdir()
    finally:
        os.chdir(here)
    (upload,) = candidate.uploads
    assert upload.path.endswith("d/cv.pdf")


def fail(monkeypatch: pytest.MonkeyPatch, name: str, code: int, times: int = 10**6) -> list[str]:
    """Lets opening `name` fail `times` times; gives the list of tries."""
    real = opening.open_untouched
    tries: list[str] = []

    def faltering(path: Path) -> BinaryIO:
        if path.name == name:
            tries.append(name)
            if len(tries) <= times:
                raise OSError(code, os.strerror(code), str(path))
        return real(path)

    monkeypatch.setattr("pipeline.intake.measuring.open_untouched", faltering)
    return tries


@pytest.mark.parametrize("code", ["EIO", "EACCES", "ENOENT", "ESTALE", "EBUSY", "ELOOP", "ENAMETOOLONG"])
def test_a_file_that_the_share_does_not_give(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF, "a/stuk.pdf": PDF, "a/~$cv.docx": b"x", "b/cv.pdf": PDF})
    fail(monkeypatch, "stuk.pdf", getattr(errno, code))
    found = look(tmp_path)
    upload = one(found, "stuk.pdf")
    assert (upload.unreachable, upload.detail, upload.sha256, upload.size) == (True, code, "", len(PDF))
    assert found.unreachable == ("a/stuk.pdf",)
    assert sum(len(candidate.uploads) for candidate in found.candidates) == 4


def test_a_locked_system_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "kandidaturen", {"a/Thumbs.db": b"x"})
    fail(monkeypatch, "Thumbs.db", errno.EACCES)
    found = look(tmp_path)
    assert found.unreachable == ()
    assert one(found, "Thumbs.db").kind is FileKind.SYSTEM


@pytest.mark.parametrize(
    ("code", "tries"), [(errno.EBUSY, 3), (errno.EIO, 3), (errno.ESTALE, 3), (errno.EACCES, 1), (errno.ENOENT, 1)]
)
def test_only_what_may_pass_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, tries: int
) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF})
    seen = fail(monkeypatch, "cv.pdf", code)
    look(tmp_path)
    assert len(seen) == tries


def test_a_share_that_falters_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF})
    fail(monkeypatch, "cv.pdf", errno.EIO, times=1)
    assert not one(look(tmp_path), "cv.pdf").unreachable


def test_a_file_that_is_still_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF}) / "a" / "cv.pdf"
    real = hashlib.sha256

    def meanwhile() -> "hashlib._Hash":
        path.write_bytes(path.read_bytes() + b"x")
        return real()

    monkeypatch.setattr(hashlib, "sha256", meanwhile)
    upload = one(look(tmp_path), "cv.pdf")
    assert (upload.unreachable, upload.detail, upload.sha256) == (True, "EBUSY", "")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path: Path) -> None:
    home = put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF, "a/dicht/x.pdf": PDF})
    (home / "a" / "cv.pdf").chmod(0)
    (home / "a" / "dicht").chmod(0)
    found = look(tmp_path)
    (home / "a" / "dicht").chmod(0o700)
    assert found.unreachable == ("a/cv.pdf", "a/dicht")


def break_listing(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    real = os.scandir

    def scandir(path: Path) -> object:
        if path.name in names:
            raise OSError(errno.EIO, "Input/output error")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(
        tmp_path / "kandidaturen",
        {"a/cv.pdf": PDF, "a/stuk/x.pdf": PDF, "b/cv.pdf": PDF, "c/cv.pdf": PDF, "c/.Trash-1/x": b""},
    )
    break_listing(monkeypatch, "stuk", "b", ".Trash-1")
    found = look(tmp_path)
    assert [c.person.folder for c in found.candidates] == ["a", "b", "c"]
    assert found.unreachable == ("a/stuk", "b")
    assert one(found, "stuk").unreachable
    assert one(found, ".Trash-1").kind is FileKind.SYSTEM


def test_the_candidates_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kandidaturen").mkdir()
    break_listing(monkeypatch, "kandidaturen")
    with pytest.raises(UnfinishedError, match="netwerkschijf"):
        look(tmp_path)


def test_no_candidates_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"kandidaturen, bestaat niet.*vacature\.yaml"):
        survey(tmp_path, vacancy(), moment())
    (tmp_path / "kandidaturen").write_bytes(b"")
    with pytest.raises(InputError, match="is geen map"):
        survey(tmp_path, vacancy(), moment())


def test_persons_by_folder(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"Janssens-Én/cv.pdf": PDF, "peeters/cv.pdf": PDF})
    put(tmp_path, {"kandidaten.csv": "map;naam\njanssens-e\u0301n;Janssens\nweg;Weg\n".encode()})
    found = look(tmp_path)
    assert [candidate.person for candidate in found.candidates] == [
        Person("Janssens-Én", "Janssens"),
        Person("peeters"),
    ]
    (note,) = found.notices
    assert (note.sentence, dict(note.facts)) == ("note.person_without_folder", {"folder": "weg", "line": 3})


def rows(*lines: str) -> bytes:
    return "\n".join(["map;bestand;ontvangen", *lines]).encode()


def test_receipts_give_the_arrival(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"a/map/cv.pdf": PDF, "a/laat.pdf": PDF, "a/Brief.pdf": PDF})
    put(
        tmp_path,
        {
            "ontvangst.csv": rows(
                "a;map\\cv.pdf;28/04/2024 23:59", "A;laat.pdf;29/04/2024 00:00", "a;brief.PDF;2024-04-28T22:30Z"
            )
        },
    )
    found = look(tmp_path, moment())
    assert {u.path: u.arrival.late for u in found.candidates[0].uploads} == {
        "Brief.pdf": True,
        "laat.pdf": True,
        "map/cv.pdf": False,
    }
    assert one(found, "map/cv.pdf").arrival.received == dt.datetime(2024, 4, 28, 23, 59, tzinfo=BRUSSELS)
    assert found.notices == ()


def test_rows_that_fit_nothing_or_disagree(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF})
    lines = ["a;weg.pdf;2024-04-01 10:00", "b;cv.pdf;2024-04-01 10:00", "b;x.pdf;2024-04-01 10:00"]
    lines += ["a;cv.pdf;2024-04-01 10:00", "a;cv.pdf;2024-05-01 10:00"]
    put(tmp_path, {"ontvangst.csv": rows(*lines)})
    found = look(tmp_path, moment(vouched=True))
    assert one(found, "cv.pdf").arrival.basis is ArrivalBasis.UNKNOWN
    assert [(note.sentence, dict(note.facts)) for note in found.notices] == [
        ("note.receipt_without_folder", {"folder": "b", "line": 3}),
        ("note.receipt_without_file", {"folder": "a", "file": "weg.pdf", "line": 2}),
        ("note.receipts_disagree", {"folder": "a", "file": "cv.pdf"}),
        ("note.arrival_unknown", {"files": 1, "candidates": 1}),
    ]
    for note in found.notices:
        assert set(SENTENCES[note.sentence]) == set(note.facts)


@posix
def test_the_change_time_proves_and_the_modification_time_does_not(tmp_path: Path) -> None:
    path = put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF}) / "a" / "cv.pdf"
    in_2010 = dt.datetime(2010, 1, 1, tzinfo=BRUSSELS).timestamp()
    os.utime(path, (in_2010, in_2010))
    late = one(look(tmp_path, moment()), "cv.pdf").arrival
    assert (late.late, late.basis) == (None, ArrivalBasis.UNKNOWN)
    in_time = one(look(tmp_path, far_moment()), "cv.pdf").arrival
    assert (in_time.late, in_time.basis) == (False, ArrivalBasis.FILE_SYSTEM)
    assert in_time.received is not None
    assert in_time.received.timestamp() == int(path.stat().st_ctime)
    vouched = one(look(tmp_path, moment(vouched=True)), "cv.pdf").arrival
    assert (vouched.late, vouched.basis) == (False, ArrivalBasis.VOUCHED)


def test_arrivals_unknown_are_said_once(tmp_path: Path) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF, "a/Thumbs.db": b"x", "b/x.pdf": PDF, "b/y.pdf": PDF})
    notes = [note for note in look(tmp_path, moment()).notices if note.sentence == "note.arrival_unknown"]
    assert [dict(note.facts) for note in notes] == [{"files": 3, "candidates": 2}]
    assert look(tmp_path, moment(vouched=True)).notices == ()


def test_another_candidates_folder(tmp_path: Path) -> None:
    put(tmp_path, {"in/mappen/a/cv.pdf": PDF})
    found = survey(tmp_path, vacancy(candidates="in/mappen"), far_moment())
    assert one(found, "cv.pdf").candidate == "a"


def test_a_relative_vacancy_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": PDF})
    monkeypatch.chdir(tmp_path)
    assert one(look(Path()), "cv.pdf").source.is_absolute()


def test_deadline_is_the_vacancys() -> None:
    assert vacancy().deadline == DEADLINE


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2024-10-27 02:30", True),
        ("27/10/2024 02:30", True),
        ("2024-10-27T02:30:00+01:00", False),
        ("2024-10-27 03:30", False),
        ("2024-03-31 01:30", False),
    ],
)
def test_a_receipt_in_the_hour_that_comes_twice_is_told(tmp_path: Path, written: str, told: bool) -> None:
    put(tmp_path / "kandidaturen", {"a/cv.pdf": b"%PDF-1.7\n"})
    (tmp_path / "ontvangst.csv").write_text(f"map;bestand;ontvangen\na;cv.pdf;{written}\n", encoding="utf-8")
    deadline = dt.datetime(2024, 10, 27, 2, 45, tzinfo=BRUSSELS, fold=0)
    asked = vacancy().model_copy(update={"deadline": deadline})
    found = survey(tmp_path, asked, Moment(deadline + dt.timedelta(days=1), deadline))
    notes = [note for note in found.notices if note.sentence == "note.receipt_twice"]
    assert [note.facts["line"] for note in notes] == ([2] if told else [])
    assert one(found, "cv.pdf").arrival.late is not (told or "03-31" in written)
