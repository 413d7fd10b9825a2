"""Nights in a row: what earlier runs saw is evidence, what a clerk decided stands, and what changed is said."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.test_end_to_end import SAMPLES, geldig

VACANCY = """
title: Deskundige
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
documents:
  criminal_record: {model: general, max_age_months: 3}
  diploma: {level: bachelor}
"""
HOME = SAMPLES / "kandidaturen" / "01-digitaal"


def night(folder: Path, as_of: str) -> dict[str, Any]:
    done = geldig("run", folder, "--as-of", as_of, "--workers", 1)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads((folder / "out" / "results.json").read_text(encoding="utf-8"))
    return found


def files(results: dict[str, Any]) -> dict[str, Any]:
    return {file["path"]: file["late"] for one in results["candidates"] for file in one["files"]}


def findings(results: dict[str, Any]) -> dict[str, Any]:
    return {each["id"]: (each["status"], each["reason"]) for each in results["candidates"][0]["requirements"]}


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """A diploma before the deadline, an extract between two runs around it, another extract after it."""
    folder = tmp_path_factory.mktemp("nachten")
    home = folder / "kandidaturen" / "an"
    home.mkdir(parents=True)
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    shutil.copyfile(HOME / "diploma.pdf", home / "diploma.pdf")
    found = [night(folder, "2024-04-20T02:00")]
    shutil.copyfile(HOME / "strafregister.pdf", home / "strafregister.pdf")
    found.append(night(folder, "2024-04-29T02:00"))
    late = SAMPLES / "kandidaturen" / "09-verbeterd" / "strafregister nieuw.pdf"
    shutil.copyfile(late, home / "nieuw.pdf")
    found.append(night(folder, "2024-04-30T02:00"))
    return folder, found


def test_what_a_run_before_the_deadline_saw_is_in_time(nights: tuple[Path, list[dict[str, Any]]]) -> None:
    first, second, _ = nights[1]
    assert (first["phase"], second["phase"]) == ("open", "closed")
    assert files(first) == {"diploma.pdf": False}
    assert files(second) == {"diploma.pdf": False, "strafregister.pdf": None}
    assert findings(second)["diploma"] == ("met", None)
    assert findings(second)["criminal_record"] == ("review", "arrival_unknown")


def test_what_a_run_after_the_deadline_did_not_see_is_late(nights: tuple[Path, list[dict[str, Any]]]) -> None:
    assert files(nights[1][2])["nieuw.pdf"] is True


def test_same_moment_again_gives_the_same_bytes_and_no_second_record(
    nights: tuple[Path, list[dict[str, Any]]],
) -> None:
    folder, _ = nights
    before = (folder / "out" / "results.json").read_bytes()
    records = sorted(path.name for path in (folder / "out" / "runs").iterdir())
    assert len(records) == 3
    night(folder, "2024-04-30T02:00")
    assert (folder / "out" / "results.json").read_bytes() == before
    assert sorted(path.name for path in (folder / "out" / "runs").iterdir()) == records


def test_nothing_changed_is_said_and_memo_and_report_keep_their_bytes(
    nights: tuple[Path, list[dict[str, Any]]], tmp_path: Path
) -> None:
    folder = tmp_path / "kopie"
    shutil.copytree(nights[0], folder)
    before = {name: (folder / "out" / name).read_bytes() for name in ("memo.docx", "report.html")}
    done = geldig("run", folder, "--as-of", "2024-05-01T02:00", "--workers", 1)
    assert "is er niets gewijzigd." in done.stdout
    assert json.loads((folder / "out" / "results.json").read_bytes())["as_of"] == "2024-05-01T02:00:00+02:00"
    assert {name: (folder / "out" / name).read_bytes() for name in before} == before
    (folder / "out" / "memo.docx").write_bytes(b"harmed")
    geldig("run", folder, "--as-of", "2024-05-02T02:00", "--workers", 1)
    assert {name: (folder / "out" / name).read_bytes() for name in before} == before


def test_report_says_what_changed(nights: tuple[Path, list[dict[str, Any]]]) -> None:
    report = (nights[0] / "out" / "report.html").read_text(encoding="utf-8")
    assert "Map an: nieuw bestand nieuw.pdf, te laat ontvangen." in report


def test_decision_settles_a_doubt_and_can_be_taken_back(
    nights: tuple[Path, list[dict[str, Any]]], tmp_path: Path
) -> None:
    folder = tmp_path / "kopie"
    shutil.copytree(nights[0], folder)
    why = ("--why", "Ontvangen op 25 april, zie het register.", "--by", "M. De Vos", "--at", "2024-04-30T09:00")
    decided = geldig("decide", folder, "an", "criminal_record", "--met", *why)
    assert decided.returncode == 0, decided.stderr
    assert findings(night(folder, "2024-05-01T02:00"))["criminal_record"] == ("met", None)
    assert "M. De Vos" in (folder / "out" / "report.html").read_text(encoding="utf-8")
    undone = geldig("decide", folder, "an", "criminal_record", "--undo", *why[:-1], "2024-05-01T09:00")
    assert undone.returncode == 0, undone.stderr
    assert findings(night(folder, "2024-05-02T02:00"))["criminal_record"] == ("review", "arrival_unknown")


def test_records_that_were_touched_are_found(nights: tuple[Path, list[dict[str, Any]]], tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(nights[0] / "out", out)
    assert geldig("verify", out).returncode == 0
    first = sorted((out / "runs").iterdir())[0]
    first.write_bytes(first.read_bytes().replace(b'"late":false', b'"late":true', 1))
    touched = geldig("verify", out)
    assert touched.returncode == 2
    assert first.name in touched.stdout


def test_withdrawn_file_is_for_a_person(nights: tuple[Path, list[dict[str, Any]]], tmp_path: Path) -> None:
    folder = tmp_path / "kopie"
    shutil.copytree(nights[0], folder)
    (folder / "kandidaturen" / "an" / "diploma.pdf").unlink()
    results = night(folder, "2024-05-01T02:00")
    assert results["candidates"][0]["status"] == "review"
    assert findings(results)["diploma"] == ("review", "perhaps_unread")
