"""What a licence says of its rights, of who issued it and until when: in plain sight, and easily read past."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, card, outcome, sent

FRONT = (
    "RIJBEWIJS KONINKRIJK BELGIË\n1. MAES\n2. AN\n3. 03.05.1990 GENT\n4a. 12.01.2018 4b. 12.01.2028\n"
    "4c. Gent\n5. 1987654321\n9. AM B\n"
)
LICENCE = "driving_licence"


@pytest.mark.parametrize(
    "note",
    [
        "Rechten overgedragen op rijbewijs NL",
        "Rechten overgezet op Nederlands rijbewijs",
        "Omgezet in Duits rijbewijs",
        "Droits transférés sur permis NL",
        "Rechte auf niederländischen Führerschein übertragen",
        "Umgeschrieben in NL",
        "Rights transferred to licence NL",
        "Zonder waarde - opleiding.",
    ],
)
def test_a_licence_of_which_the_rights_went_elsewhere_is_for_a_person(note: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT + note)))[0] is not Status.MET
    assert outcome(LICENCE, sent(card(FRONT), card(note)))[0] is not Status.MET


@pytest.mark.parametrize(
    "note",
    [
        "Rechten overgedragen van rijbewijs NL 5098765432",
        "Droits transférés du permis NL 50987",
        "Rechte vom niederländischen Führerschein übertragen",
        "Niet overdraagbaar",
        "Afgegeven door: Stad Gent",
    ],
)
def test_rights_that_came_from_another_licence_are_held(note: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT + note))) == MET


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("5. 1987654321", "5. Afgegeven door Rabat, Marokko"),
        ("4c. Gent", "4c. Tanger, Marokko"),
        ("4c. Gent", "4c. Ankara Turkije"),
        ("5. 1987654321", "5. 1987654321\nDélivré par : Kinshasa, Congo"),
        ("5. 1987654321", "5. 1987654321\nIssued by: Tirana, Albania"),
    ],
)
def test_a_belgian_card_issued_outside_of_the_area_is_for_a_person(field: str, other: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT.replace(field, other))))[0] is not Status.MET


@pytest.mark.parametrize("born", ["RABAT, MAROKKO", "Istanbul (Turkije)"])
def test_where_somebody_was_born_says_nothing_of_who_issued_it(born: str) -> None:
    assert outcome(LICENCE, sent(card(FRONT.replace("GENT", born)))) == MET


_ROWS = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")


def back(*of_b: str, rows: tuple[str, ...] = _ROWS) -> str:
    """The back of a card, with these lines in the place of the row of B."""
    lines = [f"{row:<6}02.05.05   02.05.28" if row == "AM" else row for row in rows]
    at = lines.index("B")
    lines[at : at + 1] = of_b
    return "\n".join(f"{' ' * 20}{line}" for line in ("9.    10.        11.        12.", *lines))


@pytest.mark.parametrize("rows", [_ROWS, ("AM", "B")], ids=["whole", "short"])
@pytest.mark.parametrize(
    ("under", "held"),
    [
        ("                 02.05.15", False),
        ("      02.05.15", False),
        ("      tot 02.05.15", False),
        ("11.   02.05.15", False),
        ("                 02.05.28", True),
        ("", True),
    ],
)
def test_the_end_of_a_category_may_stand_on_the_line_under_its_row(
    under: str, held: bool, rows: tuple[str, ...]
) -> None:
    lines = ("B     02.05.05", under) if under else ("B     02.05.05   02.05.28",)
    found = outcome(LICENCE, sent(card(FRONT), card(back(*lines, rows=rows))))
    assert (found == MET) is held


def test_a_row_of_a_short_table_tells_its_end_too() -> None:
    found = outcome(LICENCE, sent(card(FRONT), card(back("B     02.05.05   02.05.15", rows=("AM", "B")))))
    assert found[0] is not Status.MET
