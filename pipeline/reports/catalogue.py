"""The words of one language, and how a fact is put into them."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.numbers import format_decimal

from pipeline.model import FieldValue
from pipeline.privacy import printable
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
from pipeline.reports.dates import LOCALES, long_day, long_moment, short_day, short_moment
from pipeline.reports.nouns import Noun
from pipeline.vacancy import Vacancy

_PIECE = re.compile(r"\[([^\[\]]*)\]|\{(\w+)(?::(\w+))?\}")
_COUNTRIES = {"country", "countries", "nationality", "nationalities"}
_LANGUAGES = {"language", "languages", "asked_language", "other_language"}
_AS_PRINTED = {
    "as_of", "asked_category", "asked_years", "candidate", "categories", "category", "conclusion", "condition",
    "by", "counts", "deadline", "employer", "evidence", "file", "file_a", "file_b", "files", "folder", "former",
    "grade", "held", "holder", "keys",
    "institution", "max_age", "missing", "name", "name_a", "name_b", "part", "path", "reasons", "reference", "rule",
    "selection", "text", "title", "vacancy", "what", "when", "why",
}  # fmt: skip
"""Facts that are words already: whatever code they look like, they are shown as they are."""

Render = Callable[[str, str | None], str | None]
"""From the name of a fact and the form asked to its text; None when the fact is not known."""


def fill(template: str, render: Render) -> str | None:
    """`template` with its `{facts}`; a part between `[brackets]` is left out when a fact in it is not known.

    None when a fact outside brackets is not known. What a fact says is never read as a template.
    """
    pieces: list[str] = []
    last = 0
    for match in _PIECE.finditer(template):
        pieces.append(template[last : match.start()])
        last = match.end()
        if match[1] is not None:
            pieces.append(fill(match[1], render) or "")
            continue
        text = render(match[2], match[3])
        if text is None:
            return None
        pieces.append(text)
    return "".join([*pieces, template[last:]])


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that is said in one language, for one vacancy."""

    language: str
    zone: ZoneInfo
    words: Any
    """The module `words_<language>`."""
    sentences: Mapping[str, str]
    questions: Mapping[str, str]
    labels: Mapping[str, str]
    to_candidate: Mapping[str, str]
    """The sentences once more, as a letter to the candidate says them."""

    def label(self, key: str, /, **facts: FieldValue) -> str:
        """A fixed text of a report; raises KeyError for an unknown key and ValueError for a missing fact."""
        text = fill(self.labels[key], lambda name, form: self.render(name, facts.get(name), form))
        if text is None:
            raise ValueError(f"the label {key} lacks a fact")
        return text

    def counted(self, key: str, count: int, /, **facts: FieldValue) -> str:
        """The label `<key>.one` or `<key>.other`, filled with `{count}`."""
        return self.label(f"{key}.one" if count == 1 else f"{key}.other", count=count, **facts)

    def render(self, name: str, value: FieldValue, form: str | None = None) -> str | None:
        """The fact called `name` as it stands in a sentence; None when it is not known.

        `form` is `the`, `a` or `bare` for a document, `long` for a date, `months` or `years` for a number of them.
        """
        if isinstance(value, tuple):
            texts = [text for item in value if (text := self.render(name, item, form))]
            return self.enumerate(texts, self.words.OR if name == "level" else self.words.AND) or None
        if value is None or value == "":
            return None
        if isinstance(value, bool):
            return str(self.words.YES_NO[0 if value else 1])
        if isinstance(value, dt.date):
            return self._day(value, form)
        if isinstance(value, int | float):
            return self._number(value, form)
        return self._text(name, value, form) or None

    def enumerate(self, items: list[str], joint: str | None = None) -> str:
        """`a, b en c`; `joint` stands before the last one."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {joint or self.words.AND} {items[-1]}"

    def noun(self, code: str) -> Noun | None:
        """What the document type, requirement or look-alike `code` is called."""
        tables: tuple[Mapping[str, Noun], ...] = (self.words.DOCUMENTS, self.words.LOOK_ALIKES, self.words.SOURCES)
        return next((table[code] for table in tables if code in table), None)

    def requirement(self, code: str) -> str:
        """The heading of a requirement."""
        return self._requirement(code)[0]

    def requirement_short(self, code: str) -> str:
        """The heading of a requirement in a narrow column."""
        return self._requirement(code)[1]

    def _requirement(self, code: str) -> tuple[str, str]:
        found: tuple[str, str] = self.words.REQUIREMENTS.get(code, (code, code))
        return found

    def _day(self, value: dt.date, form: str | None) -> str:
        if isinstance(value, dt.datetime):
            write = long_moment if form == "long" else short_moment
            return write(value, self.zone, self.language)
        return (long_day if form == "long" else short_day)(value, self.language)

    def _number(self, value: int | float, form: str | None) -> str:
        whole = int(value) if float(value).is_integer() else None
        units = {"months": self.words.MONTHS, "years": self.words.YEARS}.get(form or "")
        if units is None:
            return format_decimal(value, locale=LOCALES[self.language])
        known = whole is not None and 0 <= whole < len(self.words.NUMBERS)
        count = self.words.NUMBERS[whole] if known else format_decimal(value, locale=LOCALES[self.language])
        return f"{count} {units[0 if whole == 1 else 1]}"

    def _text(self, name: str, value: str, form: str | None) -> str:
        if name.endswith("_time"):
            return short_moment(dt.datetime.fromisoformat(value), self.zone, self.language)
        if name in _COUNTRIES and len(value) == 2:
            return str(Locale.parse(LOCALES[self.language]).territories.get(value.upper(), value))
        if name in _LANGUAGES and len(value) == 2:
            return str(Locale.parse(LOCALES[self.language]).languages.get(value.lower(), value))
        if name in _AS_PRINTED:
            return printable(value)
        if name == "heading":
            return self.requirement(value)
        if name == "differing":
            return str(self.words.FIELD_PLACES.get(value, ""))
        noun = self.noun(value)
        if noun is not None:
            return str(getattr(noun, form or "bare"))
        for table in self._tables(name):
            if value in table:
                return str(table[value])
        return printable(value)

    def _tables(self, name: str) -> tuple[Mapping[str, str], ...]:
        if name == "asked_area":
            return (self.words.AREAS,)
        if name == "because":
            return (self.words.BECAUSE,)
        if name == "reason":
            return (self.words.REASONS, self.words.SUPERSEDED)
        if name in ("before", "after"):
            return (self.words.CONCLUSIONS, self.words.STATUSES)
        return (self.words.LEVELS, self.words.MODELS)


def _tables(*tables: Mapping[str, str]) -> dict[str, str]:
    return {key: text for table in tables for key, text in table.items()}


_NL = _tables(sentences_nl.SENTENCES, letters_nl.NOTICES)
_EN = _tables(sentences_en.SENTENCES, letters_en.NOTICES)
_MODULES: dict[str, tuple[ModuleType, Mapping[str, str], Mapping[str, str], Mapping[str, str], Mapping[str, str]]] = {
    "nl": (
        words_nl,
        _NL,
        questions_nl.QUESTIONS,
        _tables(labels_nl.LABELS, labels_screen_nl.LABELS, letters_nl.LABELS),
        _tables(_NL, letters_nl.TO_CANDIDATE),
    ),
    "en": (
        words_en,
        _EN,
        questions_en.QUESTIONS,
        _tables(labels_en.LABELS, labels_screen_en.LABELS, letters_en.LABELS),
        _tables(_EN, letters_en.TO_CANDIDATE),
    ),
}


def catalogue_of(vacancy: Vacancy) -> Catalogue:
    """The catalogue in which the reports of `vacancy` are written."""
    return catalogue_in(vacancy.language, vacancy.zone)


def catalogue_in(language: str, zone: ZoneInfo) -> Catalogue:
    """All that is said in `language`; moments are told in `zone`."""
    return Catalogue(language, zone, *_MODULES[language])
