"""What a run leaves behind: what was composed (see `composing`) written whole, or what stands left as it is."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.errors import UnfinishedError
from pipeline.files import beside_of, write_whole
from pipeline.history import FOLDER, History, Record, Settled, compose_again, keep
from pipeline.history.records import Standing, sha256_of
from pipeline.letters import keeping
from pipeline.letters.manifest import Entry
from pipeline.letters.written import Written
from pipeline.model import Result

MEMO, ANNEX, REPORT, RESULTS = "memo.docx", "bijlage.docx", "report.html", "results.json"


@dataclass(frozen=True, slots=True)
class Composed:
    """All that a run leaves behind, as bytes."""

    settled: Settled
    letters: tuple[Written, ...]


class Outputs:
    """The outputs in one folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written before `write`."""
        self.folder = folder
        self.written: tuple[Path, ...] = ()
        """Where the outputs stand, `results.json` last."""
        self.letters = keeping.Kept(0)
        """What became of the letters."""

    def letters_drawn_up(self) -> Mapping[str, Entry]:
        """The letters that are there and hold, by candidate's folder."""
        return keeping.drawn_up(self.folder / keeping.FOLDER)

    def write(self, composed: Composed, record: Record, last: Record | None = None) -> str:
        """Write all outputs, each whole: the run's record first, `results.json` last.

        So `results.json` vouches for the rest, and what it says is never without its record. Returns the SHA-256 of
        the record; `last` is that of the run before.

        Raises UnfinishedError when one cannot be written; those not yet replaced stay as they were.
        """
        settled = composed.settled
        record = record.model_copy(update={"outputs": settled.standings, "told": settled.told})
        where = keep(self.folder / FOLDER, record)
        self.letters = keeping.keep_letters(self.folder / keeping.FOLDER, composed.letters)
        self.written = tuple(self._write(path, content) for path, content in settled.contents.items())
        self._drop_beside({} if last is None else last.outputs)
        return sha256_of(where.read_bytes())

    def state_of_letters(self) -> str:
        """What changes when anything in the folder of letters does: a letter edited, removed or put there."""
        folder = self.folder / keeping.FOLDER
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        traits = [(str(path.relative_to(folder)), status_of(path)) for path in files]
        return sha256_of(repr(traits).encode("utf-8", "surrogateescape"))

    def stand(self, result: Result, history: History, zone: ZoneInfo) -> str | None:
        """Let all outputs of the last run stand, `results.json` with the moment of now, and write the run's record.

        Returns the SHA-256 of the record; None, and nothing is written, when one of them is not what the last record
        says that it is.
        """
        tip = history.tip
        if tip is None or RESULTS not in tip.outputs:
            return None
        former = _intact(self.folder / RESULTS, tip.outputs[RESULTS])
        others = [path for path in tip.outputs if path != RESULTS]
        if former is None or not all(_is_intact(self.folder / path, tip.outputs[path]) for path in others):
            return None
        content = _at(former, tip.as_of.astimezone(zone), result.moment.as_of.astimezone(zone))
        if content is None:
            return None
        standing = Standing(sha256=sha256_of(content), as_of=result.moment.as_of)
        where = keep(
            self.folder / FOLDER, compose_again(history, result.moment.as_of, {**tip.outputs, RESULTS: standing})
        )
        self.written = (*(self.folder / path for path in others), self._write(RESULTS, content))
        self.letters = keeping.Kept(len(self.letters_drawn_up()))
        return sha256_of(where.read_bytes())

    def _drop_beside(self, former: Mapping[str, Standing]) -> None:
        """Remove what was put beside an output that was open then and now is not; what a clerk edited there stays."""
        for path in self.written:
            beside = beside_of(path)
            ours = {one.sha256 for one in (former.get(path.name),) if one is not None}
            with suppress(OSError):
                ours.add(sha256_of(path.read_bytes()))
                if beside not in self.written and sha256_of(beside.read_bytes()) in ours:
                    beside.unlink()

    def _write(self, path: str, content: bytes) -> Path:
        where = self.folder / path
        try:
            where.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnfinishedError(f"{where.parent}: deze map kan niet worden gemaakt ({error.strerror}).") from error
        return write_whole(where, content)


def status_of(path: Path) -> tuple[int, int, int, int]:
    """What of a file changes when its bytes do: inode, size, modification and change time."""
    status = path.stat()
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _intact(path: Path, standing: Standing) -> bytes | None:
    """The bytes of an output when they are those that a run wrote."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if sha256_of(content) == standing.sha256 else None


def _is_intact(path: Path, standing: Standing) -> bool:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == standing.sha256
    except OSError:
        return False


def _at(results: bytes, former: dt.datetime, now: dt.datetime) -> bytes | None:
    """`results.json` with `now` in the place of `former`; None unless that stands there once."""
    before, after = (f'\n  "as_of": "{one.isoformat(timespec="seconds")}",\n'.encode() for one in (former, now))
    return results.replace(before, after) if results.count(before) == 1 else None
