"""`geldig.toml`: where it is found, what it changes, and mistakes named with line and nearest key."""

from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.intake.limits import Limits
from pipeline.reports import words_en, words_nl
from pipeline.town import Town, find_town_file, load_town, read_town


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_all_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "none"))
    assert load_town(tmp_path / "vacature") == Town()


def test_the_nearest_file_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    vacancy = tmp_path / "share" / "directeur"
    own = written(tmp_path / "own" / "geldig" / "geldig.toml", "")
    assert find_town_file(vacancy) == own
    beside = written(tmp_path / "share" / "geldig.toml", "")
    assert find_town_file(vacancy) == beside
    monkeypatch.setenv("GELDIG_CONFIG", str(tmp_path / "elders.toml"))
    assert find_town_file(vacancy) == tmp_path / "elders.toml"
    with pytest.raises(InputError, match=r"elders\.toml"):
        load_town(vacancy)


def test_values_are_taken_over(tmp_path: Path) -> None:
    text = 'scratch = "/var/tmp"\n[limits]\npages = 12\ncandidate_seconds = 60\n[cache]\nmost_days = 3\n'
    town = read_town(written(tmp_path / "geldig.toml", text))
    assert town.limits == Limits(pages=12, candidate_seconds=60)
    assert (town.scratch, town.cache.most_days) == ("/var/tmp", 3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[limits]\n\npage = 12\n", ("regel 3", "limits.page", '"pages"'), id="unknown-key"),
        pytest.param("[limit]\npages = 12\n", ("regel 1", '"limits"'), id="unknown-table"),
        pytest.param("[limits]\npages = 0\n", ("regel 2", "minstens 1"), id="nought"),
        pytest.param('[limits]\npages = "veel"\n', ("regel 2", "geheel getal"), id="no-number"),
        pytest.param("[limits]\nfile_seconds = inf\n", ("regel 2", "getal"), id="no-bound"),
        pytest.param("[limits\n", ("regel 1", "TOML"), id="no-toml"),
        pytest.param("limits = 3\n", ("regel 1", "sleutels"), id="no-table"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, said: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as caught:
        read_town(written(tmp_path / "geldig.toml", text))
    assert all(word in str(caught.value) for word in said), str(caught.value)


_TOLD_AS = {
    "archive_directory_bytes": "directory", "archive_members": "members", "archive_expanded_bytes": "expanded_bytes",
    "archive_ratio": "ratio", "nesting_levels": "nesting", "page_pixels": "pixels", "task_seconds": "clock",
    "silent_seconds": "silent",
}  # fmt: skip
_NO_FINDING = {"archive_ratio_from_bytes", "inline_image_bytes"}
"""These say when another limit, or none, is looked at."""


@pytest.mark.parametrize("name", sorted(set(Limits.model_fields) - _NO_FINDING))
def test_every_limit_has_its_own_words(name: str) -> None:
    for words in (words_nl, words_en):
        assert words.DETAILS[_TOLD_AS.get(name, name)]
