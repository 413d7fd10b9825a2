"""The Belgian licence of before 1989, with an A1, an A2 and an A3: only what stands in the row of B tells of B."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, Outcome, outcome, review, sent

LICENCE = "driving_licence"
COVER = """
KONINKRIJK BELGIË
Ministerie van Verkeerswezen
RIJBEWIJS
BELANGRIJK
Dit rijbewijs moet bij het besturen steeds worden voorgelegd op vordering van een bevoegd agent.
Bij verlies of diefstal doet de houder aangifte bij de politie.
"""
PARTICULARS = """
Naam :             De Clercq
Voornamen :        Rita Godelieve
Geboren te :       Tielt
op :               02.11.1956
Woonplaats :       Aalter
Afgegeven te Aalter
op 14.09.1977
De burgemeester
Handtekening van de houder
"""
TABLE = """
GELDIG VOOR HET BESTUREN VAN VOERTUIGEN VAN DE
CATEGORIE(ËN)
                                Afgegeven op    Stempel
A1      tot 400 cc              {a1}
A2      boven 400 cc            {a2}
A3      bromfietsen             {a3}
B       auto's, max. 3.500 kg   {b}
C       meer dan 3.500 kg       {c}
D       autobussen              {d}
F       landbouwvoertuigen      {f}
"""
DAY, TYPED_OVER = "14.09.1977", "XXXXXXXXXXXX"
ROWS = ("a1", "a2", "a3", "b", "c", "d", "f")


def judged(held: dict[str, str], others: str, *, cover: str = COVER) -> Outcome:
    """What is concluded of the three leaves with these rows, read by OCR from one file."""
    rows = {row: held.get(row, others) for row in ROWS}
    return outcome(LICENCE, sent(cover, PARTICULARS, TABLE.format(**rows), confidence=0.95))


@pytest.mark.parametrize("others", [TYPED_OVER, "--------", ""])
@pytest.mark.parametrize("held", [("b",), ("a3", "b"), ("a1", "a2", "a3", "b")])
def test_a_day_in_the_row_of_b_meets_it(held: tuple[str, ...], others: str) -> None:
    assert judged(dict.fromkeys(held, DAY), others) == MET


@pytest.mark.parametrize("others", [TYPED_OVER, "--------", ""])
@pytest.mark.parametrize("held", [(), ("a3",), ("a1", "a2", "a3"), ("a2",), ("f",), ("a3", "f")])
def test_without_a_day_in_the_row_of_b_a_person_sees_it(held: tuple[str, ...], others: str) -> None:
    assert judged(dict.fromkeys(held, DAY), others) != MET


@pytest.mark.parametrize(
    "told", ["VOORLOPIG RIJBEWIJS", "LEERVERGUNNING", "INGETROKKEN", "DUPLICAAT ONGELDIG", "ONGELDIG", "GEANNULEERD"]
)
def test_a_provisional_or_withdrawn_one_is_not_accepted(told: str) -> None:
    assert judged({"b": DAY}, TYPED_OVER, cover=f"{told}\n{COVER}") != MET


@pytest.mark.parametrize("town", ["Paramaribo", "Willemstad", "Kinshasa", "Oranjestad", ""])
def test_of_a_state_that_neither_it_nor_a_municipality_tells_a_person_sees_it(town: str) -> None:
    table = TABLE.format(**dict.fromkeys(ROWS, TYPED_OVER) | {"b": DAY})
    given = PARTICULARS.replace("Afgegeven te Aalter", f"Afgegeven te {town}")
    assert outcome(LICENCE, sent(given, table, confidence=0.95)) == review(Reason.ILLEGIBLE)
    assert outcome(LICENCE, sent(PARTICULARS, table, confidence=0.95)) == MET
    empty = TABLE.format(**dict.fromkeys(ROWS, TYPED_OVER) | {"a3": DAY})
    assert outcome(LICENCE, sent(PARTICULARS, empty, confidence=0.95)) != MET
