"""Criminal record extracts (uittreksel uit het strafregister), in many layouts and three languages."""

from random import Random
from typing import Any

from bench.documents.extract import central, communes, counters, municipal, typeset
from bench.documents.extract.facts import Entry, ExtractFacts, later_marks, random_facts
from bench.documents.truth import Drawn, Layout, Split, conclude, layout_of
from pipeline.codes import DocumentType

__all__ = ["LAYOUTS", "Entry", "ExtractFacts", "draw_extract", "random_facts"]

LAYOUTS: dict[str, Layout[ExtractFacts]] = {
    layout.name: layout
    for layout in (
        Layout("counter_letter", Split.DEV, ("nl",), municipal.counter_letter),
        Layout("eloket_table", Split.DEV, ("nl",), municipal.eloket_table),
        Layout("two_column_labels", Split.DEV, ("nl",), municipal.two_column_labels),
        Layout("old_style_typed", Split.HELD_OUT, ("nl",), municipal.old_style_typed),
        Layout("boxed_form", Split.HELD_OUT, ("nl",), municipal.boxed_form),
        Layout("central_register", Split.DEV, ("nl", "fr", "de"), central.central_register),
        Layout("commune_letter", Split.DEV, ("fr", "de"), central.commune_letter),
        Layout("commune_table", Split.HELD_OUT, ("nl", "fr", "de"), central.commune_table),
        Layout("bilingual", Split.HELD_OUT, ("fr",), central.bilingual),
        Layout("date_stamped", Split.HELD_OUT, ("nl", "fr", "de"), central.date_stamped),
        Layout("two_pages", Split.DEV, ("nl", "fr"), central.two_pages),
        Layout("numbered_sections", Split.DEV, ("nl",), counters.numbered_sections),
        Layout("captions_above", Split.DEV, ("nl", "fr", "de"), counters.captions_above),
        Layout("one_sentence", Split.HELD_OUT, ("nl",), counters.one_sentence),
        Layout("side_bar", Split.HELD_OUT, ("nl", "fr", "de"), counters.side_bar),
        Layout("portal_card", Split.HELD_OUT, ("nl", "fr", "de"), counters.portal_card),
        Layout("walloon_certificate", Split.DEV, ("fr",), communes.walloon_certificate),
        Layout("brussels_columns", Split.DEV, ("nl",), communes.brussels_columns),
        Layout("east_cantons", Split.HELD_OUT, ("de",), communes.east_cantons),
        Layout("ruled_form", Split.HELD_OUT, ("nl", "fr", "de"), communes.ruled_form),
        Layout("pale_labels", Split.DEV, ("nl", "fr", "de"), typeset.pale_labels),
        Layout("letter_spaced", Split.DEV, ("nl", "fr", "de"), typeset.letter_spaced),
        Layout("serif_eight", Split.DEV, ("nl", "fr", "de"), typeset.serif_eight),
        Layout("hairline_table", Split.DEV, ("nl", "fr", "de"), typeset.hairline_table),
        Layout("stamped_day", Split.DEV, ("nl", "fr", "de"), typeset.stamped_day),
        Layout("dotted_leaders", Split.DEV, ("nl", "fr", "de"), typeset.dotted_leaders),
    )
}


def draw_extract(
    rng: Random, layout: str | None = None, *, split: Split | None = None, language: str | None = None, **overrides: Any
) -> Drawn:
    """An extract; `overrides` are fields of `ExtractFacts` (`issue_date`, `model`, `clean`, `person`, ...)."""
    chosen = layout_of(LAYOUTS, rng, layout, split, language)
    facts = random_facts(rng, language or rng.choice(chosen.languages), **overrides)
    sheet = chosen.draw(rng, facts)
    later_marks(sheet, rng, facts)
    return conclude(
        sheet,
        DocumentType.CRIMINAL_RECORD,
        {
            "issue_date": facts.issue_date,
            "model": facts.model,
            "clean": facts.clean,
            "holder": facts.person.official,
            "birth_date": facts.person.birth_date,
        },
        layout=chosen.name,
        language=facts.language,
        person=facts.person,
        traps={
            "request_date": facts.request_date,
            "print_date": facts.print_date,
            "valid_until": facts.valid_until,
            "received_stamp": facts.received_stamp,
            "browser_date": facts.print_date,
            **{f"entry_{i}_date": entry.decided for i, entry in enumerate(facts.entries)},
        },
    )
