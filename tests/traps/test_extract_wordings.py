"""Extracts in the words of many counters: what serves is accepted, what leaves a doubt never is."""

import re

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import DUTCH, extract_text

ISSUED = (
    "Datum: 15/03/2024",
    "Datum van opmaak: 15/03/2024",
    "Datum uittreksel: 15/03/2024",
    "Datum afgifte 15/03/2024",
    "Afgegeven op 15 maart 2024",
    "Opgesteld te Aalst op 15 maart 2024",
    "Gedaan te Aalst, 15 maart 2024",
    "Aalst, 15 maart 2024",
    "Uitgereikt op 15.03.2024",
    "Aangemaakt op 15/03/2024",
    "Brussel, 15 maart 2024",
    "Date de délivrance : 15/03/2024",
    "Date d'émission : 15/03/2024",
    "Émis le 15/03/2024",
    "Établi à Namur le 15 mars 2024",
    "Bruxelles, le 15 mars 2024",
    "Document délivré le 15/03/2024",
    "Ausgefertigt am 15.03.2024",
    "Datum der Ausstellung: 15.03.2024",
    "Uitgereikt te Aalst, op heden 15 maart 2024",
    "Aalst, de 15e maart 2024",
    "Opgemaakt te Aalst op vijftien maart tweeduizend vierentwintig",
    "Voor eensluidend uittreksel, Aalst, 15 maart 2024",
    "AALST, 15-03-2024",
    "Afgiftedatum   15-mrt-2024",
    "Datum document: 15/03/2024",
    "Fait à Mons, le quinze mars deux mille vingt-quatre",
    "Namur, le 15/03/2024",
    "Eupen, den 15. März 2024",
    "Eupen, 15.03.2024",
    "Datum van uitreiking: 15/03/2024",
    "Datum aflevering: 15/03/2024",
    "Afleveringsdatum: 15/03/2024",
    "Opgemaakt op 15/03/2024 om 10:22",
    "Afgeleverd op datum van 15/03/2024",
    "Délivré par la commune de Tubize en date du 15/03/2024",
    "Ausgestellt am 15. März 2024 in St. Vith",
    "Uitgegeven op 15/03/2024",
    "Datum opmaak uittreksel\n15/03/2024",
)

BLANK = (
    "Geen veroordelingen",
    "Niet veroordeeld",
    "Er zijn geen veroordelingen bekend",
    "In het strafregister komen geen veroordelingen voor.",
    "Heeft geen vermeldingen in het strafregister",
    "Nihil.",
    "Onbekend in het Centraal Strafregister",
    "BLANCO UITTREKSEL",
    "BLANCO",
    "Blanco strafregister",
    "Le casier judiciaire ne mentionne aucune condamnation",
    "Pas de condamnation",
    "N'a encouru aucune condamnation",
    "Es liegen keine Verurteilungen vor",
    "Keine Eintragungen vorhanden",
    "Keine Eintragung",
    "NEANT",
    "Néant.",
    "Geen",
    "GEEN.",
    "Geen enkele veroordeling",
    "Geen gegevens gevonden",
    "Geen strafrechtelijke veroordelingen",
    "*** NIHIL ***",
    "- NIHIL -",
    "« Néant »",
    "N I H I L",
    "Er werd geen enkele veroordeling gevonden voor deze persoon.",
    "De betrokkene heeft geen veroordelingen opgelopen.",
    "Betrokkene komt niet voor in het strafregister.",
    "Aucune",
    "Aucune condamnation à mentionner",
    "Casier judiciaire vierge",
    "Vierge",
    "Leer",
    "Unbescholten",
    "Nichts",
    "Geen vermelding",
    "Geen vermeldingen",
    "Geen bestaande veroordelingen",
    "Geen opgetekende veroordelingen",
    "Voor de betrokkene zijn geen veroordelingen ingeschreven",
)

NOT_BLANK = (
    "Geen veroordelingen behalve verkeersinbreuken",
    "Geen veroordelingen vóór 2010",
    "Zie bijlage",
    "Niet beschikbaar",
    "1 veroordeling",
    "De betrokkene heeft veroordelingen opgelopen",
    "Er zijn veroordelingen bekend",
    "Voor de betrokkene zijn veroordelingen ingeschreven",
    "Wordt nagekeken",
    "Er zijn geen andere veroordelingen bekend",
    "Sauf erreur, aucune condamnation avant 2015",
    "Es liegen Verurteilungen vor",
    "L'intéressé a encouru une condamnation",
    "Geen afschrift mogelijk",
    "................",
)

MODELS = (
    "Model 595",
    "artikel 595 Sv.",
    "Model: art. 595",
    "Basismodel (595)",
    "Basismodel",
    "Algemeen model",
    "Model 595 - algemeen model",
    "Model: algemeen (artikel 595 Wetboek van Strafvordering)",
    "(artikel 595, eerste lid, Wetboek van Strafvordering)",
    "modèle 595 C.I.cr.",
    "Art. 595 CIC",
    "art. 595 du Code d'Instruction Criminelle (modèle général)",
    "Afgeleverd op grond van artikel 595 van het Wetboek van strafvordering",
    "Type uittreksel: 595",
    "Uittreksel 595",
    "Model 595 (basismodel)",
    "ARTIKEL 595",
    "Artikel 595 Strafprozessgesetzbuch",
    "Allgemeines Modell (Artikel 595)",
    "Muster 595",
    "Model : 595 Sv",
    "Art.595 Sv",
    "Toepassing art. 595 W.Sv.",
    "Artikel 595 van het Wetboek van Strafvordering (BS 27.11.1808)",
    "Model 1 (artikel 595)",
    "Modèle 595",
)


def judged(text: str) -> object:
    return outcome("criminal_record", sent(text))


@pytest.mark.parametrize("issued", ISSUED)
def test_the_day_of_issue_under_any_label(issued: str) -> None:
    assert judged(re.sub(r"Datum van afgifte .*", issued, extract_text("aalst"))) == MET


@pytest.mark.parametrize("style", DUTCH)
@pytest.mark.parametrize("record", BLANK)
def test_blank_in_any_words(style: str, record: str) -> None:
    assert judged(extract_text(style, record=record)) == MET


@pytest.mark.parametrize("style", DUTCH)
@pytest.mark.parametrize("record", NOT_BLANK)
def test_what_is_not_said_to_be_blank_is_for_a_person(style: str, record: str) -> None:
    assert outcome("criminal_record", sent(extract_text(style, record=record)))[0] is Status.REVIEW


@pytest.mark.parametrize("style", DUTCH)
@pytest.mark.parametrize("model", MODELS)
def test_the_general_model_in_any_words(style: str, model: str) -> None:
    assert judged(extract_text(style, model=model)) == MET
