"""A file is taken to be what it was only where that is certain."""

import os
import time
from pathlib import Path

import pytest

from pipeline.intake.index import RACY_NS, Index
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import measure

LATER = 10 * RACY_NS


def file_of(folder: Path, content: bytes = b"%PDF-1.7\nabc") -> Path:
    path = folder / "cv.pdf"
    path.write_bytes(content)
    return path


def kept(path: Path, *, now_ns: int) -> bytes:
    index = Index(now_ns=now_ns)
    index.keep("an/cv.pdf", path.stat(), measure(path, path.name, Limits()))
    return index.to_bytes()


def test_what_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    index = Index(kept(path, now_ns=time.time_ns() + LATER))
    assert index.find("an/cv.pdf", path.stat()) == measure(path, path.name, Limits())
    assert not index.stale


@pytest.mark.parametrize("age_ns", [-LATER, 0, RACY_NS // 2])
def test_what_changed_a_moment_before_is_not_kept(tmp_path: Path, age_ns: int) -> None:
    path = file_of(tmp_path)
    index = Index(kept(path, now_ns=path.stat().st_ctime_ns + age_ns))
    assert index.find("an/cv.pdf", path.stat()) is None


def test_other_bytes_of_the_same_size_and_modification_time_are_seen(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    content, before = kept(path, now_ns=time.time_ns() + LATER), path.stat()
    time.sleep(0.02)
    path.write_bytes(b"%PDF-1.7\nxyz")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Index(content).find("an/cv.pdf", path.stat()) is None


def test_another_place_is_another_file(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    assert Index(kept(path, now_ns=time.time_ns() + LATER)).find("bea/cv.pdf", path.stat()) is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"an/cv.pdf": 3}', b'{"an/cv.pdf": [[1], [2]]}'])
def test_a_damaged_index_knows_nothing(tmp_path: Path, damage: bytes) -> None:
    assert Index(damage).find("an/cv.pdf", file_of(tmp_path).stat()) is None


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    index = Index(kept(path, now_ns=time.time_ns() + LATER))
    assert Index(index.to_bytes()).find("an/cv.pdf", path.stat()) is None
