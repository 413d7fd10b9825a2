"""Pages of uploads as pictures, made on demand in processes with a clock and a bound on memory, kept in memory only."""

import hashlib
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from pipeline.codes import FileKind
from pipeline.errors import UnfinishedError
from pipeline.intake.limits import Limits
from pipeline.intake.unpacking import unpack
from pipeline.model import Box, Evidence, Examined, Upload, View
from pipeline.privacy import printable
from pipeline.reading.cutting import sheet
from pipeline.reading.files import open_file
from pipeline.reading.opened import can_be_cut
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.view import point_from_picture, to_picture
from pipeline.running.executor import J, Outcome, R, Task
from pipeline.running.workers import Workers

WIDEST = 1754
"""Pixels of the longer side: an A4 page at 150 dots per inch, enough to zoom in to twice the width of a screen."""
_SECONDS = 25.0
"""How long one page may take to be drawn."""
_MOST_BYTES = 96 << 20
"""Of the pictures that are kept, for a page that is looked at again."""
_MOST_LINES = 400
"""Of a text that is shown instead of a picture."""


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A page to be shown: of an upload, or of a member of `held_by`, which is unpacked anew."""

    upload: Upload
    held_by: Upload | None
    page: int
    quarter_turns: int
    hide: tuple[Box, ...]
    limits: Limits


@dataclass(frozen=True, slots=True)
class Sheet:
    """What can be shown of a page."""

    picture: bytes = b""
    """JPEG; empty where the page has no pixels."""
    lines: tuple[str, ...] = ()
    """The words of a page without pixels (a letter in Word, a mail)."""
    trouble: str | None = None
    """Why nothing can be shown: `changed`, `gone`, `unreadable`."""


def do_sheet(job: SheetJob) -> Sheet:
    """The page of the job; never raises for what is in the file."""
    with tempfile.TemporaryDirectory(prefix="geldig-", ignore_cleanup_errors=True) as scratch:
        upload = _found(job, Path(scratch))
        if isinstance(upload, Sheet):
            return upload
        try:
            if can_be_cut(upload):
                return Sheet(sheet(upload, job.page, job.quarter_turns, job.hide, job.limits, widest=WIDEST))
        except Unreadable:
            pass  # a page of words in a Word file: they are shown instead
        opened = open_file(upload, job.limits)
        lines = [printable(line.text) for page in opened.done if page.number == job.page for line in page.lines]
        return Sheet(lines=tuple(lines[:_MOST_LINES])) if lines else Sheet(trouble="unreadable")


def _found(job: SheetJob, scratch: Path) -> Upload | Sheet:
    """The upload with its bytes at hand, if they still are those that were judged."""
    if job.held_by is None:
        upload = job.upload
    else:
        members = {one.path: one for one in unpack(job.held_by, scratch, job.limits)}
        if job.upload.path not in members:
            return Sheet(trouble="changed")
        upload = replace(job.upload, source=members[job.upload.path].source)
    try:
        with upload.source.open("rb") as stream:
            same = hashlib.file_digest(stream, "sha256").hexdigest() == upload.sha256
    except OSError:
        return Sheet(trouble="gone")
    return upload if same else Sheet(trouble="changed")


def do_nothing(_: None) -> None:
    """Nothing."""


class Sheets:
    """Shows pages; end it by leaving the `with` block."""

    def __init__(self, limits: Limits, *, processes: int = 1) -> None:
        """`processes` make pictures at the same time."""
        self._limits = limits
        self._workers = Workers(processes)
        self._kept: OrderedDict[SheetJob, Sheet] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def show(self, file: Examined, files: Iterable[Examined], page: int, turns: int) -> Sheet:
        """The page of `file`, one of the `files` of its candidate, turned clockwise by so many quarters."""
        job = SheetJob(file.upload, _holder(file.upload, files), page, turns, _secrets(file, page, turns), self._limits)
        with self._lock:
            if job in self._kept:
                self._kept.move_to_end(job)
                return self._kept[job]
        shown = self._outcome(Task(do_sheet, job, _SECONDS)).result or Sheet(trouble="unreadable")
        if shown.trouble is None:
            self._keep(job, shown)
        return shown

    def _keep(self, job: SheetJob, shown: Sheet) -> None:
        with self._lock:
            self._bytes += len(shown.picture) if job not in self._kept else 0
            self._kept[job] = shown
            while self._bytes > _MOST_BYTES:
                _, oldest = self._kept.popitem(last=False)
                self._bytes -= len(oldest.picture)

    def __enter__(self) -> Self:
        """The pages themselves."""
        self._workers.__enter__()
        threading.Thread(target=self._warm, name="warming", daemon=True).start()
        return self

    def _warm(self) -> None:
        """Start a process before the first page is asked: that takes longer than a page."""
        with suppress(UnfinishedError):
            self._outcome(Task(do_nothing, None, _SECONDS))

    def _outcome(self, task: Task[J, R]) -> Outcome[J, R]:
        under_way = self._workers.start(task)
        while True:
            with suppress(TimeoutError):
                return under_way.result(timeout=0.5)
            self._workers.tend()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the processes at once."""
        self._workers.__exit__(kind or KeyboardInterrupt, error, trace)


def _holder(upload: Upload, files: Iterable[Examined]) -> Upload | None:
    """The outermost archive or mail in which an upload lies."""
    holding = (FileKind.ARCHIVE, FileKind.MAIL, FileKind.MSG)
    held = [one.upload for one in files if one.upload.kind in holding and upload.path.startswith(f"{one.upload.path}/")]
    return min(held, key=lambda one: len(one.path), default=None)


def _secrets(file: Examined, page: int, turns: int) -> tuple[Box, ...]:
    """Where national numbers stand on a page turned so: nobody needs them to settle a doubt."""
    return tuple(
        _turned_box(piece, turns)
        for document in file.documents
        for name, field in document.fields.items()
        if name == "_national_number"
        for piece in field.evidence
        if piece.page == page
    )


def _turned_box(piece: Evidence, turns: int) -> Box:
    """The box of a piece of evidence on the whole page, turned by so many quarters whatever its own view is."""
    box = to_picture(piece.view, piece.box, piece.aspect, 1.0)
    turned = View(quarter_turns=turns)
    corners = [point_from_picture(turned, (x, y), 1.0, 1.0) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    return Box.around(Box(x, y, x, y) for x, y in corners)
