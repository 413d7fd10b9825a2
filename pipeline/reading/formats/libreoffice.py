"""LibreOffice, where it is installed: documents of other word processors (.odt, .rtf, .doc) turned into PDF.

Each conversion has a profile of its own in a folder that is removed: no macro runs, no link is followed (a document may
name a picture or a section anywhere on this machine or the network), and two conversions never wait for each other.
"""

import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from pipeline.alive import beat
from pipeline.codes import Problem
from pipeline.reading.problems import Unreadable

_NAMES = ("soffice", "libreoffice")
_WINDOWS = (Path("C:/Program Files/LibreOffice/program/soffice.com"),)
_PREFIX = "geldig-office-"
_SECONDS = 90.0
"""For one document, the start of the program included (two seconds as a rule)."""
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
{items}
</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_CAREFUL = (
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Writer/Content/Update", "Link", "2"),
    ("Calc/Content/Update", "Link", "2"),
)
"""No macros, nothing from elsewhere since no place is trusted, links never brought up to date (2 is never)."""


SOCKET_FOLDERS = (Path("/tmp"), Path("/var/tmp"))  # nosec B108
"""Where the program makes a socket by which a second start of it would find the first; nothing can make it do without.
It removes that itself, unless it is ended."""
_FIELD_OF_RTF = re.compile(rb"(?:\\\*\s*)?\\fldinst\b")
_FIELD_NAMES_OF_DOC = ("INCLUDEPICTURE", "INCLUDETEXT")
"""Fields that bring in another file. LibreOffice 7.4 follows them in .rtf and .doc whatever its settings say."""


def program() -> str | None:
    """The path of LibreOffice; None where it is not installed."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    return found or next((str(path) for path in _WINDOWS if path.is_file()), None)


def to_pdf(source: Path, *, seconds: float = _SECONDS) -> bytes:
    """The document at `source` as LibreOffice would print it, as the bytes of a PDF.

    Raises Unreadable: UNSUPPORTED where the program is not installed (`libreoffice`) or the document would bring in
    another file (`linked`), TIMEOUT when it takes longer than `seconds`, CORRUPT when it makes nothing of the document.
    """
    office = program()
    if office is None:
        raise Unreadable(Problem.UNSUPPORTED, "libreoffice")
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as folder:
        here = Path(folder)
        profile = here / "profile" / "user"
        profile.mkdir(parents=True)
        items = "\n".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _CAREFUL)
        (profile / "registrymodifications.xcu").write_text(_SETTINGS.format(items=items), encoding="utf-8")
        document = here / "document"
        document.write_bytes(_without_fields(source.read_bytes()))
        _convert([office, f"-env:UserInstallation={(here / 'profile').as_uri()}"], document, here, seconds)
        made = here / "document.pdf"
        if not made.is_file():
            raise Unreadable(Problem.CORRUPT, "office")
        return made.read_bytes()


def _without_fields(content: bytes) -> bytes:
    """The document without instructions to bring in other files; what such a field last showed stays in .rtf.

    Raises Unreadable for a .doc that has them, in which they cannot be undone.
    """
    if content.lstrip().startswith(b"{\\rtf"):
        return _FIELD_OF_RTF.sub(rb"\\*\\nofield", content)
    flat = content.upper()
    if any(name.encode(encoding) in flat for name in _FIELD_NAMES_OF_DOC for encoding in ("ascii", "utf-16-le")):
        raise Unreadable(Problem.UNSUPPORTED, "linked")
    return content


def _convert(office: list[str], document: Path, folder: Path, seconds: float) -> None:
    command = [*office, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", str(folder)]
    quiet = subprocess.DEVNULL
    beat(seconds)
    # A home of its own too: the desktop libraries that it loads write settings and caches there.
    homes = {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}
    environment = os.environ | dict.fromkeys(homes, str(folder)) if os.name == "posix" else None
    # A group of its own: the program starts others, which would outlive it.
    with subprocess.Popen(
        [*command, str(document)],
        stdin=quiet, stdout=quiet, stderr=quiet, cwd=folder, env=environment, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise Unreadable(Problem.TIMEOUT, "office") from error
        finally:
            _end(process)
            remove_sockets(folder.parent)


def remove_sockets(scratch: Path) -> None:
    """Remove what the program left outside its folders in `scratch` when it was ended, also by the end of a worker."""
    for folder in scratch.glob(f"{_PREFIX}*") if os.name == "posix" else ():
        profile = (folder / "profile").as_uri()
        mark = "".join(f"{byte:x}" for byte in hashlib.md5(profile.encode("utf-16-le"), usedforsecurity=False).digest())
        for place in SOCKET_FOLDERS:
            with suppress(OSError):
                (place / f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{mark}").unlink()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program and what it started, whatever state it is in."""
    if os.name == "posix":
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
    elif process.poll() is None:
        process.kill()
