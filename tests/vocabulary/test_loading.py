"""A vocabulary file with a mistake: the error names the file and place; no upload gets the blame."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline
from pipeline.vocabulary import loading
from tests.test_end_to_end import SAMPLES

VACANCY = """title: Directeur
employer: Lokaal bestuur
deadline: 2024-04-28
arrival: trusted
documents:
  criminal_record: {model: general, max_age_months: 3}
"""


def test_a_mistake_in_yaml_names_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.yaml").write_text("goed: [een]\nfout: [twee\ndrie: [vier]\n")
    monkeypatch.setattr("pipeline.vocabulary.loading.resources.files", lambda _: tmp_path)
    with pytest.raises(loading.VocabularyError, match=r"words\.yaml .* regel 3: .*Herstel dit bestand"):
        loading.documents("any", "words.yaml")


def test_a_mistake_in_shape_names_its_place() -> None:
    with pytest.raises(loading.VocabularyError, match=r"words\.yaml bevat een fout bij niets, 1: .*Herstel"):
        loading.validated("words.yaml", dict[str, tuple[str, ...]], {"niets": ["geen", 12]})


def test_a_key_that_comes_twice_names_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.yaml").write_text("goed: [een]\nfout: [twee]\ngoed: [vier]\n")
    monkeypatch.setattr("pipeline.vocabulary.loading.resources.files", lambda _: tmp_path)
    with pytest.raises(loading.VocabularyError, match=r"words\.yaml .* regel 3: 'goed' staat er twee keer"):
        loading.documents("any", "words.yaml")


@pytest.mark.parametrize("key", ["{twee}", "[twee]"])
def test_a_list_in_the_place_of_a_key_names_its_line(key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.yaml").write_text(f"goed: [een]\n{key}: [drie]\n")
    monkeypatch.setattr("pipeline.vocabulary.loading.resources.files", lambda _: tmp_path)
    with pytest.raises(loading.VocabularyError, match=r"words\.yaml .* regel 2"):
        loading.documents("any", "words.yaml")


def test_a_word_stays_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.yaml").write_text(
        "[no, on, y, 1:30, 1_000, 2024-04-28, 596.1.2]\n---\n[true, 12, 0.5, ~, '0']\n"
    )
    monkeypatch.setattr("pipeline.vocabulary.loading.resources.files", lambda _: tmp_path)
    words, others = loading.documents("any", "words.yaml")
    assert words == ["no", "on", "y", "1:30", "1_000", "2024-04-28", "596.1.2"]
    assert others == [True, 12, 0.5, None, "0"]


@pytest.mark.parametrize("wrong", ["extractors/vocabulary/degrees_be.yaml", "sorting/cues/diploma.yaml"])
def test_the_run_ends_and_says_which_word_list_is_wrong(wrong: str, tmp_path: Path) -> None:
    home = tmp_path / "program"
    shutil.copytree(Path(pipeline.__file__).parent, home / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    with (home / "pipeline" / wrong).open("a") as words:
        words.write("\nfout: [nooit gesloten\n")
    folder = tmp_path / "vacature"
    (folder / "kandidaturen" / "een").mkdir(parents=True)
    (folder / "vacature.yaml").write_text(VACANCY)
    shutil.copy(SAMPLES / "kandidaturen" / "01-digitaal" / "diploma.pdf", folder / "kandidaturen" / "een")
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", "run", str(folder), "--out", str(tmp_path / "out")],
        cwd=home,
        env={"PYTHONPATH": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 5
    assert f"{Path(wrong).name} is geen geldig YAML-bestand, regel " in done.stderr
    assert not (tmp_path / "out" / "results.json").exists()
