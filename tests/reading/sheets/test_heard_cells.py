"""Cells of a paper licence that only the second engine reads, and what stands in the way of believing it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.heard_cells import (
    heard_day,
    heard_led_day,
    heard_letter,
    is_stamp_of_town,
    is_what_it_is_called,
    issuers_on,
    may_say_more,
)
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.asked import Heard
from tests.reading.sheets.papers import CELL, cell


@pytest.mark.parametrize(
    "read",
    [
        (("22.03.1993", 0.98), ("22.08.1993", 0.98)),
        (("22.03.1993", 0.98), ("22.03.1993", 0.9)),
        (("tot 22.03.1998", 0.98), ("tot 22.03.1998", 0.98)),
        (("geb.22.03.1971", 0.98), ("geb.22.03.1971", 0.98)),
        (("11/111/111", 0.98), ("11/111/111", 0.98)),
        (("22.03.93", 0.98), ("22.03.93", 0.96)),
        (("22.03.93", 0.98), ("22.03.98", 0.98)),
        (("11-11-11", 0.99), ("11-11-11", 0.99)),  # as strokes that fill a cell are read
        (("1/1/71", 0.99), ("1/1/71", 0.99)),
        (("22.13.93", 0.99), ("22.13.93", 0.99)),
        (("3.500.8", 0.99), ("3.500.8", 0.99)),
    ],
)
def test_only_a_day_that_is_read_alike_and_alone_is_heard(read: tuple[tuple[str, float], ...]) -> None:
    assert heard_day(cell(), CELL, Heard(*read), Log()) is None


@pytest.mark.parametrize("day", ["22.03.1993", "22.03.93", "21-2-86", "5/9/79"])
def test_a_day_is_heard_with_its_year_in_full_or_short(day: str) -> None:
    heard = heard_day(cell(), CELL, Heard((day, 0.98), (day, 0.98)), Log())
    assert heard is not None
    assert heard.text == day


def test_nothing_is_heard_in_an_empty_cell() -> None:
    assert heard_day(cell(""), CELL, Heard(("22.03.1993", 0.98), ("22.03.1993", 0.98)), Log()) is None


@pytest.mark.parametrize(
    ("heard", "more"),
    [("GELDIG", False), ("Valable", False), ("NIET GELDIG", True), ("aangevraagd", True), ("~", True)],
)
def test_what_stands_beside_a_day_may_say_more_unless_it_is_the_word_for_valid(heard: str, more: bool) -> None:
    assert may_say_more(cell("illegible"), CELL, (), Heard((heard, 0.6)), Log()) is more


@pytest.mark.parametrize(
    ("read", "heard", "more"),
    [
        pytest.param((("geldig", 0.95),), "geldig", False, id="both read it"),
        pytest.param((("niet", 0.5), ("geldig", 0.95)), "niet geldig", True, id="what stands before it is unsure"),
        pytest.param((("geldig", 0.95),), "niet geldig", True, id="what stands before it was not read"),
        pytest.param((("geldig", 0.95),), "", True, id="the engine reads nothing of what stands there"),
        pytest.param((("vervallen", 0.95),), "geldig", True, id="they differ"),
    ],
)
def test_the_word_for_valid_is_believed_only_where_nothing_else_stands_with_it(
    read: tuple[tuple[str, float], ...], heard: str, more: bool
) -> None:
    words = [Word(text, CELL, confidence) for text, confidence in read]
    assert may_say_more(cell("illegible"), CELL, words, Heard((heard, 0.9)), Log()) is more


def test_a_round_mark_and_an_empty_cell_say_nothing() -> None:
    assert not may_say_more(cell("O"), CELL, (), Heard(("O", 0.8)), Log())
    assert not may_say_more(cell(""), CELL, (), Heard(), Log())


def test_a_letter_is_believed_where_both_read_it_and_doubted_where_they_differ() -> None:
    read = Word("B", CELL, 0.6)
    same, other = (heard_letter(cell("B"), CELL, read, Heard((text, 0.99)), Log()) for text in ("B", "D"))
    alone = heard_letter(cell("B"), CELL, None, Heard(("B", 0.99)), Log())
    assert same is not None
    assert same.confidence == 0.9
    assert other is not None
    assert other.confidence == 0.5
    assert alone is not None
    assert (alone.text, alone.confidence) == ("B", 0.85)
    assert heard_letter(cell("B"), CELL, None, Heard(("B", 0.9)), Log()) is None


@pytest.mark.parametrize(
    ("heard", "more"),
    [
        ("auto's tot 3.500 kg", False),
        ("tot 3.500 kg", False),
        ("véhicules automobiles et remorques", False),
        ("Motorrijwielen", False),
        ("tot 21-05-1990", True),
        ("niet auto's", True),
        ("auto's geschrapt", True),
        ("motor vervallen", True),
        ("zonder aanhangwagen", True),
        ("geweigerd 3.500 kg", True),
        ("A", True),
        ("motorvoertuigen waarvan de MTM 3.500 kg niet overschrijdt, max. 8 zitplaatsen", False),
        ("motorvoertuigen met een maximale toegelaten massa van ten hoogste 3.500 kg", False),
        ("auto's van niet meer dan 3500 kg, ten hoogste acht zitplaatsen", False),
        ("véhicules automobiles dont la masse maximale autorisée n'excède pas 3.500 kg", False),
        ("Kraftfahrzeuge von nicht mehr als 3 500 kg", False),
        ("motorfietsen met of zonder zijspan", False),
        ("motorvoertuigen voor vervoer van goederen", False),
        ("auto's niet toegelaten", True),
        ("auto's niet meer toegelaten", True),
        ("auto's niet meer", True),
        ("motorvoertuigen niet, 3.500 kg", True),
        ("auto's waarvan niet", True),
        ("auto's maximaal tot 21-05-1990", True),
        ("auto's tot 21.05.90", True),
        ("auto's ten hoogste tot 1990", True),
        ("motorfietsen zonder auto's", True),
        ("vervoer verboden", True),
        ("vervoer van personen", True),
        ("véhicules non autorisés", True),
        ("véhicules plus autorisés", True),
        ("véhicules, n'est pas autorisée", True),
        ("autorisés", True),
        ("Kraftfahrzeuge nicht mehr", True),
        ("Entzug", True),
        ("Kraftfahrzeuge, Entzug", True),
        ("Lastzug", False),
        ("Kraftfahrzeuge nicht zulässig", True),
        ("auto's geen, ten hoogste motorfietsen", True),
    ],
)
def test_what_a_category_is_called_says_no_more_of_its_day(heard: str, more: bool) -> None:
    engine = Heard((heard, 0.97))
    assert may_say_more(cell("auto's tot 3.500 kg"), CELL, (), engine, Log()) == more


@pytest.mark.parametrize(
    ("read", "heard", "more"),
    [
        ("ERPE-MERE", ("ERPE-MERE", 0.95), False),
        ("ERPE-MERE", ("ERPE-MERE", 0.6), True),
        ("ERPE-MERE", ("ERPEMERE NIET", 0.95), True),
        ("ERPE-MERE", ("ERPE-MERE 1993", 0.95), True),
        ("GESCHORST", ("GESCHORST", 0.95), True),
        ("AALST", ("AALST", 0.95), True),
    ],
)
def test_the_stamp_of_the_town_beside_a_day_says_no_more(read: str, heard: tuple[str, float], *, more: bool) -> None:
    issuers = issuers_on([Line((Word("5.Gemeente", CELL, 0.9), Word("Erpe-Mere", CELL, 0.9)))])
    assert may_say_more(cell("stamped"), CELL, (Word(read, CELL, 0.9),), Heard(heard), Log(), issuers) is more


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("4. Afgegeven te Ninove", {"ninove"}),
        ("4. Délivré à Namur", {"namur"}),
        ("te Ninove op 12.02.1991", {"ninove"}),
        ("4. Woonplaats 9800 Deinze", {"deinze"}),
        ("door de burgemeester van Sint-Niklaas", {"sintniklaas"}),
        ("Le Bourgmestre de Namur", {"namur"}),
        ("te Ninove", set()),  # born there
        ("Afgegeven te", set()),
        ("Geldig te Ninove", set()),
        ("niet afgegeven", set()),
        ("4. Woonplaats B-9800 Deinze", {"deinze"}),
        ("4. Woonplaats 1930 Zaventem", {"zaventem"}),
        ("Rue Haute 3, 5000 NAMUR", {"namur"}),
        ("op 12-05-1998 geschorst", set()),
        ("op 12-05-1998 GESCHORST", set()),
        ("op 12/05/1998 Geschorst", set()),
        ("op 12 mei 1998 geschorst", set()),
        ("sinds 1998 aangevraagd", set()),
        ("te vervallen op 12.02.1991", set()),
    ],
)
def test_the_town_of_a_licence_is_where_it_was_issued(line: str, town: set[str]) -> None:
    words = tuple(Word(one, CELL, 0.9) for one in line.split())
    assert issuers_on([Line(words), Line((Word("geschorst", CELL, 0.9),))]) == town


def test_the_town_may_stand_under_who_issued_it() -> None:
    lines = ("5. Afgegeven door de burgemeester van", "Deinze", "6. Geldig tot")
    assert issuers_on([Line(tuple(Word(one, CELL, 0.9) for one in text.split())) for text in lines]) == {"deinze"}


@pytest.mark.parametrize(
    ("heard", "more"),
    [
        ((("Auto's tot 3.500 kg", 0.99), ("buiten de bestuurder", 0.99)), False),
        ((("Auto's tot 3.500 kg", 0.99), ("buiten de bestuurder", 0.6), ("Autos buten", 0.5)), True),
        ((("Auto's tot 3.500 kg", 0.99), ("ingetrokken", 0.99), ("Autos tot", 0.5)), True),
        ((("buiten", 0.99), ("de bestuurder", 0.99), ("buiten de", 0.9)), True),
    ],
)
def test_what_a_category_is_called_may_take_two_lines(heard: tuple[tuple[str, float], ...], *, more: bool) -> None:
    middle = (CELL.y0 + CELL.y1) / 2
    above, below = Box(CELL.x0, CELL.y0, CELL.x1, middle), Box(CELL.x0, middle, CELL.x1, CELL.y1)
    read = (Word("Auto's", above, 0.9), Word("bestuurder", below, 0.9))
    assert may_say_more(cell("auto's tot 3.500 kg"), CELL, read, Heard(*heard), Log()) is more


@pytest.mark.parametrize(
    ("lines", "more"),
    [
        ((("motorvoertuigen", 0.99), ("max. 8 zitplaatsen", 0.99)), False),
        ((("motorvoertuigen", 0.99), ("max. 8 zitplaatsen", 0.5)), True),
        ((("motorvoertuigen", 0.99), ("niet geldig", 0.99)), True),
        ((("motorvoertuigen", 0.99), ("tot 12.05.85", 0.99)), True),
        ((("ingetrokken", 0.99), ("motorvoertuigen", 0.99)), True),
    ],
)
def test_each_line_of_a_cell_is_heard_by_itself_where_none_was_read(
    lines: tuple[tuple[str, float], ...], more: bool
) -> None:
    two = cell("xxxxxx\nxxxxxxxx")
    assert may_say_more(two, CELL, (), Heard(*lines), Log()) is more


@pytest.mark.parametrize(
    ("heard", "called"),
    [
        ((("Auto's ≤ 3500 kg, ten", 0.99), ("hoogste 8 plaatsen", 0.99)), True),
        ((("Auto's ≤ 3500 kg, ten", 0.99), ("hoogste 8 plaatsen", 0.7)), False),
        ((("Auto's ≤ 3500 kg, ten", 0.99), ("niet geldig", 0.99)), False),
        ((("Auto's ≤ 3500 kg, ten", 0.99),), False),
    ],
)
def test_each_line_of_a_whole_cell_says_what_its_category_is_called(
    heard: tuple[tuple[str, float], ...], *, called: bool
) -> None:
    assert is_what_it_is_called(cell("xxxxxx\nxxxxxxxx"), CELL, Heard(*heard), Log()) is called


def test_one_line_alone_and_an_empty_cell_name_nothing() -> None:
    for text in ("xxxxxx", ""):
        assert not is_what_it_is_called(cell(text), CELL, Heard(("Auto's tot 3.500 kg", 0.99)), Log())


@pytest.mark.parametrize(
    ("lines", "read", "more"),
    [
        ((("TIELT", 0.99), ("* stempel *", 0.95)), (), False),
        ((("GEMEENTE", 0.99), ("TIELT", 0.95)), ("TIELT",), False),
        ((("STADGENT", 0.99), ("stempel", 0.9)), (), False),
        ((("VILLE DE", 0.99), ("NAMUR", 0.9)), ("VILLE", "NAMUR"), False),
        # what is meant to deceive
        ((("TIELT", 0.99), ("geschorst", 0.99)), (), True),
        ((("niet geldig", 0.99), ("TIELT", 0.99)), (), True),
        ((("TIELT", 0.99), ("1989", 0.99)), (), True),
        ((("TIELT", 0.99), ("12.05.1985", 0.99)), (), True),
        ((("TIELT", 0.99), ("stempel", 0.79)), (), True),
        ((("TIELT", 0.99), ("", 0.99)), (), True),
        ((("GEMEENTE", 0.99), ("Peeters", 0.99)), (), True),
        ((("TIELT", 0.99), ("stempel", 0.99)), ("geschorst",), True),
        ((("TIELT", 0.99), ("stempel", 0.99)), ("1989",), True),
    ],
)
def test_the_stamp_of_a_municipality_may_take_two_lines(
    lines: tuple[tuple[str, float], ...], read: tuple[str, ...], *, more: bool
) -> None:
    words = [Word(text, CELL, 0.9) for text in read]
    whole = (" ".join(text for text, _ in lines), 0.9)
    assert may_say_more(cell("xxxxxx\nxxxxxxxx"), CELL, words, Heard(*lines, whole), Log()) is more


def stamped(*, wide: int = 100, ring: bool = True, inside: str = "*") -> Pixels:
    """A page with a stamp where CELL is, round or in a frame, cut in two lines where a rule of the table was wiped."""
    picture = Image.new("L", (400, 400), 235)
    draw = ImageDraw.Draw(picture)
    box = (200 - wide / 2, 150, 200 + wide / 2, 250)
    (draw.ellipse if ring else draw.rectangle)(box, outline=40, width=5)
    draw.text((190, 190), inside, fill=40)
    draw.rectangle((0, 160, 400, 164), fill=235)
    return as_pixels(np.array(picture))


@pytest.mark.parametrize(
    ("page", "heard", "more"),
    [
        (stamped(), (("C", 0.98), ("O", 0.3), ("C", 0.9)), False),
        (stamped(), (), False),
        # what is meant to deceive
        (stamped(), (("GESCHORST", 0.4), ("GESCHORST", 0.4), ("GESCHORST", 0.4)), True),
        (stamped(), (("C", 0.98), ("O", 0.3), ("C", 0.9), ("(bnge)", 0.9)), True),  # a word through its middle
        (stamped(), (("C", 0.98), ("O", 0.3), ("C", 0.9), ("", 0.0), ("Q", 0.5), ("on", 0.2)), True),
        (stamped(ring=False), (), True),
        (stamped(wide=160), (), True),
    ],
)
def test_a_round_stamp_in_which_nothing_is_read_says_nothing(
    page: Pixels, heard: tuple[tuple[str, float], ...], *, more: bool
) -> None:
    assert may_say_more(page, CELL, (), Heard(*heard), Log()) is more


@pytest.mark.parametrize(
    ("heard", "read", "town"),
    [
        ((("ROESELARE", 0.97),), (), True),
        ((("ROESELAPE", 0.97),), (), True),
        ((("ROESELAPE", 0.97),), ("ROESELARE",), True),
        ((("ROESELARE", 0.79),), (), False),
        ((("ROESELARE 1990", 0.97),), (), False),
        ((("ROESELARE", 0.97),), ("geschorst",), False),
        ((("ROESELARE", 0.97),), ("1990",), False),
        ((("ROESELAAAE", 0.97),), (), False),
        ((("geschorst", 0.97),), (), False),
        ((("KORTRIJK", 0.97),), (), False),  # of another town
        ((), (), False),
    ],
)
def test_a_whole_cell_is_the_stamp_of_the_town_that_issued_the_licence(
    heard: tuple[tuple[str, float], ...], read: tuple[str, ...], *, town: bool
) -> None:
    words = [Word(text, CELL, 0.9) for text in read]
    assert is_stamp_of_town(cell("stamped"), CELL, words, Heard(*heard), Log(), {"roeselare"}) is town


@pytest.mark.parametrize(
    ("heard", "under", "day"),
    [
        ((("op-le 30.01.1991", 0.97), ("op-le30.01.1991", 0.97)), (("GELDIG", 0.9),), "30.01.1991"),
        ((("op 30.01.1991", 0.97), ("op 30.01.1991", 0.97)), (("GEMEENTE", 0.9), ("TIELT", 0.9)), "30.01.1991"),
        # what is meant to deceive
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1997", 0.97)), (("GELDIG", 0.9),), None),
        ((("op-le 30.01.1991", 0.9), ("op-le 30.01.1991", 0.97)), (("GELDIG", 0.9),), None),
        ((("tot 30.01.1991", 0.97), ("tot 30.01.1991", 0.97)), (("GELDIG", 0.9),), None),
        ((("30.01.1991", 0.97), ("30.01.1991", 0.97)), (("GELDIG", 0.9),), None),
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1991", 0.97)), (), None),  # something that nobody read
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1991", 0.97)), (("GELDIG", 0.7),), None),
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1991", 0.97)), (("geschorst", 0.9),), None),
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1991", 0.97)), (("NIET", 0.9), ("GELDIG", 0.9)), None),
        ((("op-le 30.01.1991", 0.97), ("op-le 30.01.1991", 0.97)), (("GELDIG", 0.9), ("1991", 0.5)), None),
    ],
)
def test_a_day_behind_what_is_printed_before_it_over_a_stamp(
    heard: tuple[tuple[str, float], ...], under: tuple[tuple[str, float], ...], day: str | None
) -> None:
    page = cell("xxxxxxxx\nxxxxxxxx")
    width = 0.2 / max(1, len(under))
    words = [
        Word(text, Box(0.3 + at * width, 0.62, 0.3 + (at + 1) * width, 0.7), sure)
        for at, (text, sure) in enumerate(under)
    ]
    found = heard_led_day(page, Box(0.25, 0.3, 0.75, 0.9), words, Heard(*heard), Log())
    assert (found.text if found else None) == day


def test_only_a_stamp_under_most_of_the_line_says_nothing_of_the_day_over_it() -> None:
    page, day = cell("xxxxxxxx\nxxxxxxxx"), ("op-le 30.01.1991", 0.97)
    small = Word("GELDIG", Box(0.45, 0.62, 0.5, 0.7), 0.9)
    assert heard_led_day(page, Box(0.25, 0.3, 0.75, 0.9), [small], Heard(day, day), Log()) is None
