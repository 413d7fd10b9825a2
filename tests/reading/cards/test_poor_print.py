"""What a second engine adds to a side that was read poorly: a fake that reads the same everywhere."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.card import prepared_card
from pipeline.reading.cards.poor_print import lacks_letters, with_poor_print
from pipeline.reading.cards.table_cells import letters_and_dates
from pipeline.reading.cards.table_grid import without_lines
from pipeline.reading.cards.table_print import side_of
from pipeline.reading.cards.words import nearly_names_card
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.pages import page_of
from tests.reading.cards.test_table_cells import DATES, LETTERS, table
from tests.reading.cards.test_table_print import unruled
from tests.reading.drawn import card_back, card_front
from tests.reading.ocr.asked import Fake, Heard


def grainy(card: Pixels) -> Pixels:
    """A card as it is read, photographed from far in a deep shadow."""
    small = cv2.resize(card.astype(np.float32), (560, 353), interpolation=cv2.INTER_AREA)
    dark = cv2.GaussianBlur(small, (0, 0), 0.9) * 0.3
    grain = np.random.default_rng(3).normal(0, 14, dark.shape)
    return prepared_card(as_pixels(np.clip(dark + grain, 0, 255).astype(np.uint8)))


@pytest.mark.parametrize(("card", "rows"), [(card_back(), 13), (card_front(), 0)], ids=["back", "front"])
def test_grain_hides_no_table_and_makes_none(card: Pixels, rows: int) -> None:
    _, grid = without_lines(grainy(card))
    assert (0 if grid is None else len(grid.rows)) == rows


@pytest.mark.parametrize(
    ("second", "read"),
    [
        pytest.param(("BE", 0.97), [("BE", 0.85)] * len(LETTERS), id="letters"),
        pytest.param(("BE", 0.9), [], id="letters-not-surely"),
        pytest.param(("14.02.03", 0.99), [("14.02.03", 0.6)] * 2 * len(DATES), id="a-date-is-never-certain"),
        pytest.param(("14 02.03", 0.99), [("14.02.03", 0.6)] * 2 * len(DATES), id="a-point-was-lost"),
        pytest.param(("CIE", 0.97), [("C1E", 0.85)] * len(LETTERS), id="a-1-as-a-letter"),
        pytest.param(("8", 0.97), [], id="no-letter"),
        pytest.param(("14.22.03", 0.99), [], id="no-day"),
        pytest.param(None, [], id="nothing"),
    ],
)
def test_the_cells_of_a_table_that_were_not_read_are_asked_about(
    second: tuple[str, float] | None, read: list[tuple[str, float]]
) -> None:
    found = with_poor_print(side_of(table(150)), (), Log(), using=Fake(*second) if second else Fake(None))
    assert [(line.text, line.confidence) for line in found] == read


@pytest.mark.parametrize(("second", "read"), [(("BE", 0.97), ("BE", 0.85)), (("23.12.06", 0.99), ("23.12.06", 0.6))])
def test_so_are_those_of_a_table_without_rules(second: tuple[str, float], read: tuple[str, float]) -> None:
    found = with_poor_print(side_of(unruled()), (), Log(), using=Fake(*second))
    assert {(line.text, line.confidence) for line in found} == {read}
    assert len(found) == (15 if read[0] == "BE" else 6)


def test_what_was_read_surely_in_a_cell_stays_and_lines_outside_the_table_too() -> None:
    grey = table(150)
    bare, grid = without_lines(grey)
    assert grid is not None
    letters, dates = letters_and_dates(bare, grid)
    sure = tuple(Line((Word("AM", cell.place, 0.8),)) for cell in letters)
    dated = tuple(Line((Word("23.12.06", cell.place, 0.7),)) for cell in dates)
    around = page_of("9.").lines
    fake, log = Fake("BE"), Log()
    assert set(with_poor_print(side_of(grey), (*around, *sure, *dated), log, using=fake)) == {*around, *sure, *dated}
    assert (fake.asked, log.attempts) == (0, [])


@pytest.mark.parametrize(("trust", "asked"), [(0.7, 0), (0.4, 1)], ids=["surely", "in-doubt"])
def test_the_first_column_holds_days_where_the_letters_stand_beside_the_table(trust: float, asked: int) -> None:
    grey = table(150)
    bare, grid = without_lines(grey)
    assert grid is not None
    firsts, others = letters_and_dates(bare, grid)
    days = tuple(Line((Word("23.12.06", cell.place, trust),)) for cell in firsts)
    dated = tuple(Line((Word("23.12.26", cell.place, 0.7),)) for cell in others)
    fake = Fake("AM", 0.99)
    assert set(with_poor_print(side_of(grey), (*days, *dated), Log(), using=fake)) == {*days, *dated}
    assert fake.asked == asked * len(days)


@pytest.mark.parametrize(
    ("own", "second", "becomes"),
    [
        pytest.param(("a", 0.5), ("B", 0.98), [("B", 0.85)], id="second-knows"),
        pytest.param(("a", 0.5), ("8", 0.98), [], id="neither-makes-one"),
        pytest.param(("C", 0.5), ("C1E", 0.7), [], id="differs-unsurely"),
        pytest.param(("C", 0.5), ("C", 0.7), [("C", 0.5)], id="both-say-so"),
    ],
)
def test_letters_that_make_no_sure_category_are_left_out(
    own: tuple[str, float], second: tuple[str, float], becomes: list[tuple[str, float]]
) -> None:
    grey = table(150)
    bare, grid = without_lines(grey)
    assert grid is not None
    letters, dates = letters_and_dates(bare, grid)
    sure = [Line((Word("23.12.06", cell.place, 0.9),)) for cell in dates]
    sure += [Line((Word("AM", cell.place, 0.9),)) for cell in letters[1:]]
    doubtful = Line((Word(own[0], letters[0].place, own[1]),))
    found = with_poor_print(side_of(grey), (doubtful, *sure), Log(), using=Fake(*second))
    assert [(line.text, line.confidence) for line in found if line not in sure] == becomes


class InTurn:
    """Reads one thing after the other."""

    def __init__(self, *read: tuple[str, float]) -> None:
        self.left = list(read)

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        return self.left.pop(0)


_PROVISIONAL = ("VOORLOPIG RIJBEWIJS", "PERMIS DE CONDUIRE")


@pytest.mark.parametrize(
    ("day", "read", "head"),
    [
        ("24.09.1985 Genk", (0.9, 0.9), _PROVISIONAL),
        ("24.09.1985 Genk", (0.9, 0.8), ()),
        ("24.09.1985 Genk", (0.8, 0.9), ()),
        ("Genk", (0.9, 0.9), ()),
    ],
    ids=["all-of-it", "half", "other-half", "no-day"],
)
def test_the_head_of_a_card_is_asked_about_where_a_day_shows_and_counts_as_a_whole(
    day: str, read: tuple[float, float], head: tuple[str, ...]
) -> None:
    picture = np.full((725, 1150), 245, np.uint8)
    for y in (60, 120, 330, 400):
        cv2.putText(picture, "MMMMMMMMMMMM", (330, y), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20,), 2)
    lines = (Line((Word(day, Box(0.28, 0.42, 0.6, 0.46), 0.9),)),)
    second = InTurn(*zip(_PROVISIONAL, read, strict=True))
    found = with_poor_print(side_of(as_pixels(picture)), lines, Log(), using=second)
    assert [line.text for line in found] == [*head, day]


def front_with(*print_at: tuple[str, int, int]) -> Pixels:
    """A front with print, by its left and foot."""
    picture = np.full((725, 1150), 245, np.uint8)
    for text, left, foot in print_at:
        cv2.putText(picture, text, (left, foot), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20,), 2)
    return as_pixels(picture)


DAY = Line((Word("24.09.1985", Box(0.28, 0.42, 0.6, 0.46), 0.9),))


@pytest.mark.parametrize(
    ("first", "second", "named"),
    [
        pytest.param(("RIJBEWJS - PERMIS DE CONDUIRE", 0.96), ("FUHRERSCHEN DRIVNG LCENCE", 0.93), True, id="several"),
        pytest.param(("RUBEWUS", 0.96), ("KONINKRUK DER NEDERLANDEN", 0.97), True, id="with-its-state"),
        pytest.param(("RIJBEWIJS - PERMIS DE CONDUIRE", 0.96), ("PROVISO", 0.7), False, id="half-of-it"),
        pytest.param(("BELGIE BELGIQUE", 0.96), ("LIDKAART", 0.97), False, id="no-card-that-is-known"),
    ],
)
def test_a_title_with_more_than_one_name_names_a_card(
    first: tuple[str, float], second: tuple[str, float], named: bool
) -> None:
    page = front_with(("MMMMMMMMMMMMMMMM", 160, 60), ("MMMMMMMMMMMM", 160, 120), ("MMMMMMMM", 322, 330))
    found = with_poor_print(side_of(page), (DAY,), Log(), using=Heard(first, second))
    assert [line.text for line in found] == ([first[0], second[0]] if named else []) + [DAY.text]


@pytest.mark.parametrize(("wide", "read"), [(130, True), (330, False)], ids=["the-flag", "a-band-with-a-word-in-it"])
def test_the_stars_of_the_flag_are_no_part_of_the_head_but_a_word_on_a_band_is(wide: int, read: bool) -> None:
    page = front_with(("MMMMMMMMMMMM", 450, 60), ("MMMMMMMM", 322, 330))
    page[15:95, 40 : 40 + wide] = 100
    cv2.putText(page, "M" * (wide // 26), (45, 64), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0,), 2)
    found = with_poor_print(side_of(page), (DAY,), Log(), using=Heard(("RIJBEWIJS", 0.95), ("u", 0.3)))
    assert [line.text for line in found] == (["RIJBEWIJS"] if read else []) + [DAY.text]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("PERMIS OE CONDURE", True),
        ("Rijbewijs", True),
        ("RUBEWUS", True),
        ("RUBEWJS", True),
        ("PEETERS", False),
        ("Kortrijk", False),
        ("Bureau", False),
    ],
)
def test_the_name_of_a_card_is_known_with_letters_misread(text: str, named: bool) -> None:
    assert nearly_names_card(text) is named


def cell(text: str, row: float, column: int, confidence: float = 0.9) -> Line:
    left, top = 0.3 + 0.15 * column, 0.1 + 0.05 * row
    return Line((Word(text, Box(left, top, left + 0.05, top + 0.03), confidence),))


ROWS = tuple(cell(text, row, 0) for row, text in enumerate(("AM", "A1", "A2", "A", "B", "C1")))


@pytest.mark.parametrize(
    ("lines", "lacking"),
    [
        pytest.param((*ROWS, cell("12.03.09", 0, 1), cell("12.03.09", 4, 1)), False, id="each has its letter"),
        pytest.param((*ROWS[:4], ROWS[5]), True, id="a letter lost"),
        pytest.param((*ROWS[:4], cell("R", 4, 0), ROWS[5]), True, id="a letter misread"),
        pytest.param((*ROWS[:4], cell("B", 4, 0, 0.4), ROWS[5]), True, id="hardly read"),
        pytest.param((*ROWS[1:4], cell("12.03.09", 1.45, 1)), True, id="a day between two"),
        pytest.param((*ROWS, cell("12.03.09", 9, 1)), False, id="under the table"),
        pytest.param((ROWS[0], ROWS[5], cell("12.03.09", 3, 1)), False, id="too few letters for a table"),
        pytest.param((*ROWS, cell("4a. 12.03.09", 1.45, -1)), False, id="left of the letters"),
    ],
)
def test_a_missing_row_or_a_day_alone_shows_that_a_letter_was_not_read(lines: tuple[Line, ...], lacking: bool) -> None:
    assert lacks_letters(lines) is lacking


def test_where_the_first_column_holds_pictograms_the_letters_of_the_next_are_asked_about() -> None:
    grey = table(300, first=True)
    bare, grid = without_lines(grey)
    assert grid is not None
    letters, dates = letters_and_dates(bare, grid, skipped=1)
    sure = [Line((Word("23.12.06", cell.place, 0.9),)) for cell in dates]
    sure += [Line((Word("AM", cell.place, 0.9),)) for cell in letters[1:]]
    misread, fake = Line((Word("R", letters[0].place, 0.7),)), Fake("BE", 0.97)
    found = with_poor_print(side_of(grey), (misread, *sure), Log(), using=fake)
    assert [(line.text, line.box) for line in found if line not in sure] == [("BE", letters[0].place)]
    assert fake.asked == 1
