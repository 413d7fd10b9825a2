"""What one diploma says, chosen at random within a profile except where the caller decides."""

import datetime as dt
from dataclasses import dataclass, fields, replace
from random import Random
from typing import Any

from bench.documents import dates
from bench.documents.diploma.profiles import Profile
from bench.documents.people import Person, random_person, with_birth_date


@dataclass(frozen=True, slots=True)
class DiplomaFacts:
    """Everything a diploma may print."""

    person: Person
    level: str
    """As the contract names it."""
    title: str
    institution: str
    city: str
    country: str
    """ISO 3166 alpha-2."""
    language: str
    award_date: dt.date
    date_style: str
    merit: str
    faculty: str
    number: str
    head: str
    """Who signs as rector or director."""
    secretary: str
    print_date: dt.date

    @property
    def values(self) -> dict[str, str]:
        """What the templates of the layouts may name."""
        p = self.person
        year = self.award_date.year
        born_style = "words" if self.date_style == "words" and year < 1990 else "long"
        return {
            "award_date": dates.printed(self.award_date, self.date_style, self.language),
            "birth_date": dates.printed(p.birth_date, born_style, self.language),
            "birth_place": p.birth_place,
            "holder": p.official,
            "family": p.family,
            "given": " ".join(p.given),
            "title": self.title,
            "institution": self.institution,
            "city": self.city,
            "merit": self.merit,
            "faculty": self.faculty,
            "number": self.number,
            "head": self.head,
            "secretary": self.secretary,
            "year": f"{year - 1}-{year}",
            "print_date": f"{self.print_date:%d/%m/%Y}",
            "sir": {
                "nl": "mevrouw" if p.sex == "F" else "de heer",
                "fr": "Madame" if p.sex == "F" else "Monsieur",
                "de": "Frau" if p.sex == "F" else "Herr",
                "en": "Ms" if p.sex == "F" else "Mr",
            }[self.language],
        }


_HEADS = ("Prof. dr. L. Vermander", "Prof. dr. ir. A. De Groeve", "Prof. H. Castelein", "Dr. M. Thiébaut")
_SECRETARIES = ("K. Wauters", "E. Lambrecht", "J.-M. Collard", "P. Hoste")


def random_facts(rng: Random, profile: Profile, **overrides: Any) -> DiplomaFacts:
    """Facts within a profile; `overrides` are fields of `DiplomaFacts`.

    Raises KeyError for a level that the profile does not award, TypeError for an unknown fact.
    """
    unknown = set(overrides) - {f.name for f in fields(DiplomaFacts)}
    if unknown:
        raise TypeError(f"no such facts: {sorted(unknown)}")
    language = profile.language
    drawn_level = rng.choice(sorted(profile.titles))
    level = overrides.get("level") or drawn_level
    institution, city = rng.choice(profile.institutions)
    person, award = _person_and_award(rng, profile, level, overrides.get("person"), overrides.get("award_date"))
    chosen = DiplomaFacts(
        person=person,
        level=level,
        title=rng.choice(profile.titles[level]),
        institution=institution,
        city=city,
        country=profile.country,
        language=language,
        award_date=award,
        date_style=rng.choice(profile.date_styles),
        merit=rng.choice(profile.merits),
        faculty=rng.choice(profile.faculties),
        number=f"{award.year}{rng.randrange(10**5, 10**6)}",
        head=rng.choice(_HEADS),
        secretary=rng.choice(_SECRETARIES),
        print_date=award + dt.timedelta(days=rng.randrange(20, 300)),
    )
    return replace(chosen, **{name: value for name, value in overrides.items() if value is not None})


_AGE = {"secondary": 18, "graduaat": 21, "bachelor": 21, "master": 23, "doctorate": 28}


def usual_year(person: Person, level: str) -> int:
    """The year in which someone of that age has the degree."""
    return person.birth_date.year + _AGE[level] + 1


def _person_and_award(
    rng: Random, profile: Profile, level: str, person: Person | None, award: dt.date | None
) -> tuple[Person, dt.date]:
    """A person and a day of award that suit each other, in the profile's years unless the caller wants otherwise."""
    first, last = profile.years
    year = award.year if award else rng.randrange(first, last + 1)
    if person is None:
        anyone = random_person(rng)
        birth = anyone.birth_date.replace(
            year=year - _AGE[level] - rng.randrange(1, 4), day=min(anyone.birth_date.day, 28)
        )
        person = with_birth_date(anyone, birth)
    elif award is None:
        year = min(max(usual_year(person, level) + rng.randrange(0, 3), first), last)
    return person, award or dt.date(year, rng.choice((1, 2, 6, 6, 7, 7, 9, 9, 10)), rng.randrange(1, 29))
