"""Belgian licences on paper, provisional licences, and what is handed in in place of a licence."""

import datetime as dt
from random import Random

from bench.documents import dates
from bench.documents.extract.municipal import scribble, stamp
from bench.documents.licence.cards import Look, background, flag, portrait, values
from bench.documents.licence.facts import LicenceFacts
from bench.documents.sheet import A4, CARD, Sheet, Style

_W, _H = CARD
_PROVISIONAL = Look("", "#e6dcf2", "#b9a0dc", "#222222", "")
_PROFESSIONAL = Look("", "#dfeaf2", "#9fc0d8", "#222222", "")


def _typed(rng: Random) -> Style:
    return Style(rng.choice(("courier", "chancery", "free_mono")), 10, colour=rng.choice(("#1a1a1a", "#1f2f7a")))


def pink_three_fold(rng: Random, facts: LicenceFacts) -> Sheet:
    """The pink paper model of 1989: three panels of particulars, and inside a table with stamped categories."""
    sheet = Sheet({**values(facts), "expiry_date": ""}, size=(225.0, 106.0), mark="MODEL", paper="#f3c9d2")
    form, typed = Style("helvetica", 6.5), _typed(rng)
    for x in (75, 150):
        sheet.line(x, 0, x, 106, colour="#c998a4", width=0.4, dash=(2, 2))
    sheet.text(187.5, 14, "KONINKRIJK BELGIË", form.but(size=8, bold=True), align="center")
    sheet.circle(187.5, 26, 6, stroke="#333333", line=0.6)
    sheet.text(187.5, 27.2, "B", form.but(size=9, bold=True), align="center")
    for i, word in enumerate(("RIJBEWIJS", "PERMIS DE CONDUIRE", "FÜHRERSCHEIN", "DRIVING LICENCE", "ΑΔΕΙΑ ΟΔΗΓΗΣΗΣ")):
        sheet.text(187.5, 42 + i * 6, word, form.but(size=9 if i == 0 else 7, bold=i == 0), align="center")
    sheet.text(187.5, 92, "Model van de Europese Gemeenschappen", form, align="center")
    rows = (("1. Naam", "{family}"), ("2. Voornamen", "{given}"), ("3. Geboren op en te", "{birth_date} {birth_place}"),
            ("4. Woonplaats", "{authority}"), ("5. Afgegeven door", "Burgemeester {authority}"),
            ("6. op", "{issue_date}"), ("7. Geldig tot", ""), ("8. Nr.", "{number}"))  # fmt: skip
    for i, (label, template) in enumerate(rows):
        sheet.text(78, 14 + i * 10.5, label, form)
        sheet.line(78, 19.5 + i * 10.5, 147, 19.5 + i * 10.5, width=0.3, dash=(0.6, 1.2))
        if template:
            sheet.text(80, 18.5 + i * 10.5, template, typed)
    portrait(sheet, 6, 10, 28, 36)
    stamp(sheet, rng, 38, 44, facts.authority)
    sheet.text(6, 78, "Handtekening van de houder", form)
    scribble(sheet, rng, 10, 92)
    sheet.new_page()
    sheet.text(8, 10, "Categorieën van voertuigen waarvoor het rijbewijs geldig is", form.but(bold=True))
    for i, letter in enumerate(("A3", "A", "B", "C", "D", "E", "F", "G")):
        y = 16 + i * 10.5
        sheet.rect(8, y, 205, 10.5, stroke="#8a5a66", line=0.4)
        sheet.text(12, y + 7, letter, form.but(size=11, bold=True))
        sheet.text(24, y + 7, "afgegeven op", form)
        if letter in facts.obtained or (letter == "A3" and "AM" in facts.obtained):
            key = "AM" if letter == "A3" else letter
            sheet.values[f"obtained_{key}"] = dates.printed(facts.obtained[key], facts.date_style, "nl")
            sheet.text(45, y + 7, f"{{obtained_{key}}}", typed)
            sheet.text(110, y + 7, facts.authority, typed.but(size=8))
            sheet.circle(180, y + 5.2, 4.6, stroke="#3b4a9c", line=0.7)
        else:
            sheet.line(45, y + 6, 205, y + 6, width=0.5)
    return sheet


def old_model(rng: Random, facts: LicenceFacts) -> Sheet:
    """The Belgian model of before 1989: a folded sheet, particulars and stamped letters on one side."""
    sheet = Sheet({**values(facts), "expiry_date": ""}, size=(148.0, 105.0), mark="MODEL", paper="#efe3c8")
    form, typed = Style("times", 8), _typed(rng).but(size=10.5)
    sheet.line(74, 0, 74, 105, colour="#b8a880", width=0.5)
    sheet.text(111, 12, "KONINKRIJK BELGIË", form.but(size=9, bold=True), align="center")
    sheet.text(111, 20, "RIJBEWIJS", form.but(size=15, bold=True), align="center")
    sheet.text(111, 26, "Nr. {number}", typed.but(size=8), align="center")
    for i, (label, template) in enumerate((("Naam", "{family}"), ("Voornamen", "{given}"),
                                           ("Geboren te", "{birth_place}"),
                                           ("op", "{birth_date}"))):  # fmt: skip
        sheet.text(78, 38 + i * 9, label, form)
        sheet.text(94, 38 + i * 9, template, typed)
        sheet.line(93, 39.2 + i * 9, 144, 39.2 + i * 9, width=0.3)
    sheet.text(78, 80, "Afgegeven te {authority} op {issue_date}", form.but(size=8.5))
    stamp(sheet, rng, 128, 90, facts.authority)
    portrait(sheet, 6, 8, 27, 34)
    sheet.text(8, 54, "Geldig voor de voertuigen van categorie", form)
    shown = [c for c in facts.categories if c in ("A", "B", "C", "D", "E")]
    for i, letter in enumerate("ABCDE"):
        x = 8 + i * 13
        sheet.rect(x, 60, 12, 22, stroke="#6a5a3a", line=0.5)
        sheet.text(x + 6, 67, letter, form.but(size=12, bold=True), align="center")
        if letter in shown:
            sheet.values[f"obtained_{letter}"] = f"{facts.obtained[letter]:%d.%m.%y}"
            sheet.text(x + 6, 75, f"{{obtained_{letter}}}", typed.but(size=6), align="center")
        else:
            sheet.line(x + 1, 81, x + 11, 61, width=0.8)
    scribble(sheet, rng, 12, 94)
    return sheet


def provisional(rng: Random, facts: LicenceFacts) -> Sheet:
    """A provisional licence: violet card with M36, M18 or M12, names of guides on the back."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    model = rng.choice(("M36", "M18", "M12"))
    background(sheet, _PROVISIONAL)
    style = Style(rng.choice(("helvetica", "liberation_sans")), 6.8)
    titles = {"nl": "VOORLOPIG RIJBEWIJS", "fr": "PERMIS DE CONDUIRE PROVISOIRE", "de": "VORLÄUFIGER FÜHRERSCHEIN"}
    only = {"nl": "Enkel geldig in België", "fr": "Valable uniquement en Belgique", "de": "Nur in Belgien gültig"}
    sheet.text(4, 7, titles[facts.language], style.but(size=9.5, bold=True))
    sheet.text(4, 11, only[facts.language], style.but(size=5.5))
    sheet.text(80, 9, model, style.but(size=14, bold=True, colour="#5b2d8e"), align="right")
    portrait(sheet, 3.5, 15, 20, 26)
    rows = (("1.", "{family}"), ("2.", "{given}"), ("3.", "{birth_date} {birth_place}"), ("4a.", "{issue_date}"),
            ("4b.", "{expiry_date}"), ("4c.", "{authority}"), ("5.", "{number}"))  # fmt: skip
    for i, (label, template) in enumerate(rows):
        sheet.text(26, 17 + i * 4.6, label, style.but(size=5))
        sheet.text(31, 17 + i * 4.6, template, style.but(bold=True))
    sheet.text(4, 50, "9.", style.but(size=5))
    sheet.text(8, 50, "B", style.but(bold=True, size=8))
    sheet.new_page()
    background(sheet, _PROVISIONAL)
    sheet.text(4, 8, f"{model}  cat. B", style.but(bold=True))
    if model == "M36":
        sheet.text(4, 15, "Begeleiders / Guides:", style)
        sheet.text(4, 20, "DE COSTER Marc   12.03.1966", style)
        sheet.text(4, 25, "LIEVENS Bea   30.11.1968", style)
    sheet.text(4, 44, "RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN RIJBEWIJS PERMIS DE CONDUIRE", style.but(size=3.4))
    return sheet


def qualification_card(rng: Random, facts: LicenceFacts) -> Sheet:
    """The driver qualification card: numbered fields as on a licence, but no licence."""
    sheet = Sheet(values(facts), size=CARD, mark="MODEL")
    background(sheet, _PROFESSIONAL)
    style = Style("liberation_sans", 6.8)
    flag(sheet, 3, 3, "B")
    sheet.text(15, 6, "KWALIFICATIEKAART BESTUURDER", style.but(bold=True, size=7.5))
    sheet.text(15, 10, "CARTE DE QUALIFICATION DE CONDUCTEUR", style.but(size=5.5))
    portrait(sheet, 3.5, 15, 20, 26)
    rows = (("1.", "{family}"), ("2.", "{given}"), ("3.", "{birth_date} {birth_place}"), ("4a.", "{issue_date}"),
            ("4b.", "{expiry_date}"), ("4c.", "FOD Mobiliteit"), ("5a.", "{number}"))  # fmt: skip
    for i, (label, template) in enumerate(rows):
        sheet.text(26, 17 + i * 4.6, label, style.but(size=5))
        sheet.text(31, 17 + i * 4.6, template, style.but(bold=True))
    sheet.text(4, 50, "9.  C  CE  95." + f"{rng.randrange(1, 28):02d}.09.2026", style.but(bold=True))
    return sheet


def international_permit(rng: Random, facts: LicenceFacts) -> Sheet:
    """The grey booklet: "internationaal rijbewijs"."""
    sheet = Sheet(values(facts), size=(105.0, 148.0), paper="#e4e4e0")
    style = Style("times", 10)
    sheet.text(52, 20, "KONINKRIJK BELGIË", style.but(bold=True), align="center")
    sheet.text(52, 40, "INTERNATIONAAL RIJBEWIJS", style.but(bold=True, size=13), align="center")
    sheet.text(52, 47, "PERMIS DE CONDUIRE INTERNATIONAL", style, align="center")
    sheet.flow(
        12, 58, 82, "Overeenkomst betreffende het wegverkeer van 8 november 1968", style.but(size=8), align="center"
    )
    for i, line in enumerate(("Geldig tot {expiry_date}", "Afgegeven te {authority}, {issue_date}", "Nummer {number}",
                              "Nummer van het nationaal rijbewijs: 1234567890", "{family} {given}")):  # fmt: skip
        sheet.text(14, 78 + i * 9, line, style)
    stamp(sheet, rng, 75, 130, facts.authority)
    return sheet


def exam_certificate(rng: Random, facts: LicenceFacts) -> Sheet:
    """An application for a licence after a passed practical examination."""
    sheet = Sheet(values(facts), size=A4)
    style = Style(rng.choice(("helvetica", "dejavu_sans")), 10)
    sheet.text(20, 22, "Examencentrum - rijexamens", style.but(bold=True, size=13))
    sheet.text(20, 45, "AANVRAAG OM EEN RIJBEWIJS", style.but(bold=True, size=15))
    sheet.text(20, 53, "Attest van slagen voor het praktisch examen", style.but(size=12))
    for i, line in enumerate(("Naam: {family}", "Voornamen: {given}", "Geboren op {birth_date} te {birth_place}",
                              "Categorie: B", "Het praktisch examen werd met succes afgelegd op {issue_date}.",
                              "Dit attest is drie jaar geldig om een rijbewijs aan te vragen bij de "
                              "gemeente.")):  # fmt: skip
        sheet.text(20, 72 + i * 9, line, style)
    stamp(sheet, rng, 150, 160, "EXAMENCENTRUM")
    scribble(sheet, rng, 40, 165)
    return sheet


def loss_report(rng: Random, facts: LicenceFacts) -> Sheet:
    """A police statement that a licence was lost."""
    sheet = Sheet(values(facts), size=A4)
    style = Style("times", 11)
    sheet.text(20, 22, "Lokale Politie - zone Meetjesland", style.but(bold=True, size=13))
    sheet.text(20, 45, "ATTEST VAN VERLIES OF DIEFSTAL", style.but(bold=True, size=15))
    day = facts.issue_date + dt.timedelta(days=400)
    text = (f"Op {dates.printed(day, 'long', 'nl')} verklaart {{given}} {{family}}, geboren te {{birth_place}} op "
            "{{birth_date}}, "
            "het rijbewijs categorie B te hebben verloren. Dit attest vervangt het rijbewijs niet.")  # fmt: skip
    sheet.flow(20, 65, 170, text, style)
    stamp(sheet, rng, 150, 130, "POLITIE")
    scribble(sheet, rng, 120, 125)
    return sheet
