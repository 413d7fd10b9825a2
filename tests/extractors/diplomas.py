"""Diplomas built from text, for the tests of what is read of them."""

from pipeline.codes import DocumentType
from pipeline.extractors.diploma.extract import extract
from pipeline.model import Field, Page, Section
from tests.pages import page_of

CERTAIN = 0.80
"""The confidence from which a field may decide."""


def certain(field: Field) -> bool:
    """Whether the field may decide."""
    return field.confidence >= CERTAIN and field.doubt is None


def fields_on(*pages: Page) -> dict[str, Field]:
    """What is extracted from a diploma of these pages."""
    return extract(Section(DocumentType.DIPLOMA, None, pages, "diploma.pdf", 1.0))


def fields_of(*texts: str, confidence: float = 1.0) -> dict[str, Field]:
    """What is extracted from a diploma of a page per text."""
    return fields_on(*(page_of(text, confidence=confidence, number=number) for number, text in enumerate(texts, 1)))
