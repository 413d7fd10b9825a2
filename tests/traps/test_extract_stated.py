"""Whose paper it is that says what is in the register: the register's, whatever it tells of the request."""

import pytest

from pipeline.codes import DocumentType, Reason
from tests.traps.casebook import outcome, review, sent, types

OF_THE_REGISTER = {
    "received on, issued on": """
KONINKRIJK BELGIË
FOD JUSTITIE
UITTREKSEL UIT HET CENTRAAL STRAFREGISTER
afgeleverd met toepassing van art. 595 Sv.
De ondergetekende verklaart dat op naam van CLAEYS Tine, geboren te Brugge op 3 mei 1985,
in het register geen enkele veroordeling vermeld staat.
Aanvraag ontvangen op: 30 januari 2024
Datum van afgifte: 2 februari 2024
""",
    "a letter with a subject": """
SERVICE PUBLIC FÉDÉRAL JUSTICE                    Bruxelles, le 5 mars 2024
Casier judiciaire central                         Votre demande du 1er mars 2024

Objet : extrait de casier judiciaire, modèle 595

Monsieur LEROY Luc, né à Mons le 3 mai 1985
Le Casier judiciaire central certifie qu'aucune condamnation n'est inscrite à charge de la personne susmentionnée.
""",
    "a letter in Dutch": """
FOD JUSTITIE                                      Brussel, 5 maart 2024
Centraal Strafregister                            Uw aanvraag van 1 maart 2024

Betreft: uittreksel uit het strafregister, model 595

Mevrouw CLAEYS Tine, geboren te Brugge op 3 mei 1985
Wij verklaren dat in het strafregister geen veroordelingen op haar naam zijn ingeschreven.
""",
    "a letter in German": """
FÖD JUSTIZ                                        Brüssel, den 5. März 2024
Zentralstrafregister                              Ihr Antrag vom 1. März 2024

Betrifft: Auszug aus dem Strafregister, Artikel 595

Frau SCHMITZ Anna, geboren in Eupen am 3. Mai 1985
Im Strafregister sind keine Verurteilungen der Betroffenen eingetragen.
""",
}


@pytest.mark.parametrize("text", OF_THE_REGISTER.values(), ids=OF_THE_REGISTER)
def test_what_says_that_nothing_is_registered_is_no_receipt(text: str) -> None:
    assert types(sent(text)) == ["criminal_record"]


RECEIPTS = {
    "nl": "Stad Gent\nUw aanvraag\nUw aanvraag van een uittreksel uit het strafregister (model 595) werd geregistreerd"
    " op 3 maart 2024.\nAanvraagnummer 2024-118\nU ontvangt het uittreksel binnen 3 werkdagen.",
    "nl, of what an extract may say": "Ontvangstbewijs\nUw aanvraag is goed ontvangen op 3 maart 2024.\nZodra het"
    " uittreksel klaar is, krijgt u bericht. Op een blanco uittreksel staat NIHIL.",
    "fr": "Ville de Namur\nAccusé de réception\nNous avons bien reçu votre demande d'extrait de casier judiciaire du"
    " 3 mars 2024.\nNuméro de demande 118",
    "de": "Stadt Eupen\nEingangsbestätigung\nIhr Antrag auf einen Auszug aus dem Strafregister ist am 3. März 2024"
    " eingegangen.\nVorgangsnummer 118",
}


@pytest.mark.parametrize("text", RECEIPTS.values(), ids=RECEIPTS)
def test_a_receipt_is_one_as_ever(text: str) -> None:
    assert types(sent(text)) == ["request_receipt"]


def test_another_countrys_extract_is_an_extract_and_never_the_one_that_was_asked() -> None:
    file = sent("Bundesamt für Justiz\nFührungszeugnis\nBecker, Anja\nInhalt: Keine Eintragung\nBonn, 29.02.2024")
    (document,) = file.documents
    assert (document.type, document.subtype) == (DocumentType.CRIMINAL_RECORD, "foreign_extract")
    assert outcome("criminal_record", file) == review(Reason.FOREIGN)
