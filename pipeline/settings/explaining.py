"""What pydantic found wrong in a vacancy, said to a clerk."""

import types
from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from pipeline.local_time import shortened
from pipeline.settings.faults import Fault, did_you_mean
from pipeline.settings.written import Located, Location, dotted

_EXPECTED = {
    "string_type": "een tekst",
    "string_too_short": "een tekst, niet leeg",
    "int_type": "een geheel getal",
    "int_parsing": "een geheel getal",
    "int_parsing_size": "een geheel getal",
    "int_from_float": "een geheel getal",
    "float_type": "een getal",
    "float_parsing": "een getal",
    "finite_number": "een getal",
    "bool_type": "true of false",
    "bool_parsing": "true of false",
    "tuple_type": "een lijst: per onderdeel een regel die met een streepje begint",
    "date_type": "een datum, zoals 2024-04-28",
    "datetime_type": "een datum, zoals 2024-04-28, eventueel met een uur",
    "list_type": "een lijst: per onderdeel een regel die met een streepje begint",
}


def explain(error: ValidationError, located: Located, model: type[BaseModel]) -> Iterator[Fault]:
    """One fault per error, with the line of the key, or of the nearest key above it that is there."""
    for detail in error.errors(include_url=False):
        location = detail["loc"]
        yield Fault(_line_of(location, located), f"sleutel {dotted(location)}", _text(detail, location, model))


def _line_of(location: Location, located: Located) -> int:
    while location not in located.lines:
        location = location[:-1]
    return located.lines[location]


def _text(detail: Mapping[str, Any], location: Location, model: type[BaseModel]) -> str:
    kind, found, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return f'deze verplichte sleutel ontbreekt; voeg de regel "{location[-1]}: ..." toe.'
    if kind == "extra_forbidden":
        return _unknown_key(str(location[-1]), _model_at(location[:-1], model))
    if kind == "value_error":
        return f"{context['error']}."
    if found is None:
        return "heeft geen waarde; vul ze in, of verwijder de regel."
    if kind in {"model_type", "dict_type", "model_attributes_type"}:
        known = ", ".join(_keys(_model_at(location, model))) or "geen"
        return f'{_quoted(found)} kan hier niet; verwacht: sleutels ({known}) of "{{}}" als er niets bij hoort.'
    if kind in {"greater_than_equal", "less_than_equal"}:
        limit = f"minstens {context['ge']}" if kind == "greater_than_equal" else f"hoogstens {context['le']}"
        return f"{_quoted(found)} kan niet; verwacht: een getal van {limit}."
    return f"{_quoted(found)} kan hier niet; verwacht: {_EXPECTED.get(kind, 'een andere waarde')}."


def _quoted(found: object) -> str:
    if isinstance(found, dict):
        return "een groep sleutels"
    if isinstance(found, list | tuple):
        return "een lijst"
    return f'"{shortened(str(found))}"'


def _unknown_key(key: str, model: type[BaseModel] | None) -> str:
    keys = _keys(model)
    if not keys:
        return 'deze sleutel bestaat niet; hier hoort enkel "{}".'
    return f"deze sleutel bestaat niet.{did_you_mean(key, keys)} Geldige sleutels: {', '.join(keys)}."


def _keys(model: type[BaseModel] | None) -> tuple[str, ...]:
    return () if model is None else tuple(model.model_fields)


def _model_at(location: Location, model: type[BaseModel]) -> type[BaseModel] | None:
    """The model that describes the mapping at `location`."""
    here: type[BaseModel] | None = model
    for part in location:
        if here is None:
            return None
        if isinstance(part, str):
            known = here.model_fields.get(part)
            here = None if known is None else _model_in(known.annotation)
    return here


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model in `Model`, `Model | None` or `tuple[Model, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {Union, types.UnionType, tuple}:
        return next((found for part in get_args(annotation) if (found := _model_in(part)) is not None), None)
    return None
