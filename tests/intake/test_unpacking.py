"""What archives and mails share: nesting, limits, arrival, scratch."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from pipeline.codes import FileKind, Problem
from pipeline.intake import Limits, scratch, unpacking
from pipeline.intake.unpacking import unpack
from pipeline.model import Upload
from tests.intake.builders import IN_TIME, KINDS, PDF, attached, msg, ole, snapshot, upload_of, zipped
from tests.intake.test_unpacking_mails import mail

CONTAINERS = {
    "zip": zipped({"cv.pdf": PDF}),
    "eml": mail(("cv.pdf", "application/pdf", PDF)),
    "msg": ole(msg(attached("cv.pdf", PDF))),
}


def opened(folder: Path, name: str, data: bytes, limits: Limits = Limits()) -> tuple[Upload, ...]:  # noqa: B008
    return unpack(upload_of(folder / "in" / name, data), folder / "scratch", limits)


@pytest.mark.parametrize("name", sorted(CONTAINERS))
def test_a_member_is_an_upload_of_its_own(tmp_path: Path, name: str) -> None:
    container, member = opened(tmp_path, f"map.{name}", CONTAINERS[name])
    assert container.problem is None
    assert container.path == f"map.{name}"
    assert (member.path, member.candidate, member.kind) == (f"map.{name}/cv.pdf", "janssens-an", FileKind.PDF)
    assert (member.sha256, member.size) == (hashlib.sha256(PDF).hexdigest(), len(PDF))
    assert member.arrival == IN_TIME
    assert member.source.read_bytes() == PDF
    assert member.source.is_relative_to(tmp_path / "scratch")
    assert "cv" not in member.source.name


@pytest.mark.parametrize("name", sorted(CONTAINERS))
def test_the_container_is_not_changed(tmp_path: Path, name: str) -> None:
    upload = upload_of(tmp_path / "in" / name, CONTAINERS[name])
    before = snapshot(tmp_path / "in")
    unpack(upload, tmp_path / "scratch", Limits())
    assert snapshot(tmp_path / "in") == before


@pytest.mark.parametrize("name", sorted(CONTAINERS))
def test_unpacking_twice_gives_the_same_in_another_place(tmp_path: Path, name: str) -> None:
    upload = upload_of(tmp_path / "in" / name, CONTAINERS[name])
    first, second = (unpack(upload, tmp_path / "scratch", Limits()) for _ in range(2))
    assert [(u.path, u.sha256) for u in first] == [(u.path, u.sha256) for u in second]
    assert first[1].source != second[1].source


@pytest.mark.parametrize(
    "data", [pytest.param(data, id=name) for name, data, kind in KINDS if kind not in unpacking.READERS]
)
def test_other_files_are_as_they_were(tmp_path: Path, data: bytes) -> None:
    upload = upload_of(tmp_path / "in" / "bestand", data)
    assert unpack(upload, tmp_path / "scratch", Limits()) == (upload,)
    assert not (tmp_path / "scratch").exists()


def test_containers_within_each_other(tmp_path: Path) -> None:
    inner = zipped({"diep/diploma.pdf": PDF})
    outer = mail(("map.zip", "application/zip", inner), ("b.msg", "application/vnd.ms-outlook", CONTAINERS["msg"]))
    found = opened(tmp_path, "a.zip", zipped({"m.eml": outer, "los.pdf": PDF}))
    assert [(upload.path, upload.kind) for upload in found] == [
        ("a.zip", FileKind.ARCHIVE),
        ("a.zip/m.eml", FileKind.MAIL),
        ("a.zip/m.eml/map.zip", FileKind.ARCHIVE),
        ("a.zip/m.eml/map.zip/diep/diploma.pdf", FileKind.PDF),
        ("a.zip/m.eml/b.msg", FileKind.MSG),
        ("a.zip/m.eml/b.msg/cv.pdf", FileKind.PDF),
        ("a.zip/los.pdf", FileKind.PDF),
    ]
    assert all(upload.problem is None for upload in found)


def test_too_many_levels(tmp_path: Path) -> None:
    data = PDF
    for _ in range(6):
        data = zipped({"x": data})
    found = opened(tmp_path, "x", data, Limits(nesting_levels=3))
    assert [(upload.path, upload.problem, upload.detail) for upload in found] == [
        ("x", None, None),
        ("x/x", None, None),
        ("x/x/x", None, None),
        ("x/x/x/x", Problem.TOO_LARGE, "nesting"),
    ]


def test_limits_hold_for_all_levels_together(tmp_path: Path) -> None:
    inner = zipped({f"{number}.txt": b"x" * 50 for number in range(4)})
    found = opened(tmp_path, "a.zip", zipped({"1.zip": inner, "2.zip": inner}), Limits(archive_members=7))
    assert [upload.path for upload in found if upload.problem is Problem.TOO_LARGE] == ["a.zip/2.zip"]
    assert len(found) == 1 + 7


def test_scratch_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Upload:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(scratch.Scratch, "keep", full)
    (container,) = opened(tmp_path, "a.zip", CONTAINERS["zip"])
    assert (container.unreachable, container.detail, container.problem) == (True, "ENOSPC", None)


def test_scratch_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "scratch").write_bytes(b"")
    (container,) = opened(tmp_path, "a.zip", CONTAINERS["zip"])
    assert (container.unreachable, container.detail) == (True, "EEXIST")


@pytest.mark.parametrize("name", sorted(CONTAINERS))
def test_the_container_is_gone_meanwhile(tmp_path: Path, name: str) -> None:
    upload = upload_of(tmp_path / "in" / name, CONTAINERS[name])
    upload.source.unlink()
    (container,) = unpack(upload, tmp_path / "scratch", Limits())
    assert (container.unreachable, container.detail) == (True, "ENOENT")


@pytest.mark.parametrize("name", sorted(CONTAINERS))
def test_damage_anywhere_never_raises(tmp_path: Path, name: str) -> None:
    whole = CONTAINERS[name]
    step = max(1, len(whole) // 60)
    for at in range(0, len(whole), step):
        for data in (whole[:at], whole[:at] + b"\xff" + whole[at + 1 :], whole[:at] + bytes(7) + whole[at:]):
            found = opened(tmp_path, name, data)
            assert found[0].path == name
            assert all(upload.kind in FileKind for upload in found)


def test_nothing_outside_scratch_is_written(tmp_path: Path) -> None:
    names = ["../../a.pdf", "/tmp/geldig-b.pdf", "..\\c.pdf", "C:\\d.pdf", "e/../../../f.pdf"]
    found = opened(tmp_path, "a.zip", zipped(dict.fromkeys(names, PDF)))
    assert [upload.path for upload in found[1:]] == [
        "a.zip/a.pdf", "a.zip/tmp/geldig-b.pdf", "a.zip/c.pdf", "a.zip/d.pdf", "a.zip/e/f.pdf",
    ]  # fmt: skip
    written = [Path(base, file) for base, _, files in os.walk(tmp_path) for file in files]
    assert len(written) == len(names) + 1
    assert all(path.is_relative_to(tmp_path / "scratch") or path.name == "a.zip" for path in written)
    assert not Path("/tmp/geldig-b.pdf").exists()
