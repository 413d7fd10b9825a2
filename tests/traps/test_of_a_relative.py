"""Extracts of a relative of whom they name, and those that tell whose wife or child their holder is."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """Gemeente Aalter
UITTREKSEL UIT HET STRAFREGISTER
Model 595 (algemeen model)

{said}

Doel: sollicitatie

Afgeleverd te Aalter op 12/03/2024
De gemachtigde ambtenaar
"""


@pytest.mark.parametrize(
    "said",
    [
        "De burgemeester verklaart dat de echtgenoot van Jan PEETERS, geboren te Gent op 12 mei 1980, niet voorkomt in"
        " het Centraal Strafregister.",
        "De burgemeester verklaart dat de zoon van Jan PEETERS, geboren te Gent op 12 mei 1980, geen veroordelingen"
        " heeft opgelopen.",
        "Le bourgmestre certifie que l'épouse de Jan PEETERS, né à Gand le 12 mai 1980, est inconnue au casier"
        " judiciaire central.",
        "Es wird bescheinigt, dass die Ehefrau von Jan PEETERS, geboren in Gent am 12. Mai 1980, im"
        " Zentralstrafregister nicht verzeichnet ist.",
        "Aanvrager: Jan Peeters\nUittreksel betreffende: de echtgenote, Maes Doris, geboren te Gent op 15 februari 1976"
        "\n\nVeroordelingen: geen",
        "Demandeur : Jan Peeters\nExtrait concernant : son épouse, Maes Doris, née à Gand le 15 février 1976"
        "\n\nCondamnations : néant",
        "Antragsteller: Jan Peeters\nAuszug betreffend: die Ehefrau, Maes Doris, geboren am 15.02.1976 in Gent"
        "\n\nVerurteilungen: keine",
    ],
)
def test_what_is_said_of_a_relative_is_for_a_person(said: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "said",
    [
        "De burgemeester verklaart dat Maria PEETERS, geboren te Gent op 12 mei 1980, echtgenote van Tom Maes, niet"
        " voorkomt in het Centraal Strafregister.",
        "De burgemeester verklaart dat mevrouw Maria PEETERS, geboren te Gent op 12 mei 1980, de echtgenote van Tom"
        " Maes, geen veroordelingen heeft opgelopen.",
        "Le bourgmestre certifie que Maria PEETERS, née à Gand le 12 mai 1980, épouse de Tom Maes, est inconnue au"
        " casier judiciaire central.",
        "Naam: Jan Peeters\nGeboren te Gent op 12 mei 1980\nVader: Tom Peeters\nMoeder: Maes\nVeroordelingen: geen",
    ],
)
def test_a_holder_may_be_told_by_kin(said: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == MET
