from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.export import export
from pipeline.errors import InputError
from pipeline.reports.results import results_json
from tests.reports.conftest import everyone, result_of, vacancy_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "vacature.yaml").write_text("title: T\nemployer: E\ndeadline: 2024-04-28\n")
    (tmp_path / "kandidaturen").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "results.json").write_bytes(results_json(result_of(everyone()), vacancy_of()))
    return tmp_path


def call(*arguments: object) -> None:
    result = CliRunner().invoke(export, [str(one) for one in arguments], standalone_mode=False)
    if result.exception:
        raise result.exception


def test_a_workbook_and_two_csv_files(folder: Path) -> None:
    call(folder, "--xlsx", folder / "a.xlsx", "--csv", folder / "b.csv")
    assert (folder / "a.xlsx").read_bytes().startswith(b"PK")
    assert (folder / "b.csv").read_bytes().startswith(b"\xef\xbb\xbfNr.;Map;Naam;Voorwaarde")
    assert len((folder / "b-kandidaten.csv").read_text("utf-8-sig").splitlines()) == 13


def test_what_is_wrong_is_said(folder: Path) -> None:
    with pytest.raises(InputError, match="--xlsx"):
        call(folder)
    with pytest.raises(InputError, match="tussen de kandidaturen"):
        call(folder, "--xlsx", folder / "kandidaturen" / "a.xlsx")
    (folder / "out" / "results.json").write_text("{}")
    with pytest.raises(InputError, match="geen resultaten van deze versie"):
        call(folder, "--xlsx", folder / "a.xlsx")
    (folder / "out" / "results.json").unlink()
    with pytest.raises(InputError, match="nog geen resultaten"):
        call(folder, "--xlsx", folder / "a.xlsx")
