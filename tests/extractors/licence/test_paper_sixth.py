"""The day of issue in field 6 of a paper model, by its place alone."""

import datetime as dt

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.licence.paper_sixth import issued_in_sixth
from tests.pages import page_of

PANEL = """
3. Date et lieu de naissance 28/05/1974
{fifth}
{sixth}
{seventh}
"""
AS_PRINTED = {"fifth": "5. Délivré par NORD", "sixth": "6. à Lille te 06/07/1994", "seventh": "7. Valable jusqu'au"}


@pytest.mark.parametrize(
    ("changed", "issued"),
    [
        ({}, dt.date(1994, 7, 6)),
        ({"fifth": "5. Ausgestellt durch Stadt Aachen", "seventh": "7. Gültig bis"}, dt.date(1994, 7, 6)),
        ({"fifth": "NORD"}, None),
        ({"sixth": "Lille te 06/07/1994"}, None),
        ({"seventh": "en"}, None),
        ({"sixth": "6. à Lille", "seventh": "7. Valable jusqu'au 06/07/1994"}, None),
        ({"seventh": "7. Valable jusqu'au 06/07/2009"}, None),
        ({"seventh": "7. Valablejusqwau 0607/2009"}, None),
        ({"sixth": "6. à Lille te 06/07/1981"}, None),
    ],
)
def test_only_the_day_between_the_captions_around_it(changed: dict[str, str], issued: dt.date | None) -> None:
    page = page_of(PANEL.format(**AS_PRINTED | changed), confidence=0.95)
    mentions = find_dates(page)
    found = issued_in_sixth(page, mentions, mentions[0])
    assert (found.day if found else None) == issued
