"""Data walks through the house one way: a room imports only what stands before it here."""

import ast
import re
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
WORD = re.compile(r"\w+")
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


WITHIN = {
    "extractors.criminal_record": ("words", "sentences", "answers", "issue_date", "against", "layouts", "model"),
    "reading.ocr": ("tries", "engines", "looking", "second_looks"),
}
"""The rooms within one, likewise."""


@pytest.mark.parametrize(("house", "room"), [(house, room) for house, rooms in WITHIN.items() for room in rooms])
def test_no_room_within_one_imports_a_later_one(house: str, room: str) -> None:
    later = WITHIN[house][WITHIN[house].index(room) + 1 :]
    files = sorted(TOP.joinpath(*house.split("."), room).glob("*.py"))
    text = "\n".join(path.read_text("utf-8") for path in files)
    assert len(files) > 1
    assert set(re.findall(rf"pipeline\.{re.escape(house)}\.([a-z_]+)", text)) & {*later, "clean", "extract"} == set()


LISTED_ELSEWHERE = {"cli"}
"""Rooms whose modules a table in code lists: `cli/commands.py`."""


@pytest.mark.parametrize("room", sorted(str(path.parent.relative_to(TOP)) for path in TOP.glob("*/**/__init__.py")))
def test_a_room_tells_what_is_in_each_of_its_modules(room: str) -> None:
    told = ast.get_docstring(ast.parse((TOP / room / "__init__.py").read_text("utf-8"))) or ""
    modules = {path.stem for path in (TOP / room).glob("*.py")} - {"__init__"}
    assert room in LISTED_ELSEWHERE or modules <= set(WORD.findall(told))


def test_every_room_has_its_place() -> None:
    there = {path.stem for path in TOP.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there - {"__init__"} == set(LEVEL)


PAGE = (TOP.parent / "docs" / "architecture.md").read_text("utf-8")
OF_A_VACANCY = {"beslissingen.yaml", "vacature.yaml", "wachtwoorden.txt", "out/purges/"}


def test_the_architecture_gives_every_room_its_number() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+?) \|", PAGE, re.MULTILINE)
    told = {room: int(number) for number, rooms in rows for room in re.findall(r"`([a-z_]+)(?:\.py|/)`", rooms)}
    assert told == {room: level for level, names in enumerate(ROOMS, start=1) for room in names}


def test_the_files_that_the_architecture_names_are_there() -> None:
    told = set(re.findall(r"`([a-z_*/.]+\.(?:py|yaml|md|txt)|[a-z_/]+/)`", PAGE)) - OF_A_VACANCY
    tests = Path(__file__).parent
    assert {one for one in told if not any((*TOP.parent.glob(one), *TOP.rglob(one), *tests.rglob(one)))} == set()


def test_the_modules_and_names_that_the_architecture_tells_of_are_there() -> None:
    told = set(re.findall(r"`_?([A-Za-z_]+)`", PAGE))
    files = [path for path in TOP.rglob("*") if path.suffix in (".py", ".yaml")]
    known = {path.stem for path in files} | {word for path in files for word in WORD.findall(path.read_text("utf-8"))}
    assert {one for one in told if one not in known and f"_{one}" not in known} == set()
