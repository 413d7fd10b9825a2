"""A list of categories of which a part was not read is in doubt."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.list_whole import with_lists_seen_whole
from tests.reading.cards.fronts import LEFT, WIDE, front, guilloche, write

FOOT = 640


def after(
    printed: tuple[str, ...], read: int, *, left: int = LEFT, nine: bool = True, beside: float | None = None
) -> float:
    """How sure a list is of which so many words were read, after a look at what is printed."""
    card, lines = front()
    x, words = left, []
    head = [Word("9.", write(card, "9.", x - 60, FOOT), 0.9)] if nine else []
    for text in printed:
        box = write(card, text, x, FOOT)
        words.append(Word(text, box, 0.95))
        x = round(box.x1 * WIDE) + 16
    guilloche(card)
    rest = [Line(tuple(Word(word.text, word.box, beside) for word in words[read:]))] if beside is not None else []
    looked = with_lists_seen_whole(card, (*lines, Line((*head, *words[:read])), *rest))
    return looked[len(lines)].words[-1].confidence


@pytest.mark.parametrize("nine", [True, False])
@pytest.mark.parametrize("printed", [("AM", "A1"), ("AM", "Al"), ("AM", "B", "C1", "C", "BE", "CE"), ("B", "BE")])
def test_a_list_that_was_read_to_its_end_is_as_sure_as_it_was(printed: tuple[str, ...], nine: bool) -> None:
    assert after(printed, len(printed), nine=nine) == 0.95


@pytest.mark.parametrize("read", [1, 2, 3])
def test_a_list_behind_which_letters_stand_is_in_doubt(read: int) -> None:
    assert after(("AM", "A1", "A2", "B"), read) == 0.6


@pytest.mark.parametrize(("beside", "sure"), [(0.95, 0.95), (0.3, 0.6)])
def test_what_was_read_surely_beside_it_is_not_lost(beside: float, sure: float) -> None:
    assert after(("AM", "A1", "A2", "B"), 2, beside=beside) == sure


def test_a_list_at_the_edge_of_the_card_may_go_on() -> None:
    assert after(("AM", "B"), 2, left=WIDE - 88) == 0.6


def test_a_row_of_the_table_on_a_back_is_no_list() -> None:
    card, lines = front()
    boxes = write(card, "B", LEFT, FOOT), write(card, "78", LEFT + 50, FOOT)
    row = Line((Word("B", boxes[0], 0.95),))
    assert with_lists_seen_whole(card, (*lines, row))[-1] == row


def test_what_is_larger_or_on_another_level_is_no_part_of_the_list() -> None:
    card, lines = front()
    listed = [Word(text, write(card, text, LEFT + at, FOOT), 0.95) for text, at in (("AM", 0), ("B", 74))]
    write(card, "XYZ", LEFT + 120, FOOT + 20)
    line = Line(tuple(listed))
    assert with_lists_seen_whole(card, (*lines, line))[-1] == line


def test_a_list_that_was_read_unsurely_is_left_as_it_is() -> None:
    card, lines = front()
    line = Line((Word("AM", write(card, "AM", LEFT, FOOT), 0.5), Word("B", Box(0.5, 0.8, 0.52, 0.85), 0.4)))
    assert with_lists_seen_whole(card, (*lines, line))[-1] == line
