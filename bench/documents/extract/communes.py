"""More ways in which communes of Wallonia, of Brussels and of the German-speaking Community print an extract."""

from random import Random

from bench.documents.extract.facts import ExtractFacts, label, record_block
from bench.documents.extract.municipal import crest, fine_print, scribble, stamp
from bench.documents.sheet import Sheet, Style


def walloon_certificate(rng: Random, facts: ExtractFacts) -> Sheet:
    """The mayor certifies: the person below, what the register says in the middle, the day at the foot."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("times", "century", "free_serif")), 11.5)
    sheet.text(20, 20, "PROVINCE DE NAMUR", body.but(size=9))
    sheet.text(20, 25, "Administration communale de {municipality}", body.but(bold=True))
    sheet.text(190, 20, "N/réf. : {reference}", body.but(size=9), align="right")
    sheet.text(105, 52, "{title!u}", body.but(bold=True, size=16), align="center")
    sheet.text(105, 60, "{model}", body.but(size=10), align="center")
    y = sheet.flow(25, 78, 160, "Le Bourgmestre de la commune de {municipality} certifie que le casier judiciaire "
                   "central contient à la date de ce jour, au nom de :", body)  # fmt: skip
    sheet.text(40, y + 3, "{family!u} {given}", body.but(bold=True, size=13))
    sheet.text(40, y + 10, "né(e) à {birth_place}, le {birth_date}", body)
    sheet.text(40, y + 16, "N° de registre national : {national_number}", body)
    sheet.text(40, y + 22, "domicilié(e) : {address}", body)
    y = record_block(sheet, facts, 85 if facts.clean else 25, y + 34, 160, body.but(size=13 if facts.clean else 10))
    y = sheet.flow(25, y + 6, 160, "Le présent extrait est délivré à l'effet de : {purpose}.", body)
    sheet.text(25, y + 12, "Fait à {municipality}, le {issue_date}", body)
    sheet.text(120, y + 22, "Pour le Bourgmestre, l'employé délégué", body.but(size=10))
    scribble(sheet, rng, 122, y + 36)
    stamp(sheet, rng, 80, y + 36, facts.municipality.name)
    fine_print(sheet, facts, 25, 254, 160, body.but(size=7.5))
    return sheet


def brussels_columns(rng: Random, facts: ExtractFacts) -> Sheet:
    """Two languages side by side: labels left in Dutch and right in French, the values between them."""
    sheet = Sheet({**facts.values, "municipality": "Sint-Gillis"})
    body = Style(rng.choice(("helvetica", "liberation_sans")), 9.5)
    small = body.but(size=8.5, colour="#333333")
    sheet.text(20, 20, "Gemeente Sint-Gillis", body.but(bold=True))
    sheet.text(190, 20, "Commune de Saint-Gilles", body.but(bold=True), align="right")
    sheet.text(105, 44, "UITTREKSEL UIT HET STRAFREGISTER", body.but(size=13, bold=True), align="center")
    sheet.text(105, 51, "EXTRAIT DE CASIER JUDICIAIRE", body.but(size=13, bold=True), align="center")
    sheet.text(105, 59, "{model}", body, align="center")
    rows = (("Naam", "family!u", "Nom"), ("Voornamen", "given", "Prénoms"), ("Geboren te", "birth_place", "Né(e) à"),
            ("op", "birth_date", "le"), ("Rijksregisternummer", "national_number", "Registre national"),
            ("Adres", "address", "Adresse"), ("Reden", "purpose", "Motif"))  # fmt: skip
    y = 74.0
    for left, name, right in rows:
        sheet.text(20, y, left, small)
        sheet.text(70, y, "{" + name + "}", body)
        sheet.text(190, y, right, small, align="right")
        y += 7
    sheet.text(20, y + 6, "Veroordelingen", small)
    sheet.text(190, y + 6, "Condamnations", small, align="right")
    y = record_block(sheet, facts, 90 if facts.clean else 20, y + (6 if facts.clean else 14), 170, body)
    sheet.text(20, y + 10, "Afgeleverd op", small)
    sheet.text(70, y + 10, "{issue_date}", body)
    sheet.text(190, y + 10, "Délivré le", small, align="right")
    scribble(sheet, rng, 122, y + 30)
    stamp(sheet, rng, 70, y + 34, "SINT-GILLIS")
    fine_print(sheet, facts, 20, 245, 170, body.but(size=7))
    return sheet


def east_cantons(rng: Random, facts: ExtractFacts) -> Sheet:
    """A German-speaking municipality: the head of a letter with its day, then labels with colons."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_serif", "liberation_serif", "helvetica")), 10.5)
    crest(sheet, 20, 14, "#7a2430")
    sheet.text(40, 20, "Gemeinde {municipality}", body.but(bold=True, size=13))
    sheet.text(40, 26, "Bevölkerungsamt", body.but(size=9))
    sheet.text(190, 40, "{municipality}, den {issue_date}", body, align="right")
    sheet.text(105, 60, "{title}", body.but(bold=True, size=16), align="center")
    sheet.text(105, 67, "{model}", body, align="center")
    y = 82.0
    for name in ("family", "given", "birth_place", "birth_date", "national_number", "address", "purpose"):
        sheet.text(25, y, label(rng, facts, name) + ":", body)
        sheet.text(85, y, "{" + name + "}", body)
        y += 7
    sheet.text(25, y + 6, label(rng, facts, "clean") + ":", body.but(bold=True))
    y = record_block(sheet, facts, 85 if facts.clean else 25, y + (6 if facts.clean else 14), 160, body)
    sheet.text(120, y + 14, "Im Auftrag des Bürgermeisters", body)
    scribble(sheet, rng, 122, y + 30)
    stamp(sheet, rng, 80, y + 28, facts.municipality.name)
    fine_print(sheet, facts, 25, 250, 160, body.but(size=7.5))
    return sheet


def ruled_form(rng: Random, facts: ExtractFacts) -> Sheet:
    """A form of ruled rows; the last one holds the day of delivery beside that of the request."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_condensed", "free_sans", "liberation_narrow")), 10)
    sheet.text(105, 20, "{municipality!u}", body.but(size=14, bold=True), align="center")
    sheet.text(105, 34, "{title!u}", body.but(size=13, bold=True), align="center")
    y = 44.0
    rows = ("model", "family", "given", "birth_date", "birth_place", "national_number", "address", "purpose")
    for name in rows:
        sheet.line(20, y + 3, 190, y + 3, width=0.4)
        sheet.text(22, y, label(rng, facts, name), body.but(size=8))
        sheet.text(188, y, "{" + name + "}", body, align="right")
        y += 8
    sheet.text(22, y + 4, label(rng, facts, "clean"), body.but(bold=True))
    y = record_block(sheet, facts, 22, y + 13, 166, body)
    sheet.line(20, y + 3, 190, y + 3, width=0.4)
    sheet.text(22, y + 9, label(rng, facts, "request_date"), body.but(size=8))
    sheet.text(60, y + 9, "{request_date}", body)
    # "Datum" alone beside the request would not tell the two days apart
    issued = {"nl": "Datum van afgifte", "fr": "Date de délivrance", "de": "Ausstellungsdatum"}[facts.language]
    sheet.text(110, y + 9, issued, body.but(size=8))
    sheet.text(160, y + 9, "{issue_date}", body)
    scribble(sheet, rng, 122, y + 28)
    sheet.text(122, y + 34, "{signatory}", body)
    fine_print(sheet, facts, 20, 246, 170, body.but(size=7.2))
    return sheet
