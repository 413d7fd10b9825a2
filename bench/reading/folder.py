"""Whole folders: `geldig run` on files as candidates send them, beside OCRmyPDF on the same files, by wall clock."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.reading.methods import as_one_pdf, run_ocrmypdf
from bench.reading.pages import BenchPage
from bench.recruitment import VACANCY

_MIX = ("digital", "scan", "photo")
_FILES_PER_CANDIDATE = 3
_LOOK_SECONDS = 0.2
_ENGINE = "onnxruntime"
"""What no process has loaded but the one that holds the second engine."""


@dataclass(frozen=True, slots=True)
class Timed:
    """One run over a folder."""

    what: str
    """`two workers`, `one worker`, `second run`, `ocrmypdf`, or `N pages` of the growth."""
    pages: int
    wall: float
    """Seconds, start-up and reports included."""
    peak_mb: float = 0.0
    """The most that one worker process held."""
    engine_mb: float = 0.0
    """The most that the process held which has the second engine for all workers."""


@dataclass(slots=True)
class Peaks:
    """The most memory that processes held so far, in MB (Linux)."""

    worker: float = 0.0
    engine: float = 0.0
    """The process that holds the second engine."""

    def look(self, pid: int) -> None:
        """Look at every process below this one."""
        for child in _children(pid):
            try:
                status = Path(f"/proc/{child}/status").read_text()
                holds_engine = _ENGINE in Path(f"/proc/{child}/maps").read_text()
            except OSError:  # it has ended
                continue
            most = next((int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)
            if holds_engine:
                self.engine = max(self.engine, most)
            else:
                self.worker = max(self.worker, most)
            self.look(child)


def mixed(pages: Sequence[BenchPage], count: int) -> tuple[BenchPage, ...]:
    """So many pages, a third of them born digital, a third scans, a third photos."""
    by_carrier = [[page for page in pages if page.truth.carrier == carrier] for carrier in _MIX]
    turns = min(count // len(_MIX), *(len(group) for group in by_carrier))
    return tuple(group[n] for n in range(turns) for group in by_carrier)


def write_folder(folder: Path, pages: Sequence[BenchPage], copies: int = 1) -> int:
    """A vacancy whose candidates sent the pages, each copy with bytes of its own; how many files there are."""
    folder.mkdir(parents=True)
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    for number in range(copies * len(pages)):
        page = pages[number % len(pages)]
        home = folder / "kandidaturen" / f"kandidaat-{number // _FILES_PER_CANDIDATE:04}"
        home.mkdir(parents=True, exist_ok=True)
        # What follows the end of a PDF or JPEG is not looked at, but makes it another file.
        (home / f"{number:05}-{page.name}").write_bytes(page.path.read_bytes() + b"\n%% %d" % number)
    return copies * len(pages)


def run_geldig(folder: Path, out: Path, workers: int) -> tuple[float, Peaks]:
    """Wall seconds of the main job, and the most memory that its processes held."""
    command = [sys.executable, "-m", "pipeline", "run", str(folder), "--as-of", "2024-04-29T02:00"]
    started = time.perf_counter()
    peaks = Peaks()
    with subprocess.Popen([*command, "--out", str(out), "--workers", str(workers)], stdout=subprocess.DEVNULL) as job:
        while job.poll() is None:
            peaks.look(job.pid)
            time.sleep(_LOOK_SECONDS)
    if job.returncode != 0:
        raise RuntimeError(f"geldig run ended with status {job.returncode}")
    return time.perf_counter() - started, peaks


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def ours(pages: Sequence[BenchPage]) -> Iterator[Timed]:
    """The folder by two workers, again with nothing changed, and by one worker."""
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as scratch:
        folder = Path(scratch) / "vacature"
        count = write_folder(folder, pages)
        for what, out, workers in (("two workers", "two", 2), ("second run", "two", 2), ("one worker", "one", 1)):
            wall, peaks = run_geldig(folder, Path(scratch) / out, workers)
            yield Timed(what, count, wall, peaks.worker, peaks.engine)


def theirs(pages: Sequence[BenchPage]) -> Iterator[Timed]:
    """OCRmyPDF on every file of the folder, one after the other, each with two jobs."""
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as scratch:
        source, target = Path(scratch) / "in.pdf", Path(scratch) / "out.pdf"
        wall = 0.0
        for page in pages:
            source.write_bytes(as_one_pdf((page,)))
            started = time.perf_counter()
            run_ocrmypdf(source, target)
            wall += time.perf_counter() - started
        yield Timed("ocrmypdf", len(pages), wall)


def growth(pages: Sequence[BenchPage], copies: Sequence[int]) -> Iterator[Timed]:
    """Few files, and many times as many: whether time and memory grow with them."""
    for number in copies:
        with tempfile.TemporaryDirectory(prefix="geldig-bench-") as scratch:
            folder = Path(scratch) / "vacature"
            count = write_folder(folder, pages, number)
            wall, peaks = run_geldig(folder, Path(scratch) / "out", 2)
            yield Timed(f"{count} scans", count, wall, peaks.worker, peaks.engine)


def keep(results: Path, found: Iterator[Timed]) -> None:
    """Add each run to the file as it ends."""
    with results.open("a", encoding="utf-8") as target:
        for one in found:
            target.write(json.dumps(asdict(one)) + "\n")
            target.flush()


def folder_table(results: Path) -> str:
    """Medians, and what they come to beside what was to be reached."""
    rows = [Timed(**json.loads(line)) for line in results.read_text(encoding="utf-8").splitlines()]
    heads = ("", "runs", "files", "wall s", "s per file", "most MB of one worker", "of the second engine's process")
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    walls: dict[str, float] = {}
    for what in dict.fromkeys(row.what for row in rows):
        here = [row for row in rows if row.what == what]
        walls[what] = statistics.median(row.wall for row in here)
        spread = f" ({min(r.wall for r in here):.1f}–{max(r.wall for r in here):.1f})" if len(here) > 1 else ""
        peaks = (max(row.peak_mb for row in here), max(row.engine_mb for row in here))
        cells = (what, str(len(here)), str(here[0].pages), f"{walls[what]:.1f}{spread}")
        each = f"{walls[what] / here[0].pages:.2f}"
        lines.append("| " + " | ".join((*cells, each, *(f"{peak:.0f}" if peak else "" for peak in peaks))) + " |")
    return "\n".join([*lines, "", *_ratios(walls)])


def _ratios(walls: dict[str, float]) -> Iterator[str]:
    wanted = (
        ("OCRmyPDF on all of it takes", "ocrmypdf", "two workers", "times as long (to reach: 8)"),
        ("One worker takes", "one worker", "two workers", "times as long as two (to reach: 1.85)"),
        ("A second run takes", "second run", "two workers", "times as long (to reach: 0.01)"),
    )
    for says, above, below, unit in wanted:
        if above in walls and below in walls:
            yield f"- {says} {walls[above] / walls[below]:.2f} {unit}."
