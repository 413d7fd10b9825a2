"""With what a run was made: so that a record tells whether another program could have concluded otherwise."""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pipeline

_RULES = ("checks", "extractors", "sorting", "reading", "intake", "codes.py", "model.py", "text.py")
_KINDS = (".py", ".yaml", ".json", ".txt", ".j2", ".css", ".js", ".docx")


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
    root = Path(pipeline.__file__).parent
    digest = hashlib.sha256()
    for room in rooms:
        place = root / room
        files = [place] if place.is_file() else place.rglob("*")
        for path in sorted(files, key=lambda one: one.relative_to(root).as_posix()):
            if path.suffix in _KINDS and path.is_file():
                digest.update(path.relative_to(root).as_posix().encode())
                digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]
