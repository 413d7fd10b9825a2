"""Extracts from the criminal register built from text, for the tests of the extractor and of the check."""

from pipeline.codes import DocumentType
from pipeline.extractors.criminal_record.extract import extract
from pipeline.model import Document, Field, Section
from tests.pages import page_of

HEAD = "GEMEENTE LIEVEGEM\nDienst Burgerzaken"
TITLE = "Uittreksel uit het strafregister\nArtikel 595 van het Wetboek van Strafvordering"
PERSON = "Naam: JANSSENS\nVoornamen: An Maria\nGeboren te Gent op 12/05/1985\nRijksregisternummer: 85.05.12-002.11"
PURPOSE = "Doel: sollicitatie bij een lokaal bestuur"
BLANK = "Veroordelingen:\nNIHIL"
ISSUED = "Afgeleverd te Lievegem op 15/03/2024"
SMALL_PRINT = (
    "Dit uittreksel werd afgeleverd in uitvoering van de wet van 8 augustus 1997 betreffende het "
    "Centraal Strafregister,\n"
    "gewijzigd bij de wet van 31 juli 2009, en het koninklijk besluit van 21 november 2016. Veroordelingen tot een\n"
    "gevangenisstraf van ten hoogste zes maanden en geldboetes worden na drie jaar niet meer "
    "vermeld. Omzendbrief nr. 95\n"
    "van 2 februari 2007. De echtheid kan gedurende drie maanden worden nagegaan op https://certif.belgium.be."
)


def page_text(
    *,
    head: str = HEAD,
    title: str = TITLE,
    person: str = PERSON,
    purpose: str = PURPOSE,
    record: str = BLANK,
    issued: str = ISSUED,
    small_print: str = SMALL_PRINT,
    foot: str = "",
) -> str:
    """The text of an extract, each part replaceable; empty parts are left out."""
    return "\n\n".join(part for part in (head, title, person, purpose, record, issued, small_print, foot) if part)


def section_of(*texts: str, confidence: float = 1.0) -> Section:
    """A section with one page per text."""
    pages = tuple(page_of(text, confidence=confidence, number=n) for n, text in enumerate(texts, 1))
    return Section(DocumentType.CRIMINAL_RECORD, None, pages, "strafregister.pdf", 1.0)


def fields_of(*texts: str, confidence: float = 1.0) -> dict[str, Field]:
    """What is extracted from pages with these texts."""
    return extract(section_of(*texts, confidence=confidence))


def document_of(*texts: str, confidence: float = 1.0) -> Document:
    """The document that pages with these texts make."""
    section = section_of(*texts, confidence=confidence)
    fields = extract(section)
    language = fields["_language"].value
    return Document(
        section.type, None, section.file, tuple(range(1, len(texts) + 1)), fields, 1.0, confidence,
        language=language if isinstance(language, str) else None,
    )  # fmt: skip
