"""What cannot be read is never said to be something else."""

from random import Random

import pytest

from bench.ablation import Harm, harms, wrongs
from bench.damage import gone, pages_of, scrawled, with_words
from bench.documents import Drawn, draw_diploma, draw_extract


def extract() -> Drawn:
    return draw_extract(Random(1), "eloket_table", clean=True, model="general")


def diploma() -> Drawn:
    return draw_diploma(Random(1), "modern_university", level="master")


@pytest.mark.parametrize("drawn", [extract(), diploma()], ids=["extract", "diploma"])
def test_no_value_taken_away_makes_another_certain(drawn: Drawn) -> None:
    pages = pages_of(drawn, by_ocr=True)
    made = list(harms(drawn, pages, Random(1), ["value"]))
    assert {harm.kind for harm in made} == {"value gone", "value scrawled"}
    assert len(made) > 20
    assert [wrong for harm in made for wrong in wrongs(drawn, pages, harm)] == []


def test_another_date_in_the_place_of_the_right_one_is_seen() -> None:
    drawn = draw_extract(Random(1), "eloket_table", clean=True, model="general")
    pages = pages_of(drawn, by_ocr=True)
    issued = drawn.truth.printed["issue_date"]
    place = next(at for at, word in enumerate(pages[0].words) if word.text == issued.split()[0])
    other = Harm(
        "value other", issued, 0, frozenset({place}), lambda word: type(word)("03/03/2024", word.box, word.confidence)
    )
    assert {wrong.field for wrong in wrongs(drawn, pages, other)} == {"issue_date"}


def test_words_are_harmed_where_asked_and_nowhere_else() -> None:
    (page,) = pages_of(extract(), by_ocr=True)
    texts = [word.text for word in page.words]
    assert [word.text for word in with_words(page, gone, {1, 3}).words] == [*texts[:1], texts[2], *texts[4:]]
    harmed = with_words(page, scrawled(1), {2})
    assert [word.text for word in harmed.words][:2] == texts[:2]
    assert harmed.words[2].text != texts[2]
