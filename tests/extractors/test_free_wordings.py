"""From the words of a page to its type and fields, in wordings written without a look at what is looked for."""

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.extractors.cv.leadership import months_covered
from pipeline.extractors.extract import extract
from pipeline.model import Document, Reading
from pipeline.sorting import sort_pages
from tests.extractors.diplomas import certain
from tests.pages import page_of

UNTIL = dt.date(2024, 4, 28)
FILES = ("free_wordings.yaml", "free_diplomas.yaml", "free_degrees.yaml", "free_cvs.yaml")
ALL: list[tuple[str, dict[str, Any]]] = [
    (f"{file.stem}-{one['name']}", one)
    for file in map(Path(__file__).with_name, FILES)
    for one in yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)
]
"""Each with the file in which it stands."""


@pytest.mark.parametrize("free", [one for _, one in ALL], ids=[name for name, _ in ALL])
def test_type_and_fields(free: Mapping[str, Any]) -> None:
    page = page_of(free["text"], is_card=free.get("card", False))
    (section,) = sort_pages(Reading((page,), page.method), "stuk.pdf")
    document = extract(section)
    wanted = free.get("fields", {})
    assert document.type.value == free["kind"]
    assert sure_level(document) not in free.get("never", ())
    assert {name: plain(value_of(document, name)) for name in wanted} == {k: plain(v) for k, v in wanted.items()}


def sure_level(document: Document) -> object:
    """The level that may decide."""
    level = document.fields.get("level")
    return level.value if level is not None and certain(level) else None


def value_of(document: Document, name: str) -> object:
    if name != "leadership_months":
        return document.fields[name].value
    spans = document.fields["_leadership_periods"].value
    ends = [one.split("/") for one in spans] if isinstance(spans, tuple) else []
    periods = [(dt.date.fromisoformat(a), dt.date.fromisoformat(b) if b else None) for a, b in ends]
    return months_covered(periods, UNTIL) or None


def plain(value: object) -> object:
    """A name without its punctuation and case, a list as a tuple."""
    if isinstance(value, str):
        return re.sub(r"[^\w ]", "", value).lower()
    return tuple(value) if isinstance(value, list) else value
