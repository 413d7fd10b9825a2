"""Cards as pages of their own size, both sides on a sheet of A4, one side only."""

from collections.abc import Callable
from random import Random

from bench.documents.licence.cards import back, front, values
from bench.documents.licence.facts import LicenceFacts
from bench.documents.sheet import A4, CARD, Sheet, Style

Draw = Callable[[Random, LicenceFacts], Sheet]


def both_sides(rng: Random, facts: LicenceFacts) -> Sheet:
    """Two pages of the size of a card."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    front(sheet, rng, facts)
    sheet.new_page()
    back(sheet, rng, facts)
    return sheet


def front_only(rng: Random, facts: LicenceFacts) -> Sheet:
    """The front as one page."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    front(sheet, rng, facts)
    return sheet


def back_only(rng: Random, facts: LicenceFacts) -> Sheet:
    """The back as one page: without a name."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    back(sheet, rng, facts)
    return sheet


def on_a4(rng: Random, facts: LicenceFacts) -> Sheet:
    """A photocopy of both sides on one sheet, below or beside each other, perhaps with a note."""
    sheet = Sheet(values(facts), size=A4)
    below = rng.random() < 0.7
    x, y = (rng.uniform(20, 100), rng.uniform(25, 60)) if below else (12.0, rng.uniform(30, 120))
    front(sheet, rng, facts, x, y)
    back(sheet, rng, facts, x if below else 110.0, y + rng.uniform(60, 90) if below else y)
    if rng.random() < 0.4:
        sheet.text(20, 270, "Kopie voor sollicitatie", Style("chancery", 14, colour="#22337a"))
    return sheet


def on_two_a4(rng: Random, facts: LicenceFacts) -> Sheet:
    """Each side small on a sheet of its own, as a flatbed scanner gives."""
    sheet = Sheet(values(facts), size=A4)
    front(sheet, rng, facts, rng.uniform(2, 110), rng.uniform(2, 200))
    sheet.new_page()
    back(sheet, rng, facts, rng.uniform(2, 110), rng.uniform(2, 200))
    return sheet
