"""Sixty nights of a recruitment, each beside what a careful clerk with a notebook would say that night."""

import datetime as dt
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pipeline.codes import ArrivalBasis
from pipeline.history import verify
from pipeline.history.verifying import Trouble
from tests.history.nights import BRUSSELS, DEADLINE, Night, Office

NIGHTS = 60
CANDIDATES = 80
FIRST = dt.datetime(2024, 3, 5, 2, tzinfo=BRUSSELS)


@dataclass
class Clerk:
    """The oracle: who sent what, in a notebook of her own. She knows persons, not folders, and reads no record."""

    folders: dict[int, str] = field(default_factory=dict)
    files: dict[int, dict[str, str]] = field(default_factory=dict)
    """Per person the content by path."""
    notebook: list[tuple[dt.datetime, dict[int, frozenset[str]]]] = field(default_factory=list)
    """Each night what each person's folder held."""

    def night(self, as_of: dt.datetime) -> None:
        self.notebook.append((as_of, {who: frozenset(files.values()) for who, files in self.files.items()}))

    def late(self, who: int, content: str, deadline: dt.datetime) -> bool | None:
        """The contract's second rule, from the notebook."""
        seen = [as_of for as_of, held in self.notebook if content in held.get(who, ())]
        if as_utc(seen[0]) <= as_utc(deadline):
            return False
        missed = [as_of for as_of, _ in self.notebook if as_utc(deadline) < as_utc(as_of) < as_utc(seen[0])]
        return True if missed else None

    def gone(self, who: int, deadline: dt.datetime, nights: list[dict[int, dict[str, str]]]) -> set[str]:
        """The paths of what was in time once and is neither there nor replaced under its name by what is in time."""
        here = self.files[who]
        in_time = {path for path, content in here.items() if self.late(who, content, deadline) is False}
        last = {content: path for held in nights for path, content in held.get(who, {}).items()}
        return {
            path
            for content, path in last.items()
            if content not in here.values() and path not in in_time and self.late(who, content, deadline) is False
        }


def as_utc(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC)


class Life:
    """What candidates and clerks do by day, the same for the folder and for the notebook."""

    def __init__(self, office: Office, clerk: Clerk, seed: int) -> None:
        self.office, self.clerk, self.dice = office, clerk, random.Random(seed)
        self.serial = 0

    def day(self, number: int) -> None:
        for _ in range(self.dice.randint(4, 9)):
            self.dice.choices(
                [self.apply, self.send, self.correct, self.delete, self.rename_file, self.rename_folder],
                weights=[6 if number < 50 else 1, 6, 3, 1, 2, 1],
            )[0]()

    def content(self) -> str:
        self.serial += 1
        return f"document {self.serial}"

    def put(self, who: int, path: str) -> None:
        content = self.content()
        self.clerk.files[who][path] = content
        self.office.put(f"{self.clerk.folders[who]}/{path}", content)

    def apply(self) -> None:
        who = len(self.clerk.folders)
        if who < CANDIDATES:
            self.clerk.folders[who] = f"kandidaat-{who:02d}"
            self.clerk.files[who] = {}
            for name in self.dice.sample(["cv.pdf", "brief.pdf", "diploma.pdf", "strafregister.pdf"], 3):
                self.put(who, name)

    def anyone(self) -> int | None:
        return self.dice.choice(sorted(self.clerk.folders)) if self.clerk.folders else None

    def a_file(self) -> tuple[int, str] | None:
        who = self.anyone()
        if who is None or len(self.clerk.files[who]) < 2:
            return None
        return who, self.dice.choice(sorted(self.clerk.files[who]))

    def send(self) -> None:
        who = self.anyone()
        if who is not None:
            self.put(who, f"later/stuk {self.serial}.pdf")

    def correct(self) -> None:
        if found := self.a_file():
            self.put(*found)

    def delete(self) -> None:
        if found := self.a_file():
            who, path = found
            del self.clerk.files[who][path]
            self.office.remove(f"{self.clerk.folders[who]}/{path}")

    def rename_file(self) -> None:
        if found := self.a_file():
            who, path = found
            new = f"map {self.serial}/{path.rpartition('/')[2]}"
            self.serial += 1
            self.clerk.files[who][new] = self.clerk.files[who].pop(path)
            self.office.rename(f"{self.clerk.folders[who]}/{path}", f"{self.clerk.folders[who]}/{new}")

    def rename_folder(self) -> None:
        who = self.anyone()
        if who is not None:
            self.serial += 1
            new = f"naam-{who:02d}-{self.serial}"
            self.office.rename(self.clerk.folders[who], new)
            self.clerk.folders[who] = new


def nights() -> Iterator[tuple[int, dt.datetime]]:
    """One each night at two, local; the one on which two does not exist falls at three."""
    for number in range(NIGHTS):
        local = dt.datetime.combine(FIRST.date() + dt.timedelta(days=number), dt.time(2), BRUSSELS)
        yield number, as_utc(local).astimezone(BRUSSELS)


def harm(office: Office, number: int) -> None:
    """What happens to records of which the facts live on in later ones."""
    records = sorted(office.runs.iterdir())
    if number == 20:
        records[7].unlink()
    if number == 30:
        records[12].write_bytes(records[12].read_bytes()[:100])
    if number == 45:
        records[3].write_bytes(records[3].read_bytes().replace(b'"late":false', b'"late":true'))


@pytest.mark.parametrize("seed", [1])
def test_every_night_says_what_a_careful_clerk_would_say(tmp_path: Path, seed: int) -> None:
    office, clerk = Office(tmp_path), Clerk()
    life = Life(office, clerk, seed)
    by_night: list[dict[int, dict[str, str]]] = []
    conclusions: dict[dt.datetime, object] = {}
    for number, as_of in nights():
        life.day(number)
        if number == 40:
            office.amend(deadline=DEADLINE - dt.timedelta(days=3))
        if number == 50:
            office.amend(deadline=DEADLINE - dt.timedelta(days=1))
        clerk.night(as_of)
        by_night.append({who: dict(files) for who, files in clerk.files.items()})
        night = office.night(as_of)
        assert _said(night) == _notebook(clerk, office), number
        assert _gone(night) == _notebook_gone(clerk, office, by_night), number
        _prove(night, office, clerk)
        conclusions[as_of] = _said(night)
        harm(office, number)
    assert {late for said in conclusions.values() for late in said.values()} == {True, False, None}  # type: ignore[attr-defined]
    count = len(list(office.runs.iterdir()))
    kinds = {broken.trouble for broken in verify(office.runs).troubles}
    assert kinds == {Trouble.MISSING, Trouble.ALTERED}
    assert count == NIGHTS - 1


def _said(night: Night) -> dict[tuple[str, str], bool | None]:
    return {
        (candidate.id, file.upload.path): file.upload.arrival.late
        for candidate in night.result.candidates
        for file in candidate.dossier.files
    }


def _notebook(clerk: Clerk, office: Office) -> dict[tuple[str, str], bool | None]:
    return {
        (clerk.folders[who], path): clerk.late(who, content, office.vacancy.deadline)
        for who, files in clerk.files.items()
        for path, content in files.items()
    }


def _gone(night: Night) -> dict[str, set[str]]:
    return {folder: {file.path for file in files} for folder, files in night.gone.items()}


def _notebook_gone(clerk: Clerk, office: Office, by_night: list[dict[int, dict[str, str]]]) -> dict[str, set[str]]:
    found = {clerk.folders[who]: clerk.gone(who, office.vacancy.deadline, by_night) for who in clerk.files}
    return {folder: paths for folder, paths in found.items() if paths}


def _prove(night: Night, office: Office, clerk: Clerk) -> None:
    """Every claim of a first sighting can be looked up in the record of the run that it names."""
    told: dict[str, set[str]] = {}
    for path in office.runs.iterdir():
        try:
            record = json.loads(path.read_bytes())
        except ValueError:
            continue
        told.setdefault(record["as_of"], set()).update(
            file["sha256"] for one in record["candidates"] for file in one.get("files", ())
        )
    for candidate in night.result.candidates:
        for file in candidate.dossier.files:
            arrival = file.upload.arrival
            if arrival.basis is ArrivalBasis.RUNS and arrival.received is not None:
                name = as_utc(arrival.received).isoformat().replace("+00:00", "Z")
                assert name not in told or file.upload.sha256 in told[name]
