"""Curricula vitae, as PDF and as Word file."""

from random import Random
from typing import Any

from bench.documents.cv import layouts, word
from bench.documents.cv.facts import CvFacts, Job, leadership_months, random_facts
from bench.documents.truth import Drawn, Layout, Split, Truth, conclude, layout_of
from pipeline.codes import DocumentType
from pipeline.model import FieldValue

__all__ = ["LAYOUTS", "WORD_LAYOUTS", "CvFacts", "Job", "draw_cv", "draw_cv_docx", "random_facts"]

_ALL = ("nl", "fr", "en")
LAYOUTS: dict[str, Layout[CvFacts]] = {
    layout.name: layout
    for layout in (
        Layout("one_column", Split.DEV, _ALL, layouts.one_column),
        Layout("side_bar", Split.DEV, _ALL, layouts.side_bar),
        Layout("two_columns", Split.HELD_OUT, _ALL, layouts.two_columns),
        Layout("dates_left", Split.DEV, _ALL, layouts.dates_left),
        Layout("european_form", Split.HELD_OUT, _ALL, layouts.european_form),
    )
}
WORD_LAYOUTS = {"plain": word.plain, "table": word.table}


def _fields(facts: CvFacts) -> dict[str, FieldValue]:
    return {
        "name": facts.person.name,
        "leadership_months": leadership_months(facts)[1],
        "languages": facts.languages,
        "nationality": facts.nationality,
    }


def draw_cv(
    rng: Random, layout: str | None = None, *, split: Split | None = None, language: str = "nl", **overrides: Any
) -> Drawn:
    """A cv as PDF; `overrides` are fields of `CvFacts` (`jobs`, `person`, `nationality`, ...)."""
    chosen = layout_of(LAYOUTS, rng, layout, split, language)
    facts = random_facts(rng, language, **overrides)
    lowest, _, highest = leadership_months(facts)
    return conclude(
        chosen.draw(rng, facts),
        DocumentType.CV,
        _fields(facts),
        layout=chosen.name,
        language=language,
        person=facts.person,
        bounds={"leadership_months": (lowest, highest)},
    )


def draw_cv_docx(rng: Random, layout: str | None = None, *, language: str = "nl", **overrides: Any) -> Drawn:
    """A cv as Word file."""
    name = layout or rng.choice(sorted(WORD_LAYOUTS))
    facts = random_facts(rng, language, **overrides)
    lowest, _, highest = leadership_months(facts)
    truth = Truth(
        type=DocumentType.CV,
        fields=_fields(facts),
        pages=1,
        layout=f"docx_{name}",
        language=language,
        person=facts.person,
        printed={"name": facts.person.name},
        bounds={"leadership_months": (lowest, highest)},
    )
    return Drawn(WORD_LAYOUTS[name](rng, facts), truth, ".docx")
