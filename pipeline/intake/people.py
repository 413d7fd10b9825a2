"""`kandidaten.csv`: who is behind each folder."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from pipeline.intake.names import shown
from pipeline.intake.tables import Row, find_table, read_table
from pipeline.local_time import read_written, shortened
from pipeline.model import Person
from pipeline.settings.faults import Fault, input_error

FILE_NAME = "kandidaten.csv"
COLUMNS = ("map", "naam", "voornaam", "geboortedatum", "email", "rijksregisternummer")
_ADDRESS = re.compile(r"""[^@\s<>,;"\x00-\x1f]+@[^@\s<>,;"\x00-\x1f]+""")
"""Loose: what matters is that it is one address, and nothing else gets into the head of a mail."""


def read_people(folder: Path) -> tuple[tuple[int, Person], ...]:
    """The rows of `kandidaten.csv` in `folder` with the line of each; none when there is no such file.

    Raises InputError naming file, line, column and what was expected.
    """
    path = find_table(folder, FILE_NAME)
    if path is None:
        return ()
    faults: list[Fault] = []
    people: dict[str, tuple[int, Person]] = {}
    for row in read_table(path, COLUMNS, ("map",)):
        person = _person(row, faults)
        earlier = people.setdefault(person.folder, (row.line, person))
        if earlier[1] != person:
            faults.append(
                Fault(
                    row.line,
                    "kolom map",
                    f'"{shortened(person.folder)}" staat ook op regel {earlier[0]}, met andere gegevens.',
                )
            )
    if faults:
        raise input_error(path, faults)
    return tuple(people.values())


def folder_of(row: Row, faults: list[Fault]) -> str:
    """The value of `map`, without slashes around it; a fault when it is empty or a path."""
    folder = row.values["map"].strip("/\\ ")
    if not folder or "/" in folder or "\\" in folder:
        faults.append(
            Fault(row.line, "kolom map", "verwacht: de naam van de map van één kandidaat, zoals janssens-an.")
        )
    return folder


def _person(row: Row, faults: list[Fault]) -> Person:
    values = row.values
    birth = values.get("geboortedatum", "")
    number = values.get("rijksregisternummer", "")
    born, digits = None, None
    try:
        born = _birth_date(birth) if birth else None
    except ValueError:
        expected = f'"{shortened(birth)}" is geen geboortedatum; verwacht: dd/mm/jjjj of jjjj-mm-dd.'
        faults.append(Fault(row.line, "kolom geboortedatum", expected))
    try:
        digits = _national_number(number) if number else None
    except ValueError:
        # the number itself is not repeated: this message ends up in logs and mails
        expected = "dit is geen geldig rijksregisternummer; verwacht: 11 cijfers waarvan het controlegetal klopt."
        faults.append(Fault(row.line, "kolom rijksregisternummer", expected))
    address = values.get("email", "")
    if address and not _ADDRESS.fullmatch(address):
        expected = f'"{shortened(address)}" is geen e-mailadres; verwacht: één adres, zoals an@voorbeeld.be.'
        faults.append(Fault(row.line, "kolom email", expected))
    return Person(
        folder=folder_of(row, faults),
        family_name=_on_one_line(values.get("naam", "")),
        given_name=_on_one_line(values.get("voornaam", "")),
        birth_date=born,
        email=address or None,
        national_number=digits,
    )


def _on_one_line(text: str) -> str | None:
    """A name, which will stand in letters and in the heads of mails."""
    return shown(" ".join(text.split())) or None


def _birth_date(text: str) -> dt.date:
    """A day, ISO or day first; Excel may have put midnight behind it."""
    slashed = re.sub(r"^([0-9]{1,2})[.-]([0-9]{1,2})[.-](?=[0-9]{4})", r"\1/\2/", text)
    written = read_written(slashed, belgian=True)
    if written.time not in {None, dt.time(0)}:
        raise ValueError(text)
    return written.day


def _national_number(text: str) -> str:
    """Its eleven digits. Excel drops the zeros before a number: those come back.

    The last two digits are 97 less the rest modulo 97, for who was born from 2000 on with a 2 before it (royal decree
    of 3 April 1984 on the identification number).
    """
    digits = "".join(_digits(text)).zfill(11)
    if len(digits) != 11:
        raise ValueError("length")
    base, check = int(digits[:9]), int(digits[9:])
    if check not in {97 - base % 97, 97 - (2_000_000_000 + base) % 97}:
        raise ValueError("checksum")
    return digits


def _digits(text: str) -> Iterator[str]:
    for character in text:
        if character in "0123456789":
            yield character
        elif character not in " .-/":
            raise ValueError("character")
