"""How attempts are compared, and how sure a page is."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.scoring import (
    asked_language,
    page_quality,
    score,
    surer_words,
    without_noise,
)


def line(text: str, confidence: float, top: float = 0.1) -> Line:
    words = text.split()
    return Line(tuple(Word(w, Box(0.1 * n, top, 0.1 * n + 0.08, top + 0.02), confidence) for n, w in enumerate(words)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("de gemeente is het bestuur van de stad en niet van het land", "nld"),
        ("le maire est dans la commune et les habitants sont pour une ville", "fra"),
        ("der Rat ist nicht in der Stadt und das Amt ist auch von der Gemeinde", "deu"),
        ("the mayor is in the town and the people of this town are not with him", "eng"),
        ("Janssens An 12/05/2010", "nld"),
        ("", "nld"),
    ],
)
def test_the_language_of_the_small_words(text: str, language: str) -> None:
    assert asked_language([line(text, 0.9)]) == language


def test_more_read_well_is_stronger_and_marks_do_not_count() -> None:
    good, poor = (
        score([line("Uittreksel uit het strafregister", 0.95)]),
        score([line("Uittreksel uit het strafr", 0.3)]),
    )
    assert good.strength > 20 > poor.strength
    assert score([line("| - . ~", 0.99)]).words == 0


def test_noise_is_left_out_and_doubtful_words_are_kept() -> None:
    kept = without_noise([Line((*line("|", 0.2).words, *line("12.05.2010", 0.3).words)), line("~", 0.1)])
    assert [one.text for one in kept] == ["12.05.2010"]


def test_the_surer_word_of_two_readings_in_the_same_place() -> None:
    base, other = line("Dubois Frangois te", 0.7), line("Dubois François te", 0.9)
    assert surer_words([base], [other])[0].text == "Dubois François te"
    assert surer_words([other], [base])[0].text == "Dubois François te"
    assert surer_words([base], [line("elders", 0.99, top=0.8)])[0] == base


def test_the_worst_part_of_a_page_counts() -> None:
    text = "verantwoordelijkheid voor de begroting en het beleid van de gemeente"
    even = [line(text, 0.95, top=0.02 * n) for n in range(20)]
    partly = even[:15] + [line(text, 0.2, top=0.02 * n) for n in range(15, 20)]
    assert page_quality(even, 1.0, 0.0) > 0.9
    assert page_quality(partly, 1.0, 0.0) < 0.6
    assert page_quality(even, 0.2, 0.0) < 0.6
    assert page_quality(even, 1.0, 0.9) < 0.5
    assert page_quality([], 1.0, 0.0) == 0.0
