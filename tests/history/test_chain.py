import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import UnfinishedError
from pipeline.history import keep, load_history
from pipeline.history.chain import Stored, list_runs, read_record
from pipeline.history.known import notices
from pipeline.history.names import Run, run_of
from pipeline.history.records import from_bytes, sha256_of, to_bytes
from tests.history.nights import Office, at


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Three nights: cv in time, diploma unknown, brief late."""
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    office.night(at(4, 27))
    office.put("an/diploma.pdf", "diploma")
    office.night(at(4, 29))
    office.put("an/brief.pdf", "letter")
    office.night(at(4, 30))
    return office


def records(office: Office) -> list[Path]:
    return sorted(office.runs.iterdir())


def lates(office: Office, as_of: dt.datetime) -> dict[str, bool | None]:
    return {
        file.upload.path: file.upload.arrival.late
        for candidate in office.night(as_of).result.candidates
        for file in candidate.dossier.files
    }


ALL = {"brief.pdf": True, "cv.pdf": False, "diploma.pdf": None}


def test_a_name_tells_place_moment_and_hash() -> None:
    run = Run(7, dt.datetime(2024, 4, 29, 0, 0, 5, tzinfo=dt.UTC), "0123456789ab")
    assert run.name == "00007-20240429T000005Z-0123456789ab.json"
    assert run_of(run.name) == run


@pytest.mark.parametrize(
    "name",
    ["x", "00007-20240230T000000Z-0123456789ab.json", "7-20240429T000000Z-0123456789ab.json", ".00007.new"],
)
def test_other_names_are_no_records(name: str) -> None:
    assert run_of(name) is None


def test_each_record_names_the_one_before(office: Office) -> None:
    stored = [read_record(office.runs, run) for run in list_runs(office.runs)]
    assert [one.record.previous for one in stored if isinstance(one, Stored)] == [
        None,
        *(sha256_of(path.read_bytes()) for path in records(office)[:-1]),
    ]
    assert [one.record.number for one in stored if isinstance(one, Stored)] == [1, 2, 3]


def test_a_record_is_canonical_json(office: Office) -> None:
    data = records(office)[-1].read_bytes()
    assert to_bytes(from_bytes(data)) == data
    assert list(json.loads(data)) == sorted(json.loads(data))


def test_a_record_tells_no_name_and_no_text(office: Office) -> None:
    (office.folder / "kandidaten.csv").write_text(
        "map;naam;voornaam;geboortedatum;email;rijksregisternummer\n"
        "an;Janssens;Annelies;1985-07-30;a@example.org;85073003328\n"
    )
    told = office.night(at(5, 1)).where.read_text()
    for secret in ("Janssens", "Annelies", "1985", "example.org", "8507"):
        assert secret not in told


def test_the_same_moment_with_the_same_content_adds_nothing(office: Office) -> None:
    before = records(office)
    assert office.night(at(4, 30)).where == before[-1]
    assert office.night(at(4, 29)).where == before[1], "also when later runs have left it behind"
    assert records(office) == before


def test_the_same_moment_with_other_content_adds_a_record(office: Office) -> None:
    office.put("an/foto.pdf", "photo")
    office.night(at(4, 30))
    assert len(records(office)) == 4
    assert office.night(at(5, 1)).arrival("an/foto.pdf").late is True, "the night of the 29th did not see it"


def test_a_record_is_never_rewritten(office: Office) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in records(office)}
    office.put("an/foto.pdf", "photo")
    for day in range(1, 5):
        office.night(at(5, day))
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in before} == before


@pytest.mark.parametrize("lost", [0, 1, [0, 1]], ids=["the first", "the middle", "all but the last"])
def test_first_sightings_survive_the_loss_of_records(office: Office, lost: int | list[int]) -> None:
    for at_ in [lost] if isinstance(lost, int) else lost:
        records(office)[at_].unlink()
        office_records = records(office)
        assert office_records
        if isinstance(lost, list):
            break
    history = load_history(office.runs, at(5, 1))
    assert history.missing
    assert [note.sentence for note in notices(history)] == ["note.record_missing"] * len(history.missing)
    assert lates(office, at(5, 1)) == ALL


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:200])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _edit(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"late":false', b'"late":true'))


def _overwrite(path: Path) -> None:
    path.write_bytes(b"\x00\xff\xfe" * 100)


def _unlink(path: Path) -> None:
    path.unlink()


HARM = pytest.mark.parametrize("harm", [_truncate, _empty, _edit, _overwrite, _unlink])


@HARM
def test_a_harmed_record_in_the_middle_loses_nothing(office: Office, harm: Callable[[Path], None]) -> None:
    harm(records(office)[1])
    assert lates(office, at(5, 1)) == ALL


@HARM
def test_without_the_newest_record_nothing_is_claimed_that_only_it_knew(
    office: Office, harm: Callable[[Path], None]
) -> None:
    harm(records(office)[-1])
    history = load_history(office.runs, at(5, 1))
    assert history.tip is not None
    assert history.tip.number == 2
    assert bool(history.damaged) == (harm is not _unlink)
    assert lates(office, at(5, 1)) == ALL, "brief.pdf is still late: the second run did not see it"


@HARM
def test_all_records_harmed_is_a_first_run(office: Office, harm: Callable[[Path], None]) -> None:
    for path in records(office):
        harm(path)
    assert lates(office, at(5, 1)) == dict.fromkeys(ALL, None)
    assert lates(office, at(5, 2)) == dict.fromkeys(ALL, None)


def test_a_record_put_back_from_a_copy_brings_its_facts_back(office: Office, tmp_path: Path) -> None:
    office.put("an/foto.pdf", "photo")
    office.amend(deadline=at(5, 10))
    newest = office.night(at(5, 1)).where
    copy = shutil.copy(newest, tmp_path / "copy")
    _truncate(newest)
    assert office.night(at(5, 11)).arrival("an/foto.pdf").late is None
    shutil.copy(copy, newest)
    assert office.night(at(5, 12)).arrival("an/foto.pdf").received == at(5, 1)
    newest.unlink()
    assert office.night(at(5, 13)).arrival("an/foto.pdf").received == at(5, 1), "from then on it is kept"


def test_numbers_are_never_given_twice(office: Office) -> None:
    _truncate(records(office)[-1])
    night = office.night(at(5, 1))
    assert night.record.number == 4
    assert night.record.skipped == (records(office)[2].name,)


def test_a_record_under_the_name_of_another_moment_is_not_believed(office: Office) -> None:
    newest = records(office)[-1]
    run = run_of(newest.name)
    assert run is not None
    newest.rename(newest.with_name(Run(run.number, at(4, 1).astimezone(dt.UTC), run.short).name))
    assert load_history(office.runs, at(5, 1)).damaged


def test_a_well_named_file_that_is_no_record_is_not_believed(office: Office) -> None:
    data = b'{"number": 9}'
    (office.runs / Run(9, at(5, 1).astimezone(dt.UTC), sha256_of(data)[:12]).name).write_bytes(data)
    assert load_history(office.runs, at(5, 2)).damaged
    assert lates(office, at(5, 2)) == ALL


def test_half_written_and_strange_files_are_left_alone(office: Office) -> None:
    (office.runs / ".00004.json.x.new").write_bytes(b"{")
    (office.runs / "Thumbs.db").write_bytes(b"x")
    (office.runs / "folder").mkdir()
    assert lates(office, at(5, 1)) == ALL


def test_no_folder_no_history(tmp_path: Path) -> None:
    history = load_history(tmp_path / "nowhere", at(5, 1))
    assert (history.runs, history.last, history.damaged) == ((), None, ())


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights do not stop this user")
def test_a_share_that_refuses_ends_the_run(office: Office) -> None:
    records(office)[-1].chmod(0)
    with pytest.raises(UnfinishedError, match="gedeelde schijf"):
        load_history(office.runs, at(5, 1))


def test_a_share_that_is_gone_ends_the_run(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnfinishedError, match="Input/output error"):
        load_history(office.runs, at(5, 1))


def test_where_no_folder_can_be_made(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    record = office.night(at(4, 20)).record
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnfinishedError, match="niet worden gelezen"):
        keep(tmp_path / "file" / "runs", record)


# The past -------------------------------------------------------------------------------------------------------------


def test_the_past_is_concluded_from_what_was_known_then(office: Office) -> None:
    first, second, third = (from_bytes(path.read_bytes()) for path in records(office))
    for record in (third, first, second, third):
        again = office.night(record.as_of)
        assert again.record.candidates == _without_chain(again.record.candidates, record.candidates)
        assert len(records(office)) == 3


def _without_chain(found: object, recorded: object) -> object:
    """Both without what tells their place in the chain, which the record of a repetition has not."""
    assert isinstance(found, tuple)
    assert isinstance(recorded, tuple)
    assert [(one.folder, one.status, one.requirements) for one in found if one.present] == [
        (one.folder, one.status, one.requirements) for one in recorded
    ]
    facts = [
        [(file.path, file.sha256, file.received, file.late, file.arrival) for one in side for file in one.files]
        for side in (found, recorded)
    ]
    assert facts[0] == facts[1]
    return found


def test_a_moment_between_two_runs_uses_the_earlier_one(office: Office) -> None:
    night = office.night(at(4, 29, 12))
    assert night.history.last is not None
    assert night.history.last.number == 2
    assert night.history.looks_back
    assert [note.sentence for note in notices(night.history)] == ["note.runs_go_back"]
    assert night.arrival("an/cv.pdf").received == at(4, 27)


def test_only_what_is_needed_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    for day in range(1, 29):
        office.night(at(3, day))
    read: list[str] = []
    real = Path.read_bytes

    def counted(path: Path) -> bytes:
        read.append(path.name)
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    load_history(office.runs, at(4, 29))
    assert len(read) == 1
