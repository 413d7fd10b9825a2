"""What several readings of a word are worth."""

import pytest

from pipeline.reading.ocr.looking.weighing import agreed, believed, line_doubted, surer
from tests.pages import page_of


@pytest.mark.parametrize(
    ("confidences", "worth"), [((0.5, 0.5), 0.75), ((0.5, 0.5, 0.2), 0.8), ((0.9, 0.9), 0.95), ((0.3,), 0.3)]
)
def test_readings_that_agree_are_worth_more_than_either_up_to_a_bound(
    confidences: tuple[float, ...], worth: float
) -> None:
    assert agreed(0.95, *confidences) == worth


@pytest.mark.parametrize(("was", "becomes"), [(0.9, 0.7), (0.4, 0.4)])
def test_what_is_spoken_against_is_in_doubt_and_no_surer_than_it_was(was: float, becomes: float) -> None:
    line = line_doubted(page_of("AM B", confidence=was).lines[0], 0.7)
    assert [word.confidence for word in line.words] == [becomes, becomes]


@pytest.mark.parametrize(("was", "becomes"), [(0.5, 0.75), (0.96, 0.96)])
def test_what_is_borne_out_is_surer_and_never_less_sure_than_it_was(was: float, becomes: float) -> None:
    (word,) = page_of("AM", confidence=was).lines[0].words
    assert surer(word, 0.95, 0.5).confidence == becomes
    assert believed(word, 0.75).confidence == becomes
