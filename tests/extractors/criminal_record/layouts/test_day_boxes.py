"""Days with a box for each figure, or a cell for day, month and year."""

import pytest

from pipeline.extractors.criminal_record.layouts.day_boxes import with_days_whole
from tests.pages import page_of


def _told(text: str) -> list[str]:
    return [line.text for line in with_days_whole(page_of(text)).lines]


def test_figures_in_boxes_are_one_day() -> None:
    assert _told("Afgeleverd op 1 7 / 0 4 / 2 0 2 3 te Gent") == ["Afgeleverd op 17/04/2023 te Gent"]


@pytest.mark.parametrize("captions", ["dag    maand  jaar", "jour   mois   année", "Tag    Monat  Jahr"])
def test_captioned_cells_are_one_day(captions: str) -> None:
    assert _told(f"08     01     2026\n{captions}") == ["08/01/2026"]
    assert _told(f"{captions}\n08     01     2026") == ["08/01/2026"]


@pytest.mark.parametrize("text", ["1 7 0 4 2 0 2 3", "08     13x    2026\ndag    maand  jaar", "dag    maand"])
def test_other_figures_stay_as_they_are(text: str) -> None:
    page = page_of(text)
    assert with_days_whole(page) is page
