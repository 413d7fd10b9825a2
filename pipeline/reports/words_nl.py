"""Dutch: what documents, levels, statuses and problems are called."""

from pipeline.reports.nouns import Noun


def _de(bare: str) -> Noun:
    return Noun(bare, f"de {bare}", f"een {bare}")


def _het(bare: str) -> Noun:
    return Noun(bare, f"het {bare}", f"een {bare}")


DOCUMENTS = {
    "cv": _het("curriculum vitae"),
    "motivation_letter": _de("motivatiebrief"),
    "diploma": _het("diploma"),
    "diploma_supplement": _het("diplomasupplement"),
    "equivalence_decision": _de("gelijkwaardigheidsbeslissing"),
    "criminal_record": _het("uittreksel uit het strafregister"),
    "driving_licence": _het("rijbewijs"),
    "provisional_licence": _het("voorlopig rijbewijs"),
    "identity_card": _de("identiteitskaart"),
    "language_certificate": _het("taalattest"),
    "other": Noun("ander stuk", "het andere stuk", "een ander stuk"),
    "unreadable": Noun("onleesbaar stuk", "het onleesbare stuk", "een onleesbaar stuk"),
}

LOOK_ALIKES = {
    "request_receipt": _het("ontvangstbewijs van de aanvraag"),
    "request_form": _het("aanvraagformulier"),
    "notification": Noun(
        "melding dat een document klaarstaat",
        "de melding dat een document klaarstaat",
        "een melding dat een document klaarstaat",
    ),
    "payment_proof": _het("betalingsbewijs"),
    "proxy": _de("volmacht"),
    "self_declaration": _de("verklaring op eer"),
    "foreign_extract": Noun("buitenlands uittreksel", "het buitenlandse uittreksel", "een buitenlands uittreksel"),
    "exam_certificate": _het("attest van slagen voor het rijexamen"),
    "licence_application": _de("aanvraag van een rijbewijs"),
    "driver_qualification_card": _de("kwalificatiekaart bestuurder"),
    "international_permit": Noun(
        "internationaal rijbewijs", "het internationale rijbewijs", "een internationaal rijbewijs"
    ),
    "loss_report": _het("attest van verlies of diefstal"),
    "fitness_certificate": _het("rijgeschiktheidsattest"),
    "app_screenshot": _de("schermafdruk van een app"),
    "transcript": _de("puntenlijst"),
    "enrolment_certificate": _het("attest van inschrijving"),
    "attendance_certificate": _het("attest van deelname"),
    "postgraduate_certificate": _het("postgraduaatgetuigschrift"),
    "led_self_declaration": Noun(
        "eigen verklaring in de LED-databank",
        "de eigen verklaring in de LED-databank",
        "een eigen verklaring in de LED-databank",
    ),
    "reference_letter": _de("aanbevelingsbrief"),
    "invoice": _de("factuur"),
    "vacancy_text": _de("vacaturetekst"),
    "application_form": _het("sollicitatieformulier"),
    "health_or_bank_card": _de("gezondheids- of bankkaart"),
    "blank": Noun("blanco bladzijde", "de blanco bladzijde", "een blanco bladzijde"),
    "mail_cover": Noun("begeleidend bericht", "het begeleidende bericht", "een begeleidend bericht"),
    "portrait": _de("pasfoto"),
}

SOURCES = {
    "candidate_list": Noun("lijst van kandidaten", "de lijst van kandidaten", "een lijst van kandidaten"),
}

REQUIREMENTS = {
    "cv": ("Curriculum vitae", "Cv"),
    "motivation_letter": ("Motivatiebrief", "Motivatie"),
    "diploma": ("Diploma", "Diploma"),
    "criminal_record": ("Uittreksel uit het strafregister", "Uittreksel"),
    "driving_licence": ("Rijbewijs", "Rijbewijs"),
    "identity": ("Identiteit", "Identiteit"),
    "experience": ("Beroepservaring", "Ervaring"),
    "nationality": ("Nationaliteit", "Nationaliteit"),
    "language": ("Taalkennis", "Taalkennis"),
    "civil_rights": ("Burgerlijke en politieke rechten", "Rechten"),
    "medical_fitness": ("Medische geschiktheid", "Medisch"),
}

LEVELS = {
    "geen": "geen graad",
    "twijfel": "onzeker",
    "onder_bachelor": "lager dan bachelor",
    "secondary": "secundair onderwijs",
    "graduaat": "graduaat",
    "bachelor": "bachelor",
    "master": "master",
    "doctorate": "doctor",
}

MODELS = {
    "general": "algemeen model, artikel 595",
    "595": "algemeen model, artikel 595",
    "596.1": "model 596.1",
    "596.2": "model 596.2",
    "593": "model 593",
}

STATUSES = {
    "met": "voldoet",
    "not_met": "voldoet niet",
    "missing": "ontbreekt",
    "review": "te beslechten",
    "advisory": "ter beoordeling",
    "not_assessed": "niet op stukken beoordeeld",
}

CONCLUSIONS = {
    "valid": "geldig",
    "invalid": "niet geldig",
    "incomplete": "onvolledig",
    "review": "te beslechten",
}

CONCLUSIONS_OPEN = {
    "valid": "in orde",
    "invalid": "voldoet nog niet",
    "incomplete": "nog onvolledig",
    "review": "te bekijken",
}

REASONS = {
    "absent": "ontbreekt",
    "perhaps_unread": "misschien in een onleesbaar bestand",
    "late": "te laat ontvangen",
    "arrival_unknown": "tijdstip van ontvangst onbekend",
    "illegible": "niet met zekerheid vastgesteld",
    "too_old": "te oud",
    "too_old_at_deadline": "te oud op de uiterste inschrijvingsdatum, niet bij ontvangst",
    "dated_after": "gedateerd na ontvangst",
    "wrong_model": "ander model dan gevraagd",
    "has_entries": "te beoordelen door het college",
    "not_an_extract": "ander stuk bezorgd",
    "foreign": "buitenlands stuk",
    "altered": "mogelijk gewijzigd na verzegeling",
    "text_differs": "tekst en beeld verschillen",
    "level_too_low": "niveau te laag",
    "not_a_diploma": "ander stuk dan het diploma",
    "category_missing": "categorie ontbreekt",
    "provisional": "voorlopig rijbewijs of attest van slagen",
    "expired": "administratief vervallen",
    "name_mismatch": "andere naam",
    "birth_date_mismatch": "verschillende geboortedatum",
}

PROBLEMS = {
    "encrypted": "beveiligd met een wachtwoord",
    "corrupt": "beschadigd",
    "empty": "leeg",
    "unsupported": "bestandssoort niet ondersteund",
    "too_large": "te groot",
    "timeout": "lezen duurde te lang",
}

DETAILS = {
    "unreachable": "niet bereikbaar (netwerk, rechten of schijf)",
    "symlink": "snelkoppeling",
    "not_a_file": "geen gewoon bestand",
    "ratio": "verdacht sterk gecomprimeerd",
    "nesting": "te diep genest",
    "members": "te veel bestanden",
    "attachments": "te veel bijlagen",
    "pixels": "te veel beeldpunten",
    "file_bytes": "te groot bestand",
    "mail_bytes": "te groot bericht",
    "cut_off": "afgebroken",
    "password": "wachtwoord nodig",
    "office_password": "Office-bestand met een wachtwoord: open het zelf, of vraag het zonder",
    "libreoffice": "installeer LibreOffice om odt, rtf en doc te lezen",
    "office": "LibreOffice kon het niet omzetten",
    "repaired": "hersteld om te lezen, er kan iets verloren zijn",
    "linked": "haalt andere bestanden binnen: open het zelf",
    "no_pages": "geen bladzijden",
    "no_members": "bevat geen bestanden",
    "directory": "inhoudsopgave",
    "expanded_bytes": "te groot na uitpakken",
    "pages": "te veel bladzijden: de overige zijn niet gelezen",
    "words": "te veel woorden: de overige zijn niet gelezen",
    "text_bytes": "te lange tekst: de rest is niet gelezen",
    "picture": "afbeelding in het document",
    "xml": "te veel opmaak",
    "streams": "te veel gegevens",
    "clock": "één bladzijde of bestand nam te veel tijd, ook bij een tweede poging",
    "silent": "liep vast, ook bij een tweede poging",
    "file_seconds": "de tijd voor één bestand was op",
    "candidate_seconds": "de tijd voor één kandidaat was op",
    "memory": "te weinig geheugen",
    "only_nul_bytes": "bevat geen gegevens",
    "zero_bytes": "bevat geen gegevens",
}

METHODS = {
    "text": "tekst",
    "ocr": "beeld (tekstherkenning)",
    "mixed": "tekst en beeld",
    "office": "Word of bericht",
    "none": "niet gelezen",
}

SUPERSEDED = {
    "met": "voldoet ook, maar een ander stuk is recenter of toont meer",
    "not_met": "voldoet niet",
    "review": "te beslechten",
}
"""Waarom een stuk niet beslist, waar dat geen reden van de tabel is."""

ARRIVALS = {
    "portal": "volgens het sollicitatieplatform",
    "runs": "volgens de eerdere nachtelijke controles",
    "file_system": "uiterlijk, volgens het bestandssysteem",
    "vouched": "op verklaring van de dossierbehandelaar",
    "unknown": "zonder bewijs van het tijdstip",
}

FIELDS = {
    "issue_date": "Datum van afgifte",
    "expiry_date": "Vervaldatum",
    "award_date": "Datum van uitreiking",
    "decision_date": "Datum van de beslissing",
    "birth_date": "Geboortedatum",
    "model": "Model",
    "clean": "Zonder vermeldingen",
    "signed": "Geldig elektronisch zegel",
    "holder": "Op naam van",
    "name": "Naam",
    "level": "Niveau",
    "title": "Titel",
    "institution": "Instelling",
    "country": "Land",
    "categories": "Categorieën",
    "category": "Categorie",
    "leadership_months": "Leidinggevende ervaring (maanden)",
    "languages": "Talen",
    "language": "Taal",
    "nationality": "Nationaliteit",
    "received": "Ontvangen",
    "reference": "Referentiedatum",
    "months": "Maanden",
    "years": "Jaren",
}

NUMBERS = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip
MONTHS = ("maand", "maanden")
YEARS = ("jaar", "jaar")
OR = "of"
AND = "en"
YES_NO = ("ja", "nee")
AREAS = {"EEA": "de Europese Economische Ruimte", "EU": "de Europese Unie", "BE": "België"}
FIELD_PLACES = {
    "issue_date": "de datum van afgifte",
    "expiry_date": "de vervaldatum",
    "award_date": "de datum van uitreiking",
    "decision_date": "de datum van de beslissing",
    "birth_date": "de geboortedatum",
    "model": "het model",
    "clean": "het vak met de vermeldingen",
    "holder": "de naam van de houder",
    "name": "de naam",
    "level": "het niveau",
    "title": "de titel",
    "institution": "de instelling",
    "country": "het land",
    "categories": "de categorieën",
}

BECAUSE = {
    "decision": "beslissing van een medewerker",
    "files": "andere bestanden",
    "vacancy": "gewijzigde vacature",
    "program": "andere versie van het programma",
    "moment": "verstreken tijd",
}
"""What made a conclusion change."""
