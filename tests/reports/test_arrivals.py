"""The evidence for when a file came, in words."""

import datetime as dt

import pytest

from pipeline.codes import ArrivalBasis
from pipeline.model import Arrival, Moment, Result
from pipeline.reports.arrivals import evidence_of
from pipeline.reports.dates import night_of
from pipeline.reports.setting import Setting, setting_of
from tests.reports.conftest import DEADLINE, ZONE, vacancy_of

NIGHT = dt.datetime(2024, 4, 27, 2, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("moment", "nl", "en"),
    [
        (NIGHT, "in de nacht van 26 op 27 april 2024", "in the night of 26 to 27 April 2024"),
        (NIGHT.replace(hour=23), "in de nacht van 27 op 28 april 2024", "in the night of 27 to 28 April 2024"),
        (NIGHT.replace(hour=14, minute=5), "op 27 april 2024 om 14:05", "on 27 April 2024 at 14:05"),
        (
            NIGHT.replace(month=5, day=1),
            "in de nacht van 30 april op 1 mei 2024",
            "in the night of 30 April to 1 May 2024",
        ),
        (
            NIGHT.replace(month=1, day=1),
            "in de nacht van 31 december 2023 op 1 januari 2024",
            "in the night of 31 December 2023 to 1 January 2024",
        ),
        (
            dt.datetime(2024, 4, 26, 22, 30, tzinfo=dt.UTC),
            "in de nacht van 26 op 27 april 2024",
            "in the night of 26 to 27 April 2024",
        ),
    ],
)
def test_the_night(moment: dt.datetime, nl: str, en: str) -> None:
    assert (night_of(moment, ZONE, "nl"), night_of(moment, ZONE, "en")) == (nl, en)


def setting(began: dt.datetime | None) -> Setting:
    return setting_of(Result(Moment(NIGHT, DEADLINE), (), began=began), vacancy_of())


@pytest.mark.parametrize(
    ("arrival", "began", "said"),
    [
        (
            Arrival(NIGHT, False, ArrivalBasis.RUNS),
            NIGHT.astimezone(dt.UTC),
            "tijdig: gezien in de nacht van 26 op 27 april 2024, eerste verwerking",
        ),
        (
            Arrival(NIGHT, False, ArrivalBasis.RUNS),
            NIGHT - dt.timedelta(days=1),
            "tijdig: voor het eerst gezien in de nacht van 26 op 27 april 2024",
        ),
        (
            Arrival(NIGHT, True, ArrivalBasis.RUNS),
            None,
            "te laat: voor het eerst gezien in de nacht van 26 op 27 april 2024; een eerdere verwerking na de uiterste "
            "datum zag het niet",
        ),
        (
            Arrival(NIGHT, False, ArrivalBasis.PORTAL),
            None,
            "tijdig: 27/04/2024 om 02:00, volgens het sollicitatieplatform",
        ),
        (Arrival(None, None, ArrivalBasis.UNKNOWN), None, "onbekend (zonder bewijs van het tijdstip)"),
        (Arrival(None, False, ArrivalBasis.VOUCHED), None, "tijdig (op verklaring van de dossierbehandelaar)"),
    ],
)
def test_the_evidence(arrival: Arrival, began: dt.datetime | None, said: str) -> None:
    assert evidence_of(arrival, setting(began)) == said
