"""Cards with thin type: typewriter dates with pale 4a and 4b, and a light face with both days on one line."""

from random import Random

from bench.documents.licence.cards import LOOKS, back, background, flag, portrait, values
from bench.documents.licence.facts import LicenceFacts
from bench.documents.sheet import A4, CARD, Sheet, Style

_W, _H = CARD


def thin_card(rng: Random, facts: LicenceFacts) -> Sheet:
    """Two pages of the size of a card; each field on a line of its own, its number small and pale."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    _front(sheet, Style(rng.choice(("courier", "liberation_mono")), 7.4, colour="#262626"), facts, 0, 0, apart=True)
    sheet.new_page()
    back(sheet, rng, facts)
    return sheet


def light_on_a4(rng: Random, facts: LicenceFacts) -> Sheet:
    """Both sides on one sheet; the days beside each other, in a light face."""
    sheet = Sheet(values(facts), size=A4)
    x, y = rng.uniform(20, 100), rng.uniform(25, 60)
    _front(sheet, Style("dejavu_light", 6.6, colour="#1c1c1c"), facts, x, y, apart=False)
    back(sheet, rng, facts, x, y + rng.uniform(62, 90))
    return sheet


def _front(sheet: Sheet, value: Style, facts: LicenceFacts, x: float, y: float, *, apart: bool) -> None:
    """The front with its corner at (x, y); `apart`: 4a and 4b below each other."""
    look = LOOKS[facts.country]
    background(sheet, look, x, y)
    number = value.but(size=4.6, colour="#7c7078")
    flag(sheet, x + 3, y + 3, look.sign)
    for at, part in enumerate(look.title.split("  ")):
        sheet.text(x + 15, y + 5 + at * 2.6, part, Style("liberation_sans", 5.6, bold=at == 0, colour=look.ink))
    portrait(sheet, x + 3.5, y + 17, 20, 25.5)
    rows = [("1.", "{family}"), ("2.", "{given}"), ("3.", "{birth_date} {birth_place}"), ("4a.", "{issue_date}")]
    rows += [("4b.", "{expiry_date}")] if apart else []
    rows += [("4c.", "{authority}"), ("5.", "{number}")]
    for at, (name, template) in enumerate(rows):
        line = y + 19 + at * 4.0
        sheet.text(x + 26.5, line, name, number)
        sheet.text(x + 31.5, line, template, value)
        if name == "4a." and not apart:
            sheet.text(x + 53, line, "4b.", number)
            sheet.text(x + 58, line, "{expiry_date}", value)
    sheet.text(x + 4, y + _H - 3.6, "9.", number)
    sheet.text(x + 8, y + _H - 3.6, "{categories}", value.but(size=7.6))
