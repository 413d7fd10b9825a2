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
