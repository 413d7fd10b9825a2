"""From a file that was read to its documents with their fields: one file per document type, listed here."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import replace

from pipeline.codes import AGAINST, LICENCE_GONE, DocumentType
from pipeline.extractors import identity_card, motivation_letter
from pipeline.extractors.bounds import within_bounds
from pipeline.extractors.capital_i import with_capital_i
from pipeline.extractors.criminal_record import extract as criminal_record
from pipeline.extractors.cv import extract as cv
from pipeline.extractors.diploma import equivalence_decision
from pipeline.extractors.diploma import extract as diploma
from pipeline.extractors.diploma import supplement as diploma_supplement
from pipeline.extractors.diploma.taken_back import taken_back
from pipeline.extractors.glued_labels import with_labels_apart
from pipeline.extractors.letters_about import against_extract, against_licence, licence_gone
from pipeline.extractors.licence import driving_licence, provisional_licence
from pipeline.extractors.names.borne_out import trusted_name
from pipeline.extractors.sample_marks import without_sample_marks
from pipeline.extractors.seal import with_seal
from pipeline.extractors.struck_out import with_struck_out
from pipeline.extractors.unfilled import unfilled
from pipeline.model import Document, Field, Reading, Section
from pipeline.sorting import language_of, sort_pages

Extractor = Callable[[Section], dict[str, Field]]

EXTRACTORS: dict[DocumentType, Extractor] = {
    DocumentType.CRIMINAL_RECORD: criminal_record.extract,
    DocumentType.CV: cv.extract,
    DocumentType.DIPLOMA: diploma.extract,
    DocumentType.DIPLOMA_SUPPLEMENT: diploma_supplement.extract,
    DocumentType.DRIVING_LICENCE: driving_licence.extract,
    DocumentType.EQUIVALENCE_DECISION: equivalence_decision.extract,
    DocumentType.IDENTITY_CARD: identity_card.extract,
    DocumentType.MOTIVATION_LETTER: motivation_letter.extract,
    DocumentType.PROVISIONAL_LICENCE: provisional_licence.extract,
}
"""The types of which fields are read; of the others the type is all that matters."""

LOOKALIKES: dict[str, Extractor] = {"postgraduate_certificate": diploma.extract}
"""Look-alikes of which what stands on them matters too."""

DECIDING: dict[DocumentType, tuple[str, ...]] = {
    DocumentType.CRIMINAL_RECORD: ("issue_date", "model", "clean"),
    DocumentType.DIPLOMA: ("level", "country"),
    DocumentType.DRIVING_LICENCE: ("categories", "expiry_date"),
    DocumentType.EQUIVALENCE_DECISION: ("level",),
}
"""The fields that must be the same in a page's text layer and in its picture."""

_FILLED_IN = frozenset({DocumentType.CRIMINAL_RECORD, DocumentType.DIPLOMA})
"""What is a template as long as a placeholder stands on it."""

_NAMES = ("holder", "name")
"""The fields with the name of a person."""
_COULD_BE_SHARE = 0.5
"""A type that scores this share of the best score may be what a page is that was not understood."""


def documents_in(reading: Reading, file: str) -> tuple[Document, ...]:
    """The documents in a file that was read, `file` its path."""
    sections = sort_pages(reading, file)
    beside = frozenset(section.type for section in sections)
    read = (_with_notes(extract(one), one, beside) for one in sections)
    return tuple(with_seal(document, reading) for document in read)


def _with_notes(document: Document, section: Section, beside: frozenset[DocumentType]) -> Document:
    """A document with what it says of the candidate's licence, and against the documents `beside` it (`AGAINST`).

    The latter where it is a look-alike, or not understood.
    """
    if document.type in _OF_CANDIDATE or not document.understood:
        gone = licence_gone(section)
        document = replace(document, fields={**document.fields, LICENCE_GONE: gone}) if gone.value else document
    if document.type is not DocumentType.OTHER and document.understood:
        return document
    notes = {AGAINST + kind.value: told(section) for kind, told in _NOTES.items() if kind in beside - {document.type}}
    return replace(document, fields={**document.fields, **{name: one for name, one in notes.items() if one.value}})


_OF_CANDIDATE = frozenset({DocumentType.CV, DocumentType.MOTIVATION_LETTER, DocumentType.OTHER})
"""What tells of the candidate in free words."""


def _against_diploma(section: Section) -> Field:
    return taken_back([diploma.sheet_of(page) for page in section.pages if page.words], section.file)


_NOTES: dict[DocumentType, Callable[[Section], Field]] = {
    DocumentType.CRIMINAL_RECORD: against_extract,
    DocumentType.DIPLOMA: _against_diploma,
    DocumentType.DRIVING_LICENCE: against_licence,
}
"""Of the types that another page of the file may take the worth from: what it says of that."""


def extract(section: Section) -> Document:
    """The document that the section's pages make; not understood where a page holds more than is looked at."""
    within = tuple(within_bounds(page) for page in section.pages)
    understood = section.understood and all(map(operator.is_, within, section.pages))
    shown = section.pages
    read = tuple(with_capital_i(with_labels_apart(without_sample_marks(page))) for page in within)
    section = replace(section, pages=read, understood=understood)
    extractor = EXTRACTORS.get(section.type) or LOOKALIKES.get(section.subtype or "")
    fields: dict[str, Field] = extractor(section) if extractor else {}
    fields |= {name: trusted_name(fields[name], section.pages) for name in _NAMES if name in fields}
    fields = with_struck_out(fields, shown)
    if section.type in _FILLED_IN:
        fields["_unfilled"] = unfilled(section.pages, section.file)
    differs = any(page.text_agrees is False for page in section.pages)
    if extractor and differs:
        fields = _held_against_picture(section, extractor, fields)
    return Document(
        section.type,
        section.subtype,
        section.file,
        tuple(sorted({page.number for page in section.pages})),
        fields,
        section.confidence,
        min((page.quality for page in section.pages), default=0.0),
        section.understood,
        False if differs else None,
        language_of("\n".join(page.text for page in section.pages)),
        tuple(dict.fromkeys((*(() if section.understood else _could_be(section.scores)), *section.plausible))),
    )


def _held_against_picture(section: Section, extractor: Extractor, fields: dict[str, Field]) -> dict[str, Field]:
    """The fields, those that decide marked `text_differs` where the other reading of the page does not confirm them.

    A person sees the picture, a program the text: when they say different things, neither may decide.
    """
    pages = tuple(replace(page, lines=page.picture_lines or page.lines, picture_lines=()) for page in section.pages)
    other = extractor(replace(section, pages=pages))
    return fields | {
        name: replace(field, doubt="text_differs")
        for name, field in fields.items()
        if name in DECIDING.get(section.type, ()) and field.value != (other[name].value if name in other else None)
    }


def _could_be(scores: Mapping[str, float]) -> tuple[DocumentType, ...]:
    """The document types that scored nearly as well as the best."""
    best = max(scores.values(), default=0.0)
    if best <= 0:
        return ()
    names = {kind.value for kind in DocumentType}
    return tuple(
        DocumentType(name)
        for name, score in sorted(scores.items())
        if name in names and score >= best * _COULD_BE_SHARE and name not in ("other", "unreadable")
    )
