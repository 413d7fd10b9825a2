"""The words of a curriculum vitae in three languages: functions that lead people, and those that only sound like it."""

LEADING = {
    "nl": (
        "Diensthoofd burgerzaken",
        "Teamleider vergunningen",
        "Afdelingshoofd interne zaken",
        "Directeur bedrijfsvoering",
        "Teamverantwoordelijke klantencontact",
        "Hoofd van de personeelsdienst",
        "Leidinggevende onthaal",
        "Adjunct-algemeendirecteur",
    ),
    "fr": (
        "Chef de service population",
        "Directrice des ressources humaines",
        "Responsable d'équipe",
        "Chef de bureau",
    ),
    "en": ("Head of Operations", "Team Leader Customer Service", "Department Manager", "Director of Internal Affairs"),
}
"""Functions with people to lead, whatever the employer."""

SOUNDS_LEADING = {
    "nl": (
        "Scrum master",
        "Meewerkend voorman",
        "Accountmanager",
        "Officemanager",
        "Managementassistent",
        "Directiesecretaris",
        "Product owner",
        "Webmaster",
        "Adviseur leiderschap en organisatie",
    ),
    "fr": ("Scrum master", "Assistante de direction", "Account manager", "Secrétaire de direction"),
    "en": ("Scrum Master", "Account Manager", "Management Assistant", "Product Manager", "Executive Assistant"),
}
OTHER = {
    "nl": (
        "Dossierbehandelaar",
        "Beleidsmedewerker",
        "Jurist omgeving",
        "Administratief medewerker",
        "Stafmedewerker organisatiebeheersing",
        "Leerkracht Nederlands",
        "Consulent",
    ),
    "fr": ("Gestionnaire de dossiers", "Juriste", "Employé administratif", "Conseiller"),
    "en": ("Policy Officer", "Legal Adviser", "Case Worker", "Administrative Officer"),
}
DUTIES = {
    "leading": {
        "nl": ("Rechtstreeks leidinggeven aan {n} medewerkers, functioneringsgesprekken en evaluaties.",
               "Aansturen van een team van {n} personen.", "Leiding over {n} collega's; budgetverantwoordelijkheid."),
        "fr": ("Direction d'une équipe de {n} personnes, évaluations.", "Encadrement de {n} collaborateurs."),
        "en": ("Managed a team of {n} people, including appraisals.", "{n} direct reports."),
    },
    "other": {
        "nl": ("Opvolgen van dossiers en adviezen aan het college.", "Rapportering aan de leidinggevende.",
               "Ondersteuning van het managementteam bij projecten.", "Opmaken van nota's en procedures."),
        "fr": ("Suivi des dossiers et rédaction de notes.", "Rapport au chef de service."),
        "en": ("Drafted policy notes.", "Reported to the head of department."),
    },
}  # fmt: skip
EMPLOYERS = ("Stad Deinze", "Gemeente Assenede", "OCMW Zottegem", "Provincie Oost-Vlaanderen", "Volta Logistics nv",
             "vzw De Brug", "AZ Sint-Elooi", "Bureau Meridiaan bv", "Vlaamse overheid", "SPF Finances",
             "Ville de Namur",
             "Brightwater Ltd")  # fmt: skip
STUDIES = {
    "nl": (
        "Master in de rechten, Universiteit Gent",
        "Bachelor in het sociaal werk, HOGENT",
        "Licentiaat politieke wetenschappen, VUB",
        "Master bestuurskunde, Universiteit Antwerpen",
    ),
    "fr": ("Master en droit, ULB", "Bachelier en comptabilité, EPHEC"),
    "en": ("MSc Public Policy, University of Leeds", "Bachelor of Laws, Tilburg University"),
}
COURSES = {
    "nl": ("Certified Scrum Master (2021)", "Masterclass leiderschap, 3 dagen", "Opleiding preventieadviseur niveau 3"),
    "fr": ("Formation gestion du temps (2 jours)",),
    "en": ("Professional Scrum Master I", "First aid"),
}
VOLUNTEERING = {
    "nl": ("Groepsleider scouts Sint-Joris", "Leider bij de Chiro", "Voorzitter oudercomité", "Trainer jeugdvoetbal"),
    "fr": ("Chef scout", "Présidente du comité de quartier"),
    "en": ("Scout leader", "Captain of the chess club"),
}
LANGUAGES = {
    "nl": {"nl": "Nederlands", "fr": "Frans", "en": "Engels", "de": "Duits", "es": "Spaans", "tr": "Turks",
           "ar": "Arabisch"},
    "fr": {"nl": "Néerlandais", "fr": "Français", "en": "Anglais", "de": "Allemand", "es": "Espagnol", "tr": "Turc",
           "ar": "Arabe"},
    "en": {"nl": "Dutch", "fr": "French", "en": "English", "de": "German", "es": "Spanish", "tr": "Turkish",
           "ar": "Arabic"},
}  # fmt: skip
SKILL = {
    "nl": ("moedertaal", "zeer goed", "goed", "basis", "C1", "B2"),
    "fr": ("langue maternelle", "très bon", "bon", "notions", "C1", "B2"),
    "en": ("native", "fluent", "good", "basic", "C1", "B2"),
}
NATIONALITY = {
    "nl": {"BE": "Belg", "NL": "Nederlandse", "FR": "Franse", "TR": "Turkse", "MA": "Marokkaanse", "PL": "Poolse",
           "ES": "Spaanse", "UA": "Oekraïense"},
    "fr": {"BE": "belge", "NL": "néerlandaise", "FR": "française", "TR": "turque", "MA": "marocaine", "PL": "polonaise",
           "ES": "espagnole", "UA": "ukrainienne"},
    "en": {"BE": "Belgian", "NL": "Dutch", "FR": "French", "TR": "Turkish", "MA": "Moroccan", "PL": "Polish",
           "ES": "Spanish", "UA": "Ukrainian"},
}  # fmt: skip
HEADINGS = {
    "nl": {"work": ("Werkervaring", "Professionele ervaring", "Loopbaan", "Ervaring"),
           "study": ("Opleiding", "Studies", "Onderwijs"), "courses": ("Vorming", "Bijkomende opleidingen"),
           "languages": ("Talen", "Talenkennis"), "free": ("Vrijwilligerswerk", "Engagement"),
           "skills": ("Vaardigheden", "Competenties"), "personal": ("Personalia", "Persoonlijke gegevens", "Contact")},
    "fr": {"work": ("Expérience professionnelle", "Parcours professionnel"), "study": ("Formation", "Études"),
           "courses": ("Formations complémentaires",), "languages": ("Langues", "Connaissances linguistiques"),
           "free": ("Bénévolat",), "skills": ("Compétences",), "personal": ("Données personnelles", "Contact")},
    "en": {"work": ("Work experience", "Employment", "Experience"), "study": ("Education",),
           "courses": ("Training",), "languages": ("Languages",), "free": ("Volunteering",),
           "skills": ("Skills",), "personal": ("Personal details", "Contact")},
}  # fmt: skip
PERSONAL = {
    "nl": {"birth_date": "Geboortedatum", "nationality": "Nationaliteit", "address": "Adres", "mail": "E-mail",
           "licence": "Rijbewijs"},
    "fr": {"birth_date": "Date de naissance", "nationality": "Nationalité", "address": "Adresse", "mail": "E-mail",
           "licence": "Permis de conduire"},
    "en": {"birth_date": "Date of birth", "nationality": "Nationality", "address": "Address", "mail": "E-mail",
           "licence": "Driving licence"},
}  # fmt: skip
NOW = {"nl": ("heden", "nu", "..."), "fr": ("aujourd'hui", "à ce jour", "présent"), "en": ("present", "now")}
SKILLS = {
    "nl": ("Microsoft 365, Power BI", "Projectmatig werken", "Rijbewijs B", "Leidinggeven, coachen, communiceren"),
    "fr": ("Bureautique", "Permis B", "Esprit d'équipe"),
    "en": ("Microsoft 365", "Leadership, communication", "Driving licence B"),
}
"""Claims without a function behind them."""
