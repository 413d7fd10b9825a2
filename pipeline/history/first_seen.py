"""Rule 2 of arrival: what the earlier runs prove about when a file came."""

from pipeline.codes import ArrivalBasis
from pipeline.history.known import History
from pipeline.history.names import in_utc
from pipeline.history.proof import Proof, Sighting
from pipeline.intake.arrival import SOURCES, Source, Traces, by_file_system, by_portal, is_late
from pipeline.model import Arrival, Moment


def by_runs(history: History) -> Source:
    """Rule 2, to be asked after the portal."""

    def source(traces: Traces, moment: Moment) -> Arrival | None:
        return None if not traces.sha256 else arrival_by_runs(history, traces, moment)

    return source


def sources_with(history: History) -> tuple[Source, ...]:
    """The rules of arrival in the order of the contract, the earlier runs among them."""
    return (by_portal, by_runs(history), *(source for source in SOURCES if source is not by_portal))


def arrival_by_runs(history: History, traces: Traces, moment: Moment) -> Arrival | None:
    """What the runs prove of the bytes `traces.sha256` in the folder `traces.candidate`; None when nothing."""
    sighting = history.sighting(traces.candidate, traces.sha256)
    if sighting is None:
        if not moment.closed:
            return _unless_passed(history, traces, moment)
        sighting = Sighting(history.now, history.last_look(traces.candidate))
    proof = history.chain(moment.deadline).prove(sighting)
    zone = moment.deadline.tzinfo
    if proof is Proof.CONTRADICTORY:
        return undecided(traces, moment)
    if proof is Proof.IN_TIME:
        changed = sighting.changed
        if changed is not None and changed <= sighting.seen.as_of and not is_late(changed, moment):
            return Arrival(changed.astimezone(zone), False, ArrivalBasis.FILE_SYSTEM)
        return Arrival(sighting.seen.as_of.astimezone(zone), False, ArrivalBasis.RUNS)
    if proof is Proof.LATE:
        return Arrival(sighting.seen.as_of.astimezone(zone), True, ArrivalBasis.RUNS)
    return None


def _unless_passed(history: History, traces: Traces, moment: Moment) -> Arrival | None:
    """Not known yet, and the deadline has not passed: in time, unless a run that was made already proves otherwise.

    Such a run judged at a moment after the deadline (a clock set back, `--as-of` in the past) and did not find it.
    """
    later = history.sightings.get((traces.candidate, traces.sha256))
    missed = history.last_look_of_all(traces.candidate) if later is None else later.missed
    if missed is not None and missed.as_of > in_utc(moment.deadline):
        return undecided(traces, moment)
    return None


def undecided(traces: Traces, moment: Moment) -> Arrival:
    """The runs contradict each other: only what the file system proves is left, or a clerk's word."""
    proven = by_file_system(traces, moment)
    if proven is not None:
        return proven
    if moment.vouched:
        return Arrival(None, False, ArrivalBasis.VOUCHED)
    return Arrival(None, None, ArrivalBasis.UNKNOWN)
