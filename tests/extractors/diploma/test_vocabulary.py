"""The vocabulary files that a legal officer keeps: whole, readable, and with an error that names the file."""

from collections.abc import Callable
from importlib import resources

import pytest
from pydantic import BaseModel, ValidationError

from pipeline.extractors import degree_sentences, degrees, vocabularies
from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.degrees import Found
from pipeline.extractors.flattened import flat
from pipeline.extractors.lexicon import tokens_of
from pipeline.extractors.names.words import name_words
from pipeline.vocabulary.loading import VocabularyError, validated
from pipeline.vocabulary.stamps import stamps
from tests.pages import page_of


def found(phrase: str) -> Found:
    tokens = tokens_of(page_of(phrase), degrees.repair())
    return next(one for one in degrees.find(tokens) if one.senses)


@pytest.mark.parametrize(
    ("phrase", "country", "year", "levels"),
    [
        ("Licence en droit", "FR", None, {"bachelor"}),
        ("Licence en droit", "MA", None, {"bachelor"}),
        ("Licence en droit", "BE", None, {"master"}),
        ("Licence en droit", None, None, {"bachelor", "master"}),
        ("gegradueerde", "BE", 1998, {"bachelor"}),
        ("gegradueerde", "BE", 2021, {"graduaat"}),
        ("gegradueerde", "BE", None, {"bachelor", "graduaat"}),
        ("ing.", "NL", None, {"bachelor"}),
        ("ing.", "BE", None, {"master"}),
        ("doctorandus", "NL", None, {"master"}),
        ("doctor in de rechten", "BE", 1968, {"master"}),
        ("doctor in de rechten", "BE", 1999, {"doctorate"}),
        ("Bachelier en droit", "BE", None, {"bachelor"}),
        ("maîtrise en droit", "FR", None, {"twijfel"}),
        ("Executive Master in Finance", "BE", None, {"twijfel"}),
        ("Master na Master", "BE", None, {"master"}),
        ("okleveles", "BE", None, {"twijfel"}),
    ],
)
def test_meaning_by_country_and_year(phrase: str, country: str | None, year: int | None, levels: set[str]) -> None:
    assert found(phrase).levels({country} if country else (), year, ()) == levels


def test_every_file_is_valid_and_explained_in_dutch() -> None:
    assert len(vocabularies.families()) > 20
    assert len(vocabularies.institutions()) > 20
    assert vocabularies.places().landen
    assert vocabularies.cue_lists()
    assert vocabularies.equivalence_cues()
    assert vocabularies.diploma_dates()
    assert degree_sentences.diploma_sentences()
    assert vocabularies.cv_words()
    assert name_words()
    assert record_words()
    assert stamps().ongeldig
    folder = resources.files("pipeline.extractors.vocabulary")
    for entry in (*folder.iterdir(), *folder.joinpath("criminal_record").iterdir()):
        if entry.name.endswith(".yaml") and not entry.name.startswith("licence"):
            head = entry.read_text(encoding="utf-8")[:900]
            assert head.startswith("# "), entry.name
            assert "Mag worden aangevuld" in head or "Het mag worden aangevuld" in head, entry.name


@pytest.mark.parametrize(
    "read", [vocabularies.diploma_dates, degree_sentences.diploma_sentences, vocabularies.cv_words]
)
def test_words_of_sentences_are_written_as_they_are_looked_for(read: Callable[[], BaseModel]) -> None:
    for name, words in read():
        for part in words.values() if isinstance(words, dict) else [words]:
            assert part, name
            assert [word for word in part if word != flat(word)] == [], name


def test_no_family_gives_one_phrase_two_levels() -> None:
    for family in vocabularies.families():
        seen: dict[str, tuple[str, ...]] = {}
        for degree in family.graden:
            for word in degree.woorden:
                assert seen.setdefault(word, degree.niveau) == degree.niveau, (family.familie, word)


def test_unknown_level_names_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = {"familie": "x", "landen": ["BE"], "graden": [{"woorden": ["y"], "niveau": "meester"}]}
    with pytest.raises(VocabularyError, match=r"degrees_x\.yaml"):
        validated("degrees_x.yaml", vocabularies.Family, bad)
    with pytest.raises(ValidationError):
        vocabularies.Degree.model_validate({"woorden": ["y"], "niveau": "master", "niveu": "x"})
