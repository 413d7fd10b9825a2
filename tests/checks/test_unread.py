"""Which files leave doubt on what was not found."""

from dataclasses import replace

import pytest

from pipeline.checks.unread import perhaps_holding
from pipeline.codes import DocumentType
from tests.checks.dossiers import document, dossier, examined


@pytest.mark.parametrize(
    ("confidence", "strict", "held"),
    [(0.05, False, True), (0.05, True, False), (0.3, False, False)],
    ids=["a faint likeness to a cv excludes nothing", "no sign of the type sought", "most likely a cv"],
)
def test_page_that_was_not_understood(confidence: float, strict: bool, held: bool) -> None:
    page = document(DocumentType.OTHER, understood=False, could_be=(DocumentType.CV,))
    found = perhaps_holding(
        dossier(examined(replace(page, confidence=confidence))), DocumentType.DIPLOMA, strict=strict
    )
    assert bool(found) is held


@pytest.mark.parametrize(("sought", "held"), [(DocumentType.CV, True), (DocumentType.DIPLOMA, False)])
def test_page_that_was_understood_could_be_what_it_resembles_nearly_as_much(sought: DocumentType, held: bool) -> None:
    found = dossier(examined(document(DocumentType.OTHER, could_be=(DocumentType.CV,))))
    assert bool(perhaps_holding(found, sought, strict=False)) is held


def test_what_a_candidate_writes_could_be_any_text_that_was_not_understood() -> None:
    page = document(DocumentType.OTHER, understood=False, could_be=(DocumentType.DIPLOMA,))
    found = dossier(examined(replace(page, confidence=0.4)))
    assert perhaps_holding(found, DocumentType.CV, strict=False)
    assert not perhaps_holding(found, DocumentType.CV, strict=True)


@pytest.mark.parametrize(
    ("quality", "language", "held"),
    [(0.58, None, True), (0.9, None, True), (0.7, "nl", True), (0.9, "nl", False), (1.0, None, False)],
    ids=["a garbled picture", "scraps of no language", "badly read", "legible", "a short text that came as text"],
)
def test_scraps_that_resemble_something_exclude_nothing(quality: float, language: str | None, held: bool) -> None:
    """The photo of a licence was read as noise that resembled a list of marks: it counted as no licence."""
    page = document(DocumentType.OTHER, understood=False, could_be=(DocumentType.CV,))
    found = dossier(examined(replace(page, confidence=0.41, quality=quality, language=language)))
    assert bool(perhaps_holding(found, DocumentType.DRIVING_LICENCE, strict=False)) is held
    assert bool(perhaps_holding(found, DocumentType.DRIVING_LICENCE, strict=True)) is held
