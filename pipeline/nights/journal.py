"""The log of the nights, for whoever keeps the machine running: what ran, how long, and which files gave trouble.

It names runs by their record and files by the beginning of their hash. No name of a person, a folder or a file, no date
of birth, no number and no word of a document is ever written to it.
"""

import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from pythonjsonlogger.json import JsonFormatter

from pipeline import __version__
from pipeline.errors import GeldigError, InputError
from pipeline.history import FOLDER as RUNS
from pipeline.history.chain import list_runs
from pipeline.model import Examined, Result

FOLDER = "logs"
"""Under the folder with the outputs."""
FILE = "geldig.log"
_MOST_BYTES, _KEPT = 1_000_000, 5
"""Of one file, and how many older ones are kept: a year of nights of a common vacancy."""
_SHORT = 16
"""Hexadecimal digits of a hash: enough to find the file in `results.json`."""
_LOGGER = logging.getLogger("geldig.journal")

Fields = Mapping[str, str | int | float | None]


class _OwnersFile(RotatingFileHandler):
    """A rotating log that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(0o600)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk ends the run by what it cannot write itself, not by its log."""


@contextmanager
def journal(out: Path, json_log: str | None = None) -> Iterator[None]:
    """Log to `out/logs/geldig.log`, and as JSON lines to the file `json_log` (`-` is standard output), for the block.

    A log that cannot be written never keeps a run from going on. What ends the block with an error is logged by its
    kind and passed on. Raises InputError when `json_log` cannot be opened.
    """
    handlers = [handler for handler in (_json(json_log), _rotating(out)) if handler is not None]
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
    for handler in handlers:
        _LOGGER.addHandler(handler)
    begin = time.monotonic()
    try:
        _say("run_started", {"version": __version__, "pid": os.getpid()})
        yield
    except GeldigError as error:
        _say("run_failed", {"status": int(error.exit_status), "error": type(error).__name__, **_since(begin)})
        raise
    except BaseException as error:
        _say("run_failed", {"error": type(error).__name__, **_since(begin)})
        raise
    finally:
        for handler in handlers:
            _LOGGER.removeHandler(handler)
            handler.close()


def tell(result: Result, out: Path) -> None:
    """Log what a finished run came to: its record, its counts, and each file that gave trouble."""
    files = [file for candidate in result.candidates for file in candidate.dossier.files]
    for file in files:
        trouble = _trouble(file)
        if trouble is not None:
            _say("file", trouble)
    statuses = Counter(candidate.status.value for candidate in result.candidates)
    runs = list_runs(out / RUNS)
    _say(
        "run_finished",
        {
            "run": runs[-1].name if runs else None,
            "as_of": result.moment.as_of.isoformat(),
            "candidates": len(result.candidates),
            **{status: statuses[status] for status in sorted(statuses)},
            **_read(result, files),
            "unreachable": len(result.unreachable),
        },
    )


def _read(result: Result, files: Sequence[Examined]) -> Fields:
    """How much was read; of a night on which nothing was read anew, only that."""
    if result.stands:
        return {"unchanged": 1}
    return {"files": len(files), "pages": sum(file.page_count for file in files)}


def _trouble(file: Examined) -> Fields | None:
    problem = "unreachable" if file.upload.unreachable else file.problem or file.upload.problem
    if problem is None:
        return None
    return {
        "sha256": file.upload.sha256[:_SHORT] or None,
        "bytes": file.upload.size,
        "kind": file.upload.kind.value,
        "problem": str(problem),
        "detail": file.detail or file.upload.detail,
    }


def _say(event: str, fields: Fields) -> None:
    known = {name: value for name, value in fields.items() if value is not None}
    text = " ".join([event, *(f"{name}={value}" for name, value in known.items())])
    _LOGGER.info(text, extra={"event": event, **known})


def _since(begin: float) -> dict[str, float]:
    return {"seconds": round(time.monotonic() - begin, 1)}


def _rotating(out: Path) -> logging.Handler | None:
    try:
        (out / FOLDER).mkdir(parents=True, exist_ok=True)
        handler = _OwnersFile(out / FOLDER / FILE, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None  # the outputs cannot be written either: that is said, and more clearly, by the run itself
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    return handler


def _json(target: str | None) -> logging.Handler | None:
    if target is None:
        return None
    try:
        handler = logging.StreamHandler(sys.stdout) if target == "-" else logging.FileHandler(target, encoding="utf-8")
    except OSError as error:
        why = error.strerror or "onbekende fout"
        raise InputError(f"--json-log {target}: kan niet worden geschreven ({why}). Geef een ander bestand.") from error
    handler.setFormatter(JsonFormatter("%(asctime)s", rename_fields={"asctime": "time"}))
    return handler
