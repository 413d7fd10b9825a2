"""Which answer of a form is ticked."""

import pytest

from pipeline.extractors.boxes import ticked_answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("☒ blanco ☐ zie vermeldingen", "blanco"),
        ("☐ blanco ☒ zie vermeldingen", "zie vermeldingen"),
        ("[x] néant [ ] voir annexe", "néant"),
        ("☐ blanco ☐ zie vermeldingen", None),
        ("☒ blanco ☒ zie vermeldingen", None),
        ("☒ blanco", None),
        ("blanco ☒ zie vermeldingen ☐", None),
    ],
)
def test_one_ticked_box_among_empty_ones_answers(text: str, answer: str | None) -> None:
    assert ticked_answer(text) == answer
