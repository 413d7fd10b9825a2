from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.decide import decide
from pipeline.decisions.file import FILE_NAME, read_decisions
from pipeline.errors import InputError
from tests.history.nights import BRUSSELS, Office, at

GIVEN = ["--why", "Origineel getoond", "--by", "Els Claes"]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    office.put("janssens-an/cv.pdf", "cv")
    (tmp_path / "vacature.yaml").write_text("title: T\nemployer: E\ndeadline: 2024-04-28\n")
    office.night(at(4, 29))
    return office


def call(office: Office, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(decide, [str(office.folder), *arguments], standalone_mode=False)
    if isinstance(result.exception, InputError):
        return result.exception.exit_status, str(result.exception)
    assert result.exception is None, result.exception
    return result.return_value, result.output


def test_a_decision_is_written(office: Office) -> None:
    status, text = call(office, "janssens-an", "cv", "--met", *GIVEN, "--at", "2024-04-30T09:12")
    assert (status, "janssens-an, cv: voldoet." in text) == (0, True)
    (found,) = read_decisions(office.folder, BRUSSELS)
    assert (found.outcome, found.why, found.by) == ("met", "Origineel getoond", "Els Claes")
    assert (found.at, found.seen) == (at(4, 30, 9, 12), at(4, 29))
    assert list(found.files.values()) == ["cv.pdf"]


def test_taken_back(office: Office) -> None:
    call(office, "janssens-an", "cv", "--not-met", *GIVEN)
    assert call(office, "janssens-an", "cv", "--undo", *GIVEN)[0] == 0
    assert [one.outcome for one in read_decisions(office.folder, BRUSSELS)] == ["not_met", "undo"]
    status, text = call(office, "janssens-an", "cv", "--undo", *GIVEN)
    assert (status, "geen beslissing die kan worden teruggenomen" in text) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["jansens-an", "cv", "--met", *GIVEN], 'Bedoelde u "janssens-an"'),
        (["janssens-an", "cvv", "--met", *GIVEN], 'Bedoelde u "cv"'),
        (["janssens-an", "cv", *GIVEN], "--met, --not-met, --missing"),
        (["janssens-an", "cv", "--met", "--by", "Els"], "--why ontbreekt"),
        (["janssens-an", "cv", "--met", "--why", "x", "--by", "  "], "--by ontbreekt"),
        (["janssens-an", "cv", "--met", *GIVEN, "--at", "morgen"], "geen geldig tijdstip"),
        (["janssens-an", "cv", "--met", *GIVEN, "--out", "/nergens"], 'Start eerst "geldig run"'),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(office: Office, arguments: list[str], said: str) -> None:
    status, text = call(office, *arguments)
    assert status == 2
    assert said in text
    assert not (office.folder / FILE_NAME).exists()


def test_before_the_first_run(office: Office) -> None:
    for path in office.runs.iterdir():
        path.unlink()
    assert "Start eerst" in call(office, "janssens-an", "cv", "--met", *GIVEN)[1]


def test_a_mistake_in_the_file_is_named_first(office: Office) -> None:
    (office.folder / FILE_NAME).write_text("decisions:\n  - outcome: goed\n")
    status, text = call(office, "janssens-an", "cv", "--met", *GIVEN)
    assert status == 2
    assert "regel 2" in text
