"""The nightly order: what happens, one after the other, between a vacancy's folder and its outputs."""

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pipeline.cache import Cache, found_in, open_cache, question
from pipeline.checks.experience import with_months
from pipeline.checks.judging import judge
from pipeline.checks.status import conclude
from pipeline.codes import FileKind, Problem, ReadMethod
from pipeline.intake import CandidateFolder, Survey
from pipeline.intake.limits import Limits
from pipeline.memory import remember
from pipeline.model import Box, Candidate, Dossier, Evidence, Examined, Moment, Page, Result, Upload
from pipeline.outputs import Outputs
from pipeline.reading.cutting import can_be_cut
from pipeline.reading.files import Opened
from pipeline.reading.seals import fingerprint
from pipeline.reports.charts import Chart, charts
from pipeline.reports.plots import svg as draw_svg
from pipeline.reports.setting import pictured
from pipeline.vacancy import Vacancy
from pipeline.work import (
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
from pipeline.workers import Failure, Observer, Workers

TRUST = "trust"
"""The folder beside vacature.yaml with the certificates of which the town hall trusts the electronic seals."""
_SECONDS_TO_OPEN = 60.0
"""Of a file without its pixels: a second as a rule; what takes longer was drawn over and over to keep us busy."""
_TRIED_AGAIN = (Problem.TIMEOUT, Problem.ENCRYPTED, Problem.UNSUPPORTED)
"""What may be overcome before the next run: quiet, a password, a program that was installed meanwhile."""
_CONTAINERS = (FileKind.ARCHIVE, FileKind.MAIL, FileKind.MSG)


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run goes about its work; none of it changes what it concludes."""

    workers: int
    limits: Limits
    observer: Observer
    seconds_per_task: float = 180.0
    """The clock of one task: a page, or a file without its pages."""
    ahead: bool = False
    """Whether the moment of the run lies ahead of the clock."""
    scratch: Path | None = None
    """Where unpacked files lie while the run lasts; None: the system's temporary folder."""


def run(folder: Path, vacancy: Vacancy, moment: Moment, outputs: Outputs, settings: Settings) -> Result:
    """Judge every candidate of the vacancy in `folder` at `moment`, and write all outputs.

    Raises InputError for a wrong csv, decision or folder, UnfinishedError when the run could not be completed.
    """
    memory = remember(folder, outputs.folder, vacancy, moment, ahead=settings.ahead)
    taken_in = memory.survey(folder)
    with (
        tempfile.TemporaryDirectory(prefix="geldig-", dir=settings.scratch, ignore_cleanup_errors=True) as scratch,
        Workers(settings.workers, seconds_per_task=settings.seconds_per_task) as workers,
    ):
        trust = folder / TRUST
        cache = open_cache(outputs.folder, trusted=fingerprint(trust))
        stages = _Stages(workers, settings, cache, trust)
        uploads = memory.settle(stages.unpack(taken_in, Path(scratch)))
        examined = stages.examine(uploads)
        result = memory.laid_upon(_judge(taken_in, examined, vacancy, moment))
        record, result = memory.record(result)
        pictures, draw = stages.pictures(result), partial(plots_of, cache=cache)
        outputs.write(result, vacancy, pictures, record, memory.history.last, draw=draw)
        cache.prune()
    return result


def _judge(taken_in: Survey, examined: Mapping[str, Sequence[Examined]], vacancy: Vacancy, moment: Moment) -> Result:
    candidates = tuple(
        _candidate(one, tuple(examined[one.person.folder]), vacancy, moment) for one in taken_in.candidates
    )
    unreachable = tuple(
        f"{file.upload.candidate}/{file.upload.path}"
        for candidate in candidates
        for file in candidate.dossier.files
        if file.upload.unreachable
    )
    return Result(moment, candidates, taken_in.stray, unreachable, taken_in.notices)


def _candidate(folder: CandidateFolder, files: tuple[Examined, ...], vacancy: Vacancy, moment: Moment) -> Candidate:
    dossier = Dossier(folder.person, tuple(with_months(file, moment) for file in files))
    findings = judge(dossier, vacancy, moment)
    person = folder.person
    name = " ".join(part for part in (person.given_name, person.family_name) if part) or None
    return Candidate(person.folder, name, conclude(findings), findings, dossier)


class _Stages:
    """The stages that are shared out over worker processes."""

    def __init__(self, workers: Workers, settings: Settings, cache: Cache, trust: Path) -> None:
        self._workers = workers
        self._trust = trust
        self._cache = cache
        self._limits = settings.limits
        self._observer = settings.observer

    def unpack(self, taken_in: Survey, scratch: Path) -> list[Upload]:
        """Every upload, each container followed by its members, in the order of the survey."""
        uploads = [upload for candidate in taken_in.candidates for upload in candidate.uploads]
        jobs = [
            UnpackJob(upload, scratch, self._limits)
            for upload in uploads
            if upload.kind in _CONTAINERS and upload.problem is None and not upload.unreachable
        ]
        held = {
            outcome.job.upload: outcome.result or (replace(outcome.job.upload, problem=_problem(outcome.failure)),)
            for outcome in self._workers.each(do_unpack, jobs)
        }
        return [member for upload in uploads for member in held.get(upload, (upload,))]

    def read(self, uploads: Sequence[Upload]) -> tuple[dict[str, Opened], dict[str, list[Page]]]:
        """What each file holds, by the key of its bytes: equal bytes are read once, whoever sent them."""
        once = {_key(upload): upload for upload in reversed(uploads) if not upload.unreachable}
        jobs = [OpenJob(upload, self._limits, self._trust) for _, upload in sorted(once.items())]
        self._observer.stage("open", len(jobs))
        opened: dict[str, Opened] = {}
        for outcome in self._workers.each(do_open, jobs, seconds=_SECONDS_TO_OPEN):
            failed = Opened(problem=_problem(outcome.failure), detail=outcome.detail)
            opened[_key(outcome.job.upload)] = outcome.result or failed
            self._observer.step(outcome.job.upload.candidate)
        return opened, self._read_pixels(once, opened)

    def _read_pixels(self, once: Mapping[str, Upload], opened: Mapping[str, Opened]) -> dict[str, list[Page]]:
        jobs = [PageJob(once[key], number, self._limits) for key, one in opened.items() for number in one.pending]
        self._observer.stage("read", len(jobs))
        pages: dict[str, list[Page]] = defaultdict(list)
        for outcome in self._workers.each(do_page, jobs):
            pages[_key(outcome.job.upload)].extend(
                outcome.result or (unread_page(outcome.job.number, _problem(outcome.failure)),)
            )
            self._observer.step(outcome.job.upload.candidate)
        return pages

    def examine(self, uploads: Sequence[Upload]) -> dict[str, list[Examined]]:
        """The documents in each file, per candidate's folder, in the order of the uploads.

        What the cache knows of the same bytes is not read again; equal bytes are read once, whoever sent them.
        """
        found: dict[str, Examined] = {}
        for upload in uploads:
            known = None if _key(upload) in found or upload.unreachable else self._cache.examined(upload)
            if known is not None:
                found[_key(upload)] = known
        fresh = [upload for upload in uploads if _key(upload) not in found and not upload.unreachable]
        found |= self._understand(fresh, *self.read(fresh))
        examined: dict[str, list[Examined]] = defaultdict(list)
        for upload in uploads:
            if upload.unreachable:
                examined[upload.candidate].append(not_examined(upload, Problem.CORRUPT, "unreachable"))
            else:
                examined[upload.candidate].append(found_in(upload, found[_key(upload)]))
        return examined

    def _understand(
        self, uploads: Sequence[Upload], opened: Mapping[str, Opened], pages: Mapping[str, list[Page]]
    ) -> dict[str, Examined]:
        """The documents in each file, by the key of its bytes."""
        once = {_key(upload): upload for upload in reversed(uploads)}
        jobs = [FileJob(one, opened[key], tuple(pages.get(key, ()))) for key, one in sorted(once.items())]
        self._observer.stage("understand", len(jobs))
        found: dict[str, Examined] = {}
        for outcome in self._workers.each(do_file, jobs):
            upload = outcome.job.upload
            failed = not_examined(upload, _problem(outcome.failure), outcome.detail)
            found[_key(upload)] = outcome.result or failed
            if outcome.result is not None and outcome.result.problem not in _TRIED_AGAIN:
                self._cache.keep_examined(outcome.result)
            self._observer.step(upload.candidate)
        return found

    def pictures(self, result: Result) -> dict[str, dict[Evidence, bytes]]:
        """Per candidate's folder the picture of every piece of evidence that can be shown."""
        jobs = [job for candidate in result.candidates for job in _picture_jobs(candidate, self._limits)]
        pictures: dict[str, dict[Evidence, bytes]] = defaultdict(dict)
        fresh: list[PictureJob] = []
        for job in jobs:
            known = self._cache.pictures(job.upload, question(job.pieces, job.hide))
            if known is None or len(known) != len(job.pieces):
                fresh.append(job)
            else:
                shown = zip(job.pieces, known, strict=True)
                pictures[job.upload.candidate] |= {piece: picture for piece, picture in shown if picture}
        self._observer.stage("pictures", len(fresh))
        for outcome in self._workers.each(do_pictures, fresh):
            job = outcome.job
            if outcome.result is not None:
                pictures[job.upload.candidate] |= outcome.result
                cut = [outcome.result.get(piece, b"") for piece in job.pieces]
                self._cache.keep_pictures(job.upload, question(job.pieces, job.hide), cut)
            self._observer.step(job.upload.candidate)
        return pictures


def plots_of(result: Result, vacancy: Vacancy, cache: Cache) -> list[tuple[Chart, str]]:
    """The charts of the vacancy with the SVG of each; one that was drawn before is not drawn again."""
    drawn: list[tuple[Chart, str]] = []
    for chart in charts(result, vacancy):
        known = cache.drawing(repr(chart))
        svg = known.decode() if known is not None else draw_svg(chart)
        if known is None:
            cache.keep_drawing(repr(chart), svg.encode())
        drawn.append((chart, svg))
    return drawn


def _picture_jobs(candidate: Candidate, limits: Limits) -> Iterable[PictureJob]:
    files = {file.upload.path: file for file in candidate.dossier.files}
    pieces: dict[str, list[Evidence]] = defaultdict(list)
    for piece in pictured(candidate):
        pieces[piece.file].append(piece)
    for path, here in sorted(pieces.items()):
        if path in files and can_be_cut(files[path].upload):
            yield PictureJob(files[path].upload, tuple(here), tuple(_hidden(files[path])), limits)


def _hidden(file: Examined) -> Iterable[tuple[int, Box]]:
    """What no picture may show: national numbers, and what stands in the convictions block of an extract."""
    for document in file.documents:
        for name, field in document.fields.items():
            if name == "_national_number" or (name == "clean" and field.value is not True):
                yield from ((piece.page, piece.box) for piece in field.evidence)


def _key(upload: Upload) -> str:
    """What makes two files the same to a reader: their bytes and what they are taken for."""
    return f"{upload.sha256}:{upload.kind}:{upload.problem}" if upload.sha256 else f"{upload.candidate}/{upload.path}"


def _problem(failure: Failure | None) -> Problem:
    known = {Failure.TIMEOUT: Problem.TIMEOUT, Failure.MEMORY: Problem.TOO_LARGE}
    return Problem.CORRUPT if failure is None else known.get(failure, Problem.CORRUPT)


def unread_page(number: int, problem: Problem) -> Page:
    """A page of which nothing could be read."""
    return Page(number, 1.0, 1.0, (), ReadMethod.NONE, 0.0, problem=problem)
