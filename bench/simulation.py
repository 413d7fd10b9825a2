"""A whole recruitment through the real run, each night beside what a careful clerk with a notebook would say.

    python -m bench.simulation --nights 60 --candidates 80

The clerk knows persons and the papers they handed in, never a record, a hash or a rule of the program. A night on which
she and the program differ ends the bench with what differed.
"""

import datetime as dt
import json
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import click

import pipeline.anew
from bench.papers import Someone, diploma_lines, extract_lines, pdf_of
from pipeline.decisions.applying import rests_on
from pipeline.decisions.decision import Decision
from pipeline.decisions.file import add_decision
from pipeline.history import FOLDER, Record, load_history, verify
from pipeline.model import Moment
from pipeline.outputs import RESULTS, Outputs
from pipeline.run import Settings, run
from pipeline.running.executor import Outcome, Silent, Task
from pipeline.town import Town
from pipeline.vacancy import load_vacancy

BRUSSELS = ZoneInfo("Europe/Brussels")
DEADLINE = dt.datetime(2024, 3, 31, 23, 59, 59, tzinfo=BRUSSELS)
"""The day on which the clocks go forward."""
VACANCY = """\
title: Deskundige
employer: Lokaal bestuur Lievegem
deadline: 2024-03-31
documents:
  diploma: {level: bachelor}
  criminal_record: {model: general, max_age_months: 3}
"""
Results = dict[str, Any]
"""The contents of `results.json`."""
KINDS = ("diploma", "criminal_record")
Said = dict[tuple[str, str], object]
"""By folder and requirement, or folder and path, what is said of it."""


@dataclass(frozen=True)
class Paper:
    """A document as the clerk sees it: what it is, and whether it is good, middling or bad."""

    serial: int
    kind: str
    quality: str
    """`good`; `bachelor`, which serves for as long as no master is asked; `bad`, which never serves."""

    def bytes_for(self, who: int) -> bytes:
        """The file."""
        someone = Someone(who)
        if self.kind == "criminal_record":
            issued = dt.date(2024, 2, 10) if self.quality == "good" else dt.date(2023, 5, 2)
            return pdf_of(extract_lines(someone, issued), self.serial)
        degrees = {"good": "Master of Science in de bestuurskunde", "bachelor": "Bachelor in het sociaal werk"}
        return pdf_of(diploma_lines(someone, degrees[self.quality]), self.serial)


@dataclass
class Clerk:
    """The oracle."""

    folders: dict[int, str] = field(default_factory=dict)
    files: dict[int, dict[str, Paper]] = field(default_factory=dict)
    notebook: list[tuple[dt.datetime, dict[int, dict[str, Paper]]]] = field(default_factory=list)
    """Each night what everybody's folder held."""
    decided: dict[tuple[int, str], tuple[str, frozenset[Paper]]] = field(default_factory=dict)
    master_asked: bool = False

    def night(self, as_of: dt.datetime) -> None:
        """Write up what lies there."""
        self.notebook.append((as_of, {who: dict(files) for who, files in self.files.items()}))

    def late(self, who: int, paper: Paper) -> bool | None:
        """Seen by a run up to the deadline: in time. Missed by one after it and seen later: late. Else nobody knows."""
        seen = next(as_of for as_of, held in self.notebook if paper in held.get(who, {}).values())
        if seen <= DEADLINE:
            return False
        return True if any(DEADLINE < as_of < seen for as_of, _ in self.notebook) else None

    def withdrawn(self, who: int, kind: str) -> bool:
        """Whether a paper of that kind lay there in time, and is neither there nor replaced in time under its name."""
        here = self.files[who]
        in_time = {path for path, paper in here.items() if self.late(who, paper) is False}
        last = {paper: path for _, held in self.notebook for path, paper in held.get(who, {}).items()}
        return any(
            paper.kind == kind and paper not in here.values() and path not in in_time and not self.late(who, paper)
            for paper, path in last.items()
        )

    def rests_on(self, who: int, kind: str) -> frozenset[Paper]:
        """What a decision on that kind looks at: the papers of that kind that are not late, or all if there is none."""
        usable = [paper for paper in self.files[who].values() if self.late(who, paper) is not True]
        return frozenset([paper for paper in usable if paper.kind == kind] or usable)

    def says(self, who: int, kind: str) -> str:
        """The status of a requirement tonight."""
        if (who, kind) in self.decided:
            outcome, papers = self.decided[who, kind]
            return outcome if papers == self.rests_on(who, kind) else "review"
        if self.withdrawn(who, kind):
            return "review"
        mine = [(self.late(who, paper), self.serves(paper)) for paper in self.files[who].values() if paper.kind == kind]
        if (False, True) in mine:
            return "met"
        if any(late is None for late, _ in mine):
            return "review"
        return "not_met" if (False, False) in mine else "missing"

    def serves(self, paper: Paper) -> bool:
        """Whether it is what the vacancy asks tonight."""
        return paper.quality == "good" or (paper.quality == "bachelor" and not self.master_asked)

    def notes(self) -> Said:
        """All that she would say tonight."""
        said: Said = {(self.folders[who], kind): self.says(who, kind) for who in self.files for kind in KINDS}
        for who, files in self.files.items():
            said |= {(self.folders[who], path): self.late(who, paper) for path, paper in files.items()}
        return said


class Inline:
    """An executor that does each task at once, in this process."""

    slots = 1

    def start(self, task: Task[Any, Any]) -> "Future[Outcome[Any, Any]]":
        """Its outcome; whatever goes wrong is raised."""
        future: Future[Outcome[Any, Any]] = Future()
        future.set_result(Outcome(task, task.function(task.job)))
        return future

    def tend(self) -> None:
        """Nothing."""


@contextmanager
def inline(*_: object) -> Iterator[Inline]:
    """In the place of `executors.executor`."""
    yield Inline()


class Life:
    """What candidates and clerks do by day, to the folder and in the notebook alike."""

    def __init__(self, folder: Path, clerk: Clerk, candidates: int, dice: random.Random) -> None:
        self.folder, self.clerk, self.candidates, self.dice = folder, clerk, candidates, dice
        self.uploads = folder / "kandidaturen"
        self.uploads.mkdir(parents=True)
        self.serial = 0
        (folder / "vacature.yaml").write_text(VACANCY, encoding="utf-8")

    def day(self, eager: bool) -> None:
        """A few things happen."""
        acts = [self.apply, self.send, self.correct, self.withdraw, self.rename_file, self.rename_folder]
        for _ in range(self.dice.randint(2, 3 + self.candidates // 12)):
            self.dice.choices(acts, weights=[8 if eager else 1, 5, 3, 1, 2, 1])[0]()

    def put(self, who: int, path: str) -> None:
        """A new paper under that path."""
        self.serial += 1
        kind = self.dice.choice(KINDS)
        other = "bachelor" if kind == "diploma" else "bad"
        paper = Paper(self.serial, kind, self.dice.choice(("good", "good", other)))
        self.clerk.files[who][path] = paper
        where = self.uploads / self.clerk.folders[who] / path
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_bytes(paper.bytes_for(who))

    def apply(self) -> None:
        """Somebody new, with two papers."""
        who = len(self.clerk.folders)
        if who < self.candidates:
            self.clerk.folders[who], self.clerk.files[who] = f"kandidaat-{who:02d}", {}
            for name in ("stuk 1.pdf", "stuk 2.pdf"):
                self.put(who, name)

    def _a_file(self) -> tuple[int, str] | None:
        having = [(who, path) for who, files in self.clerk.files.items() for path in files if len(files) > 1]
        return self.dice.choice(having) if having else None

    def send(self) -> None:
        """One more paper of somebody."""
        if self.clerk.folders:
            self.put(self.dice.choice(sorted(self.clerk.folders)), f"later/stuk {self.serial}.pdf")

    def correct(self) -> None:
        """Another paper under the same name."""
        if found := self._a_file():
            self.put(*found)

    def withdraw(self) -> None:
        """A paper taken away."""
        if found := self._a_file():
            who, path = found
            del self.clerk.files[who][path]
            (self.uploads / self.clerk.folders[who] / path).unlink()

    def rename_file(self) -> None:
        """A paper put elsewhere in the same folder."""
        if found := self._a_file():
            who, path = found
            self.serial += 1
            new = f"map {self.serial}/{path.rpartition('/')[2]}"
            home = self.uploads / self.clerk.folders[who]
            (home / new).parent.mkdir()
            (home / path).rename(home / new)
            self.clerk.files[who][new] = self.clerk.files[who].pop(path)

    def rename_folder(self) -> None:
        """A folder given another name."""
        if self.clerk.folders:
            who = self.dice.choice(sorted(self.clerk.folders))
            self.serial += 1
            new = f"naam-{who:02d}-{self.serial}"
            (self.uploads / self.clerk.folders[who]).rename(self.uploads / new)
            self.clerk.folders[who] = new

    def amend(self) -> None:
        """From now on a master is asked."""
        self.clerk.master_asked = True
        asked = VACANCY.replace("level: bachelor", "level: master")
        (self.folder / "vacature.yaml").write_text(asked, encoding="utf-8")

    def decide(self, record: Record) -> None:
        """By hand: somebody's diploma or extract is called met, whatever the program found."""
        undecided = [key for who in self.clerk.files for key in ((who, kind) for kind in KINDS)]
        who, kind = self.dice.choice([key for key in undecided if key not in self.clerk.decided])
        found = record.candidate(self.clerk.folders[who])
        assert found is not None
        self.clerk.decided[who, kind] = ("met", self.clerk.rests_on(who, kind))
        moment = record.as_of.astimezone(BRUSSELS)
        files = rests_on(kind, found.files)
        decision = Decision(found.folder, kind, "met", "Gezien.", "M. De Vos", moment, moment, files)
        add_decision(self.folder, decision, BRUSSELS)


def night(folder: Path, as_of: dt.datetime) -> Results:
    """One real run, in this process, and what it wrote."""
    vacancy = load_vacancy(folder)
    moment = Moment(as_of, vacancy.deadline)
    with patch.object(pipeline.anew, "executor", inline):
        run(folder, vacancy, moment, Outputs(folder / "out"), Settings(1, Town(), Silent()))
    found: Results = json.loads((folder / "out" / RESULTS).read_bytes())
    return found


def said_by(results: Results) -> Said:
    """What the program said, in the words of the clerk."""
    said: Said = {}
    for one in results["candidates"]:
        said |= {(one["id"], each["id"]): each["status"] for each in one["requirements"] if each["id"] in KINDS}
        said |= {(one["id"], file["path"]): file["late"] for file in one["files"]}
    return said


def require_proven(results: Results, folder: Path) -> None:
    """Every claim that a file was first seen at a run stands in the record of that run."""
    told = {record.as_of: record for record in _records(folder / "out" / FOLDER)}
    for one in results["candidates"]:
        for file in one["files"]:
            if file["received"] is not None:
                record = told[dt.datetime.fromisoformat(file["received"]).astimezone(dt.UTC)]
                assert any(each.sha256 == file["sha256"] for held in record.candidates for each in held.files)


def _records(folder: Path) -> Iterator[Record]:
    yield from (Record.model_validate_json(path.read_bytes()) for path in sorted(folder.iterdir()))


def simulate(folder: Path, nights: int, candidates: int, seed: int) -> Iterator[tuple[dt.datetime, float]]:
    """Each night with its cost in seconds; raises AssertionError where the clerk and the program differ."""
    clerk = Clerk()
    life = Life(folder, clerk, candidates, random.Random(seed))
    first = DEADLINE.date() - dt.timedelta(days=nights * 2 // 3)
    decisions = {nights // 2, nights * 3 // 4, nights * 7 // 8}
    kept: dict[dt.datetime, bytes] = {}
    for number in range(nights):
        as_of = dt.datetime.combine(first + dt.timedelta(days=number), dt.time(2), BRUSSELS).astimezone(dt.UTC)
        life.day(eager=number < nights * 2 // 3)
        if number == nights * 5 // 6:
            life.amend()
        clerk.night(as_of)
        start = time.perf_counter()
        results = night(folder, as_of.astimezone(BRUSSELS))
        yield as_of, time.perf_counter() - start
        differing = _differing(said_by(results), clerk.notes())
        assert not differing, f"{as_of:%d/%m/%Y}: {differing}"
        require_proven(results, folder)
        kept[as_of] = (folder / "out" / RESULTS).read_bytes()
        if number in (nights // 3, nights * 2 // 3 + 1):
            shutil.copytree(folder, folder.with_name(f"{folder.name}-{number}"), dirs_exist_ok=True)
        if number in decisions:
            record = load_history(folder / "out" / FOLDER, as_of + dt.timedelta(seconds=1)).last
            assert record is not None
            life.decide(record)
    assert verify(folder / "out" / FOLDER, folder / "out" / RESULTS).intact
    for number in (nights // 3, nights * 2 // 3 + 1):
        _require_repeatable(folder, number, kept)


def _require_repeatable(folder: Path, number: int, kept: dict[dt.datetime, bytes]) -> None:
    """With all records of later nights there, `--as-of` in the past says byte for byte what was said then."""
    then = folder.with_name(f"{folder.name}-{number}")
    as_of = sorted(kept)[number]
    shutil.copytree(folder / "out" / FOLDER, then / "out" / FOLDER, dirs_exist_ok=True)
    shutil.copyfile(folder / "beslissingen.yaml", then / "beslissingen.yaml")
    night(then, as_of.astimezone(BRUSSELS))
    assert (then / "out" / RESULTS).read_bytes() == kept[as_of], f"{as_of} was not repeated"


def _differing(program: Said, clerk: Said) -> dict[tuple[str, str], tuple[object, object]]:
    """What the two say otherwise: the program first."""
    every = program.keys() | clerk.keys()
    return {key: (program.get(key), clerk.get(key)) for key in sorted(every) if program.get(key) != clerk.get(key)}


@click.command()
@click.option("--nights", default=60)
@click.option("--candidates", default=80)
@click.option("--seed", default=1)
def main(nights: int, candidates: int, seed: int) -> None:
    """Simulate a recruitment and say what its nights cost."""
    with tempfile.TemporaryDirectory() as temporary:
        costs = [seconds for _, seconds in simulate(Path(temporary) / "vacature", nights, candidates, seed)]
    click.echo(f"{nights} nights, {candidates} candidates, seed {seed}: as the clerk said, every night")
    click.echo(f"seconds per night: first 10 {sum(costs[:10]) / 10:.2f}, last 10 {sum(costs[-10:]) / 10:.2f}")


if __name__ == "__main__":
    main()
