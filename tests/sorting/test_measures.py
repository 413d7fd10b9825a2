"""What is counted on a page besides phrases."""

import pytest

from pipeline.sorting.measures import MEASURES
from pipeline.sorting.printed import printed
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("'15 - '19 vormgever bij Studio Blauw", 1),
        ("’15 – ’19 vormgever bij Studio Blauw", 1),
        ("'19 - heden vormgever bij Studio Blauw", 1),
        ("’19 – aujourd’hui graphiste chez Studio Bleu", 1),
        ("van 15 - 19 uur", 0),
    ],
)
def test_years_of_two_figures_make_a_period(text: str, periods: int) -> None:
    assert MEASURES["date_ranges"](printed(page_of(text))) == periods
