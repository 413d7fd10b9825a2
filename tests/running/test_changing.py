"""A file that is changed, or goes away, between the survey and its reading: it waits for the next run, never a mix."""

import datetime as dt
import hashlib
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import UnfinishedError
from pipeline.intake.measuring import FileAwayError, require_same
from pipeline.model import Moment, Result
from pipeline.outputs import Outputs
from pipeline.run import Settings, run
from pipeline.running.executor import Silent
from pipeline.running.stages import Stages
from pipeline.town import Town
from pipeline.vacancy import load_vacancy
from tests.test_end_to_end import VACANCY

BEFORE, AFTER = "Curriculum vitae\nErvaring\n2015 - 2020\tAfdelingshoofd\n", "Uittreksel uit het strafregister\n"
AS_OF = dt.datetime.fromisoformat("2024-04-29T02:00+02:00")


class Meanwhile(Silent):
    """Does something at the moment when all was surveyed and the first file is about to be opened."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act: Callable[[], object] | None = act

    def stage(self, name: str, total: int) -> None:
        if name == "open" and self._act is not None:
            self._act()
            self._act = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two candidates with a text each."""
    home = tmp_path / "v"
    for name in ("an", "bert"):
        (home / "kandidaturen" / name).mkdir(parents=True)
        (home / "kandidaturen" / name / "cv.txt").write_text(f"{BEFORE}{name}", encoding="utf-8")
    (home / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    return home


def night(folder: Path, act: Callable[[], object] = lambda: None) -> Result:
    vacancy = load_vacancy(folder)
    moment = Moment(AS_OF, vacancy.deadline, vouched=True)
    return run(folder, vacancy, moment, Outputs(folder / "out"), Settings(1, Town(), Meanwhile(act), whole=True))


def types(result: Result, candidate: str) -> list[str]:
    (found,) = [one for one in result.candidates if one.id == candidate]
    return [document.type.value for file in found.dossier.files for document in file.documents]


def test_rewritten_between_survey_and_reading(folder: Path) -> None:
    mine = folder / "kandidaturen" / "an" / "cv.txt"
    first = night(folder, lambda: mine.write_text(AFTER, encoding="utf-8"))
    assert first.unreachable == ("an/cv.txt",)
    assert types(first, "an") == ["unreadable"]
    assert types(first, "bert") == ["cv"]
    (file,) = first.candidates[0].dossier.files
    assert file.upload.detail == "EBUSY"
    second = night(folder)
    assert second.unreachable == ()
    (file,) = second.candidates[0].dossier.files
    assert file.upload.sha256 == hashlib.sha256(AFTER.encode()).hexdigest()
    assert "cv" not in types(second, "an")
    mine.write_text(f"{BEFORE}an", encoding="utf-8")  # nothing was remembered of the bytes that were never read
    assert types(night(folder), "an") == ["cv"]


def test_removed_between_survey_and_reading(folder: Path) -> None:
    result = night(folder, (folder / "kandidaturen" / "an" / "cv.txt").unlink)
    assert result.unreachable == ("an/cv.txt",)
    assert result.candidates[0].dossier.files[0].upload.detail == "ENOENT"


def test_archive_rewritten_before_it_is_unpacked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = folder / "kandidaturen" / "an" / "alles.zip"
    with zipfile.ZipFile(mine, "w") as archive:
        archive.writestr("cv.txt", BEFORE)
    unpack = Stages.unpack

    def later(stages: Stages, *rest: object) -> object:
        with zipfile.ZipFile(mine, "w") as archive:
            archive.writestr("ander.txt", AFTER)
        return unpack(stages, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Stages, "unpack", later)
    result = night(folder)
    assert result.unreachable == ("an/alles.zip",)
    assert [file.upload.path for file in result.candidates[0].dossier.files] == ["alles.zip", "cv.txt"]


def test_share_that_goes_away_ends_the_run_and_leaves_what_stood(folder: Path) -> None:
    night(folder)
    old = {path: path.read_bytes() for path in (folder / "out").glob("*.*") if path.is_file()}
    (folder / "kandidaturen" / "an" / "brief.txt").write_text(AFTER, encoding="utf-8")
    with pytest.raises(UnfinishedError, match="verdween"):
        night(folder, lambda: shutil.move(folder / "kandidaturen", folder / "weg"))
    assert {path: path.read_bytes() for path in old} == old


def test_same_bytes_are_required(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")
    require_same(path, hashlib.sha256(b"x").hexdigest())
    with pytest.raises(FileAwayError, match="EBUSY"):
        require_same(path, hashlib.sha256(b"y").hexdigest())
