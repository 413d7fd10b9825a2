"""What one curriculum vitae says, and how many months of leading follow from it."""

import datetime as dt
from dataclasses import dataclass, fields, replace
from random import Random
from typing import Any

from bench.documents import dates
from bench.documents.cv import wording
from bench.documents.people import Person, random_person

Month = tuple[int, int]
"""Year and month."""


@dataclass(frozen=True, slots=True)
class Job:
    """A function held."""

    title: str
    employer: str
    start: Month
    end: Month | None
    """The last month; None while it lasts."""
    leading: bool
    duty: str


@dataclass(frozen=True, slots=True)
class CvFacts:
    """Everything a cv may print."""

    person: Person
    language: str
    jobs: tuple[Job, ...]
    """Latest first."""
    studies: tuple[str, ...]
    courses: tuple[str, ...]
    free: tuple[str, ...]
    languages: tuple[str, ...]
    """ISO 639-1, in the order printed."""
    nationality: str | None
    """ISO 3166 alpha-2; None: not stated."""
    birth_date_shown: bool
    range_style: str
    """`numeric`, `words`, `short` or `years`."""
    as_of: dt.date
    """The day the cv was written, up to which a present function counts."""
    now: str


def _index(month: Month) -> int:
    return month[0] * 12 + month[1] - 1


def leadership_months(facts: CvFacts) -> tuple[int, int, int]:
    """The months of leading without counting one twice: lowest, as printed with both ends included, highest.

    With years only, a function of 2016-2019 can have lasted from little more than two to four years.
    """
    lowest: set[int] = set()
    highest: set[int] = set()
    for job in facts.jobs:
        if job.leading:
            start, end = _index(job.start), _index(job.end or (facts.as_of.year, facts.as_of.month))
            lowest |= set(range(start, end))
            highest |= set(range(start, end + 1))
    middle = len(highest)
    if facts.range_style == "years":
        spread = 12 * sum(1 + (job.end is not None) for job in facts.jobs if job.leading)
        return max(0, len(lowest) - spread), middle, len(highest) + spread
    return len(lowest), middle, len(highest)


def when(facts: CvFacts, start: Month, end: Month | None) -> str:
    """A period as the cv prints it."""

    def one(month: Month) -> str:
        year, number = month
        return {
            "numeric": f"{number:02d}/{year}",
            "words": f"{dates.MONTHS[facts.language][number - 1]} {year}",
            "short": f"{dates.SHORT_MONTHS[facts.language][number - 1]} {year}",
            "years": str(year),
        }[facts.range_style]

    return f"{one(start)} - {one(end) if end else facts.now}"


def _jobs(rng: Random, language: str, as_of: dt.date, first_year: int, leading: tuple[bool, ...]) -> tuple[Job, ...]:
    jobs = []
    cursor = as_of.year * 12 + as_of.month - 1
    end: Month | None = None
    for number, leads in enumerate(leading):
        length = rng.randrange(8, 70)
        start = max(cursor - length, first_year * 12 + number)
        if start >= cursor:
            break
        titles = wording.LEADING if leads else rng.choice((wording.OTHER, wording.OTHER, wording.SOUNDS_LEADING))
        duty = rng.choice(wording.DUTIES["leading" if leads else "other"][language]).format(n=rng.randrange(4, 25))
        employer = rng.choice(wording.EMPLOYERS)
        jobs.append(Job(rng.choice(titles[language]), employer, (start // 12, start % 12 + 1), end, leads, duty))
        cursor = start - rng.choice((1, 1, 1, 4))
        end = (cursor // 12, cursor % 12 + 1)
    return tuple(jobs)


def random_facts(rng: Random, language: str = "nl", **overrides: Any) -> CvFacts:
    """Facts for a cv; `overrides` are fields of `CvFacts`; raises TypeError for an unknown one."""
    unknown = set(overrides) - {f.name for f in fields(CvFacts)}
    if unknown:
        raise TypeError(f"no such facts: {sorted(unknown)}")
    person = overrides.get("person") or random_person(rng)
    as_of = overrides.get("as_of") or dt.date(2024, 4, rng.randrange(1, 27))
    leading = tuple(rng.random() < 0.45 for _ in range(rng.randrange(2, 6)))
    mine = {"fr": "fr", "en": "en"}.get(language, "nl")
    others = [code for code in ("nl", "fr", "en", "de", "es", "tr", "ar") if code != mine]
    chosen = CvFacts(
        person=person,
        language=language,
        jobs=_jobs(rng, language, as_of, person.birth_date.year + 22, leading),
        studies=tuple(rng.sample(wording.STUDIES[language], k=min(2, len(wording.STUDIES[language])))),
        courses=tuple(rng.sample(wording.COURSES[language], k=1)),
        free=tuple(rng.sample(wording.VOLUNTEERING[language], k=1)) if rng.random() < 0.6 else (),
        languages=(mine, *rng.sample(others, k=rng.randrange(1, 4))),
        nationality=person.nationality if rng.random() < 0.6 else None,
        birth_date_shown=rng.random() < 0.6,
        range_style=rng.choice(("numeric", "numeric", "words", "short", "years")),
        as_of=as_of,
        now=rng.choice(wording.NOW[language]),
    )
    given = {k: v for k, v in overrides.items() if v is not None or k == "nationality"}
    return replace(chosen, **given)


def values(facts: CvFacts) -> dict[str, str]:
    """What the templates may name."""
    p = facts.person
    return {
        "name": p.name,
        "birth_date": dates.printed(p.birth_date, "slash", facts.language),
        "nationality": wording.NATIONALITY[facts.language][facts.nationality] if facts.nationality else "",
        "address": f"{p.street}, {p.home.postcode} {p.home.name}",
        "mail": p.mail,
    }


def personal_lines(facts: CvFacts) -> list[tuple[str, str]]:
    """Label and template of the personal particulars that this cv gives."""
    labels = wording.PERSONAL[facts.language]
    lines = [(labels["address"], "{address}"), (labels["mail"], "{mail}")]
    if facts.birth_date_shown:
        lines.append((labels["birth_date"], "{birth_date}"))
    if facts.nationality:
        lines.append((labels["nationality"], "{nationality}"))
    return lines


def language_lines(rng: Random, facts: CvFacts) -> list[tuple[str, str]]:
    """Each language with how well it is known."""
    levels = wording.SKILL[facts.language]
    names = wording.LANGUAGES[facts.language]
    return [(names[code], levels[0] if i == 0 else rng.choice(levels[1:])) for i, code in enumerate(facts.languages)]
