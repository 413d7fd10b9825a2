"""The passwords that the clerk knows: `wachtwoorden.txt` beside the vacancy, one on each line.

Each is tried on every locked PDF and zip of the vacancy. They are used to open files and stand in no output.
"""

from pathlib import Path

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
