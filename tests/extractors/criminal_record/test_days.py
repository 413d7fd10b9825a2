"""Which of competing days at the foot of an extract is that of issue, and where none is, within a whole extract."""

import datetime as dt
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.extractors.builders_extract import fields_of, page_text

ALL: dict[str, list[str]] = YAML(typ="safe").load(Path(__file__).with_name("record_days.yaml").read_text("utf-8"))


@pytest.mark.parametrize("foot", ALL["issued"])
def test_the_day_of_issue_among_others(foot: str) -> None:
    field = fields_of(page_text(issued=foot))["issue_date"]
    assert (field.value, field.doubt) == (dt.date(2024, 3, 15), None)


@pytest.mark.parametrize("foot", ALL["other"])
def test_no_other_day_is_taken_for_it(foot: str) -> None:
    field = fields_of(page_text(issued=foot))["issue_date"]
    assert field.value is None or field.doubt is not None
