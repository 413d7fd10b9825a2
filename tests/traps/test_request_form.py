"""The form by which an extract is asked for, filled in with "Veroordelingen: GEEN" too, is no extract."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

FORM = """Gemeente Zele
{said}

[X] artikel 595 (algemeen model)   [ ] artikel 596.2

Naam:              BAERT
Voornaam:          KURT
Geboren te/op:     ZELE 19/03/1976
Veroordelingen:    GEEN

Zele, 04/03/2024
K. Baert
"""


@pytest.mark.parametrize(
    "said",
    [
        "AANVRAAGFORMULIER UITTREKSEL UIT HET STRAFREGISTER",
        "AANVRAAG UITTREKSEL UIT HET STRAFREGISTER",
        "Aanvraag van een uittreksel uit het strafregister",
        "Formulier voor de aanvraag van een uittreksel uit het strafregister",
        "UITTREKSEL UIT HET STRAFREGISTER\nOndergetekende vraagt een uittreksel:",
        "UITTREKSEL UIT HET STRAFREGISTER\nIk verzoek om de afgifte van een uittreksel, model 595.",
        "FORMULAIRE DE DEMANDE D'UN EXTRAIT DE CASIER JUDICIAIRE",
        "Demande d'extrait de casier judiciaire",
        "EXTRAIT DE CASIER JUDICIAIRE\nJe soussigné, Kurt Baert, sollicite la délivrance d'un extrait.",
        "ANTRAG AUF AUSSTELLUNG EINES AUSZUGS AUS DEM STRAFREGISTER",
        "Antragsformular für einen Auszug aus dem Strafregister",
        "AUSZUG AUS DEM STRAFREGISTER\nDer Unterzeichnete beantragt hiermit einen Auszug aus dem Strafregister.",
        "AUSZUG AUS DEM STRAFREGISTER\nIch beantrage die Ausstellung eines Auszuges aus dem Strafregister.",
    ],
)
def test_what_asks_for_an_extract_is_none(said: str) -> None:
    assert outcome("criminal_record", sent(FORM.format(said=said)))[0] is not Status.MET


@pytest.mark.parametrize(
    "said",
    [
        "Dit uittreksel werd aangevraagd door de betrokkene.",
        "Aanvraagformulieren voor een uittreksel vindt u op www.aalst.be.",
        "Aanvraag: 11/03/2024 via het e-loket",
        "Een nieuw uittreksel vraagt u aan via het e-loket.",
        "Wie een uittreksel aanvraagt, ontvangt het in de e-Box.",
        "Le soussigné délivre l'extrait demandé par l'intéressé.",
        "Ondergetekende verklaart dat de betrokkene een uittreksel vroeg voor een sollicitatie.",
        "Vraagt een werkgever een uittreksel, dan volstaat dit document.",
        "U kunt een uittreksel aanvragen met het aanvraagformulier uittreksel op onze website www.aalst.be.",
    ],
)
def test_what_an_extract_says_of_its_request_takes_nothing_back(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n\n{said}")) == MET
