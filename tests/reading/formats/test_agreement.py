"""A text layer and the picture under it: used when they agree, both kept when they do not."""

import pytest

from pipeline.model import Box, Word
from pipeline.reading.formats.agreement import reconcile
from pipeline.reading.formats.textlayer import TextLayer
from tests.pages import page_of

PRINTED = """
Uittreksel uit het strafregister
Naam: Janssens An, geboren op 12/03/1985
Afgeleverd te Lievegem op 15/03/2024
"""
FORGED = PRINTED.replace("15/03/2024", "15/04/2024")


def layer_of(text: str, *, hidden: bool = False) -> TextLayer:
    page = page_of(text)
    return TextLayer((), page.words, 0) if hidden else TextLayer(page.lines, (), 0)


def test_visible_text_that_agrees_is_used_without_ocr_errors() -> None:
    page = reconcile(page_of(PRINTED.replace("Janssens", "Jamssens"), confidence=0.8), layer_of(PRINTED))
    assert page.text_agrees is True
    assert "Janssens" in page.text


def test_hidden_text_that_agrees_leaves_what_a_person_sees() -> None:
    page = reconcile(page_of(PRINTED, confidence=0.9), layer_of(PRINTED, hidden=True))
    assert page.text_agrees is True
    assert page.words[0].confidence == 0.9


def test_another_date_keeps_both() -> None:
    for hidden in (False, True):
        page = reconcile(page_of(PRINTED, confidence=0.9), layer_of(FORGED, hidden=hidden))
        assert page.text_agrees is False
        both = {word.text for line in (*page.lines, *page.picture_lines) for word in line.words}
        assert {"15/03/2024", "15/04/2024"} <= both


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize(
    ("shown", "said"),
    [("14 april 2025", "14 oktober 2025"), ("14 avril 2025", "14 octobre 2025"), ("14. März 2025", "14. Mai 2025")],
)
def test_another_month_in_words_keeps_both(shown: str, said: str, hidden: bool) -> None:
    seen, layer = (PRINTED.replace("15/03/2024", day) for day in (shown, said))
    page = reconcile(page_of(seen, confidence=0.9), layer_of(layer, hidden=hidden))
    assert page.text_agrees is False


@pytest.mark.parametrize("day", ["14 april 2025", "14 AVRIL 2025", "14. März 2025", "1er mai 2025"])
def test_the_same_month_in_words_agrees(day: str) -> None:
    text = PRINTED.replace("15/03/2024", day)
    assert reconcile(page_of(text, confidence=0.9), layer_of(text, hidden=True)).text_agrees is True


def test_picture_with_words_of_its_own_is_read_besides_the_text() -> None:
    page = reconcile(
        page_of("Mijn diploma\n" + PRINTED, confidence=0.9), layer_of("Mijn diploma in bijlage hierbij gevoegd")
    )
    assert "Lievegem" in page.text


def test_few_words_of_text_say_nothing() -> None:
    assert reconcile(page_of(PRINTED, confidence=0.9), layer_of("Scan 1")).text_agrees is None


def stretched(text: str) -> TextLayer:
    """The text as hidden words of one or two letters, each where its letters are printed."""
    pieces = []
    for word in page_of(text).words:
        wide = (word.box.x1 - word.box.x0) / len(word.text)
        for at in range(0, len(word.text), 2):
            left = word.box.x0 + at * wide
            part = word.text[at : at + 2]
            pieces.append(Word(part, Box(left, word.box.y0, left + len(part) * wide, word.box.y1), 1.0))
    return TextLayer((), tuple(pieces), 0)


@pytest.mark.parametrize("day", ["15/03/2024", "14 april 2025", "15. März 2024"])
def test_hidden_text_whose_words_fell_apart_agrees_by_its_lines(day: str) -> None:
    text = PRINTED.replace("15/03/2024", day)
    page = reconcile(page_of(text, confidence=0.9), stretched(text))
    assert page.text_agrees is True
    assert page.words[0].confidence == 0.9


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("15/03/2024", "15/04/2024"),
        ("15/03/2024", "15/03/2023"),
        ("14 april 2025", "14 augustus 2025"),
        ("14 juni 2025", "14 juli 2025"),
        ("4 juni 2025", "14 juni 2025"),
        (PRINTED, "Getuigschrift van de leergang\nPeeters Willem-Jan, geboren op 12/03/1985\nGent, 15/03/2024"),
    ],
)
def test_hidden_text_whose_words_fell_apart_and_say_else_keeps_both(shown: str, said: str) -> None:
    seen = PRINTED if shown in PRINTED else PRINTED.replace("15/03/2024", shown)
    page = reconcile(page_of(seen, confidence=0.9), stretched(seen.replace(shown, said)))
    assert page.text_agrees is False
