"""More diplomas: of old universities that admit to a degree, of tables, and of neighbours before the reform."""

from random import Random

from bench.documents.diploma.facts import DiplomaFacts
from bench.documents.diploma.flemish import ACCESS, LANDSCAPE, fitted, signatures, with_merit
from bench.documents.extract.municipal import stamp
from bench.documents.sheet import Sheet, Style


def admitted(rng: Random, facts: DiplomaFacts) -> Sheet:
    """An old university, in script: the session first, then the holder, "toegelaten tot de graad van"."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#f6efdc")
    body = Style(rng.choice(("chancery", "times", "century")), 14)
    sheet.rect(9, 9, 279, 192, stroke="#7a5a1a", line=2)
    fitted(sheet, 148, 34, 250, "{institution}", Style(rng.choice(("blackletter", "palatino")), 26))
    if facts.faculty:
        sheet.text(148, 48, "{faculty}", body, align="center")
    sheet.text(148, 58, "In naam van de Koning", body, align="center")
    y = sheet.flow(25, 70, 247, "De examencommissie, samengesteld overeenkomstig de wet, heeft in openbare zitting "
                   "van {award_date}", body, align="center")  # fmt: skip
    y = fitted(sheet, 148, y + 6, 250, "{sir} {holder}", body.but(size=20))
    y = sheet.flow(25, y + 2, 247, "geboren te {birth_place} op {birth_date}, toegelaten tot de graad van", body,
                   align="center")  # fmt: skip
    y = fitted(sheet, 148, y + 6, 250, "{title}", body.but(size=23, bold=True))
    if facts.merit:
        sheet.text(148, y, "{merit}", body, align="center")
    sheet.text(148, y + 12, "Gegeven te {city}.", body, align="center")
    signatures(sheet, rng, (80, 216), 172, body.but(size=9), ("De Decaan", "De Rector"))
    return sheet


def label_table(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A modern hogeschool: labels left, values right, remarks on further study below."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_sans", "dejavu_sans", "helvetica")), 11)
    sheet.text(40, 28, "{institution}", body.but(size=17, bold=True))
    sheet.text(20, 44, "Diploma van hoger onderwijs", body.but(size=19))
    rows = (("Uitgereikt aan", "holder"), ("Geboren", "birth"), ("Graad", "title"), ("Resultaat", "merit"),
            ("Uitgereikt op", "award_date"), ("Te", "city"))  # fmt: skip
    y = 60.0
    for head, name in rows:
        if name == "merit" and not facts.merit:
            continue
        value = "{birth_date} - {birth_place}" if name == "birth" else "{" + name + "}"
        sheet.text(22, y, head, body.but(size=9, colour="#666666"))
        y = max(sheet.flow(68, y, 120, value, body.but(bold=name == "title")), y + 8)
    if facts.level == "bachelor":
        sheet.flow(22, y + 6, 165, "Deze opleiding wordt onderscheiden van de masteropleiding: zij geeft rechtstreeks "
                   "toegang tot bepaalde masteropleidingen.", body.but(size=8.5))  # fmt: skip
    sheet.text(22, y + 24, "Namens de examencommissie", body)
    signatures(sheet, rng, (50,), y + 34, body.but(size=9), ("{secretary}",))
    return sheet


def name_alone(rng: Random, facts: DiplomaFacts) -> Sheet:
    """The holder's name on a line by itself, with no word before or behind it; nothing of birth."""
    sheet = Sheet(facts.values, size=LANDSCAPE)
    body = Style(rng.choice(("palatino", "dejavu_serif")), 13)
    fitted(sheet, 148, 38, 250, "{institution}", body.but(size=24, bold=True))
    sheet.text(148, 62, "{given} {family!u}", body.but(size=19), align="center")
    said = {
        "en": "has fulfilled the requirements for the degree of",
        "fr": "le jury a déclaré admis au",
        "nl": "heeft de examens met goed gevolg afgelegd en draagt de graad van",
        "de": "hat die Prüfung bestanden und führt den Grad",
    }[facts.language]
    sheet.text(148, 82, said, body, align="center")
    y = fitted(sheet, 148, 102, 250, "{title}", body.but(size=21, bold=True))
    sheet.text(148, y + 10, "{city}, {award_date}", body, align="center")
    signatures(sheet, rng, (80, 216), 165, body.but(size=9), ("Dean", "Rector"))
    return sheet


def german_diploma(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A German "Diplomurkunde" of a university, of before Bologna."""
    sheet = Sheet(facts.values, paper="#fffdf4")
    body = Style(rng.choice(("palatino", "times")), 12.5)
    fitted(sheet, 105, 40, 170, "{institution}", body.but(size=22))
    sheet.text(105, 64, "DIPLOMURKUNDE", body.but(size=24, spacing=3), align="center")
    y = sheet.flow(25, 86, 160, "Die Universität verleiht durch diese Urkunde", body, align="center")
    y = fitted(sheet, 105, y + 6, 160, "{sir} {holder}", body.but(size=19))
    sheet.text(105, y, "geboren am {birth_date} in {birth_place}", body, align="center")
    sheet.text(105, y + 12, "den akademischen Grad", body, align="center")
    y = fitted(sheet, 105, y + 26, 160, "{title}", body.but(size=20, bold=True))
    sheet.text(105, y + 10, "{city}, den {award_date}" if facts.date_style == "dot" else "{city}, {award_date}", body,
               align="center")  # fmt: skip
    signatures(sheet, rng, (60, 150), 225, body.but(size=9), ("Der Rektor", "Der Dekan"))
    stamp(sheet, rng, 105, 240, facts.city)
    return sheet


def proclaimed(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A licence of the French Community: "a été proclamé", the jury's session before it."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#f7f1e1")
    body = Style(rng.choice(("times", "palatino")), 13)
    fitted(sheet, 148, 32, 250, "{institution}", body.but(size=24))
    if facts.faculty:
        sheet.text(148, 44, "{faculty}", body.but(italic=True), align="center")
    y = sheet.flow(30, 62, 237, "Le jury, constitué conformément à la loi, réuni en séance publique le {award_date}, "
                   "atteste que", body, align="center")  # fmt: skip
    y = fitted(sheet, 148, y + 6, 237, "{sir} {holder}", body.but(size=20))
    sheet.text(148, y, "né(e) à {birth_place}, le {birth_date},", body, align="center")
    sheet.text(148, y + 10, with_merit(facts, "a été proclamé(e)"), body, align="center")
    y = fitted(sheet, 148, y + 24, 237, "{title}", body.but(size=21, bold=True))
    sheet.text(148, y + 10, "Donné à {city}.", body, align="center")
    signatures(sheet, rng, (80, 148, 216), 172, body.but(size=9), ("Le Président", "Le Secrétaire", "Le Recteur"))
    return sheet


def dutch_old_hbo(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A Dutch "getuigschrift" of higher professional education, with the title that its holder may bear."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("helvetica", "century")), 12)
    fitted(sheet, 105, 36, 170, "{institution}", body.but(size=18, bold=True))
    sheet.text(105, 58, "GETUIGSCHRIFT", body.but(size=22, spacing=3), align="center")
    y = sheet.flow(25, 80, 160, "De examencommissie verklaart dat", body, align="center")
    y = fitted(sheet, 105, y + 5, 160, "{holder}", body.but(size=18))
    sheet.text(105, y, "geboren op {birth_date} te {birth_place}", body, align="center")
    y = sheet.flow(25, y + 12, 160, "met goed gevolg heeft afgelegd het afsluitend examen", body, align="center")
    y = fitted(sheet, 105, y + 6, 160, "{title:b}", body.but(size=17))
    y = sheet.flow(25, y + 6, 160, "en gerechtigd is tot het voeren van de titel ing. of baccalaureus.", body,
                   align="center")  # fmt: skip
    sheet.text(105, y + 12, "{city}, {award_date}", body, align="center")
    signatures(sheet, rng, (60, 150), 230, body.but(size=9), ("de voorzitter", "de geslaagde"))
    return sheet


def band_below(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A Flemish diploma that begins with the degree; the holder, the day and the law in small print below it."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("geometric", "liberation_sans")), 11)
    fitted(sheet, 105, 50, 170, "{title}", body.but(size=24, bold=True, colour="#0b3d5c"))
    sheet.text(105, 84, "behaald door", body, align="center")
    fitted(sheet, 105, 98, 170, "{holder}", body.but(size=20))
    sheet.text(105, 112, "geboren te {birth_place} op {birth_date}", body, align="center")
    if facts.merit:
        sheet.text(105, 122, "{merit}", body, align="center")
    sheet.text(105, 140, "Proclamatie op {award_date}", body, align="center")
    if facts.level == "bachelor":
        sheet.flow(30, 152, 150, ACCESS, body.but(size=9), align="center")
    sheet.rect(0, 240, 210, 57, fill="#0b3d5c")
    sheet.text(20, 262, "{institution}", body.but(size=20, bold=True, colour="#ffffff"))
    sheet.text(20, 272, "Codex Hoger Onderwijs van 11 oktober 2013", body.but(size=8, colour="#dddddd"))
    signatures(sheet, rng, (60, 150), 205, body.but(size=9), ("{head}, rector", "{secretary}, secretaris"))
    return sheet
