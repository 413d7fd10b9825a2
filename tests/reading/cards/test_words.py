"""What is a card, and what only speaks of one, by its words."""

import pytest

from pipeline.reading.cards.words import is_card_text, shows_card, shows_day, shows_paper_licence
from tests.pages import page_of

SENTENCE = "in bijlage vindt u een kopie van mijn rijbewijs en van mijn diploma\n"


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("RIJBEWIJS PERMIS DE CONDUIRE", True),
        ("4a. 01.02.2010\n4b. 01.02.2020\n9. B", True),
        ("Profiel\nIk ben een gedreven leider\nTalen", False),
    ],
)
def test_the_words_of_a_card(text: str, card: bool) -> None:
    assert shows_card(page_of(text).lines) == card


@pytest.mark.parametrize(("sentences", "no_more"), [(2, True), (3, False)])
def test_a_letter_that_names_a_licence_says_more_than_a_card(sentences: int, no_more: bool) -> None:
    lines = page_of(SENTENCE * sentences).lines
    assert (shows_card(lines), is_card_text(lines)) == (True, no_more)


@pytest.mark.parametrize(("text", "day"), [("4a. 01.02.2010", True), ("AM 010210", True), ("Geboren te / op", False)])
def test_a_day_in_figures(text: str, day: bool) -> None:
    assert shows_day(page_of(text).lines) is day


@pytest.mark.parametrize(
    ("text", "card", "paper"),
    [
        ("RIJBEWIJS Model van de Europese Gemeenschappen", True, True),
        ("RIJBEWIJS PERMIS DE CONDUIRE Europese-Gemeenschapsmodel", True, True),
        ("Geldig voor de voertuigen van categorie", False, True),
        ("RIJBEWIJS PERMIS DE CONDUIRE 4a. 02.02.2023 4b. 02.02.2033", True, False),
    ],
)
def test_a_licence_on_paper_is_told_from_a_card_by_its_words(text: str, card: bool, paper: bool) -> None:
    lines = page_of(text).lines
    assert (shows_card(lines), shows_paper_licence(lines)) == (card, paper)
