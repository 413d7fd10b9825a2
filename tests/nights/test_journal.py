"""What the log of the nights holds, and above all what it does not."""

import datetime as dt
import json
import logging
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.codes import ArrivalBasis, CandidateStatus, FileKind, Problem, ReadMethod
from pipeline.errors import InputError, UnfinishedError
from pipeline.model import Arrival, Candidate, Dossier, Examined, Moment, Person, Result, Upload
from pipeline.nights import journal as module
from pipeline.nights.journal import FILE, FOLDER, journal, tell

_AT = dt.datetime(2024, 4, 29, 2, tzinfo=dt.UTC)
_UPLOAD = Upload(
    *("janssens-an", "diploma van An Janssens.pdf", Path("kandidaturen/janssens-an/diploma.pdf"), "ab" * 32, 1234),
    *(FileKind.PDF, Arrival(None, None, ArrivalBasis.UNKNOWN)),
)


def result_with(*files: Examined) -> Result:
    person = Person("janssens-an", "Janssens", "An", dt.date(1985, 7, 30), national_number="85073003328")
    one = Candidate("janssens-an", "An Janssens", CandidateStatus.REVIEW, (), Dossier(person, files))
    return Result(Moment(_AT, _AT), (one,))


BROKEN = Examined(_UPLOAD, ReadMethod.NONE, 0, (), Problem.CORRUPT, "not_a_pdf")
FINE = Examined(replace(_UPLOAD, path="cv.pdf"), ReadMethod.TEXT, 3, ())


def lines_of(out: Path) -> list[str]:
    return (out / FOLDER / FILE).read_text("utf-8").splitlines()


def test_a_run_is_told_by_counts_and_hashes_and_nobody_is_named(tmp_path: Path) -> None:
    collected = tmp_path / "verzamelaar.jsonl"
    with journal(tmp_path, str(collected)):
        tell(result_with(BROKEN, FINE), tmp_path)
    text = "\n".join(lines_of(tmp_path))
    assert "file sha256=abababababababab bytes=1234 kind=pdf problem=corrupt detail=not_a_pdf" in text
    assert "run_finished as_of=2024-04-29T02:00:00+00:00 candidates=1 review=1 files=2 pages=3 unreachable=0" in text
    events = [json.loads(line) for line in collected.read_text("utf-8").splitlines()]
    assert [event["event"] for event in events] == ["run_started", "file", "run_finished"]
    assert events[1]["problem"] == "corrupt"
    for secret in ("janssens", "An ", "diploma", "1985", "850730", "cv.pdf"):
        assert secret.casefold() not in (text + collected.read_text("utf-8")).casefold()


def test_a_night_without_a_change_is_told_without_counts_of_what_was_not_read(tmp_path: Path) -> None:
    with journal(tmp_path):
        tell(replace(result_with(), stands=True), tmp_path)
    assert "candidates=1 review=1 unchanged=1 unreachable=0" in lines_of(tmp_path)[-1]
    with journal(tmp_path):
        tell(result_with(), tmp_path)
    assert "files=0 pages=0" in lines_of(tmp_path)[-1]


def test_an_error_is_logged_by_its_kind_never_by_its_words(tmp_path: Path) -> None:
    with pytest.raises(UnfinishedError), journal(tmp_path):
        raise UnfinishedError("kandidaturen/janssens-an kon niet worden gelezen")
    last = lines_of(tmp_path)[-1]
    assert "run_failed status=5 error=UnfinishedError" in last
    assert "janssens" not in last


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    with journal(tmp_path):
        pass
    assert stat.S_IMODE((tmp_path / FOLDER / FILE).stat().st_mode) == 0o600


def test_it_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_BYTES", 500)
    for _ in range(60):
        with journal(tmp_path):
            pass
    files = sorted(path.name for path in (tmp_path / FOLDER).iterdir())
    assert files == [FILE, *(f"{FILE}.{number}" for number in range(1, 6))]
    assert all(path.stat().st_size <= 500 for path in (tmp_path / FOLDER).iterdir())


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("een bestand waar de map moet komen")
    before = list(logging.getLogger("geldig.journal").handlers)
    with journal(tmp_path):
        tell(result_with(FINE), tmp_path)
    assert logging.getLogger("geldig.journal").handlers == before


def test_a_log_for_others_that_cannot_be_written_is_said_before_anything_is_done(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="json-log"), journal(tmp_path, str(tmp_path / "geen map" / "a.jsonl")):
        pytest.fail("the block was entered")
