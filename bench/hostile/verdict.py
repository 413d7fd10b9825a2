"""A night, and all that must hold of it whatever the files were."""

import json
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from bench.hostile.watching import Ran, run, seen
from pipeline.intake.limits import Limits

MOST_BYTES = 1_500_000_000
"""Of resident memory, the whole tree of processes together."""
_WORTH_TELLING_BYTES = 20_000_000
_GRACE_SECONDS = 10.0
"""Between a worker's clock and its end, on a busy machine."""


@dataclass(frozen=True, slots=True)
class Night:
    """The folders of one hostile night."""

    work: Path
    user: int | None = None

    @property
    def uploads(self) -> Path:
        """One folder per candidate."""
        return self.work / "vacature" / "kandidaturen"

    @property
    def out(self) -> Path:
        """Where the run writes."""
        return self.work / "out"

    @property
    def timings(self) -> Path:
        """A line per task."""
        return self.work / "home" / "timings.txt"

    @property
    def town(self) -> Path:
        """The settings of the town, if any."""
        return self.work / "home" / ".config" / "geldig" / "geldig.toml"

    def prepare(self, vacancy: str) -> None:
        """Make the folders; what lies beside them must not change either."""
        self.uploads.mkdir(parents=True)
        (self.work / "vacature" / "vacature.yaml").write_text(vacancy, encoding="utf-8")
        for name in ("home", "scratch", "out"):
            (self.work / name).mkdir(exist_ok=True)

    def set_pages(self, most: int) -> None:
        """Bound the pages of each document, as a town does."""
        self.town.parent.mkdir(parents=True)
        self.town.write_text(f"[limits]\npages = {most}\n", encoding="utf-8")

    def hand_over(self) -> None:
        """Let another user own what that user may write, and read the uploads of somebody else."""
        if self.user is not None:
            for name in ("home", "scratch", "out"):
                for path in (self.work / name, *(self.work / name).rglob("*")):
                    os.chown(path, self.user, self.user)
            self.work.chmod(0o755)

    def run(self) -> Ran:
        """`geldig run`."""
        return run(
            self.work / "vacature", self.out, self.work / "home", self.work / "scratch", self.timings, user=self.user
        )


def complaints(night: Night, say: Callable[[str], object]) -> Iterator[str]:
    """Run twice; all that is not as it must be, and on `say` what was measured."""
    before = seen(night.work / "vacature")
    first = night.run()
    say(f"first run: {_told(first)}")
    yield from _of_run(first, night)
    if not (night.out / "results.json").is_file():
        yield f"no results: {first.said[-2000:]}"
        return
    results = (night.out / "results.json").read_bytes()
    yield from _of_results(json.loads(results), night, say)
    yield from _of_tasks(night, say)
    second = night.run()
    say(f"second run: {_told(second)}")
    yield from _of_run(second, night)
    if (night.out / "results.json").read_bytes() != results:
        yield "the second run says something else"
    if seen(night.work / "vacature") != before:
        yield "the uploads or what lies beside them changed"


def _told(ran: Ran) -> str:
    held = ", ".join(f"{name} {size / 1e6:.0f}" for name, size in ran.held if size > _WORTH_TELLING_BYTES)
    return f"status {ran.status}, {ran.seconds:.0f} s, peak {ran.peak_bytes / 1e6:.0f} MB ({held})"


def _of_run(ran: Ran, night: Night) -> Iterator[str]:
    if ran.status not in (0, 3):
        yield f"exit status {ran.status}"
    if "Traceback" in ran.said:
        yield f"a traceback: {ran.said[-2000:]}"
    if ran.peak_bytes > MOST_BYTES:
        yield f"{ran.peak_bytes / 1e6:.0f} MB of memory"
    left = list((night.work / "scratch").rglob("*"))
    if left:
        yield f"left in scratch: {left[:5]}"
    there = {path.name for path in night.work.iterdir()}
    if there != {"vacature", "home", "scratch", "out"}:
        yield f"written beside: {sorted(there)}"
    home = {str(path.relative_to(night.work / "home")) for path in (night.work / "home").rglob("*") if path.is_file()}
    if home - {"timings.txt", ".config/geldig/cache.key", ".config/geldig/geldig.toml"}:
        yield f"written in the home folder: {sorted(home)}"


def _of_results(results: Any, night: Night, say: Callable[[str], object]) -> Iterator[str]:
    listed = {(one["id"], file["path"]) for one in results["candidates"] for file in one["files"]}
    expected = set(_files_in(night.uploads))
    say(f"{len(expected)} files of {len(results['candidates'])} candidates; {len(listed)} with members of archives")
    problems = Counter(str(file["problem"]) for one in results["candidates"] for file in one["files"])
    say("problems: " + ", ".join(f"{name} {count}" for name, count in problems.most_common()))
    for candidate, path in sorted(expected - listed)[:10]:
        above = {(candidate, str(folder)) for folder in PurePosixPath(path).parents}
        if not above & listed:  # a folder that its user may not open is listed for all that lies in it
            yield f"unaccounted for: {(candidate, path)!r}"
    for one in results["candidates"]:
        if one["status"] == "valid":
            yield f"{one['id']} is valid"
    host = Path("/etc/hostname").read_text(encoding="utf-8").strip() if Path("/etc/hostname").is_file() else ""
    text = json.dumps(results)
    if (len(host) > 3 and host in text) or "root:x:0" in text:
        yield "the contents of a file of this machine"


def _files_in(uploads: Path) -> Iterator[tuple[str, str]]:
    """All that is no folder, as results name it; told here independently of the product."""
    for place, folders, files in os.walk(uploads):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        for name in (*files, *links):
            candidate, *inside = (Path(place) / name).relative_to(uploads).parts
            yield _shown(candidate), _shown("/".join(inside))


def _shown(name: str) -> str:
    def escaped(match: "re.Match[str]") -> str:
        return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogateescape"))

    return unicodedata.normalize("NFC", re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]", escaped, name))


def _of_tasks(night: Night, say: Callable[[str], object]) -> Iterator[str]:
    limits = Limits()
    tasks = [line.split(" ", 4) for line in night.timings.read_text(encoding="utf-8").splitlines()]
    slowest = sorted(tasks, key=lambda task: -float(task[0]))[:15]
    say(f"{len(tasks)} tasks; the slowest:")
    for task in slowest:
        say(f"  {' '.join(task)}")
    failed = Counter(" ".join(task[1:4]) for task in tasks if task[2] != "-")
    say("failed tasks: " + ", ".join(f"{name}: {count}" for name, count in failed.most_common()))
    if slowest and float(slowest[0][0]) > limits.task_seconds + _GRACE_SECONDS:
        yield f"a task of {slowest[0][0]} s"
