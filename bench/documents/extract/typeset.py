"""Extracts in type that a photo is hard on: pale, far from its label, spaced, small, in hairlines, under a stamp."""

from dataclasses import replace
from random import Random

from bench.documents import dates
from bench.documents.extract.facts import ExtractFacts, label, record_block
from bench.documents.extract.municipal import crest, fine_print, scribble, stamp
from bench.documents.sheet import Sheet, Style

_IDENTITY = ("family", "given", "birth_place", "birth_date", "national_number", "address", "purpose")
_PLACE_AND_DAY = {
    "nl": ("Gedaan te {municipality}, {issue_date}", "Gegeven te {municipality} op {issue_date}"),
    "fr": ("Fait à {municipality}, le {issue_date}", "Délivré à {municipality}, le {issue_date}"),
    "de": ("Gegeben zu {municipality}, den {issue_date}", "Ausgestellt in {municipality} am {issue_date}"),
}
_BEARER = {
    "nl": "Het strafregister op naam van {family!u} {given}, geboren te {birth_place} op {birth_date}, wonende te "
    "{address}, rijksregisternummer {national_number}, vermeldt:",
    "fr": "Le casier judiciaire au nom de {family!u} {given}, né(e) à {birth_place} le {birth_date}, domicilié(e) à "
    "{address}, numéro national {national_number}, mentionne :",
    "de": "Das Strafregister auf den Namen {family!u} {given}, geboren in {birth_place} am {birth_date}, wohnhaft in "
    "{address}, Nationalnummer {national_number}, enthält:",
}
_SIGNS = {"nl": "De gemachtigde ambtenaar,", "fr": "L'agent délégué,", "de": "Der beauftragte Beamte,"}


def _dated(rng: Random, facts: ExtractFacts, *styles: str) -> ExtractFacts:
    """The same facts, the day of issue printed in one of `styles`."""
    return replace(facts, date_style=dates.any_style(rng, *styles))


def pale_labels(rng: Random, facts: ExtractFacts) -> Sheet:
    """Small grey labels at the left edge, values in thin type at the right edge, nothing between them."""
    sheet = Sheet(facts.values)
    value = Style(rng.choice(("dejavu_light", "helvetica", "liberation_sans")), rng.choice((9, 10)), colour="#3c3c3c")
    caption = value.but(size=6.5, colour=rng.choice(("#8c8c8c", "#9a9a9a", "#7f8a94")))
    sheet.text(22, 24, "{municipality}", value.but(size=12))
    sheet.text(22, 44, "{title}", value.but(size=16))
    y = 62.0
    for name in ("model", *_IDENTITY, "request_date", "issue_date", "reference"):
        sheet.text(22, y, label(rng, facts, name), caption)
        sheet.text(188, y, "{" + name + "}", value, align="right")
        y += 7.5
    sheet.text(22, y + 6, label(rng, facts, "clean"), caption)
    record_block(sheet, facts, 22, y + 13, 166, value)
    fine_print(sheet, facts, 22, 255, 166, caption)
    return sheet


def letter_spaced(rng: Random, facts: ExtractFacts) -> Sheet:
    """Headings, labels and the day in coloured, letter-spaced type, as a designer sets a letterhead."""
    facts = _dated(rng, facts, "dot", "slash", "long", "upper")
    sheet = Sheet(facts.values)
    colour = rng.choice(("#b5482e", "#1d7a74", "#7a3a8c", "#2f62a8"))
    body = Style(rng.choice(("helvetica", "liberation_sans", "dejavu_sans")), 9.5)
    wide = body.but(size=8.5, colour=colour, spacing=rng.choice((1.2, 1.8, 2.4)))
    crest(sheet, 20, 14, colour)
    sheet.text(40, 22, "{municipality!u}", wide.but(size=12))
    sheet.text(20, 46, "{title!u}", wide.but(size=13))
    sheet.text(20, 54, "{model}", body)
    y = 68.0
    for name in _IDENTITY:
        sheet.text(20, y, label(rng, facts, name).upper(), wide.but(size=6.5))
        sheet.text(90, y, "{" + name + "}", body)
        y += 7
    sheet.text(20, y + 6, label(rng, facts, "clean").upper(), wide.but(size=7.5))
    y = record_block(sheet, facts, 20, y + 14, 170, body)
    sheet.text(20, y + 10, label(rng, facts, "issue_date").upper(), wide.but(size=6.5))
    sheet.text(90, y + 10, "{issue_date}", wide)
    scribble(sheet, rng, 130, y + 32)
    fine_print(sheet, facts, 20, 250, 170, body.but(size=7))
    return sheet


def serif_eight(rng: Random, facts: ExtractFacts) -> Sheet:
    """A certificate of running text in serif type of eight points; place and day close the text."""
    facts = _dated(rng, facts, "long", "weekday", "padded", "dot", "slash")
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_serif", "times")), 8)
    sheet.text(105, 30, "{municipality!u}", body.but(size=10), align="center")
    sheet.text(105, 44, "{title!u}", body.but(size=12, bold=True), align="center")
    sheet.text(105, 50, "{model}", body.but(italic=True), align="center")
    y = sheet.flow(35, 66, 140, _BEARER[facts.language], body)
    y = record_block(sheet, facts, 35, y + 5, 140, body)
    sheet.text(35, y + 3, label(rng, facts, "purpose") + ": {purpose}", body)
    sheet.text(35, y + 12, rng.choice(_PLACE_AND_DAY[facts.language]), body)
    sheet.text(125, y + 22, _SIGNS[facts.language], body)
    scribble(sheet, rng, 127, y + 38)
    fine_print(sheet, facts, 35, 250, 140, body.but(size=6.5))
    return sheet


def hairline_table(rng: Random, facts: ExtractFacts) -> Sheet:
    """A table of hairlines with low rows, the print close to the rules; the day in a cell among others."""
    facts = _dated(rng, facts, "slash", "dash", "dot", "iso", "short", "long")
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "helvetica", "courier")), 8.5)
    sheet.text(18, 20, "{municipality}", body.but(size=11, bold=True))
    sheet.text(18, 34, "{title}", body.but(size=14, bold=True))
    rows = (("model",), ("family", "given"), ("birth_date", "birth_place"), ("address",), ("purpose",),
            ("national_number", "reference"), ("request_date", "issue_date"))  # fmt: skip
    y, high = 44.0, rng.choice((4.6, 5.2))
    grey, thin = rng.choice(("#000000", "#666666")), rng.choice((0.2, 0.35))
    for row in rows:
        share = 174 / len(row)
        for at, name in enumerate(row):
            x = 18 + at * share
            sheet.text(x + 1, y + high - 1.1, label(rng, facts, name), body.but(size=7, colour="#444444"))
            sheet.text(x + share * (0.24 if len(row) == 1 else 0.48), y + high - 1.1, "{" + name + "}", body)
            sheet.line(x, y, x, y + high, colour=grey, width=thin)
        sheet.line(192, y, 192, y + high, colour=grey, width=thin)
        sheet.line(18, y, 192, y, colour=grey, width=thin)
        y += high
    sheet.line(18, y, 192, y, colour=grey, width=thin)
    sheet.text(18, y + 10, label(rng, facts, "clean"), body.but(bold=True))
    y = record_block(sheet, facts, 18, y + 18, 174, body)
    stamp(sheet, rng, 150, y + 22, facts.municipality.name)
    fine_print(sheet, facts, 18, 255, 174, body.but(size=6.5))
    return sheet


def stamped_day(rng: Random, facts: ExtractFacts) -> Sheet:
    """A letter in which the round stamp, or the signature, touches a part of the day."""
    facts = _dated(rng, facts, "long", "slash", "dash", "padded", "short_upper")
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "dejavu_sans", "times", "courier")), 10)
    sheet.text(20, 22, "{municipality}", body.but(size=13, bold=True))
    sheet.text(105, 48, "{title!u}", body.but(size=13, bold=True), align="center")
    sheet.text(105, 55, "{model}", body, align="center")
    y = sheet.flow(20, 72, 170, _BEARER[facts.language], body)
    y = record_block(sheet, facts, 30, y + 6, 160, body)
    sheet.text(20, y + 6, label(rng, facts, "purpose") + ": {purpose}", body)
    end = sheet.text(20, y + 18, rng.choice(_PLACE_AND_DAY[facts.language]), body)
    if rng.random() < 0.6:
        stamp(sheet, rng, end + rng.uniform(2, 9), y + 18 + rng.uniform(3, 9), facts.municipality.name)
    else:
        scribble(sheet, rng, end - rng.uniform(8, 20), y + 18 + rng.uniform(5, 8))
    sheet.text(20, y + 28, _SIGNS[facts.language], body)
    fine_print(sheet, facts, 20, 248, 170, body.but(size=7))
    return sheet


def dotted_leaders(rng: Random, facts: ExtractFacts) -> Sheet:
    """A form with dots from each label to its value; the day with spaces between, underlined."""
    facts = _dated(rng, facts, "spaced", "spaced_slash", "slash", "long", "short")
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("times", "liberation_serif", "helvetica", "courier")), 9.5)
    sheet.text(20, 22, "{municipality}", body.but(size=12, bold=True))
    sheet.text(20, 44, "{title}", body.but(size=15, bold=True))
    sheet.text(20, 51, "{model}", body)
    y = 66.0
    for name in _IDENTITY:
        end = sheet.text(20, y, label(rng, facts, name) + " ", body)
        sheet.text(end, y, "." * max(3, int((92 - end) / 0.9)), body.but(family="helvetica", size=9))
        sheet.text(96, y, "{" + name + "}", body)
        y += 6.5
    end = sheet.text(20, y + 6, label(rng, facts, "clean") + " ", body)
    sheet.text(end, y + 6, "." * max(3, int((92 - end) / 0.9)), body.but(family="helvetica", size=9))
    y = record_block(sheet, facts, 96 if facts.clean else 20, y + (6 if facts.clean else 14), 170, body)
    end = sheet.text(20, y + 10, label(rng, facts, "issue_date") + " ", body)
    after = sheet.text(end + 4, y + 10, "{issue_date}", body)
    sheet.line(end + 2, y + 11, after + 2, y + 11, width=0.4)
    scribble(sheet, rng, 130, y + 34)
    fine_print(sheet, facts, 20, 250, 170, body.but(size=7))
    return sheet
