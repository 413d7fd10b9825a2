"""What is sent instead of a criminal record extract: receipts, notices, proxies, extracts of other countries."""

from random import Random

from bench.documents.lookalikes.page import PaperFacts, plain_page
from bench.documents.sheet import Sheet, Style


def request_receipt(rng: Random, facts: PaperFacts) -> Sheet:
    """ "Your request was registered", in Dutch."""
    return plain_page(
        rng, facts.values(), head="{municipality} - digitaal loket",
        title=rng.choice(("Bevestiging van uw aanvraag", "Ontvangstbewijs", "Uw aanvraag werd geregistreerd")),
        rows=(("Product", "Uittreksel uit het strafregister (model 595)"), ("Aanvrager", "{name}"),
              ("Geboortedatum", "{birth_date}"), ("Dossiernummer", "{number}"), ("Aangevraagd op", "{date}")),
        paragraphs=("Wij hebben uw aanvraag voor een uittreksel uit het strafregister goed ontvangen op {date}.",
                    "U ontvangt het uittreksel binnen vijf werkdagen in uw e-Box of per post. Dit is geen uittreksel."
                    if rng.random() < 0.5 else "U ontvangt het uittreksel binnen vijf werkdagen."),
    )  # fmt: skip


def request_receipt_fr(rng: Random, facts: PaperFacts) -> Sheet:
    """The same in French."""
    return plain_page(
        rng, facts.values("fr"), head="Administration communale - guichet électronique", title="Accusé de réception",
        rows=(("Demandeur", "{name}"), ("N° de dossier", "{number}")),
        paragraphs=("Votre demande d'extrait de casier judiciaire (modèle 595) a bien été enregistrée le {date}.",
                    "Le document vous sera transmis dans les meilleurs délais."),
    )  # fmt: skip


def notification(rng: Random, facts: PaperFacts) -> Sheet:
    """A notice that a document waits in the e-Box."""
    return plain_page(
        rng, facts.values(), head="Mijn e-Box", title="U hebt een nieuw bericht",
        paragraphs=("Beste {name},", "FOD Justitie heeft u op {date} een document bezorgd: Uittreksel uit het "
                    "strafregister.",
                    "Meld u aan met itsme om het bericht te lezen. Het blijft beschikbaar tot {later}.",
                    "Dit is een automatisch bericht, gelieve niet te antwoorden."),
    )  # fmt: skip


def payment_proof(rng: Random, facts: PaperFacts) -> Sheet:
    """A receipt of payment at the counter."""
    return plain_page(
        rng, facts.values(date_style="slash"), head="{municipality} - kassa burgerzaken", title="Betalingsbewijs",
        rows=(("Datum", "{date}"), ("Omschrijving", "Uittreksel uit het strafregister"), ("Bedrag", "10,00 EUR"),
              ("Betaald met", "Bancontact"), ("Naam", "{name}"), ("Ticket", "{number}")),
        paragraphs=("Dank u voor uw bezoek.",),
    )  # fmt: skip


def proxy(rng: Random, facts: PaperFacts) -> Sheet:
    """A proxy to collect an extract."""
    return plain_page(
        rng, facts.values(), head="", title="VOLMACHT",
        paragraphs=("Ik, ondergetekende {name}, geboren te {birth_place} op {birth_date}, wonende te {address},",
                    "geef hierbij volmacht aan Bea Lievens om in mijn naam een uittreksel uit het strafregister, "
                    "model 595, aan te "
                    "vragen en af te halen bij de dienst burgerzaken.", "Opgemaakt te {municipality} op {date}."),
        foot="Handtekening van de volmachtgever", signed=True,
    )  # fmt: skip


def self_declaration(rng: Random, facts: PaperFacts) -> Sheet:
    """A declaration on one's word of honour."""
    return plain_page(
        rng, facts.values(), head="", title=rng.choice(("VERKLARING OP EER", "Verklaring op erewoord")),
        paragraphs=("Ondergetekende, {name}, geboren op {birth_date} te {birth_place}, verklaart op eer dat "
                    "zijn/haar strafregister "
                    "blanco is en dat hij/zij nooit veroordelingen heeft opgelopen.",
                    "Het uittreksel uit het strafregister werd aangevraagd en wordt zo spoedig mogelijk nagestuurd."),
        foot="{municipality}, {date}", signed=True,
    )  # fmt: skip


def request_form(rng: Random, facts: PaperFacts) -> Sheet:
    """A form to ask for an extract, half filled in."""
    sheet = plain_page(
        rng, facts.values(), head="{municipality} - burgerzaken", title="Aanvraagformulier uittreksel strafregister",
        rows=(("Naam en voornaam", "{name}"), ("Rijksregisternummer", "{national_number}"), ("Adres", "{address}"),
              ("Reden van de aanvraag", "sollicitatie")),
        paragraphs=("Kruis het gewenste model aan:",),
    )  # fmt: skip
    for i, text in enumerate(("Model 595 - algemeen model", "Model 596.1 - gereglementeerde activiteit",
                              "Model 596.2 - minderjarigen")):  # fmt: skip
        sheet.rect(30, 118 + i * 9, 4, 4, stroke="#000000")
        sheet.text(38, 121.5 + i * 9, text, Style("helvetica", 10))
    sheet.text(30, 121.2, " x", Style("helvetica", 9, bold=True))
    sheet.text(
        25,
        165,
        "In te vullen door de werkgever (naam, stempel, handtekening): .......................",
        Style("helvetica", 9),
    )
    sheet.text(25, 178, "Datum: {date}    Handtekening aanvrager:", Style("helvetica", 9))
    return sheet


def vog(rng: Random, facts: PaperFacts) -> Sheet:
    """The Dutch "Verklaring Omtrent het Gedrag"."""
    return plain_page(
        rng, facts.values(), head="Justis - Ministerie van Justitie en Veiligheid",
        title="Verklaring Omtrent het Gedrag",
        rows=(("Kenmerk", "{number}"), ("Naam", "{family}"), ("Voornamen", "{given}"),
              ("Geboortedatum", "{birth_date}"),
              ("Geboorteplaats", "{birth_place}")),
        paragraphs=("De Minister voor Rechtsbescherming verklaart dat uit het ingestelde onderzoek met betrekking "
                    "tot het gedrag van "
                    "betrokkene, mede gelet op het risico voor de samenleving in verband met het doel waarvoor de "
                    "afgifte is "
                    "gevraagd, niet is gebleken van bezwaren tegen betrokkene.",
                    "Den Haag, {date}"),
        signed=True,
    )  # fmt: skip


def bulletin_three(rng: Random, facts: PaperFacts) -> Sheet:
    """The French "bulletin n° 3"."""
    return plain_page(
        rng, facts.values("fr"), head="MINISTÈRE DE LA JUSTICE - Casier judiciaire national, Nantes",
        title="EXTRAIT DU CASIER JUDICIAIRE - BULLETIN N° 3",
        rows=(("Nom de naissance", "{family!u}"), ("Prénoms", "{given}"), ("Né(e) le", "{birth_date}"),
              ("à", "{birth_place}")),
        paragraphs=("NÉANT", "Bulletin délivré le {date} en application de l'article 777 du code de procédure pénale."),
    )  # fmt: skip


def fuehrungszeugnis(rng: Random, facts: PaperFacts) -> Sheet:
    """The German "Führungszeugnis"."""
    return plain_page(
        rng, facts.values("de", "dot"), head="Bundesamt für Justiz - Bundeszentralregister", title="Führungszeugnis",
        rows=(("Familienname", "{family}"), ("Vornamen", "{given}"), ("Geburtsdatum", "{birth_date}"),
              ("Geburtsort", "{birth_place}"), ("Staatsangehörigkeit", "deutsch")),
        paragraphs=("Inhalt: Keine Eintragung", "Bonn, den {date}"),
    )  # fmt: skip


def zapytanie(rng: Random, facts: PaperFacts) -> Sheet:
    """The Polish answer of the register."""
    return plain_page(
        rng, facts.values("nl", "dot"), head="Krajowy Rejestr Karny - Warszawa", title="INFORMACJA O OSOBIE",
        rows=(("Nazwisko", "{family}"), ("Imiona", "{given}"), ("Data urodzenia", "{birth_date}")),
        paragraphs=("NIE FIGURUJE w Kartotece Karnej Krajowego Rejestru Karnego.", "Data wydania: {date}"), signed=True,
    )  # fmt: skip
