"""What is a card, and what only speaks of one, by its words."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import (
    is_card_text,
    shows_card,
    shows_day,
    shows_paper_licence,
    shows_paper_table,
    told_of_paper,
    unread_days,
)
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
        ("2. Voornamen - Prénoms 4. Woonplaats 5. Afgegeven door - Délivré par 7. Geldig tot Categorieën", False, True),
        ("2. Voornamen 8. Woonplaats 4c. Afgegeven door 4b. Geldig tot 9. Categorieën", False, False),
        ("2. Voornaam 3. Geboortedatum Geldig tot 9. Categorieën", False, False),
        ("RIJBEWIJS PERMIS DE CONDUIRE 4a. 02.02.2023 4b. 02.02.2033", True, False),
    ],
)
def test_a_licence_on_paper_is_told_from_a_card_by_its_words(text: str, card: bool, paper: bool) -> None:
    lines = page_of(text).lines
    assert (shows_card(lines), shows_paper_licence(lines)) == (card, paper)


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("RIJBEWIJS\nGeldig voor het besturen van voertuigen van de\nhierna gestempelde categorieën:", True),
        ("RIJBEWIJS\nGeldig voor de voertuigen van de categorieën", True),
        ("PERMIS DE CONDUIRE\nvalable pour la conduite des véhicules", True),
        ("RIJBEWIJS\n9. categorieën\n10. datum per categorie", False),
    ],
)
def test_the_words_over_the_table_of_older_licences(text: str, paper: bool) -> None:
    assert shows_paper_licence(page_of(text).lines) == paper


@pytest.mark.parametrize(
    ("text", "told"),
    [("A 01.02.1984\n|B\nB+E\nAM", 4), ("6. op 01.02.1984\n7, Geldig\n03-04-1985", 4), ("Dit is\neen brief", 0)],
)
def test_what_is_told_of_a_licence_on_paper(text: str, told: int) -> None:
    assert told_of_paper(page_of(text, confidence=0.9).lines) == told


@pytest.mark.parametrize(
    ("text", "left", "wide", "sure", "unread"),
    [
        ("21u", 0.42, 0.08, 0.4, True),
        ("2I.o3.l4", 0.425, 0.1, 0.4, True),
        ("21u", 0.50, 0.08, 0.4, False),
        ("21u", 0.42, 0.03, 0.4, False),
        ("21u", 0.42, 0.08, 0.9, False),
        ("mm", 0.42, 0.08, 0.4, False),
        ("25.11.14", 0.42, 0.1, 0.4, False),
        ("28.99.02", 0.42, 0.1, 0.95, True),
        ("31.02.14", 0.42, 0.1, 0.95, True),
        ("00.02.14", 0.42, 0.1, 0.95, True),
        ("28.99.02", 0.50, 0.1, 0.95, False),
        ("29.02.12", 0.42, 0.1, 0.95, False),
        ("28.99.02 01.01", 0.42, 0.2, 0.95, False),
    ],
    ids=[
        "figures", "nearly-a-day", "elsewhere", "too-short", "sure", "no-figures", "a-day", "no-month", "no-such-day",
        "no-day", "impossible-elsewhere", "in-a-leap-year", "more-beside-it",
    ],
)  # fmt: skip
def test_a_day_that_was_not_read_stands_under_the_others(
    text: str, left: float, wide: float, sure: float, unread: bool
) -> None:
    """What was read as a day that cannot be is none, however surely it was read."""
    other = Line((Word("25.11.14", Box(0.42, 0.3, 0.52, 0.35), 0.9),))
    line = Line((Word(text, Box(left, 0.1, left + wide, 0.15), sure),))
    assert unread_days((other, line)) == ({1} if unread else set())


@pytest.mark.parametrize(
    ("heads", "table"), [("A B C", True), ("A B", False), ("AM A B C", False), ("A1 A2 A B", False), ("9 1 2 3", False)]
)
def test_the_table_of_a_licence_on_paper_has_letters_and_none_of_the_cards(heads: str, table: bool) -> None:
    text = "\n".join(f"{head}   04.09.1995" for head in heads.split())
    assert shows_paper_table(page_of(text).lines) is table
