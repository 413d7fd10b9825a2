"""Templates exported, checked, and a broken one noticed by a run that finishes all the same."""

from pathlib import Path

import pytest
from docx import Document as open_document

from pipeline.cli.templates import templates
from pipeline.errors import GeldigError
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.loading import templates_of
from pipeline.reports.memo import memo
from pipeline.reports.sentences import notices
from tests.reports.conftest import everyone, result_of, vacancy_of


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = templates.main(arguments, standalone_mode=False)
    return status, capsys.readouterr().out


def spoiled(path: Path) -> None:
    document = open_document(str(path))
    document.paragraphs[1].add_run(" {{functi}}")
    document.save(str(path))


def test_exported_templates_are_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "export", str(tmp_path / "s"))[0] == 0
    assert {path.name for path in (tmp_path / "s").iterdir()} == {kind.file for kind in Kind}
    status, said = call(capsys, "check", str(tmp_path / "s"))
    assert status == 0
    assert said.count("in orde") == len(Kind)


def test_what_is_there_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "nota.docx").write_bytes(b"van de gemeente")
    with pytest.raises(GeldigError, match=r"nota\.docx"):
        call(capsys, "export", str(tmp_path))
    assert (tmp_path / "nota.docx").read_bytes() == b"van de gemeente"
    assert not (tmp_path / "bijlage.docx").exists()


def test_a_broken_one_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "export", str(tmp_path))
    spoiled(tmp_path / "nota.docx")
    (tmp_path / "brieven.docx").write_bytes(b"")
    status, said = call(capsys, "check", str(tmp_path))
    assert status == 2
    assert "nota.docx: FOUT" in said
    assert "Bedoelde u “functie”?" in said
    assert "brieven.docx: niet gebruikt" in said


def test_a_folder_without_templates_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(GeldigError, match="geen sjabloon"):
        call(capsys, "check", str(tmp_path))


def test_a_run_uses_the_towns_own_and_replaces_a_broken_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "export", str(tmp_path / "sjablonen"))
    spoiled(tmp_path / "sjablonen" / "nota.docx")
    own = open_document(str(tmp_path / "sjablonen" / "bijlage.docx"))
    own.add_paragraph("Eigen tekst van {{bestuur}}")
    own.save(str(tmp_path / "sjablonen" / "bijlage.docx"))
    vacancy = vacancy_of()
    found = templates_of(tmp_path, vacancy)
    assert [note.sentence for note in found.notices] == ["template.unknown"]
    assert any(place.text == "bestuur" and place.paragraph > 5 for place in found.by_kind[Kind.ANNEX].places())
    result = result_of(everyone())
    assert memo(result, vacancy, found) == memo(result, vacancy)
    told = notices(type(result)(result.moment, (), notices=found.notices), vacancy)
    assert "nota.docx" in told[0]
    assert "{" not in told[0]


def test_a_named_folder_that_is_not_there_is_noticed(tmp_path: Path) -> None:
    found = templates_of(tmp_path, vacancy_of(huisstijl={"sjablonen": "../huisstijl"}))
    assert [note.sentence for note in found.notices] == ["template.no_folder"]
