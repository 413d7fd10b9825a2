"""Slips of OCR laid over words."""

from random import Random

from bench.damage import misread, pages_of
from bench.documents import draw_diploma
from bench.slips import said
from pipeline.codes import ReadMethod


def test_as_many_letters_slip_as_asked_and_the_wrong_words_are_less_sure() -> None:
    (page,) = pages_of(draw_diploma(Random(1), "modern_university"), by_ocr=True)
    texts = {word.text for word in page.words}
    read = [word for seed in range(30) for word in misread(page, Random(seed), 0.02).words]
    wrong = [word for word in read if word.text not in texts]
    assert 0.03 < len(wrong) / len(read) < 0.3
    assert sum(word.confidence > 0.92 for word in wrong) < 0.2 * len(wrong)
    assert misread(page, Random(1), 0.02).method is ReadMethod.OCR


def test_without_slips_every_deciding_field_is_right() -> None:
    drawn = draw_diploma(Random(1), "modern_university")
    found = list(said(drawn, Random(1), 0.0))
    assert {name for name, *_ in found} == {"level", "country", "award_date"}
    assert all(right == value for _, right, value, _ in found)
