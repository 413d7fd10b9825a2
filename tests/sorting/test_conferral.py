"""A diploma is known by a sentence that confers, in whatever words; what merely names a degree is none."""

import pytest

from pipeline.codes import DocumentType
from pipeline.sorting import score_page
from tests.pages import page_of

CONFERRING = {
    "heeft-behaald-van": """
        Universiteit Gent
        Faculteit Wetenschappen
        verklaart dat Sander Van Looy
        geboren te Brasschaat op 5 juni 1990
        de graad heeft behaald van
        Bachelor of Science in de geografie
        Gent, 2 juli 2015
        Het diplomasupplement wordt als bijlage gevoegd.""",
    "kent-toe-van": """
        VRIJE UNIVERSITEIT BRUSSEL
        De Faculteit der Rechtsgeleerdheid kent aan Hugo Vanderlinden, geboren te Landen op 19 december 1968,
        na een studiejaar de academische graad toe van
        Gediplomeerde in de Aanvullende Studies in het Sociaal Recht
        Brussel, 11 oktober 1996""",
    "tot-doctor-verklaard": """
        Universiteit Antwerpen
        heeft, na de openbare verdediging op 16 mei 2008, Sigrid Claeys,
        geboren te Oostende op 29 oktober 1979, master in de westerse literatuur,
        tot doctor in de taal- en letterkunde verklaard.""",
    "behaald-door": """
        Sociale Hogeschool Heverlee
        Wij ondergetekenden verklaren dat SWINNEN Rita, geboren te Aarschot, 14 februari 1969,
        het diploma van maatschappelijk assistent heeft bekomen met onderscheiding.
        Heverlee, 25 juni 1991""",
    "examination-passed": """
        Universiteit van Amsterdam
        De examencommissie verklaart dat Hugo Vanderlinden, geboren te Landen op 19 december 1968,
        met goed gevolg het doctoraal examen in de Bestuurskunde heeft afgelegd
        Amsterdam, 30 juni 1991""",
    "passed-examination": """
        Universiteit van Amsterdam
        Getuigschrift van het met goed gevolg afgelegde doctoraal examen Bestuurskunde
        Hugo Vanderlinden, geboren te Landen op 19 december 1968
        Amsterdam, 30 juni 1991""",
    "label": """
        Haute École Libre Mosane
        Grade conféré : Bachelier en droit
        Impétrante : Amélie Rousseau
        Née à : Nivelles, le 21 juillet 1994
        Fait à Liège, le 29 juin 2018""",
    "verb-far-before": """
        Institut supérieur économique Saint-Laurent, Liège
        Le jury d'examens délivre à Hanot Brigitte, née à Libramont le 28 septembre 1973, le titre
        de
        GRADUÉ EN COMPTABILITÉ
        Donné à Liège, le vingt-trois juin mil neuf cent nonante-cinq.""",
    "overhandigt": """
        Hogeschool Gent
        Namens het bestuur overhandigt de voorzitter van de examencommissie aan Tom Baert, geboren te
        Gent op 2 mei 1990, het diploma van professioneel gerichte bachelor in de verpleegkunde.
        Gent, 30 juni 2012""",
    "octroie": """
        Université de Mons
        Le jury, réuni en séance plénière, octroie à Madame Lise Noël, née à Mons le 3 mai 1991,
        avec toutes les prérogatives qui y sont attachées, le titre d'ingénieur de gestion.
        Mons, le 2 juillet 2014""",
    "erworben": """
        Universität Trier
        Frau Petra Klein, geboren am 3. Mai 1980 in Eupen, hat nach bestandener Prüfung den
        Grad einer Diplom-Kauffrau erworben.
        Trier, den 4. Juli 2005. Der Rektor""",
    "earned": """
        University of Kent
        Registrar's statement of award: Jane Poole, born 4 May 1990, earned the degree of Master of
        Science in Finance. Conferred 3 July 2014.""",
    "getuigschrift": """
        Katholieke Universiteit Leuven
        De decaan en de secretaris der faculteit reiken hierbij aan Wim Claes, geboren te Diest op 4 mei 1970, uit
        en kennen hem toe: het getuigschrift van licentiaat in de geschiedenis.
        Leuven, 3 juli 1993. De rector""",
}


@pytest.mark.parametrize("text", CONFERRING.values(), ids=CONFERRING.keys())
def test_a_sentence_that_confers_makes_a_diploma(text: str) -> None:
    scores = score_page(page_of(text))
    assert scores.type is DocumentType.DIPLOMA
    assert scores.understood


NOT_CONFERRING = {
    "vacancy": """
        Je beschikt over een diploma van master of daarmee gelijkgesteld onderwijs.
        Je geboortedatum en adres vul je in op het formulier. Wij bieden een contract.
        Functieprofiel: je hebt twee jaar ervaring. Selectieprocedure: een gesprek.""",
    "letter": """
        Geachte heer
        Ik behaalde in 2009 mijn diploma van master in de rechten, en ik ben geboren in Gent.
        Mijn ervaring als diensthoofd motiveert mij om te solliciteren naar de functie.
        Met vriendelijke groeten, An Maes""",
    "residence": """
        ROYAUME DE BELGIQUE
        TITRE DE SÉJOUR délivré à Madame Lise Noël, née à Rabat le 3 mai 1991
        Valable jusqu'au 3 mai 2026""",
    "enrolment": """
        Hogeschool Gent
        Attest van inschrijving
        Tom Baert, geboren te Gent op 2 mei 1990, is ingeschreven voor het academiejaar 2012-2013 met het oog op
        het behalen van de graad van bachelor in de verpleegkunde.""",
    "receipt": """
        NARIC-Vlaanderen
        Wij hebben uw aanvraag goed ontvangen. U vraagt de erkenning van de graad van master, behaald te Kiev.
        U krijgt antwoord binnen 60 dagen. Geboortedatum: 3 mei 1980.""",
    "application": """
        Sollicitatieformulier
        Naam: Maes    Voornaam: An    Geboortedatum: 3 mei 1980
        Behaald diploma: master    Jaar: 2003    School: UGent
        Rijbewijs: ja    Handtekening:""",
}


@pytest.mark.parametrize("text", NOT_CONFERRING.values(), ids=NOT_CONFERRING.keys())
def test_what_names_a_degree_and_confers_none_is_no_diploma(text: str) -> None:
    assert score_page(page_of(text)).type is not DocumentType.DIPLOMA
