"""What comes with, or instead of, a diploma: supplements, transcripts, certificates, decisions on equivalence, LED."""

from random import Random

from bench.documents.lookalikes.page import PaperFacts, plain_page
from bench.documents.sheet import Sheet, Style


def supplement(rng: Random, facts: PaperFacts) -> Sheet:
    """A diploma supplement of a bachelor, whose text explains the master's degree too; two pages."""
    values = facts.values("en")
    sheet = Sheet(values)
    body = Style(rng.choice(("liberation_sans", "times", "dejavu_condensed")), 9.5)
    sheet.text(105, 24, "DIPLOMA SUPPLEMENT", body.but(size=17, bold=True), align="center")
    y = sheet.flow(20, 34, 170, "This Diploma Supplement follows the model developed by the European Commission, "
                   "Council of Europe "
                   "and UNESCO/CEPES.", body.but(italic=True)) + 4  # fmt: skip
    sections = (
        ("1. INFORMATION IDENTIFYING THE HOLDER OF THE QUALIFICATION",
         ("1.1 Family name: {family}", "1.2 Given names: {given}",
         "1.3 Date of birth: {birth_date}", "1.4 Student identification number: {number}")),
        ("2. INFORMATION IDENTIFYING THE QUALIFICATION", ("2.1 Name of qualification: Bachelor in het sociaal werk",
         "2.2 Main field of study: social work", "2.3 Awarding institution: Hogeschool De Kempen",
         "2.5 Language: Dutch")),
        ("3. INFORMATION ON THE LEVEL", ("3.1 Level of qualification: Bachelor (EQF level 6)",
         "3.2 Official length of programme: 180 ECTS credits",
         "3.3 Access requirements: diploma of secondary education")),
        ("4. CONTENTS AND RESULTS", ("4.1 Mode of study: full-time", "4.4 Grading: 0-20, pass mark 10")),
        ("5. FUNCTION OF THE QUALIFICATION", ("5.1 Access to further study: gives access to master programmes, if "
                                              "need be after a "
         "bridging programme", "5.2 Professional status: not regulated")),
        ("6. ADDITIONAL INFORMATION", ("6.1 www.hogeschooldekempen.example",)),
        ("7. CERTIFICATION", ("7.1 Date: {date}", "7.2 Name and signature: P. Hoste", "7.3 Capacity: registrar")),
        ("8. HIGHER EDUCATION SYSTEM IN FLANDERS", ("Higher education consists of associate degrees (graduaat), "
                                                    "bachelor, master "
         "and doctoral degrees. The degree of Master is awarded after at least 60 credits following a bachelor.",)),
    )  # fmt: skip
    for title, lines in sections:
        if y > 250:
            sheet.new_page()
            y = 25
        sheet.text(20, y, title, body.but(bold=True))
        y += 6
        for line in lines:
            y = sheet.flow(24, y, 166, line, body)
        y += 6
    return sheet


_COURSES = ("Inleiding tot het recht", "Statistiek", "Bestuurskunde", "Organisatieleer", "Economie",
            "Masterproef deel 1",
            "Staatsrecht", "Boekhouden", "Communicatie", "Ethiek", "Sociologie", "Bedrijfsbeleid")  # fmt: skip


def transcript(rng: Random, facts: PaperFacts) -> Sheet:
    """A list of courses with credits and marks."""
    sheet = Sheet(facts.values())
    body = Style(rng.choice(("helvetica", "liberation_sans", "times")), 10)
    sheet.text(20, 22, "Universiteit Scheldeland - Faculteit Recht", body.but(bold=True))
    sheet.text(
        20,
        36,
        rng.choice(("Puntenlijst", "Studievoortgangsrapport", "Transcript of records")),
        body.but(size=16, bold=True),
    )
    sheet.text(20, 46, "{name}, geboren op {birth_date} - studentnummer {number}", body)
    sheet.text(20, 52, "Opleiding: Master in de rechten - academiejaar {year}", body)
    y = 66.0
    for at, head in ((20, "Opleidingsonderdeel"), (130, "Studiepunten"), (165, "Resultaat")):
        sheet.text(at, y, head, body.but(bold=True))
    for course in rng.sample(_COURSES, k=9):
        y += 7
        sheet.line(20, y - 4.8, 190, y - 4.8, width=0.3)
        sheet.text(20, y, course, body)
        sheet.text(140, y, str(rng.choice((3, 4, 5, 6, 9))), body)
        sheet.text(170, y, f"{rng.randrange(10, 19)}/20", body)
    sheet.text(20, y + 14, "Totaal: 54 studiepunten. Dit document is geen diploma." if rng.random() < 0.5 else
               "Totaal: 54 studiepunten", body)  # fmt: skip
    sheet.text(20, y + 24, "Afgedrukt op {date}", body.but(size=8))
    return sheet


def enrolment(rng: Random, facts: PaperFacts) -> Sheet:
    """A certificate of enrolment in a master's programme."""
    return plain_page(
        rng, facts.values(), head="Universiteit Scheldeland - Dienst Studentenadministratie",
        title="Attest van inschrijving",
        paragraphs=("Ondergetekende verklaart dat {name}, geboren te {birth_place} op {birth_date}, voor het "
                    "academiejaar {year} "
                    "regelmatig ingeschreven is voor de opleiding Master of Science in de bestuurskunde (60 "
                    "studiepunten).",),
        foot="Dendermonde, {date}", signed=True,
    )  # fmt: skip


def attendance(rng: Random, facts: PaperFacts) -> Sheet:
    """A certificate of attendance of a "masterclass"."""
    return plain_page(
        rng, facts.values(), head="Academie voor Leiderschap",
        title=rng.choice(("Getuigschrift van deelname", "Attest van bijwoning")),
        paragraphs=("Hierbij bevestigen wij dat {name} heeft deelgenomen aan de Masterclass Publiek Leiderschap (3 "
                    "dagen, 18 uur).",),
        foot="Gent, {date}", signed=True,
    )  # fmt: skip


def postgraduate(rng: Random, facts: PaperFacts) -> Sheet:
    """A certificate of a postgraduate programme: higher education, but no degree."""
    return plain_page(
        rng, facts.values(), head="Hogeschool De Kempen", title="POSTGRADUAATSGETUIGSCHRIFT",
        paragraphs=("Het instellingsbestuur verklaart dat {name}, geboren te {birth_place} op {birth_date}, in het "
                    "academiejaar {year} "
                    "met vrucht het postgraduaat Publiek Management (20 studiepunten) heeft gevolgd.",
                    "Dit getuigschrift bekrachtigt geen graad van bachelor of master."),
        foot="Herentals, {date}", signed=True,
    )  # fmt: skip


def _naric(rng: Random, facts: PaperFacts, title: str, decision: str, paragraphs: tuple[str, ...]) -> Sheet:
    values = facts.values()
    values["decision_date"] = values["date"]
    return plain_page(
        rng, values, head="NARIC-Vlaanderen - Koning Albert II-laan 15, 1210 Brussel", title=title,
        rows=(("Dossier", "{number}"), ("Aanvrager", "{holder}"), ("Geboren op", "{birth_date}")),
        paragraphs=("Gelet op de Codex Hoger Onderwijs, gecoördineerd op 11 oktober 2013; gelet op het besluit van "
                    "de Vlaamse Regering "
                    "van 14 juni 2013;", decision, *paragraphs),
        foot="Brussel, {decision_date}", signed=True,
    )  # fmt: skip


def naric_master(rng: Random, facts: PaperFacts) -> Sheet:
    """A decision that a foreign degree is of the level of master."""
    return _naric(rng, facts, "Beslissing over niveaugelijkwaardigheid",
                  "het studiebewijs 'Yüksek Lisans Diploması', behaald in 2011 aan Anadolu Üniversitesi (Turkije), "
                  "wordt erkend als "
                  "gelijkwaardig met de Vlaamse graad van master.",
                  ("Deze beslissing is geldig samen met het originele studiebewijs.",))  # fmt: skip


def naric_bachelor(rng: Random, facts: PaperFacts) -> Sheet:
    """A decision that what was called a master is of the level of bachelor."""
    return _naric(rng, facts, "Besluit tot erkenning van een buitenlands studiebewijs",
                  "het studiebewijs 'Master in Business Studies' wordt erkend als gelijkwaardig met de Vlaamse "
                  "graad van bachelor.",
                  ("De gelijkwaardigheid met de graad van master wordt niet toegekend.",))  # fmt: skip


def naric_refusal(rng: Random, facts: PaperFacts) -> Sheet:
    """A refusal."""
    return _naric(rng, facts, "Beslissing: weigering van gelijkwaardigheid",
                  "het studiebewijs 'Master of Arts' wordt niet erkend als gelijkwaardig met de Vlaamse graad van "
                  "master.",
                  ("U kan tegen deze beslissing beroep instellen binnen dertig dagen.",))  # fmt: skip


def naric_receipt(rng: Random, facts: PaperFacts) -> Sheet:
    """The acknowledgement of an application: no decision."""
    return plain_page(
        rng, facts.values(), head="NARIC-Vlaanderen", title="Ontvangstmelding van uw aanvraag",
        paragraphs=("Wij hebben op {date} uw aanvraag tot gelijkwaardigheid met de graad van master ontvangen "
                    "(dossier {number}).",
                    "De behandeling duurt gemiddeld 60 dagen. Dit is geen beslissing."),
    )  # fmt: skip


def _led(rng: Random, facts: PaperFacts, kind: str) -> Sheet:
    values = facts.values()
    values |= {"title": "Master in de rechten", "institution": "Universiteit Gent", "award_date": values["date"]}
    return plain_page(
        rng, values, head="Leer- en ervaringsbewijzendatabank", title="Overzicht van mijn leer- en ervaringsbewijzen",
        rows=(("Naam", "{holder}"), ("Geboortedatum", "{birth_date}"), ("Herkomst", kind),
              ("Bewijs", "Diploma: {title}"),
              ("Instelling", "{institution}"), ("Datum", "{award_date}")),
        paragraphs=("www.leerenervaringsbewijzendatabank.be - afgedrukt op {later}",),
    )  # fmt: skip


def led_authentic(rng: Random, facts: PaperFacts) -> Sheet:
    """A print of the official record of a degree."""
    return _led(rng, facts, "Authentieke gegevens (geregistreerd door de onderwijsinstelling)")


def led_self_declared(rng: Random, facts: PaperFacts) -> Sheet:
    """A print of what the person declared."""
    return _led(rng, facts, "Eigen verklaring (niet geverifieerd)")
