"""What may not stand in an output does not."""

import pytest

from pipeline.privacy import printable, without_numbers


@pytest.mark.parametrize(
    "text",
    [
        "85.07.30-033.28",
        "85073003328",
        "85.07.30 033-28",
        "850730 033 28",
        "85 07 30 033 28",
        "85.07,30-033,28",
        "RRN:85.07.30-033.28;",
        "85. 07. 30 - 033. 28",
    ],
)
def test_national_numbers_disappear_whole(text: str) -> None:
    assert "***" in without_numbers(text)
    assert not any(part in without_numbers(text) for part in ("85", "07", "30", "033", "28"))


@pytest.mark.parametrize(
    "text", ["20/01/2024", "artikel 596.1", "2024-04-28", "0475 12 34 56", "1234567890", "003-2024-15"]
)
def test_other_numbers_stay(text: str) -> None:
    assert without_numbers(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\nc", "a b c"),
        ("fdp.\u202eexe", "fdp.exe"),
        ("\x1b[31mrood\x00", "[31mrood"),
        ("p.\u00a01", "p.\u00a01"),
        ("👩‍🏫 Lotte", "👩‍🏫 Lotte"),
        ("\udcff", "\ufffd"),
    ],
    ids=["white-space", "override", "terminal", "no-break", "emoji", "surrogate"],
)
def test_what_turns_hides_or_breaks_text_is_taken_out(text: str, shown: str) -> None:
    assert printable(text) == shown
