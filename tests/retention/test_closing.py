"""A purge for age or by type: what of the extract goes, what stays, and that the vacancy is finished by it."""

import json
from pathlib import Path

import pytest

from pipeline.errors import ExitStatus, InputError
from pipeline.history import verify
from pipeline.history.records import from_bytes
from pipeline.nights.nightly import run_all
from tests.retention.office import GONE, STAYS, call, copied, made_in
from tests.retention.test_purge import everything, records, results, uploads


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_in(tmp_path_factory.mktemp("vacature"))


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Path:
    return copied(made, tmp_path / "vacature")


AFTER_60 = ["--yes", "--by", "Els Maes", "--decided", "2024-05-15", "--as-of", "2024-07-15T10:00"]


def test_the_extracts_go_first_and_the_outcomes_stay(office: Path) -> None:
    before, lying = results(office), uploads(office)
    status, said = call("purge", office, *AFTER_60)
    assert status == 0, said
    assert f"{GONE} (enkel wat steunt op: criminal_record, identity_card)" in said
    for folder, one in results(office).items():
        text = json.dumps(one)
        assert one["status"] == before[folder]["status"]
        assert "NIHIL" not in text
        assert '"clean"' not in text
        (extract,) = [each for each in one["requirements"] if each["id"] == "criminal_record"]  # type: ignore[attr-defined]
        assert (extract["fields"], extract["evidence"], extract["reason"]) == ({}, [], None)
        assert extract["message"] == "Gewist op 15/07/2024."
    assert uploads(office) == lying
    assert "criminal_record" not in (office / "beslissingen.yaml").read_text("utf-8")
    for name in ("memo.docx", "bijlage.docx", "report.html"):
        assert not (office / "out" / name).exists()
    assert list((office / "out" / ".cache").rglob("*.*")) == []
    for path in records(office):
        for candidate in from_bytes(path.read_bytes()).candidates:
            assert candidate.requirements["criminal_record"].reason is None
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact


def test_then_the_rejected_then_the_reserve(office: Path) -> None:
    call("purge", office, *AFTER_60)
    later = [*AFTER_60[:-1], "2024-11-18T10:00"]
    status, said = call("purge", office, *later)
    assert status == 0, said
    kept = {folder for folder, one in results(office).items()}
    assert kept == {folder for folder, one in results(office).items() if one["status"] == "valid"}
    call("purge", office, *[*AFTER_60[:-1], "2027-05-17T10:00"])
    assert results(office) == {}
    assert GONE not in everything(office)
    assert STAYS not in everything(office)
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact


def test_again_on_the_same_day_does_nothing(office: Path) -> None:
    call("purge", office, *AFTER_60)
    before = everything(office)
    assert "Er is niets te wissen." in call("purge", office, *AFTER_60)[1]
    assert everything(office) == before


def test_nothing_is_due_yet(office: Path) -> None:
    before = everything(office)
    early = [*AFTER_60[:-1], "2024-07-14T10:00"]
    assert call("purge", office, *early)[0] == 0
    assert everything(office) == before


def test_the_day_of_the_decision_is_that_of_the_first_run_after_the_deadline(office: Path) -> None:
    asked = ["--older-than", "30", "--yes", "--as-of"]
    assert "niets te wissen" in call("purge", office, *asked, "2024-05-29T10:00")[1]
    status, said = call("purge", office, *asked, "2024-05-30T10:00")
    assert status == 0, said
    assert results(office) == {}
    assert "30 dagen na de beslissing van 29/04/2024" in call("verify", office / "out")[1]


def test_a_finished_vacancy_is_not_read_again_unless_asked(office: Path) -> None:
    call("purge", office, *AFTER_60)
    before = [path.read_bytes() for path in (*records(office), office / "out" / "results.json")]
    with pytest.raises(InputError, match="afgesloten; op 15/07/2024"):
        call("run", office, "--as-of", "2024-07-16T02:00", "--workers", "1")
    (night,) = run_all([office], [])
    assert (night.closed, night.outcome) == (True, ExitStatus.FINISHED)
    assert "afgesloten met geldig purge" in call("nightly", office)[1]
    assert [path.read_bytes() for path in (*records(office), office / "out" / "results.json")] == before
    assert call("run", office, "--as-of", "2024-07-16T02:00", "--workers", "1", "--heropen")[0] == 0
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact


def test_before_any_decision_nothing_is_past_its_period(office: Path) -> None:
    for path in records(office)[1:]:
        path.unlink()
    with pytest.raises(InputError, match="Er is nog niet beslist"):
        call("purge", office, "--older-than", "1", "--as-of", "2024-07-16T02:00")


def test_one_type_of_one_candidate(office: Path) -> None:
    before = results(office)
    asked = ["--candidate", GONE, "--type", "criminal_record", "--yes", "--as-of", "2024-06-01T10:00"]
    status, said = call("purge", office, *asked)
    assert status == 0, said
    assert "De brieven blijven" in said
    assert results(office)[STAYS] == before[STAYS]
    left = {one["id"]: one["fields"] for one in results(office)[GONE]["requirements"]}  # type: ignore[attr-defined]
    assert left["criminal_record"] == {}
    assert left["diploma"] != {}
    text = (office / "beslissingen.yaml").read_text("utf-8")
    assert (GONE in text, STAYS in text) == (False, True)
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact
