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
