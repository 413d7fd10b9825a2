"""A purge: what goes, what stays, that the chain of records still holds, and that nothing comes back."""

import json
import shutil
from pathlib import Path
from zipfile import ZipFile

import click
import pytest

from pipeline.errors import InputError, UnfinishedError
from pipeline.history import verify
from pipeline.history.records import from_bytes
from pipeline.history.tombstones import read_tombstones
from pipeline.history.verifying import Broken, Trouble
from pipeline.mailing.approvals import approvals_in
from pipeline.mailing.outbox import outbox
from pipeline.mailing.sent import SentLog
from pipeline.retention import purging
from pipeline.retention.pending import is_pending
from tests.history.nights import at
from tests.retention.office import GONE, NAME, STAYS, call, copied, day, made_in

ASKED = ["--candidate", GONE, "--by", "Els Maes", "--yes", "--as-of", "2024-06-01T10:00"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_in(tmp_path_factory.mktemp("vacature"))


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Path:
    return copied(made, tmp_path / "vacature")


def everything(folder: Path) -> str:
    """All that geldig keeps of the vacancy, names of files included, with what is packed in Word files."""
    found = [(folder / "beslissingen.yaml").read_text("utf-8")]
    for path in (one for one in (folder / "out").rglob("*") if one.is_file()):
        found.append(str(path.relative_to(folder)))
        found.append(path.read_bytes().decode("utf-8", "replace"))
        if path.suffix == ".docx":
            with ZipFile(path) as packed:
                found += [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return "\n".join(found)


def uploads(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted((folder / "kandidaturen").rglob("*"))
        if path.is_file()
    }


def results(folder: Path) -> dict[str, dict[str, object]]:
    read = json.loads((folder / "out" / "results.json").read_bytes())
    return {one["id"]: one for one in read["candidates"]}


def records(folder: Path) -> list[Path]:
    return sorted((folder / "out" / "runs").iterdir())


def test_before_the_purge_the_candidate_is_all_over(office: Path) -> None:
    text = everything(office)
    assert text.count(GONE) > 10
    assert NAME in text


def test_everything_of_the_candidate_goes_and_the_other_stays(office: Path) -> None:
    before, other = uploads(office), results(office)[STAYS]
    status, said = call("purge", office, *ASKED)
    assert status == 0, said
    text = everything(office)
    assert GONE not in text
    assert NAME not in text
    assert uploads(office) == before
    assert results(office) == {STAYS: other}
    assert [path.name for path in sorted((office / "out" / "letters").glob("*.docx"))] == [f"{STAYS}.docx"]
    assert "Origineel getoond" in (office / "beslissingen.yaml").read_text("utf-8")
    assert not is_pending(office / "out")


def test_the_lists_of_letters_forget_the_candidate_only(office: Path) -> None:
    letters = office / "out" / "letters"
    items = {one.folder: one for one in outbox(letters)}
    for item in items.values():
        SentLog(letters).add("begin", item, at(5, 2))
        SentLog(letters).add("sent", item, at(5, 2))
    (letters / f"{GONE} (bewerkt).docx").write_bytes(b"door een medewerker bewerkt")
    assert set(approvals_in(letters)) == {GONE, STAYS}
    call("purge", office, *ASKED)
    assert set(approvals_in(letters)) == {STAYS}
    assert [one.folder for one in outbox(letters)] == [STAYS]
    log = SentLog(letters)
    assert (log.state(items[GONE]), log.state(items[STAYS])) == (None, "sent")
    assert not (letters / f"{GONE} (bewerkt).docx").exists()


def test_a_record_counts_the_decisions_that_are_left(office: Path) -> None:
    assert [from_bytes(path.read_bytes()).decisions for path in records(office)] == [0, 0, 2]
    call("purge", office, *ASKED)
    assert [from_bytes(path.read_bytes()).decisions for path in records(office)] == [0, 0, 1]


def test_a_purge_that_forgot_a_place_says_so(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purging, "_remove", lambda path: None)
    status, said = call("purge", office, *ASKED)
    assert status == 5
    assert str(office / "out" / "report.html") in said
    assert str(office / "out" / "letters" / f"{GONE}.docx") in said


def test_it_says_what_is_left_and_who_removes_it(office: Path) -> None:
    _, said = call("purge", office, *ASKED)
    assert f"{office / 'kandidaturen' / GONE} (5 bestanden)" in said
    assert f"{office / 'kandidaten.csv'}, regel 2" in said
    assert "Verwijder het zelf" in said


def test_the_log_forgets_the_files(office: Path) -> None:
    sha256 = json.dumps(results(office)[GONE]["files"]).split('"sha256": "')[1][:64]
    log = office / "out" / "logs" / "geldig.log"
    with log.open("a") as stream:
        stream.write(f"2024-05-01 file sha256={sha256[:16]} problem=corrupt\n2024-05-01 run_finished\n")
    call("purge", office, *ASKED)
    text = log.read_text()
    assert sha256[:16] not in text
    assert text.endswith("2024-05-01 run_finished\n")


def test_nothing_happens_without_a_yes(office: Path) -> None:
    before = everything(office)
    with pytest.raises(click.Abort):
        call("purge", office, *[one for one in ASKED if one != "--yes"])
    assert everything(office) == before


def test_the_chain_holds_and_says_what_was_purged(office: Path) -> None:
    tip = verify(office / "out" / "runs").tip_sha256
    call("purge", office, *ASKED)
    found = verify(office / "out" / "runs", office / "out" / "results.json")
    assert found.intact
    assert found.tip_sha256 == tip
    assert len(found.purged) == len(found.runs) == 3
    status, said = call("verify", office / "out")
    assert status == 0
    assert "gewist op 01/06/2024 08:00 UTC door Els Maes (5 bestanden): op vraag." in said
    assert "gewijzigd" not in said


@pytest.mark.parametrize("which", [0, 1, 2])
def test_any_other_change_of_a_purged_record_still_shows(office: Path, which: int) -> None:
    call("purge", office, *ASKED)
    path = records(office)[which]
    path.write_bytes(path.read_bytes().replace(b'"late":false', b'"late":true'))
    assert verify(office / "out" / "runs").troubles == (Broken(Trouble.ALTERED, path.name),)


def test_a_tombstone_that_is_edited_or_gone_shows(office: Path) -> None:
    call("purge", office, *ASKED)
    call("run", office, "--as-of", "2024-06-02T02:00", "--workers", "1")
    (stone,) = (office / "out" / "purges").glob("purge-*.json")
    whole = stone.read_bytes()
    stone.write_bytes(whole.replace(b"Els Maes", b"Jan Maes"))
    assert Broken(Trouble.ALTERED, stone.name) in verify(office / "out" / "runs").troubles
    stone.unlink()
    found = verify(office / "out" / "runs").troubles
    assert Broken(Trouble.MISSING, stone.name) in found
    assert {one.trouble for one in found} == {Trouble.MISSING, Trouble.ALTERED}
    stone.write_bytes(whole)
    assert verify(office / "out" / "runs").intact


def test_a_tombstone_names_nobody(office: Path) -> None:
    call("purge", office, *ASKED)
    (one,) = read_tombstones(office / "out" / "purges").intact
    assert (one.by, one.why, len(one.candidates), len(one.records)) == ("Els Maes", "op vraag", 1, 3)
    assert len(one.candidates[0].files) == 5
    assert one.erased(GONE) == one.candidates[0]
    assert one.erased(STAYS) is None


def test_a_reason_that_names_the_candidate_is_refused(office: Path) -> None:
    with pytest.raises(InputError, match="noem er niemand in"):
        call("purge", office, *ASKED, "--why", f"vraag van {NAME}")
    assert GONE in everything(office)


@pytest.mark.parametrize("upload_left", [True, False])
def test_a_later_run_neither_brings_back_nor_misses_the_candidate(office: Path, upload_left: bool) -> None:
    call("purge", office, *ASKED)
    (office / "kandidaten.csv").write_text(f"map;naam;voornaam\n{STAYS};Claes;Bram\n", encoding="utf-8")
    if not upload_left:
        shutil.rmtree(office / "kandidaturen" / GONE)
    status, _ = call("run", office, "--as-of", "2024-06-02T02:00", "--workers", "1")
    assert status == 0
    assert list(results(office)) == [STAYS]
    text = everything(office)
    assert GONE not in text
    assert NAME not in text
    notices = json.loads((office / "out" / "results.json").read_bytes())["notices"]
    assert any("aantal kandidaturen: 1" in one for one in notices) == upload_left
    assert (office / "out" / "memo.docx").exists()
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact


def test_new_files_make_a_candidate_again_and_prove_nothing_late(office: Path) -> None:
    call("purge", office, *ASKED)
    (office / "kandidaturen" / GONE / "nieuw.txt").write_text("Beste, hierbij mijn kandidatuur.", encoding="utf-8")
    call("run", office, "--as-of", "2024-06-02T02:00", "--workers", "1")
    back = results(office)[GONE]
    assert isinstance(back["files"], list)
    assert {one["late"] for one in back["files"]} <= {None, False}


@pytest.mark.parametrize("step", range(7))
def test_a_purge_that_is_broken_off_is_finished_by_the_next(
    office: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [step]

    def failing(name: str) -> None:
        real = getattr(purging, name)

        def once(*arguments: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise UnfinishedError("stroom uit")
            return real(*arguments)

        monkeypatch.setattr(purging, name, once)

    for name in ("_rewrite", "add_tombstone"):
        failing(name)
    with pytest.raises(UnfinishedError):
        call("purge", office, *ASKED)
    monkeypatch.undo()
    assert is_pending(office / "out")
    assert "werd afgebroken" in call("verify", office / "out")[1]
    assert verify(office / "out" / "runs").intact
    status, said = call("purge", office, *ASKED)
    assert status == 0, said
    assert GONE not in everything(office)
    assert NAME not in everything(office)
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact
    assert not is_pending(office / "out")


def test_a_run_between_a_purge_that_broke_off_and_its_end_brings_nothing_back(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise UnfinishedError("stroom uit")

    monkeypatch.setattr(purging, "_rewrite", fail)
    with pytest.raises(UnfinishedError):
        call("purge", office, *ASKED)
    monkeypatch.undo()
    call("run", office, "--as-of", "2024-06-02T02:00", "--workers", "1")
    status, said = call("purge", office, *ASKED)
    assert status == 0, said
    assert GONE not in everything(office)
    assert verify(office / "out" / "runs", office / "out" / "results.json").intact


def test_what_geldig_did_not_write_is_reported_with_its_place(office: Path) -> None:
    note = office / "out" / "nota.txt"
    note.write_text(f"{NAME} belde vandaag", encoding="utf-8")
    status, said = call("purge", office, *ASKED)
    assert status == 5
    assert str(note) in said
    assert note.exists()
    note.unlink()
    assert call("purge", office, *ASKED)[0] == 0


def test_twice_is_once(office: Path) -> None:
    call("purge", office, *ASKED)
    before = everything(office)
    status, said = call("purge", office, *ASKED)
    assert (status, "Er is niets te wissen." in said) == (0, True)
    assert everything(office) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--candidate", "claes-anne"], f'Bedoelde u "{GONE}"'),
        (["--candidate", GONE, "--older-than", "3"], "gaan niet samen"),
        (["--decided", "gisteren"], "geen geldige dag"),
        (["--decided", "2024-01-02"], "tussen de uiterste dag en vandaag"),
    ],
)
def test_mistakes(office: Path, arguments: list[str], said: str) -> None:
    with pytest.raises(InputError, match=said):
        call("purge", office, "--as-of", day(6, 1), *arguments)
