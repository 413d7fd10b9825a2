"""What a worker of a cluster does: one page, in a confined process, from the share or from bytes sent along."""

import hashlib
import multiprocessing
import tempfile
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pipeline.history.versions import rules
from pipeline.intake.opening import open_untouched
from pipeline.model import Page, Upload
from pipeline.reading.ocr.engines.tessdata import engine_report
from pipeline.running.executor import Outcome, Task
from pipeline.running.jobs import PageJob, do_page
from pipeline.running.workers import Workers

_LIBRARIES = (
    "Pillow", "numpy", "opencv-python-headless", "pi-heif", "pypdfium2", "tesserocr", "python-docx", "onnxruntime",
)  # fmt: skip
"""Those between the bytes of a page and its words."""
_TEND_SECONDS = 0.5
"""Between two looks at the clocks and the memory of the page that is read."""


class Refusal(StrEnum):
    """Why a page was not read there."""

    OTHER_VERSION = "other_version"
    UNSEEN = "unseen"
    """The worker does not see the file: its bytes must be sent along."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A page to be read elsewhere."""

    job: PageJob
    seconds: float
    made_with: str
    """What the page must be read with."""


@cache
def made_with() -> str:
    """Everything that decides what a page reads as: the program, both engines, and the libraries beneath."""
    engine = engine_report()
    parts = [rules(), str(engine.version), str(engine.in_process), " ".join(engine.languages), str(engine.second)]
    return "|".join(parts + [f"{name} {_version(name)}" for name in _LIBRARIES])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"


def run_errand(errand: Errand, content: bytes | None = None) -> Outcome[PageJob, tuple[Page, ...]] | Refusal:
    """The page, read on this machine; `content` is the file when this machine does not see it."""
    if errand.made_with != made_with():
        return Refusal.OTHER_VERSION
    upload = errand.job.upload
    if content is None:
        return _read(errand, errand.job) if _is_seen(upload) else Refusal.UNSEEN
    with tempfile.TemporaryDirectory(prefix="geldig-away-", ignore_cleanup_errors=True) as folder:
        source = Path(folder) / "file"
        source.write_bytes(content)
        return _read(errand, replace(errand.job, upload=replace(upload, source=source)))


def _read(errand: Errand, job: PageJob) -> Outcome[PageJob, tuple[Page, ...]]:
    workers = _workers(errand.job.limits.silent_seconds)
    future = workers.start(Task(do_page, job, errand.seconds))
    while True:
        try:
            return future.result(timeout=_TEND_SECONDS)
        except TimeoutError:
            workers.tend()


def _is_seen(upload: Upload) -> bool:
    """Whether the same bytes lie at the same place here."""
    try:
        status = upload.source.stat()
        return _hash(upload.source, status.st_size, status.st_mtime_ns) == upload.sha256
    except OSError:
        return False


@lru_cache(maxsize=256)
def _hash(path: Path, _size: int, _changed: int) -> str:
    with open_untouched(path) as stream:
        digest = hashlib.sha256()
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
        return digest.hexdigest()


_MAKING = threading.Lock()
_MADE: dict[str, Workers] = {}


def _workers(silent_seconds: float) -> Workers:
    """The pool of this process, made at first use; Dask keeps threads, and each needs one process."""
    with _MAKING:
        if "pool" not in _MADE:
            # Dask's nanny starts its workers as daemons, which may have no children; ours end with them all the same.
            multiprocessing.current_process().daemon = False
            _MADE["pool"] = Workers(_threads(), silent_seconds=silent_seconds)
        return _MADE["pool"]


def _threads() -> int:
    from distributed import get_worker

    worker: Any = get_worker()
    return int(worker.state.nthreads)
