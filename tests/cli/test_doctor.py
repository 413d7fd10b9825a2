"""Whether this machine can do the work, and what to install if not."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import machine
from pipeline.cli.doctor import doctor
from pipeline.errors import MachineError
from pipeline.reading.ocr.engines.tessdata import EngineReport

GOOD = EngineReport("5.5.0", ("deu", "eng", "fra", "nld", "osd"), True, (), False, None)


def said_with(monkeypatch: pytest.MonkeyPatch, report: EngineReport, out: Path) -> tuple[int, str]:
    monkeypatch.setattr(machine, "engine_report", lambda: report)
    result = CliRunner().invoke(doctor, ["--out", str(out)], standalone_mode=False)
    return int(result.return_value), result.output


def test_machine_that_has_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    status, said = said_with(monkeypatch, GOOD, tmp_path)
    assert status == 0
    assert "NIET GOED" not in said


@pytest.mark.parametrize(
    ("report", "remedy"),
    [
        pytest.param(EngineReport(None, (), False, ("tesseract",), False, None), "tesseract-ocr", id="no-tesseract"),
        pytest.param(EngineReport("5.4.0", GOOD.languages, True, (), True, None), "5.4.0", id="broken-version"),
        pytest.param(EngineReport("5.5.0", ("eng",), True, ("nld",), False, None), "tesseract-ocr-nld", id="language"),
    ],
)
def test_what_lacks_is_named_with_its_remedy_and_stops_a_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, report: EngineReport, remedy: str
) -> None:
    status, said = said_with(monkeypatch, report, tmp_path)
    assert status == 2
    assert remedy in said
    with pytest.raises(MachineError, match=remedy):
        machine.require_machine(tmp_path)


@pytest.mark.parametrize(("version", "told"), [("3.10.0", "RapidOCR 3.10.0"), (None, ".[second]")])
def test_whether_there_is_a_second_engine_is_told_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, version: str | None, told: str
) -> None:
    monkeypatch.setattr("pipeline.cli.doctor.second_version", lambda: version)
    status, said = said_with(monkeypatch, GOOD, tmp_path)
    assert (status, told in said) == (0, True)


def test_full_disk_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(machine, "LEAST_FREE_BYTES", 10**18)
    status, said = said_with(monkeypatch, GOOD, tmp_path)
    assert status == 2
    assert "GB vrij" in said
