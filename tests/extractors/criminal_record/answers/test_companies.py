"""Extracts of legal persons, and those of persons on which companies are named."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """FOD Justitie
UITTREKSEL UIT HET STRAFREGISTER
Algemeen model (artikel 595 van het Wetboek van strafvordering)
{whose}

Veroordelingen: geen

Afgeleverd te Brussel op 12 april 2024
De directeur"""


@pytest.mark.parametrize(
    "whose",
    [
        "Opzoeking verricht op naam van:\nDierickx Consult BV\nondernemingsnummer 0741.237.805 - zetel te Aalst",
        "Naam: Bouwbedrijf Claes NV\nZetel: Kerkstraat 1, Gent",
        "Benaming: VZW De Linde\nKBO: 0412.345.678",
        "Nom: SRL Dubois Conseil\nN° d'entreprise: 0745.123.456",
        "Op naam van BV Claes & Zonen, met zetel te Gent",
        "Société Dubois SA, siège social à Namur, numéro BCE 0411.222.333",
        "Maatschappelijke naam Claes Consult\nRechtsvorm besloten vennootschap\nOndernemingsnummer 0741.237.805",
        "Firma Müller GmbH, Sitz in Eupen",
        "Betreft: CLAES CONSULT BV (0741.237.805)",
        "De vennootschap Claes Consult, met zetel te Aalst",
        "Entity: Claes Ltd",
        "Naam   CLAES & ZONEN BV\nZetel   Dorp 1, Aalst\nAangevraagd door   CLAES An, geboren op 04/11/1978",
        "Naam: CLAES & ZONEN\nOndernemingsnummer: BE 0741.237.805\nAanvrager: CLAES An, geboren op 04/11/1978",
        "Onderzochte rechtspersoon   CLAES & ZONEN BV\nBestuurder   CLAES An, geboren op 04/11/1978",
    ],
)
def test_an_extract_of_a_company_is_not_accepted(whose: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(whose=whose)))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "beside",
    [
        "Reden: sollicitatie bij Bouwbedrijf Claes NV",
        "Betreft: sollicitatie bij Claes Consult BV",
        "Doel: aanwerving door vzw De Linde, met zetel te Gent",
        "Gemeente Gent, ondernemingsnummer 0207.451.227",
        "Beroep: zaakvoerder van Claes Consult BV",
        "Aangevraagd door   CLAES & ZONEN BV, ondernemingsnummer 0741.237.805",
        "Werkgever\nNaam: Stad Aalst\nOndernemingsnummer: 0207.437.468",
        "Doel: aanstelling als bestuurder van CLAES & ZONEN BV, ondernemingsnummer 0741.237.805",
    ],
)
def test_a_company_beside_a_person_changes_nothing(beside: str) -> None:
    whose = f"Naam: Claes\nVoornamen: Anna Maria\nGeboren te Gent op 12/05/1980\n{beside}"
    assert outcome("criminal_record", sent(EXTRACT.format(whose=whose))) == MET
