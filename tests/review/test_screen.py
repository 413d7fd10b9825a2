"""What the screen shows and lays down, without a browser."""

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.codes import CandidateStatus, DocumentType, Problem, Reason
from pipeline.decisions.decision import Outcome
from pipeline.decisions.file import FILE_NAME, REQUIREMENTS, add_decision, read_decisions
from pipeline.decisions.settling import Desk, OvertakenError
from pipeline.errors import InputError, UnfinishedError
from pipeline.files import only_run
from pipeline.intake.passwords import read_passwords
from pipeline.model import Candidate, Dossier, Field, Person
from pipeline.reports.setting import setting_of
from pipeline.reports.timeline import span_of
from pipeline.review.reasons import reasons
from pipeline.review.screen import Screen
from pipeline.review.updating import Job, Judged, Progress, Updating
from pipeline.review.view import Plain, candidate
from tests.history.nights import BRUSSELS, Office, at
from tests.reports.conftest import doubtful, evidence, examined, result_of, vacancy_of


@pytest.fixture
def screen(tmp_path: Path) -> Screen:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    office.put("bo/cv.pdf", "cv of bo")
    night = office.night(at(4, 29))
    made = Screen(Desk(tmp_path, tmp_path / "out", office.vacancy), "Els")
    made.judged(Judged(night.result, office.vacancy, 0))
    return made


def item(screen: Screen, folder: str = "an") -> Plain:
    (found,) = screen.one(folder)["candidate"]["items"]
    return dict(found)


def test_a_decision_shows_at_once_and_can_be_undone(screen: Screen) -> None:
    assert item(screen)["state"] == "doubt"
    screen.decide("an", "cv", "met", "Gezien.", "Els", "")
    shown = item(screen)
    assert (shown["state"], shown["decided"]["outcome"], shown["decided"]["by"]) == ("decided", "met", "Els")
    screen.decide("an", "cv", "undo", "", "Els", shown["mark"])
    assert (item(screen)["state"], item(screen)["decided"]) == ("doubt", None)
    assert [one.outcome for one in read_decisions(screen.desk.folder, BRUSSELS)] == ["met", "undo"]


def test_a_password_given_by_hand_is_kept_beside_the_vacancy_and_nowhere_else(screen: Screen) -> None:
    screen.unlock("zon en maan")
    assert read_passwords(screen.desk.folder) == ("zon en maan",)
    holding = [path for path in screen.desk.folder.rglob("*") if path.is_file() and b"zon en" in path.read_bytes()]
    assert [path.name for path in holding] == ["wachtwoorden.txt"]
    assert "zon en maan" not in repr(screen.whole())


@pytest.mark.parametrize(
    ("problem", "detail", "locked"),
    [
        (Problem.ENCRYPTED, "password", True),
        (Problem.ENCRYPTED, "office_password", False),  # which nothing here opens
        (Problem.CORRUPT, None, False),
    ],
)
def test_a_password_is_asked_of_a_file_that_one_would_open(problem: Problem, detail: str | None, locked: bool) -> None:
    file = replace(examined("a.pdf", None, problem=problem), detail=detail)
    one = Candidate("a", None, CandidateStatus.REVIEW, (doubtful("cv", Reason.ABSENT),), Dossier(Person("a"), (file,)))
    setting = setting_of(result_of((one,)), vacancy_of())
    shown = candidate(setting, setting.applicants[0], {}, set(), span_of(setting))
    assert shown["files"][0]["locked"] is locked
    assert shown["items"][0]["first"] == ({"file": 0, "page": 1} if locked else None)


def test_put_off_is_laid_down_nowhere(screen: Screen) -> None:
    screen.put_off("an", "cv")
    assert (item(screen)["state"], item(screen, "bo")["state"]) == ("later", "doubt")
    assert not (screen.desk.folder / FILE_NAME).exists()


def test_what_another_decided_meanwhile_is_told_and_kept(screen: Screen) -> None:
    screen.decide("an", "cv", "met", "Gezien.", "Bart", "")
    with pytest.raises(OvertakenError, match="Bart besliste hierover intussen"):
        screen.decide("an", "cv", "not_met", "Neen.", "Els", "")
    assert [one.by for one in read_decisions(screen.desk.folder, BRUSSELS)] == ["Bart"]


def test_an_edit_outside_is_noticed_once(screen: Screen) -> None:
    screen.decide("an", "cv", "met", "Gezien.", "Els", "")
    assert not screen.changed_outside()
    (one,) = read_decisions(screen.desk.folder, BRUSSELS)
    add_decision(screen.desk.folder, replace(one, candidate="bo", by="Bart"), BRUSSELS)
    assert [screen.changed_outside(), screen.changed_outside()] == [True, False]
    assert item(screen, "bo")["decided"]["by"] == "Bart"


def test_a_full_disk_is_told_and_nothing_is_lost(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.decide("an", "cv", "met", "Gezien.", "Els", "")
    before = (screen.desk.folder / FILE_NAME).read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pipeline.files.os.fsync", full)
    with pytest.raises(UnfinishedError, match="de schijf is vol"):
        screen.decide("bo", "cv", "met", "Gezien.", "Els", "")
    assert (screen.desk.folder / FILE_NAME).read_bytes() == before
    assert item(screen, "bo")["state"] == "doubt"
    monkeypatch.undo()
    screen.decide("bo", "cv", "met", "Gezien.", "Els", "")
    assert item(screen, "bo")["state"] == "decided"


@pytest.mark.parametrize("outcome", ["met", "not_met", "missing"])
def test_nothing_is_decided_without_a_reason(screen: Screen, outcome: Outcome) -> None:
    with pytest.raises(InputError, match="Geef een reden"):
        screen.decide("an", "cv", outcome, " ", "Els", "")
    assert not (screen.desk.folder / FILE_NAME).exists()


def test_every_requirement_has_reasons_to_exclude_within_nine_digits() -> None:
    setting = setting_of(result_of(()), vacancy_of())
    for requirement in REQUIREMENTS:
        found = reasons(setting, doubtful(requirement, Reason.HAS_ENTRIES))
        for outcome in ("not_met", "missing"):
            assert 3 <= len(set(found[outcome])) == len(found[outcome]) <= 9


def test_who_decides_must_be_known(screen: Screen) -> None:
    with pytest.raises(InputError, match="wie beslist"):
        screen.decide("an", "cv", "met", "Gezien.", "  ", "")


def test_of_an_extract_with_entries_nothing_is_quoted_and_no_page_is_enlarged() -> None:
    proof = evidence("a.pdf", "Correctionele rechtbank Gent")
    found = replace(doubtful("criminal_record", Reason.HAS_ENTRIES), evidence=(proof,), fields={"clean": False})
    file = examined("a.pdf", DocumentType.CRIMINAL_RECORD, fields={"clean": Field(False, 0.9, (proof,))})
    one = Candidate("a", None, CandidateStatus.REVIEW, (found,), Dossier(Person("a"), (file,)))
    setting = setting_of(result_of((one,)), vacancy_of())
    shown = candidate(setting, setting.applicants[0], {}, set(), span_of(setting))
    assert "Correctionele" not in repr(shown)
    (place,) = shown["items"][0]["places"]
    assert (place["text"], place["box"], shown["items"][0]["values"]) == ("", None, [])
    assert shown["files"][0]["modest"] == [1]


def test_what_contradicts_a_blank_extract_is_framed_on_its_page_and_not_quoted() -> None:
    proof = evidence("a.pdf", "Tegen betrokkene loopt een beroep")
    found = replace(doubtful("criminal_record", Reason.ILLEGIBLE), evidence=(proof,))
    clean = Field(None, 0.0, (proof,), "contradiction")
    file = examined("a.pdf", DocumentType.CRIMINAL_RECORD, fields={"clean": clean})
    one = Candidate("a", None, CandidateStatus.REVIEW, (found,), Dossier(Person("a"), (file,)))
    setting = setting_of(result_of((one,)), vacancy_of())
    shown = candidate(setting, setting.applicants[0], {}, set(), span_of(setting))
    (place,) = shown["items"][0]["places"]
    assert (place["text"], place["quoted"], place["box"] is None) == ("", False, False)


def test_while_another_run_is_busy_the_screen_waits_its_turn(tmp_path: Path) -> None:
    office = Office(tmp_path)
    (tmp_path / "vacature.yaml").write_text("title: T\nemployer: E\ndeadline: 2024-04-28\n")
    office.put("an/cv.pdf", "cv")
    states: list[Progress] = []
    judged: Callable[[Judged], None] = lambda _: None  # noqa: E731
    updating = Updating(Job(tmp_path, tmp_path / "out", "2024-04-29T02:00", 1), judged, states.append)
    with only_run(tmp_path / "out"):
        updating.start()
        updating.end()
    assert states[-1].state == "waiting"
    assert "Er loopt al een verwerking" in states[-1].trouble


def test_from_a_decision_on_memo_and_report_are_not_called_up_to_date(tmp_path: Path) -> None:
    told: list[Progress] = []
    Updating(Job(tmp_path, tmp_path / "out", None, 1), lambda _: None, told.append).ask()
    assert [one.state for one in told] == ["busy"]
