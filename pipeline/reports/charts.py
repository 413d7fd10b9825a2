"""What the pictures of a vacancy show, as plain numbers: how many per outcome, why, and how many files came per day."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.codes import Status
from pipeline.model import Result, Upload
from pipeline.privacy import printable
from pipeline.reports.dates import short_day
from pipeline.reports.sentences import conclusion, short_reason
from pipeline.reports.setting import EXCLUDING, OUTCOMES, Setting, sent_by, setting_of
from pipeline.vacancy import Vacancy

_MOST_REASONS = 12
"""Bars that a page holds; what is rarer is summed up in the last one."""
_MOST_DAYS = 60
"""Days that are shown apart; what came before is summed up in the first bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    label: str
    count: int
    tone: str
    """`good`, `bad`, `ask` or `plain`; the number and label say it too, since colour alone says nothing."""


@dataclass(frozen=True, slots=True)
class Chart:
    """One picture, before it is drawn."""

    name: str
    """Its key, and what the ids in its SVG begin with."""
    title: str
    description: str
    """All it shows, in words, for who cannot see it."""
    bars: tuple[Bar, ...]
    upright: bool = False
    """Whether the bars stand on a line of days."""
    mark: int | None = None
    """Behind which bar the deadline falls."""
    mark_label: str = ""


def charts(result: Result, vacancy: Vacancy) -> tuple[Chart, ...]:
    """The overview of a vacancy: outcomes, arrivals per day, reasons; what shows nothing is left out."""
    setting = setting_of(result, vacancy)
    found = (_outcomes(setting), _arrivals(setting), _reasons(setting))
    return tuple(one for one in found if one.bars)


def _outcomes(setting: Setting) -> Chart:
    tones = dict(zip(OUTCOMES, ("good", "ask", "bad", "bad"), strict=True))
    bars = [
        Bar(conclusion(status, setting.words, closed=setting.closed), len(setting.having(status)), tones[status])
        for status in OUTCOMES
    ]
    return _chart(setting, "outcomes", bars if setting.applicants else ())


def _reasons(setting: Setting) -> Chart:
    counts: Counter[tuple[str, str]] = Counter()
    for applicant in setting.applicants:
        for finding in applicant.findings((*EXCLUDING, Status.REVIEW)):
            what = setting.words.requirement_short(finding.requirement)
            tone = "ask" if finding.status is Status.REVIEW else "bad"
            counts[f"{what}: {short_reason(finding, setting.words)}", tone] += 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    bars = [Bar(label, count, tone) for (label, tone), count in ranked[:_MOST_REASONS]]
    rest = sum(count for _, count in ranked[_MOST_REASONS:])
    if rest:
        bars.append(Bar(setting.words.label("plot.other"), rest, "plain"))
    return _chart(setting, "reasons", bars)


def _arrivals(setting: Setting) -> Chart:
    zone, language = setting.vacancy.zone, setting.vacancy.language
    moments = [one.arrival.received for one in _sent(setting) if one.arrival.received is not None]
    per_day = Counter(moment.astimezone(zone).date() for moment in moments)
    if not per_day:
        return _chart(setting, "arrivals", ())
    closing = setting.vacancy.deadline.astimezone(zone).date()
    last = max(*per_day, closing) if (max(per_day) - closing).days <= _MOST_DAYS else closing
    first = max(min(*per_day, closing), last - dt.timedelta(days=_MOST_DAYS - 1))
    days = [first + dt.timedelta(days=at) for at in range((last - first).days + 1)]
    bars = [Bar(short_day(day, language)[:5], per_day[day], "bad" if day > closing else "plain") for day in days]
    early = sum(count for day, count in per_day.items() if day < first)
    later = sum(count for day, count in per_day.items() if day > last)
    if early:
        bars.insert(0, Bar(setting.words.label("plot.earlier"), early, "plain"))
    if later:
        bars.append(Bar(setting.words.label("plot.later"), later, "bad"))
    mark = len(bars) - bool(later) - 1 - (last - closing).days
    return _chart(setting, "arrivals", bars, upright=True, mark=mark, mark_label=setting.words.label("plot.deadline"))


def _sent(setting: Setting) -> Iterator[Upload]:
    return (upload for applicant in setting.applicants for upload in sent_by(applicant.candidate))


def _chart(
    setting: Setting,
    name: str,
    bars: Sequence[Bar],
    *,
    upright: bool = False,
    mark: int | None = None,
    mark_label: str = "",
) -> Chart:
    words = setting.words
    bars = [Bar(printable(bar.label), bar.count, bar.tone) for bar in bars]
    told = "; ".join(words.label("plot.bar", what=bar.label, count=bar.count) for bar in bars if bar.count)
    return Chart(name, words.label(f"plot.{name}"), told, tuple(bars), upright, mark, mark_label)
