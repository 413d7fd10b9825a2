"""A night on which something changed: what is new is read, every candidate judged, every output composed anew."""

import datetime as dt
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from pipeline.begun import TRUST, Begun
from pipeline.checks.experience import with_months
from pipeline.checks.judging import judge
from pipeline.checks.status import conclude
from pipeline.composing import composed
from pipeline.housestyle.loading import templates_of
from pipeline.intake import CandidateFolder, Survey
from pipeline.intake.survey import require_there
from pipeline.model import Candidate, Dossier, Examined, Moment, Result
from pipeline.running.executors import executor
from pipeline.running.pictures import plots_of, pngs_of
from pipeline.running.scratch import scratch_folder
from pipeline.running.stages import Stages
from pipeline.standstill import holds_until
from pipeline.vacancy import Vacancy


def judge_anew(begun: Begun) -> Result:
    """Read, judge and write. Raises UnfinishedError when the run could not be completed."""
    memory, settings, cache = begun.memory, begun.settings, begun.cache
    vacancy, town, last = memory.vacancy, settings.town, memory.history.last
    templates = templates_of(begun.folder, vacancy)
    with (
        scratch_folder(Path(town.scratch) if town.scratch else None) as scratch,
        executor(
            settings.executor, settings.workers, town.limits.silent_seconds, scratch, settings.observer
        ) as workers,
    ):
        stages = Stages(workers, town.limits, settings.observer, cache, begun.folder / TRUST)
        unpacked = stages.unpack(begun.taken_in, scratch)
        examined = memory.corrected(stages.examine(memory.settle(unpacked)))
        require_there(begun.folder, vacancy)
        judged = _judge(begun.taken_in, examined, vacancy, memory.moment)
        record, result = memory.record(memory.laid_upon(judged))
        result = replace(result, notices=(*result.notices, *templates.notices))
        draw, draw_png = partial(plots_of, cache=cache), partial(pngs_of, cache=cache)
        with ThreadPoolExecutor(1) as aside:  # what needs no pictures is done while they are cut
            until = aside.submit(_holds_until, judged, vacancy)
            aside.submit(draw, result, vacancy)
            aside.submit(draw_png, result, vacancy)
            pictures = stages.pictures(result)
        bytes_of = composed(
            result, vacancy, pictures, last, outputs=begun.outputs, draw=draw, draw_png=draw_png, templates=templates
        )
        written = begun.outputs.write(bytes_of, record, last)
        begun.standstill.keep(begun.taken_in, unpacked, result, until.result(), written)
        cache.prune()
    return result


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
