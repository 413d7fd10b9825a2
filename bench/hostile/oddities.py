"""What a folder can hold besides files, and names that few programs take."""

import os
import socket
from contextlib import suppress
from pathlib import Path

from bench.hostile.seeds import TEXT

NAMES = (
    *(
        "\U0001f600\U0001f468\u200d\U0001f469.txt",
        "\u202egnp.txt",
        "regel\neinde.txt",
        "tab\tje.txt",
        "e\u0301\u00e9.txt",
    ),
    *("b" * 251 + ".txt", " spatie .txt", "punt..txt.", "'\"`$(reboot);&|<>.txt", "-rf.txt", "%41%00.txt", "con.txt"),
    *("\x01\x7f\x1b[31m.txt", "\ufeffbom.txt", "\u2028.txt", "strafregister.pdf.exe", "{{naam}}.txt"),
)
"""Names as text."""
RAW_NAMES = (b"\xff\xfe.txt", b"caf\xe9.txt", b"\xed\xa0\x80.txt", b"\xc3.txt")
"""Names as bytes that are no UTF-8."""


def fill(home: Path) -> None:
    """Put every oddity that this system can make into `home`, a candidate's folder."""
    home.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        (home / name).write_text(f"{number} {TEXT}", encoding="utf-8")
    for number, raw in enumerate(RAW_NAMES):
        Path(os.fsdecode(os.fsencode(home) + b"/" + raw)).write_text(f"raw {number} {TEXT}", encoding="utf-8")
    deep = home
    for number in range(60):
        deep = deep / f"diep-{number:02}-{'x' * 40}"
        with suppress(OSError):
            deep.mkdir()
    _links(home)
    _no_files(home)
    locked = home / "dicht.txt"
    locked.write_text(TEXT, encoding="utf-8")
    locked.chmod(0)
    closed = home / "dichte-map"
    closed.mkdir()
    (closed / "cv.txt").write_text(TEXT, encoding="utf-8")
    closed.chmod(0)


def _links(home: Path) -> None:
    (home / "lus").symlink_to(home)
    (home / "naar-boven").symlink_to(home.parent.parent)
    (home / "lus-a").symlink_to(home / "lus-b")
    (home / "lus-b").symlink_to(home / "lus-a")
    (home / "wachtwoorden.pdf").symlink_to("/etc/passwd")
    (home / "nergens.pdf").symlink_to("/bestaat/niet")
    (home / "hard.txt").write_text(f"hard {TEXT}", encoding="utf-8")
    os.link(home / "hard.txt", home / "hard-2.txt")


def _no_files(home: Path) -> None:
    os.mkfifo(home / "pijp.pdf")
    before = Path.cwd()
    os.chdir(home)  # the path of a socket may be 107 bytes
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("sok.pdf")
    finally:
        os.chdir(before)
    with suppress(OSError):  # only the administrator may
        os.mknod(home / "nul.pdf", 0o020666, os.makedev(1, 5))


def open_again(home: Path) -> None:
    """Give the rights back, so that the folder can be removed."""
    for name in ("dichte-map", "dicht.txt"):
        (home / name).chmod(0o700)
