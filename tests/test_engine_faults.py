"""Tesseract missing, without a language, hanging, crashing, printing garbage: what a whole run then says and does."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pipeline.reading.ocr.engines.tessdata import find_setup
from tests.test_end_to_end import SAMPLES, VACANCY, environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the fakes are shell scripts")


def night(tmp_path: Path, fake: str | None, *, seconds: int = 60, **environ: str) -> "subprocess.CompletedProcess[str]":
    """A run of one scanned page and one text, with a Tesseract that does `fake` when asked to read."""
    home = tmp_path / "v" / "kandidaturen" / "an"
    home.mkdir(parents=True)
    (tmp_path / "v" / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    samples = SAMPLES / "kandidaturen"
    shutil.copy(samples / "02-gescand" / "uittreksel.pdf", home / "strafregister.pdf")
    shutil.copy(samples / "01-digitaal" / "cv.pdf", home)
    (tmp_path / "geldig.toml").write_text(f"[limits]\ntask_seconds = {seconds}\n", encoding="utf-8")
    programs = tmp_path / "bin"
    programs.mkdir()
    if fake is not None:
        real = find_setup().executable
        script = programs / "tesseract"
        script.write_text(f'#!/bin/sh\ncase "$1" in --*) exec "{real}" "$@";; esac\n{fake}\n', encoding="utf-8")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    given = environment() | {"GELDIG_ENGINE": "child", "GELDIG_CONFIG": str(tmp_path / "geldig.toml")} | environ
    given["PATH"] = str(programs) if fake is None else f"{programs}:{given['PATH']}"
    return subprocess.run(
        [sys.executable, "-m", "pipeline", "run", str(tmp_path / "v"), "--as-of", "2024-04-29", "--workers", "1"],
        env=given, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def extract_of(tmp_path: Path) -> tuple[Any, Any, Any]:
    """What became of the scanned extract: the candidate's status, the requirement's, and the file's problem."""
    (one,) = json.loads((tmp_path / "v" / "out" / "results.json").read_bytes())["candidates"]
    (requirement,) = [each for each in one["requirements"] if each["id"] == "criminal_record"]
    (file,) = [each for each in one["files"] if each["path"] == "strafregister.pdf"]
    return one["status"], requirement["status"], file["problem"]


def test_missing(tmp_path: Path) -> None:
    done = night(tmp_path, None)
    assert done.returncode == 2
    assert "Tesseract: niet gevonden" in done.stderr
    assert not (tmp_path / "v" / "out").exists()


def test_language_gone(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    for name in ("fra", "deu", "eng", "osd"):
        (models / f"{name}.traineddata").write_bytes(b"")
    done = night(tmp_path, "exit 0", TESSDATA_PREFIX=str(models))
    assert done.returncode == 2
    assert "ontbreken: nld" in done.stderr
    assert not (tmp_path / "v" / "out").exists()


def test_language_gone_in_mid_run(tmp_path: Path) -> None:
    done = night(tmp_path, 'echo "Failed loading language nld" >&2; exit 1')
    assert done.returncode == 5
    assert "geldig doctor" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "v" / "out" / "results.json").exists()


@pytest.mark.parametrize(
    ("fake", "problem", "seconds"),
    [
        pytest.param("sleep 600", "timeout", 6, id="hanging"),
        pytest.param("kill -SEGV $$", "timeout", 60, id="crashing"),
        pytest.param("head -c 5000 /dev/urandom > $2.tsv", "corrupt", 60, id="garbage"),
        pytest.param("exit 0", "corrupt", 60, id="silent"),
    ],
)
def test_faulty(tmp_path: Path, fake: str, problem: str, seconds: int) -> None:
    """The run ends well; what could not be read is for a person, and is read once Tesseract is mended."""
    done = night(tmp_path, fake, seconds=seconds)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert extract_of(tmp_path) == ("review", "review", problem)
    (tmp_path / "geldig.toml").unlink()
    mended = environment() | {"GELDIG_ENGINE": "child"}
    command = [sys.executable, "-m", "pipeline", "run", str(tmp_path / "v"), "--as-of", "2024-04-29", "--workers", "1"]
    subprocess.run(command, env=mended, capture_output=True, check=True, timeout=300)
    assert extract_of(tmp_path)[2] is None
