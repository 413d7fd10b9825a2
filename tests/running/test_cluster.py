"""Pages on a real Dask cluster of two worker processes: the same results, also when one of them is killed."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.errors import InputError
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Page, Upload
from pipeline.reading.ocr.engines.tessdata import engine_report
from pipeline.running import away
from pipeline.running import cluster as cluster_module
from pipeline.running.cluster import Cluster, ClusterGoneError
from pipeline.running.executor import Outcome, Task, address_of
from pipeline.running.flow import each
from pipeline.running.jobs import PageJob, do_page
from tests.reading.drawn import letter
from tests.test_end_to_end import SAMPLES, geldig

pytest.importorskip("distributed")


@dataclass
class Running:
    """The processes of a cluster on this machine."""

    address: str
    workers: list["subprocess.Popen[bytes]"]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A cluster that the tests leave as it is."""
    with a_cluster(tmp_path_factory.mktemp("server")) as cluster:
        yield cluster


@pytest.fixture
def doomed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A cluster to be harmed."""
    with a_cluster(tmp_path_factory.mktemp("server")) as cluster:
        yield cluster


@contextmanager
def a_cluster(there: Path) -> Iterator[Running]:
    """A scheduler and two workers with one thread each, in a folder of their own, as a town's server runs them."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    dask, quiet = [sys.executable, "-m", "dask"], subprocess.DEVNULL
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", "s.json"]
    worker = ["worker", "--scheduler-file", "s.json", "--nthreads", "1", "--no-dashboard", "--no-nanny"]
    started = [
        subprocess.Popen([*dask, *one], cwd=there, env=environment, stdout=quiet, stderr=quiet)
        for one in (scheduler, worker, worker)
    ]
    try:
        yield Running(_address(there / "s.json"), started[1:])
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def _address(scheduler_file: Path) -> str:
    from distributed import Client

    client: Any = Client(scheduler_file=str(scheduler_file), timeout=60, set_as_default=False)  # type: ignore[no-untyped-call]
    with client:
        client.wait_for_workers(2, timeout=60)
        return str(client.scheduler.address)


class Home:
    """This machine: reads a page in the test's own process, and notes it."""

    slots = 1

    def __init__(self) -> None:
        self.read: list[int] = []

    def start(self, task: Task[Any, Any]) -> Future[Outcome[Any, Any]]:
        self.read.append(task.job.number)
        future: Future[Outcome[Any, Any]] = Future()
        future.set_result(Outcome(task, task.function(task.job)))
        return future

    def tend(self) -> None:
        """Nothing hangs."""


def scan(path: Path, pages: int) -> Upload:
    """A scan of so many pages, each different."""
    sheets = [Image.fromarray(letter(f"Bladzijde {number}", repeat=1)) for number in range(1, pages + 1)]
    sheets[0].save(path, format="TIFF", save_all=True, append_images=sheets[1:])
    data = path.read_bytes()
    arrival = Arrival(None, False, ArrivalBasis.VOUCHED)
    return Upload("an", path.name, path, hashlib.sha256(data).hexdigest(), len(data), FileKind.IMAGE, arrival)


def read_on(running: Running, upload: Upload, pages: int, *, kill_one: bool = False) -> tuple[dict[int, Any], Home]:
    home, found = Home(), dict[int, tuple[Page, ...] | None]()

    def seen(outcome: Outcome[PageJob, tuple[Page, ...]]) -> None:
        found[outcome.job.number] = outcome.result
        if kill_one and len(found) == 2:
            running.workers[0].send_signal(signal.SIGKILL)

    with Cluster(running.address, home) as executor:
        jobs = [PageJob(upload, number, Limits()) for number in range(1, pages + 1)]
        each(executor, [Task(do_page, job, 60.0) for job in jobs], seen)
    return found, home


def test_pages_read_elsewhere_are_the_same_also_when_a_worker_is_lost(doomed: Running, tmp_path: Path) -> None:
    pages = 6
    upload = scan(tmp_path / "scan.tif", pages)
    right = {number: do_page(PageJob(upload, number, Limits())) for number in range(1, pages + 1)}
    found, home = read_on(doomed, upload, pages, kill_one=True)
    assert found == right
    assert doomed.workers[0].wait(5) == -signal.SIGKILL
    assert len(home.read) < pages - 2


def test_files_that_the_workers_do_not_see_are_sent(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    upload = scan(Path("scan.tif"), 2)  # a path that leads nowhere from where the workers run
    found, home = read_on(running, upload, 2)
    assert found == {number: do_page(PageJob(upload, number, Limits())) for number in (1, 2)}
    assert home.read == []


def test_workers_of_another_version_are_not_used(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "made_with", lambda: "another")
    found, home = read_on(running, scan(tmp_path / "scan.tif", 2), 2)
    assert sorted(home.read) == [1, 2]
    assert None not in found.values()


def test_a_worker_without_the_second_engine_is_of_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    told: set[str] = set()
    known = engine_report()
    for second in ("3.10.0", "3.11.0", None):
        monkeypatch.setattr(away, "engine_report", partial(replace, known, second=second))
        away.made_with.cache_clear()
        told.add(away.made_with())
    away.made_with.cache_clear()
    assert len(told) == 3


def test_cluster_that_goes_away_leaves_the_pages_to_this_machine(doomed: Running, tmp_path: Path) -> None:
    home = Home()
    upload = scan(tmp_path / "scan.tif", 3)
    with Cluster(doomed.address, home) as executor:
        for process in doomed.workers:
            process.kill()
        executor._client.shutdown()
        found: list[Any] = []
        started = time.monotonic()
        each(executor, [Task(do_page, PageJob(upload, n, Limits()), 60.0) for n in (1, 2, 3)], found.append)
    assert sorted(home.read) == [1, 2, 3]
    assert time.monotonic() - started < 30


def test_whole_run_is_the_same_byte_for_byte(running: Running, tmp_path: Path) -> None:
    folder = tmp_path / "v"
    shutil.copytree(SAMPLES / "kandidaturen" / "02-gescand", folder / "kandidaturen" / "02-gescand")
    shutil.copy(SAMPLES / "vacature.yaml", folder)
    written = []
    for out, more in (("hier", ()), ("daar", ("--executor", f"dask:{running.address}"))):
        done = geldig("run", folder, "--as-of", "2024-04-29T02:00", "--out", tmp_path / out, "--workers", 1, *more)
        assert done.returncode == 0, done.stderr
        assert "niet bereikbaar" not in done.stderr
        written.append([(tmp_path / out / name).read_bytes() for name in ("results.json", "report.html", "memo.docx")])
    assert written[0] == written[1]


def test_no_cluster_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "_CONNECT_SECONDS", 1.0)
    with pytest.raises(ClusterGoneError):
        Cluster("tcp://127.0.0.1:9", Home())


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("dask:tcp://server:8786", "tcp://server:8786"),
        ("dask:server:8786", "tcp://server:8786"),
        ("dask:tls://s:1", "tls://s:1"),
    ],
)
def test_addresses(given: str, address: str) -> None:
    assert address_of(given) == address


@pytest.mark.parametrize("given", ["ray:server", "dask:", "server:8786"])
def test_other_executors_are_mistakes(given: str) -> None:
    with pytest.raises(InputError, match="dask:"):
        address_of(given)
