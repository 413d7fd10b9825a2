"""All vacancies under a folder: which ones, and that one which fails stops no other."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.main import cli
from pipeline.errors import ExitStatus, InputError
from pipeline.nights.nightly import Ran, vacancies_under, worst

_VACANCY = "title: Deskundige\nemployer: Lokaal bestuur\ndeadline: 2024-04-28\ndocuments:\n  cv: {}\n"


def vacancy(folder: Path, text: str = _VACANCY) -> Path:
    (folder / "kandidaturen").mkdir(parents=True)
    (folder / "vacature.yaml").write_text(text, encoding="utf-8")
    return folder


def test_vacancies_are_found_in_order_and_not_within_each_other(tmp_path: Path) -> None:
    found = [vacancy(tmp_path / name) for name in ("2024/b", "a", "2024/dienst/c")]
    vacancy(tmp_path / "a" / "kandidaturen" / "janssens-an")
    vacancy(tmp_path / "1/2/3/te-diep")
    (tmp_path / "leeg").mkdir()
    assert vacancies_under(tmp_path) == tuple(sorted(found))
    assert vacancies_under(tmp_path / "a") == (tmp_path / "a",)


def test_links_are_not_followed(tmp_path: Path) -> None:
    vacancy(tmp_path / "elders" / "a")
    (tmp_path / "hier").mkdir()
    vacancy(tmp_path / "hier" / "b")
    (tmp_path / "hier" / "koppeling").symlink_to(tmp_path / "elders", target_is_directory=True)
    assert vacancies_under(tmp_path / "hier") == (tmp_path / "hier" / "b",)


@pytest.mark.parametrize("make", [False, True])
def test_nothing_to_do_is_an_error_that_says_what_to_do(tmp_path: Path, make: bool) -> None:
    root = tmp_path / "map"
    if make:
        root.mkdir()
    with pytest.raises(InputError, match="map"):
        vacancies_under(root)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        pytest.param([0, 0], ExitStatus.FINISHED, id="all-well"),
        pytest.param([0, 3, 4], ExitStatus.LOCKED, id="locked"),
        pytest.param([0, 3], ExitStatus.SOME_UNREACHABLE, id="unreachable"),
        pytest.param([2, 0, 4], ExitStatus.BAD_INPUT, id="wrong-input"),
        pytest.param([2, -9], ExitStatus.NOT_FINISHED, id="killed"),
        pytest.param([0, 5], ExitStatus.NOT_FINISHED, id="unfinished"),
    ],
)
def test_the_worst_is_told(statuses: list[int], expected: ExitStatus) -> None:
    assert worst([Ran(Path("a"), status) for status in statuses]) is expected


def test_one_that_fails_stops_no_other_and_nobody_is_named(tmp_path: Path) -> None:
    vacancy(tmp_path / "a", "titel: fout\n")
    home = vacancy(tmp_path / "b") / "kandidaturen" / "janssens-an"
    home.mkdir()
    (home / "cv.txt").write_text("Curriculum vitae van An Janssens", encoding="utf-8")
    log = tmp_path / "nacht.jsonl"
    options = ["--as-of", "2024-04-29T02:00", "--workers", "1", "--json-log", str(log)]
    done = CliRunner().invoke(cli, ["nightly", str(tmp_path), *options], standalone_mode=False)
    assert done.return_value == ExitStatus.BAD_INPUT
    assert f"{tmp_path / 'a'}: NIET uitgevoerd" in done.output
    assert f"{tmp_path / 'b'}: afgewerkt" in done.output
    assert "1 van 2 vacatures afgewerkt." in done.output
    assert (tmp_path / "b" / "out" / "results.json").is_file()
    assert "run_finished" in log.read_text("utf-8")
    assert "anssens" not in done.output + log.read_text("utf-8")
