import pytest

from pipeline.extractors.fields import NOT_FOUND, agreeing, evidence_of, field_of
from pipeline.model import Box, Field, Word
from tests.pages import page_of

PAGE = page_of("Afgeleverd op 15/03/2024", confidence=0.9, number=3)


def test_evidence_is_the_box_and_text_of_the_words() -> None:
    words = PAGE.lines[0].words[1:]
    field = field_of("x", words, PAGE, "map/a.pdf")
    (evidence,) = field.evidence
    assert (evidence.file, evidence.page, evidence.text) == ("map/a.pdf", 3, "op 15/03/2024")
    assert evidence.box == Box.around([word.box for word in words])
    assert (field.confidence, evidence.confidence, field.doubt) == (0.9, 0.9, None)


def test_confidence_and_doubt_can_be_given() -> None:
    field = field_of(None, PAGE.words, PAGE, "a", confidence=0.5, doubt="two_candidates")
    assert (field.value, field.confidence, field.doubt, field.evidence[0].confidence) == (
        None,
        0.5,
        "two_candidates",
        0.5,
    )


def test_without_words_there_is_no_evidence() -> None:
    assert field_of("x", (), PAGE, "a") == Field("x", 0.0)
    assert (NOT_FOUND.value, NOT_FOUND.evidence) == (None, ())
    with pytest.raises(ValueError, match="empty"):
        evidence_of((), PAGE, "a")


def test_readings_that_agree_are_surer_than_the_best() -> None:
    one = field_of("x", PAGE.words, PAGE, "a", confidence=0.7, doubt="ocr_repaired")
    two = field_of("x", PAGE.words[:1], PAGE, "a", confidence=0.6)
    both = agreeing([one, two])
    assert both.confidence == pytest.approx(0.88)
    assert both.doubt is None
    assert len(both.evidence) == 2
    assert agreeing([one]) == one


def test_a_dash_between_words_does_not_make_the_value_doubtful() -> None:
    box = Box(0.1, 0.1, 0.2, 0.12)
    words = (Word("BLANCO", box, 0.91), Word("—", box, 0.54), Word("VIERGE", box, 0.93))
    assert field_of(True, words, PAGE, "a").confidence == 0.91
    assert field_of(True, words[1:2], PAGE, "a").confidence == 0.54
