"""A vocabulary file read and held against its shape: what an officer wrote, or an error that says where."""

from importlib import resources
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from pipeline.errors import GeldigError

_T = TypeVar("_T")


_REMEDY = (
    "Herstel dit bestand of zet de vorige versie terug, en start opnieuw. Wat er van vorige keren stond, staat er nog."
)


class VocabularyError(GeldigError):
    """A vocabulary file is wrong; the text names the file and what is wrong with it."""


def documents(package: str, name: str) -> list[Any]:
    """The YAML documents in the file `name` of a package; raises VocabularyError."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    try:
        return list(YAML(typ="safe", pure=True).load_all(text))
    except YAMLError as error:
        raise VocabularyError(f"{name} is geen geldig YAML-bestand{_where(error)}. {_REMEDY}") from error


def validated(name: str, shape: type[_T], value: Any) -> _T:
    """`value`, from the file `name`, as a `shape`; raises VocabularyError."""
    try:
        return TypeAdapter(shape).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ", ".join(map(str, first["loc"])) or "het geheel"
        raise VocabularyError(f"{name} bevat een fout bij {place}: {first['msg']}. {_REMEDY}") from error


def only(package: str, name: str, shape: type[_T]) -> _T:
    """The one document of a file; raises VocabularyError."""
    return validated(name, shape, documents(package, name)[0])


def _where(error: YAMLError) -> str:
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return ""
    return f", regel {error.problem_mark.line + 1}: {error.problem}"
