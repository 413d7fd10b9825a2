"""Diplomas of many institutions, eras and countries."""

import datetime as dt
from random import Random
from typing import Any

from bench.documents.diploma import abroad, flemish, older, others, profiles
from bench.documents.diploma.facts import DiplomaFacts, random_facts, usual_year
from bench.documents.diploma.profiles import Profile
from bench.documents.people import Person
from bench.documents.truth import Drawn, Layout, Split, conclude
from pipeline.codes import DocumentType

__all__ = ["LAYOUTS", "DiplomaFacts", "draw_diploma", "random_facts"]

_DEV, _HELD = Split.DEV, Split.HELD_OUT
LAYOUTS: dict[str, tuple[Layout[DiplomaFacts], Profile]] = {
    layout.name: (layout, profile)
    for layout, profile in (
        (Layout("modern_university", _DEV, ("nl",), flemish.modern_university), profiles.UNIVERSITY),
        (Layout("formal_centered", _DEV, ("nl",), flemish.formal_centered), profiles.UNIVERSITY),
        (Layout("wij_rector", _HELD, ("nl",), flemish.wij_rector), profiles.OLD_UNIVERSITY),
        (Layout("hogeschool_modern", _DEV, ("nl",), flemish.hogeschool_modern), profiles.HOGESCHOOL),
        (Layout("hogeschool_columns", _HELD, ("nl",), flemish.hogeschool_columns), profiles.HOGESCHOOL),
        (Layout("graduaat_form", _HELD, ("nl",), flemish.graduaat_form), profiles.GRADUAAT),
        (Layout("state_form", _DEV, ("nl",), older.state_form), profiles.STATE),
        (Layout("exam_board", _HELD, ("nl",), older.exam_board), profiles.STATE),
        (Layout("ornamental", _HELD, ("nl",), older.ornamental), profiles.UNIVERSITY),
        (Layout("secondary", _DEV, ("nl",), older.secondary), profiles.SECONDARY),
        (Layout("fr_modern", _DEV, ("fr",), abroad.fr_modern), profiles.FR_UNIVERSITY),
        (Layout("fr_old", _HELD, ("fr",), abroad.fr_old), profiles.FR_OLD),
        (Layout("haute_ecole", _HELD, ("fr",), abroad.haute_ecole), profiles.HAUTE_ECOLE),
        (Layout("nl_old", _HELD, ("nl",), abroad.nl_old), profiles.NL_OLD),
        (Layout("nl_modern", _DEV, ("nl",), abroad.nl_modern), profiles.NL_MODERN),
        (Layout("uk", _DEV, ("en",), abroad.uk), profiles.UK),
        (Layout("us", _HELD, ("en",), abroad.us), profiles.US),
        (Layout("de", _HELD, ("de",), abroad.de), profiles.DE),
        (Layout("france", _DEV, ("fr",), abroad.france), profiles.FRANCE),
        (Layout("turkey", _DEV, ("en",), abroad.ministry_bilingual), profiles.TURKEY),
        (Layout("morocco", _HELD, ("fr",), abroad.ministry_bilingual), profiles.MOROCCO),
        (Layout("admitted", _DEV, ("nl",), others.admitted), profiles.OLD_UNIVERSITY),
        (Layout("label_table", _DEV, ("nl",), others.label_table), profiles.HOGESCHOOL),
        (Layout("de_diplom", _DEV, ("de",), others.german_diploma), profiles.DE_OLD),
        (Layout("name_alone", _DEV, ("fr",), others.name_alone), profiles.FRANCE),
        (Layout("band_below", _HELD, ("nl",), others.band_below), profiles.UNIVERSITY),
        (Layout("proclaimed", _HELD, ("fr",), others.proclaimed), profiles.FR_OLD),
        (Layout("nl_hbo_old", _HELD, ("nl",), others.dutch_old_hbo), profiles.NL_HBO_OLD),
        (Layout("asia", _HELD, ("en",), others.name_alone), profiles.ASIA),
    )
}


def draw_diploma(
    rng: Random, layout: str | None = None, *, split: Split | None = None, country: str | None = None, **overrides: Any
) -> Drawn:
    """A diploma; `overrides` are fields of `DiplomaFacts` (`level`, `title`, `award_date`, `person`, ...).

    Without a layout, one that prints that level and country is chosen; raises IndexError when there is none.
    """
    possible = [
        name
        for name, (candidate, profile) in LAYOUTS.items()
        if split in (None, candidate.split)
        and country in (None, profile.country)
        and overrides.get("level") in (None, *profile.titles)
    ]
    in_its_years = [name for name in possible if _suits(LAYOUTS[name][1], overrides, earlier=False)]
    fitting = in_its_years or [name for name in possible if _suits(LAYOUTS[name][1], overrides, earlier=True)]
    chosen, profile = LAYOUTS[layout or rng.choice(fitting)]
    facts = random_facts(rng, profile, **overrides)
    return conclude(
        chosen.draw(rng, facts),
        DocumentType.DIPLOMA,
        {
            "level": facts.level,
            "title": facts.title,
            "institution": facts.institution,
            "country": facts.country,
            "award_date": facts.award_date,
            "holder": facts.person.official,
            "birth_date": facts.person.birth_date,
        },
        layout=chosen.name,
        language=facts.language,
        person=facts.person,
        traps={"print_date": facts.print_date},
    )


def _suits(profile: Profile, wanted: dict[str, Any], *, earlier: bool) -> bool:
    """Whether the profile awards degrees in the year at which the person has one; `earlier`: or only later on."""
    person: Person | None = wanted.get("person")
    award: dt.date | None = wanted.get("award_date")
    if award is not None:
        year = award.year
    elif person is not None:
        year = usual_year(person, wanted.get("level") or min(profile.titles))
    else:
        return True
    return (earlier or profile.years[0] <= year) and year <= profile.years[1]
