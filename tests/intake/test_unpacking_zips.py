import io
import stat
import unicodedata
import warnings
import zipfile
from pathlib import Path

import pytest

from pipeline.codes import FileKind, Problem
from pipeline.intake import Limits
from pipeline.intake.unpacking import unpack
from pipeline.model import Upload
from tests.intake.builders import JPEG, PDF, docx, encrypted_zip, upload_of, zipped


def opened(folder: Path, data: bytes, limits: Limits = Limits()) -> tuple[Upload, ...]:  # noqa: B008
    return unpack(upload_of(folder / "in" / "a.zip", data), folder / "scratch", limits)


def found(uploads: tuple[Upload, ...]) -> list[tuple[str, Problem | None, str | None]]:
    return [(upload.path.removeprefix("a.zip").removeprefix("/"), upload.problem, upload.detail) for upload in uploads]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_of_any_kind(tmp_path: Path, method: int) -> None:
    members = {
        "map/": b"",
        "map/cv.docx": docx(),
        "foto.jpg": JPEG,
        "leeg.pdf": b"",
        "__MACOSX/._foto.jpg": b"\0\x05\x16\x07",
    }
    uploads = opened(tmp_path, zipped(members, method))
    assert [(upload.path, upload.kind, upload.problem) for upload in uploads] == [
        ("a.zip", FileKind.ARCHIVE, None),
        ("a.zip/map/cv.docx", FileKind.DOCX, None),
        ("a.zip/foto.jpg", FileKind.IMAGE, None),
        ("a.zip/leeg.pdf", FileKind.UNKNOWN, Problem.EMPTY),
        ("a.zip/__MACOSX/._foto.jpg", FileKind.SYSTEM, None),
    ]


@pytest.mark.parametrize("members", [{}, {"map/": b"", "map/leeg/": b""}], ids=["nothing", "only-folders"])
def test_an_archive_without_files(tmp_path: Path, members: dict[str, bytes]) -> None:
    assert found(opened(tmp_path, zipped(members))) == [("", Problem.EMPTY, "no_members")]


def test_encrypted(tmp_path: Path) -> None:
    uploads = opened(tmp_path, encrypted_zip({"a.pdf": PDF, "b.pdf": PDF}))
    assert found(uploads) == [
        ("", Problem.ENCRYPTED, "password"),
        ("a.pdf", Problem.ENCRYPTED, "password"),
        ("b.pdf", Problem.ENCRYPTED, "password"),
    ]
    assert [upload.sha256 for upload in uploads[1:]] == ["", ""]


def test_partly_encrypted(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.pdf": PDF, "b.pdf": PDF}))
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert found(opened(tmp_path, bytes(data))) == [
        ("", None, None),
        ("a.pdf", None, None),
        ("b.pdf", Problem.ENCRYPTED, "password"),
    ]


def test_a_link_within_is_not_followed(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.pdf")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert found(opened(tmp_path, out.getvalue())) == [("", None, None), ("link.pdf", Problem.UNSUPPORTED, "symlink")]


def test_names_that_come_twice(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for data in (PDF, JPEG, b"Dag"):
            archive.writestr("diploma.pdf", data)
    uploads = opened(tmp_path, out.getvalue())
    assert [(upload.path, upload.kind) for upload in uploads[1:]] == [
        ("a.zip/diploma.pdf", FileKind.PDF),
        ("a.zip/diploma (2).pdf", FileKind.IMAGE),
        ("a.zip/diploma (3).pdf", FileKind.TEXT),
    ]


def raw_named(name: bytes) -> bytes:
    """A zip whose one member is named by these bytes, without the flag for UTF-8."""
    return zipped({"?" * len(name): PDF}, zipfile.ZIP_STORED).replace(b"?" * len(name), name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("één.pdf".encode("cp437"), "één.pdf", id="code-page-437"),
        pytest.param("Ã—Ð.pdf".encode("cp850", "replace").replace(b"?", b""), "ÃÐ.pdf", id="code-page-850"),
        pytest.param("één.pdf".encode(), "één.pdf", id="utf-8-without-flag"),
        pytest.param(unicodedata.normalize("NFD", "één.pdf").encode(), "één.pdf", id="decomposed-by-a-mac"),
        pytest.param(b"a\x00b.pdf", "a%00b.pdf", id="nul"),
        pytest.param(b"map\\cv.pdf", "map/cv.pdf", id="backslash"),
    ],
)
def test_encodings_of_names(tmp_path: Path, name: bytes, expected: str) -> None:
    uploads = opened(tmp_path, raw_named(name))
    assert found(uploads)[1:] == [(expected, None, None)]
    assert uploads[1].kind is FileKind.PDF


def test_utf_8_names(tmp_path: Path) -> None:
    assert found(opened(tmp_path, zipped({"документ 😀.pdf": PDF})))[1][0] == "документ 😀.pdf"


def test_a_name_that_is_empty(tmp_path: Path) -> None:
    assert found(opened(tmp_path, zipped({"": PDF})))[1:] == [("naamloos", None, None)]


def test_bad_checksum(tmp_path: Path) -> None:
    data = zipped({"a.pdf": PDF, "b.pdf": PDF[:-3]}, zipfile.ZIP_STORED)
    broken = data.replace(PDF, PDF.replace(b"endobj", b"endobk"), 1)
    assert found(opened(tmp_path, broken)) == [
        ("", None, None),
        ("a.pdf", Problem.CORRUPT, "crc"),
        ("b.pdf", None, None),
    ]


def test_a_method_that_is_not_known(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.pdf": PDF}))
    data[data.rfind(b"PK\x01\x02") + 10] = 9
    assert found(opened(tmp_path, bytes(data))) == [("", None, None), ("a.pdf", Problem.UNSUPPORTED, "compression")]


@pytest.mark.parametrize(
    ("limits", "detail"),
    [
        pytest.param(Limits(file_bytes=100_000), "file_bytes", id="one-member"),
        pytest.param(Limits(archive_expanded_bytes=100_000), "expanded_bytes", id="all-together"),
        pytest.param(Limits(archive_ratio_from_bytes=100_000, archive_ratio=100), "ratio", id="ratio"),
    ],
)
@pytest.mark.parametrize("declared", ["true", "false"])
def test_bombs(tmp_path: Path, limits: Limits, detail: str, declared: str) -> None:
    data = bytearray(zipped({"bom.txt": b"a" * 3_000_000}))
    if declared == "false":  # both headers say it holds ten bytes
        for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
            at = data.find(signature) + offset
            data[at : at + 4] = (10).to_bytes(4, "little")
    uploads = opened(tmp_path, bytes(data), limits)
    expected = ("bom.txt", Problem.TOO_LARGE, detail) if declared == "true" else ("bom.txt", Problem.CORRUPT, "crc")
    assert found(uploads) == [("", None, None), expected]
    left = [path for path in (tmp_path / "scratch").rglob("*") if path.is_file()]
    assert left == []


def test_what_compresses_well_is_no_bomb(tmp_path: Path) -> None:
    uploads = opened(tmp_path, zipped({"wit.bmp": b"\xff" * 3_000_000}))
    assert uploads[1].problem is not Problem.TOO_LARGE


def test_members_that_share_their_bytes_are_counted_each(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"a" * 1_000_000)
        first = archive.infolist()[0]
        archive.filelist += [first] * 9
    uploads = opened(tmp_path, out.getvalue(), Limits(archive_expanded_bytes=3_500_000))
    assert [upload.problem for upload in uploads[1:]] == [None] * 3 + [Problem.TOO_LARGE] * 7


def test_too_many_members(tmp_path: Path) -> None:
    uploads = opened(tmp_path, zipped({f"{number}.pdf": PDF for number in range(9)}), Limits(archive_members=4))
    assert found(uploads)[0] == ("", Problem.TOO_LARGE, "members")
    assert len(uploads) == 1 + 4


def test_a_list_of_contents_beyond_the_limit(tmp_path: Path) -> None:
    limits = Limits(archive_directory_bytes=50)
    uploads = opened(tmp_path, zipped({f"{number}.pdf": PDF for number in range(9)}), limits)
    assert found(uploads) == [("", Problem.TOO_LARGE, "directory")]


def test_a_zip_with_something_before_it_or_a_comment(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.comment = b"x" * 5000
        archive.writestr("a.pdf", PDF)
    assert found(opened(tmp_path, out.getvalue())) == [("", None, None), ("a.pdf", None, None)]


@pytest.mark.parametrize("lost", [1, 10, 40])
def test_zip_that_lost_its_beginning_is_damaged_and_no_fault_of_the_share(tmp_path: Path, lost: int) -> None:
    """Its list of contents points to before the file, and the system refuses to go there (EINVAL)."""
    uploads = opened(tmp_path, b"PK\x03\x04" + zipped({"a.pdf": PDF, "b.pdf": PDF}, zipfile.ZIP_STORED)[4 + lost :])
    assert not any(one.unreachable for one in uploads)
    assert Problem.CORRUPT in {one.problem for one in uploads}


def test_after_the_last_byte_that_may_come_out_no_member_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = zipped({f"{number}.txt": b"tekst " * 50 for number in range(20)})
    opens: list[str] = []
    real = zipfile.ZipFile.open
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *a, **k: (opens.append("x"), real(*a, **k))[1])  # type: ignore[func-returns-value]
    uploads = opened(tmp_path, data, Limits(archive_expanded_bytes=700))
    assert [one.detail for one in uploads[1:]] == [None, None] + ["expanded_bytes"] * 18
    assert len(opens) == 3
