"""The validity memo for the college (`memo.docx`); before the deadline an interim memo that excludes nobody."""

from collections.abc import Iterator

from pipeline.model import Result
from pipeline.reports.docx_file import docx_bytes
from pipeline.reports.memo_end import annex, confidentiality, decision
from pipeline.reports.memo_findings import doubts, exclusions, not_assessed, overview
from pipeline.reports.memo_front import conditions, facts, front, law, summary, title_of, vacancy_name
from pipeline.reports.setting import Setting, setting_of
from pipeline.vacancy import Vacancy

_LOCALES = {"nl": "nl-BE", "en": "en-GB"}


def memo(result: Result, vacancy: Vacancy) -> bytes:
    """The memo as the bytes of a .docx, in the vacancy's language; the same bytes for the same result."""
    setting = setting_of(result, vacancy)
    words = setting.words
    return docx_bytes(
        _blocks(setting),
        title=f"{title_of(setting)}: {vacancy_name(setting)}",
        author=vacancy.employer,
        made=result.moment.as_of,
        locale=_LOCALES[vacancy.language],
        header=(
            words.label("memo.header", employer=vacancy.employer, title=vacancy.title),
            words.label("memo.header.right"),
        ),
        page_of=(words.label("memo.page"), words.label("memo.of")),
    )


def _blocks(setting: Setting) -> Iterator[str]:
    """The parts of the memo in order: conclusions first, the candidates one by one at the end."""
    yield from front(setting)
    yield from summary(setting)
    if setting.closed:
        yield from law(setting)
    yield from facts(setting)
    yield from conditions(setting)
    yield from overview(setting)
    yield from exclusions(setting)
    yield from doubts(setting)
    yield from not_assessed(setting)
    if setting.closed:
        yield from decision(setting)
    yield from confidentiality(setting)
    yield from annex(setting)
