import sys
import unicodedata
from pathlib import Path

import pytest

from pipeline.intake.names import (
    attachment_name,
    distinct,
    is_system,
    looks_like_litter,
    member_path,
    openable,
    shown,
    shown_exactly,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("diploma.pdf", "diploma.pdf", id="plain"),
        pytest.param("100% af.pdf", "100% af.pdf", id="percent-stays"),
        pytest.param(unicodedata.normalize("NFD", "één.pdf"), "één.pdf", id="decomposed-by-a-mac"),
        pytest.param("caf\udce9.pdf", "caf%E9.pdf", id="latin-1-byte"),
        pytest.param("a\ud800b", "a%ED%A0%80b", id="lone-surrogate-of-windows"),
        pytest.param("a\x07b\x00", "a%07b%00", id="control-characters-no-document-can-hold"),
        pytest.param("regel\nbreuk.pdf", "regel\nbreuk.pdf", id="line-break-stays"),
        pytest.param("简历 😀.pdf", "简历 😀.pdf", id="any-script"),
    ],
)
def test_shown(name: str, expected: str) -> None:
    assert shown(name) == expected
    shown(name).encode()


@pytest.mark.skipif(sys.platform == "win32", reason="names are no bytes there")
def test_shown_exactly_tells_all_names_apart() -> None:
    names = ["é", unicodedata.normalize("NFD", "é"), "\udce9", "%E9", "%C3%A9"]
    assert len({shown_exactly(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("diploma.pdf", "diploma.pdf"),
        ("map/diploma.pdf", "map/diploma.pdf"),
        ("map\\diploma.pdf", "map/diploma.pdf"),
        ("../../etc/passwd", "etc/passwd"),
        ("..\\..\\x.pdf", "x.pdf"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\Users\\x.pdf", "Users/x.pdf"),
        ("\\\\server\\deel\\x.pdf", "server/deel/x.pdf"),
        ("a//./b", "a/b"),
        ("..", "naamloos"),
        ("", "naamloos"),
        (". ./ .. /x", ". ./x"),
        ("x" * 500 + ".pdf", "x" * 139 + "…" + "x" * 36 + ".pdf"),
    ],
)
def test_member_path_never_leads_out(name: str, expected: str) -> None:
    assert member_path(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cv.pdf", "cv.pdf"),
        ("scan 1/2.pdf", "scan 1_2.pdf"),
        ("a\r\n b.pdf", "a b.pdf"),
        (None, "bijlage-3"),
        (" .. ", "bijlage-3"),
    ],
)
def test_attachment_name(name: str | None, expected: str) -> None:
    assert attachment_name(name, 3) == expected


def test_distinct() -> None:
    taken: set[str] = set()
    names = ["a.pdf", "a.pdf", "a (2).pdf", "a.pdf", "zonder", "zonder", ".x", ".x", "m.1/b", "m.1/b"]
    assert [distinct(name, taken) for name in names] == [
        "a.pdf", "a (2).pdf", "a (2) (2).pdf", "a (3).pdf",
        "zonder", "zonder (2)", ".x", ".x (2)", "m.1/b", "m.1/b (2)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "path", ["Thumbs.db", "a/DESKTOP.INI", ".DS_Store", "@eaDir/cv.pdf/x.jpg", "__MACOSX/._cv.pdf"]
)
def test_system_by_name(path: str) -> None:
    assert is_system(path)


@pytest.mark.parametrize("path", ["._cv.pdf", "~$cv.docx", "cv.pdf.part", "cv.pdf.crdownload", ".~lock.cv.odt#"])
def test_litter(path: str) -> None:
    assert looks_like_litter(path)
    assert not is_system(path)


@pytest.mark.parametrize("path", ["cv.pdf", "thumbs.db.pdf", "party.pdf", "spare.parts.pdf", "eaDir/cv.pdf"])
def test_neither(path: str) -> None:
    assert not is_system(path)
    assert not looks_like_litter(path)


def test_openable_is_absolute_and_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "echt").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "echt")
    assert openable(tmp_path / "link" / ".." / "link").name == "link"
    assert openable(Path("x")).is_absolute()
