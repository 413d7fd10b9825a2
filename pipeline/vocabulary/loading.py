"""A vocabulary file read and held against its shape: what an officer wrote, or an error that says where."""

from importlib import resources
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from pipeline.errors import GeldigError

_T = TypeVar("_T")


class VocabularyError(GeldigError):
    """A vocabulary file is wrong; the text names the file and what is wrong with it."""


def documents(package: str, name: str) -> list[Any]:
    """The YAML documents in the file `name` of a package; raises VocabularyError."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    try:
        return list(YAML(typ="safe", pure=True).load_all(text))
    except YAMLError as error:
        raise VocabularyError(f"{name} is geen geldig YAML-bestand: {error}") from error


def validated(name: str, shape: type[_T], value: Any) -> _T:
    """`value`, from the file `name`, as a `shape`; raises VocabularyError."""
    try:
        return TypeAdapter(shape).validate_python(value)
    except ValidationError as error:
        raise VocabularyError(f"{name} bevat een fout: {error}") from error


def only(package: str, name: str, shape: type[_T]) -> _T:
    """The one document of a file; raises VocabularyError."""
    return validated(name, shape, documents(package, name)[0])
