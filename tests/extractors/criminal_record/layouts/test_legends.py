"""Papers with letters for their labels, of which a legend says what each stands for."""

import pytest

from pipeline.extractors.criminal_record.layouts.legends import with_codes_explained
from tests.pages import page_of

CODED = "N.: JANSSENS An   V.: geen\nA.: 15/03/2024"
READ = ["naam en voornaam: JANSSENS An", "veroordelingen: geen", "dag van afgifte: 15/03/2024"]
LEGEND = "Legende: N. naam en voornaam; V. veroordelingen; A. dag van afgifte"


def _told(*texts: str) -> list[str]:
    return [line.text for page in with_codes_explained([page_of(text) for text in texts]) for line in page.lines]


def test_each_letter_is_what_the_legend_says() -> None:
    assert _told(f"{CODED}\n\n{LEGEND}") == READ


def test_the_legend_may_stand_on_the_page_behind() -> None:
    assert _told(CODED, LEGEND) == READ


@pytest.mark.parametrize("sign", [":", "=", "–", " -"])
def test_signs_may_lead_to_what_a_letter_stands_for(sign: str) -> None:
    assert _told(f"{CODED}\n\n{LEGEND.replace('. ', f'.{sign} ')}") == READ


OTHERS = {
    "no legend": CODED,
    "a letter without a meaning": f"{CODED}\n\nLegende: N. naam en voornaam; V. veroordelingen",
    "two meanings": f"{CODED}\n\n{LEGEND}; V. verkeer",
    "something among them": f"{CODED}\n\nLegende: N. naam; V. veroordelingen; in deze gemeente; A. dag van afgifte",
    "a bracket that limits": f"{CODED}\n\nLegende: N. naam; V. veroordelingen (enkel verkeer); A. dag van afgifte",
    "too few letters": "N.: JANSSENS An\nV.: geen\n\nLegende: N. naam en voornaam; V. veroordelingen",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_page_stays_as_it_is(text: str) -> None:
    page = page_of(text)
    assert with_codes_explained([page]) == (page,)
