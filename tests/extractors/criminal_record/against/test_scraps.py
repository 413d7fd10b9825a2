"""Scraps on an extract that name an offence, a court or a penalty, and harmless lines like them."""

import pytest

from pipeline.codes import Reason, Status
from pipeline.extractors.criminal_record.against.scraps import is_scrap
from pipeline.extractors.flattened import flat
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """Gemeente Merelbeke
UITTREKSEL UIT HET STRAFREGISTER
Algemeen model (artikel 595 van het Wetboek van strafvordering)
Naam: Claes
Voornamen: Anna Maria
Geboren te Gent op 12/05/1980

{answer}

Doel: sollicitatie

Afgeleverd te Merelbeke op 12 april 2024
De burgemeester
{foot}"""
PLACES = {
    "under": ("Veroordelingen: NIHIL\n{scrap}", ""),
    "apart": ("Veroordelingen: geen\n\n{scrap}", ""),
    "beside": ("Veroordelingen: NIHIL   {scrap}", ""),
    "behind": ("Veroordelingen: NIHIL, {scrap}", ""),
    "alone": ("NIHIL   {scrap}", ""),
    "foot": ("Veroordelingen: NIHIL", "\n{scrap}"),
}


def _with(scrap: str, place: str) -> str:
    answer, foot = PLACES[place]
    return EXTRACT.format(answer=answer.format(scrap=scrap), foot=foot.format(scrap=scrap))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "scrap",
    [
        "Diefstal",
        "Corr. Rb. Gent",
        "Pol. Aalst 2017: snelheid",
        "1 jaar gev.",
        "6 maanden rijverbod",
        "Vol avec effraction",
        "Trib. corr. Liège 2016",
        "6 mois de prison avec sursis",
        "Ladendiebstahl",
        "PolG Eupen",
        "3 Monate Haft",
        "Theft (2015)",
    ],
)
def test_a_scrap_is_for_a_person_wherever_it_stands(scrap: str, place: str) -> None:
    assert outcome("criminal_record", sent(_with(scrap, place)))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "scrap",
    [
        "Winkeldiefstal",
        "diefstal met braak",
        "poging tot doodslag",
        "(diefstal)",
        "* slagen en verwondingen",
        "vluchtmisdrijf - 2018",
        "Overdreven snelheid",
        "alcohol en drugs",
        "Rb. Gent 2014",
        "Politierechtbank Gent",
        "Correctionele rechtbank Antwerpen 2015",
        "boete 200 EUR",
        "200 € boete",
        "15 dagen rv",
        "een jaar cel",
        "3m gev. m.u.",
        "werkstraf 100 u",
        "Vol",
        "escroquerie, recel",
        "Excès de vitesse",
        "Trib. pol. Namur",
        "TIG 100 h",
        "Körperverletzung 2015",
        "Geldstrafe 500 EUR",
        "Fahrerflucht",
        "2 years suspended",
        "speeding, 2019",
    ],
)
def test_it_names_a_case(scrap: str) -> None:
    assert is_scrap(flat(scrap))
    assert outcome("criminal_record", sent(_with(scrap, "under"))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize("place", ["under", "apart", "foot"])
@pytest.mark.parametrize(
    "line",
    [
        "Afdeling Burgerzaken",
        "Pol Peeters",
        "Boek 2 - Verkeer",
        "verval van het recht tot sturen",
        "Verval: 3 maanden na afgifte",
        "Geldig 3 maanden",
        "Kostprijs 5 euro",
        "Pagina 1 van 1",
        "Dienst Mobiliteit en Verkeer",
        "Drugs- en alcoholbeleid",
        "Politiezone Aalst",
        "Corr.: burgerzaken@aalst.be",
        "Rb. = rechtbank",
        "Gevangenisstraf van ten hoogste zes maanden",
        "Guichet fermé 12 h - 13 h",
        "Ca. 3 maanden geldig",
        "GOED GEDRAG EN ZEDEN",
        "Wetboek van strafvordering, artikelen 590 tot 597",
    ],
)
def test_a_harmless_line_takes_nothing_back(line: str, place: str) -> None:
    assert outcome("criminal_record", sent(_with(line, place))) == MET


@pytest.mark.parametrize(
    "answer",
    [
        "Datum   Rechtbank   Misdrijf   Straf\nNIHIL",
        "Datum   Rechtbank   Feit   Straf\n-   -   -   -",
        "Politierechtbank: nihil\nCorrectionele rechtbank: nihil\nHof van beroep: nihil",
        "Politierechtbank   NIHIL\nCorrectionele rechtbank   NIHIL",
        "Gevangenisstraf: geen\nGeldboete: geen\nVerval van het recht tot sturen: geen",
        "Verurteilungen (Polizeigericht,         keine\nKorrektionalgericht, Assisenhof)",
    ],
)
def test_a_head_of_a_column_or_the_label_of_an_answer_is_no_scrap(answer: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(answer=answer, foot=""))) == MET
