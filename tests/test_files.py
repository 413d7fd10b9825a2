"""Outputs are written whole or not at all; one run holds a folder."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import LockedError, UnfinishedError
from pipeline.files import only_run, write_whole


def test_written_whole_and_for_the_owner_only(tmp_path: Path) -> None:
    path = write_whole(tmp_path / "memo.docx", b"new")
    assert path.read_bytes() == b"new"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["memo.docx"]


def test_same_content_is_left_alone(tmp_path: Path) -> None:
    path = write_whole(tmp_path / "memo.docx", b"same")
    before = path.stat().st_mtime_ns
    write_whole(path, b"same")
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    path = write_whole(tmp_path / "memo.docx", b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UnfinishedError, match="de schijf is vol"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["memo.docx"]


def test_second_run_is_told_who_holds_the_lock(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pipeline.files import only_run\n"
        f"with only_run(Path({str(tmp_path)!r})):\n print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "held"
        with pytest.raises(LockedError, match=f"proces {other.pid}"), only_run(tmp_path):
            pass
        other.kill()
    with only_run(tmp_path):
        assert (tmp_path / ".geldig.holder.json").exists()
