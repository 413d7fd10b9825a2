"""What a run shares out over workers: archives unpacked, files opened, pages read, documents understood, pictures cut.

A file flows by itself: its pages are read as soon as it was opened, and it is understood as soon as its last page was
read. Equal bytes are read once, whoever sent them; what the cache knows of them is not read at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pipeline.codes import CONTAINERS, Problem, ReadMethod
from pipeline.intake import Survey
from pipeline.intake.limits import Limits
from pipeline.model import Evidence, Examined, Page, Result, Upload
from pipeline.reading.opened import Opened
from pipeline.running.cache import Cache, found_in, question
from pipeline.running.executor import Executor, Failure, Observer, Outcome, Task
from pipeline.running.flow import Ledger, each, flow
from pipeline.running.jobs import (
    FileJob,
    OpenJob,
    PageJob,
    PictureJob,
    UnpackJob,
    do_file,
    do_open,
    do_page,
    do_pictures,
    do_unpack,
    not_examined,
)
from pipeline.running.pictures import picture_jobs
from pipeline.running.urgency import urgency

_TRIED_AGAIN = (Problem.TIMEOUT, Problem.ENCRYPTED, Problem.UNSUPPORTED)
"""What may be overcome before the next run: quiet, a password, a program that was installed meanwhile."""
_UNDERSTAND, _OPEN, _READ = 0.0, 1.0, 2.0
"""What is nearly done goes first, so that little is held in memory and much is kept when a run is broken off."""


@dataclass(slots=True)
class _File:
    """A file on its way."""

    upload: Upload
    opened: Opened = field(default_factory=Opened)
    pages: dict[int, tuple[Page, ...]] = field(default_factory=dict)
    failed: bool = False
    """Whether a worker failed on it, which may be the machine's fault: it is not remembered but tried anew."""


class Stages:
    """The work on all files of one run."""

    def __init__(self, executor: Executor, limits: Limits, observer: Observer, cache: Cache, trust: Path) -> None:
        """`trust` is the folder with the certificates of which electronic seals are trusted."""
        self._executor = executor
        self._limits = limits
        self._observer = observer
        self._cache = cache
        self._trust = trust
        budgets = {"file_seconds": limits.file_seconds, "candidate_seconds": limits.candidate_seconds}
        self._ledger = Ledger(budgets)

    def unpack(self, taken_in: Survey, scratch: Path) -> list[Upload]:
        """Every upload, each container followed by its members, in the order of the survey."""
        uploads = [upload for candidate in taken_in.candidates for upload in candidate.uploads]
        held: dict[Upload, tuple[Upload, ...]] = {}

        def unpacked(outcome: Outcome[UnpackJob, tuple[Upload, ...]]) -> None:
            upload = outcome.job.upload
            failed = replace(upload, problem=problem_of(outcome.failure), detail=outcome.detail)
            if outcome.failure is Failure.AWAY:
                failed = _out_of_reach(upload, outcome.detail)
            held[upload] = outcome.result or (failed,)

        each(
            self._executor,
            [
                Task(do_unpack, UnpackJob(upload, scratch, self._limits), self._limits.task_seconds, upload.candidate)
                for upload in uploads
                if upload.kind in CONTAINERS and upload.problem is None and not upload.unreachable
            ],
            unpacked,
        )
        return [member for upload in uploads for member in held.get(upload, (upload,))]

    def examine(self, uploads: Sequence[Upload]) -> dict[str, list[Examined]]:
        """The documents in each file, per candidate's folder, in the order of the uploads."""
        found: dict[str, Examined] = {}
        fresh: dict[str, Upload] = {}
        for upload in uploads:
            key = key_of(upload)
            if upload.unreachable or key in found or key in fresh:
                continue
            known = self._cache.examined(upload)
            if known is None:
                fresh[key] = upload
            else:
                found[key] = known
        work = _Examination(self._limits, self._observer, self._cache, self._trust, fresh)
        found |= work.through(self._executor, self._ledger)
        examined: dict[str, list[Examined]] = defaultdict(list)
        for one in uploads:
            code = work.away.get(key_of(one))
            upload = one if code is None else _out_of_reach(one, code)
            if upload.unreachable:
                examined[upload.candidate].append(not_examined(upload, Problem.CORRUPT, "unreachable"))
            else:
                examined[upload.candidate].append(found_in(upload, found[key_of(upload)]))
        return examined

    def pictures(self, result: Result) -> dict[str, dict[Evidence, bytes]]:
        """Per candidate's folder the picture of every piece of evidence that can be shown."""
        pictures: dict[str, dict[Evidence, bytes]] = defaultdict(dict)
        fresh: list[Task[PictureJob, dict[Evidence, bytes]]] = []
        for job in (job for candidate in result.candidates for job in picture_jobs(candidate, self._limits)):
            known = self._cache.pictures(job.upload, question(job.pieces, job.hide))
            if known is None or len(known) != len(job.pieces):
                fresh.append(Task(do_pictures, job, self._limits.task_seconds, job.upload.candidate))
            else:
                shown = zip(job.pieces, known, strict=True)
                pictures[job.upload.candidate] |= {piece: picture for piece, picture in shown if picture}

        def shown_in(outcome: Outcome[PictureJob, dict[Evidence, bytes]]) -> None:
            job = outcome.job
            if outcome.result is not None:
                pictures[job.upload.candidate] |= outcome.result
                cut = [outcome.result.get(piece, b"") for piece in job.pieces]
                self._cache.keep_pictures(job.upload, question(job.pieces, job.hide), cut)
            self._observer.step("pictures", job.upload.candidate)

        self._observer.stage("pictures", len(fresh))
        each(self._executor, fresh, shown_in)
        return pictures


class _Examination:
    """The files that must be read, from opened to understood."""

    def __init__(
        self, limits: Limits, observer: Observer, cache: Cache, trust: Path, fresh: Mapping[str, Upload]
    ) -> None:
        self._limits = limits
        self._observer = observer
        self._cache = cache
        self._trust = trust
        self._files = {key: _File(upload) for key, upload in fresh.items()}
        self._found: dict[str, Examined] = {}
        self.away: dict[str, str] = {}
        """By key, the error code of each file that changed or went away since it was measured."""
        self._pages = 0
        self._unopened = len(fresh)

    def through(self, executor: Executor, ledger: Ledger) -> dict[str, Examined]:
        """What was found in each file, by the key of its bytes."""
        self._observer.stage("open", len(self._files))
        tasks = [self._open(file.upload) for _, file in sorted(self._files.items())]
        if not tasks:
            self._observer.stage("read", 0)
        flow(executor, tasks, self._follow, ledger)
        return self._found

    def _follow(self, outcome: Outcome[Any, Any]) -> Iterable[Task[Any, Any]]:
        if isinstance(outcome.job, OpenJob):
            return self._opened(outcome)
        if isinstance(outcome.job, PageJob):
            return self._read(outcome)
        return self._understood(outcome)

    def _opened(self, outcome: Outcome[OpenJob, Opened]) -> Iterable[Task[Any, Any]]:
        upload = outcome.job.upload
        file = self._files[key_of(upload)]
        file.failed = outcome.failure is not None
        file.opened = outcome.result or Opened(problem=problem_of(outcome.failure), detail=outcome.detail)
        self._pages += len(file.opened.pending)
        self._unopened -= 1
        self._note_away(outcome)
        self._observer.step("open", upload.candidate)
        if self._unopened == 0 or file.opened.pending:
            self._observer.stage("read", self._pages)
        if file.opened.pending:
            return self._pages_of(file)
        return (self._understand(file),)

    def _read(self, outcome: Outcome[PageJob, tuple[Page, ...]]) -> Iterable[Task[Any, Any]]:
        job = outcome.job
        file = self._files[key_of(job.upload)]
        file.failed |= outcome.failure is not None
        file.pages[job.number] = outcome.result or (unread_page(job.number, problem_of(outcome.failure)),)
        self._note_away(outcome)
        self._observer.step("read", job.upload.candidate)
        return (self._understand(file),) if len(file.pages) == len(file.opened.pending) else ()

    def _understood(self, outcome: Outcome[FileJob, Examined]) -> Iterable[Task[Any, Any]]:
        upload = outcome.job.upload
        failed = not_examined(upload, problem_of(outcome.failure), outcome.detail)
        self._found[key_of(upload)] = outcome.result or failed
        file = self._files.pop(key_of(upload))  # its pages are not needed any more
        if outcome.result is not None and not file.failed and outcome.result.problem not in _TRIED_AGAIN:
            self._cache.keep_examined(outcome.result)
        return ()

    def _note_away(self, outcome: Outcome[Any, Any]) -> None:
        if outcome.failure is Failure.AWAY:
            self.away[key_of(outcome.job.upload)] = outcome.detail or "EIO"

    def _open(self, upload: Upload) -> Task[OpenJob, Opened]:
        job = OpenJob(upload, self._limits, self._trust)
        order = (_OPEN, *urgency(upload))
        return Task(do_open, job, self._limits.task_seconds, upload.candidate, order, _accounts(upload))

    def _pages_of(self, file: _File) -> Iterator[Task[PageJob, tuple[Page, ...]]]:
        upload, order = file.upload, (_READ, *urgency(file.upload, pages=len(file.opened.pending)))
        for number in file.opened.pending:
            job = PageJob(upload, number, self._limits)
            yield Task(do_page, job, self._limits.task_seconds, upload.candidate, order, _accounts(upload))

    def _understand(self, file: _File) -> Task[FileJob, Examined]:
        pages = tuple(page for _, read in sorted(file.pages.items()) for page in read)
        job = FileJob(file.upload, file.opened, pages)
        return Task(do_file, job, self._limits.task_seconds, file.upload.candidate, (_UNDERSTAND,))


def _accounts(upload: Upload) -> tuple[tuple[str, str], ...]:
    return (("file_seconds", key_of(upload)), ("candidate_seconds", upload.candidate))


def _out_of_reach(upload: Upload, code: str | None) -> Upload:
    return replace(upload, unreachable=True, detail=code)


def key_of(upload: Upload) -> str:
    """What makes two files the same to a reader: their bytes and what they are taken for."""
    return f"{upload.sha256}:{upload.kind}:{upload.problem}" if upload.sha256 else f"{upload.candidate}/{upload.path}"


def problem_of(failure: Failure | None) -> Problem:
    """The problem that is told of a file when a task on it failed in that way."""
    known = {
        Failure.TIMEOUT: Problem.TIMEOUT,
        Failure.BUDGET: Problem.TIMEOUT,
        Failure.MEMORY: Problem.TOO_LARGE,
    }
    return Problem.CORRUPT if failure is None else known.get(failure, Problem.CORRUPT)


def unread_page(number: int, problem: Problem) -> Page:
    """A page of which nothing could be read."""
    return Page(number, 1.0, 1.0, (), ReadMethod.NONE, 0.0, problem=problem)
