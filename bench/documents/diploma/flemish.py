"""Diplomas of Flemish universities, university colleges and schools."""

from random import Random

from bench.documents.diploma.facts import DiplomaFacts
from bench.documents.extract.municipal import scribble
from bench.documents.sheet import A4, Sheet, Style

LANDSCAPE = (297.0, 210.0)
ACCESS = "Deze bachelor geeft toegang tot de masteropleidingen zoals vermeld in het diplomasupplement."
"""On many a bachelor's diploma: the word that must not be taken for the level."""


def fitted(
    sheet: Sheet, x: float, y: float, width: float, template: str, style: Style, *, align: str = "center"
) -> float:
    """A paragraph in a smaller size when it would need more than two lines."""
    while style.size > 9 and len(list(sheet._broken(template, style, width))) > 2:
        style = style.but(size=style.size * 0.92)
    left = x - width / 2 if align == "center" else x
    return sheet.flow(left, y, width, template, style, align=align)


def with_merit(facts: DiplomaFacts, text: str) -> str:
    """`text` with the merit after it, if there is any."""
    return f"{text} {{merit}}" if facts.merit else text


def signatures(
    sheet: Sheet, rng: Random, xs: tuple[float, ...], y: float, style: Style, names: tuple[str, ...]
) -> None:
    """Signatures side by side, each above a role."""
    for x, name in zip(xs, names, strict=True):
        scribble(sheet, rng, x - 15, y, width=30)
        sheet.text(x, y + 10, name, style, align="center")


def modern_university(rng: Random, facts: DiplomaFacts) -> Sheet:
    """Modern: coloured bar on the left, everything flush left, much white."""
    sheet = Sheet(facts.values, size=rng.choice((A4, LANDSCAPE)))
    colour = rng.choice(("#1e64c8", "#52739a", "#c4002f", "#0b6b57"))
    body = Style(rng.choice(("liberation_sans", "dejavu_sans", "geometric")), 12)
    sheet.rect(0, 0, 12, sheet.height, fill=colour)
    sheet.text(28, 28, "{institution!u}", body.but(size=17, bold=True, colour=colour))
    if facts.faculty:
        sheet.text(28, 36, "{faculty}", body.but(size=10, colour="#555555"))
    width = sheet.width - 50
    y = sheet.height * 0.24
    sheet.text(28, y, rng.choice(("Diploma", "DIPLOMA")), body.but(size=34, colour=colour))
    y = sheet.flow(28, y + 18, width, "De rector en de academische overheid verklaren dat", body)
    y = fitted(sheet, 28, y + 6, width, "{holder}", body.but(size=21, bold=True), align="left")
    y = sheet.flow(28, y, width, "geboren te {birth_place} op {birth_date}", body)
    y = sheet.flow(28, y + 5, width, "op {award_date} de graad heeft behaald van", body)
    y = fitted(sheet, 28, y + 5, width, "{title}", body.but(size=19, bold=True), align="left")
    if facts.merit:
        sheet.text(28, y, "{merit}", body)
    if facts.level == "bachelor":
        sheet.flow(28, y + 9, width, ACCESS, body.but(size=9))
    y = sheet.height - 48
    signatures(sheet, rng, (55, 120), y, body.but(size=9), ("{head}, rector", "{secretary}, academisch beheerder"))
    sheet.text(28, sheet.height - 12, "Diplomanummer {number} - decreet van 4 april 2003 - gedrukt op {print_date}",
               body.but(size=7, colour="#777777"))  # fmt: skip
    return sheet


def formal_centered(rng: Random, facts: DiplomaFacts) -> Sheet:
    """Formal: framed, serifs, everything centred, place and date at the foot."""
    sheet = Sheet(facts.values, paper=rng.choice(("#fffdf5", "#ffffff", "#fbf7ea")))
    body = Style(rng.choice(("palatino", "century", "liberation_serif")), 13)
    ink = rng.choice(("#20304f", "#4a2020", "#222222"))
    for inset, line in ((10, 1.6), (12.5, 0.5)):
        sheet.rect(inset, inset, 210 - 2 * inset, 297 - 2 * inset, stroke=ink, line=line)
    sheet.circle(105, 38, 11, stroke=ink, line=1)
    sheet.circle(105, 38, 8, stroke=ink, line=0.4)
    fitted(sheet, 105, 62, 165, "{institution!u}", body.but(size=20, bold=True, colour=ink))
    sheet.text(105, 84, "verleent aan", body.but(italic=True), align="center")
    fitted(sheet, 105, 98, 165, "{holder}", body.but(size=22))
    sheet.text(105, 110, "geboren te {birth_place} op {birth_date}", body, align="center")
    sheet.text(105, 126, "de graad van", body.but(italic=True), align="center")
    y = fitted(sheet, 105, 140, 160, "{title:b}", body.but(size=21, colour=ink))
    if facts.merit:
        sheet.text(105, y + 1, "{merit}", body, align="center")
    y = sheet.flow(30, y + 16, 150, "met alle rechten die door de wetten en decreten aan deze graad zijn verbonden.",
                   body.but(size=11),
                   align="center")  # fmt: skip
    if facts.level == "bachelor":
        sheet.flow(30, y, 150, ACCESS, body.but(size=9.5), align="center")
    sheet.text(105, 215, rng.choice(("Uitgereikt te {city} op {award_date}", "Gegeven te {city}, {award_date}")), body,
               align="center")  # fmt: skip
    signatures(sheet, rng, (55, 155), 240, body.but(size=10), ("De rector, {head}", "De secretaris, {secretary}"))
    return sheet


def wij_rector(rng: Random, facts: DiplomaFacts) -> Sheet:
    """Old formula "Wij, rector ...": one long justified-looking sentence, date in words, name in script."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#f8f2e0")
    body = Style(rng.choice(("times", "century", "free_serif")), 12.5)
    fancy = rng.choice(("chancery", "script", "blackletter"))
    sheet.text(148, 28, "{institution}", Style(rng.choice((fancy, "blackletter")), 26), align="center")
    if facts.faculty:
        sheet.text(148, 38, "{faculty!u}", body.but(size=10, spacing=1.5), align="center")
    text = (
        "Wij, Rector, Voorzitter, Secretaris en Leden van de examencommissie belast met het afnemen van de examens "
        "die leiden tot de hieronder vermelde academische graad; overwegende dat {sir}"
    )
    y = sheet.flow(30, 54, 237, text, body)
    sheet.text(148, y + 5, "{holder}", Style("chancery", 24), align="center")
    y = sheet.flow(30, y + 15, 237, "geboren te {birth_place} op {birth_date}, houder van de vereiste "
                   "getuigschriften, het "
                   "examen heeft afgelegd bepaald door de wet van 21 mei 1929 op het toekennen van de academische "
                   "graden; "
                   "verlenen de academische graad van", body)  # fmt: skip
    y = fitted(sheet, 148, y + 6, 237, "{title}", body.but(size=20, bold=True))
    y = sheet.flow(30, y + 2, 237, with_merit(facts, "Het examen werd afgelegd") + ".", body)
    sheet.flow(
        30, y + 4, 237, "In oorkonde waarvan Wij dit diploma hebben afgeleverd te {city}, op {award_date}.", body
    )
    names = ("De Rector,", "De Voorzitter,", "De Secretaris,")
    signatures(sheet, rng, (60, 148, 236), 182, body.but(size=10), names)
    sheet.text(30, 199, "De titularis, (handtekening)", body.but(size=8))
    return sheet


def hogeschool_modern(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A university college: landscape, name of the college in a block of colour."""
    sheet = Sheet(facts.values, size=LANDSCAPE)
    colour = rng.choice(("#e4002b", "#009fe3", "#5b2d8e", "#f39200"))
    body = Style(rng.choice(("geometric", "dejavu_sans", "liberation_sans")), 12)
    sheet.rect(0, 0, 297, 32, fill=colour)
    sheet.text(20, 21, "{institution}", body.but(size=22, bold=True, colour="#ffffff"))
    degree = {"bachelor": "bachelor", "graduaat": "gegradueerde", "master": "master"}[facts.level]
    sheet.text(277, 52, f"diploma van {degree}", body.but(size=24, colour=colour), align="right")
    y = sheet.flow(20, 72, 257, "Het instellingsbestuur, op voorstel van de examencommissie, verklaart dat", body)
    y = fitted(sheet, 20, y + 5, 257, "{family!u} {given}", body.but(size=20, bold=True), align="left")
    y = sheet.flow(20, y, 257, "geboren te {birth_place} op {birth_date}, in het academiejaar {year} geslaagd is "
                   "voor de "
                   "opleiding en verleent de graad van", body)  # fmt: skip
    y = fitted(sheet, 20, y + 6, 257, "{title}", body.but(size=20, bold=True, colour=colour), align="left")
    if facts.merit:
        sheet.text(20, y, "{merit}", body)
    if facts.level == "bachelor":
        sheet.text(20, y + 8, ACCESS, body.but(size=9))
    sheet.text(20, 158, "{city}, {award_date}", body)
    signatures(
        sheet, rng, (60, 150, 240), 178, body.but(size=9), ("{head}, algemeen directeur", "voorzitter", "de student")
    )
    return sheet


def hogeschool_columns(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A university college: particulars in a narrow left column, the degree on the right."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("free_sans", "helvetica", "dejavu_condensed")), 11)
    small = body.but(size=8.5, colour="#444444")
    sheet.rect(0, 0, 62, 297, fill="#eef1f4")
    for i, (head, name) in enumerate((("Instelling", "institution"), ("Plaats", "city"), ("Academiejaar", "year"),
                                      ("Geboren te", "birth_place"), ("Geboren op", "birth_date"),
                                      ("Nummer", "number"))):  # fmt: skip
        sheet.text(10, 60 + i * 20, head, small.but(bold=True))
        sheet.flow(10, 65 + i * 20, 46, "{" + name + "}", small)
    sheet.text(75, 45, "DIPLOMA", body.but(size=30, bold=True, spacing=3))
    y = sheet.flow(75, 70, 115, "De examencommissie verleent aan", body)
    y = fitted(sheet, 75, y + 5, 115, "{holder}", body.but(size=19, bold=True), align="left")
    y = sheet.flow(75, y + 8, 115, "de graad en de titel van", body)
    y = sheet.flow(75, y + 6, 115, "{title}", body.but(size=17, bold=True))
    if facts.merit:
        y = sheet.flow(75, y, 115, "{merit}", body)
    if facts.level == "bachelor":
        y = sheet.flow(75, y + 4, 115, ACCESS, small)
    sheet.flow(75, y + 12, 115, "Aldus gedaan te {city} op {award_date}.", body)
    signatures(sheet, rng, (95, 160), 240, body.but(size=9), ("De voorzitter", "De secretaris"))
    sheet.text(75, 282, "Afgedrukt op {print_date} - bekrachtigd bij decreet van 20 december 2013", body.but(size=6.5))
    return sheet


def graduaat_form(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A plain certificate of a graduaat programme."""
    sheet = Sheet(facts.values, size=LANDSCAPE)
    body = Style(rng.choice(("liberation_serif", "dejavu_serif")), 12)
    sheet.rect(8, 8, 281, 194, stroke="#2d5d4f", line=3)
    sheet.text(148, 32, "Vlaamse Gemeenschap", body.but(size=11), align="center")
    sheet.text(148, 48, "DIPLOMA VAN GEGRADUEERDE", body.but(size=24, bold=True), align="center")
    sheet.text(148, 62, "{institution}, {city}", body, align="center")
    y = fitted(sheet, 148, 82, 240, "{holder}", body.but(size=20, italic=True))
    sheet.text(148, y, "geboren op {birth_date} te {birth_place}", body, align="center")
    sheet.text(148, y + 14, "heeft de opleiding met vrucht beëindigd en ontvangt de graad", body, align="center")
    y = fitted(sheet, 148, y + 27, 240, "{title}", body.but(size=19, bold=True))
    sheet.text(148, y, "(kwalificatieniveau 5 - geen bachelor)", body.but(size=8), align="center")
    sheet.text(148, 152, "Gedaan te {city} op {award_date}", body, align="center")
    signatures(sheet, rng, (80, 216), 174, body.but(size=10), ("De directeur", "De voorzitter van de examencommissie"))
    return sheet
