"""All letters of a run, as bytes."""

import datetime as dt
from collections.abc import Iterator, Mapping

from pipeline.housestyle.filling import About, filled
from pipeline.housestyle.loading import Templates
from pipeline.letters.content import values_of
from pipeline.letters.draft import draft
from pipeline.letters.file_names import file_names
from pipeline.letters.kind import letter_for
from pipeline.letters.manifest import Entry
from pipeline.letters.written import Letter, Written, version
from pipeline.model import Result
from pipeline.reports.dates import deadline_day
from pipeline.reports.people import name_of
from pipeline.reports.setting import Applicant, Setting, setting_of
from pipeline.vacancy import Vacancy

_LOCALES = {"nl": "nl-BE", "en": "en-GB"}


def letters(result: Result, vacancy: Vacancy, templates: Templates, drawn_up: Mapping[str, Entry]) -> Iterator[Written]:
    """A letter for each candidate who gets one, in the order of the folders.

    `drawn_up` gives by folder the letter that is there already: one that says the same keeps its day, so that it stays
    the same bytes night after night.
    """
    setting = setting_of(result, vacancy)
    names = file_names(one.candidate.id for one in setting.applicants)
    today = result.moment.as_of.astimezone(vacancy.zone).date()
    for one in setting.applicants:
        letter = letter_for(one, closed=setting.closed)
        if letter is None:
            continue
        name, old = names[one.candidate.id], drawn_up.get(one.candidate.id)
        again = _written(setting, one, letter, name, old.day, templates) if old else None
        if again is not None and old is not None and version(again) == old.version:
            yield again
        else:
            yield _written(setting, one, letter, name, today, templates)


def _written(
    setting: Setting, one: Applicant, letter: Letter, name: str, day: dt.date, templates: Templates
) -> Written:
    vacancy = setting.vacancy
    midnight = dt.datetime.combine(day, dt.time(0), vacancy.zone)
    about = About(
        setting.words.label(f"letter.title.{letter.value}"), vacancy.employer, midnight, _LOCALES[vacancy.language]
    )
    kind = letter.template
    values = values_of(setting, one, letter, day)
    docx = filled(templates.by_kind[kind], values, about, templates.spare(kind))
    return Written(one.candidate.id, letter, name, day, docx, _mail(setting, one, letter, docx, midnight))


def _mail(setting: Setting, one: Applicant, letter: Letter, docx: bytes, made: dt.datetime) -> bytes:
    vacancy, words = setting.vacancy, setting.words
    name = name_of(one.candidate)
    dear = words.label("letter.dear", name=name) if name else words.label("letter.dear.unknown")
    until = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    said = words.label(f"mail.{letter.value}", title=vacancy.title, deadline=until)
    end = [words.label("mail.closing"), vacancy.employer, *([vacancy.huisstijl.contact or ""])]
    return draft(
        subject=words.label(f"mail.subject.{letter.value}", title=vacancy.title),
        body="\n\n".join([dear, said, "\n".join(line for line in end if line)]) + "\n",
        to=one.candidate.dossier.person.email,
        sender=(vacancy.employer, vacancy.huisstijl.afzender),
        attachment=(words.label("mail.attachment"), docx),
        made=made,
        locale=_LOCALES[vacancy.language],
    )
