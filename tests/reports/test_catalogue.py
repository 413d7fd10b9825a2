"""Templates, the words for facts, and the completeness of both languages."""

import datetime as dt
import importlib
import pkgutil
import re
from enum import StrEnum
from itertools import product
from types import ModuleType

import pytest

import pipeline.checks
import pipeline.history
import pipeline.intake
from pipeline.codes import (
    ArrivalBasis,
    CandidateStatus,
    DocumentType,
    Problem,
    ReadMethod,
    Reason,
    Status,
)
from pipeline.model import FieldValue
from pipeline.reports import (
    labels_en,
    labels_nl,
    labels_screen_en,
    labels_screen_nl,
    letters_en,
    letters_nl,
    questions_en,
    questions_nl,
    sentences_en,
    sentences_nl,
    words_en,
    words_nl,
)
from pipeline.reports.catalogue import catalogue_of, fill
from tests.reports.conftest import vacancy_of

PLACES = re.compile(r"\{(\w+)(?::(\w+))?\}")


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Van {day}.", "Van maandag."),
        ("Van {day}[ om {hour}].", "Van maandag."),
        ("Van {day}[ in {month}].", "Van maandag in [mei] {day}."),
        ("Van {hour}.", None),
        ("", ""),
    ],
    ids=["fact", "unknown fact in brackets", "facts are no templates", "unknown fact", "nothing"],
)
def test_fill(template: str, text: str | None) -> None:
    facts = {"day": "maandag", "month": "[mei] {day}"}
    assert fill(template, lambda name, _: facts.get(name)) == text


@pytest.mark.parametrize(
    ("name", "value", "form", "nl", "en"),
    [
        ("issue_date", dt.date(2024, 1, 5), None, "05/01/2024", "05/01/2024"),
        ("date", dt.date(2024, 3, 5), "long", "5 maart 2024", "5 March 2024"),
        ("received_time", "2024-04-28T22:10:00+00:00", None, "29/04/2024 om 00:10", "29/04/2024 at 00:10"),
        ("categories", ("AM", "B", "BE"), None, "AM, B en BE", "AM, B and BE"),
        ("categories", (), None, None, None),
        ("title", None, None, None, None),
        ("title", "", None, None, None),
        ("months", 3, "months", "drie maanden", "three months"),
        ("months", 1, "months", "één maand", "one month"),
        ("months", 38, "months", "38 maanden", "38 months"),
        ("years", 2.0, "years", "twee jaar", "two years"),
        ("years", 2.5, "years", "2,5 jaar", "2.5 years"),
        ("country", "TR", None, "Turkije", "Türkiye"),
        ("language", "fr", None, "Frans", "French"),
        ("clean", True, None, "ja", "yes"),
        ("sent", "request_receipt", "a", "een ontvangstbewijs van de aanvraag", "a receipt of the request"),
        ("requirement", "diploma_supplement", "the", "het diplomasupplement", "the diploma supplement"),
        ("level", "doctorate", None, "doctor", "doctorate"),
        ("model", "596.2", None, "model 596.2", "model 596.2"),
        ("title", "a  b\u202e85073003328", None, "a b***", "a b***"),
    ],
)  # fmt: skip
def test_facts_in_words(name: str, value: FieldValue, form: str | None, nl: str | None, en: str | None) -> None:
    assert catalogue_of(vacancy_of("nl")).render(name, value, form) == nl
    assert catalogue_of(vacancy_of("en")).render(name, value, form) == en


def declared() -> dict[str, tuple[str, ...]]:
    """The `SENTENCES` of every module that concludes something, with all the facts that one of them gives."""
    found: dict[str, tuple[str, ...]] = {}
    for room in (pipeline.checks, pipeline.intake, pipeline.history):
        for module in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
            told: dict[str, tuple[str, ...]] = getattr(importlib.import_module(module.name), "SENTENCES", {})
            found |= {key: (*found.get(key, ()), *facts) for key, facts in told.items()}
    return found


ALWAYS = {
    "deadline", "requirement", "max_age", "max_age_months", "asked_model", "asked_level", "asked_category",
    "asked_years", "asked_area", "asked_language",
}  # fmt: skip
"""The facts that every sentence may name."""
TABLES = {"nl": sentences_nl.SENTENCES, "en": sentences_en.SENTENCES}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sentence_of_the_checks_is_there_and_can_be_filled(language: str) -> None:
    table = TABLES[language]
    keys = declared()
    assert {key for key in keys if key not in table} == set()
    needed = {
        key: {name for name, _ in PLACES.findall(re.sub(r"\[[^\]]*\]", "", table[key]))} - set(facts) - ALWAYS
        for key, facts in keys.items()
        if key in table
    }
    assert {key: names for key, names in needed.items() if names} == {}


def test_what_a_sentence_may_name_is_told_by_some_check() -> None:
    """A place that no check ever fills is a slip of the pen."""
    wrong = {
        f"{language} {key}": names
        for (language, table), (key, facts) in product(TABLES.items(), declared().items())
        if (names := {name for name, _ in PLACES.findall(table[key])} - set(facts) - ALWAYS)
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        (sentences_nl.SENTENCES, sentences_en.SENTENCES),
        (questions_nl.QUESTIONS, questions_en.QUESTIONS),
        (labels_nl.LABELS, labels_en.LABELS),
        (letters_nl.LABELS, letters_en.LABELS),
        (letters_nl.NOTICES, letters_en.NOTICES),
        (letters_nl.TO_CANDIDATE, letters_en.TO_CANDIDATE),
        (labels_screen_nl.LABELS, labels_screen_en.LABELS),
    ],
    ids=["sentences", "questions", "labels", "letters", "templates", "to the candidate", "screen"],
)
def test_both_languages_say_the_same_things(dutch: dict[str, str], english: dict[str, str]) -> None:
    assert set(dutch) == set(english)
    names = {key: {name for name, _ in PLACES.findall(text)} for key, text in dutch.items()}
    assert names == {key: {name for name, _ in PLACES.findall(text)} for key, text in english.items()}


@pytest.mark.parametrize("words", [words_nl, words_en], ids=["nl", "en"])
@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("DOCUMENTS", DocumentType),
        ("STATUSES", Status),
        ("CONCLUSIONS", CandidateStatus),
        ("CONCLUSIONS_OPEN", CandidateStatus),
        ("REASONS", Reason),
        ("PROBLEMS", Problem),
        ("METHODS", ReadMethod),
        ("ARRIVALS", ArrivalBasis),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_code_has_a_name(words: ModuleType, table: str, codes: type[StrEnum]) -> None:
    assert set(getattr(words, table)) == {code.value for code in codes}


def test_the_word_tables_of_both_languages_name_the_same() -> None:
    tables = [name for name in vars(words_nl) if name.isupper()]
    assert tables == [name for name in vars(words_en) if name.isupper()]
    for name in tables:
        dutch, english = getattr(words_nl, name), getattr(words_en, name)
        assert type(dutch) is type(english)
        if isinstance(dutch, dict):
            assert list(dutch) == list(english)


@pytest.mark.parametrize(
    "table",
    [
        sentences_nl.SENTENCES,
        questions_nl.QUESTIONS,
        labels_nl.LABELS,
        letters_nl.LABELS,
        letters_en.LABELS,
        labels_screen_nl.LABELS,
        sentences_en.SENTENCES,
        labels_en.LABELS,
        labels_screen_en.LABELS,
    ],
    ids=[
        "sentences nl",
        "questions nl",
        "labels nl",
        "letters nl",
        "letters en",
        "screen nl",
        "sentences en",
        "labels en",
        "screen en",
    ],
)
def test_templates_are_tidy(table: dict[str, str]) -> None:
    pairs = (("[", "]"), ("{", "}"), ("(", ")"), ("“", "”"))
    untidy = [
        key
        for key, text in table.items()
        if "  " in text or any(text.count(left) != text.count(right) for left, right in pairs)
    ]
    assert untidy == []


def test_doubt_is_said_of_doubt_alone() -> None:
    against = re.compile(
        r"^\w+\.(absent|late|too_old|not_an_extract|level_too_low|category_missing|provisional)(\.|$)",
    )
    wrong = [key for key, text in sentences_nl.SENTENCES.items() if against.match(key) and "vastgesteld" in text]
    assert wrong == []


def test_what_a_letter_says_otherwise_is_said_of_the_same() -> None:
    """A key that no sentence has, or a fact that the sentence does not name, is a slip of the pen."""
    for told, usual in (
        (letters_nl.TO_CANDIDATE, sentences_nl.SENTENCES),
        (letters_en.TO_CANDIDATE, sentences_en.SENTENCES),
    ):
        assert set(told) <= set(usual)
        assert {
            key for key, text in told.items() if set(PLACES.findall(text)) - set(PLACES.findall(usual[key]))
        } == set()


def test_what_counts_against_a_candidate_is_told_to_them_and_not_about_them() -> None:
    against = re.compile(
        r"^\w+\.(absent|late|too_old|not_an_extract|level_too_low|category_missing|provisional)(\.(?!open$)\w+)*$"
    )
    told = {**sentences_nl.SENTENCES, **letters_nl.TO_CANDIDATE}
    wrong = [key for key, text in told.items() if against.match(key) and re.search(r"\bde kandida", text)]
    assert wrong == []


@pytest.mark.parametrize("module", [labels_nl, labels_screen_nl, letters_nl, questions_nl, sentences_nl, words_nl])
def test_a_page_is_called_by_one_word(module: ModuleType) -> None:
    said = " ".join(repr(value) for name, value in vars(module).items() if name.isupper())
    assert said
    assert "pagina" not in said.casefold()
