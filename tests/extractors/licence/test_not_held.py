"""What takes a category away, beside it or of the whole licence; small print and words that hold such a word do not."""

import time

import pytest

from pipeline.extractors.licence.not_held import denied, taken_away, taking_away, void_categories, withdrawn
from pipeline.extractors.licence.void import told_void
from pipeline.text import fold
from tests.pages import page_of


@pytest.mark.parametrize("text", ["passagiers", "nonante", "Nonceveux", "Passendale", "geldig", "kantoor", "nieuw"])
def test_a_word_that_holds_a_denial_is_none(text: str) -> None:
    assert denied().search(fold(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "ongeldig",
        "geschorst",
        "geannuleerd",
        "annulé",
        "annulée",
        "suspendu",
        "suspendues",
        "retirés",
        "ungültig",
        "entzogen",
        "ongeldigverklaard",
        "niet meer geldig",
        "rijverbod",
        "revoked",
        "Geschorstvoor",
        "isgeschorst",
        "Suspendupour",
        "22-05-1984ingetrokkenop",
        "Entzogenfür",
    ],
)
def test_words_that_take_away(text: str) -> None:
    assert withdrawn().search(fold(text)) is not None
    assert taking_away().search(fold(text)) is not None


@pytest.mark.parametrize("text", ["Nietgeldigvoor", "Geenvoertuigen", "Behalvevoor", "Nonvalable", "Niet-geldig"])
def test_a_denial_of_which_the_gap_was_lost(text: str) -> None:
    assert denied().search(fold(text)) is not None


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Categorie B ingetrokken", {"B"}),
        ("Ingetrokken: A, B", {"A", "B"}),
        ("B   02.05.05   geschorst", {"B"}),
        ("Ongeldig verklaard      C", {"C"}),
        ("B  aangevraagd op 12.03.1989", {"B"}),
        ("B  niet afgegeven 12.03.1989", {"B"}),
        ("B  non délivré le 12.03.1989", {"B"}),
        ("B  afgegeven op 12.03.1989", set()),
        ("B  12.03.1989", set()),
        ("Beperkt tot tractoren: B", {"B"}),
        ("De categorie B werd op 12-05-1999\ningetrokken door de rechtbank", {"B"}),
        ("de categorie b is ingetrokken", {"B"}),
        ("CategorieB ingetrokken", {"B"}),
        ("B: niet", {"B"}),
        ("9. AM B\nVervangt het ingetrokken rijbewijs", set()),
        ("B   21.06.1985   geen", set()),
        ("Geldig voor de voertuigen van categorie: B", set()),
        ("B   21.06.1985   on    geldig", {"B"}),
        ("B   21.06.1985   ge-\n                 schorst", {"B"}),
        ("B   21.06.1985   ver   slag", set()),
    ],
)
def test_categories_beside_such_words(text: str, taken: set[str]) -> None:
    assert set(void_categories(page_of(text), "stuk.pdf")) == {f"_void_{one}" for one in taken}


@pytest.mark.parametrize(
    ("text", "void"),
    [
        ("GESCHORST", True),
        ("Ingetrokken", True),
        ("Status: suspendu", True),
        ("Alle categorieën beperkt", True),
        ("Dit rijbewijs werd ongeldig verklaard", True),
        ("Het recht tot sturen is vervallen verklaard op 3 mei 2021", True),
        ("ingetrokken bij vonnis van 03.05.2021", True),
        ("ingetrokken", None),
        ("Dit rijbewijs is ongeldig zonder zegel", None),
        ("Dit document wordt ongeldig bij overlijden", None),
        ("Vervangt het rijbewijs van 12-05-1979 dat werd vernietigd", None),
        ("Mag slechts worden ingetrokken door de overheid", None),
        ("Vervalt op 12-05-2030", None),
        ("Expire le 12.05.2030", None),
        ("ON     GELDIG", True),
        ("VER-\nVALLEN", True),
        ("On     geldig", True),
        ("GELDIG     TOT", None),
    ],
)
def test_what_a_licence_says_against_itself(text: str, void: bool | None) -> None:
    assert told_void((page_of(text),), "stuk.pdf").value is void


@pytest.mark.parametrize(
    "text", [" ".join(["geldig"] * 20_000), "\n".join(["slechts geldig voor"] * 3000), "\n".join(["in   ver"] * 1500)]
)
def test_a_page_with_very_many_words_costs_little(text: str) -> None:
    page, begin = page_of(text), time.monotonic()
    assert not list(taken_away(page))
    assert time.monotonic() - begin < 5
