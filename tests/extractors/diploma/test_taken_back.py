"""Notes that take a diploma back, on it, on its back or beside it; and rules that would void any diploma."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, outcome, review, sent

DIPLOMA = """Universiteit Gent
verleent aan An Maes, geboren te Mechelen op 6 juni 1987,
de graad van
Master in de rechten
met voldoening
Gent, 1 juli 2011
de rector, de decaan
"""
NOTES = (
    "Bij besluit van het bestuur van 4 mei 2015 werd de graad die op de voorzijde is vermeld ingetrokken.",
    "Dit diploma werd wegens fraude ingetrokken en heeft geen rechtsgevolgen meer.",
    "Par décision du jury du 3 mai 2008, le présent diplôme est déclaré nul.",
    "Mention marginale : diplôme annulé par arrêt du Conseil d'État du 12 janvier 2009.",
    "By decision of the Academic Council of 4 February 2016 the degree conferred overleaf was revoked.",
    "Die Verleihung des umseitigen Grades wurde mit Bescheid vom 3. Mai 2014 widerrufen.",
    "De op de voorzijde vermelde graad wordt geacht nooit te zijn verleend.",
    "Dit stuk werd op 3 mei 2016 door de politie als vals aangemerkt en in beslag genomen.",
    "Verificatie door het agentschap: dit diploma is niet geregistreerd en is een vervalsing.",
    "Rechtzetting: het diploma bevat een vergissing. De graad is deze van bachelor in de rechten.",
    "Dit exemplaar vervalt en wordt vervangen door het diploma met nummer 2011/482.",
    "U schreef de masterproef niet zelf. De universiteit trekt de graad in en verklaart het diploma vervallen.",
    "GESCHRAPT UIT HET REGISTER OP 3 MEI 2014",
    "Le titulaire est déchu du grade mentionné au recto (décision du 3 mai 2009).",
    "De rechten verbonden aan deze graad zijn opgeschort sinds 3 mei 2014.",
    "Dit diploma, ingeschreven in het register onder nummer 4817, werd op 3 mei 2014 nietig verklaard.",
    "Geachte mevrouw Maes\nDe universiteit heeft beslist om uw diploma in te trekken.\nHoogachtend\nDe secretaris",
    "Dit voorlopig getuigschrift werd ingetrokken.",
    "Chère Madame Maes\nNous confirmons que votre diplôme a été annulé le 3 mai 2014.\nCordialement",
)
RULES = (
    "Dit diploma is ingeschreven in het register onder nummer 4817.",
    "Dit diploma is nietig zonder droogstempel.",
    "Schrappingen en toevoegingen maken dit diploma ongeldig.",
    "De universiteit kan een diploma dat door bedrog werd verkregen intrekken.",
    "Toute surcharge rend le présent diplôme nul.",
    "This certificate is void if altered in any way.",
    "Gezien voor eensluidend afschrift. Evergem, 3 mei 2014. De ambtenaar",
    'Proefschrift: "De nietige overeenkomst en het vervallen recht"',
    "Het voorlopig attest van 3 mei 2011 vervalt.",
    "Mevrouw Barré, secretaris van het register",
)
VOID = review(Reason.ILLEGIBLE)


@pytest.mark.parametrize("note", NOTES)
def test_a_diploma_that_was_taken_back_is_for_a_person(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + note)) == VOID


@pytest.mark.parametrize("note", NOTES)
def test_so_is_one_with_that_note_on_its_back(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA, note)) == VOID


@pytest.mark.parametrize(
    "note",
    [
        "Beroep hangende",
        "Er is beroep aangetekend bij de Raad voor betwistingen inzake studievoortgangsbeslissingen.",
        "Recours pendant",
        "Berufung anhängig",
        "Appeal pending",
        "NIET ONDERTEKEND",
        "Ongetekend exemplaar",
        "Non signé",
        "Nicht unterzeichnet",
        "Unsigned",
        "DEELCERTIFICAAT",
        "Dit is een deelcertificaat.",
        "Certificat partiel",
        "Teilzertifikat",
        "Partial certificate",
        "VOORLOPIG DIPLOMA",
        "Dit is een voorlopig diploma.",
        "Diplôme provisoire",
    ],
)
def test_an_unsigned_partial_or_contested_diploma_is_for_a_person_wherever_it_says_so(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + note)) == VOID
    assert outcome("diploma", sent(f"{note}\n{DIPLOMA}")) == VOID


@pytest.mark.parametrize(
    "note",
    [
        "VOORLOPIG GETUIGSCHRIFT",
        "Diplomagetuigschrift",
        "Dit diploma vervangt het voorlopig diploma.",
        "Dit diploma vervangt het\nvoorlopig diploma.",
        "Tegen deze beslissing kan beroep worden ingesteld.",
        "Dit diploma is ongeldig indien het niet ondertekend is.",
        "Dit diploma is nietig zonder handtekening.",
        "De houder: (handtekening)",
    ],
)
def test_official_proof_and_rules_on_signing_and_appeal_void_none(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + note)) == MET
    assert outcome("diploma", sent(DIPLOMA, note)) == MET


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_for_all_diplomas_voids_none(rule: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + rule)) == MET
    assert outcome("diploma", sent(DIPLOMA, rule)) == MET
