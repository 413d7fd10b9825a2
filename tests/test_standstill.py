"""A night on which nothing changed gives what judging all anew would give; whatever changed, it is no such night."""

import datetime as dt
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import pipeline.anew
from bench.papers import PAPERS, VACANCY, Someone, extract_lines, pdf_of
from pipeline.codes import CandidateStatus
from pipeline.model import Candidate, Dossier, Moment, Person, Result
from pipeline.outputs import Outputs
from pipeline.run import Settings, run
from pipeline.running.executor import Silent
from pipeline.standstill import holds_until
from pipeline.town import Town
from pipeline.vacancy import load_vacancy
from tests.history.nights import DEADLINE, at


class Judged(Exception):
    """The night was an ordinary one."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two candidates, one with all in a zip, judged on two nights of which nothing changed on the second."""
    folder = tmp_path_factory.mktemp("stil")
    (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")
    for number in range(2):
        home = folder / "kandidaturen" / f"k{number}"
        home.mkdir(parents=True)
        for name, lines in PAPERS.items():
            (home / name).write_bytes(pdf_of(lines(Someone(number)), number))
    shutil.make_archive(str(folder / "alles"), "zip", folder / "kandidaturen" / "k1")
    for path in (folder / "kandidaturen" / "k1").iterdir():
        path.unlink()
    shutil.move(folder / "alles.zip", folder / "kandidaturen" / "k1" / "alles.zip")
    judge(folder, at(4, 10))
    return folder


@pytest.fixture
def copy(office: Path, tmp_path: Path) -> Path:
    where = tmp_path / "kopie"
    shutil.copytree(office, where)
    return where


def judge(folder: Path, as_of: dt.datetime) -> Result:
    vacancy = load_vacancy(folder)
    moment = Moment(as_of, vacancy.deadline, vouched=vacancy.arrival == "trusted")
    return run(folder, vacancy, moment, Outputs(folder / "out"), Settings(1, Town(), Silent()))


@pytest.fixture
def standing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, dt.datetime], Result]:
    """A run that raises Judged as soon as it is an ordinary one."""

    def refuse(*_: object, **__: object) -> None:
        raise Judged

    def quiet(folder: Path, as_of: dt.datetime) -> Result:
        with monkeypatch.context() as patched:
            patched.setattr(pipeline.anew, "Stages", refuse)
            return judge(folder, as_of)

    return quiet


Standing = Callable[[Path, dt.datetime], Result]


def said(folder: Path) -> dict[str, bytes]:
    """Every byte that a night left: outputs and records."""
    out = folder / "out"
    return {str(one.relative_to(out)): one.read_bytes() for one in sorted(out.rglob("*")) if _is_output(one, out)}


def _is_output(path: Path, out: Path) -> bool:
    return path.is_file() and not path.relative_to(out).parts[0].startswith(".")


CLOSES = 4
NIGHTS = (at(4, 10), at(4, 10), at(4, 11), at(4, 12), at(4, 29), at(4, 29), at(4, 30), at(5, 6))
"""Some are run twice for the same moment; the deadline lies between the 12th and the 29th."""


def test_nights_of_standstill_are_what_judging_anew_gives(copy: Path, standing: Standing) -> None:
    for number, as_of in enumerate(NIGHTS):
        anew = copy.with_name(f"anew-{number}")
        shutil.copytree(copy, anew)
        shutil.rmtree(anew / "out" / ".cache")
        judge(anew, as_of)
        result = judge(copy, as_of) if number == CLOSES else standing(copy, as_of)
        assert said(copy) == said(anew)
        assert [one.status for one in result.candidates] == [CandidateStatus.VALID] * 2
    assert json.loads((copy / "out" / "results.json").read_bytes())["as_of"] == "2024-05-06T02:00:00+02:00"


def new_file(folder: Path) -> None:
    (folder / "kandidaturen" / "k0" / "nieuw.pdf").write_bytes(pdf_of(extract_lines(Someone(0), at(4, 9).date())))


def other_bytes(folder: Path) -> None:
    path = folder / "kandidaturen" / "k0" / "cv.pdf"
    path.write_bytes(path.read_bytes().replace(b"invariant", b"INVARIANT") + b"\n")


def withdrawn(folder: Path) -> None:
    (folder / "kandidaturen" / "k0" / "cv.pdf").unlink()


def renamed(folder: Path) -> None:
    (folder / "kandidaturen" / "k0").rename(folder / "kandidaturen" / "anders")


def receipts(folder: Path) -> None:
    (folder / "ontvangst.csv").write_text("map;bestand;ontvangen\nk0;cv.pdf;2024-04-09 10:00\n", encoding="utf-8")


def people(folder: Path) -> None:
    (folder / "kandidaten.csv").write_text("map;naam;voornaam\nk0;Claes;An\n", encoding="utf-8")


def vacancy(folder: Path) -> None:
    path = folder / "vacature.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("bachelor", "master"), encoding="utf-8")


def decision(folder: Path) -> None:
    (folder / "beslissingen.yaml").write_text(
        "decisions:\n  - at: 2024-04-10T09:00:00+02:00\n    seen: 2024-04-10T02:00:00+02:00\n    by: M. De Vos\n"
        "    candidate: k0\n    requirement: cv\n    outcome: missing\n    why: Leeg.\n    files: {}\n",
        encoding="utf-8",
    )


def password(folder: Path) -> None:
    (folder / "wachtwoorden.txt").write_text("geheim\n", encoding="utf-8")


def harmed(name: str) -> Callable[[Path], None]:
    def harm(folder: Path) -> None:
        path = folder / "out" / name
        path.write_bytes(path.read_bytes() + b" ")

    return harm


def lost(name: str) -> Callable[[Path], None]:
    def lose(folder: Path) -> None:
        path = folder / "out" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return lose


CHANGES: dict[str, Callable[[Path], None]] = {
    "new_file": new_file,
    "other_bytes": other_bytes,
    "withdrawn": withdrawn,
    "renamed": renamed,
    "receipts": receipts,
    "people": people,
    "vacancy": vacancy,
    "decision": decision,
    "password": password,
    "memo_harmed": harmed("memo.docx"),
    "results_harmed": harmed("results.json"),
    "report_lost": lost("report.html"),
    "records_lost": lost("runs"),
    "cache_lost": lost(".cache"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changed_is_judged(copy: Path, standing: Standing, what: str) -> None:
    CHANGES[what](copy)
    with pytest.raises(Judged):
        standing(copy, at(4, 11))


def test_an_earlier_moment_and_the_deadline_are_judged(copy: Path, standing: Standing) -> None:
    for as_of in (at(4, 9), at(4, 29)):
        with pytest.raises(Judged):
            standing(copy, as_of)


def test_a_letter_that_was_edited_makes_an_ordinary_night(copy: Path, standing: Standing) -> None:
    judge(copy, at(4, 29))
    letter = next((copy / "out" / "letters").glob("*.docx"))
    letter.write_bytes(letter.read_bytes() + b" ")
    with pytest.raises(Judged):
        standing(copy, at(4, 30))


MOMENT = Moment(at(4, 1), DEADLINE)


def someone(name: str) -> Candidate:
    return Candidate("an", name, CandidateStatus.VALID, (), Dossier(Person("an"), ()))


@pytest.mark.parametrize(
    ("changes", "holds"),
    [(None, DEADLINE), (at(4, 15, 0), at(4, 15, 0)), (at(4, 2, 0), at(4, 2, 0))],
)
def test_conclusions_hold_until_time_changes_one(changes: dt.datetime | None, holds: dt.datetime) -> None:
    def again(_: str, moment: Moment) -> Candidate:
        return someone("after" if changes is not None and moment.as_of >= changes else "before")

    until = holds_until([someone("before")], MOMENT, again)
    assert until <= holds
    assert holds - until <= dt.timedelta(days=1)


def test_after_the_deadline_they_hold_for_years() -> None:
    closed = replace(MOMENT, as_of=at(5, 1))
    assert holds_until([someone("a")], closed, lambda *_: someone("a")) > closed.as_of.replace(year=2030)


@pytest.mark.parametrize(("edited", "left"), [(b"", False), (b" edited by a clerk", True)])
def test_what_was_put_beside_an_open_memo_goes_once_the_memo_can_be_replaced(
    copy: Path, edited: bytes, left: bool
) -> None:
    memo, beside = copy / "out" / "memo.docx", copy / "out" / "memo-nieuw.docx"
    made = memo.read_bytes()
    beside.write_bytes(made + edited)
    memo.write_bytes(b"what Word held open that night")
    judge(copy, at(4, 11))
    assert memo.read_bytes() == made
    assert beside.exists() is left
