"""Extracts as the counters and web desks of Dutch-speaking municipalities print them."""

from random import Random

from bench.documents.extract import wording
from bench.documents.extract.facts import ExtractFacts, label, record_block
from bench.documents.sheet import Sheet, Style

CERTIF = "https://certif.belgium.be/verify?id="


def fine_print(sheet: Sheet, facts: ExtractFacts, x: float, y: float, width: float, style: Style) -> float:
    """The small print; gives the y after it."""
    for sentence in facts.boilerplate:
        y = sheet.flow(x, y, width, sentence, style) + 1
    return y


def crest(sheet: Sheet, x: float, y: float, colour: str) -> None:
    """A plain shape where a municipality has its logo."""
    sheet.rect(x, y, 14, 14, fill=colour, radius=2)
    sheet.circle(x + 7, y + 7, 4, fill="#ffffff")


def stamp(sheet: Sheet, rng: Random, x: float, y: float, text: str) -> None:
    """A round rubber stamp, a little turned."""
    colour = rng.choice(("#3b4a9c", "#5a5a8a", "#7a3040"))
    with sheet.turned(x, y, rng.uniform(-14, 14)):
        sheet.circle(x, y, 13, stroke=colour, line=1.0)
        sheet.circle(x, y, 9.5, stroke=colour, line=0.5)
        sheet.text(x, y - 1, text.upper()[:16], Style("helvetica", 6, colour=colour), align="center")
        sheet.text(x, y + 2.5, "*  *  *", Style("helvetica", 6, colour=colour), align="center")


def scribble(sheet: Sheet, rng: Random, x: float, y: float, *, width: float = 34, height: float = 1.0) -> None:
    """A signature of loops."""
    c, mm = sheet.canvas, 72 / 25.4
    path = c.beginPath()
    path.moveTo(x * mm, (sheet.height - y) * mm)
    step = width / 6
    for i in range(6):
        x0 = x + i * step
        path.curveTo(
            (x0 + rng.uniform(-2, 5)) * mm, (sheet.height - y + rng.uniform(3, 11) * height) * mm,
            (x0 + step + rng.uniform(-4, 3)) * mm, (sheet.height - y - rng.uniform(1, 7) * height) * mm,
            (x0 + step) * mm, (sheet.height - y + rng.uniform(-2, 3) * height) * mm,
        )  # fmt: skip
    c.setStrokeColorRGB(0.1, 0.12, 0.45)
    c.setLineWidth(0.9)
    c.drawPath(path)


def counter_letter(rng: Random, facts: ExtractFacts) -> Sheet:
    """A letter from the counter: running text, the date in the closing formula, stamp and signature."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("times", "liberation_serif", "century")), 11)
    crest(sheet, 20, 15, rng.choice(("#b03030", "#2f5f8f", "#3d7a46")))
    sheet.text(38, 20, "{municipality!u}", body.but(size=15, bold=True))
    sheet.text(38, 26, "Dienst Burgerzaken", body.but(size=9))
    sheet.text(38, 30.5, "{postcode} {municipality}", body.but(size=9))
    sheet.line(20, 36, 190, 36, width=0.8)
    sheet.text(105, 55, "{title!u}", body.but(size=15, bold=True), align="center")
    sheet.text(105, 62, "{model}", body.but(size=11, italic=True), align="center")
    opening = "De burgemeester van {municipality} verklaart dat in het Centraal Strafregister op naam van"
    y = sheet.flow(25, 80, 160, opening,
                   body)  # fmt: skip
    sheet.text(105, y + 3, "{family!u} {given}", body.but(size=13, bold=True), align="center")
    born = "geboren te {birth_place} op {birth_date}, rijksregisternummer {national_number}, wonende te {address}, "
    y = sheet.flow(
        25, y + 12, 160, born + "nationaliteit: {nationality}, de volgende veroordelingen vermeld zijn:", body
    )
    y = record_block(sheet, facts, 40 if facts.clean else 25, y + 6, 160, body.but(size=12))
    y = sheet.flow(25, y + 6, 160, "Dit uittreksel wordt afgeleverd met het oog op: {purpose}.", body)
    sheet.text(25, y + 10, "Afgeleverd te {municipality}, op {issue_date}", body)
    sheet.text(125, y + 22, "Namens de burgemeester,", body)
    sheet.text(125, y + 27, "de gemachtigde ambtenaar", body)
    scribble(sheet, rng, 128, y + 42)
    sheet.text(125, y + 52, "{signatory}", body)
    stamp(sheet, rng, 95, y + 40, facts.municipality.name)
    fine_print(sheet, facts, 25, 252, 160, body.but(size=7.5))
    return sheet


def eloket_table(rng: Random, facts: ExtractFacts) -> Sheet:
    """From a web desk: coloured band, table of labels and values, QR code, print date in the footer."""
    sheet = Sheet(facts.values)
    colour = rng.choice(("#00687a", "#8a1c4a", "#225c2c", "#d06a10"))
    body = Style(rng.choice(("liberation_sans", "dejavu_sans", "geometric", "helvetica")), 9.5)
    sheet.rect(0, 0, 210, 26, fill=colour)
    sheet.text(15, 16, "{municipality}", body.but(size=19, bold=True, colour="#ffffff"))
    sheet.text(195, 16, "E-loket burgerzaken", body.but(colour="#ffffff"), align="right")
    sheet.text(15, 42, "{title}", body.but(size=17, bold=True, colour=colour))
    y = 52.0
    rows = ["model", "reference", "family", "given", "birth_place", "birth_date", "national_number", "nationality",
            "address", "purpose", "request_date", "issue_date"]  # fmt: skip
    for index, name in enumerate(rows):
        if index % 2 == 0:
            sheet.rect(15, y - 5, 180, 7.4, fill="#f1f3f4")
        sheet.text(18, y, label(rng, facts, name), body.but(colour="#555555"))
        sheet.text(80, y, "{" + name + "}", body.but(bold=name in ("family", "issue_date")))
        y += 7.4
    sheet.text(15, y + 8, label(rng, facts, "clean"), body.but(size=12, bold=True, colour=colour))
    sheet.rect(15, y + 11, 180, 16 if facts.clean else 45, stroke=colour, radius=1.5)
    record_block(sheet, facts, 20, y + 20 if facts.clean else y + 18, 170, body.but(size=11 if facts.clean else 9.5))
    sheet.qr(168, 232, 27, CERTIF + facts.reference)
    fine_print(sheet, facts, 15, 236, 148, body.but(size=7, colour="#444444"))
    sheet.text(15, 287, "Afgedrukt op {print_date} 14:33 - pagina 1 van 1", body.but(size=7, colour="#777777"))
    return sheet


def two_column_labels(rng: Random, facts: ExtractFacts) -> Sheet:
    """Place and date of issue at the top right as in a letter; labels with colons below each other."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_condensed", "liberation_narrow", "free_sans")), 10)
    sheet.text(20, 20, rng.choice(("Gemeente", "Stad")) + " {municipality}", body.but(size=13, bold=True))
    sheet.text(20, 25, "Gemeenteplein 1 - {postcode} {municipality}", body.but(size=8))
    sheet.text(20, 29, "burgerzaken@voorbeeld.example - tel. 09 000 00 00", body.but(size=8))
    sheet.text(190, 42, "{municipality}, {issue_date}", body, align="right")
    sheet.text(20, 42, "Onze ref.: {reference}", body)
    sheet.text(20, 60, "{title!u} - {model}", body.but(bold=True, size=11.5))
    sheet.line(20, 62, 190, 62)
    y = 74.0
    for name in (
        "family",
        "given",
        "birth_place",
        "birth_date",
        "national_number",
        "nationality",
        "address",
        "purpose",
    ):
        sheet.text(20, y, label(rng, facts, name), body)
        sheet.text(64, y, ": {" + name + ("!u}" if name == "family" else "}"), body)
        y += 6
    y += 6
    end = sheet.text(20, y, label(rng, facts, "clean") + " :", body.but(bold=True))
    if facts.clean:
        sheet.text(max(90, end + 4), y, "{clean}", body.but(bold=True))
    else:
        record_block(sheet, facts, 20, y + 7, 170, body)
    sheet.text(130, 190, "Voor de burgemeester,", body)
    sheet.text(130, 195, "bij delegatie", body)
    scribble(sheet, rng, 132, 210)
    stamp(sheet, rng, 115, 212, facts.municipality.name)
    fine_print(sheet, facts, 20, 245, 170, body.but(size=7.5))
    return sheet


def old_style_typed(rng: Random, facts: ExtractFacts) -> Sheet:
    """A typed form: fixed-width letters over dotted lines, title in spaced capitals."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("courier", "free_mono", "liberation_mono")), 10.5)
    sheet.text(20, 20, "PROVINCIE", body.but(size=9))
    sheet.text(20, 25, f"{facts.municipality.province.upper()}", body.but(size=9))
    sheet.text(20, 33, "GEMEENTE {municipality!u}", body.but(bold=True))
    sheet.text(190, 20, "Nr. {reference}", body.but(size=9), align="right")
    sheet.text(105, 55, "UITTREKSEL UIT HET STRAFREGISTER", body.but(bold=True, size=12, spacing=1.2), align="center")
    sheet.text(105, 62, "({model})", body.but(size=9.5), align="center")
    y = 80.0
    for name, key in (("Naam", "family!u"), ("Voornamen", "given"), ("Geboren te", "birth_place"), ("op", "birth_date"),
                      ("Woonplaats", "address"), ("RRN", "national_number"), ("Bestemd voor", "purpose")):  # fmt: skip
        sheet.text(20, y, f"{name} ", body)
        sheet.line(55, y + 1, 190, y + 1, width=0.5, dash=(0.5, 2))
        sheet.text(57, y, "{" + key + "}", body)
        y += 8
    sheet.text(20, y + 4, "VEROORDELINGEN, ONTZETTINGEN EN INTERNERING :", body.but(bold=True))
    y = record_block(sheet, facts, 57 if facts.clean else 20, y + 14, 170, body)
    sheet.text(20, y + 12, "Aanvraag van {request_date}", body.but(size=9))
    sheet.text(95, y + 22, "Opgemaakt te {municipality}, {issue_date}.", body)
    sheet.text(95, y + 30, "De gemachtigde ambtenaar,", body)
    scribble(sheet, rng, 100, y + 44)
    stamp(sheet, rng, 60, y + 38, facts.municipality.name)
    fine_print(sheet, facts, 20, 255, 170, body.but(size=7))
    return sheet


def boxed_form(rng: Random, facts: ExtractFacts) -> Sheet:
    """A form of boxes, each with its label small above its value; model ticked among all models."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("helvetica", "narrow", "dejavu_sans")), 10)
    tiny = body.but(size=6.5, colour="#666666")
    sheet.text(15, 18, "{municipality!u} | burgerzaken", body.but(bold=True))
    sheet.text(15, 32, "{title}", body.but(size=16, bold=True))

    def box(x: float, y: float, width: float, name: str) -> None:
        sheet.rect(x, y, width, 12, stroke="#333333", line=0.4)
        sheet.text(x + 1.5, y + 3.3, label(rng, facts, name), tiny)
        sheet.text(x + 2.5, y + 9.3, "{" + name + "}", body)

    box(15, 40, 180, "model")
    box(15, 52, 90, "family")
    box(105, 52, 90, "given")
    box(15, 64, 60, "birth_date")
    box(75, 64, 60, "birth_place")
    box(135, 64, 60, "national_number")
    box(15, 76, 180, "address")
    box(15, 88, 60, "nationality")
    box(75, 88, 120, "purpose")
    sheet.rect(15, 104, 180, 60, stroke="#333333", line=0.8)
    sheet.text(17, 109, label(rng, facts, "clean").upper(), body.but(size=8, bold=True))
    record_block(sheet, facts, 22, 120, 168, body.but(size=11 if facts.clean else 9))
    box(15, 170, 60, "request_date")
    box(75, 170, 60, "issue_date")
    box(135, 170, 60, "reference")
    sheet.qr(15, 190, 25, CERTIF + facts.reference)
    if rng.random() < 0.5:
        sheet.text(45, 194, wording.LEGEND[facts.language], body.but(size=7))
    sheet.flow(45, 200, 140, facts.sealed, body.but(size=8))
    fine_print(sheet, facts, 15, 230, 180, body.but(size=7))
    sheet.text(195, 288, "{print_date}, 09:12", body.but(size=7, colour="#777777"), align="right")
    return sheet
