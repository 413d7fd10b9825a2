"""A value that a person read: judged by the same rules, marked as theirs, and gone when the file changes."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.checks.criminal_record import check
from pipeline.codes import DocumentType, Reason, Status
from pipeline.decisions.correcting import CORRECTABLE, corrected, parsed, require_readable, told
from pipeline.decisions.decision import Decision, Outcome, ReadValue, readings, standing
from pipeline.decisions.file import add_decision, read_decisions
from pipeline.errors import InputError
from pipeline.history.recording import READ_BY_PERSON
from pipeline.model import Dossier, Examined, Person
from pipeline.reports.sentences import notes_of
from pipeline.vacancy import ExtractRequirement
from tests.history.nights import BRUSSELS, at
from tests.reports.conftest import examined, field, result_of, vacancy_of

SHA = "ab" * 32
READ = ReadValue("criminal_record", 1, "issue_date", "2024-02-14", "14/02/2021")


def reading(value: ReadValue = READ, *, outcome: Outcome = "value", sha256: str = SHA) -> Decision:
    return Decision(
        "an", "criminal_record", outcome, "zelf gelezen", "Els", at(4, 30), at(4, 29), {sha256: "u.pdf"}, None, value
    )


def extract(issued: dt.date = dt.date(2021, 2, 14), confidence: float = 0.99) -> Examined:
    return examined(
        "u.pdf", DocumentType.CRIMINAL_RECORD,
        fields={
            "issue_date": field(issued, "u.pdf", "14/02/2021", confidence),
            "model": field("general", "u.pdf", "art. 595"),
            "clean": field(True, "u.pdf", "NIHIL"),
        },
    )  # fmt: skip


def judged(file: Examined) -> tuple[Status, Reason | None]:
    moment = result_of(()).moment
    found = check(Dossier(Person("an"), (file,)), ExtractRequirement(max_age_months=3), moment)
    return found.status, found.reason


@pytest.mark.parametrize(
    ("value", "status", "reason"),
    [
        ("2024-02-14", Status.MET, None),
        ("2023-01-01", Status.NOT_MET, Reason.TOO_OLD),
        ("2024-05-30", Status.REVIEW, Reason.DATED_AFTER),
    ],
)
def test_the_same_rules_judge_what_a_person_read(value: str, status: Status, reason: Reason | None) -> None:
    (file,) = corrected((extract(confidence=0.4),), (reading(replace(READ, value=value)),))
    assert judged(file) == (status, reason)


@pytest.mark.parametrize(("typed", "said"), [("28 jan", "is geen datum"), ("2024-02-30", "is geen datum")])
def test_a_value_typed_by_hand_that_cannot_be_names_its_line(tmp_path: Path, typed: str, said: str) -> None:
    path = add_decision(tmp_path, reading(), BRUSSELS)
    add_decision(tmp_path, reading(), BRUSSELS)
    lines = path.read_text("utf-8").splitlines()
    at_line = [number for number, text in enumerate(lines, start=1) if text.strip().startswith("value:")][-1]
    lines[at_line - 1] = f"    value: {typed}"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    with pytest.raises(InputError, match=f"regel {at_line}.*{said}") as caught:
        require_readable(tmp_path, read_decisions(tmp_path, BRUSSELS))
    assert str(caught.value).count("regel") == 1


def test_the_evidence_stays_that_of_the_machine() -> None:
    (before,), (after,) = (extract(),), corrected((extract(),), (reading(),))
    old, new = before.documents[0].fields["issue_date"], after.documents[0].fields["issue_date"]
    assert new.value == dt.date(2024, 2, 14)
    assert new.evidence == old.evidence
    assert after.documents[0].fields["model"] == before.documents[0].fields["model"]


@pytest.mark.parametrize(
    "other",
    [
        reading(sha256="cd" * 32),
        reading(replace(READ, page=2)),
        reading(replace(READ, document="diploma", field="level", value="master")),
    ],
)
def test_another_file_page_or_document_is_left_alone(other: Decision) -> None:
    assert corrected((extract(),), (other,)) == (extract(),)


def test_it_is_told_who_read_it_and_that_it_no_longer_counts_when_the_file_changed() -> None:
    (file,) = corrected((extract(),), (reading(),))
    finding = check(Dossier(Person("an"), (file,)), ExtractRequirement(max_age_months=3), result_of(()).moment)
    (marked,) = told((finding,), (reading(),), Dossier(Person("an"), (file,)))
    assert marked.notes[0].sentence == READ_BY_PERSON
    assert (
        "Els las de datum van afgifte zelf op u.pdf (30/04/2024 om 02:00): 14/02/2024. "
        "Het programma had gelezen: 14/02/2021."
    ) in notes_of(marked, vacancy_of())
    other = replace(file, upload=replace(file.upload, sha256="cd" * 32))
    (marked,) = told((finding,), (reading(),), Dossier(Person("an"), (other,)))
    assert "die lezing telt niet meer" in notes_of(marked, vacancy_of())[0]


def test_it_is_written_read_replaced_and_taken_back(tmp_path: Path) -> None:
    add_decision(tmp_path, reading(), BRUSSELS)
    add_decision(tmp_path, reading(replace(READ, value="2024-02-15")), BRUSSELS)
    found = read_decisions(tmp_path, BRUSSELS)
    assert [one.reading for one in found] == [READ, replace(READ, value="2024-02-15")]
    assert standing(found, "an", at(5, 1)) == {}, "a reading is no verdict"
    assert [one.reading.value for one in readings(found, "an", at(5, 1)) if one.reading] == ["2024-02-15"]
    assert readings(found, "an", at(4, 1)) == ()
    taken_back = replace(reading(), outcome="undo", reading=None, files={})
    assert readings((*found, taken_back), "an", at(5, 1)) == ()


@pytest.mark.parametrize("missing", ["document", "page", "field", "value"])
def test_an_incomplete_reading_in_the_file_is_named(tmp_path: Path, missing: str) -> None:
    path = add_decision(tmp_path, reading(), BRUSSELS)
    lines = [line for line in path.read_text().splitlines() if not line.startswith(f"    {missing}:")]
    path.write_text("\n".join(lines) + "\n")
    with pytest.raises(InputError, match="outcome: value"):
        read_decisions(tmp_path, BRUSSELS)


@pytest.mark.parametrize(
    ("document", "name", "value"),
    [
        ("criminal_record", "issue_date", "14/02/2024"),
        ("criminal_record", "clean", "true"),
        ("criminal_record", "model", "597"),
        ("diploma", "level", "phd"),
        ("driving_licence", "categories", " "),
        ("cv", "name", "x"),
        ("nonsense", "x", "y"),
    ],
)
def test_what_cannot_be_read_is_refused(document: str, name: str, value: str) -> None:
    with pytest.raises(InputError):
        parsed(ReadValue(document, 1, name, value))


def test_categories_are_a_list() -> None:
    assert parsed(ReadValue("driving_licence", 1, "categories", "am, b B")) == ("AM", "B")


def test_whether_an_extract_is_clean_is_a_decision_and_no_reading() -> None:
    assert not any("clean" in names for names in CORRECTABLE.values())
