"""The words of a criminal record extract in three languages, with the traps that its small print sets."""

TITLES = {
    "nl": ("UITTREKSEL UIT HET STRAFREGISTER", "Uittreksel uit het strafregister", "Uittreksel strafregister"),
    "fr": ("EXTRAIT DE CASIER JUDICIAIRE", "Extrait du casier judiciaire", "Extrait de casier judiciaire"),
    "de": ("AUSZUG AUS DEM STRAFREGISTER", "Auszug aus dem Strafregister"),
}

MODELS: dict[str, dict[str | None, tuple[str, ...]]] = {
    "nl": {
        "general": (
            "Artikel 595 van het Wetboek van Strafvordering",
            "artikel 595 Sv.",
            "Model 595: algemeen model",
            "Algemeen model (art. 595 Sv)",
            "basismodel - art. 595 Wetboek van Strafvordering",
            "Model 1 - artikel 595 Wetboek van Strafvordering",
            "595 - algemeen model",
        ),
        "596.1": (
            "artikel 596, eerste lid, van het Wetboek van Strafvordering",
            "art. 596.1 Sv.",
            "Model 596-1: gereglementeerde activiteit",
            "596, 1e lid Sv.",
            "Model 596/1",
            "596.1-36 - gereglementeerde activiteit",
        ),
        "596.2": (
            "artikel 596, tweede lid, van het Wetboek van Strafvordering",
            "Model 596.2 (minderjarigenmodel)",
            "art. 596-2 Sv.",
            "Model 2 - artikel 596, 2de lid Sv.",
            "596/2 - contact met minderjarigen",
        ),
        "593": ("Model 593", "artikel 593 van het Wetboek van Strafvordering"),
        None: ("Model 1", "Model 2"),
    },
    "fr": {
        "general": (
            "Article 595 du Code d'instruction criminelle",
            "art. 595 CIC",
            "Modèle 595 - modèle général",
            "Modèle 1 (art. 595 du Code d'instruction criminelle)",
        ),
        "596.1": ("Article 596, alinéa 1er, du Code d'instruction criminelle", "art. 596.1 CIC", "Modèle 596-1"),
        "596.2": (
            "Article 596, alinéa 2, du Code d'instruction criminelle",
            "art. 596.2 CIC",
            "Modèle 596-2 (mineurs)",
        ),
        "593": ("Modèle 593",),
        None: ("Modèle 1",),
    },
    "de": {
        "general": ("Artikel 595 des Strafprozessgesetzbuches", "Art. 595 StPGB", "Muster 595 (allgemeines Muster)"),
        "596.1": ("Artikel 596 Absatz 1 des Strafprozessgesetzbuches", "Muster 596.1"),
        "596.2": ("Artikel 596 Absatz 2 des Strafprozessgesetzbuches", "Muster 596.2 (Minderjährige)"),
        "593": ("Muster 593",),
        None: ("Muster 1",),
    },
}
"""Model -> its printed spellings; None: an ordinal without an article, from which the model cannot be known."""

CLEAN = {
    "nl": ("NIHIL", "BLANCO", "GEEN", "Geen veroordelingen", "Nihil", "blanco", "GEEN VERMELDINGEN", "Geen"),
    "fr": ("NÉANT", "NEANT", "VIERGE", "Aucune condamnation", "Néant"),
    "de": ("KEINE", "Keine Eintragungen", "Keine Verurteilungen", "KEINE EINTRAGUNG"),
}

PURPOSES = {
    "nl": ("Sollicitatie openbaar bestuur", "sollicitatie bij een lokaal bestuur", "Aanwerving", "Tewerkstelling",
           "Werkgever: Lokaal bestuur Lievegem - selectie 28 april 2024", "Sollicitatie (functie directeur)"),
    "fr": ("Candidature auprès d'une administration publique", "Emploi", "Engagement contractuel"),
    "de": ("Bewerbung bei einer öffentlichen Verwaltung", "Arbeitsstelle"),
}  # fmt: skip

LABELS = {
    "nl": {
        "family": ("Naam", "Familienaam", "NAAM", "Achternaam"),
        "given": ("Voornamen", "Voornaam", "Voorna(a)m(en)"),
        "birth_date": ("Geboortedatum", "Geboren op", "Geb. datum"),
        "birth_place": ("Geboorteplaats", "Geboren te"),
        "national_number": ("Rijksregisternummer", "Nationaal nummer", "INSZ", "RRN"),
        "nationality": ("Nationaliteit",),
        "address": ("Adres", "Woonplaats", "Hoofdverblijfplaats"),
        "purpose": ("Doel", "Doeleinde", "Reden van de aanvraag", "Bestemd voor", "Finaliteit"),
        "issue_date": ("Datum van afgifte", "Afgiftedatum", "Afgeleverd op", "Datum afgifte", "Datum"),
        "request_date": ("Datum aanvraag", "Aanvraag van", "Aangevraagd op"),
        "valid_until": ("Raadpleegbaar tot", "Geldig tot", "Verificatie mogelijk tot"),
        "reference": ("Referentie", "Kenmerk", "Ons kenmerk", "Uniek nummer"),
        "model": ("Model", "Wettelijke basis", "Type uittreksel"),
        "clean": ("Veroordelingen", "Vermeldingen in het strafregister", "Gerechtelijke antecedenten",
                  "Veroordelingen, ontzettingen en internering"),
    },
    "fr": {
        "family": ("Nom", "NOM", "Nom de famille"),
        "given": ("Prénoms", "Prénom(s)"),
        "birth_date": ("Date de naissance", "Né(e) le"),
        "birth_place": ("Lieu de naissance", "Né(e) à"),
        "national_number": ("N° national", "NISS", "Numéro de registre national"),
        "nationality": ("Nationalité",),
        "address": ("Adresse", "Domicile", "Résidence principale"),
        "purpose": ("Finalité", "Motif", "Destination"),
        "issue_date": ("Délivré le", "Date de délivrance", "Fait le", "Date"),
        "request_date": ("Date de la demande", "Demandé le"),
        "valid_until": ("Consultable jusqu'au", "Valable jusqu'au"),
        "reference": ("Référence", "Nos références"),
        "model": ("Modèle", "Base légale"),
        "clean": ("Condamnations", "Mentions au casier judiciaire", "Antécédents judiciaires"),
    },
    "de": {
        "family": ("Name", "Familienname"),
        "given": ("Vornamen", "Vorname(n)"),
        "birth_date": ("Geburtsdatum", "Geboren am"),
        "birth_place": ("Geburtsort", "Geboren in"),
        "national_number": ("Nationalregisternummer", "Nationalnummer"),
        "nationality": ("Staatsangehörigkeit",),
        "address": ("Adresse", "Wohnort"),
        "purpose": ("Zweck", "Verwendungszweck"),
        "issue_date": ("Ausgestellt am", "Ausstellungsdatum", "Datum"),
        "request_date": ("Antrag vom", "Datum des Antrags"),
        "valid_until": ("Abrufbar bis", "Gültig bis"),
        "reference": ("Referenz", "Aktenzeichen"),
        "model": ("Muster", "Gesetzliche Grundlage"),
        "clean": ("Verurteilungen", "Eintragungen im Strafregister"),
    },
}  # fmt: skip

BOILERPLATE = {
    "nl": (
        "Afgeleverd in uitvoering van de wet van 8 augustus 1997 betreffende het Centraal Strafregister en van het "
        "koninklijk besluit van 21 november 2016 (B.S. 9 december 2016).",
        "Veroordelingen tot een gevangenisstraf van ten hoogste zes maanden, tot een geldboete van ten "
        "hoogste 500 euro "
        "en tot een werkstraf van minder dan 46 uur worden na drie jaar niet meer vermeld, behoudens "
        "verval van het recht "
        "tot sturen of ontzetting voor een langere duur.",
        "De wet van 31 juli 2009 betreffende diverse bepalingen met betrekking tot het Centraal Strafregister is van "
        "toepassing. Ieder vonnis waartegen beroep openstaat, blijft onvermeld.",
        "De echtheid van dit uittreksel kan gedurende drie maanden worden nagegaan door de QR-code te scannen; het "
        "internetadres begint verplicht met https://certif.belgium.be.",
        "Dit document is geldig tot {valid_until}, tenzij de instantie die het vraagt een andere termijn oplegt.",
        "Het uittreksel werd elektronisch aangevraagd op {request_date} en blijft zes maanden "
        "beschikbaar op het beveiligd "
        "platform.",
        "Omzendbrief nr. 264 van 22 december 2017: de gemeenten leveren enkel nog uittreksels af uit het Centraal "
        "Strafregister.",
    ),
    "fr": (
        "Délivré en exécution de la loi du 8 août 1997 relative au Casier judiciaire central et de l'arrêté royal du "
        "21 novembre 2016.",
        "Les condamnations à une peine d'emprisonnement de six mois au plus, à une amende n'excédant "
        "pas 500 euros et à une "
        "peine de travail de moins de 46 heures ne sont plus mentionnées après trois ans.",
        "L'authenticité du présent extrait peut être vérifiée pendant trois mois en scannant le code QR "
        "; l'adresse commence "
        "obligatoirement par https://certif.belgium.be.",
        "Le présent document est valable jusqu'au {valid_until}. Loi du 31 juillet 2009.",
        "L'extrait a été demandé par voie électronique le {request_date} et reste disponible six mois "
        "sur la plateforme.",
    ),
    "de": (
        "Ausgestellt in Ausführung des Gesetzes vom 8. August 1997 über das Zentrale Strafregister und "
        "des Königlichen "
        "Erlasses vom 21. November 2016.",
        "Verurteilungen zu Gefängnisstrafen von höchstens sechs Monaten und zu Geldbußen bis 500 Euro "
        "werden nach drei "
        "Jahren nicht mehr vermerkt.",
        "Die Echtheit dieses Auszugs kann während drei Monaten unter https://certif.belgium.be überprüft werden "
        "(bis zum {valid_until}).",
        "Der Antrag wurde am {request_date} elektronisch eingereicht.",
    ),
}
"""Small print full of dates and offence words that are not about the holder."""

LEGEND = {
    "nl": "Modellen: 595 algemeen model - 596.1 gereglementeerde activiteiten - 596.2 minderjarigen.",
    "fr": "Modèles : 595 modèle général - 596.1 activités réglementées - 596.2 mineurs.",
    "de": "Muster: 595 allgemein - 596.1 reglementierte Tätigkeiten - 596.2 Minderjährige.",
}
"""Names all models: the one of the extract stands elsewhere."""

SEALED = {
    "nl": ("Elektronisch ondertekend door het Centraal Strafregister",
           "Dit document werd elektronisch ondertekend door "
           "Centraal Strafregister - Casier Judiciaire Central. Na afdruk verliest de handtekening haar rechtswaarde."),
    "fr": ("Signé électroniquement par le Casier judiciaire central",),
    "de": ("Elektronisch unterzeichnet vom Zentralen Strafregister",),
}  # fmt: skip

COURTS = {
    "nl": ("Politierechtbank Gent", "Correctionele rechtbank Oost-Vlaanderen, afdeling Gent",
           "Politierechtbank Kortrijk",
           "Hof van beroep Gent"),
    "fr": ("Tribunal de police de Namur", "Tribunal correctionnel de Liège", "Cour d'appel de Mons"),
    "de": ("Polizeigericht Eupen", "Gericht Erster Instanz Eupen"),
}  # fmt: skip
OFFENCES = {
    "nl": (("Dronkenschap aan het stuur", "geldboete 200 EUR x 8 (opdeciemen); verval van het recht tot "
            "sturen 15 dagen"),
           ("Slagen en verwondingen", "gevangenisstraf 6 maanden met uitstel 3 jaar"),
           ("Overdreven snelheid", "geldboete 80 EUR"), ("Diefstal", "werkstraf 60 uur")),
    "fr": (("Conduite en état d'ivresse", "amende 200 EUR x 8 (décimes) ; déchéance du droit de conduire 15 jours"),
           ("Coups et blessures", "emprisonnement 6 mois avec sursis 3 ans")),
    "de": (("Trunkenheit am Steuer", "Geldbuße 200 EUR; Entziehung der Fahrerlaubnis 15 Tage"),
           ("Diebstahl", "Arbeitsstrafe 60 Stunden")),
}  # fmt: skip
ENTRY_HEADS = {
    "nl": ("Datum", "Rechtscollege", "Feiten", "Straf of maatregel"),
    "fr": ("Date", "Juridiction", "Faits", "Peine ou mesure"),
    "de": ("Datum", "Gericht", "Tatbestand", "Strafe oder Maßnahme"),
}
NATIONALITIES = {
    "nl": {"BE": "Belg", "TR": "Turkse", "MA": "Marokkaanse", "PL": "Poolse", "ES": "Spaanse", "UA": "Oekraïense"},
    "fr": {"BE": "belge", "TR": "turque", "MA": "marocaine", "PL": "polonaise", "ES": "espagnole", "UA": "ukrainienne"},
    "de": {"BE": "belgisch", "TR": "türkisch", "MA": "marokkanisch", "PL": "polnisch", "ES": "spanisch",
           "UA": "ukrainisch"},
}  # fmt: skip
