"""A vocabulary file read and held against its shape: what an officer wrote, or an error that says where."""

import re
from collections.abc import Hashable
from importlib import resources
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from pipeline.errors import GeldigError

try:
    from yaml import CSafeLoader as _Safe
except ImportError:  # built where there is no libyaml: slower, and the same
    from yaml import SafeLoader as _Safe  # type: ignore[assignment]

_T = TypeVar("_T")

REMEDY = (
    "Herstel dit bestand of zet de vorige versie terug, en start opnieuw. Wat er van vorige keren stond, staat er nog."
)
"""What to do about a file that is wrong."""


class VocabularyError(GeldigError):
    """A vocabulary file is wrong; the text names the file and what is wrong with it."""


class _Loader(_Safe):
    """Reads YAML in C: in Python the word lists took each process that reads documents three seconds.

    A word stays a word ("no", "on", "1:30"), as YAML 1.2 has it, and no key comes twice.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """The mapping; raises ConstructorError where a key comes twice."""
        seen = set[str]()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):  # another is no key: told below
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value!r} staat er twee keer", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _begins in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?[0-9]*\.[0-9]+", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _begins)


def documents(package: str, name: str) -> list[Any]:
    """The YAML documents in the file `name` of a package; raises VocabularyError."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    try:
        return list(yaml.load_all(text, _Loader))
    except yaml.YAMLError as error:
        raise VocabularyError(f"{name} is geen geldig YAML-bestand{_where(error)}. {REMEDY}") from error


def validated(name: str, shape: type[_T], value: Any) -> _T:
    """`value`, from the file `name`, as a `shape`; raises VocabularyError."""
    try:
        return TypeAdapter(shape).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ", ".join(map(str, first["loc"])) or "het geheel"
        raise VocabularyError(f"{name} bevat een fout bij {place}: {first['msg']}. {REMEDY}") from error


def only(package: str, name: str, shape: type[_T]) -> _T:
    """The one document of a file; raises VocabularyError."""
    return validated(name, shape, documents(package, name)[0])


def _where(error: yaml.YAMLError) -> str:
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return ""
    return f", regel {error.problem_mark.line + 1}: {error.problem}"
