"""A disk or share that fails at any kind of operation, in any place: the status that is promised, old outputs whole.

The faults are put in the functions of the system, in this process, which does all work on files but reading pages.
"""

import builtins
import errno
import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import main as command
from pipeline.intake import opening
from tests.test_end_to_end import VACANCY

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="asks Linux which file a descriptor is")
ERRORS = ("ENOSPC", "EIO", "EBUSY", "EACCES", "ESTALE")
TEXT = "Curriculum vitae\nErvaring\n2015 - 2020\tAfdelingshoofd, Stad Gent\n"
OUTPUTS = ("results.json", "report.html", "memo.docx", "bijlage.docx")
BY_PATH = {
    "list": [(os, "scandir"), (os, "listdir")],
    "stat": [(os, "stat"), (os, "lstat")],
    "open": [(os, "open"), (io, "open"), (builtins, "open")],
    "rename": [(os, "replace"), (os, "rename")],
    "mkdir": [(os, "mkdir")],
    "unlink": [(os, "unlink"), (os, "remove")],
}
BY_STREAM = {"read": "read", "write": "write"}

CASES = [
    # operation, below which folder of the vacancy, exit status
    ("list", "kandidaturen", 5),
    ("list", "kandidaturen/an", 3),
    ("stat", "kandidaturen/an", 3),
    ("open", "kandidaturen/an", 3),
    ("read", "kandidaturen/an", 3),
    ("open", "vacature.yaml", 5),
    ("read", "vacature.yaml", 5),
    ("list", "out/runs", 5),
    ("open", "out/runs", 5),
    ("read", "out/runs", 5),
    ("write", "out/runs", 5),
    ("open", "out", 2),  # found before anything is done
    ("write", "out", 5),
    ("fsync", "out", 5),
    ("rename", "out", 5),
    ("unlink", "out", 0),
    ("mkdir", "scratch", 5),
    ("open", "scratch", 5),
    ("open", "out/.cache", 0),
    ("write", "out/.cache", 0),
    ("rename", "out/.cache", 0),
    ("mkdir", "out/.cache", 0),
]


def chosen() -> list[Any]:
    """Every case with one of the errors in turn; with GELDIG_FAULTS=all with each of them, as `make bench` does."""
    every = os.environ.get("GELDIG_FAULTS") == "all"
    return [
        pytest.param(*case, error, id=f"{case[0]}-{case[1].replace('/', '-')}-{error}")
        for number, case in enumerate(CASES)
        for error in (ERRORS if every else (ERRORS[number % len(ERRORS)],))
    ]


def run(folder: Path, as_of: str, monkeypatch: pytest.MonkeyPatch) -> int:
    arguments = ["geldig", "run", str(folder), "--as-of", as_of, "--workers", "1"]
    monkeypatch.setattr(sys, "argv", arguments)
    return int(command._status())


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vacancy after its first night."""
    folder = tmp_path_factory.mktemp("night") / "v"
    for name in ("an", "bert"):
        (folder / "kandidaturen" / name).mkdir(parents=True)
        (folder / "kandidaturen" / name / "cv.txt").write_text(f"{name}\n{TEXT}", encoding="utf-8")
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    (folder / "scratch").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        assert run(folder, "2024-04-20", patch) == 0
    return folder


def fails(error: str, place: Path, but: tuple[Path, ...]) -> Callable[[Any], None]:
    """Raises the error when a path or descriptor lies in `place`, but not below one of `but`."""

    def check(what: Any) -> None:
        try:
            named = str(Path(f"/proc/self/fd/{what}").readlink()) if isinstance(what, int) else os.fsdecode(what)
        except OSError:
            return
        path = Path(os.path.abspath(named))  # noqa: PTH100 - asks nothing of the disk
        if (path == place or place in path.parents) and not any(one == path or one in path.parents for one in but):
            raise OSError(getattr(errno, error), os.strerror(getattr(errno, error)), named)

    return check


def break_by_path(patch: pytest.MonkeyPatch, operation: str, check: Callable[[Any], None]) -> None:
    for module, name in BY_PATH[operation]:
        real = getattr(module, name)

        def broken(path: Any = ".", *rest: Any, _real: Any = real, **more: Any) -> Any:
            check(path)
            return _real(path, *rest, **more)

        patch.setattr(module, name, broken)


class Failing:
    """A stream of which one method fails."""

    def __init__(self, stream: Any, method: str, check: Callable[[Any], None]) -> None:
        self._stream, self._method, self._check = stream, method, check

    def __getattr__(self, name: str) -> Any:
        if name == self._method or name == f"{self._method}line":
            self._check(self._stream.fileno())
        return getattr(self._stream, name)

    def __enter__(self) -> "Failing":
        return self

    def __exit__(self, *what: object) -> None:
        self._stream.close()


def break_streams(patch: pytest.MonkeyPatch, method: str, check: Callable[[Any], None]) -> None:
    for module, name in [(io, "open"), (os, "fdopen")]:
        real = getattr(module, name)

        def broken(*what: Any, _real: Any = real, **more: Any) -> Any:
            return Failing(_real(*what, **more), method, check)

        patch.setattr(module, name, broken)


def break_fsync(patch: pytest.MonkeyPatch, check: Callable[[Any], None]) -> None:
    real = os.fsync

    def broken(descriptor: int) -> None:
        check(descriptor)
        real(descriptor)

    patch.setattr(os, "fsync", broken)


@pytest.mark.parametrize(("operation", "below", "status", "error"), chosen())
def test_fault(
    before: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    operation: str, below: str, status: int, error: str,
) -> None:  # fmt: skip
    folder = tmp_path / "v"
    shutil.copytree(before, folder)
    (tmp_path / "geldig.toml").write_text(f'scratch = "{folder / "scratch"}"\n', encoding="utf-8")
    monkeypatch.setattr(opening, "PAUSES_SECONDS", (0.0, 0.0))
    old = {name: (folder / "out" / name).read_bytes() for name in OUTPUTS}
    for path in (folder / "kandidaturen").rglob("cv.txt"):  # changed: a night with something to do
        path.write_text(path.read_text(encoding="utf-8") + "Nieuw", encoding="utf-8")
    but = () if ".cache" in below else (folder / "out" / ".cache", folder / "out" / "logs")
    check = fails(error, folder / below, but)
    with pytest.MonkeyPatch.context() as patch:
        if operation in BY_PATH:
            break_by_path(patch, operation, check)
        elif operation in BY_STREAM:
            break_streams(patch, BY_STREAM[operation], check)
        else:
            break_fsync(patch, check)
        found = run(folder, "2024-04-29", monkeypatch)
    said = capfd.readouterr().err
    assert found == status, said
    assert "Traceback" not in said
    results = (folder / "out" / "results.json").read_bytes()
    json.loads(results)
    if status == 5:
        assert "geldig:" in said
        assert {name: (folder / "out" / name).read_bytes() for name in OUTPUTS} == old
    if operation != "unlink":
        assert not list((folder / "out").rglob("*.new"))
