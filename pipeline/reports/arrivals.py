"""When a file came and how that is known, in words: the evidence for each file in report and memo."""

import datetime as dt

from pipeline.codes import ArrivalBasis
from pipeline.model import Arrival
from pipeline.reports.dates import night_of
from pipeline.reports.setting import Setting


def evidence_of(arrival: Arrival, setting: Setting) -> str:
    """As in `tijdig: gezien in de nacht van 26 op 27 april 2024, eerste verwerking`."""
    words = setting.words
    late = {True: "report.file.late", False: "report.file.in_time", None: "report.file.unknown"}[arrival.late]
    if arrival.basis is ArrivalBasis.RUNS and arrival.received is not None:
        return f"{words.label(late)}: {_seen(arrival.received, setting, late=arrival.late is True)}"
    moment, how = words.render("received", arrival.received), words.words.ARRIVALS[arrival.basis.value]
    return f"{words.label(late)}: {moment}, {how}" if moment else f"{words.label(late)} ({how})"


def _seen(moment: dt.datetime, setting: Setting, *, late: bool) -> str:
    words = setting.words
    when = night_of(moment, words.zone, words.language)
    if late:
        return words.label("arrival.seen.late", when=when)
    first = setting.result.began is not None and setting.result.began.astimezone(dt.UTC) == moment.astimezone(dt.UTC)
    return words.label("arrival.seen.first" if first else "arrival.seen", when=when)
