"""The whole job on real files: the samples, and folders in which everything is wrong. OCR really runs."""

import csv
import email
import email.policy
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

SAMPLES = Path(__file__).parent.parent / "samples" / "directeur-io"
EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


def geldig(*arguments: object) -> "subprocess.CompletedProcess[str]":
    """The command, as a clerk's scheduler runs it."""
    command = [sys.executable, "-m", "pipeline", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=900, encoding="utf-8")


ALL_OUTPUTS = (
    "results.json",
    "report.html",
    "memo.docx",
    "bijlage.docx",
    "letters/01-digitaal.docx",
    "letters/01-digitaal.eml",
)


def state_of(folder: Path) -> dict[str, tuple[str, int, int, int]]:
    """Hash, size, modification and change time of every file."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_size,
            path.stat().st_mtime_ns,
            path.stat().st_ctime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, "subprocess.CompletedProcess[str]"]:
    """The samples judged on the night after the deadline, by two workers."""
    out = tmp_path_factory.mktemp("out")
    before = state_of(SAMPLES)
    done = geldig("run", SAMPLES, "--as-of", "2024-04-29T02:00", "--out", out, "--workers", 2)
    assert done.returncode == 0, done.stderr
    assert state_of(SAMPLES) == before
    return out, done


@pytest.fixture(scope="module")
def results(ran: tuple[Path, Any]) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ran[0] / "results.json").read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("folder", sorted(EXPECTED))
def test_every_sample_is_judged_right(results: dict[str, Any], folder: str) -> None:
    candidate = next(one for one in results["candidates"] if one["id"] == folder)
    right = EXPECTED[folder]
    found = {each["id"]: [each["status"], each["reason"]] for each in candidate["requirements"]}
    assert candidate["status"] == right["status"], found
    assert {name: found[name] for name in right["deciding"]} == right["deciding"]
    others = {name: outcome for name, outcome in found.items() if name not in right["deciding"]}
    assert {status for status, _ in others.values()} <= {"met", "advisory", "not_assessed"}, others


def test_results_follow_the_schema(results: dict[str, Any]) -> None:
    schema = json.loads(geldig("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(results, schema)


def test_every_upload_is_accounted_for(results: dict[str, Any]) -> None:
    uploads = SAMPLES / "kandidaturen"
    there = {str(path.relative_to(uploads)) for path in uploads.rglob("*") if path.is_file()}
    listed = {f"{one['id']}/{file['path']}" for one in results["candidates"] for file in one["files"]}
    assert there == {path.replace("/", os.sep) for path in listed}


def test_what_decides_has_evidence_on_the_page(results: dict[str, Any]) -> None:
    for candidate in results["candidates"]:
        for each in candidate["requirements"]:
            if each["status"] in ("met", "not_met") and each["id"] not in ("cv", "motivation_letter", "identity"):
                assert each["evidence"], (candidate["id"], each["id"])
            for piece in each["evidence"]:
                x0, y0, x1, y1 = piece["box"]
                assert 0 <= x0 < x1 <= 1, piece["box"]
                assert 0 <= y0 < y1 <= 1, piece["box"]


@pytest.mark.parametrize("workers", [1, 3])
def test_any_number_of_workers_gives_the_same_bytes(ran: tuple[Path, Any], tmp_path: Path, workers: int) -> None:
    done = geldig("run", SAMPLES, "--as-of", "2024-04-29T02:00", "--out", tmp_path, "--workers", workers)
    assert done.returncode == 0, done.stderr
    for name in ALL_OUTPUTS:
        assert (tmp_path / name).read_bytes() == (ran[0] / name).read_bytes(), name


def test_second_run_over_the_same_bytes_reads_nothing_and_says_the_same(ran: tuple[Path, Any]) -> None:
    before = {name: (ran[0] / name).read_bytes() for name in ALL_OUTPUTS}
    done = geldig("run", SAMPLES, "--as-of", "2024-04-29T02:00", "--out", ran[0], "--workers", 1)
    assert done.returncode == 0, done.stderr
    assert "Bladzijden lezen" not in done.stderr, "it stands on the run before it, and announces no work"
    assert {name: (ran[0] / name).read_bytes() for name in before} == before


def test_who_is_decided_upon_has_a_letter_and_a_draft(ran: tuple[Path, Any], results: dict[str, Any]) -> None:
    decided = {one["id"] for one in results["candidates"] if one["status"] != "review"}
    letters = ran[0] / "letters"
    assert {path.stem for path in letters.glob("*.docx")} == decided
    assert {path.stem for path in letters.glob("*.eml")} == decided
    with (SAMPLES / "kandidaten.csv").open(encoding="utf-8-sig", newline="") as listed:
        addresses = {row["map"]: row.get("email") or None for row in csv.DictReader(listed, delimiter=";")}
    for folder in decided:
        draft = email.message_from_bytes((letters / f"{folder}.eml").read_bytes(), policy=email.policy.SMTP)
        assert draft["To"] == addresses.get(folder)
        assert draft["X-Unsent"] == "1"


def test_console_names_nobody(ran: tuple[Path, "subprocess.CompletedProcess[str]"], results: dict[str, Any]) -> None:
    said = ran[1].stdout + ran[1].stderr
    for candidate in results["candidates"]:
        assert candidate["id"] in said
        assert candidate["name"] not in said


VACANCY = """
title: Deskundige
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
arrival: trusted
documents:
  cv: {}
  criminal_record: {model: 596.2, max_age_months: 3}
"""


def vacancy(folder: Path, text: str = VACANCY) -> Path:
    (folder / "kandidaturen").mkdir(parents=True)
    (folder / "vacature.yaml").write_text(text, encoding="utf-8")
    return folder


def test_vacancy_without_candidates_is_a_finished_run(tmp_path: Path) -> None:
    folder = vacancy(tmp_path / "v")
    done = geldig("run", folder, "--as-of", "2024-04-29")
    assert done.returncode == 0, done.stderr
    assert json.loads((folder / "out" / "results.json").read_text())["candidates"] == []


def test_hopeless_files_are_findings(tmp_path: Path) -> None:
    folder = vacancy(tmp_path / "v")
    home = folder / "kandidaturen" / "iemand"
    (home / "diep" / "dieper").mkdir(parents=True)
    (folder / "kandidaturen" / "leeg").mkdir()
    (folder / "kandidaturen" / "los.pdf").write_bytes(b"%PDF-1.4")
    sample = next((SAMPLES / "kandidaturen" / "01-digitaal").glob("diploma.pdf")).read_bytes()
    (home / "leeg.pdf").write_bytes(b"")
    (home / "half.pdf").write_bytes(sample[: len(sample) // 2])
    (home / "diep" / "dieper" / "raar.xyz").write_bytes(bytes(range(256)) * 20)
    (home / "nep.jpg").write_bytes(b"\xff\xd8\xff\xe0 geen foto")
    (home / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0" + b"x" * 600)
    (home / "locatie.txt").write_text("Mijn documenten staan op https://wolk.example/abc\n", encoding="utf-8")
    if os.name == "posix":
        (home / "koppeling.pdf").symlink_to(SAMPLES / "vacature.yaml")
    before = state_of(folder / "kandidaturen")
    done = geldig("run", folder, "--as-of", "2024-04-29")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert state_of(folder / "kandidaturen") == before
    results = json.loads((folder / "out" / "results.json").read_text(encoding="utf-8"))
    assert results["stray"] == ["los.pdf"]
    empty, someone = sorted(results["candidates"], key=lambda one: one["id"] != "leeg")
    assert empty["status"] == "incomplete"
    assert someone["status"] == "review"
    assert {each["reason"] for each in someone["requirements"] if each["id"] == "cv"} == {"perhaps_unread"}
    problems = {file["path"]: file["problem"] for file in someone["files"]}
    assert problems["leeg.pdf"] == "empty"
    assert problems["half.pdf"] == "corrupt"
    assert problems["nep.jpg"] == "corrupt"
    assert problems["diep/dieper/raar.xyz"] == "unsupported"
    assert problems["Thumbs.db"] is None


@pytest.mark.parametrize(
    ("change", "named"),
    [
        pytest.param(("deadline: 2024-04-28", "deadline: 2024-04-31"), ("4", "deadline"), id="no-such-day"),
        pytest.param(("max_age_months", "max_age_month"), ("8", "max_age_months"), id="misspelt-key"),
        pytest.param(("model: 596.2", "model: 597"), ("8", "model"), id="no-such-model"),
        pytest.param(("title: Deskundige\n", ""), ("title",), id="missing-key"),
    ],
)
def test_wrong_vacancy_is_named_and_nothing_is_written(
    tmp_path: Path, change: tuple[str, str], named: tuple[str, ...]
) -> None:
    folder = vacancy(tmp_path / "v", VACANCY.replace(*change))
    done = geldig("run", folder, "--as-of", "2024-04-29")
    assert done.returncode == 2
    assert "vacature.yaml" in done.stderr
    assert all(word in done.stderr for word in named), done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("run", "nergens"), id="no-such-folder"),
        pytest.param(("run", ".", "--as-of", "gisteren"), id="no-moment"),
        pytest.param(("run", ".", "--workers", "0"), id="no-workers"),
        pytest.param(("run",), id="nothing"),
        pytest.param(("renn",), id="no-such-command"),
        pytest.param(("run", ".", "--out", "kandidaturen/out"), id="out-among-the-uploads"),
    ],
)
def test_wrong_command_is_an_error_of_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    folder = vacancy(tmp_path / "v")
    command = [sys.executable, "-m", "pipeline", *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=60, env=environment()
    )
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["kandidaturen", "vacature.yaml"]


def environment() -> dict[str, str]:
    """The tests' own, with this checkout on the path whatever the working folder."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


OTHER_VACANCY = """
title: Deskundige jeugd
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
arrival: trusted
documents:
  cv: {}
  diploma: {level: bachelor}
  criminal_record: {model: 596.2, max_age_months: 6}
conditions:
  language: {level: nl}
"""


def test_another_vacancy_is_made_by_its_file_alone(tmp_path: Path) -> None:
    """No licence asked, another level, another model: what was excluded elsewhere is valid here, and the reverse."""
    folder = vacancy(tmp_path / "v", OTHER_VACANCY)
    samples = SAMPLES / "kandidaturen"
    for name, extract in (("minderjarigen", "18-model-596-2"), ("algemeen", "01-digitaal")):
        home = folder / "kandidaturen" / name
        home.mkdir()
        for source in ("11-bachelor/diploma.pdf", "11-bachelor/cv.pdf"):
            (home / Path(source).name).write_bytes((samples / source).read_bytes())
        (home / "strafregister.pdf").write_bytes((samples / extract / "strafregister.pdf").read_bytes())
    done = geldig("run", folder, "--as-of", "2024-04-29", "--workers", 2)
    assert done.returncode == 0, done.stderr
    results = json.loads((folder / "out" / "results.json").read_text(encoding="utf-8"))
    found = {
        one["id"]: {each["id"]: (each["status"], each["reason"]) for each in one["requirements"]}
        for one in results["candidates"]
    }
    for name in found:
        assert set(found[name]) == {"cv", "diploma", "criminal_record", "identity", "language"}
        assert found[name]["diploma"] == ("met", None)
        assert found[name]["cv"] == ("met", None)
    assert found["minderjarigen"]["criminal_record"] == ("met", None)
    assert found["algemeen"]["criminal_record"] == ("review", "wrong_model")
