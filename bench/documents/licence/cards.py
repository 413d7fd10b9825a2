"""Fronts and backs of plastic licences in the pattern of Directive 2006/126, and of countries outside the EEA."""

import datetime as dt
from dataclasses import dataclass
from math import cos, pi, sin
from random import Random

from reportlab.lib.colors import HexColor

from bench.documents import dates
from bench.documents.extract.municipal import scribble
from bench.documents.licence.facts import ROWS, LicenceFacts
from bench.documents.sheet import CARD, Sheet, Style


@dataclass(frozen=True, slots=True)
class Look:
    """How a country's card looks."""

    title: str
    paper: str
    wave: str
    ink: str
    sign: str
    """The country sign in the blue flag, or empty."""
    surname_capitals: bool = True
    address: bool = False
    place_with_birth: bool = True
    separator: str = " "
    """Between the categories in field 9."""
    mrz: str = ""
    """Begin of a one-line machine-readable zone."""


LOOKS = {
    "BE": Look("RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN  DRIVING LICENCE", "#f6dfe6", "#e7a9bd", "#1d1d1d", "B"),
    "NL": Look("RIJBEWIJS  KONINKRIJK DER NEDERLANDEN", "#f3e3ea", "#d9a6c0", "#202040", "NL", mrz="D1NLD"),
    "FR": Look("PERMIS DE CONDUIRE  RÉPUBLIQUE FRANÇAISE", "#f7e4ea", "#e8b4c4", "#202020", "F", mrz="D1FRA"),
    "DE": Look("FÜHRERSCHEIN  BUNDESREPUBLIK DEUTSCHLAND", "#f4e6e4", "#dcb4b4", "#1a1a1a", "D", address=False),
    "LU": Look("PERMIS DE CONDUIRE  GRAND-DUCHÉ DE LUXEMBOURG", "#f5e1e8", "#dba9bd", "#222222", "L"),
    "PL": Look("PRAWO JAZDY  RZECZPOSPOLITA POLSKA", "#f6e0e4", "#e0a8b4", "#222222", "PL"),
    "GB": Look("DRIVING LICENCE", "#f3dde6", "#d79ab6", "#222222", "", address=True, separator="/"),
    "CH": Look("FÜHRERAUSWEIS  PERMIS DE CONDUIRE  LICENZA DI CONDURRE  PERMISS DA MANISCHAR", "#e6eaf6", "#aab6dc",
               "#222222", "", separator=" "),
    "MA": Look("ROYAUME DU MAROC  PERMIS DE CONDUIRE", "#e9f3e4", "#a9cf9f", "#222222", "", separator=" - "),
    "TR": Look("SÜRÜCÜ BELGESİ  DRIVING LICENCE  TÜRKİYE CUMHURİYETİ", "#f6e4ec", "#e0a6c2", "#222222", ""),
}  # fmt: skip

_W, _H = CARD
_LEGENDS = {
    "nl": ("1. Naam  2. Voornaam", "3. Geboortedatum en -plaats", "4a. Afgiftedatum", "4b. Geldig tot",
           "4c. Afgegeven door", "5. Nummer  9. Categorie", "10. Afgifte  11. Geldig tot", "12. Beperkende codes"),
    "fr": ("1. Nom  2. Prénom", "3. Date et lieu de naissance", "4a. Date de délivrance", "4b. Valable jusqu'au",
           "4c. Délivré par", "5. Numéro  9. Catégorie", "10. Délivrance  11. Fin", "12. Restrictions"),
    "de": ("1. Name  2. Vorname", "3. Geburtsdatum und -ort", "4a. Ausstellungsdatum", "4b. Gültig bis",
           "4c. Ausgestellt durch", "5. Nummer  9. Klassen", "10. Erteilung  11. Gültig", "12. Beschränkungen"),
    "en": ("1. Surname  2. Names", "3. Date, place of birth", "4a. Date of issue", "4b. Date of expiry",
           "4c. Authority  8. Address", "5. Number  9. Category", "10. Valid from  11. To", "12. Codes"),
}  # fmt: skip


def background(sheet: Sheet, look: Look, x: float = 0.0, y: float = 0.0) -> None:
    """A tint with fine waves, as security printing gives; the card's corner at (x, y)."""
    sheet.rect(x, y, _W, _H, fill=look.paper, radius=3)
    c, mm = sheet.canvas, 72 / 25.4
    c.saveState()
    clip = c.beginPath()
    clip.roundRect(x * mm, (sheet.height - y - _H) * mm, _W * mm, _H * mm, 3 * mm)
    c.clipPath(clip, stroke=0, fill=0)
    c.setStrokeColor(HexColor(look.wave))
    c.setLineWidth(0.25)
    for row in range(-6, 32):
        top = y + row * 2.1
        path = c.beginPath()
        path.moveTo(x * mm, (sheet.height - top) * mm)
        for step in range(4):
            x0 = x + step * 21.4
            path.curveTo((x0 + 7) * mm, (sheet.height - top - 5) * mm, (x0 + 14) * mm, (sheet.height - top + 5) * mm,
                         (x0 + 21.4) * mm, (sheet.height - top + (0.6 * (step % 2))) * mm)  # fmt: skip
        c.drawPath(path)
    c.restoreState()


def portrait(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A grey silhouette where the photo is."""
    c, mm = sheet.canvas, 72 / 25.4
    sheet.rect(x, y, width, height, fill="#d9d9d9")
    c.saveState()
    clip = c.beginPath()
    clip.rect(x * mm, (sheet.height - y - height) * mm, width * mm, height * mm)
    c.clipPath(clip, stroke=0, fill=0)
    sheet.circle(x + width / 2, y + height * 0.95, width * 0.46, fill="#6f6f6f")
    sheet.circle(x + width / 2, y + height * 0.42, width * 0.25, fill="#8a8a8a")
    c.restoreState()


def flag(sheet: Sheet, x: float, y: float, sign: str) -> None:
    """The country sign in a ring of dots on blue: the "B" that is not a category."""
    sheet.rect(x, y, 9.5, 6.8, fill="#0b3d91")
    for angle in range(12):
        sheet.circle(x + 4.75 + 2.7 * cos(angle * pi / 6), y + 3.4 + 2.7 * sin(angle * pi / 6), 0.28, fill="#ffd617")
    sheet.text(x + 4.75, y + 4.2, sign, Style("helvetica", 6 if len(sign) == 1 else 5, bold=True, colour="#ffffff"),
               align="center")  # fmt: skip


def values(facts: LicenceFacts) -> dict[str, str]:
    """What the templates may name."""
    p, look = facts.person, LOOKS[facts.country]

    def date(day: dt.date) -> str:
        return dates.printed(day, facts.date_style, "nl")

    return {
        "family": p.family.upper() if look.surname_capitals else p.family,
        "given": " ".join(p.given),
        "birth_date": date(p.birth_date),
        "birth_place": p.birth_place,
        "issue_date": date(facts.issue_date),
        "expiry_date": date(facts.expiry_date) if facts.expiry_date else "",
        "authority": facts.authority,
        "number": facts.number,
        "address": f"{p.street}, {p.home.postcode} {p.home.name}",
        "categories": look.separator.join(facts.categories),
    }


def front(sheet: Sheet, rng: Random, facts: LicenceFacts, x: float = 0.0, y: float = 0.0) -> None:
    """The front, with its corner at (x, y)."""
    look = LOOKS[facts.country]
    background(sheet, look, x, y)
    family = rng.choice(("helvetica", "liberation_sans", "dejavu_condensed"))
    number, value = Style(family, 5.2, colour=look.ink), Style(family, 7.2, bold=True, colour=look.ink)
    if look.sign:
        flag(sheet, x + 3, y + 3, look.sign)
    words = look.title.split("  ")
    size = 8.5 if len(words) < 3 and len(look.title) < 45 else 5.6
    for i, part in enumerate(words):
        sheet.text(x + (15 if look.sign else 4), y + 5.2 + i * size * 0.46, part,
                   Style(family, size if i == 0 or size < 6 else 6, bold=i == 0, colour=look.ink))  # fmt: skip
    portrait(sheet, x + 3.5, y + 16, 20, 25.5)
    top = y + 5.2 + len(words) * size * 0.46 + 3
    rows = [("1.", "{family}"), ("2.", "{given}")]
    born = "{birth_date}" + ("  {birth_place}" if look.place_with_birth else "")
    rows.append(("3.", born))
    step = (y + _H - 6 - top) / (7.2 if look.address else 6.4)
    line = max(top, y + 17)
    step = min(step, 5.0)
    for label, template in rows:
        sheet.text(x + 26.5, line, label, number)
        sheet.text(x + 31, line, template, value)
        line += step
    sheet.text(x + 26.5, line, "4a.", number)
    sheet.text(x + 31, line, "{issue_date}", value)
    sheet.text(x + 53, line, "4c.", number)
    sheet.text(x + 57, line, "{authority}", value.but(size=6))
    line += step
    sheet.text(x + 26.5, line, "4b.", number)
    sheet.text(x + 31, line, "{expiry_date}", value)
    line += step
    sheet.text(x + 26.5, line, "5.", number)
    sheet.text(x + 31, line, "{number}", value)
    line += step
    if look.address:
        sheet.text(x + 26.5, line, "8.", number)
        sheet.text(x + 31, line, "{address}", value.but(size=5.4))
        line += step
    sheet.text(x + 26.5, line, "7.", number)
    scribble(sheet, rng, x + 31, line, width=18, height=0.45)
    sheet.text(x + 4, y + 45, "6.", number)
    sheet.text(x + 4, y + _H - 3.6, "9.", number)
    sheet.text(x + 8, y + _H - 3.6, "{categories}", value.but(size=8))
    sheet.text(x + _W - 3, y + 14, f"{facts.number[-5:]}", number.but(colour="#777777"), align="right")


def back(sheet: Sheet, rng: Random, facts: LicenceFacts, x: float = 0.0, y: float = 0.0) -> None:
    """The back: every letter printed beforehand, dates only in the rows of categories held."""
    look = LOOKS[facts.country]
    background(sheet, look, x, y)
    family = rng.choice(("helvetica", "liberation_sans", "liberation_narrow"))
    small = Style(family, 4.4, colour=look.ink)
    value = small.but(size=4.8, bold=True)
    left, width = x + 24, 58.0
    columns = (left + 11, left + 28, left + 45)
    top, rows = y + 5.5, ROWS if facts.country in ("BE", "NL", "FR", "LU") else ROWS[:-1]
    step = (_H - 12.5) / len(rows)
    for head, at in zip(("9.", "10.", "11.", "12."), (left + 1, *(c + 1 for c in columns)), strict=True):
        sheet.text(at, top - 1.2, head, small)
    dash = rng.choice(("", "", "--------", "//////"))
    for index, letter in enumerate(rows):
        line = top + index * step
        sheet.line(left, line, left + width, line, width=0.25, colour="#777777")
        sheet.text(left + 1, line + step * 0.75, letter, small.but(size=5.2, bold=True))
        sheet.rect(left + 6.2, line + step * 0.35, 3.4, step * 0.4, fill="#9a8f95", radius=0.4)
        if letter in facts.obtained:
            sheet.values[f"obtained_{letter}"] = f"{facts.obtained[letter]:%d.%m.%y}"
            sheet.text(columns[0] + 1, line + step * 0.75, f"{{obtained_{letter}}}", value)
            if facts.expiry_date:
                sheet.text(columns[1] + 1, line + step * 0.75, f"{facts.expiry_date:%d.%m.%y}", value)
            if letter == "B" and facts.codes:
                sheet.text(columns[2] + 1, line + step * 0.75, facts.codes, value)
        elif dash:
            sheet.text(columns[0] + 1, line + step * 0.75, dash, small)
            sheet.text(columns[1] + 1, line + step * 0.75, dash, small)
    bottom = top + len(rows) * step
    sheet.line(left, bottom, left + width, bottom, width=0.25, colour="#777777")
    for at in (left, left + 5.8, *columns, left + width):
        sheet.line(at, top, at, bottom, width=0.25, colour="#777777")
    sheet.text(x + 3, y + _H - 3, "12.", small)
    for i, text in enumerate(_LEGENDS[facts.language]):
        sheet.text(x + 2.5, y + 8 + i * 3.1, text, small.but(size=3.6))
    if look.mrz:
        filler = "<" * 30
        sheet.text(x + 24, y + _H - 2.2, f"{look.mrz}1{facts.number}{filler}"[:30], Style("courier", 5.4, bold=True))
