"""Cards in a plainer print: 4a and 4b on one line, 9 among the fields, a table of level lines, dashes where empty."""

from random import Random

from bench.documents.licence.cards import LOOKS, flag, portrait, values
from bench.documents.licence.facts import ROWS, LicenceFacts
from bench.documents.sheet import A4, CARD, Sheet, Style

_W, _H = CARD
_INK = "#1d1d1d"
_LABEL = Style("liberation_sans", 5.2, colour="#666666")
_VALUE = Style("liberation_sans", 7.2, colour=_INK)


def plain_on_a4(rng: Random, facts: LicenceFacts) -> Sheet:
    """Both sides on one sheet, close below each other, the back above in one of four."""
    sheet = Sheet(values(facts), size=A4)
    x, y, gap = rng.uniform(15, 100), rng.uniform(15, 60), rng.uniform(3, 25)
    sides = (plain_front, plain_back) if rng.random() < 0.75 else (plain_back, plain_front)
    for at, side in enumerate(sides):
        side(sheet, facts, x, y + at * (_H + gap))
    return sheet


def plain_front(sheet: Sheet, facts: LicenceFacts, x: float, y: float) -> None:
    """The front, with its corner at (x, y)."""
    look = LOOKS[facts.country]
    sheet.rect(x, y, _W, _H, fill=look.paper, radius=3)
    flag(sheet, x + 4, y + 3, look.sign)
    title = look.title.split("  ")
    sheet.text(x + 18, y + 6, " · ".join(title[:2]), _VALUE.but(size=8, bold=True, colour="#a0304a"))
    sheet.text(x + 18, y + 9.4, " · ".join(title[2:]), _VALUE.but(size=6, colour="#a0304a"))
    portrait(sheet, x + 5, y + 17, 22, 28)
    rows = (("1.", "{family}"), ("2.", "{given}"), ("3.", "{birth_date} {birth_place}"), ("4a.", "{issue_date}"),
            ("4c.", "{authority}"), ("5.", "{number}"), ("7.", ""), ("9.", "{categories}"))  # fmt: skip
    for at, (label, template) in enumerate(rows):
        line = y + 16 + at * 4.2
        sheet.text(x + 31, line, label, _LABEL)
        sheet.text(x + 35.5, line, template, _VALUE.but(bold=label in ("1.", "2.", "9.")))
    sheet.text(x + 55, y + 28.6, "4b.", _LABEL)
    sheet.text(x + 59.5, y + 28.6, "{expiry_date}", _VALUE)


def plain_back(sheet: Sheet, facts: LicenceFacts, x: float, y: float) -> None:
    """The back, with its corner at (x, y)."""
    sheet.rect(x, y, _W, _H, fill=LOOKS[facts.country].paper, radius=3)
    columns, step = (x + 4, x + 18, x + 44, x + 68), (_H - 13) / len(ROWS)
    small = _VALUE.but(size=5)
    for at, head in zip(columns, ("9.", "10.", "11.", "12."), strict=True):
        sheet.text(at, y + 4.4, head, small)
    for index, letter in enumerate(ROWS):
        top = y + 5.4 + index * step
        line = top + 0.76 * step
        sheet.line(x + 4, top, x + 82, top, width=0.3, colour="#aa8888")
        sheet.text(columns[0], line, letter, small.but(bold=True))
        held = letter in facts.obtained
        if held:
            sheet.values[f"obtained_{letter}"] = f"{facts.obtained[letter]:%d.%m.%y}"
        sheet.text(columns[1], line, f"{{obtained_{letter}}}" if held else "—", small)
        until = f"{facts.expiry_date:%d.%m.%y}" if held and facts.expiry_date else "—"
        sheet.text(columns[2], line, until, small)
    sheet.text(x + 5, y + _H - 3, "1. Naam 2. Voornaam 3. Geboortedatum en -plaats 4a. Afgiftedatum 4b. Vervaldatum",
               small.but(size=3.8))  # fmt: skip
