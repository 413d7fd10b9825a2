"""The provisional licence: whose names on it are not the holder's."""

import datetime as dt
from collections.abc import Mapping

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Field
from tests.extractors.licences import licence

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


def provisional(text: str) -> Mapping[str, Field]:
    return licence(text, confidence=0.9, type=DocumentType.PROVISIONAL_LICENCE).fields


@pytest.mark.parametrize(
    "heading",
    ["Begeleiders / Guides", "Guides - Begleiter", "Begeleider(s):", "Accompagnateurs", "Begleiter 1:", "Guides :"],
)
def test_who_stands_under_the_heading_of_the_guides_is_not_the_holder(heading: str) -> None:
    found = provisional(GUIDES.replace("Begeleiders / Guides", heading))
    assert (found["holder"].value, found["birth_date"].value) == (None, None)


@pytest.mark.parametrize("heading", ["Begeleiders / Guides", "Begeleider(s):", "Begeleider"])
def test_the_heading_over_the_guides_is_told(heading: str) -> None:
    assert provisional(GUIDES.replace("Begeleiders / Guides", heading))["_guides"].value is True


@pytest.mark.parametrize("said", ["Begeleider van de leerling", "Rijden met een begeleider:", "Begeleiding:"])
def test_what_is_said_of_guides_is_no_heading_over_them(said: str) -> None:
    assert provisional(GUIDES.replace("Begeleiders / Guides", said))["_guides"].value is None


def test_the_holder_over_the_guides_on_the_same_page_is_kept() -> None:
    found = provisional(FRONT + GUIDES)
    assert (found["holder"].value, found["birth_date"].value) == ("MERTENS Glenn", dt.date(1999, 8, 12))


@pytest.mark.parametrize("title", ["LEARNER PERMIT", "LEARNER'S PERMIT", "Learner’s permit", "PERMIS PROVISOIRE"])
def test_every_name_of_a_provisional_licence_says_that_it_is_one(title: str) -> None:
    assert provisional(FRONT.replace("VOORLOPIG RIJBEWIJS        M36", title))["_provisional"].value is True
