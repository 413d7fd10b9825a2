"""A run that is asked to end, killed, or met by another: it ends soon, loses nothing, and is taken up again.

GELDIG_KILLS=100 in the environment kills so many times; `make bench` does.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.files import only_run
from tests.test_end_to_end import SAMPLES, VACANCY, environment, geldig

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
KILLS = int(os.environ.get("GELDIG_KILLS", "6"))
OPEN, CLOSED = "2024-04-20T02:00", "2024-04-29T02:00"
OUTPUTS = ("results.json", "report.html", "memo.docx")


def uploads(folder: Path, *names: str) -> Path:
    """A vacancy that vouches for nothing: what an earlier run saw is the only evidence that files came in time."""
    (folder / "kandidaturen").mkdir(parents=True)
    (folder / "vacature.yaml").write_text(VACANCY.replace("arrival: trusted\n", ""), encoding="utf-8")
    for name in names:
        shutil.copytree(SAMPLES / "kandidaturen" / name, folder / "kandidaturen" / name)
    return folder


def begun(folder: Path, out: Path, scratch: Path, as_of: str = CLOSED) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "pipeline", "run", str(folder), "--as-of", as_of, "--out", str(out)]
    return subprocess.Popen(
        [*command, "--workers", "2"],
        env=environment() | {"TMPDIR": str(scratch)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def finished(run: "subprocess.Popen[bytes]") -> int:
    run.communicate(timeout=300)
    return run.returncode


def files_in(folder: Path) -> set[str]:
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return {name for name in found if not name.startswith((".cache", "logs", ".geldig.lock"))}


def left_running(scratch: Path) -> list[int]:
    """The processes that a run started and that still run."""
    mark = f"TMPDIR={scratch}".encode()
    found = []
    for one in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in one.read_bytes():
                found.append(int(one.parent.name))
        except OSError:
            continue
    return found


def soon(condition: Any, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.1)
    return bool(condition())


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder with a short path, as sockets need it."""
    with tempfile.TemporaryDirectory(prefix="kill-") as folder:
        yield Path(folder)


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_is_asked_to_end_does_so_in_five_seconds(tmp_path: Path, scratch: Path, asked: signal.Signals) -> None:
    folder, out = uploads(tmp_path / "v", "03-fotos"), tmp_path / "out"
    before = signal.getsignal(asked)
    signal.signal(
        asked, signal.SIG_DFL
    )  # under nohup it is ignored, and a run that inherits that goes on, as it should
    try:
        run = begun(folder, out, scratch)
    finally:
        signal.signal(asked, before)
    assert soon(lambda: any(scratch.glob("geldig-*/run-*/worker-*")), 120)
    time.sleep(0.2)  # the whole run takes little more than a second from here
    asked_at = time.monotonic()
    run.send_signal(asked)
    said = run.communicate(timeout=30)[1].decode()
    assert time.monotonic() - asked_at < 5
    assert run.returncode == 5, said
    assert "onderbroken" in said
    assert "Traceback" not in said
    assert list(scratch.iterdir()) == []
    assert soon(lambda: left_running(scratch) == [], 2)
    assert files_in(out) == set()


def test_killed_again_and_again_and_taken_up_each_time(tmp_path: Path, scratch: Path) -> None:
    """Two nights, the second killed at random moments: in the end the same as undisturbed, and nothing lies about."""
    folder = uploads(tmp_path / "v", "02-gescand")
    outs = {name: tmp_path / name for name in ("undisturbed", "killed")}
    for out in outs.values():
        assert finished(begun(folder, out, scratch, OPEN)) == 0
    started = time.monotonic()
    assert finished(begun(folder, outs["undisturbed"], scratch)) == 0
    whole = time.monotonic() - started
    chance = random.Random(7)
    for _ in range(KILLS):
        run = begun(folder, outs["killed"], scratch)
        time.sleep(chance.uniform(0.05, whole))
        run.kill()
        run.communicate()
        for name in OUTPUTS:
            assert (outs["killed"] / name).read_bytes()  # of the first night or the second, never half
        json.loads((outs["killed"] / "results.json").read_bytes())
    assert soon(
        lambda: left_running(scratch) == [], 10
    )  # who worked for a killed run ends, and holds its folder so long
    for left in scratch.iterdir():
        os.utime(left, (0, 0))
    assert finished(begun(folder, outs["killed"], scratch)) == 0
    for name in OUTPUTS:
        assert (outs["killed"] / name).read_bytes() == (outs["undisturbed"] / name).read_bytes(), name
    results = json.loads((outs["killed"] / "results.json").read_bytes())
    assert {file["late"] for one in results["candidates"] for file in one["files"]} == {False}
    assert geldig("verify", outs["killed"]).returncode == 0
    assert not [name for name in files_in(outs["killed"]) if name.endswith(".new")]
    assert soon(lambda: left_running(scratch) == [], 10)
    assert list(scratch.iterdir()) == []


def test_a_night_without_a_change_removes_what_a_killed_one_left(tmp_path: Path, scratch: Path) -> None:
    folder, out = uploads(tmp_path / "v"), tmp_path / "out"
    assert finished(begun(folder, out, scratch)) == 0
    left = scratch / "geldig-h-killed"
    (left / "run-1").mkdir(parents=True)
    (left / "held.lock").touch()
    os.utime(left, (0, 0))
    assert finished(begun(folder, out, scratch)) == 0
    assert list(scratch.iterdir()) == []


def test_second_run_is_told_who_holds_the_vacancy(tmp_path: Path) -> None:
    folder, out = uploads(tmp_path / "v"), tmp_path / "out"
    with only_run(out):
        done = geldig("run", folder, "--as-of", CLOSED, "--out", out)
    assert done.returncode == 4
    assert f"proces {os.getpid()}" in done.stderr
    assert geldig("run", folder, "--as-of", CLOSED, "--out", out).returncode == 0
