"""The csv files beside a vacancy, as Excel and application portals write them: `;` or `,`, UTF-8 or Windows-1252."""

import csv
import io
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError, UnfinishedError
from pipeline.intake.opening import patiently
from pipeline.settings.faults import Fault, did_you_mean, input_error

MOST_BYTES = 50_000_000
"""Of a csv; a row for each of a hundred thousand files takes ten million."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, blank ones left out."""

    line: int
    """Where it begins in the file, from 1."""
    values: Mapping[str, str]
    """By column in lower case, stripped; empty where the row says nothing."""


def find_table(folder: Path, name: str) -> Path | None:
    """The file `name` in `folder`, whatever its case; None when there is none.

    Raises InputError when there are several, UnfinishedError when the folder cannot be listed.
    """
    try:
        found = sorted(path for path in patiently(lambda: list(folder.iterdir())) if path.name.casefold() == name)
    except OSError as error:
        raise UnfinishedError(f"De map {folder} kon niet worden gelezen ({error.strerror}).") from error
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise InputError(f"In {folder} staan {names}: behoud er een, met de naam {name}.")
    return found[0] if found else None


def read_table(path: Path, known: tuple[str, ...], mandatory: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of `path`.

    Columns may stand in any order and case, others than `known` are ignored; `mandatory` ones must be there. Raises
    InputError for anything that is not such a table, UnfinishedError when the share does not give the file.
    """
    lines = io.StringIO(text_of(path), newline="")
    first = lines.readline()
    before = 0
    if first.lower().startswith("sep="):  # Excel's own way to name the separator
        before, first = 1, lines.readline()
    records = _records(path, itertools.chain([first], lines), ";" if ";" in first else ",", before)
    line, cells = next(records, (before + 1, []))
    return tuple(_rows(path, records, _header(path, cells, line, known, mandatory)))


def _records(path: Path, lines: Iterator[str], separator: str, before: int) -> Iterator[tuple[int, list[str]]]:
    """The cells of each record with the line it begins on; `before` lines were read already."""
    reader = csv.reader(lines, delimiter=separator, strict=True)
    line = before + 1
    try:
        for cells in reader:
            yield line, cells
            line = before + reader.line_num + 1
    except csv.Error as error:
        text = "de rij klopt niet: een aanhalingsteken werd niet gesloten of staat verkeerd."
        raise input_error(path, [Fault(line, "", text)]) from error


def text_of(path: Path) -> str:
    """The text of a file that a clerk keeps beside the vacancy: UTF-8 with or without BOM, or Windows-1252.

    Raises InputError when it is no text, UnfinishedError when the share does not give it.
    """
    try:
        data = patiently(path.read_bytes)
    except IsADirectoryError as error:
        raise InputError(f"{path} is een map; verwacht: een bestand.") from error
    except OSError as error:
        if path.is_dir():  # what Windows says of a folder is that access is denied
            raise InputError(f"{path} is een map; verwacht: een bestand.") from error
        raise UnfinishedError(f"Het bestand {path} kon niet worden gelezen ({error.strerror}).") from error
    save = 'bewaar het als tekst in UTF-8 (in Excel: "CSV UTF-8 (door komma\'s gescheiden)").'
    if len(data) > MOST_BYTES:
        raise input_error(path, [Fault(None, "", "het bestand is te groot om een lijst te zijn.")])
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise input_error(path, [Fault(line, "", f"dit is geen csv-bestand of tekst; {save}")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise input_error(path, [Fault(line, "", f"een teken is UTF-8 noch Windows-1252; {save}")]) from error


def _header(
    path: Path, cells: list[str], line: int, known: tuple[str, ...], mandatory: tuple[str, ...]
) -> tuple[str, ...]:
    names = tuple(cell.strip().casefold() for cell in cells)
    if not any(names):
        expected = ";".join(known)
        raise input_error(
            path, [Fault(line, "", f"het bestand is leeg of de hoofding ontbreekt; verwacht: {expected}")]
        )
    faults = [
        Fault(line, f"kolom {name}", "deze kolom staat er twee keer; verwijder er een.")
        for name in known
        if names.count(name) > 1
    ]
    for name in mandatory:
        if name not in names:
            alike = [other for other in names if other and other not in known]
            hint = did_you_mean(name, alike)
            expected = f"deze kolom ontbreekt.{hint} Verwacht: een hoofding met {';'.join(known)}."
            faults.append(Fault(line, f"kolom {name}", expected))
    if faults:
        raise input_error(path, faults)
    return names


def _rows(path: Path, records: Iterator[tuple[int, list[str]]], header: tuple[str, ...]) -> list[Row]:
    rows: list[Row] = []
    faults: list[Fault] = []
    for line, cells in records:
        stripped = [cell.strip() for cell in cells]
        if any(stripped[len(header) :]):
            text = f"de rij heeft {len(cells)} kolommen, de hoofding {len(header)}; zet een waarde "
            faults.append(Fault(line, "", f"{text}die het scheidingsteken bevat, tussen aanhalingstekens."))
        elif any(stripped):
            stripped += [""] * (len(header) - len(stripped))
            rows.append(Row(line, dict(zip(header, stripped, strict=False))))
    if faults:
        raise input_error(path, faults)
    return rows
