"""The nightly order: what happens, one after the other, between a vacancy's folder and its outputs."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pipeline.checks.experience import with_months
from pipeline.checks.judging import judge
from pipeline.checks.status import conclude
from pipeline.history.tombstones import require_open
from pipeline.housestyle.loading import templates_of
from pipeline.intake import CandidateFolder, Survey
from pipeline.intake.index import Index
from pipeline.intake.limits import Limits
from pipeline.intake.survey import require_there
from pipeline.memory import Memory, remember
from pipeline.model import Candidate, Dossier, Examined, Moment, Result
from pipeline.outputs import Outputs
from pipeline.reading.seals import fingerprint
from pipeline.running.cache import Cache, open_cache
from pipeline.running.executor import Observer
from pipeline.running.executors import executor
from pipeline.running.pictures import plots_of, pngs_of
from pipeline.running.scratch import scratch_folder
from pipeline.running.stages import Stages
from pipeline.standstill import Standstill, holds_until
from pipeline.town import Town
from pipeline.vacancy import Vacancy

TRUST = "trust"
"""The folder beside vacature.yaml with the certificates of which the town hall trusts the electronic seals."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run goes about its work; none of it changes what it concludes."""

    workers: int
    town: Town
    observer: Observer
    executor: str | None = None
    """`dask:ADDRESS` to read pages on a cluster; None: this machine."""
    ahead: bool = False
    """Whether the moment of the run lies ahead of the clock."""
    reopened: bool = False
    """Whether a vacancy that a purge finished is to be read again all the same."""
    whole: bool = False
    """Whether all documents are wanted in the result also on a night without a change, as the review screen does."""


def run(folder: Path, vacancy: Vacancy, moment: Moment, outputs: Outputs, settings: Settings) -> Result:
    """Judge every candidate of the vacancy in `folder` at `moment`, and write all outputs.

    Raises InputError for a wrong csv, decision or folder, or a vacancy that a purge finished; UnfinishedError when the
    run could not be completed.
    """
    town = settings.town
    memory = remember(folder, outputs.folder, vacancy, moment, ahead=settings.ahead)
    if not settings.reopened:
        require_open(folder, memory.history.purges)
    trust = folder / TRUST
    cache = open_cache(outputs.folder, given=fingerprint(trust), town=town)
    taken_in = _survey(folder, memory, cache, town.limits)
    templates = templates_of(folder, vacancy)
    standstill = Standstill(cache, memory, outputs, (town, templates.digest))
    standing = None if settings.whole else standstill.recall(taken_in)
    if standing is not None:
        return standing
    with (
        scratch_folder(Path(town.scratch) if town.scratch else None) as scratch,
        executor(
            settings.executor, settings.workers, town.limits.silent_seconds, scratch, settings.observer
        ) as workers,
    ):
        stages = Stages(workers, town.limits, settings.observer, cache, trust)
        unpacked = stages.unpack(taken_in, scratch)
        examined = memory.corrected(stages.examine(memory.settle(unpacked)))
        require_there(folder, vacancy)
        judged = _judge(taken_in, examined, vacancy, moment)
        record, result = memory.record(memory.laid_upon(judged))
        result = replace(result, notices=(*result.notices, *templates.notices))
        pictures, draw = stages.pictures(result), partial(plots_of, cache=cache)
        last = memory.history.last
        as_png = partial(pngs_of, cache=cache)
        written = outputs.write(
            result, vacancy, pictures, record, last, draw=draw, templates=templates, draw_png=as_png
        )
        standstill.keep(taken_in, unpacked, result, _holds_until(judged, vacancy), written)
        cache.prune()
    return result


def _survey(folder: Path, memory: Memory, cache: Cache, limits: Limits) -> Survey:
    index = Index(cache.note("survey"))
    taken_in = memory.survey(folder, limits, index)
    if index.stale:
        cache.keep_note("survey", index.to_bytes())
    return taken_in


def _holds_until(judged: Result, vacancy: Vacancy) -> dt.datetime:
    """How long time alone changes nothing of what was judged."""
    dossiers = {one.id: one.dossier for one in judged.candidates}

    def again(folder: str, moment: Moment) -> Candidate:
        dossier = dossiers[folder]
        return _candidate(CandidateFolder(dossier.person, ()), dossier.files, vacancy, moment)

    return holds_until(judged.candidates, judged.moment, again)


def _judge(taken_in: Survey, examined: Mapping[str, Sequence[Examined]], vacancy: Vacancy, moment: Moment) -> Result:
    candidates = tuple(
        _candidate(one, tuple(examined.get(one.person.folder, ())), vacancy, moment) for one in taken_in.candidates
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
