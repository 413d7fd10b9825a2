"""Cards and papers that have nothing to do with what was asked, or only little."""

from random import Random

from bench.documents.extract.municipal import scribble
from bench.documents.licence.cards import portrait
from bench.documents.lookalikes.page import PaperFacts, plain_page
from bench.documents.sheet import CARD, Sheet, Style


def identity_front(rng: Random, facts: PaperFacts) -> Sheet:
    """The front of an identity card."""
    values = facts.values(date_style="spaced")
    values["birth_date"] = f"{facts.person.birth_date:%d %m %Y}"
    sheet = Sheet(values, size=CARD, mark="MODEL", paper="#e3eee6")
    small, bold = Style("liberation_sans", 4.6, colour="#445544"), Style("liberation_sans", 7, bold=True)
    sheet.text(4, 5.5, "BELGIË  BELGIQUE  BELGIEN  BELGIUM", bold.but(size=6))
    sheet.text(4, 9, "IDENTITEITSKAART  CARTE D'IDENTITÉ  PERSONALAUSWEIS  IDENTITY CARD", small.but(size=4.8))
    portrait(sheet, 4, 13, 22, 28)
    rows = (("Naam / Name", "{family}"), ("Voornamen / Given names", "{given}"),
            ("Geslacht / Sex        Nationaliteit / Nationality", f"{facts.person.sex}               Belg"),
            ("Geboortedatum / Date of birth", "{birth_date}"), ("Geldig tot / Expires", "{later}"),
            ("Kaartnr. / Card no.", "592-1234567-89"))  # fmt: skip
    for i, (label, template) in enumerate(rows):
        sheet.text(30, 15 + i * 6, label, small)
        sheet.text(30, 17.8 + i * 6, template, bold)
    scribble(sheet, rng, 6, 47, width=18, height=0.4)
    return sheet


def identity_back(rng: Random, facts: PaperFacts) -> Sheet:
    """The back of an identity card, with the national number and a machine-readable zone."""
    sheet = Sheet(facts.values(), size=CARD, mark="MODEL", paper="#e3eee6")
    small, bold = Style("liberation_sans", 4.6, colour="#445544"), Style("liberation_sans", 6.5, bold=True)
    for i, (label, template) in enumerate((("Identificatienummer van het Rijksregister", "{national_number}"),
                                           ("Geboorteplaats / Place of birth", "{birth_place}"),
                                           ("Plaats van afgifte / Place of issue", "{municipality}"))):  # fmt: skip
        sheet.text(28, 8 + i * 8, label, small)
        sheet.text(28, 11.5 + i * 8, template, bold)
    sheet.rect(5, 8, 12, 10, fill="#cfae55", radius=1)
    n = facts.person.national_number
    name = "".join(c if c.isalpha() and c.isascii() else "<" for c in facts.person.family.upper())
    lines = (
        f"IDBEL592123456<7891{'<' * 12}"[:30],
        f"{n[:6]}1{facts.person.sex}3401012BEL{n}<"[:30],
        f"{name}<<{'<' * 30}"[:30],
    )
    for i, line in enumerate(lines):
        sheet.text(5, 40 + i * 5, line, Style("courier", 9.3, bold=True))
    del rng
    return sheet


def language_certificate(rng: Random, facts: PaperFacts) -> Sheet:
    """A certificate of the federal selection office for the knowledge of Dutch."""
    return plain_page(
        rng, facts.values(), head="Selectiebureau van de federale overheid", title="TAALCERTIFICAAT",
        paragraphs=("{name}, geboren te {birth_place} op {birth_date}, heeft op {date} met goed gevolg het examen "
                    "afgelegd over de kennis "
                    "van het Nederlands, zoals bepaald in artikel 7 van het koninklijk besluit van 8 maart 2001.",
                    "Niveau: C1 (mondeling en schriftelijk)"),
        foot="Brussel, {date}", signed=True,
    )  # fmt: skip


def reference_letter(rng: Random, facts: PaperFacts) -> Sheet:
    """A letter of a former employer."""
    return plain_page(
        rng, facts.values(), head="Volta Logistics nv", title="Aanbevelingsbrief",
        paragraphs=("Met deze brief wil ik {name} van harte aanbevelen. {name} werkte van 2016 tot 2021 als "
                    "teamleider onder mijn "
                    "leiding en toonde zich een gedreven collega.",
                    "U kan mij steeds contacteren voor meer informatie."),
        foot="{date} - J. Renders, afgevaardigd bestuurder", signed=True,
    )  # fmt: skip


def invoice(rng: Random, facts: PaperFacts) -> Sheet:
    """An invoice."""
    return plain_page(
        rng, facts.values(date_style="slash"), head="Energieleverancier Windkracht", title="FACTUUR {number}",
        rows=(("Factuurdatum", "{date}"), ("Klant", "{name}"), ("Adres", "{address}"), ("Te betalen", "187,42 EUR"),
              ("Vervaldatum", "{later}")),
        paragraphs=("Gelieve het bedrag over te schrijven op BE00 0000 0000 0000. Btw 6 % inbegrepen.",),
    )  # fmt: skip


def recipe(rng: Random, facts: PaperFacts) -> Sheet:
    """A recipe, uploaded by mistake."""
    return plain_page(
        rng, facts.values(), head="", title="Stoofvlees met friet",
        paragraphs=("1 kg rundvlees, 2 uien, 2 flesjes bruin bier, 1 snede brood met mosterd, laurier, tijm.",
                    "Bak het vlees aan, voeg de uien toe en blus met het bier. Laat drie uur zachtjes stoven."),
    )  # fmt: skip


def bank_card(rng: Random, facts: PaperFacts) -> Sheet:
    """A bank card."""
    sheet = Sheet(facts.values(), size=CARD, mark="MODEL", paper=rng.choice(("#1d3f7a", "#0e6b52")))
    white = Style("liberation_sans", 9, colour="#ffffff", bold=True)
    sheet.text(6, 10, "Meetjesbank", white.but(size=12))
    sheet.rect(8, 18, 11, 8.5, fill="#d8b659", radius=1)
    sheet.text(8, 36, "6703 0000 0000 0000 0", white.but(size=11))
    sheet.text(8, 43, "{name!u}", white)
    sheet.text(58, 43, f"{rng.randrange(1, 13):02d}/27", white)
    sheet.text(78, 50, "mastercard", white.but(size=7), align="right")
    return sheet


def portrait_photo(rng: Random, facts: PaperFacts) -> Sheet:
    """A passport photo: no words at all."""
    del rng
    sheet = Sheet(facts.values(), size=(35.0, 45.0), mark="", paper="#eef1f4")
    portrait(sheet, 0, 0, 35, 45)
    return sheet


def blank(rng: Random, facts: PaperFacts) -> Sheet:
    """An empty page, as the back of a scanned sheet."""
    del rng
    return Sheet(facts.values(), mark="")


def cover_mail(rng: Random, facts: PaperFacts) -> Sheet:
    """A printed mail that only says what is attached."""
    return plain_page(
        rng, facts.values(), head="Van: {mail}", title="Kandidatuur",
        rows=(("Aan", "selectie@voorbeeld.example"), ("Verzonden", "{date} 21:14"), ("Onderwerp", "kandidatuur")),
        paragraphs=("Beste,", "In bijlage mijn cv, motivatiebrief, diploma, uittreksel strafregister en rijbewijs.",
                    "Mvg, {name}"),
    )  # fmt: skip
