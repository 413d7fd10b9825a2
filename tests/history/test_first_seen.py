import datetime as dt
from pathlib import Path

import pytest

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.history import History, load_history, settle_members
from pipeline.history.first_seen import arrival_by_runs
from pipeline.history.names import Run, in_utc
from pipeline.history.proof import Chain, Proof, Sighting
from pipeline.intake.arrival import Traces
from pipeline.model import Arrival, Moment, Upload
from tests.history.nights import BRUSSELS, DEADLINE, Office, at

UNKNOWN = Arrival(None, None, ArrivalBasis.UNKNOWN)


def seen(moment: dt.datetime, *, late: bool) -> Arrival:
    return Arrival(moment, late, ArrivalBasis.RUNS)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_seen_before_the_deadline_is_in_time(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    assert office.night(at(4, 29)).arrival("an/cv.pdf") == seen(at(4, 20), late=False)
    assert office.night(at(6, 1)).arrival("an/cv.pdf") == seen(at(4, 20), late=False)


def test_not_seen_after_the_deadline_and_seen_later_is_late(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29))
    office.put("an/diploma.pdf", "diploma")
    assert office.night(at(4, 30)).arrival("an/diploma.pdf") == seen(at(4, 30), late=True)
    assert office.night(at(5, 1)).arrival("an/diploma.pdf") == seen(at(4, 30), late=True)


def test_between_the_last_run_in_time_and_the_first_after_nothing_is_known(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 28))
    office.put("an/diploma.pdf", "diploma")
    assert office.night(at(4, 29)).arrival("an/diploma.pdf") == UNKNOWN
    assert office.night(at(4, 30)).arrival("an/diploma.pdf") == UNKNOWN


def test_a_first_run_after_the_deadline_proves_nothing(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    assert office.night(at(4, 29)).arrival("an/cv.pdf") == UNKNOWN
    assert office.night(at(4, 30)).arrival("an/cv.pdf") == UNKNOWN


def test_a_candidate_whose_folder_came_after_the_deadline_is_late(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29))
    office.put("bo/cv.pdf", "other")
    assert office.night(at(4, 30)).arrival("bo/cv.pdf").late is True


def test_renamed_or_moved_bytes_are_the_same_file(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.night(at(4, 29))
    office.rename("an/cv.pdf", "an/nieuw/mijn cv.pdf")
    night = office.night(at(4, 30))
    assert night.arrival("an/nieuw/mijn cv.pdf") == seen(at(4, 20), late=False)
    assert not night.gone
    assert night.changes.nothing


def test_another_name_for_the_folder_makes_no_unknown_arrival_late(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 29))
    office.rename("an", "an-claes")
    assert office.night(at(4, 30)).arrival("an-claes/diploma.pdf") == UNKNOWN
    office.rename("an-claes", "claes")
    assert office.night(at(5, 1)).arrival("claes/diploma.pdf") == UNKNOWN


def test_a_file_replaced_under_its_name_is_a_new_file(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.night(at(4, 29))
    office.put("an/cv.pdf", "better")
    assert office.night(at(4, 30)).arrival("an/cv.pdf") == seen(at(4, 30), late=True)


@pytest.mark.parametrize(
    ("run", "late"),
    [
        (dt.datetime(2024, 4, 28, 21, 59, 59, tzinfo=dt.UTC), False),
        (dt.datetime(2024, 4, 28, 22, 0, tzinfo=dt.UTC), None),
        (dt.datetime(2024, 4, 28, 22, 30, tzinfo=dt.UTC), None),
    ],
    ids=["the last second", "the second after", "22:30Z is after midnight here"],
)
def test_the_deadline_is_local(office: Office, run: dt.datetime, late: bool | None) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(run)
    assert office.night(at(5, 1)).arrival("an/cv.pdf").late is late


@pytest.mark.parametrize(("fold", "proof"), [(0, Proof.IN_TIME), (1, Proof.NOTHING)], ids=["summer", "winter"])
def test_the_hour_that_comes_twice(fold: int, proof: Proof) -> None:
    """02:20 after the clock went back is later than 02:30 before it did."""
    deadline = dt.datetime(2024, 10, 27, 2, 30, tzinfo=BRUSSELS, fold=0)
    run = Run(1, in_utc(dt.datetime(2024, 10, 27, 2, 20, tzinfo=BRUSSELS, fold=fold)))
    assert Chain((run,), in_utc(deadline)).prove(Sighting(run, None)) is proof


def test_nights_around_the_hour_that_comes_twice(tmp_path: Path) -> None:
    office = Office(tmp_path, deadline=dt.datetime(2024, 10, 27, 2, 30, tzinfo=BRUSSELS, fold=0))
    office.put("an/cv.pdf", "cv")
    office.night(dt.datetime(2024, 10, 27, 2, 20, tzinfo=BRUSSELS, fold=0))
    office.night(dt.datetime(2024, 10, 27, 2, 10, tzinfo=BRUSSELS, fold=1))
    office.put("an/later.pdf", "later")
    night = office.night(dt.datetime(2024, 10, 27, 2, 20, tzinfo=BRUSSELS, fold=1))
    assert [night.arrival(path).late for path in ("an/cv.pdf", "an/later.pdf")] == [False, True]


def test_a_changed_deadline_is_judged_anew(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 22))
    office.amend(deadline=at(4, 21))
    night = office.night(at(4, 29))
    assert night.arrival("an/cv.pdf").late is False
    assert night.arrival("an/diploma.pdf").late is None
    office.amend(deadline=at(4, 19))
    assert office.night(at(4, 30)).arrival("an/diploma.pdf").late is True


def test_out_of_reach_is_not_absent(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 27))
    office.night(at(4, 29), blind=frozenset({"an"}))
    office.put("an/brief.pdf", "letter")
    night = office.night(at(4, 30))
    assert night.arrival("an/brief.pdf") == UNKNOWN
    assert night.arrival("an/cv.pdf").late is False
    assert [file.path for file in night.changes.new_files] == ["brief.pdf"]


def test_a_file_out_of_reach_is_not_gone(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 27))
    night = office.night(at(4, 29), blind=frozenset({"an"}))
    assert not night.gone
    assert not night.changes.gone_files
    assert office.night(at(4, 30)).arrival("an/cv.pdf").late is False


def test_withdrawn_and_put_back_keeps_its_first_sighting(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.put("an/brief.pdf", "letter")
    office.night(at(4, 20))
    office.remove("an/cv.pdf")
    office.night(at(4, 29))
    office.night(at(4, 30))
    office.put("an/cv.pdf", "cv")
    assert office.night(at(5, 1)).arrival("an/cv.pdf") == seen(at(4, 20), late=False)


def test_a_whole_candidate_withdrawn_and_put_back(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.put("bo/cv.pdf", "other")
    office.night(at(4, 20))
    office.remove("an")
    assert office.night(at(4, 29)).changes.gone_candidates == ("an",)
    office.night(at(4, 30))
    office.put("an/cv.pdf", "cv")
    night = office.night(at(5, 1))
    assert night.arrival("an/cv.pdf") == seen(at(4, 20), late=False)
    assert night.changes.new_candidates == ("an",)


def test_moved_by_a_clerk_to_the_right_candidate_is_not_proven_late(office: Office) -> None:
    for path in ("an/cv.pdf", "an/brief.pdf", "bo/cv.pdf"):
        office.put(path, path)
    office.night(at(4, 20))
    office.night(at(4, 29))
    office.rename("an/brief.pdf", "bo/brief.pdf")
    assert office.night(at(4, 30)).arrival("bo/brief.pdf") == UNKNOWN


def test_the_portal_goes_before_the_runs(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    (office.folder / "ontvangst.csv").write_text("map;bestand;ontvangen\nan;cv.pdf;2024-04-29 00:10\n")
    arrival = office.night(at(4, 30)).arrival("an/cv.pdf")
    assert (arrival.basis, arrival.late) == (ArrivalBasis.PORTAL, True)


def test_on_a_clerks_word_only_where_the_runs_are_silent(tmp_path: Path) -> None:
    office = Office(tmp_path, arrival="trusted")
    office.put("an/cv.pdf", "cv")
    assert office.night(at(4, 29)).arrival("an/cv.pdf").basis is ArrivalBasis.VOUCHED
    office.put("an/later.pdf", "later")
    assert office.night(at(4, 30)).arrival("an/later.pdf").late is True


def test_a_member_seen_in_time_is_in_time_in_a_late_archive(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    night = office.night(at(4, 20))
    cv = night.upload("an/cv.pdf")
    late = seen(at(4, 30), late=True)
    container = Upload("an", "alles.zip", Path("alles.zip"), "0" * 64, 1, FileKind.ARCHIVE, late)
    member = Upload("an", "alles.zip/cv.pdf", Path("x"), cv.sha256, 1, FileKind.PDF, late)
    other = Upload("an", "alles.zip/brief.pdf", Path("y"), "1" * 64, 1, FileKind.PDF, late)
    moment = Moment(at(4, 30), DEADLINE)
    settled = settle_members([container, member, other], load_history(office.runs, at(4, 30)), moment)
    assert [one.arrival.late for one in settled] == [True, False, True]


# Moments that go back -------------------------------------------------------------------------------------------------


def test_a_rehearsal_proves_no_absence(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.night(at(4, 29), ahead=True)
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 21))
    office.put("an/brief.pdf", "letter")
    night = office.night(at(4, 29, 3))
    assert night.arrival("an/diploma.pdf") == seen(at(4, 21), late=False)
    assert night.arrival("an/brief.pdf") == UNKNOWN


def test_what_a_rehearsal_saw_is_seen_again_by_a_night(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29), ahead=True)
    office.night(at(4, 21))
    assert office.night(at(4, 30)).arrival("an/cv.pdf") == seen(at(4, 21), late=False)


def test_a_look_back_changes_no_proof(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.night(at(4, 29))
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 30))
    office.put("an/brief.pdf", "letter")
    back = office.night(at(4, 28, 23))
    assert back.arrival("an/cv.pdf").late is False
    assert back.arrival("an/diploma.pdf") == UNKNOWN, "a later run proves that it was not there"
    night = office.night(at(5, 1))
    assert night.arrival("an/diploma.pdf") == seen(at(4, 30), late=True)
    assert night.arrival("an/brief.pdf") == UNKNOWN, "the moments contradict each other"
    assert night.history.last is not None
    assert night.history.last.as_of == at(4, 30).astimezone(dt.UTC)


def test_a_clock_that_was_ahead_rejects_nobody(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29))
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 30))
    for day in range(22, 29):
        night = office.night(at(4, day))
        assert night.arrival("an/diploma.pdf").late is None
        assert night.record is not None
    for day in (2, 3):
        assert office.night(at(5, day)).arrival("an/diploma.pdf").late is None


def test_a_clock_set_back_within_the_open_period_changes_nothing(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    office.put("an/diploma.pdf", "diploma")
    assert office.night(at(4, 10)).arrival("an/diploma.pdf").late is False
    assert office.night(at(4, 29)).arrival("an/diploma.pdf") == seen(at(4, 10), late=False)


def test_twice_at_one_moment_proves_no_absence(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29))
    office.put("an/diploma.pdf", "diploma")
    assert office.night(at(4, 29)).arrival("an/diploma.pdf") == UNKNOWN
    assert office.night(at(4, 30)).arrival("an/diploma.pdf") == UNKNOWN


def test_a_run_for_an_earlier_moment_after_one_for_a_later_is_judged_as_any_other(office: Office) -> None:
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 29))
    night = office.night(at(4, 20))
    assert night.arrival("an/cv.pdf") == seen(at(4, 20), late=False)
    assert "note.arrival_unknown" not in night.sentences
    office.put("an/diploma.pdf", "diploma")
    night = office.night(at(4, 21))
    assert night.arrival("an/diploma.pdf") == UNKNOWN, "the run of the 29th was made before it came"


def test_a_copy_of_what_another_candidate_sent_in_time_is_late_all_the_same(office: Office) -> None:
    for path in ("an/cv.pdf", "bo/cv.pdf"):
        office.put(path, path)
    office.night(at(4, 20))
    office.night(at(4, 29))
    office.put("bo/kopie.pdf", "an/cv.pdf")
    assert office.night(at(4, 30)).arrival("bo/kopie.pdf") == seen(at(4, 30), late=True)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (at(4, 19, 14), Arrival(at(4, 19, 14), False, ArrivalBasis.FILE_SYSTEM)),
        (at(4, 20, 3), seen(at(4, 20), late=False)),
        (None, seen(at(4, 20), late=False)),
    ],
    ids=["before the run", "after the run, by a clock that is wrong", "none"],
)
def test_a_change_time_that_was_noted_stays_the_closer_bound(changed: dt.datetime | None, expected: Arrival) -> None:
    """So the night after says what the first night said, also when a copy has renewed the change time since."""
    run = Run(1, in_utc(at(4, 20)))
    known = History(in_utc(at(4, 21)), (run,), {("an", "00"): Sighting(run, None, changed)})
    assert arrival_by_runs(known, Traces("an", "cv.pdf", "00"), Moment(at(4, 21), DEADLINE)) == expected
