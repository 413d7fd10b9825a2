"""What the memo says first: data of the vacancy, summary, facts, conditions."""

from collections import Counter
from collections.abc import Iterator

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.housestyle.template import Value
from pipeline.model import Upload
from pipeline.reports.dates import deadline_day, long_moment, weekday_and_day
from pipeline.reports.sentences import changed, conclusion, rule
from pipeline.reports.setting import OUTCOMES, Setting
from pipeline.reports.wml import Column, facts_table, plain, table, text


def title_of(setting: Setting) -> str:
    """The title of the memo."""
    return setting.label("memo.title")


def vacancy_values(setting: Setting) -> dict[str, Value]:
    """What every template may say of the vacancy: memo, annex and letters."""
    vacancy = setting.vacancy
    return {
        "bestuur": vacancy.employer,
        "functie": vacancy.title,
        "graad": vacancy.grade or "",
        "functie_met_graad": vacancy_name(setting),
        "uiterste_datum": deadline_day(vacancy.deadline, vacancy.zone, vacancy.language),
        "vertrouwelijk": setting.words.label("memo.header.right"),
    }


def vacancy_name(setting: Setting) -> str:
    """The title of the vacancy with its grade."""
    vacancy = setting.vacancy
    return f"{vacancy.title} ({vacancy.grade})" if vacancy.grade else vacancy.title


def figures(setting: Setting) -> Iterator[str]:
    """The data of the vacancy."""
    vacancy, words = setting.vacancy, setting.words
    pairs = [
        (words.label("memo.vacancy"), vacancy.title),
        *([(words.label("memo.grade"), vacancy.grade)] if vacancy.grade else []),
        (words.label("memo.deadline"), deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)),
        (words.label("memo.as_of"), long_moment(setting.result.moment.as_of, vacancy.zone, vacancy.language)),
        (words.label("memo.count"), str(len(setting.applicants))),
    ]
    yield facts_table(pairs, (5.2, 11.8), words.label("memo.facts_table"))


def summary(setting: Setting) -> Iterator[str]:
    """How many candidates had which outcome, and what is asked of the reader."""
    words = setting.words
    if not setting.applicants:
        yield text("Normal", words.label("memo.summary.none"))
        return
    yield text("Lead", words.counted("memo.summary", len(setting.applicants)))
    columns = [
        Column(words.label("memo.summary.outcome"), 3.6),
        Column(words.label("memo.summary.number"), 1.8),
        Column(words.label("memo.summary.meaning"), 11.6),
    ]
    rows = [
        [
            plain(conclusion(status, words, closed=setting.closed)),
            plain(str(len(setting.having(status)))),
            plain(setting.label(f"memo.meaning.{status.value}")),
        ]
        for status in OUTCOMES
    ]
    yield table(columns, rows, words.label("memo.summary.table"))
    yield text("AfterTable", _asked(setting))


def _asked(setting: Setting) -> str:
    if not setting.closed:
        vacancy = setting.vacancy
        day = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
        return setting.words.label("memo.summary.open", deadline=day)
    sure = not any(status.value == "review" and setting.having(status) for status in OUTCOMES)
    return setting.words.label("memo.summary.asked.sure" if sure else "memo.summary.asked")


def facts(setting: Setting) -> Iterator[str]:
    """The deadline, what was received, and on whose word it was in time."""
    words, vacancy, result = setting.words, setting.vacancy, setting.result
    last_day = vacancy.deadline.astimezone(vacancy.zone)
    day = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    if day == deadline_day(last_day.replace(hour=23, minute=59, second=59), vacancy.zone, vacancy.language):
        day = weekday_and_day(last_day.date(), vacancy.language)
    deadline = "memo.facts.deadline" if setting.closed else "memo.facts.deadline.open"
    as_of = long_moment(result.moment.as_of, vacancy.zone, vacancy.language)
    uploads = list(_uploads(setting))
    count = len(setting.applicants)
    files = words.counted("memo.files", len(uploads))
    received = words.counted("memo.facts.received", count, files=files) if count else ""
    yield text("Normal", f"{words.label(deadline, deadline=day)} {words.label('memo.facts.as_of', as_of=as_of)}")
    yield text("Normal", received or words.label("memo.facts.received.none"))
    for sentence in _arrivals(setting, uploads):
        yield text("ListBullet", sentence)
    for name, number in (("unreachable", len(result.unreachable)), ("stray", len(result.stray))):
        if number:
            yield text("Normal", words.counted(f"memo.facts.{name}", number))
    yield from _changes(setting)


def _changes(setting: Setting) -> Iterator[str]:
    """What changed since the last run; nothing at a first run."""
    said = changed(setting.result, setting.vacancy)
    kinds = {note.sentence for note in setting.result.changes}
    if kinds <= {"change.first"}:
        return
    if kinds == {"change.none"}:
        yield text("Normal", said[0])
        return
    yield text("Normal", setting.words.label("memo.changes"))
    for sentence in said:
        yield text("ListBullet", sentence)


def _uploads(setting: Setting) -> Iterator[Upload]:
    for applicant in setting.applicants:
        for file in applicant.candidate.dossier.files:
            if file.upload.kind is not FileKind.SYSTEM:
                yield file.upload


def _arrivals(setting: Setting, uploads: list[Upload]) -> Iterator[str]:
    words = setting.words
    bases = Counter(upload.arrival.basis for upload in uploads)
    for basis in ArrivalBasis:
        if bases[basis]:
            yield words.counted(f"memo.facts.{basis.value}", bases[basis])
    late = sum(1 for upload in uploads if upload.arrival.late)
    if late:
        yield words.counted("memo.facts.late", late)
    empty = sum(1 for one in setting.applicants if not one.candidate.dossier.files)
    if empty:
        yield words.counted("memo.facts.empty", empty)


def conditions(setting: Setting) -> Iterator[str]:
    """What the vacancy asks, and how it was measured."""
    words, vacancy = setting.words, setting.vacancy
    asked = [name for name, value in vacancy.documents if value is not None]
    day = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    if asked:
        yield text("Normal", words.label("memo.conditions.documents", deadline=day))
        yield from _bullets([rule(name, vacancy) for name in asked])
    else:
        yield text("Normal", words.label("memo.conditions.none"))
    if setting.conditions:
        yield text("AfterList", words.label("memo.conditions.others"))
        yield from _bullets([rule(name, vacancy) for name in setting.conditions])
    extract = vacancy.documents.criminal_record
    if extract and extract.max_age_months is not None:
        yield text("AfterList", words.label(f"memo.conditions.age.{extract.reference}"))
    yield text("Normal", words.label("memo.conditions.equal"))


def _bullets(phrases: list[str]) -> Iterator[str]:
    """One sentence over several bullets, which ends with a full stop."""
    known = [phrase[:1].lower() + phrase[1:] for phrase in phrases if phrase]
    for phrase in known[:-1]:
        yield text("ListBullet", f"{phrase};")
    if known:
        yield text("ListBullet", f"{known[-1]}.")
