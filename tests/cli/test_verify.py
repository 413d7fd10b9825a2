import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.verify import _SAID, verify
from pipeline.errors import InputError
from pipeline.history.verifying import Trouble
from tests.history.nights import Office, at


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    for day in (27, 28, 29):
        office.night(at(4, day))
    return office


def said(out: Path) -> tuple[int, str]:
    result = CliRunner().invoke(verify, [str(out)], standalone_mode=False)
    assert result.exception is None
    return result.return_value, result.output


def test_intact(office: Office) -> None:
    status, text = said(office.folder / "out")
    assert status == 0
    assert "3 verslagen nagegaan: de reeks is ongeschonden" in text
    assert "nr. 3 (29/04/2024 00:00 UTC)" in text


def test_touched(office: Office) -> None:
    second = sorted(office.runs.iterdir())[1]
    second.write_bytes(second.read_bytes().replace(b'"late":false', b'"late":true'))
    status, text = said(office.folder / "out")
    assert status == 2
    assert f"verslag nr. 2 (28/04/2024 00:00 UTC), {second.name}: werd gewijzigd of afgekapt" in text


def test_missing(office: Office) -> None:
    first, _, last = sorted(office.runs.iterdir())
    first.unlink()
    last.unlink()
    (office.folder / "out" / "results.json").write_text(json.dumps({"as_of": "2024-04-29T02:00:00+02:00"}))
    status, text = said(office.folder / "out")
    assert status == 2
    assert f"{first.name}: ontbreekt" in text
    assert "results.json: komt van een verwerking waarvan het verslag ontbreekt" in text


def test_no_records_yet(tmp_path: Path) -> None:
    assert said(tmp_path) == (0, "Er zijn nog geen verslagen: er is in deze map nog geen verwerking geweest.\n")


def test_no_such_folder(tmp_path: Path) -> None:
    result = CliRunner().invoke(verify, [str(tmp_path / "nergens")], standalone_mode=False)
    assert isinstance(result.exception, InputError)
    assert result.exception.exit_status == 2


def test_every_trouble_is_said() -> None:
    assert set(_SAID) == set(Trouble)
