"""The mark of papers to try the program with, and what is no such mark."""

import pytest

from pipeline.extractors.sample_marks import without_sample_marks
from tests.pages import page_of

MARKS = [
    "SPECIMEN",
    "SPECIMEN - zonder waarde",
    "SPECIMEN\nZonder juridische waarde",
    "SPECIMEN - GEEN OFFICIEEL DOCUMENT",
    "Specimen (fictieve gegevens)",
    "VOORBEELD - SPECIMEN",
    "SPECIMEN\nAlle personen en gegevens zijn fictief.",
    "Specimen: niet geldig als officieel stuk",
    "SPECIMEN / MODÈLE SANS VALEUR",
    "MUSTER / SPECIMEN - ohne Wert",
    "SPECIMEN NULL AND VOID",
    "Synthetisch testdocument",
]
NO_MARKS = [
    "Specimen voor de opleiding van loketbedienden",
    "Bijlage 4 bij de handleiding: specimen van een uittreksel",
    "Zonder waarde",
    "ONGELDIG",
    "MUSTER",
    "Dit document is niet geldig",
    "Naam: Peeters An  SPECIMEN 12",
]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("place", ["{mark}\n\n\n{text}", "{text}\n\n\n{mark}"])
def test_what_only_marks_a_specimen_is_left_out(mark: str, place: str) -> None:
    text = "Naam: Peeters\nVeroordelingen: NIHIL"
    assert without_sample_marks(page_of(place.format(mark=mark, text=text))).text == text


@pytest.mark.parametrize("line", NO_MARKS)
def test_what_says_more_stays(line: str) -> None:
    page = page_of(f"Naam: Peeters\n\n{line}")
    assert without_sample_marks(page) is page


def test_what_stands_apart_from_the_mark_stays() -> None:
    assert without_sample_marks(page_of("SPECIMEN\n\n\n\nZonder waarde\nNaam: Peeters")).text.startswith(
        "Zonder waarde"
    )
    side_by_side = page_of("Ongeldig                                  SPECIMEN")
    assert without_sample_marks(side_by_side).text == "Ongeldig"
