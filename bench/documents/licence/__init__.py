"""Driving licences, cards and paper, of Belgium and abroad, and what is handed in instead of one."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from bench.documents.licence import layouts, papers, plain, thin
from bench.documents.licence.facts import LicenceFacts, random_facts
from bench.documents.sheet import Sheet
from bench.documents.truth import Drawn, Split, conclude
from pipeline.codes import DocumentType
from pipeline.model import FieldValue

__all__ = ["LAYOUTS", "LicenceFacts", "LicenceLayout", "draw_licence", "random_facts"]

_DEV, _HELD = Split.DEV, Split.HELD_OUT
_LICENCE, _PROVISIONAL, _OTHER = DocumentType.DRIVING_LICENCE, DocumentType.PROVISIONAL_LICENCE, DocumentType.OTHER


@dataclass(frozen=True, slots=True)
class LicenceLayout:
    """One licence as handed in."""

    name: str
    split: Split
    country: str
    draw: Callable[[Random, LicenceFacts], Sheet]
    type: DocumentType = _LICENCE
    subtype: str | None = None
    era: tuple[int, int] | None = None
    """For a paper model the years in which it was issued: it has no expiry and only old categories."""


LAYOUTS: dict[str, LicenceLayout] = {
    layout.name: layout
    for layout in (
        LicenceLayout("be_card", _DEV, "BE", layouts.both_sides),
        LicenceLayout("be_card_a4", _DEV, "BE", layouts.on_a4),
        LicenceLayout("be_card_two_a4", _HELD, "BE", layouts.on_two_a4),
        LicenceLayout("be_plain_a4", _DEV, "BE", plain.plain_on_a4),
        LicenceLayout("lu_plain_a4", _HELD, "LU", plain.plain_on_a4),
        LicenceLayout("be_thin_card", _DEV, "BE", thin.thin_card),
        LicenceLayout("nl_light_card_a4", _DEV, "NL", thin.light_on_a4),
        LicenceLayout("be_front", _DEV, "BE", layouts.front_only),
        LicenceLayout("be_back", _DEV, "BE", layouts.back_only),
        LicenceLayout("be_pink", _DEV, "BE", papers.pink_three_fold, era=(1989, 2012)),
        LicenceLayout("be_old", _HELD, "BE", papers.old_model, era=(1978, 1988)),
        LicenceLayout("nl_card", _DEV, "NL", layouts.both_sides),
        LicenceLayout("fr_card", _HELD, "FR", layouts.both_sides),
        LicenceLayout("de_card_a4", _DEV, "DE", layouts.on_a4),
        LicenceLayout("lu_card", _HELD, "LU", layouts.on_two_a4),
        LicenceLayout("pl_card", _HELD, "PL", layouts.both_sides),
        LicenceLayout("gb_card", _DEV, "GB", layouts.both_sides),
        LicenceLayout("ch_card", _HELD, "CH", layouts.front_only),
        LicenceLayout("ma_card", _HELD, "MA", layouts.both_sides),
        LicenceLayout("tr_card", _DEV, "TR", layouts.on_a4),
        LicenceLayout("provisional", _DEV, "BE", papers.provisional, _PROVISIONAL),
        LicenceLayout("qualification_card", _DEV, "BE", papers.qualification_card, _OTHER, "driver_qualification_card"),
        LicenceLayout("international_permit", _HELD, "BE", papers.international_permit, _OTHER, "international_permit"),
        LicenceLayout("exam_certificate", _DEV, "BE", papers.exam_certificate, _OTHER, "exam_certificate"),
        LicenceLayout("loss_report", _HELD, "BE", papers.loss_report, _OTHER, "loss_report"),
    )
}


def draw_licence(
    rng: Random, layout: str | None = None, *, split: Split | None = None, country: str | None = None, **overrides: Any
) -> Drawn:
    """A licence; `overrides` are fields of `LicenceFacts` (`categories`, `issue_date`, `expiry_date`, `person`, ...).

    Without a layout, a true driving licence is drawn; raises IndexError when there is none of that split and country.
    """
    fitting = [
        candidate.name
        for candidate in LAYOUTS.values()
        if split in (None, candidate.split) and country in (None, candidate.country) and candidate.type is _LICENCE
    ]
    chosen = LAYOUTS[layout or rng.choice(fitting)]
    facts = random_facts(rng, chosen.country, era=chosen.era, **overrides)
    fields: dict[str, FieldValue] = {
        "categories": facts.categories if chosen.type is _LICENCE else ("B",),
        "issue_date": facts.issue_date,
        "expiry_date": None if chosen.era else facts.expiry_date,
        "holder": facts.person.official,
        "birth_date": facts.person.birth_date,
    }
    return conclude(
        chosen.draw(rng, facts),
        chosen.type,
        {} if chosen.type is _OTHER else fields,
        layout=chosen.name,
        language=facts.language,
        person=facts.person,
        subtype=chosen.subtype,
    )
