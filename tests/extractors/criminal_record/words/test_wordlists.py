"""The word lists of extracts: written as they are looked for, each read by somebody, and what their patterns find."""

from collections.abc import Callable
from pathlib import Path
from re import Pattern

import pytest

from pipeline.extractors import criminal_record
from pipeline.extractors.criminal_record.words import wordlists
from pipeline.extractors.criminal_record.words.wordlists import listed, opening, record_words, stems, unbroken
from pipeline.extractors.flattened import flat
from pipeline.text import word_set
from pipeline.vocabulary.loading import VocabularyError

SOURCE = "".join(path.read_text("utf-8") for path in sorted(Path(criminal_record.__path__[0]).rglob("*.py")))
PARTS = word_set(
    "kleine_woorden register artikel uitgereikt bepaling doel dag wie steunt_op hoe voorwaarde_in_zin uitleg_in_zin"
    " loopt persoon"
)
"""Parts of a list that are read with the whole of it only."""


@pytest.mark.parametrize("name", sorted(record_words()))
def test_a_list_is_written_as_it_is_looked_for_and_is_read(name: str) -> None:
    assert [word for word in record_words()[name] if word != flat(word)] == []
    assert name in PARTS or f'"{name}"' in SOURCE or f"'{name}'" in SOURCE


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (listed, "geen kennisvan", True),
        (listed, "ongeen kennis van", False),
        (unbroken, "geen kennis van", True),
        (unbroken, "geen kennisvan", False),
        (unbroken, "geen kennis vanaf", False),
    ],
)
def test_a_gap_may_be_lost_where_that_is_said(pattern: Callable[..., Pattern[str]], text: str, found: bool) -> None:
    both = pattern("ontkenning").search(text)
    assert (both is not None and both[0].startswith("geen kennis")) is found


def test_an_opening_stands_in_front() -> None:
    assert opening("bijlage").match("- bijlagen: vonnis")
    assert not opening("bijlage").match("zie bijlage")
    assert not opening("bijlage").match("bijlagenummer 3")


def test_a_stem_is_found_within_a_word_unless_it_has_an_edge() -> None:
    assert stems("beslissing_stam").search("verkeersgeldboete")
    assert not stems("beslissing_stam").search("ontzetten")  # "ontzet " has an edge


def test_a_list_that_stands_in_two_files_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordlists, "only", lambda *_: {"leeg": ("nihil",)})
    with pytest.raises(VocabularyError, match=r"speakers\.yaml: 'leeg' staat ook in een ander bestand"):
        record_words.__wrapped__()
