"""Data walks through the house one way: a room imports only what stands before it here."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline

ROOMS = (
    ("errors", "codes", "alive"),
    ("model", "files", "local_time", "privacy", "vocabulary"),
    ("text", "settings"),
    ("vacancy",),
    ("intake",),
    ("reading", "town"),
    ("sorting", "machine", "starting"),
    ("extractors",),
    ("checks", "history"),
    ("decisions",),
    ("memory",),
    ("reports", "housestyle"),  # templates are filled by the reports, and checked with the names that reports fill in
    ("letters",),
    ("outputs",),
    ("composing",),
    ("running",),
    ("standstill",),
    ("begun",),
    ("anew",),
    ("run", "nights", "mailing"),
    ("retention",),
    ("review",),
    ("cli",),
    ("__main__",),
)
"""From what everybody may use to what nobody may."""

TOP = Path(pipeline.__file__).parent
LEVEL = {name: level for level, names in enumerate(ROOMS) for name in names}


def imports(path: Path) -> Iterator[str]:
    """The rooms that the module at `path` imports from."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "pipeline":
            yield from (node.module.split(".")[1:2] or [alias.name for alias in node.names])
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("pipeline."))


@pytest.mark.parametrize("room", sorted(LEVEL))
def test_no_room_imports_a_later_one(room: str) -> None:
    files = [TOP / f"{room}.py"] if (TOP / f"{room}.py").exists() else sorted((TOP / room).rglob("*.py"))
    known = {name for path in files for name in imports(path) if name in LEVEL} - {room}
    together = {frozenset(("reports", "housestyle"))}
    late = {name for name in known if LEVEL[name] >= LEVEL[room] and frozenset((room, name)) not in together}
    assert files
    assert late == set()


def test_every_room_has_its_place() -> None:
    there = {path.stem for path in TOP.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there - {"__init__"} == set(LEVEL)
