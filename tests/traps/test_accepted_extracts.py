"""Blank extracts in the designs and wordings of authors whom nobody here had met: each is accepted."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.traps.casebook import MET, outcome, sent

_CLASSES: dict[str, list[str]] = YAML(typ="safe").load(
    Path(__file__).with_name("accepted_extracts.yaml").read_text("utf-8")
)


@pytest.mark.parametrize(
    "text",
    [pytest.param(text, id=f"{name}-{at}") for name, texts in _CLASSES.items() for at, text in enumerate(texts)],
)
def test_a_blank_extract_is_accepted(text: str) -> None:
    assert outcome("criminal_record", sent(text)) == MET
