"""YAML as a clerk writes it: plain values with the line each came from, and every fault in it named.

Knows nothing of vacancies. Scalars stay text (`596.2`, `2024`, `no`): the model that receives them says what they are,
so that no number, date or yes/no is guessed from how a value looks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from pipeline.errors import InputError
from pipeline.settings.faults import Fault, input_error, unreadable

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Location: TypeAlias = tuple[str | int, ...]

MOST_BYTES = 1_000_000
"""Of one file: what a person writes takes thousands."""
_EMPTY = 'het bestand is leeg; vul in wat de vacature vraagt, te beginnen met "title:", "employer:" en "deadline:".'
_NO_MAPPING = (
    'verwacht: sleutels met een waarde ("title: ..."), geen lijst of losse tekst; verwijder streepjes vooraan.'
)
_NULL = "tag:yaml.org,2002:null"


@dataclass(slots=True)
class Located:
    """The values of a file, and where each stands."""

    values: dict[str, Plain]
    lines: dict[Location, int]
    """From 1, of every key and every item of a list; `()` is the file itself."""
    faults: list[Fault] = field(default_factory=list)
    """Keys that come twice, and the like: the rest of the file was read all the same."""


def read_mapping(path: Path) -> Located:
    """The mapping that the YAML file `path` holds.

    Raises InputError when it is not there, is empty, is not UTF-8, is not YAML or is no mapping; UnfinishedError when
    the share does not give it.
    """
    text = _text_of(path)
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        raise input_error(path, [_syntax_fault(error, text)]) from error
    except YAMLError as error:
        raise input_error(
            path, [Fault(None, "", "er staat een onzichtbaar teken in dat niet mag; wis het.")]
        ) from error
    except RecursionError as error:
        raise input_error(path, [Fault(None, "", "de haakjes zitten te diep in elkaar; vereenvoudig.")]) from error
    if root is None or _is_null(root):
        raise input_error(path, [Fault(None, "", _EMPTY)])
    if not isinstance(root, MappingNode):
        raise input_error(path, [Fault(root.start_mark.line + 1, "", _NO_MAPPING)])
    located = Located({}, {(): 1})
    located.values = _mapping(root, (), located, set())
    return located


def _text_of(path: Path) -> str:
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        what = "is een map, geen bestand" if path.is_dir() else "bestaat niet"
        raise InputError(
            f"Het bestand {path} {what}. Geef de map van een vacature op, met daarin {path.name}."
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > MOST_BYTES:
        raise input_error(
            path, [Fault(None, "", f"het bestand is groter dan {MOST_BYTES} bytes; dit is geen vacature.")]
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise input_error(
            path, [Fault(line, "", "dit teken is niet in UTF-8 opgeslagen; bewaar het bestand als UTF-8.")]
        ) from error


_SYNTAX = (
    ("\\t", "er staat een tab; spring in met spaties."),
    (
        "mapping values",
        "een dubbele punt te veel, of een verkeerde inspringing; zet een waarde met een dubbele punt tussen "
        "aanhalingstekens en laat sleutels van hetzelfde niveau gelijk inspringen.",
    ),
    ("another document", 'er staat een tweede "---"; één bestand beschrijft één vacature.'),
    ("cannot start any token", "een waarde mag niet met dit teken beginnen; zet ze tussen aanhalingstekens."),
    ("alias", 'een waarde mag niet met "*" beginnen; zet ze tussen aanhalingstekens.'),
)
"""What stands in the parser's complaint, and how a clerk is told."""


def _syntax_fault(error: MarkedYAMLError, text: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    line = None if mark is None else mark.line + 1
    lines = text.splitlines()
    shown = lines[line - 1] if line is not None and line <= len(lines) else ""
    problem = "\\t" if "\t" in shown[: len(shown) - len(shown.lstrip())] else error.problem or ""
    for cue, said in _SYNTAX:
        if cue in problem:
            return Fault(line, "", said)
    start = line if error.context_mark is None else error.context_mark.line + 1
    return Fault(
        start,
        "",
        "de opmaak klopt niet: een haakje of aanhalingsteken werd niet gesloten, of een sleutel mist zijn dubbele punt "
        '("sleutel: waarde").',
    )


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == _NULL and node.style is None


def dotted(location: Location) -> str:
    """`documents.diploma.level`, `selection[2].date` (counted from 1)."""
    text = ""
    for part in location:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _plain(node: Node, here: Location, located: Located, seen: set[int]) -> Plain:
    if id(node) in seen:  # an alias: it could hold itself, or grow without end
        located.faults.append(
            Fault(
                located.lines[here], f"sleutel {dotted(here)}", 'verwijzingen ("&" en "*") kunnen niet; schrijf voluit.'
            )
        )
        return None
    seen.add(id(node))
    if isinstance(node, MappingNode):
        return _mapping(node, here, located, seen)
    if isinstance(node, SequenceNode):
        return list(_items(node, here, located, seen))
    return None if _is_null(node) else str(node.value)


def _items(node: SequenceNode, here: Location, located: Located, seen: set[int]) -> Iterator[Plain]:
    for index, child in enumerate(node.value):
        located.lines[(*here, index)] = child.start_mark.line + 1
        yield _plain(child, (*here, index), located, seen)


def _mapping(node: MappingNode, here: Location, located: Located, seen: set[int]) -> dict[str, Plain]:
    values: dict[str, Plain] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, ScalarNode):
            located.faults.append(Fault(line, "", "hier wordt een sleutel verwacht, geen lijst of haakjes."))
            continue
        key = str(key_node.value)
        location = (*here, key)
        if key in values:
            first = located.lines[location]
            located.faults.append(
                Fault(
                    line,
                    f"sleutel {dotted(location)}",
                    f"staat twee keer in het bestand (ook op regel {first}); verwijder er een.",
                )
            )
            continue
        located.lines[location] = line
        values[key] = _plain(value_node, location, located, seen)
    return values
