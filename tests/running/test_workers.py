"""The pool: what hangs, dies or swells is ended, tried once more alone, and named; the rest goes on."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.alive import beat
from pipeline.reading.vision.pixels import one_thread
from pipeline.running import workers
from pipeline.running.executor import Failure, Outcome, Task
from pipeline.running.flow import each
from pipeline.running.landlock import landlock_version
from pipeline.running.workers import Workers
from pipeline.vocabulary.loading import VocabularyError

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps these bounds")


def misbehave(job: str) -> str:
    if job == "hang":
        time.sleep(60)
    if job == "die":
        os._exit(7)
    if job == "devour":
        return str(len(bytearray(64 << 30)))
    if job == "raise":
        raise ValueError("text from a document")
    return job.upper()


def done(
    jobs: list[Any], function: Any = misbehave, *, count: int = 1, seconds: float = 2.0, **more: Any
) -> dict[Any, Outcome[Any, Any]]:
    outcomes: dict[Any, Outcome[Any, Any]] = {}
    with Workers(count, **more) as workers:
        each(workers, [Task(function, job, seconds) for job in jobs], lambda one: outcomes.update({one.job: one}))
    return outcomes


@pytest.mark.parametrize("count", [1, 2])
def test_failures_are_values_and_the_rest_goes_on(count: int) -> None:
    jobs = ["a", "hang", "b", "die", "c", "raise", "d"]
    outcomes = done(jobs, count=count)
    assert {job: outcomes[job].result for job in "abcd"} == {"a": "A", "b": "B", "c": "C", "d": "D"}
    failures = {job: (one.failure, one.detail) for job, one in outcomes.items() if one.failure}
    assert failures == {
        "hang": (Failure.TIMEOUT, "clock"),
        "die": (Failure.CRASHED, "exit_7"),
        "raise": (Failure.CRASHED, "ValueError"),
    }


def swell(job: tuple[int, str]) -> str:
    """Hold so many bytes for a while, and note in the file that it began."""
    with Path(job[1]).open("a") as begun:
        begun.write("x")
    held = bytearray(job[0])
    for at in range(0, job[0], 4096):
        held[at] = 1
    time.sleep(2.5)
    return f"held {len(held)}"


@ON_LINUX
def test_two_that_swell_together_do_so_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.running.workers._TOGETHER_BYTES", 500_000_000)
    begun = str(tmp_path / "begun")
    outcomes = done([(400_000_000, begun), (350_000_000, begun)], swell, count=2, seconds=30, scratch=tmp_path)
    assert {one.result for one in outcomes.values()} == {"held 400000000", "held 350000000"}
    assert (tmp_path / "begun").read_text() == "xxx"  # one of the two was ended, and tried again alone


@ON_LINUX
def test_who_asks_for_too_much_memory_fails_by_itself() -> None:
    outcomes = done(["devour", "a"], seconds=20)
    assert (outcomes["devour"].failure, outcomes["a"].result) == (Failure.MEMORY, "A")


def decode_after_looking(job: int) -> int:
    """Have all that reads pages loaded, the second engine's detector used, and ask for so much memory."""
    import pipeline.running.work
    from pipeline.reading.ocr.engines.engine import recognise
    from pipeline.reading.ocr.engines.second_engine import second_engine

    page = np.full((3500, 2480), 255, np.uint8)
    for language in ("nld", "fra", "deu", "eng"):
        recognise(page[:200], language)
    finder = second_engine()
    if finder is not None:
        finder.find_lines(page)
    return len(bytearray(job)) if pipeline.running.work else 0


@ON_LINUX
def test_what_fits_does_not_depend_on_whether_the_second_engine_was_asked_before() -> None:
    most = 80_000_000 * 5  # the largest picture in colour, as it is decoded
    assert done([most], decode_after_looking, seconds=60)[most].result == most


def swell_and_abort(job: int) -> None:
    """Ask for so much memory, and end as native code does that gets no more."""
    held = bytearray(job)
    time.sleep(1.5)
    os.kill(os.getpid(), 6)
    del held


@ON_LINUX
def test_who_dies_with_nearly_all_memory_is_too_large_and_not_damaged() -> None:
    outcomes = done([1000, 700_000_000], swell_and_abort, seconds=20)
    assert (outcomes[1000].failure, outcomes[1000].detail) == (Failure.CRASHED, "exit_-6")
    assert (outcomes[700_000_000].failure, outcomes[700_000_000].detail) == (Failure.MEMORY, "memory")


def use_scratch(job: str) -> str:
    """Lose the scratch folder, as happens to a worker that is about to be ended for another task."""
    import shutil

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "x").write_text(job)
    shutil.rmtree(tempfile.gettempdir())
    return job


def test_a_task_finds_its_scratch_whatever_happened_before() -> None:
    outcomes = done(["a", "b"], use_scratch, seconds=20)
    assert {one.result for one in outcomes.values()} == {"a", "b"}


def stroll(job: tuple[int, float]) -> str:
    """So many steps of so long, with a sign of life after each."""
    for _ in range(job[0]):
        time.sleep(job[1])
        beat()
    return "there"


def test_long_work_that_makes_progress_goes_on_and_a_hang_does_not() -> None:
    outcomes = done([(8, 0.3), (1, 60.0)], stroll, seconds=60, silent_seconds=1.5)
    assert outcomes[8, 0.3].result == "there"
    assert (outcomes[1, 60.0].failure, outcomes[1, 60.0].detail) == (Failure.TIMEOUT, "silent")


def leave_traces(job: str) -> None:
    """Leave a child and a file in the temporary folder behind, and hang."""

    Path(job).write_text(str(subprocess.Popen(["sleep", "600"], start_new_session=True).pid))
    tempfile.mkstemp()
    time.sleep(60)


@ON_LINUX
def test_nothing_is_left_of_a_worker_that_was_ended(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done([str(scratch / "child")], leave_traces, seconds=1, scratch=scratch)
    child = int((scratch / "child").read_text())
    time.sleep(0.2)
    state = Path(f"/proc/{child}/stat")
    assert not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z"
    assert [path.name for path in scratch.iterdir()] == ["child"]


def reach_out(job: str) -> str:
    """What comes of asking for the network in several ways."""
    import socket

    try:
        if job == "python":
            socket.create_connection(("127.0.0.1", 9), timeout=1)
        if job == "child":
            ask = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)"
            asked = subprocess.run([sys.executable, "-I", "-c", ask], capture_output=True, text=True, check=False)
            return asked.stderr.splitlines()[-1]
    except PermissionError as error:
        return str(error)
    return "reached"


def test_workers_have_no_network() -> None:
    outcomes = done(["python"], reach_out, seconds=20)
    assert outcomes["python"].result == "a worker has no network"


@ON_LINUX
def test_what_workers_start_has_no_network_either() -> None:
    """On the network of nobody not even the loopback is up: unreachable, where it would have been refused."""
    outcomes = done(["child"], reach_out, seconds=20)
    assert "unreachable" in str(outcomes["child"].result)


def write_elsewhere(job: tuple[str, str]) -> str:
    """What comes of changing a file that is not of the worker: the worker itself, or what it starts."""
    who, where = job
    if who == "child":
        return subprocess.run(["sh", "-c", f"echo x >> '{where}'"], capture_output=True, text=True, check=False).stderr
    try:
        if who == "append":
            Path(where).open("a").close()
        if who == "rename":
            Path(where).rename(f"{where}.weg")
        if who == "unlink":
            Path(where).unlink()
        if who == "beside":
            Path(f"{where}.nieuw").write_text("x")
    except PermissionError as error:
        return str(error.strerror)
    return "changed"


@pytest.mark.skipif(not landlock_version(), reason="this kernel keeps no bar on files")
@pytest.mark.parametrize("who", ["append", "rename", "unlink", "beside", "child"])
def test_workers_change_nothing_outside_their_scratch(tmp_path: Path, who: str) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:  # in /tmp LibreOffice must be able to remove a socket
        upload = Path(folder) / "cv.txt"
        upload.write_text("cv")
        outcomes = done([(who, str(upload))], write_elsewhere, seconds=20, scratch=tmp_path / "scratch")
        assert "ermission denied" in str(outcomes[who, str(upload)].result)
        assert ([path.name for path in Path(folder).iterdir()], upload.read_text()) == (["cv.txt"], "cv")


def bounds_of(job: str) -> dict[str, int]:
    import resource

    names = ("RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_CORE")
    return {name: resource.getrlimit(getattr(resource, name))[0] for name in names} | {"nice": os.nice(0)}


@ON_LINUX
def test_workers_are_bounded() -> None:
    found = done(["x"], bounds_of, seconds=20)["x"].result
    assert found == {
        "RLIMIT_AS": 5 << 28, "RLIMIT_FSIZE": 1 << 30, "RLIMIT_NOFILE": 256, "RLIMIT_CORE": 0,
        "nice": os.nice(0) + 5,
    }  # fmt: skip


def process_of(_: int) -> int:
    return os.getpid()


def test_a_worker_is_replaced_after_so_many_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.running.workers._TASKS_PER_PROCESS", 3)
    processes = [outcome.result for outcome in done(list(range(9)), process_of, seconds=20).values()]
    assert {processes.count(one) for one in processes} == {3}


def test_detail_of_a_failure_never_quotes_a_document() -> None:
    assert done(["raise"], seconds=5)["raise"].detail == "ValueError"


def threads(_: str) -> tuple[str | None, int]:
    one_thread()
    return os.environ.get("OMP_THREAD_LIMIT"), cv2.getNumThreads()


def test_a_process_has_one_thread_for_each_library() -> None:
    """Tesseract and OpenCV would each take all cores in every worker, and wait for one another."""
    assert done(["a"], threads)["a"].result == ("1", 1)


def test_a_wrong_word_list_that_ends_every_worker_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(_: str) -> None:
        raise VocabularyError("places.yaml is geen geldig YAML-bestand, regel 12")

    monkeypatch.setattr(workers, "import_module", wrong)
    assert str(workers._broken(RuntimeError())) == "places.yaml is geen geldig YAML-bestand, regel 12"
