"""Which entries of a cv lead people, and for how long."""

import datetime as dt

import pytest

from pipeline.extractors.cv.leadership import leadership_periods, months_covered
from tests.pages import page_of

UNTIL = dt.date(2024, 4, 28)


def months(text: str) -> int:
    return months_covered([(one.first, one.last) for one in leadership_periods([page_of(text)])], UNTIL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("01/2019 - 12/2020  Diensthoofd burgerzaken, gemeente Zele", 24, id="title-beside-dates"),
        pytest.param("01/2019 - 12/2020  Hoofdverpleegkundige, AZ Alma", 24, id="head-of-a-ward"),
        pytest.param("Diensthoofd burgerzaken\njan. 2019 – dec. 2020\nGemeente Zele", 24, id="title-above-dates"),
        pytest.param("2019 - 2020\nTeamleider onthaal", 24, id="bare-years-title-below"),
        pytest.param("sept. 2022 - heden  Afdelingshoofd HR", 20, id="open-end-counts-to-the-deadline"),
        pytest.param("janvier 2020 à décembre 2020\nChef de service, commune d'Uccle", 12, id="french"),
        pytest.param("March 2021 to February 2023\nHead of operations", 24, id="english"),
        pytest.param("01/2019 - 12/2019  Adviseur\nGaf leiding aan een team van 8 medewerkers", 12, id="led-people"),
        pytest.param("01/2019 - 12/2019  Teamleider A\n07/2019 - 12/2020  Diensthoofd B", 24, id="overlap-counts-once"),
        pytest.param("01/2019 - 12/2022  Scrum master bij een bank", 0, id="scrum-master"),
        pytest.param("01/2019 - 12/2022  Meewerkend voorman groendienst", 0, id="working-foreman"),
        pytest.param("01/2019 - 12/2022  Assistent van de directeur", 0, id="assistant-to-the-director"),
        pytest.param("01/2019 - 12/2022  Adviseur, rapporteert aan de algemeen directeur", 0, id="reports-to"),
        pytest.param("01/2019 - 12/2022  Key account manager", 0, id="account-manager"),
        pytest.param("01/2019 - 12/2022  Beleidsmedewerker mobiliteit", 0, id="no-title"),
        pytest.param("Diensthoofd sinds 2022", 28, id="since"),
        pytest.param("01/03/2022 →\nDirecteur woonzorgcentrum", 26, id="europass-arrow-lasts"),
        pytest.param("12/2022 - 01/2019  Diensthoofd", 0, id="ends-before-it-begins"),
        pytest.param("2022-09 – heden: Afdelingshoofd HR", 20, id="year-first"),
        pytest.param("2019-01 - 2020-12  Diensthoofd, OCMW Zele", 24, id="year-first-both-ends"),
        pytest.param("Diensthoofd, OCMW Zele (2019-01 - 2020-12). Zes medewerkers", 24, id="in-running-text"),
        pytest.param("september 2022 –  Afdelingshoofd HR\nheden           Stad Eeklo", 20, id="narrow-column"),
        pytest.param("januari 2019 –  Diensthoofd\ndecember 2020    OCMW Zele", 24, id="narrow-column-both-ends"),
        pytest.param("van 01/2019   Diensthoofd\ntot 12/2020   OCMW Zele", 24, id="from-above-until-below"),
        pytest.param("sinds 2022    Diensthoofd\n2019 - 2020   Stagiair", 28, id="since-above-another-entry"),
        pytest.param("09/2022 - present  Head of finance", 20, id="present"),
        pytest.param("sept. 2022 tot op heden  Teamleider", 20, id="tot-op-heden"),
        pytest.param("depuis septembre 2022  Chef de service", 20, id="depuis"),
        pytest.param("seit 09/2022  Abteilungsleiterin", 20, id="seit"),
        pytest.param("01/2019 - 12/2020  Leiterin des Bürgerbüros, Stadt Eupen", 24, id="leiterin"),
        pytest.param("01/2019 - 12/2020  Controller, ohne Personalverantwortung", 0, id="ohne-personalverantwortung"),
        pytest.param("Operations\nJan 2019 - Dec 2020\nManaged a department of 30", 24, id="managed-a-department"),
        pytest.param("09/2022 – bis heute\nTeamleiterin Soziales", 20, id="dash-and-bis-heute"),
    ],
)
def test_months_of_leadership(text: str, expected: int) -> None:
    assert months(text) == expected


ABOVE = """
Ervaring
Beleidsmedewerker, provincie
01/01/2022 - heden
Afdelingshoofd burgerzaken, stad Deinze
01/01/2019 - 31/12/2021
Leiding over een team van 14
Administratief medewerker
01/09/2012 - 31/12/2018
"""
BELOW = """
Ervaring
01/2022 - heden
Beleidsmedewerker, provincie
01/2019 - 12/2021
Afdelingshoofd burgerzaken
09/2012 - 12/2018
Administratief medewerker
"""
BESIDE = """
Loopbaan
2022 - heden: projectingenieur
advies aan de directie van de groep
2019 - 2021: Teamleider onderhoud
Ik gaf leiding aan acht technici.
2012 - 2018: ontwerper
"""


@pytest.mark.parametrize("text", [ABOVE, BELOW, BESIDE], ids=["above", "below", "beside"])
def test_a_title_counts_for_the_dates_it_belongs_to_and_no_others(text: str) -> None:
    assert months(text) == 36


@pytest.mark.parametrize(
    "denied",
    [
        "geen leidinggevende opdracht",
        "zonder leiding te geven aan personeel",
        "niet leidinggevend",
        "geen rechtstreekse leiding over medewerkers",
        "no line management",
        "without leading a team",
        "sans encadrement d'equipe",
        "pas de direction d'une équipe",
        "ohne Führung von Mitarbeitern",
        "keine Leitung eines Teams",
    ],
)
def test_a_denial_of_leading_is_no_leading(denied: str) -> None:
    assert months(f"01/2019 - 12/2020  Projectingenieur, studiebureau ({denied})") == 0


@pytest.mark.parametrize("said", ["niet alleen leiding gegeven aan zes medewerkers", "not only managing a team"])
def test_not_only_is_no_denial(said: str) -> None:
    assert months(f"01/2019 - 12/2020  Projectingenieur; {said}") == 24


def test_title_of_another_entry_does_not_count() -> None:
    text = "01/2019 - 12/2019  Administratief medewerker\nonthaal en loket\n01/2020 - 12/2020  Teamleider loket"
    assert months(text) == 12
