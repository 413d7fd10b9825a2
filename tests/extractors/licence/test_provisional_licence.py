"""The provisional licence: whose names on it are not the holder's."""

import datetime as dt

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.licence import provisional_licence
from pipeline.model import Page, Section
from tests.pages import page_of

GUIDES = """
Begeleiders / Guides
1) MERTENS Patrick - 14.05.1969
2) DE WACHTER Nadine - 02.11.1971
Categorie B - geldig van 19.03.2025 tot 18.03.2028
"""
FRONT = """
VOORLOPIG RIJBEWIJS        M36
1. MERTENS
2. Glenn
3. 12.08.1999 Mechelen
4a. 19.03.2025
4b. 18.03.2028
5. 2250318847
9. B
"""


def _section(page: Page) -> Section:
    return Section(DocumentType.PROVISIONAL_LICENCE, None, (page,), "rijbewijs.jpg", 1.0)


@pytest.mark.parametrize("heading", ["Begeleiders / Guides", "Guides - Begleiter"])
def test_who_stands_under_the_heading_of_the_guides_is_not_the_holder(heading: str) -> None:
    back = page_of(GUIDES.replace("Begeleiders / Guides", heading), confidence=0.9, is_card=True)
    found = provisional_licence.extract(_section(back))
    assert (found["holder"].value, found["birth_date"].value) == (None, None)


def test_the_holder_over_the_guides_on_the_same_page_is_kept() -> None:
    both = page_of(FRONT + GUIDES, confidence=0.9, is_card=True)
    found = provisional_licence.extract(_section(both))
    assert (found["holder"].value, found["birth_date"].value) == ("MERTENS Glenn", dt.date(1999, 8, 12))
