"""What stands beside the day of a category on a paper licence, where what it is called takes several lines."""

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.licence.paper_beside import doubted
from pipeline.extractors.licence.paper_rows import paper_rows
from tests.extractors.licences import fields_of
from tests.pages import page_of, with_confidence

TABLE = """
KONINKRIJK BELGIË
RIJBEWIJS
Naam: PEETERS
Voornamen: Marc Albert
Geboren te Diksmuide op 08-02-1957
Afgegeven te Diksmuide op 27-05-1986



Dit rijbewijs is geldig voor het besturen van voertuigen van de categorie:
                                                  Geldig vanaf
     Motorrijwielen met een
A    inhoud van meer dan 50 cm3

     {first}
B    {second:<45}{day}

     Auto's voor zaken boven 3.500 kg
C    en met aanhangwagen

     Auto's voor personen
D    meer dan 8 plaatsen

"""


def is_sure(first: str, second: str, *, day: str = "27-05-1986") -> bool:
    """Whether B is surely held, by its day beside the second line of what it is called."""
    found = fields_of(TABLE.format(first=first, second=second, day=day), is_card=False, confidence=0.9)
    return found["_back_B"].value is True and found["_back_B"].doubt is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Auto's voor personen (8 plaatsen)", "en voor zaken tot 3.500 kg"),
        ("Auto's, max. 3.500 kg en 8", "zitplaatsen"),
        ("Auto's tot 3.500 kg en ten hoogste 8", "zitplaatsen, bestuurder niet meegerekend"),
        ("Personenauto's met ten hoogste acht", "plaatsen, behalve die van de bestuurder"),
        ("Voertuigen tot 3.500 kg", "voor het vervoer van zaken"),
        ("Automobiles jusqu'à 3.500 kg et au", "maximum 8 places assises"),
        ("Véhicules de 3.500 kg au maximum et", "8 places, outre celle du conducteur"),
        ("Voitures de 8 places assises", "non compris celle du conducteur"),
        ("Kraftfahrzeuge bis 3.500 kg und 8", "Sitzplätzen, außer dem Führersitz"),
        ("Personenkraftwagen mit höchstens 8", "Sitzplätzen"),
    ],
)
def test_what_a_category_is_called_may_take_two_lines(first: str, second: str) -> None:
    assert is_sure(first, second)
    assert not is_sure(first, second, day="----------")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Auto's tot 3.500 kg", "alleen automaat"),
        ("Auto's tot 3.500 kg", "niet geldig"),
        ("Auto's tot 3.500 kg", "aangevraagd"),
        ("Auto's tot 3.500 kg en", "8 plaatsen geldig tot"),
        ("Auto's tot 3.500 kg", "tot"),
        ("niet geldig voor", "zaken tot 3.500 kg"),
        ("aangevraagd, nog geen", "plaatsen"),
        ("proef", "zitplaatsen"),
        ("Enkel voor de proef met een auto", "van 8 plaatsen"),
        ("vervallen: auto's voor", "personen"),
        ("Peeters", "zaken"),
    ],
)
def test_more_than_that_is_for_a_person(first: str, second: str) -> None:
    assert not is_sure(first, second)


def test_what_the_category_over_it_is_called_says_nothing_of_it() -> None:
    text = TABLE.format(first="", second="tot 3.500 kg", day="27-05-1986").replace("\n     \nB", "\nB")
    assert fields_of(text, is_card=False, confidence=0.9)["_back_B"].doubt is not None


@pytest.mark.parametrize(
    "town",
    ["St-Niklaas", "St. Truiden", "Commune d'Uccle", "Ville d’Enghien", "Deurne", "Berchem", "Antwerpen - Deurne"],
)
def test_the_town_behind_a_day_says_nothing_more(town: str) -> None:
    assert is_sure("", "auto's", day=f"27-05-1986 {town}")


@pytest.mark.parametrize("said", ["St-Vervallen", "d'office", "Commune d'annulation", "Deurne vervallen", "St."])
def test_what_is_no_town_does(said: str) -> None:
    assert not is_sure("", "auto's", day=f"27-05-1986 {said}")


COLUMNS = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
Cat.   {head:<32}Geldig vanaf
A      {a:<32}----------
B      {b:<32}{day}
C      {c:<32}----------
D      {c:<32}----------
"""


def is_sure_beside(
    b: str, *, head: str = "Voertuigen", a: str = "", c: str = "", day: str = "27-05-1986", read: float = 0.3
) -> bool:
    """Whether the day of B is in no doubt, where the words of its row before it were read with that confidence."""
    page = page_of(COLUMNS.format(head=head, a=a, b=b, c=c, day=day), confidence=0.9)
    page = with_confidence(page, read, lambda text: text in b.split())
    (row,) = (one for one in doubted(paper_rows(page, find_dates(page)), page) if one.held)
    return row.letter == "B" and row.doubt is None


@pytest.mark.parametrize("b", ["vooertulg mct aohl zlt", "persanen of kuioo", "ZW Oo", "Vorl 3.600 kg", "auto's"])
def test_fragments_that_were_hardly_read_of_what_a_category_is_called_say_nothing(b: str) -> None:
    assert is_sure_beside(b)
    assert is_sure_beside(b, head="Véhicules")
    assert is_sure_beside(b, head="", a="motorfietsen", c="vrachtwagens")
    assert is_sure_beside(b, read=0.7) is (b == "auto's")


@pytest.mark.parametrize(
    "b",
    [
        "geschorst", "gcschorst", "niet geldig", "nlet", "ingetrokken", "lngetrokken op vooertulg", "tractors",
        "tractars", "landbouu", "enkcl voertulgen", "slechts", "annu1e", "suspcndu", "retlre", "non", "aangevr", "nul",
    ],
)  # fmt: skip
def test_what_is_like_a_word_against_the_row_does_however_badly_it_was_read(b: str) -> None:
    assert not is_sure_beside(b)
    assert not is_sure_beside(b, read=0.9)


@pytest.mark.parametrize(
    ("head", "a"),
    [
        ("", ""),  # no column of names
        ("", "motorfietsen"),
        ("Opmerkingen", ""),
        ("Voertuigen Opmerkingen", ""),
        ("Voertuigen      Opmerkingen", ""),
    ],
)
def test_elsewhere_what_was_hardly_read_may_say_anything(head: str, a: str) -> None:
    assert not is_sure_beside("vooertulg kuioo", head=head, a=a)


@pytest.mark.parametrize("before", ["to", "tct", "kuioo"])
def test_right_before_a_day_even_what_was_hardly_read_may_say_that_it_is_the_last(before: str) -> None:
    assert is_sure_beside(f"{before:<14}", day="27-05-1986")
    assert not is_sure_beside(f"{'':<25}{before:>6}")


@pytest.mark.parametrize(
    ("marks", "day", "sure"),
    [
        (("ge", "3%", "Pes", "OO"), "27-05-1986", True),
        (("56", "a)", "EA", ""), "27-05-1986", True),
        (("", "", "Pes", ""), "27-05-1986", False),  # marks in its own row only
        (("ge", "3%", "geschor", "OO"), "27-05-1986", False),
        (("ge", "3%", "nlet ge", "OO"), "27-05-1986", False),
        (("ge", "3%", "ge schorst", "OO"), "27-05-1986", False),
        (("ge", "3%", "tractars", "OO"), "27-05-1986", False),
    ],
)
def test_marks_that_pictograms_are_read_as_say_nothing(marks: tuple[str, ...], day: str, *, sure: bool) -> None:
    a, a25, b, c = marks
    text = f"""
Cat.                  Geldig vanaf
A      {a:<32}----------
A1     {a25:<32}----------
B      {b:<32}{day}
BE     {c:<32}----------
"""
    page = page_of(text, confidence=0.9)
    drawn = [word for mark in marks for word in mark.split()]
    for read, expected in ((0.5, sure), (0.7, False)):
        again = with_confidence(page, read, lambda text: text in drawn)
        (row,) = (one for one in doubted(paper_rows(again, find_dates(again)), again) if one.held)
        assert (row.letter, row.doubt is None) == ("B", expected)


@pytest.mark.parametrize(
    ("second", "sure"),
    [
        ("au plus ouwe le", True),
        ("eu plus outre le", True),
        ("plus nlet", False),
        ("plus nul", False),
        ("plus proef", False),
        ("plus proefrit", False),
    ],
)
def test_short_fragments_among_what_a_category_is_called_say_nothing(second: str, *, sure: bool) -> None:
    page = page_of(
        TABLE.format(first="Véhicules PTAC max. 3 500 kg, 8 places", second=second, day="27-05-1986"), confidence=0.9
    )
    page = with_confidence(page, 0.7, lambda text: text in second.split())
    (row,) = (one for one in doubted(paper_rows(page, find_dates(page)), page) if one.held)
    assert (row.letter, row.doubt is None) == ("B", sure)


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("éhicuies PTAC max. 3 500 kg, 8 places", "au plus outre le", True),
        ("éhicuies PTAC max. 3 500 kg", "au plus outre le", False),  # nothing tells what it names
        ("éhicuies niet 3 500 kg, 8 places", "au plus outre le", False),
        ("geschorst 3 500 kg, 8 places", "au plus outre le", False),
        ("gcschorst 3 500 kg, 8 places", "au plus outre le", False),
        ("tractars 3 500 kg, 8 places", "au plus outre le", False),
    ],
)
def test_weight_and_seats_name_cars_where_the_word_was_hardly_read(first: str, second: str, *, sure: bool) -> None:
    page = page_of(TABLE.format(first=first, second=second, day="27-05-1986"), confidence=0.9)
    page = with_confidence(page, 0.3, lambda text: text == first.split()[0])
    (row,) = (one for one in doubted(paper_rows(page, find_dates(page)), page) if one.held)
    assert (row.letter, row.doubt is None) == ("B", sure)
