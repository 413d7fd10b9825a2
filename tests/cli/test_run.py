"""The moment, the places and the exit status of a run."""

import datetime as dt
from pathlib import Path

import pytest

from pipeline.cli.run import status_of
from pipeline.errors import InputError
from pipeline.model import Moment, Result
from pipeline.starting import moment_of, require_apart
from pipeline.vacancy import Vacancy

VACANCY = Vacancy.model_validate(
    {
        "title": "Deskundige",
        "employer": "Lokaal bestuur",
        "deadline": dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    }
)


@pytest.mark.parametrize(
    ("given", "expected", "closed"),
    [
        pytest.param("2024-04-29T02:00", "2024-04-29T02:00:00+02:00", True, id="local-time-of-the-vacancy"),
        pytest.param("2024-04-28T22:30Z", "2024-04-29T00:30:00+02:00", True, id="utc-is-already-the-next-day"),
        pytest.param("2024-04-28T23:59:59", "2024-04-28T23:59:59+02:00", False, id="the-last-second-counts"),
        pytest.param("2024-04-28", "2024-04-28T00:00:00+02:00", False, id="bare-day-is-its-midnight"),
    ],
)
def test_moment_is_read_in_the_zone_of_the_vacancy(given: str, expected: str, closed: bool) -> None:
    moment = moment_of(VACANCY, given)
    assert moment.as_of.isoformat() == expected
    assert moment.closed is closed


def test_no_moment_is_now() -> None:
    before = dt.datetime.now(dt.UTC)
    assert abs(moment_of(VACANCY, None).as_of - before) < dt.timedelta(seconds=5)


def test_what_is_no_moment_is_said() -> None:
    with pytest.raises(InputError, match="morgen"):
        moment_of(VACANCY, "morgen")


@pytest.mark.parametrize(("out", "fine"), [("out", True), ("kandidaturen", False), ("kandidaturen/a/out", False)])
def test_outputs_never_land_among_the_uploads(tmp_path: Path, out: str, fine: bool) -> None:
    (tmp_path / "kandidaturen").mkdir()
    if fine:
        require_apart(tmp_path / "kandidaturen", tmp_path / out)
        return
    with pytest.raises(InputError):
        require_apart(tmp_path / "kandidaturen", tmp_path / out)


@pytest.mark.parametrize(("unreachable", "status"), [((), 0), (("a/cv.pdf",), 3)])
def test_file_that_could_not_be_reached_shows_in_the_exit_status(unreachable: tuple[str, ...], status: int) -> None:
    moment = Moment(VACANCY.deadline, VACANCY.deadline)
    assert status_of(Result(moment, (), (), unreachable)) == status
