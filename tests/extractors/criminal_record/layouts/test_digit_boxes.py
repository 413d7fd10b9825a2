"""Days with a square for each figure, of which only the figures are left, by how they stand and what asks for them."""

from dataclasses import replace

import pytest

from pipeline.codes import Status
from pipeline.extractors.criminal_record.layouts.digit_boxes import with_digits_joined
from pipeline.model import Line, Page
from tests.pages import page_of
from tests.traps.casebook import MET, outcome, sent


def _told(page: Page) -> list[str]:
    return [line.text for line in with_digits_joined(page).lines]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Datum afgifte: 1 9 0 2 2 0 2 4", ["Datum afgifte: 19/02/2024"]),
        ("Datum afgifte  1  8    0  3    2  0  2  4  (dd mm jjjj)", ["Datum afgifte", "18/03/2024", "(dd mm jjjj)"]),
        ("7   Date de délivrance    0 3  0 4  2 0 2 4", ["7", "Date de délivrance", "03/04/2024"]),
        ("Délivré le 2 5 0 3 2 0 2 4", ["Délivré le 25/03/2024"]),
        ("Ausgestellt am   1  1   0  4   2  0  2  4", ["Ausgestellt am", "11/04/2024"]),
        ("Datum der Ausstellung\n1  1   0  4   2  0  2  4", ["Datum der Ausstellung", "11/04/2024"]),
        ("Afgifte   2 0 2 4  0 4  1 1", ["Afgifte", "11/04/2024"]),
        ("Afgeleverd op  1 1  0 4  20 2 4", ["Afgeleverd op", "11/04/2024"]),
        ("Datum :  1  1  /  0  4  /  2  0  2  4", ["Datum :", "11/04/2024"]),
        ("Délivré à Wavre, le  1 1  -  0 4  -  2 0 2 4", ["Délivré à Wavre, le", "11/04/2024"]),
        (
            "Geboren op  1 2  0 5  1 9 8 5  Afgeleverd op  1 1  0 4  2 0 2 4",
            ["Geboren op", "12/05/1985", "Afgeleverd op", "11/04/2024"],
        ),
        ("Beantragt am  0 9  0 4  2 0 2 4", ["Beantragt am", "09/04/2024"]),
    ],
)  # fmt: skip
def test_figures_in_squares_behind_a_label_of_a_day_are_that_day(text: str, told: list[str]) -> None:
    assert _told(page_of(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "1 8 0 3 2 0 2 4",
        "Volgnummer  1 8 0 3 2 0 2 4",
        "Volgnr. van afgifte  1 8 0 3 2 0 2 4",
        "Référence de la délivrance : 1 8 0 3 2 0 2 4",
        "Aktenzeichen der Ausstellung  1 8 0 3 2 0 2 4",
        "Naam  1 8 0 3 2 0 2 4",
        "Datum afgifte  3 1 0 4 2 0 2 4",
        "Datum afgifte  1 8 1 3 2 0 2 4",
        "Datum afgifte  8 0 3 2 0 2 4",
        "Datum afgifte  1 8 0 3 2 0 2",
        "Datum afgifte  1 8 0 3 2 0 2 4 1",
        "Datum afgifte  B 1 8 0 3 2 0 2 4",
        "Datum afgifte  1 8 0 3 2 0 2 4 K",
        "Datum afgifte  1 8 / 0 3 - 2 0 2 4",
        "Datum afgifte  1      8 0 3 2 0 2 4",
        "Datum afgifte  1 8 0 3 2 0      2 4",
        "Datum afgifte  1 8            0 3 2 0 2 4",
        "Datum afgifte  8 8 0 0 2 0 2 4",
        "Datum afgifte 2024  1 8 0 3 2 0 2 4",
        "Datum van afgifte: 15/03/2024\n1  8  0  3  2  0  2  4",
        "Tarief  € 1 8 0 3 2 0 2 4",
        "GSM  0 4 1 2 1 9 8 5",
        "INSZ  8 1 0 1 3 0 2 3 5 8 8",
    ],
)
def test_other_figures_stay_as_they_are(text: str) -> None:
    page = page_of(text)
    assert with_digits_joined(page) is page


def test_what_ocr_read_stays_as_it_is() -> None:
    page = page_of("Datum afgifte  1 8 0 3 2 0 2 4", confidence=0.97)
    assert with_digits_joined(page) is page


def test_a_figure_struck_out_or_on_another_height_makes_no_day() -> None:
    page = page_of("Datum afgifte  1 8 0 3 2 0 2 4")
    label, row = page.lines
    struck = Line((*row.words[:-1], replace(row.words[-1], struck=True)))
    box = row.words[-1].box
    lower = Line((*row.words[:-1], replace(row.words[-1], box=replace(box, y0=box.y0 + 0.015, y1=box.y1 + 0.015))))
    for other in (struck, lower):
        changed = replace(page, lines=(label, other))
        assert with_digits_joined(changed) is changed


HEAD = """Stad Aalst
UITTREKSEL UIT HET STRAFREGISTER
Artikel 595 Sv - algemeen model
Naam: DE BOECK
Voornamen: Pieter Jan
Geboren te Aalst op 12/04/1988
Veroordelingen: NIHIL
"""


@pytest.mark.parametrize(
    "foot",
    [
        "Datum afgifte  1 6  0 4  2 0 2 4",
        "Aangevraagd op  0 9  0 4  2 0 2 4\nAfgeleverd op  1 6  0 4  2 0 2 4",
        "Afgeleverd op  1 6  0 4  2 0 2 4\nAfgedrukt op  2 2  0 4  2 0 2 4",
        "Datum van afgifte  1 6  0 4  2 0 2 4\nGeldig tot  1 6  0 7  2 0 2 4",
    ],
)
def test_an_extract_with_its_day_in_squares_is_accepted(foot: str) -> None:
    assert outcome("criminal_record", sent(HEAD + foot)) == MET


@pytest.mark.parametrize(
    "foot",
    [
        "Aangevraagd op  1 6  0 4  2 0 2 4",
        "Datum van de aanvraag  1 6  0 4  2 0 2 4",
        "Date d'impression  1 6  0 4  2 0 2 4",
        "Afgedrukt op  1 6  0 4  2 0 2 4",
        "Betaald op  1 6  0 4  2 0 2 4",
        "Ontvangen op  1 6  0 4  2 0 2 4",
        "Eingegangen am  1 6  0 4  2 0 2 4",
        "Geldig tot  1 6  0 4  2 0 2 4",
        "Geboortedatum  1 6  0 4  2 0 0 4",
        "Dossiernummer  1 6  0 4  2 0 2 4",
        "Datum van afgifte  . .  . .  . . . .\nDatum van aanvraag  1 6  0 4  2 0 2 4",
        "Datum van afgifte\nVolgnummer  1 6  0 4  2 0 2 4",
        "Datum van afgifte van de identiteitskaart  1 6  0 4  2 0 2 4",
        "Datum afgifte  1 6  0 4  2 0 2 4\nDatum afgifte  1 7  0 4  2 0 2 4",
    ],
)
def test_other_days_in_squares_are_not_that_of_issue(foot: str) -> None:
    assert outcome("criminal_record", sent(HEAD + foot))[0] is Status.REVIEW
