"""Diplomas and what is sent in their place, as institutions of several countries word them."""


def flemish(degree: str, *, institution: str = "VRIJE UNIVERSITEIT BRUSSEL", holder: str = "Lies Maria De Backer",
            extra: str = "") -> str:  # fmt: skip
    """A Flemish diploma since 2004."""
    return f"""
{institution}

De rector, de decaan van de faculteit en de voorzitter van de examencommissie
verklaren dat

{holder}
geboren te Aalst op 14 juli 1986

met goed gevolg de examens heeft afgelegd en verlenen haar de graad van

{degree}

met onderscheiding

{extra}
Uitgereikt te Brussel op 3 juli 2009
De rector        De decaan
"""


def state_form(degree: str, *, institution: str = "RIJKSUNIVERSITEIT TE GENT", year: int = 1995) -> str:
    """A Belgian diploma in the form of before 2004."""
    return f"""
KONINKRIJK BELGIË
{institution}

Wij, voorzitter, secretaris en leden van de examencommissie,
overwegende dat Mejuffrouw De Backer Lies, geboren te Aalst op 14 juli 1972,
het examen heeft afgelegd met grote onderscheiding,
hebben verleend en verlenen bij deze de graad van
{degree}
met alle daaraan verbonden rechten.

Gegeven te Gent, de 5e juli {year}
De secretaris,      De voorzitter,
"""


def french_community(degree: str, *, institution: str = "UNIVERSITÉ CATHOLIQUE DE LOUVAIN", year: int = 1990) -> str:
    """A diploma of the French Community."""
    return f"""
ROYAUME DE BELGIQUE
{institution}

Le jury, ayant constaté que Mademoiselle Lies DE BACKER,
née à Ath, le 14 juillet 1966,
a satisfait aux épreuves prescrites par la loi, lui confère le grade académique de

{degree}

avec distinction

Délivré à Louvain-la-Neuve, le 30 juin {year}
Le Recteur      Le Secrétaire du jury
"""


def dutch(degree: str, *, institution: str = "Universiteit Utrecht") -> str:
    """A diploma from the Netherlands."""
    return f"""
{institution}
GETUIGSCHRIFT

De examencommissie verklaart dat
Lies Maria de Backer
geboren op 14 juli 1986 te Terneuzen
op 31 augustus 2009 met goed gevolg heeft afgelegd het examen van de opleiding
en dat haar is verleend de graad

{degree}

Namens de examencommissie, de voorzitter
"""


FRENCH_LICENCE = """
RÉPUBLIQUE FRANÇAISE
MINISTÈRE DE L'ENSEIGNEMENT SUPÉRIEUR ET DE LA RECHERCHE
UNIVERSITÉ DE LILLE

DIPLÔME NATIONAL DE LICENCE
Droit, Économie, Gestion
mention Droit
conférant le grade de Licence
délivré à Madame Lies DE BACKER, née le 14 juillet 1986 à Lille
au titre de l'année universitaire 2006-2007
Fait à Lille, le 12 septembre 2007
Le Président de l'Université
"""

FOREIGN_MASTERS = {
    "tr": """
T.C.
ANKARA ÜNİVERSİTESİ
SOSYAL BİLİMLER ENSTİTÜSÜ
YÜKSEK LİSANS DİPLOMASI
Master of Arts
This is to certify that Lies DE BACKER has completed the Master's Degree Programme in Public Administration
and has been awarded the degree of Master of Arts
Ankara, 15.06.2010
Rektör
""",
    "ma": """
ROYAUME DU MAROC
Université Mohammed V de Rabat
Faculté des Sciences Juridiques, Économiques et Sociales
DIPLÔME DE MASTER
Le Président de l'Université atteste que Madame Lies DE BACKER, née le 14/07/1986 à Rabat,
a obtenu le diplôme de Master en Droit public
Rabat, le 15 juillet 2010
""",
    "ua": """
УКРАЇНА / UKRAINE
Taras Shevchenko National University of Kyiv
DIPLOMA OF MASTER
Lies De Backer
completed the educational programme and obtained the qualification
Master's degree, Public Management and Administration
Kyiv, 30 June 2010
Rector
""",
}


def recognition(level: str, *, decided: str = "wordt erkend als gelijkwaardig met de Vlaamse graad van") -> str:
    """A decision of NARIC-Vlaanderen."""
    return f"""
Vlaamse overheid
Agentschap voor Hoger Onderwijs, Volwassenenonderwijs, Kwalificaties en Studietoelagen
NARIC-Vlaanderen
Koning Albert II-laan 15, 1210 Brussel

BESLISSING NIVEAUGELIJKWAARDIGHEID

Het buitenlandse studiebewijs van mevrouw Lies DE BACKER, geboren op 14 juli 1986,
{decided} {level}.

Brussel, 12 maart 2012
De administrateur-generaal
"""


RECOGNITION_RECEIPT = """
NARIC-Vlaanderen
Ontvangstmelding
Geachte mevrouw De Backer
Wij hebben uw aanvraag tot erkenning van uw buitenlands diploma als gelijkwaardig met de graad van master
goed ontvangen. Uw aanvraag kreeg het dossiernummer 2024/1822 en is in behandeling.
U ontvangt een beslissing binnen 60 dagen.
"""

TRANSCRIPTS = {
    "nl": """
HOGESCHOOL GENT - UNIVERSITEIT GENT
Creditbewijzen en puntenlijst academiejaar 2008-2009
Schakelprogramma Master in de bestuurskunde en het publiek management
Student: De Backer Lies
Opleidingsonderdeel                    Studiepunten   Cijfer
Statistiek voor bestuurskundigen       6              12
Publiek recht                          5              14
Inleiding tot de economie              6              11
Methoden van onderzoek                 6              13
Overheidsfinanciën                     5              15
Totaal                                 28
""",
    "en": """
Vrije Universiteit Brussel
TRANSCRIPT OF RECORDS
Name of student: Lies De Backer
Programme: Bridging programme to the Master of Science in Political Science
Course unit                  ECTS credits   Grade
Comparative politics         6              13
Public policy                6              14
Quantitative methods         6              11
Belgian institutions         6              12
""",
}

ENROLMENT = """
Universiteit Antwerpen
Attest van inschrijving
Ondergetekende verklaart dat De Backer Lies in het academiejaar 2023-2024 is ingeschreven
voor het schakelprogramma Master in de rechten.
Antwerpen, 2 oktober 2023
"""

SUPPLEMENT = """
DIPLOMASUPPLEMENT
1. Informatie over de identiteit van de houder van de kwalificatie
1.1 Familienaam: De Backer
1.2 Voornaam: Lies Maria
2. Informatie over de kwalificatie
2.1 Naam van de kwalificatie en (indien van toepassing) verleende titel: Master of Laws in de rechten
2.2 Belangrijkste studiegebied(en): rechten
3. Informatie over het niveau van de kwalificatie
3.1 Niveau van de kwalificatie: master
3.2 Officiële studieduur: 120 studiepunten
3.3 Toelatingsvereisten: bachelor in de rechten
5.1 Toegang tot verdere studie: doctoraat
"""

POSTGRADUATES = {
    "nl": """
Universiteit Gent
Academie voor Permanente Vorming
GETUIGSCHRIFT
Postgraduaat Overheidsmanagement
uitgereikt aan Lies De Backer, geboren te Aalst op 14 juli 1986
die het postgraduaat van 30 studiepunten met goed gevolg heeft voltooid
Gent, 30 juni 2015
""",
    "en": """
Vlerick Business School
CERTIFICATE
This certifies that Lies De Backer
has successfully completed the
Executive Master Class in Public Leadership
Ghent, 30 June 2015
""",
}

LED_OWN = """
Leer- en ervaringsbewijzendatabank (LED)
Overzicht van mijn bewijzen
De Backer Lies
Master in de rechten
Universiteit Gent    2009
Herkomst: eigen verklaring, niet geverifieerd
"""

LED_AUTHENTIC = """
Leer- en ervaringsbewijzendatabank
Bewijzen van De Backer Lies, 14/07/1986
Studiebewijs: Master in de rechten
Instelling: Universiteit Gent
Datum uitreiking: 03/07/2009
Authentieke gegevens, aangeleverd door de onderwijsinstelling
"""
