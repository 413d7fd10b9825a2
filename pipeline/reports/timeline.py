"""The line of time of one candidate: when the files arrived, against the deadline; an SVG of a few hundred bytes."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from pipeline.model import Upload
from pipeline.privacy import printable
from pipeline.reports.dates import short_day, short_moment
from pipeline.reports.setting import Applicant, Setting, sent_by

_WIDE, _HIGH, _LINE_AT = 640, 46, 26
"""Width and height of the drawing, and how far down its line lies, in units of the drawing."""
_LEFT, _RIGHT = 12, 628
"""Where the line begins and ends."""
_NEAR = 7
"""Points that lie closer than this stand above each other as one, with their number."""
_INK, _SOFT, _GOOD, _BAD, _ASK = "#1f2933", "#52606d", "#1e6b3a", "#9b1c1c", "#b06000"


@dataclass(frozen=True, slots=True)
class Span:
    """The time that a line shows: the same for all candidates, so that lines can be compared."""

    first: dt.datetime
    last: dt.datetime

    def at(self, moment: dt.datetime) -> float:
        """Where a moment lies, in units of the drawing."""
        share = (moment - self.first) / (self.last - self.first)
        return round(_LEFT + min(1.0, max(0.0, share)) * (_RIGHT - _LEFT), 1)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The line of one candidate."""

    svg: str
    """The `<svg>` element, with title and description."""
    told: str
    """All it shows, in words."""


def span_of(setting: Setting) -> Span:
    """From a little before the first arrival to a little behind the deadline and the last one."""
    moments = [
        one.arrival.received
        for applicant in setting.applicants
        for one in sent_by(applicant.candidate)
        if one.arrival.received is not None
    ]
    first, last = min([*moments, setting.vacancy.deadline]), max([*moments, setting.vacancy.deadline])
    margin = max(dt.timedelta(hours=12), (last - first) / 20)
    return Span(first - margin, last + margin)


def timeline(setting: Setting, one: Applicant, span: Span) -> Timeline:
    """The line of time of one candidate."""
    sent = list(sent_by(one.candidate))
    told = printable("; ".join(_told(setting, sent)))
    name = f"{one.anchor}-time"
    title = setting.words.label("timeline.title")
    svg = (
        f'<svg class="timeline" role="img" viewBox="0 0 {_WIDE} {_HIGH}" aria-labelledby="{name}-t {name}-d">'
        f'<title id="{name}-t">{escape(title)}</title><desc id="{name}-d">{escape(told)}</desc>'
        f"{''.join(_drawn(setting, sent, span))}</svg>"
    )
    return Timeline(svg, told)


def _told(setting: Setting, sent: Sequence[Upload]) -> Iterator[str]:
    words, vacancy = setting.words, setting.vacancy
    groups = (
        ("in_time", [one for one in sent if one.arrival.late is False]),
        ("late", [one for one in sent if one.arrival.late is True]),
        ("undecided", [one for one in sent if one.arrival.late is None and one.arrival.received is not None]),
        ("unknown", [one for one in sent if one.arrival.received is None and one.arrival.late is None]),
    )
    for key, uploads in groups:
        if uploads:
            moments = sorted(one.arrival.received for one in uploads if one.arrival.received is not None)
            text = words.counted(f"timeline.{key}", len(uploads))
            shown = dict.fromkeys(
                short_moment(at, vacancy.zone, vacancy.language) for at in (moments[:1] + moments[-1:])
            )
            yield f"{text} ({' – '.join(shown)})" if shown else text


def _drawn(setting: Setting, sent: Sequence[Upload], span: Span) -> Iterator[str]:
    zone, language = setting.vacancy.zone, setting.vacancy.language
    closing = span.at(setting.vacancy.deadline)
    yield f'<path d="M{_LEFT} {_LINE_AT}H{_RIGHT}" stroke="#8796a5" stroke-width="1.5"/>'
    yield f'<path d="M{closing} 8V{_LINE_AT + 8}" stroke="{_BAD}" stroke-width="1.5" stroke-dasharray="4 3"/>'
    label = setting.words.label("timeline.deadline")
    yield f'<text x="{closing - 5}" y="13" text-anchor="end" font-size="11" fill="{_SOFT}">{escape(label)}</text>'
    for moment, anchor, x in ((span.first, "start", _LEFT), (setting.vacancy.deadline, "middle", closing)):
        day = short_day(moment.astimezone(zone).date(), language)
        yield f'<text x="{x}" y="{_HIGH - 2}" text-anchor="{anchor}" font-size="11" fill="{_SOFT}">{day}</text>'
    for x, late, count in _points(sent, span):
        yield _point(x, late, count)


def _points(sent: Sequence[Upload], span: Span) -> Iterator[tuple[float, bool | None, int]]:
    """Where points stand, what they are, and how many files each is."""
    for late in (False, None, True):
        places = sorted(
            span.at(one.arrival.received)
            for one in sent
            if one.arrival.late is late and one.arrival.received is not None
        )
        group: list[float] = []
        for x in places:
            if group and x - group[0] > _NEAR:
                yield group[0], late, len(group)
                group = []
            group.append(x)
        if group:
            yield group[0], late, len(group)


def _point(x: float, late: bool | None, count: int) -> str:
    """A dot in time, a diamond too late, a ring where it is not established: the form says it, not the colour alone."""
    if late is True:
        shape = f'<path d="M{x} {_LINE_AT - 7}l7 7l-7 7l-7 -7z" fill="{_BAD}"/>'
    elif late is False:
        shape = f'<circle cx="{x}" cy="{_LINE_AT}" r="6" fill="{_GOOD}"/>'
    else:
        shape = f'<circle cx="{x}" cy="{_LINE_AT}" r="5.5" fill="#fff" stroke="{_ASK}" stroke-width="2"/>'
    if count == 1:
        return shape
    return f'{shape}<text x="{x + 9}" y="{_LINE_AT - 6}" font-size="11" font-weight="bold" fill="{_INK}">{count}</text>'
