import datetime as dt
import json
from pathlib import Path

import pytest

from pipeline.history import verify
from pipeline.history.names import SHORT, Run, run_of
from pipeline.history.records import from_bytes, sha256_of, to_bytes
from pipeline.history.verifying import Broken, Trouble
from tests.history.nights import Office, at


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    for day in (26, 27, 28):
        office.night(at(4, day))
    return office


def records(office: Office) -> list[Path]:
    return sorted(path for path in office.runs.iterdir())


def troubles(office: Office) -> list[Broken]:
    return list(verify(office.runs).troubles)


def test_intact(office: Office) -> None:
    found = verify(office.runs)
    assert found.intact
    assert len(found.runs) == 3
    assert found.tip_sha256 == sha256_of(records(office)[-1].read_bytes())


def test_nothing_there(tmp_path: Path) -> None:
    assert verify(tmp_path / "runs").intact


@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize("harm", [lambda data: data[:-20], lambda data: data.replace(b"cv", b"vc"), lambda data: b""])
def test_a_touched_record_is_named(office: Office, which: int, harm: object) -> None:
    path = records(office)[which]
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    assert troubles(office) == [Broken(Trouble.ALTERED, path.name)]


@pytest.mark.parametrize("which", [0, 1])
def test_a_lost_record_is_named(office: Office, which: int) -> None:
    path = records(office)[which]
    path.unlink()
    assert troubles(office) == [Broken(Trouble.MISSING, path.name)]


def test_an_edited_record_that_was_renamed_to_fit_is_found(office: Office) -> None:
    path = records(office)[1]
    run = run_of(path.name)
    assert run is not None
    data = path.read_bytes().replace(b'"late":false', b'"late":true')
    path.unlink()
    forged = path.with_name(Run(run.number, run.as_of, sha256_of(data)[:SHORT]).name)
    forged.write_bytes(data)
    assert set(troubles(office)) == {Broken(Trouble.MISSING, path.name), Broken(Trouble.INSERTED, forged.name)}


def test_a_record_with_another_link_is_found(office: Office) -> None:
    path = records(office)[-1]
    run = run_of(path.name)
    assert run is not None
    record = from_bytes(path.read_bytes()).model_copy(update={"previous": "f" * 64})
    data = to_bytes(record)
    path.unlink()
    forged = path.with_name(Run(run.number, run.as_of, sha256_of(data)[:SHORT]).name)
    forged.write_bytes(data)
    assert troubles(office) == [Broken(Trouble.BROKEN, forged.name)]


def test_an_inserted_record_is_found(office: Office) -> None:
    record = from_bytes(records(office)[0].read_bytes()).model_copy(update={"as_of": at(4, 25)})
    data = to_bytes(record)
    forged = office.runs / Run(1, at(4, 25).astimezone(dt.UTC), sha256_of(data)[:SHORT]).name
    forged.write_bytes(data)
    assert troubles(office) == [Broken(Trouble.INSERTED, forged.name)]


def test_a_stranger_is_named(office: Office) -> None:
    (office.runs / "kladblad.txt").write_text("x")
    assert troubles(office) == [Broken(Trouble.STRANGER, "kladblad.txt")]


def test_a_record_that_was_harmed_and_put_back_is_no_trouble(office: Office) -> None:
    path = records(office)[-1]
    data = path.read_bytes()
    path.write_bytes(b"")
    office.night(at(4, 29))
    assert troubles(office) == [Broken(Trouble.ALTERED, path.name)]
    path.write_bytes(data)
    assert troubles(office) == []
    office.night(at(4, 30))
    assert troubles(office) == []


def test_the_results_tell_of_a_newest_record_that_is_gone(office: Office) -> None:
    results = office.folder / "out" / "results.json"
    results.write_text(json.dumps({"as_of": "2024-04-28T02:00:00+02:00"}))
    assert verify(office.runs, results).intact
    records(office)[-1].unlink()
    assert verify(office.runs, results).troubles == (Broken(Trouble.LAST_MISSING, "results.json"),)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"as_of": 3}', '{"as_of": "x"}'])
def test_results_that_tell_nothing_are_no_trouble(office: Office, content: str) -> None:
    results = office.folder / "results.json"
    results.write_text(content)
    assert verify(office.runs, results).intact
