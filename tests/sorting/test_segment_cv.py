"""A cv of which a frame or a column was read as a page by itself."""

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Reading
from pipeline.sorting import sort_pages
from tests.pages import page_of

CAREER = """
LEVENSLOOP
sinds 04/2017 Teamverantwoordelijke burger en welzijn, gemeente Dilsen
2011-2017 Stafmedewerker OCMW
2006-2011 Jurist
STUDIES
2006 master in de rechten
TALEN
Nederlands: moedertaal; Frans: vlot
"""
FRAME = "PEETERS Jos\nGeboren te Peer op 10 oktober 1964\nOngehuwd\nRijbewijs B"
CARD = "RIJBEWIJS\n1. PEETERS\n2. Jos\n3. 10.10.1964 Peer\n4a. 03.03.2019\n4b. 03.03.2029\n9. AM B"


def sections(*texts: str, card: bool = True) -> list[tuple[DocumentType, int]]:
    """Type and number of pages of each document on one sheet, the first part in a frame of its own."""
    first, *others = texts
    pages = (
        page_of(first, confidence=0.95, is_card=card),
        *(page_of(text, confidence=0.95) for text in others),
    )
    return [(one.type, len(one.pages)) for one in sort_pages(Reading(pages, pages[0].method), "cv.pdf")]


@pytest.mark.parametrize("card", [True, False])
def test_a_frame_with_particulars_is_part_of_the_cv(card: bool) -> None:
    assert sections(FRAME, CAREER, card=card) == [(DocumentType.CV, 2)]


def test_a_licence_beside_a_cv_stays_a_licence() -> None:
    assert sections(CARD, CAREER) == [(DocumentType.DRIVING_LICENCE, 1), (DocumentType.CV, 1)]


def test_a_piece_that_says_nothing_of_a_cv_stays_apart() -> None:
    assert sections("kq vr tt 88 lm\nqq zz rt ww", CAREER) == [(DocumentType.OTHER, 1), (DocumentType.CV, 1)]
