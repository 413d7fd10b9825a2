"""Diplomas in wordings that say in other words that a degree is given, and papers that use these words for less."""

import pytest

from tests.traps.casebook import MET, Outcome, outcome, sent


def judged(text: str) -> Outcome:
    return outcome("diploma", sent(text))


SATISFIED = """
KU LEUVEN
De rector van de KU Leuven en de decaan van de Faculteit Sociale Wetenschappen
verklaren dat
Jolien Vanneste
geboren op 8 mei 1996 te Roeselare
{conditions}
Master of Science
in het overheidsmanagement en -beleid
op voldoende wijze
{gives}
Leuven, 3 juli 2019
rector     decaan
"""
ALL_MET = "aan alle voorwaarden heeft voldaan tot het behalen van de graad van"
GIVEN = "en verlenen haar dit diploma."


@pytest.mark.parametrize(
    ("conditions", "gives"),
    [
        (ALL_MET, "en verlenen haar dit diploma met alle daaraan verbonden rechten."),
        (ALL_MET, "en verlenen hem daarom dit diploma."),
        ("heeft voldaan aan alle voorwaarden voor het behalen van de graad van", "en reiken haar dit diploma uit."),
        ("alle vereisten heeft vervuld voor het behalen van de graad van", GIVEN),
        ("heeft voldaan aan al de gestelde voorwaarden tot het behalen van de academische graad van", GIVEN),
        (
            "voldaan heeft aan alle wettelijke vereisten tot het behalen van de graad van",
            "en kennen haar dit diploma toe.",
        ),
    ],
)
def test_a_diploma_may_be_given_to_who_met_all_conditions_for_a_degree(conditions: str, gives: str) -> None:
    assert judged(SATISFIED.format(conditions=conditions, gives=gives)) == MET


@pytest.mark.parametrize(
    ("conditions", "gives"),
    [
        ("aan alle toelatingsvoorwaarden heeft voldaan tot het behalen van de graad van", GIVEN),
        ("aan alle voorwaarden moet voldoen tot het behalen van de graad van", GIVEN),
        ("nog niet aan alle voorwaarden heeft voldaan tot het behalen van de graad van", GIVEN),
        ("aan alle voorwaarden zal hebben voldaan tot het behalen van de graad van", GIVEN),
        ("aan alle voorwaarden van het voorbereidingsprogramma heeft voldaan tot het behalen van de graad van", GIVEN),
        ("aan alle voorwaarden heeft voldaan, mits de masterproef, tot het behalen van de graad van", GIVEN),
        ("aan 30 van de 60 studiepunten heeft voldaan tot het behalen van de graad van", GIVEN),
        ("wordt aangemoedigd tot het behalen van de graad van", GIVEN),
        (ALL_MET, "Het diploma wordt later verleend."),
        (ALL_MET, "en verlenen haar dit attest."),
    ],
)  # fmt: skip
def test_who_met_no_or_other_conditions_has_no_degree_yet(conditions: str, gives: str) -> None:
    assert judged(SATISFIED.format(conditions=conditions, gives=gives)) != MET


PRESENT = """
COMMUNAUTÉ FRANÇAISE DE BELGIQUE
INSTITUT SUPÉRIEUR INDUSTRIEL     BRUXELLES
Enseignement supérieur technique de type long et de niveau universitaire
Le jury, vu la loi du 18 février 1977 relative à l'organisation de l'enseignement supérieur,
{gives}
Bruxelles, le 24 juin 1995
Le Directeur,     Les membres du jury
Vu pour homologation, le 11 janvier 1996
"""
TO_PIRSON = "délivre à Monsieur PIRSON Olivier, né à Nivelles, le 12 avril 1972,\n"


@pytest.mark.parametrize(
    "gives",
    [
        TO_PIRSON + "le présent diplôme d'INGÉNIEUR INDUSTRIEL, section électricité",
        TO_PIRSON + "le présent diplôme d'ingénieur industriel",
        TO_PIRSON + "ce diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON.replace("délivre", "décerne") + "le présent diplôme de LICENCIÉ EN SCIENCES COMMERCIALES",
        TO_PIRSON.replace("délivre", "octroie") + "le présent diplôme portant le titre d'INGÉNIEUR INDUSTRIEL",
    ],
)
def test_a_diploma_may_give_itself(gives: str) -> None:
    assert judged(PRESENT.format(gives=gives)) == MET


@pytest.mark.parametrize(
    "gives",
    [
        TO_PIRSON + "le présent certificat de stage d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON + "la présente attestation pour le diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON + "la présente attestation d'inscription au diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON + "la présente dispense pour l'épreuve du diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON + "le présent relevé de notes de la première année du diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON.replace("délivre", "ne délivre pas") + "le présent diplôme d'INGÉNIEUR INDUSTRIEL",
        TO_PIRSON.replace("délivre", "délivrera") + "le présent diplôme d'INGÉNIEUR INDUSTRIEL",
    ],
)
def test_another_paper_may_give_itself_too(gives: str) -> None:
    assert judged(PRESENT.format(gives=gives)) != MET


DOCTORAL = """
Universiteit Gent
Getuigschrift van de doctoraatsopleiding
verleend aan Lies De Backer, geboren te Aalst op 14 juli 1986
Master in de rechten
die de doctoraatsopleiding met vrucht heeft beëindigd
Gent, 3 juli 2012
De rector
"""


def test_doctoral_training_is_no_degree_of_who_followed_it() -> None:
    text = (
        "Universiteit Gent\nGetuigschrift van de doctoraatsopleiding\nverleend aan Lies De Backer, geboren te Aalst op "
    )
    text += (
        "14 juli 1986\nMaster in de rechten\ndie de doctoraatsopleiding met vrucht heeft beëindigd\nGent, 3 juli 2012"
    )
    assert judged(text + "\nDe rector") != MET


OTHER_VERBS = """
RIJKSUNIVERSITEIT TE GENT
Wij, Rector en Decaan, maken bekend dat de Heer DE SMEDT Hendrik, geboren te Eeklo de 4 maart 1950,
na het afleggen van het examen van derde licentie in de rechten
gepromoveerd is tot LICENTIAAT IN DE RECHTEN.
Gegeven te Gent, op 5 juli 1973.
De Decaan   De Rector
-----
ECONOMISCHE HOGESCHOOL SINT-ALOYSIUS (EHSAL)
Hoger Economisch Onderwijs van het Lange Type
Licentiaatsdiploma in de handels- en financiële wetenschappen
uitgereikt aan de heer Dirk VAN OVERLOOP
geboren op 9 oktober 1966 te Ninove
die in de tweede zittijd voldaan heeft.
Brussel, 15 september 1989
De Directeur-generaal
-----
UNIVERSITÄT LÜTTICH
Frau Monika RADERMACHER, geboren in Sankt Vith am 14. Juni 1979,
hat die Prüfungen abgelegt. Der Prüfungsausschuss hat ihr am 27. September 2002 den Grad
LIZENTIATIN DER RECHTE
zuerkannt.
Lüttich, den 27. September 2002
Der Rektor
-----
KU LEUVEN
We, Rector of KU Leuven, declare that
Thomas Claes
born in Leuven on 22 March 1995
was on 6 July 2018 deemed worthy of the degree of
Master of Business Economics
magna cum laude.
-----
Vrije Universiteit Brussel
The Rector grants
Charlotte Janssens
born 9 April 1996, Dendermonde
the degree of
Master of Science in Business Engineering
Brussels, 13 September 2019
-----
UNIVERSITY OF GHENT
The Examination Board hereby awards to Ms Anna SCHMITZ
born in Eupen on 12 April 1980
the present diploma of Master of Arts in History
Ghent, 24 June 2005
The Rector   The Dean
"""


@pytest.mark.parametrize("text", OTHER_VERBS.split("-----"))
def test_other_verbs_of_conferral(text: str) -> None:
    assert judged(text) == MET


BY_A_BOARD = """
UNIVERSITÉ CATHOLIQUE DE LOUVAIN
Faculté de droit
DIPLÔME
{board}
Jan Peeters
{gained}
avec distinction
Louvain-la-Neuve, le 14 septembre 2012
Le président du jury     Le recteur
"""
GAINED = "né à Uccle, le 22 mai 1989, a obtenu le grade académique de\nMaster en droit"
BEHAALD = "geboren te Gent op 3 mei 1970\nde graad van LICENTIAAT IN DE RECHTEN heeft behaald"


@pytest.mark.parametrize(
    ("board", "gained"),
    [
        ("Le jury constitué pour la deuxième année du deuxième cycle certifie que", GAINED),
        ("Nous, président et membres du jury de la deuxième licence, certifions que", GAINED),
        ("Le jury d'examen pour la troisième année d'études, réuni le 12 septembre 2012, atteste que", GAINED),
        ("De examencommissie voor de tweede licentie in de rechten verklaart dat", BEHAALD),
        ("Wij, voorzitter en leden van de examencommissie, ingesteld voor de tweede licentie, verklaren dat", BEHAALD),
    ],
)
def test_the_year_that_a_board_sits_for_is_no_part_of_what_was_gained(board: str, gained: str) -> None:
    assert judged(BY_A_BOARD.format(board=board, gained=gained)) == MET


@pytest.mark.parametrize(
    ("board", "gained"),
    [
        ("Le jury certifie que", "né à Uccle, le 22 mai 1989, a réussi la deuxième année du\nMaster en droit"),
        ("Le jury constitué pour la deuxième année certifie que", "a réussi la première année du\nMaster en droit"),
        (
            "Le jury institué pour la première année certifie que",
            "a réussi les épreuves menant au grade de\nMaster en droit",
        ),
        (
            "De examencommissie voor het tweede jaar verklaart dat",
            "geslaagd is voor het eerste jaar van de\nMaster in de rechten",
        ),
        (
            "De examencommissie voor het eerste jaar verklaart dat",
            "dit jaar van de graad van Master in de rechten heeft behaald",
        ),
        (
            "De examencommissie voor het eerste jaar verklaart dat",
            "is toegelaten tot het tweede jaar voor de graad van\nMaster in de rechten",
        ),
    ],
)
def test_the_year_that_was_passed_is_a_part_whatever_the_board(board: str, gained: str) -> None:
    assert judged(BY_A_BOARD.format(board=board, gained=gained)) != MET


IN_ITS_PLACE = """
UCLouvain
Administration des études
{title}
Louvain-la-Neuve, le 14 février 2022
Je soussignée, Françoise Hubin, directrice de l'administration des études, certifie que
Monsieur Quentin ROLAND
né à Ottignies le 8 juin 1984
a obtenu à l'Université catholique de Louvain, le 7 septembre 2007, le diplôme de
LICENCIÉ EN SCIENCES ÉCONOMIQUES
avec la mention satisfaction.
{behind}
Pour le Recteur et par délégation,
"""


@pytest.mark.parametrize(
    "title",
    [
        "ATTESTATION TENANT LIEU DE DIPLÔME (DUPLICATA)",
        "DUPLICATA DE DIPLÔME",
        "ATTESTATION REMPLAÇANT LE DIPLÔME",
        "ZWEITSCHRIFT DER DIPLOMURKUNDE",
    ],
)
def test_a_title_may_say_that_the_paper_stands_in_the_place_of_a_diploma(title: str) -> None:
    assert judged(IN_ITS_PLACE.format(title=title, behind="Elle remplace le diplôme original, perdu.")) == MET


@pytest.mark.parametrize("title", ["Attest ter vervanging van het oorspronkelijk diploma", "Vervangend diploma"])
def test_so_may_a_dutch_one(title: str) -> None:
    text = """
    {title}
    KU Leuven, Studentenadministratie
    De rector verklaart dat
    Els Claes
    geboren te Gent op 3 mei 1970
    op 4 juli 1993 de graad van LICENTIAAT IN DE RECHTEN heeft behaald
    Dit attest vervangt het oorspronkelijke diploma, dat verloren is gegaan.
    Leuven, 14 februari 2022
    De rector
    """
    assert judged(text.format(title=title)) == MET


@pytest.mark.parametrize(
    ("title", "behind"),
    [
        ("ATTESTATION TENANT LIEU DE DIPLÔME", "La présente attestation remplace un diplôme annulé."),
        ("DEMANDE D'UN DUPLICATA DE DIPLÔME", "Le soussigné demande un duplicata."),
    ],
)
def test_nor_is_every_paper_about_such_a_one_a_diploma(title: str, behind: str) -> None:
    assert judged(IN_ITS_PLACE.format(title=title, behind=behind)) != MET
