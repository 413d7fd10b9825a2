"""The validity memo for the college (`memo.docx`); before the deadline an interim memo that excludes nobody."""

from collections.abc import Iterable, Mapping

from pipeline.housestyle.filling import About, filled
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.loading import Templates, defaults
from pipeline.housestyle.template import Block, Value
from pipeline.model import Result
from pipeline.reports.dates import long_moment
from pipeline.reports.memo_end import checked, confidentiality, decision, per_candidate
from pipeline.reports.memo_findings import doubts, exclusions, not_assessed, overview
from pipeline.reports.memo_front import conditions, facts, figures, summary, title_of, vacancy_name, vacancy_values
from pipeline.reports.setting import Setting, setting_of
from pipeline.reports.veiling import veiled
from pipeline.vacancy import Vacancy

LOCALES = {"nl": "nl-BE", "en": "en-GB"}
"""The language of the text of a document, by that of the vacancy."""


def memo(result: Result, vacancy: Vacancy, templates: Templates | None = None) -> bytes:
    """The memo as the bytes of a .docx, in the vacancy's language; the same bytes for the same result.

    Without `templates`, in the look that comes with the program.
    """
    setting = setting_of(result, vacancy)
    if vacancy.huisstijl.naamloos:
        setting = veiled(setting)
    used = templates or defaults(vacancy.language)
    kind = Kind.MEMO if setting.closed else Kind.INTERIM
    title = f"{title_of(setting)}: {vacancy_name(setting)}"
    about = About(title, vacancy.employer, result.moment.as_of, LOCALES[vacancy.language])
    return filled(used.by_kind[kind], _values(setting), about, used.spare(kind))


def common_values(setting: Setting) -> dict[str, Value]:
    """What may stand in memo and annex alike."""
    vacancy = setting.vacancy
    as_of = long_moment(setting.result.moment.as_of, vacancy.zone, vacancy.language)
    return {**vacancy_values(setting), "toestand_op": as_of}


def _values(setting: Setting) -> Mapping[str, Value]:
    blocks = {
        "gegevens": figures(setting),
        "samenvatting": summary(setting),
        "feiten": facts(setting),
        "voorwaarden": conditions(setting),
        "overzicht": overview(setting),
        "uitsluitingen": exclusions(setting),
        "twijfels": doubts(setting),
        "niet_beoordeeld": not_assessed(setting),
        "besluit": decision(setting) if setting.closed else (),
        "vertrouwelijkheid": confidentiality(setting),
        "nazicht": checked(setting),
        "per_kandidaat": per_candidate(setting),
    }
    marked = {"vertrouwelijk": ""} if setting.vacancy.huisstijl.naamloos else {}
    return {**common_values(setting), **marked, **{name: block(parts) for name, parts in blocks.items()}}


def block(parts: Iterable[str]) -> Block:
    """The parts of a document as one block."""
    return Block("".join(parts))
