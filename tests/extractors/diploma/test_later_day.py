"""What was done with a diploma later has a day of its own, which is not the day of award."""

import datetime as dt

import pytest

from tests.extractors.diplomas import fields_of

DUTCH = """UNIVERSITAIRE INSTELLING ANTWERPEN
De examencommissie voor de {year} in de politieke en sociale wetenschappen
in zitting bijeengekomen {session}
verklaart dat de heer Luc Frans ROOSENS
geboren te Schoten op 3 maart 1968
geslaagd is in het examen van de {year}
en verleent hem op grond hiervan de graad van
LICENTIAAT IN DE POLITIEKE EN SOCIALE WETENSCHAPPEN
{place}
De secretaris          De voorzitter
{later}"""
FRENCH = """INSTITUT CATHOLIQUE DES HAUTES ÉTUDES COMMERCIALES
Le Jury, attendu que M. VAN HOVE Philippe, né à Wavre le 27 juin 1965,
a subi avec fruit l'épreuve de la deuxième licence et défendu son mémoire,
lui décerne le diplôme de
LICENCIÉ EN SCIENCES COMMERCIALES ET FINANCIÈRES
{place}
Le Secrétaire,     Le Recteur
{later}"""
LATER_DUTCH = [
    "GEMEENTE BRASSCHAAT\nVoor eensluidend verklaard afschrift van het origineel\nBrasschaat, 14 AUG 1996",
    "Eensluidend verklaard met het origineel\nStad Antwerpen, 14/08/1996",
    "Voor gelijkvormig afschrift\nSchoten, 14 augustus 1996\nDe burgemeester",
    "Gezien voor legalisatie van de handtekening\nAntwerpen, 14 augustus 1996",
    "Mortsel, 14 augustus 1996, voor eensluidend afschrift",
    "Ingeschreven in het register\nWilrijk, 14 augustus 1996",
    "Bekrachtigd door de Homologatiecommissie\nBrussel, 14 augustus 1996",
    "Gehomologeerd in zitting van 14 augustus 1996",
]
LATER_FRENCH = [
    "Pour copie conforme à l'original     Commune de Kraainem, le 4.2.1999     L'agent délégué",
    "Copie certifiée conforme\nUccle, le 4 février 1999\nLe Bourgmestre",
    "Pour copie conforme\nVille de Wavre\nWavre, le 4 février 1999",
    "Certifié conforme à l'original\nLe fonctionnaire délégué\nNivelles, le 4 février 1999",
    "Homologué à Bruxelles, le 4 février 1999",
]


def award(text: str) -> tuple[object, str | None]:
    found = fields_of(text)["award_date"]
    return found.value, found.doubt


@pytest.mark.parametrize("later", LATER_DUTCH)
@pytest.mark.parametrize("year", ["tweede licentie", "licenties"])
def test_day_of_what_was_done_later_is_not_the_award(later: str, year: str) -> None:
    text = DUTCH.format(year=year, session="op 6 juli 1990", place="Wilrijk, 6 juli 1990", later=later)
    assert award(text) == (dt.date(1990, 7, 6), None)


@pytest.mark.parametrize("later", LATER_DUTCH)
def test_day_of_what_was_done_later_does_not_take_the_place_of_none(later: str) -> None:
    text = DUTCH.format(year="licenties", session="te Wilrijk", place="Wilrijk", later=later)
    assert award(text)[0] is None


@pytest.mark.parametrize("later", LATER_FRENCH)
def test_day_of_a_french_copy_or_homologation_is_not_the_award(later: str) -> None:
    assert award(FRENCH.format(place="Bruxelles, le 10 septembre 1988", later=later)) == (dt.date(1988, 9, 10), None)
    assert award(FRENCH.format(place="Bruxelles", later=later))[0] is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Universität Lüttich\nverleiht Anna Schmitz, geboren am 12. April 1980 in Eupen,\nden Grad einer "
            "Lizentiatin der Rechte\nLüttich, den 24. Juni 2005\nFür die Richtigkeit der Abschrift\n"
            "Eupen, den 3. März 2009",
            dt.date(2005, 6, 24),
        ),
        (
            "Ghent University\nhereby confers upon Anna Schmitz, born in Eupen on 12 April 1980,\nthe degree of Master "
            "of Laws\nGhent, 24 June 2005\nCertified true copy of the original\nEupen, 3 March 2009",
            dt.date(2005, 6, 24),
        ),
        (
            "Universiteit Gent\nverleent An Maes, geboren te Gent op 3 mei 1967, de graad van licentiaat in de rechten"
            "\nnadat zij geslaagd was voor de eerste licentie op 3 juli 1988.\nGent, 3 juli 1989",
            dt.date(1989, 7, 3),
        ),
    ],
)
def test_own_day_remains(text: str, day: dt.date) -> None:
    assert award(text) == (day, None)


REPLACING = """UNIVERSITÉ LIBRE DE BRUXELLES
{head}
Le Recteur atteste que
Monsieur Marc DE KEYZER, né à Uccle le 18 mai 1968
{told}
LICENCIÉ EN DROIT
La présente attestation a la même valeur que le diplôme original.
Bruxelles, le 15 novembre 2011
Pour le Recteur"""
VERVANGEND = """UNIVERSITEIT GENT
{head}
De rector van de Universiteit Gent verklaart dat
de heer Marc DE KEYZER, geboren te Gent op 18 mei 1968
{told}
LICENTIAAT IN DE RECHTEN
Gent, 15 november 2011
De rector"""
HEADS = ["ATTESTATION TENANT LIEU DE DIPLÔME", "DUPLICATA\n(original perdu)", "ATTESTATION DE REMPLACEMENT"]
KOPPEN = [
    "ATTEST TER VERVANGING VAN HET DIPLOMA",
    "DUPLICAAT",
    "ATTEST\ndat in de plaats komt van het diploma",
    "DUPLICAAT van het diploma dat bij de brand verloren ging",
    "Dit attest vervangt het diploma dat niet werd teruggevonden",
    "DUPLICAAT. Er wordt geen ander afgeleverd.",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "told",
    [
        "s'est vu conférer le 8 juillet 1991, avec distinction, par le jury, le grade légal de",
        "a obtenu en date du 8 juillet 1991, avec distinction, le grade de",
        "s'est vu décerner, le 8 juillet 1991, le grade légal de",
    ],
)
def test_a_paper_that_replaces_a_lost_diploma_tells_the_day_of_award(head: str, told: str) -> None:
    assert award(REPLACING.format(head=head, told=told)) == (dt.date(1991, 7, 8), None)


@pytest.mark.parametrize("head", KOPPEN)
@pytest.mark.parametrize(
    "told",
    [
        "op 8 juli 1991 met onderscheiding werd verleend de graad van",
        "op 8 juli 1991 de graad heeft behaald van",
        "op datum van 8 juli 1991 de graad heeft verworven van",
        "op 8 juli 1991 werd aan hem, na het geheel van de studie, door de jury verleend de graad van",
    ],
)
def test_a_dutch_paper_that_replaces_a_lost_diploma_tells_the_day_of_award(head: str, told: str) -> None:
    assert award(VERVANGEND.format(head=head, told=told)) == (dt.date(1991, 7, 8), None)


def test_own_day_of_a_paper_that_replaces_a_lost_one_is_not_the_award() -> None:
    for head in HEADS:
        assert award(REPLACING.format(head=head, told="a obtenu le grade de"))[0] is None
    for head in KOPPEN:
        assert award(VERVANGEND.format(head=head, told="de graad heeft behaald van"))[0] is None


@pytest.mark.parametrize(
    "note",
    [
        "Van dit diploma wordt geen duplicaat afgeleverd.",
        "Il n'est pas délivré de duplicata.\nNe peut être remplacé.",
        "Bij verlies wordt geen tweede exemplaar uitgereikt",
        "Bij verlies of diefstal van dit document wordt door de universiteit een vervangend attest afgeleverd.",
        "In geval van verlies wordt een vervangend attest afgeleverd.",
        "En cas de perte, un duplicata est délivré.",
        "En cas de perte de ce diplôme, une attestation de remplacement est délivrée par l'université.",
        "Un duplicata peut être délivré.",
        "De vervangende secretaris",
        "De ondervoorzitter, ter vervanging van de voorzitter",
        "Le doyen remplaçant",
        "Dit diploma vervangt het voorlopig getuigschrift.",
        "Ce diplôme remplace l'attestation provisoire.",
        "In case of loss a replacement is issued by the registrar.",
    ],
)
def test_a_diploma_that_will_not_be_replaced_has_its_own_day(note: str) -> None:
    text = VERVANGEND.format(head="DIPLOMA", told="de graad heeft behaald van") + "\n" + note
    assert award(text) == (dt.date(2011, 11, 15), None)
