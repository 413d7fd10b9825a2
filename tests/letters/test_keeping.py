"""Letters night after night: replaced, removed, and never what is not ours."""

import datetime as dt
from pathlib import Path

import pytest

from pipeline import files
from pipeline.codes import CandidateStatus as STATUS
from pipeline.errors import UnfinishedError
from pipeline.housestyle.loading import defaults
from pipeline.letters import keeping
from pipeline.letters.composing import letters
from pipeline.letters.keeping import Kept, drawn_up, keep_letters
from pipeline.model import Candidate
from tests.reports.conftest import NIGHT_AFTER, candidate, result_of, too_old, vacancy_of

AN = candidate("janssens-an", "An", "Janssens", STATUS.VALID)
AN_OUT = candidate("janssens-an", "An", "Janssens", STATUS.INVALID, too_old())
AN_DOUBT = candidate("janssens-an", "An", "Janssens", STATUS.REVIEW)
TOM = candidate("peeters-tom", "Tom", "Peeters", STATUS.VALID)


def night(folder: Path, *candidates: Candidate, days: int = 0) -> Kept:
    result = result_of(candidates, as_of=NIGHT_AFTER + dt.timedelta(days=days))
    return keep_letters(folder, letters(result, vacancy_of(), defaults("nl"), drawn_up(folder)))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "overzicht.json")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_letter_that_says_the_same_keeps_its_bytes(tmp_path: Path) -> None:
    night(tmp_path, AN, TOM)
    before = contents(tmp_path)
    assert night(tmp_path, AN, TOM, days=3) == Kept(2)
    assert contents(tmp_path) == before


def test_no_letters_no_folder(tmp_path: Path) -> None:
    assert night(tmp_path / "letters", AN_DOUBT) == Kept(0)
    assert not (tmp_path / "letters").exists()


def test_who_goes_under_review_has_no_letter_left(tmp_path: Path) -> None:
    night(tmp_path, AN, TOM)
    night(tmp_path, AN_DOUBT, TOM, days=1)
    assert names(tmp_path) == ["peeters-tom.docx", "peeters-tom.eml"]


def test_a_letter_with_another_outcome_replaces_the_old_one(tmp_path: Path) -> None:
    night(tmp_path, AN)
    before = contents(tmp_path)
    night(tmp_path, AN_OUT, days=1)
    assert names(tmp_path) == ["janssens-an.docx", "janssens-an.eml"]
    assert contents(tmp_path)["janssens-an.docx"] != before["janssens-an.docx"]
    assert drawn_up(tmp_path)["janssens-an"].day == dt.date(2024, 4, 30)


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    night(tmp_path, AN)
    (tmp_path / "lijst.xlsx").write_bytes(b"van de dienst")
    night(tmp_path, AN_DOUBT, days=1)
    assert names(tmp_path) == ["lijst.xlsx"]


def test_an_edited_letter_is_left_alone_while_it_holds(tmp_path: Path) -> None:
    night(tmp_path, AN)
    (tmp_path / "janssens-an.docx").write_bytes(b"met de hand")
    assert night(tmp_path, AN, days=1) == Kept(1)
    assert (tmp_path / "janssens-an.docx").read_bytes() == b"met de hand"


@pytest.mark.parametrize("after", [AN_OUT, AN_DOUBT], ids=["other letter", "no letter"])
def test_an_edited_letter_is_put_aside_when_the_outcome_changes(tmp_path: Path, after: Candidate) -> None:
    night(tmp_path, AN)
    (tmp_path / "janssens-an.docx").write_bytes(b"met de hand")
    assert night(tmp_path, after, days=1).aside == ("janssens-an (bewerkt).docx",)
    assert (tmp_path / "janssens-an (bewerkt).docx").read_bytes() == b"met de hand"


def test_without_our_list_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "janssens-an.docx").write_bytes(b"van iemand")
    (tmp_path / "overzicht.json").write_bytes(b"geen json")
    night(tmp_path, AN)
    assert (tmp_path / "janssens-an (bewerkt).docx").read_bytes() == b"van iemand"


def test_a_list_that_names_files_elsewhere_removes_nothing_there(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    night(folder, AN)
    (tmp_path / "memo.docx").write_bytes(b"")
    listed = (folder / "overzicht.json").read_text()
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (folder / "overzicht.json").write_text(listed.replace('"files": {', f'"files": {{"../memo.docx": ["{empty}"],'))
    night(folder, AN_DOUBT, days=1)
    assert (tmp_path / "memo.docx").exists()


def test_a_full_disk_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    night(tmp_path, AN, TOM)
    before = contents(tmp_path)
    write = files.write_whole

    def full(path: Path, content: bytes) -> Path:
        if path.name == "peeters-tom.docx":
            raise UnfinishedError("de schijf is vol")
        return write(path, content)

    monkeypatch.setattr(keeping, "write_whole", full)
    tom_out = candidate("peeters-tom", "Tom", "Peeters", STATUS.INVALID, too_old())
    with pytest.raises(UnfinishedError):
        night(tmp_path, AN, tom_out, days=1)
    assert contents(tmp_path)["peeters-tom.docx"] == before["peeters-tom.docx"]
    monkeypatch.undo()
    night(tmp_path, AN, tom_out, days=1)
    assert names(tmp_path) == ["janssens-an.docx", "janssens-an.eml", "peeters-tom.docx", "peeters-tom.eml"]
    assert contents(tmp_path)["peeters-tom.docx"] != before["peeters-tom.docx"]


def test_a_folder_renamed_in_its_capitals_alone_keeps_its_letter(tmp_path: Path) -> None:
    """On Windows both names are one file."""
    night(tmp_path, AN)
    renamed = candidate("Janssens-An", "An", "Janssens", STATUS.VALID)
    night(tmp_path, renamed, days=1)
    assert (tmp_path / "Janssens-An.docx").exists()
    assert [name.casefold() for name in names(tmp_path)] == ["janssens-an.docx", "janssens-an.eml"]


def test_two_names_of_one_file_are_one(tmp_path: Path) -> None:
    """As on Windows, where a name in other capitals opens the same file."""
    night(tmp_path, AN)
    for end in ("docx", "eml"):
        (tmp_path / f"Janssens-An.{end}").hardlink_to(tmp_path / f"janssens-an.{end}")
    work = keeping._Work(tmp_path, {})
    [old] = drawn_up(tmp_path).values()
    assert not work.retire(old, {name: name.replace("janssens-an", "Janssens-An") for name in old.files})
    assert len(names(tmp_path)) == 4
