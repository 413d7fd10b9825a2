"""What one driving licence says."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from random import Random
from typing import Any

from dateutil.relativedelta import relativedelta

from bench.documents.people import Person, random_person, with_birth_date
from bench.documents.places import MUNICIPALITIES

ROWS = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "G")
"""The letters printed beforehand on the back of every card, held or not."""

SETS: tuple[tuple[str, ...], ...] = (
    ("AM", "B"), ("AM", "B"), ("AM", "B", "BE"), ("AM", "A", "B"), ("B",), ("AM", "A1", "A2", "A", "B", "G"),
    ("AM", "B", "C1", "C", "BE", "CE"), ("AM", "B", "C", "D", "G"),
)  # fmt: skip
WITHOUT_B: tuple[tuple[str, ...], ...] = (("AM",), ("AM", "A1", "A2", "A"), ("AM", "G"), ("G",), ("AM", "A1"))

PAPER_SETS: tuple[tuple[str, ...], ...] = (("B",), ("A", "B"), ("B", "C"))
PAPER_WITHOUT_B: tuple[tuple[str, ...], ...] = (("A",),)


@dataclass(frozen=True, slots=True)
class LicenceFacts:
    """Everything a licence may print."""

    person: Person
    country: str
    """ISO 3166 alpha-2."""
    categories: tuple[str, ...]
    obtained: Mapping[str, dt.date]
    """Category -> column 10."""
    issue_date: dt.date
    """Field 4a."""
    expiry_date: dt.date | None
    """Field 4b; None where the model has none."""
    authority: str
    number: str
    codes: str
    """Column 12, for category B."""
    date_style: str
    """Of the front."""
    language: str


_NUMBER = {
    "BE": "##########", "NL": "##########", "FR": "##XX#####", "DE": "X###XX####X", "GB": "XXXXX######XX#XX",
    "CH": "############", "MA": "##/######", "TR": "######", "LU": "######", "PL": "#####/##/####",
}  # fmt: skip
_AUTHORITY = {
    "NL": ("Gemeente Terneuzen", "Gemeente Breda", "Gemeente Hulst"), "FR": ("59", "62", "75"),
    "DE": ("Stadt Aachen", "Kreis Viersen", "LRA Bitburg"), "GB": ("DVLA",), "CH": ("SVSA Bern",), "MA": ("Rabat",),
    "TR": ("Emirdağ", "Ankara"), "LU": ("Le Ministre des Transports",), "PL": ("Prezydent m. Krakowa",),
}  # fmt: skip
_LANGUAGE = {"NL": "nl", "FR": "fr", "DE": "de", "GB": "en", "CH": "de", "MA": "fr", "TR": "en", "LU": "fr", "PL": "en"}
_STYLES = {"BE": ("dot", "dot"), "NL": ("dot",), "FR": ("dot",), "DE": ("dot2", "dot"), "GB": ("dot",), "CH": ("dot",),
           "MA": ("slash",), "TR": ("dot",), "LU": ("dot",), "PL": ("dot",)}  # fmt: skip


def _number(rng: Random, pattern: str) -> str:
    letters = {"#": "0123456789", "X": "ABCDEFGHJKLMNPRSTUVW"}
    return "".join(rng.choice(letters[c]) if c in letters else c for c in pattern)


def _old_enough(rng: Random, person: Person, year: int) -> Person:
    """The same person, born early enough to drive in that year."""
    if person.birth_date.year + 20 <= year:
        return person
    return with_birth_date(person, dt.date(year - rng.randrange(20, 30), person.birth_date.month, rng.randrange(1, 29)))


def _obtained(rng: Random, person: Person, categories: tuple[str, ...], before: dt.date) -> dict[str, dt.date]:
    eighteen = dt.date(person.birth_date.year + 18, person.birth_date.month, min(person.birth_date.day, 28))
    span = max((before - eighteen).days, 60)
    first = eighteen + dt.timedelta(days=rng.randrange(30, min(span, 2500)))
    later = {c: first + dt.timedelta(days=rng.randrange(0, 1500)) for c in categories if c not in ("AM", "B")}
    return {c: min(later.get(c, first), before) for c in categories}


def random_facts(
    rng: Random, country: str = "BE", *, era: tuple[int, int] | None = None, **overrides: Any
) -> LicenceFacts:
    """Facts for a licence of a country; `overrides` are fields of `LicenceFacts`; raises TypeError for others.

    `era`: the first and last year of a paper model, which has old categories only.
    """
    unknown = set(overrides) - {f.name for f in fields(LicenceFacts)}
    if unknown:
        raise TypeError(f"no such facts: {sorted(unknown)}")
    first, last = era or (2014, 2023)
    issue = overrides.get("issue_date") or dt.date(first, 1, 1) + dt.timedelta(
        days=rng.randrange((last - first + 1) * 365)
    )
    person = overrides.get("person") or _old_enough(rng, random_person(rng), issue.year)
    if era and "issue_date" not in overrides and issue.year < person.birth_date.year + 19:
        issue = issue.replace(year=person.birth_date.year + 19)
    with_b, without_b = (PAPER_SETS, PAPER_WITHOUT_B) if era else (SETS, WITHOUT_B)
    categories = tuple(overrides.get("categories") or rng.choice(with_b if rng.random() < 0.85 else without_b))
    years = rng.choice((10, 10, 10, 5)) if country == "BE" else rng.choice((10, 15)) if country in ("FR", "DE") else 10
    expiry = (issue - dt.timedelta(days=1)) + relativedelta(years=years)
    municipality = rng.choice(MUNICIPALITIES["nl"]).name
    chosen = LicenceFacts(
        person=person,
        country=country,
        categories=categories,
        obtained=_obtained(rng, person, categories, issue),
        issue_date=issue,
        expiry_date=expiry,
        authority=municipality if country == "BE" else rng.choice(_AUTHORITY[country]),
        number=_number(rng, _NUMBER[country]),
        codes=rng.choice(("", "", "", "01.01", "78", "01.06", "96")),
        date_style=rng.choice(_STYLES[country]),
        language=rng.choice(("nl", "nl", "nl", "fr", "de")) if country == "BE" else _LANGUAGE[country],
    )
    given = {k: v for k, v in overrides.items() if v is not None or k == "expiry_date"}
    return replace(chosen, **given)
