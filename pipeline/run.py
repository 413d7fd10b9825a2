"""The nightly order: what happens, one after the other, between a vacancy's folder and its outputs."""

from pathlib import Path

from pipeline.begun import TRUST, Begun, Settings
from pipeline.history.tombstones import require_open
from pipeline.housestyle import places
from pipeline.intake import Survey
from pipeline.intake.index import Index
from pipeline.intake.limits import Limits
from pipeline.memory import Memory, remember
from pipeline.model import Moment, Result
from pipeline.outputs import Outputs
from pipeline.reading import certificates
from pipeline.running.cache import Cache, open_cache
from pipeline.running.forking import warm_up
from pipeline.running.scratch import tidy
from pipeline.standstill import Standstill
from pipeline.vacancy import Vacancy

__all__ = ["Settings", "run"]


def run(folder: Path, vacancy: Vacancy, moment: Moment, outputs: Outputs, settings: Settings) -> Result:
    """Judge every candidate of the vacancy in `folder` at `moment`, and write all outputs.

    Raises InputError for a wrong csv, decision or folder, or a vacancy that a purge finished; UnfinishedError when the
    run could not be completed.
    """
    town = settings.town
    memory = remember(folder, outputs.folder, vacancy, moment, ahead=settings.ahead)
    if not settings.reopened:
        require_open(folder, memory.history.purges)
    cache = open_cache(outputs.folder, given=certificates.fingerprint(folder / TRUST), town=town)
    taken_in = _survey(folder, memory, cache, town.limits)
    standstill = Standstill(cache, memory, outputs, (town, places.fingerprint(folder, vacancy)))
    standing = None if settings.whole else standstill.recall(taken_in)
    if standing is not None:
        tidy(Path(town.scratch) if town.scratch else None)
        return standing
    if not all(cache.knows(one) for candidate in taken_in.candidates for one in candidate.uploads):
        warm_up()
    # Loaded here, since most nights are over by now: what reads, judges and writes takes longer to load than they last.
    from pipeline.anew import judge_anew

    return judge_anew(Begun(folder, taken_in, memory, cache, standstill, outputs, settings))


def _survey(folder: Path, memory: Memory, cache: Cache, limits: Limits) -> Survey:
    index = Index(cache.note("survey"))
    taken_in = memory.survey(folder, limits, index)
    if index.stale:
        cache.keep_note("survey", index.to_bytes())
    return taken_in
