"""Whole pages of extracts, in the words and the layouts of many towns and offices."""

import datetime as dt

import pytest

from pipeline.vocabulary.loading import only
from tests.extractors.builders_extract import fields_of

ALL = only("tests.extractors.criminal_record", "record_pages.yaml", dict[str, list[str]])


@pytest.mark.parametrize("page", ALL["clean"])
def test_a_clean_extract_is_read_whole(page: str) -> None:
    issued, _, text = page.partition("\n")
    fields = fields_of(text)
    read = {name: fields[name].value for name in ("clean", "model", "issue_date") if fields[name].doubt is None}
    assert read == {"clean": True, "model": "general", "issue_date": dt.date.fromisoformat(issued)}


@pytest.mark.parametrize("page", ALL["not_clean"])
def test_what_is_limited_is_not_clean(page: str) -> None:
    assert fields_of(page)["clean"].value is not True
