"""What is past its period: to the day, by type and by outcome."""

import datetime as dt

import pytest

from pipeline.codes import CandidateStatus
from pipeline.history.records import CandidateRecord, Record
from pipeline.retention.pending import Target
from pipeline.retention.terms import due, older_than
from pipeline.settings.periods import TYPES, Retention
from tests.history.nights import at

DECIDED = dt.date(2024, 5, 15)
STATUS = CandidateStatus
RECORD = Record(
    number=1,
    as_of=at(4, 29),
    vacancy={},
    vacancy_sha256="",
    candidates=(
        CandidateRecord(folder="af", status=STATUS.INVALID),
        CandidateRecord(folder="in", status=STATUS.VALID),
        CandidateRecord(folder="weg", present=False),
    ),
)
SOON = ("criminal_record", "identity_card")


def after(days: int) -> dt.date:
    return DECIDED + dt.timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(60, (), id="last-day-of-the-extracts"),
        pytest.param(61, (Target("af", SOON), Target("in", SOON), Target("weg", SOON)), id="extracts"),
        pytest.param(185, (Target("af", SOON), Target("in", SOON), Target("weg", SOON)), id="last-day-of-the-file"),
        pytest.param(186, (Target("af"), Target("in", SOON), Target("weg")), id="reserve-stays"),
        pytest.param(1096, (Target("af"), Target("in", SOON), Target("weg")), id="last-day-of-the-reserve"),
        pytest.param(1097, (Target("af"), Target("in"), Target("weg")), id="all"),
    ],
)
def test_defaults_to_the_day(days: int, expected: tuple[Target, ...]) -> None:
    assert due(RECORD, DECIDED, after(days), Retention()) == expected


def test_a_town_sets_its_own() -> None:
    terms = Retention(criminal_record=None, identity_card=None, diploma=10, dossier=20)
    assert due(RECORD, DECIDED, after(11), terms)[0] == Target("af", ("diploma",))
    assert due(RECORD, DECIDED, after(21), terms)[0] == Target("af")
    assert due(RECORD, DECIDED, after(10), terms) == ()


def test_older_than_is_whole_and_strictly_older() -> None:
    assert older_than(RECORD, DECIDED, after(30), 30, ()) == ()
    assert older_than(RECORD, DECIDED, after(31), 30, ()) == (Target("af"), Target("in"), Target("weg"))
    assert older_than(RECORD, DECIDED, after(31), 30, SOON)[0] == Target("af", SOON)


def test_every_type_has_a_key() -> None:
    assert {"criminal_record", "diploma", "cv"} <= set(TYPES)
    assert "dossier" not in TYPES
