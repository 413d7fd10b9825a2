"""`report.html`: every finding beside the picture of what it rests on; one file that asks nothing of any network."""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from markupsafe import Markup

from pipeline.model import Result
from pipeline.privacy import printable
from pipeline.reports.charts import Chart
from pipeline.reports.dates import deadline_day, long_moment
from pipeline.reports.memo_front import vacancy_name
from pipeline.reports.page_templates import page_template
from pipeline.reports.report_view import Pictures, card
from pipeline.reports.sentences import changed, conclusion, notices
from pipeline.reports.setting import OUTCOMES, setting_of
from pipeline.reports.timeline import span_of
from pipeline.vacancy import Vacancy


def report(
    result: Result, vacancy: Vacancy, pictures: Mapping[str, Pictures], plots: Sequence[tuple[Chart, str]] = ()
) -> str:
    """The report as HTML, in the vacancy's language.

    `pictures` are per candidate's folder; `plots` are the charts of the vacancy with the SVG of each.
    """
    return "".join(report_pieces(result, vacancy, pictures, plots))


def report_pieces(
    result: Result, vacancy: Vacancy, pictures: Mapping[str, Pictures], plots: Sequence[tuple[Chart, str]] = ()
) -> Iterator[str]:
    """The same bit by bit: the report of a thousand candidates is some 200 MB, of which one copy is enough."""
    setting = setting_of(result, vacancy)
    span = span_of(setting)
    css, script = _asset("report.css"), _asset("report.js")
    return page_template("pipeline.reports", "report.html.j2").generate(
        setting=setting,
        words=setting.words,
        label=setting.words.label,
        title=printable(f"{vacancy_name(setting)} – {vacancy.employer}"),
        phase="closed" if setting.closed else "open",
        as_of=long_moment(result.moment.as_of, vacancy.zone, vacancy.language),
        deadline=deadline_day(vacancy.deadline, vacancy.zone, vacancy.language),
        outcomes=[
            (status.value, conclusion(status, setting.words, closed=setting.closed), len(setting.having(status)))
            for status in OUTCOMES
        ],
        cards=[card(setting, one, pictures.get(one.candidate.id, {}), span) for one in setting.applicants],
        notices=notices(result, vacancy),
        changes=changed(result, vacancy),
        stray=[printable(path) for path in sorted(result.stray)],
        unreachable=[printable(path) for path in sorted(result.unreachable)],
        # Drawn by ourselves, and files of ours: no word of a candidate is taken for markup.
        plots=[(chart.title, Markup(svg)) for chart, svg in plots],  # nosec B704
        css=Markup(css),  # nosec B704
        script=Markup(script),  # nosec B704
        policy=_policy(css, script),
    )


@lru_cache(maxsize=4)
def _asset(name: str) -> str:
    return (files("pipeline.reports") / "templates" / name).read_text(encoding="utf-8")


def _policy(css: str, script: str) -> str:
    """The content security policy: nothing but our own style and script, by their hashes, and embedded pictures."""
    return (
        f"default-src 'none'; img-src data:; style-src '{_hash(css)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"
