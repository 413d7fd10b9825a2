"""With what a run was made: so that a record tells whether another program could have concluded otherwise."""

import hashlib
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pipeline

_RULES = ("checks", "extractors", "sorting", "reading", "intake", "vocabulary", "codes.py", "model", "text.py")
_KINDS = (".py", ".yaml", ".json", ".txt", ".j2", ".css", ".js", ".docx", ".npz")


def versions(engine: str | None, languages: Sequence[str], second: str | None = None) -> dict[str, str]:
    """The versions of program, rules, OCR engine and its languages, and second engine; None when there is none."""
    return {
        "program": pipeline.__version__,
        "rules": rules(),
        "engine": engine or "",
        "languages": " ".join(sorted(languages)),
        "second_engine": second or "",
    }


@cache
def rules() -> str:
    """A short hash of all that decides: the code and vocabularies from intake to checks, whatever the line ends."""
    return _digest(_RULES)


@cache
def whole() -> str:
    """A short hash of the whole program, its sentences and templates included."""
    return _digest((".",))


def _digest(rooms: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for name, content in _program():
        if "." in rooms or name in rooms or name.split("/")[0] in rooms:
            digest.update(f"{name} {content}".encode())
    return digest.hexdigest()[:12]


@cache
def _program() -> tuple[tuple[str, str], ...]:
    """The files of the program by name, each with the SHA-256 of what it says."""
    top = Path(pipeline.__file__).parent
    found: list[tuple[str, str]] = []
    for folder, folders, files in os.walk(top):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        place = Path(folder)
        inside = "" if place == top else f"{place.relative_to(top).as_posix()}/"
        for name in files:
            if name.endswith(_KINDS):
                content = (place / name).read_bytes().replace(b"\r\n", b"\n")
                found.append((f"{inside}{name}", hashlib.sha256(content).hexdigest()))
    return tuple(sorted(found))
