"""More ways in which counters and portals of Dutch-speaking municipalities print an extract."""

from random import Random

from bench.documents.extract.facts import ExtractFacts, label, record_block
from bench.documents.extract.municipal import CERTIF, crest, fine_print, scribble, stamp
from bench.documents.sheet import Sheet, Style


def numbered_sections(rng: Random, facts: ExtractFacts) -> Sheet:
    """Four numbered sections, each with a heading of its own; the date in the last one."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "dejavu_serif", "helvetica")), 10)
    head = body.but(bold=True, size=11)
    sheet.text(20, 20, "Stad {municipality} | Burgerzaken en burgerlijke stand", body.but(size=9))
    sheet.text(20, 40, "{title}", body.but(size=17, bold=True))
    sheet.text(20, 48, "{model}", body.but(italic=True))
    sheet.text(20, 64, "1. Identiteit van de betrokkene", head)
    y = 72.0
    for name in ("family", "given", "birth_place", "birth_date", "national_number", "address"):
        sheet.text(26, y, label(rng, facts, name) + ": {" + name + "}", body)
        y += 6
    sheet.text(20, y + 5, "2. Doeleinde", head)
    sheet.text(26, y + 12, "{purpose}", body)
    sheet.text(20, y + 24, "3. Inhoud van het strafregister", head)
    y = record_block(sheet, facts, 26, y + 32, 160, body)
    sheet.text(20, y + 6, "4. Afgifte", head)
    sheet.text(26, y + 13, "Aangevraagd op {request_date}, afgeleverd te {municipality} op {issue_date}.", body)
    scribble(sheet, rng, 126, y + 30)
    sheet.text(126, y + 36, "de gemachtigde ambtenaar", body)
    fine_print(sheet, facts, 20, 250, 170, body.but(size=7.5))
    return sheet


def captions_above(rng: Random, facts: ExtractFacts) -> Sheet:
    """Captions in small capitals over their values, two by two; place and day at the top right."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("helvetica", "geometric", "dejavu_condensed")), 10.5)
    small = body.but(size=7, colour="#555555")
    sheet.text(20, 20, "{municipality!u}", body.but(size=13, bold=True))
    sheet.text(190, 20, label(rng, facts, "issue_date") + ": {issue_date}", body.but(size=9), align="right")
    sheet.text(190, 25, "Ref. {reference}", body.but(size=8), align="right")
    sheet.text(20, 42, "{title!u}", body.but(size=14, bold=True))
    sheet.text(20, 49, "{model}", body)
    pairs = (("family", "given"), ("birth_date", "birth_place"), ("national_number", "purpose"), ("address", ""))
    y = 62.0
    for left, right in pairs:
        for x, name in ((20, left), (110, right)):
            if name:
                sheet.text(x, y, label(rng, facts, name).upper(), small)
                sheet.text(x, y + 6, "{" + name + "}", body)
        sheet.line(20, y + 9, 190, y + 9, width=0.3)
        y += 15
    sheet.text(20, y + 5, label(rng, facts, "clean"), body.but(bold=True))
    if facts.clean:
        sheet.text(110, y + 5, "{clean}", body.but(bold=True))
        y += 14
    else:
        y = record_block(sheet, facts, 20, y + 12, 170, body)
    sheet.text(20, y + 12, "Voor eensluidend uittreksel,", body)
    sheet.text(20, y + 17, "de gemachtigde beambte", body)
    scribble(sheet, rng, 22, y + 30)
    stamp(sheet, rng, 95, y + 28, facts.municipality.name)
    fine_print(sheet, facts, 20, 248, 170, body.but(size=7))
    return sheet


def one_sentence(rng: Random, facts: ExtractFacts) -> Sheet:
    """A certificate in one long sentence; the day of issue in the closing line."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("times", "bookman", "liberation_serif")), 12)
    crest(sheet, 20, 15, "#2f5f8f")
    sheet.text(40, 24, "Gemeentebestuur {municipality}", body.but(bold=True, size=14))
    sheet.text(105, 60, "{title!u}", body.but(bold=True, size=15), align="center")
    y = sheet.flow(25, 80, 160, "Ondergetekende, burgemeester van de gemeente {municipality}, bevestigt dat het "
                   "Centraal Strafregister voor {family!u} {given}, geboren te {birth_place} op {birth_date}, "
                   "wonende {address}, rijksregisternummer {national_number}, overeenkomstig {model}, het volgende "
                   "vermeldt:", body, leading=1.2)  # fmt: skip
    y = record_block(sheet, facts, 25, y + 8, 160, body)
    y = sheet.flow(25, y + 8, 160, label(rng, facts, "purpose") + ": {purpose}.", body)
    sheet.text(25, y + 10, "Gegeven te {municipality}, de {issue_date}.", body)
    sheet.text(120, y + 22, "De burgemeester,", body)
    scribble(sheet, rng, 120, y + 36)
    stamp(sheet, rng, 80, y + 34, facts.municipality.name)
    fine_print(sheet, facts, 25, 252, 160, body.but(size=7.5))
    return sheet


def side_bar(rng: Random, facts: ExtractFacts) -> Sheet:
    """A coloured column on the left with references and days; the extract itself on the right."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "dejavu_sans")), 10)
    side = body.but(size=8)
    sheet.rect(0, 0, 58, 297, fill="#e9eef2")
    sheet.text(8, 20, "{municipality}", body.but(size=13, bold=True))
    y = 40.0
    for name in ("reference", "request_date", "issue_date"):
        sheet.text(8, y, label(rng, facts, name), side.but(bold=True))
        sheet.text(8, y + 5, "{" + name + "}", side)
        y += 14
    sheet.qr(10, 230, 30, CERTIF + facts.reference)
    sheet.flow(66, 24, 130, "{title}", body.but(size=17, bold=True))
    sheet.text(66, 40, "{model}", body)
    y = 56.0
    for name in (
        "family",
        "given",
        "birth_date",
        "birth_place",
        "national_number",
        "nationality",
        "address",
        "purpose",
    ):
        sheet.text(66, y, label(rng, facts, name), side)
        sheet.text(112, y, "{" + name + "}", body)
        y += 7
    sheet.text(66, y + 6, label(rng, facts, "clean"), body.but(bold=True))
    record_block(sheet, facts, 66, y + 14, 130, body)
    fine_print(sheet, facts, 66, 236, 130, body.but(size=7))
    return sheet


def portal_card(rng: Random, facts: ExtractFacts) -> Sheet:
    """From a portal of the government: a card with lines "label - value", when the file was made in the foot."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_sans", "geometric", "helvetica")), 9.5)
    sheet.text(18, 18, "Mijn documenten", body.but(size=8, colour="#666666"))
    sheet.rect(15, 24, 180, 14, fill="#1d3557", radius=2)
    sheet.text(20, 33, "{title}", body.but(size=14, bold=True, colour="#ffffff"))
    y = 50.0
    for name in ("model", "family", "given", "birth_date", "birth_place", "national_number", "purpose", "issue_date"):
        sheet.text(20, y, label(rng, facts, name) + " - {" + name + "}", body)
        y += 8
    sheet.text(20, y + 4, label(rng, facts, "clean"), body.but(bold=True))
    y = record_block(sheet, facts, 20, y + 12, 165, body)
    sheet.flow(20, y + 8, 165, facts.sealed, body.but(size=8, italic=True))
    fine_print(sheet, facts, 20, 240, 165, body.but(size=7))
    sheet.text(18, 288, "Bestand aangemaakt op {print_date}", body.but(size=7, colour="#777777"))
    return sheet
