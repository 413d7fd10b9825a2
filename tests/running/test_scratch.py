"""Scratch: gone at the end, and what a killed process left is removed by the next one."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from filelock import FileLock

from pipeline.running.scratch import remove_abandoned, scratch_folder


def test_gone_at_the_end_of_the_block(tmp_path: Path) -> None:
    with scratch_folder(tmp_path) as scratch:
        (scratch / "lid").write_text("x")
        home = scratch.parent
        assert home.parent == tmp_path
    assert not scratch.exists()
    assert [one.name for one in home.iterdir()] == ["held.lock"]


def abandoned(parent: Path, age: float) -> Path:
    """The folder of a process that was killed `age` seconds ago, with an open forkserver and workers."""
    left = left_behind(
        parent,
        "from pipeline.running.workers import Workers\n"
        "with scratch.scratch_folder(parent) as made, Workers(1, scratch=made): os.kill(os.getpid(), 9)",
    )
    os.utime(left, (time.time() - age,) * 2)
    return left


def left_behind(parent: Path, code: str) -> Path:
    """The folder in `parent` of a process that ran `code` and was killed by it."""
    code = (
        "import os, sys; from pathlib import Path; import pipeline.running.scratch as scratch\n"
        f"parent = Path(sys.argv[1])\n{code}"
    )
    subprocess.run([sys.executable, "-c", code, str(parent)], env=os.environ | {"TMPDIR": str(parent)}, check=False)
    (left,) = parent.iterdir()
    return left


def test_what_a_killed_process_left_is_removed_by_the_next(tmp_path: Path) -> None:
    left = abandoned(tmp_path, 3600)
    assert any(left.iterdir())
    remove_abandoned(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_process_killed_while_it_warms_up_leaves_nothing_else(tmp_path: Path) -> None:
    left = left_behind(tmp_path, "from pipeline.running.forking import warm_up; warm_up(); os.kill(os.getpid(), 9)")
    os.utime(left, (0, 0))
    remove_abandoned(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_whose_maker_was_killed_before_it_had_its_lock_is_removed(tmp_path: Path) -> None:
    left = left_behind(
        tmp_path,
        "scratch.FileLock = lambda *_, **__: os.kill(os.getpid(), 9)\nwith scratch.scratch_folder(parent): pass",
    )
    remove_abandoned(tmp_path)
    assert left.exists()  # it is young: its maker may be about to lock it
    os.utime(left, (0, 0))
    remove_abandoned(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_lock_is_the_last_to_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed while it removes its files, a process leaves a folder that the next one knows by its lock."""
    left = abandoned(tmp_path, 0)
    (left / "run-1").mkdir(exist_ok=True)
    (left / "run-1" / "diploma.pdf").write_text("x")
    os.utime(left, (0, 0))
    within: list[list[str]] = []
    remove = shutil.rmtree

    def noted(path: Path, *, ignore_errors: bool) -> None:
        if path == left:
            within.append([one.name for one in left.iterdir()])
        remove(path, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", noted)
    remove_abandoned(tmp_path)
    assert within == [["held.lock"]]
    assert not left.exists()


def test_young_and_held_folders_are_left_alone(tmp_path: Path) -> None:
    left = abandoned(tmp_path, 0)
    remove_abandoned(tmp_path)
    assert left.exists()
    os.utime(left, (0, 0))
    with FileLock(left / "held.lock"):
        os.utime(left, (0, 0))
        remove_abandoned(tmp_path)
    assert left.exists()


def test_folders_of_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "geldig-van-iets-anders").mkdir()
    os.utime(tmp_path / "geldig-van-iets-anders", (0, 0))
    remove_abandoned(tmp_path)
    assert (tmp_path / "geldig-van-iets-anders").exists()


def test_workers_start_also_where_the_path_is_too_long_for_a_socket(tmp_path: Path) -> None:
    long = tmp_path / ("a" * 90)
    long.mkdir()
    code = (
        "from pipeline.running.executor import Task; from pipeline.running.flow import each\n"
        "from pipeline.running.workers import Workers\n"
        "from pipeline.running.scratch import scratch_folder\n"
        "with scratch_folder() as scratch, Workers(1, scratch=scratch) as w: each(w, [Task(abs, -7, 30.0)], print)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=os.environ | {"TMPDIR": str(long)}, capture_output=True, text=True, check=False)
    assert "result=7" in done.stdout, done.stderr
    assert list(long.iterdir()) == []
