from pathlib import Path

import pytest

from pipeline.history import amended, changes
from pipeline.history.changes import ChangedFile, ChangedStatus, Why
from pipeline.history.records import Conclusion
from tests.history.nights import Office, at


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 20))
    return office


def test_of_a_first_run_nothing_is_listed(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    found = office.night(at(4, 20)).changes
    assert found.since is None
    assert found.nothing


def test_nothing_changed(office: Office) -> None:
    found = office.night(at(4, 21)).changes
    assert found.nothing
    assert found.since == at(4, 20)


def test_new_and_gone(office: Office) -> None:
    office.put("an/diploma.pdf", "diploma")
    office.remove("an/cv.pdf")
    office.put("bo/cv.pdf", "other")
    found = office.night(at(4, 21)).changes
    assert found.new_candidates == ("bo",)
    assert found.new_files == (ChangedFile("an", "diploma.pdf", False),)
    assert found.gone_files == (ChangedFile("an", "cv.pdf", False),)
    assert not found.nothing


def test_a_copy_of_a_file_is_no_news(office: Office) -> None:
    office.put("an/kopie.pdf", "cv")
    assert office.night(at(4, 21)).changes.nothing


def test_a_status_that_changed_by_a_file(office: Office) -> None:
    (office.uploads / "bo").mkdir()
    assert office.night(at(4, 21)).record.candidate("bo") is not None
    office.put("bo/cv.pdf", "other")
    found = office.night(at(4, 22)).changes
    assert found.statuses == (
        ChangedStatus("bo", None, "incomplete", "valid", (Why.FILES,)),
        ChangedStatus("bo", "cv", "missing", "met", (Why.FILES,)),
    )


def test_a_status_that_changed_by_another_deadline(office: Office) -> None:
    office.amend(deadline=at(4, 19))
    found = office.night(at(4, 21)).changes
    assert found.vacancy
    assert [(one.requirement, one.before, one.after) for one in found.statuses] == [
        (None, "valid", "review"),
        ("cv", "met", "review"),
    ]
    assert {why for one in found.statuses for why in one.why} == {Why.FILES, Why.VACANCY}


@pytest.mark.parametrize(
    ("update", "why"),
    [
        ({"versions": {"program": "2"}}, Why.PROGRAM),
        ({"vacancy_sha256": "x"}, Why.VACANCY),
        ({}, Why.MOMENT),
    ],
)
def test_why(office: Office, update: dict[str, object], why: Why) -> None:
    last = office.night(at(4, 21)).record
    (candidate,) = last.candidates
    changed = candidate.model_copy(update={"requirements": {"cv": Conclusion(status="review")}})
    record = last.model_copy(update={"candidates": (changed,), **update})
    (status,) = changes(last, record).statuses
    assert status.why == (why,)
    decided = changed.model_copy(update={"requirements": {"cv": Conclusion(status="review", decided=True)}})
    (status,) = changes(last, last.model_copy(update={"candidates": (decided,)})).statuses
    assert status.why == (Why.DECISION,)


def test_another_reason_for_the_same_status_is_no_news(office: Office) -> None:
    last = office.night(at(4, 21)).record
    (candidate,) = last.candidates
    changed = candidate.model_copy(update={"requirements": {"cv": Conclusion(status="met", reason="late")}})
    assert changes(last, last.model_copy(update={"candidates": (changed,)})).nothing


def test_an_amended_vacancy_is_noticed_and_stays_noticed(office: Office) -> None:
    office.amend(deadline=at(4, 25), documents={"criminal_record": {"max_age_months": 3}})
    first = office.night(at(4, 21))
    assert amended(first.history, office.vacancy)[0].facts == {
        "amended_time": "2024-04-21T00:00:00+00:00",
        "keys": ("deadline", "documents.criminal_record"),
    }
    office.amend(documents={"criminal_record": {"max_age_months": 6}})
    second = office.night(at(4, 22))
    assert [note.facts["keys"] for note in amended(second.history, office.vacancy)] == [
        ("deadline", "documents.criminal_record"),
        ("documents.criminal_record.max_age_months",),
    ]
    third = office.night(at(4, 23))
    assert len(amended(third.history, office.vacancy)) == 2
    assert not third.changes.vacancy


def test_layout_and_comments_of_the_vacancy_are_no_amendment(office: Office) -> None:
    assert amended(office.night(at(4, 21)).history, office.vacancy) == ()
