"""Diplomas of before the bachelor-master reform, of schools, and ornamental ones."""

from random import Random

from bench.documents.diploma.facts import DiplomaFacts
from bench.documents.diploma.flemish import LANDSCAPE, fitted, signatures, with_merit
from bench.documents.extract.municipal import stamp
from bench.documents.sheet import Sheet, Style


def state_form(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A preprinted form of the State, filled in with a typewriter over dotted lines."""
    sheet = Sheet(facts.values, paper="#f4efdf")
    form = Style(rng.choice(("times", "century", "bookman")), 11)
    typed = Style(rng.choice(("courier", "free_mono")), 11.5)
    sheet.rect(9, 9, 192, 279, stroke="#5a4a2a", line=2.2)
    sheet.text(105, 26, "KONINKRIJK BELGIË", form.but(size=15, bold=True, spacing=2), align="center")
    sheet.text(105, 33, "MINISTERIE VAN NATIONALE OPVOEDING", form.but(size=9), align="center")
    fitted(sheet, 105, 44, 170, "{institution!u}", form.but(size=13, bold=True))
    sheet.text(105, 62, "DIPLOMA", form.but(size=30, bold=True, spacing=4), align="center")
    intro = ("Wij, voorzitter, secretaris en leden van de examencommissie, samengesteld overeenkomstig de wet van "
             "18 februari 1977 en het koninklijk besluit van 14 november 1978,")  # fmt: skip
    y: float = sheet.flow(22, 78, 166, intro, form) + 3
    rows = (("overwegende dat", "{sir} {holder}"), ("geboren te", "{birth_place}"), ("op", "{birth_date}"),
            ("het examen heeft afgelegd", "{merit}"), ("verlenen de graad van", "{title}"))  # fmt: skip
    for head, value in rows:
        sheet.text(22, y, head, form)
        bold = head == "verlenen de graad van"
        style = typed.but(bold=bold)
        below = sheet.flow(70, y, 120, value, style)
        line = y
        while line < below - 1:
            sheet.line(70, line + 1.2, 190, line + 1.2, width=0.5, dash=(0.4, 1.8), colour="#444444")
            line += style.leading
        y = max(below, y) + 6
    y = sheet.flow(22, y + 4, 166, "In oorkonde waarvan wij hem/haar dit diploma hebben afgeleverd", form)
    sheet.text(22, y + 3, "te", form)
    sheet.text(32, y + 3, "{city}", typed)
    sheet.text(80, y + 3, "op", form)
    sheet.flow(90, y + 3, 100, "{award_date}", typed.but(size=10.5))
    signatures(sheet, rng, (50, 110, 165), 240, form.but(size=9), ("De voorzitter,", "De secretaris,", "De leden,"))
    stamp(sheet, rng, 80, 255, facts.city)
    sheet.text(22, 278, "Bekrachtigd op {print_date} onder nr. {number}", form.but(size=7.5))
    return sheet


def exam_board(rng: Random, facts: DiplomaFacts) -> Sheet:
    """An examination board: short numbered statements, the degree in the middle of a sentence."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_serif", "times")), 12)
    sheet.text(25, 28, "Examencommissie", body.but(size=17, bold=True))
    sheet.text(25, 35, "{institution}, {city}", body)
    sheet.line(25, 40, 185, 40, width=1)
    sheet.text(105, 62, "D I P L O M A", body.but(size=24), align="center")
    y = sheet.flow(25, 85, 160, "Gelet op de wet van 7 juli 1970 betreffende de algemene structuur van het hoger "
                   "onderwijs;",
                   body)  # fmt: skip
    y = sheet.flow(25, y + 2, 160, "Gelet op de uitslag van de beraadslaging van de examencommissie;", body)
    born = "{sir} {holder:b}, geboren te {birth_place} op {birth_date}, "
    main = born + "heeft met goed gevolg de examens afgelegd en bekomt "
    y = sheet.flow(
        25, y + 8, 160, main + with_merit(facts, "de graad van {title:b}") + ".", body.but(size=13), leading=1.25
    )
    sheet.text(25, y + 16, "Afgegeven te {city} op {award_date}.", body)
    signatures(sheet, rng, (55, 150), 215, body.but(size=10), ("De voorzitter", "De secretaris"))
    stamp(sheet, rng, 102, 222, facts.city)
    sheet.text(25, 275, "Handtekening van de houder:", body.but(size=9))
    sheet.text(185, 275, "{number}", body.but(size=9), align="right")
    return sheet


def ornamental(rng: Random, facts: DiplomaFacts) -> Sheet:
    """Broken letters and script on tinted paper with a heavy frame."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#f3e8cc")
    gold = "#8a6a1f"
    for inset in (7, 9.5, 12):
        sheet.rect(inset, inset, 297 - 2 * inset, 210 - 2 * inset, stroke=gold, line=1.5 if inset == 9.5 else 0.7)
    for corner_x, corner_y in ((12, 12), (285, 12), (12, 198), (285, 198)):
        sheet.circle(corner_x, corner_y, 5, stroke=gold, line=1, fill="#f3e8cc")
        sheet.circle(corner_x, corner_y, 2, fill=gold)
    body = Style("chancery", 15)
    sheet.text(148, 36, "{institution}", Style("blackletter", 30, colour="#3a1f10"), align="center")
    sheet.text(148, 52, "Allen die deze zullen zien, heil!", body, align="center")
    sheet.text(148, 64, "Hierbij wordt bekendgemaakt dat", body, align="center")
    sheet.text(148, 80, "{holder}", Style(rng.choice(("script", "chancery")), 27), align="center")
    sheet.text(148, 92, "geboren te {birth_place} op {birth_date}", body, align="center")
    sheet.text(148, 104, with_merit(facts, "heeft bekomen"), body, align="center")
    sheet.text(148, 114, "de graad van", body, align="center")
    y = fitted(
        sheet, 148, 130, 250, "{title}", Style(rng.choice(("blackletter", "chancery", "palatino")), 25, bold=True)
    )
    sheet.text(148, max(y + 4, 152), "Gegeven te {city}, {award_date}", body, align="center")
    signatures(sheet, rng, (70, 226), 174, body.but(size=11), ("De Rector", "De Decaan"))
    sheet.circle(148, 178, 11, fill="#a02020")
    sheet.circle(148, 178, 8, stroke="#7a1010", line=0.8)
    return sheet


def secondary(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A diploma of secondary education, with the form of education and the licence to go on to a bachelor."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("helvetica", "liberation_serif")), 11)
    sheet.text(105, 25, "VLAAMSE GEMEENSCHAP", body.but(size=11, bold=True), align="center")
    sheet.text(105, 31, "Departement Onderwijs", body.but(size=9), align="center")
    sheet.text(105, 55, "{title!u}", body.but(size=20, bold=True), align="center")
    sheet.text(105, 66, "Algemeen secundair onderwijs - studierichting Economie - moderne talen", body, align="center")
    y = sheet.flow(25, 88, 160, "De ondergetekende, directeur van {institution} te {city}, verklaart dat", body)
    y = sheet.flow(25, y + 6, 160, "{family!u} {given}", body.but(size=15, bold=True), align="center")
    y = sheet.flow(25, y + 4, 160, "geboren te {birth_place} op {birth_date}, het tweede leerjaar van de derde "
                   "graad met vrucht "
                   "heeft beëindigd. Dit diploma geeft toegang tot bachelor- en masteropleidingen in het hoger "
                   "onderwijs.",
                   body)  # fmt: skip
    sheet.text(25, y + 18, "{city}, {award_date}", body)
    signatures(sheet, rng, (60, 150), 205, body.but(size=9), ("De directeur", "De klassenraad"))
    stamp(sheet, rng, 105, 212, facts.city)
    return sheet
