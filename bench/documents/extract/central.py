"""Extracts of the central register itself, of Walloon and Brussels communes and of German-speaking municipalities."""

from random import Random

from bench.documents.extract import wording
from bench.documents.extract.facts import ExtractFacts, label, record_block
from bench.documents.extract.municipal import CERTIF, crest, fine_print, scribble, stamp
from bench.documents.sheet import Sheet, Style

_MINISTRY = {
    "nl": ("FOD Justitie", "Centraal Strafregister", "Waterloolaan 115, 1000 Brussel"),
    "fr": ("SPF Justice", "Casier judiciaire central", "Boulevard de Waterloo 115, 1000 Bruxelles"),
    "de": ("FÖD Justiz", "Zentrales Strafregister", "Boulevard de Waterloo 115, 1000 Brüssel"),
}
_ISSUED = {
    "nl": "Afgeleverd te {municipality} op {issue_date}",
    "fr": "Délivré à {municipality}, le {issue_date}",
    "de": "Ausgestellt in {municipality} am {issue_date}",
}
_BORN = {
    "nl": "geboren te {birth_place} op {birth_date}",
    "fr": "né(e) à {birth_place} le {birth_date}",
    "de": "geboren in {birth_place} am {birth_date}",
}


def central_register(rng: Random, facts: ExtractFacts) -> Sheet:
    """The central register: name of the service in all languages above, data in blocks, sealed electronically."""
    sheet = Sheet(facts.values)
    language = facts.language
    body = Style(rng.choice(("liberation_sans", "helvetica", "dejavu_sans")), 9.5)
    sheet.rect(15, 14, 1.2, 16, fill="#222222")
    sheet.rect(16.6, 14, 1.2, 16, fill="#e8c400")
    sheet.rect(18.2, 14, 1.2, 16, fill="#c0202a")
    for i, part in enumerate(_MINISTRY[language]):
        sheet.text(23, 18 + i * 5, part, body.but(bold=i == 0, size=11 if i == 0 else 9))
    sheet.text(195, 18, "CSR - CJC - ZSR", body.but(size=8, colour="#666666"), align="right")
    sheet.text(195, 23, "{reference}", body.but(size=8), align="right")
    sheet.text(15, 50, "{title}", body.but(size=18, bold=True))
    sheet.text(15, 57, "{model}", body.but(size=10.5))
    sheet.line(15, 61, 195, 61, width=1.2)
    y = 70.0
    for name in ("family", "given", "birth_date", "birth_place", "nationality", "national_number", "address"):
        sheet.text(70, y, label(rng, facts, name), body.but(colour="#606060"), align="right")
        sheet.text(74, y, "{" + name + ("!u}" if name in ("family", "given") else "}"), body.but(bold=name == "family"))
        y += 6.2
    sheet.text(15, y + 6, label(rng, facts, "purpose"), body.but(bold=True))
    y = sheet.flow(15, y + 12, 175, "{purpose}", body)
    sheet.text(15, y + 6, label(rng, facts, "clean"), body.but(bold=True))
    y = record_block(sheet, facts, 15, y + 14, 180, body)
    sheet.line(15, y + 4, 195, y + 4, width=0.4)
    sheet.text(15, y + 11, label(rng, facts, "issue_date") + ": {issue_date}", body)
    sheet.rect(110, y + 16, 85, 22, stroke="#999999")
    sheet.flow(113, y + 22, 79, facts.sealed, body.but(size=8))
    sheet.qr(15, 225, 30, CERTIF + facts.reference)
    fine_print(sheet, facts, 50, 230, 145, body.but(size=7.2))
    sheet.text(15, 288, "certif.belgium.be  |  {print_date}", body.but(size=6.5, colour="#888888"))
    return sheet


def commune_letter(rng: Random, facts: ExtractFacts) -> Sheet:
    """A letter of a commune: centred head, running text, the verdict in a line of its own, date with "Fait à"."""
    sheet = Sheet(facts.values)
    french = facts.language == "fr"
    body = Style(rng.choice(("times", "palatino", "free_serif")), 11.5)
    kind = {"ville": "Ville de", "commune": "Commune de", "Stadt": "Stadt", "Gemeinde": "Gemeinde"}
    crest(sheet, 98, 12, rng.choice(("#22468a", "#7a2430")))
    sheet.text(
        105, 34, kind.get(facts.municipality.kind, "") + " {municipality}", body.but(size=15, bold=True), align="center"
    )
    service = "Service Population - État civil" if french else "Bevölkerungsdienst"
    sheet.text(105, 40, service, body.but(size=9.5), align="center")
    sheet.text(105, 62, "{title!u}", body.but(size=16, bold=True), align="center")
    sheet.text(105, 69, "({model})", body.but(size=10), align="center")
    opening = (
        "Le Bourgmestre certifie que les mentions suivantes figurent au Casier judiciaire central au nom de :"
        if french
        else "Der Bürgermeister bescheinigt, dass im Zentralen Strafregister zu folgender Person vermerkt ist:"
    )
    y = sheet.flow(25, 84, 160, opening, body)
    sheet.text(25, y + 4, "{family!u}, {given}", body.but(bold=True, size=13))
    y = sheet.flow(25, y + 11, 160, _BORN[facts.language] + ", " + ("domicilié(e) : " if french else "wohnhaft: ")
                   + "{address} (" + label(rng, facts, "national_number") + " {national_number})", body)  # fmt: skip
    y = record_block(sheet, facts, 85 if facts.clean else 25, y + 10, 160, body.but(size=14 if facts.clean else 10.5))
    y = sheet.flow(25, y + 6, 160, label(rng, facts, "purpose") + " : {purpose}", body)
    done = rng.choice(("Fait à {municipality}, le {issue_date}", _ISSUED["fr"])) if french else _ISSUED["de"]
    sheet.text(110, y + 12, done, body)
    sheet.text(110, y + 20, "Pour le Bourgmestre," if french else "Für den Bürgermeister,", body)
    sheet.text(110, y + 25, "l'agent délégué" if french else "der beauftragte Beamte", body)
    scribble(sheet, rng, 112, y + 40)
    stamp(sheet, rng, 70, y + 34, facts.municipality.name)
    fine_print(sheet, facts, 25, 250, 160, body.but(size=7.5))
    return sheet


def commune_table(rng: Random, facts: ExtractFacts) -> Sheet:
    """A table with ruled cells; place, date and signature share the last row."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_sans", "liberation_sans", "geometric")), 9)
    sheet.text(18, 20, "{municipality!u}", body.but(size=14, bold=True, colour="#30557f"))
    sheet.text(192, 20, label(rng, facts, "reference") + " : {reference}", body.but(size=8), align="right")
    sheet.text(18, 38, "{title}", body.but(size=15, bold=True))
    rows = (
        "model",
        "purpose",
        "family",
        "given",
        "birth_place",
        "birth_date",
        "national_number",
        "address",
        "request_date",
    )
    y = 46.0
    for name in rows:
        sheet.rect(18, y, 174, 8, stroke="#777777", line=0.4)
        sheet.line(75, y, 75, y + 8, colour="#777777", width=0.4)
        sheet.text(20, y + 5.3, label(rng, facts, name), body)
        sheet.text(77, y + 5.3, "{" + name + "}", body.but(bold=name == "family"))
        y += 8
    sheet.rect(18, y, 174, 46, stroke="#777777", line=0.4)
    sheet.text(20, y + 6, label(rng, facts, "clean"), body.but(bold=True))
    record_block(sheet, facts, 24, y + 15, 164, body)
    y += 46
    for i, name in enumerate(("municipality", "issue_date", "signatory")):
        sheet.rect(18 + i * 58, y, 58, 18, stroke="#777777", line=0.4)
        heads = {
            "nl": ("Plaats", "Datum", "Handtekening"),
            "fr": ("Lieu", "Date", "Signature"),
            "de": ("Ort", "Datum", "Unterschrift"),
        }[facts.language]
        sheet.text(20 + i * 58, y + 4.5, heads[i], body.but(size=7, colour="#555555"))
        sheet.text(20 + i * 58, y + 12, "{" + name + "}", body)
    sheet.qr(18, y + 26, 24, CERTIF + facts.reference)
    fine_print(sheet, facts, 48, y + 30, 144, body.but(size=7))
    return sheet


def bilingual(rng: Random, facts: ExtractFacts) -> Sheet:
    """Brussels: labels in French and Dutch with a slash, values in one language."""
    commune = rng.choice(("Uccle - Ukkel", "Schaerbeek - Schaarbeek", "Ixelles - Elsene"))
    sheet = Sheet({**facts.values, "municipality": commune})
    body = Style(rng.choice(("helvetica", "free_sans")), 9.5)
    sheet.text(20, 20, "Commune / Gemeente {municipality}", body.but(size=13, bold=True))
    sheet.text(20, 26, "Population / Bevolking", body)
    sheet.text(105, 48, "EXTRAIT DE CASIER JUDICIAIRE", body.but(size=14, bold=True), align="center")
    sheet.text(105, 54, "UITTREKSEL UIT HET STRAFREGISTER", body.but(size=14, bold=True), align="center")
    sheet.text(105, 61, "{model}", body, align="center")
    pairs = (("Nom / Naam", "family!u"), ("Prénoms / Voornamen", "given"), ("Né(e) à / Geboren te", "birth_place"),
             ("le / op", "birth_date"), ("N° national / Rijksregisternr.", "national_number"),
             ("Adresse / Adres", "address"), ("Motif / Reden", "purpose"))  # fmt: skip
    y = 76.0
    for head, name in pairs:
        sheet.text(20, y, head, body.but(size=8.5))
        sheet.text(85, y, "{" + name + "}", body.but(bold=name == "family!u"))
        y += 7
    sheet.text(20, y + 6, "Condamnations / Veroordelingen :", body.but(bold=True))
    y = record_block(sheet, facts, 85 if facts.clean else 20, y + (6 if facts.clean else 13), 170, body)
    sheet.text(20, y + 12, "Délivré à / Afgeleverd te {municipality}, le / op {issue_date}", body)
    sheet.text(120, y + 24, "L'agent délégué / De gemachtigde", body.but(size=8.5))
    scribble(sheet, rng, 122, y + 38)
    stamp(sheet, rng, 85, y + 36, commune.split(" ")[0])
    fine_print(sheet, facts, 20, 240, 170, body.but(size=7))
    return sheet


def date_stamped(rng: Random, facts: ExtractFacts) -> Sheet:
    """The date of issue is stamped in a frame beside the signature; the head has only the date of request."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("bookman", "liberation_serif", "dejavu_serif")), 10.5)
    sheet.text(190, 20, "{municipality!u}", body.but(size=14, bold=True), align="right")
    sheet.text(190, 26, label(rng, facts, "request_date") + " {request_date}", body.but(size=8.5), align="right")
    sheet.text(20, 48, "{title}", body.but(size=16, italic=True))
    sheet.text(20, 55, label(rng, facts, "model") + ": {model}", body.but(size=9.5))
    y = sheet.flow(20, 72, 170, "{family:b}, {given:b}, " + _BORN[facts.language] + ", {address}.", body)
    y = sheet.flow(20, y + 4, 170, label(rng, facts, "purpose") + ": {purpose}", body)
    sheet.text(20, y + 8, label(rng, facts, "clean") + ":", body)
    y = record_block(sheet, facts, 20, y + 17, 170, body)
    colour = rng.choice(("#2b2b8c", "#8c2b2b", "#333333"))
    sheet.rect(25, y + 18, 52, 17, stroke=colour, line=1.4)
    sheet.text(
        51, y + 23.5, label(rng, facts, "issue_date").upper(), Style("helvetica", 7, colour=colour), align="center"
    )
    sheet.text(51, y + 31, "{issue_date!u}", Style("courier", 13, bold=True, colour=colour), align="center")
    scribble(sheet, rng, 120, y + 30)
    sheet.text(120, y + 38, "{signatory}", body)
    fine_print(sheet, facts, 20, 235, 170, body.but(size=7.5))
    return sheet


def two_pages(rng: Random, facts: ExtractFacts) -> Sheet:
    """Identity and date on the first page, the content of the register and the small print on the second."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "times", "dejavu_condensed")), 10.5)
    crest(sheet, 20, 14, "#4a4a4a")
    sheet.text(40, 24, "{municipality}", body.but(size=18))
    sheet.text(20, 60, "{title}", body.but(size=20, bold=True))
    sheet.text(20, 70, label(rng, facts, "model") + ": {model}", body)
    y = 90.0
    for name in (
        "family",
        "given",
        "birth_date",
        "birth_place",
        "national_number",
        "purpose",
        "issue_date",
        "reference",
    ):
        sheet.text(20, y, label(rng, facts, name), body.but(size=8, colour="#777777"))
        sheet.text(20, y + 5, "{" + name + "}", body.but(size=12))
        y += 14
    sheet.qr(160, 90, 30, CERTIF + facts.reference)
    sheet.text(105, 288, "1 / 2", body.but(size=8), align="center")
    sheet.new_page()
    sheet.text(20, 25, "{title} - {holder}", body.but(size=9, colour="#555555"))
    sheet.text(20, 45, label(rng, facts, "clean"), body.but(size=13, bold=True))
    y = record_block(sheet, facts, 20, 56, 170, body)
    sheet.text(20, y + 10, wording.LEGEND[facts.language], body.but(size=8))
    fine_print(sheet, facts, 20, y + 24, 170, body.but(size=8.5))
    sheet.text(105, 288, "2 / 2", body.but(size=8), align="center")
    return sheet
