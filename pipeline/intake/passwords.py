"""The passwords that the clerk knows: `wachtwoorden.txt` beside the vacancy, one on each line.

Each is tried on every locked PDF and zip of the vacancy. They are used to open files and stand in no output.
"""

from pathlib import Path

from pipeline.errors import InputError
from pipeline.files import write_whole
from pipeline.intake.tables import find_table, text_of
from pipeline.settings.faults import Fault, input_error

FILE = "wachtwoorden.txt"
_MOST = 200
"""Each is tried on each locked file, and a try costs a tenth of a second on a modern PDF."""


def read_passwords(folder: Path) -> tuple[str, ...]:
    """The passwords, in the order of the file; none when it is not there.

    Blank lines and lines that begin with `#` are passed over; blanks within a password count, those around it do not.
    Raises InputError when there are more than 200 or the file is no text, UnfinishedError when the share does not give
    it.
    """
    path = find_table(folder, FILE)
    if path is None:
        return ()
    lines = [line.strip() for line in text_of(path).splitlines()]
    found = tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
    if len(found) > _MOST:
        raise input_error(path, [Fault(None, "", f"er staan meer dan {_MOST} wachtwoorden in; behoud de nodige.")])
    return found


def add_password(folder: Path, password: str) -> None:
    """Write `password` at the end of the file (made when it is not there), unless it stands there already.

    Raises InputError when it cannot be a line of the file or that is full, UnfinishedError when it cannot be written;
    the file is then as it was. No message quotes it.
    """
    known = read_passwords(folder)
    line = password.strip()
    if not line or line.startswith("#") or len(line.splitlines()) > 1:
        raise InputError("Geef een wachtwoord van één regel, dat niet met # begint.")
    if line in known:
        return
    if len(known) >= _MOST:
        raise InputError(f"Er staan al {_MOST} wachtwoorden in {FILE}: verwijder wat niet meer nodig is.")
    path = find_table(folder, FILE)
    before = text_of(path) if path is not None else ""
    gap = "\n" if before and not before.endswith("\n") else ""
    write_whole(path or folder / FILE, f"{before}{gap}{line}\n".encode())
