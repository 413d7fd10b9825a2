"""One letter is the list of a front only where both engines read it behind a 9."""

import pytest

from pipeline.model import Line, Word
from pipeline.reading.cards.lone_category import with_lone_category
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.cards.fronts import LEFT, front, write
from tests.reading.ocr.asked import Fake

FOOT = 640


def found(
    heard: str | None,
    *,
    letter: str = "B",
    number: str | None = "8.",
    own: float = 0.95,
    sure: float = 0.95,
    foot: int = FOOT,
    fields: int = 5,
    more: tuple[tuple[str, int, int], ...] = (),
) -> list[str]:
    """The texts of the lines below the fields of a front on which a letter stands, its number read so (None: not)."""
    card, lines = front()
    words = [] if number is None else [Line((Word(number, write(card, "9.", 370, foot), 0.75),))]
    words.append(Line((Word(letter, write(card, letter, LEFT, foot), sure),)))
    words += [Line((Word(text, write(card, text, x, y), 0.9),)) for text, x, y in more]
    kept = lines[len(lines) - fields :]
    looked = with_lone_category(card, (*kept, *words), Log(), using=Fake(heard, own))
    return [line.text for line in looked[len(kept) :]]


@pytest.mark.parametrize("number", ["8.", "Sp", None])
@pytest.mark.parametrize("heard", ["9. B", "9.B", "9 B", "9B"])
def test_the_number_before_the_only_category_is_put_right(number: str | None, heard: str) -> None:
    assert found(heard, number=number) == ["9. B"]


def test_the_category_is_as_sure_as_it_was_read() -> None:
    card, lines = front()
    line = Line((Word("AM", write(card, "AM", LEFT, FOOT), 0.91),))
    looked = with_lone_category(card, (*lines, line), Log(), using=Fake("9. AM", 0.95))
    assert [(word.text, word.confidence) for word in looked[-1].words] == [("9.", 0.91), ("AM", 0.91)]


@pytest.mark.parametrize(
    "heard",
    [
        pytest.param("9. AM B", id="the head of the list was lost"),
        pytest.param("9. BE", id="its end was lost"),
        pytest.param("9. B1", id="a figure was lost"),
        pytest.param("9. B C", id="more stands behind"),
        pytest.param("B", id="no number"),
        pytest.param("8. B", id="another number"),
        pytest.param("9. 8", id="another letter"),
        pytest.param("19. B", id="part of a longer number"),
        pytest.param("B 9.", id="behind it"),
        pytest.param(None, id="nothing"),
    ],
)
def test_what_they_read_differently_stays_as_it_was(heard: str | None) -> None:
    assert found(heard) == ["8.", "B"]


def test_what_either_reads_unsurely_stays_as_it_was() -> None:
    assert found("9. B", own=0.85) == ["8.", "B"]
    assert found("9. B", sure=0.8) == ["8.", "B"]


@pytest.mark.parametrize(
    ("more", "number"),
    [
        pytest.param((("A", LEFT, 700),), "8.", id="another letter by itself"),
        pytest.param((("Gent", LEFT + 60, FOOT),), "8.", id="a word behind it"),
        pytest.param((("Kaart", 250, FOOT),), None, id="a word before it"),
        pytest.param((("AM/A", LEFT, 560),), "8.", id="a list elsewhere"),
    ],
)
def test_a_letter_beside_others_is_no_list(more: tuple[tuple[str, int, int], ...], number: str | None) -> None:
    assert "9. B" not in found("9. B", more=more, number=number)


def test_a_letter_above_the_fields_or_on_a_side_without_them_is_none() -> None:
    assert found("9. B", foot=60) == ["8.", "B"]  # the sign of the country
    assert found("9. B", fields=1) == ["8.", "B"]


def test_a_list_behind_its_number_is_left_as_it_is() -> None:
    assert found("9. B", number="9.") == ["9.", "B"]
