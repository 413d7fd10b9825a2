"""What the block of an extract says of the register, in many wordings, each within a whole extract."""

import datetime as dt
import re

import pytest

from pipeline.vocabulary.loading import only
from tests.extractors.builders_extract import PERSON, fields_of, page_text

ALL = only("tests.extractors.criminal_record", "record_wordings.yaml", dict[str, list[str]])


_BORN = re.compile(
    r"(?:geboren|geb\.|née?|born|°)[^;]{0,60}[0-9]{4}|[0-9]{4}[^,;]{0,30}geboren|geboren[^;]*\([0-9/]+\)"
)


def about_one_person(record: str) -> str:
    """An extract with this sentence in it, and nobody named over it where the sentence tells of a birth itself."""
    return page_text(record=record, person="" if _BORN.search(record) else PERSON)


@pytest.mark.parametrize("record", ALL["blank"])
def test_it_says_that_nothing_is_registered(record: str) -> None:
    assert fields_of(about_one_person(record))["clean"].value is True


@pytest.mark.parametrize("record", ALL["not_blank"])
def test_it_does_not_say_so(record: str) -> None:
    assert fields_of(about_one_person(record))["clean"].value is not True


@pytest.mark.parametrize(
    "record",
    [
        "Gevonden uitspraken over betrokkene:\nPR Gent afd. Gent, 30-08-2022, geldboete 400 euro (snelheid)",
        "Eintragungen\n1. Polizeigericht Eupen, Urteil vom 17.05.2021: Geldbuße von 300 Euro\nKeine weiteren.",
        "Datum    Rechtscollege    Straf\n-    -    -\n03.02.2020    Pol. Gent    geldboete 80 euro",
        "Het strafregister vermeldt:\nHof van beroep Gent, arrest van 8 maart 2022 - wet van 24\nfebruari 1921: 10"
        " maanden gevangenisstraf\nNiets meer.",
    ],
)
def test_entries_without_the_full_name_of_a_court_are_entries(record: str) -> None:
    assert fields_of(page_text(record=record))["clean"].value is False


@pytest.mark.parametrize("record", ["Veroordelingen: -", "Datum   Rechtbank   Straf\n-   -   -"])
def test_a_stroke_counts_only_where_a_text_layer_prints_it(record: str) -> None:
    text = page_text(record=record)
    assert fields_of(text)["clean"].value is True
    assert fields_of(text, confidence=0.95)["clean"].value is None


@pytest.mark.parametrize(
    ("boxes", "value"),
    [
        ("☐ Veroordelingen: zie hieronder\n☒ Geen veroordelingen", True),
        ("☒ Veroordelingen: zie hieronder\n☐ Geen veroordelingen", None),
        ("☒ Veroordelingen: zie hieronder\n☒ Geen veroordelingen", None),
        ("Veroordelingen? ○ Ja ● Neen", True),
        ("Veroordelingen? ● Ja ○ Neen", None),
        ("● Neen", None),
    ],
)
def test_boxes_and_round_buttons_say_what_is_ticked(boxes: str, value: bool | None) -> None:
    assert fields_of(page_text(record=boxes))["clean"].value is value


@pytest.mark.parametrize(
    ("pointer", "overleaf", "value"),
    [
        ("Veroordelingen    Zie blad 2", "Blad 2\nNr.    Rechtbank    Datum    Straf\n       NIHIL", True),
        ("Condamnations : voir page 2", "Page 2\nRelevé des condamnations\nNéant", True),
        ("Veroordelingen\nZie volgende pagina", "Overzicht van de veroordelingen\nGeen", True),
        ("Veroordelingen    Zie blad 2", "Blad 2\n12/03/2019   Politierechtbank Gent   geldboete 80 EUR", False),
        ("Veroordelingen    Zie bijlage", "Blad 2\nNIHIL", None),
        ("Veroordelingen    Zie blad 2: 1 vermelding", "Blad 2\nNIHIL", None),
        ("Veroordelingen    Zie blad 2", "Blad 2\nOpmerkingen: geen", None),
    ],
)
def test_the_answer_may_stand_overleaf(pointer: str, overleaf: str, value: bool | None) -> None:
    assert fields_of(page_text(record=pointer), overleaf)["clean"].value is value


def test_an_answer_before_the_pointer_is_not_the_one_it_points_at() -> None:
    assert fields_of(page_text(record="NIHIL"), page_text(record="Veroordelingen    Zie blad 3"))["clean"].value is None


OVER_CAPTIONS = """
Gemeente Lievegem
Uittreksel uit het strafregister - artikel 595 Sv.


Van Hoorde
Naam
Filip Karel
Voornamen
Zottegem
Geboorteplaats
9 november 1973
Geboortedatum
aanwerving
Bestemming
{record}
Veroordelingen
Lievegem, 28 januari 2024
Plaats en datum van afgifte


Zegel van de gemeente
"""
"""A form of which each value stands over its caption."""


def test_a_form_with_captions_under_the_values() -> None:
    fields = fields_of(OVER_CAPTIONS.format(record="geen"))
    assert fields["clean"].value is True
    assert fields["issue_date"].value == dt.date(2024, 1, 28)
    assert fields["birth_date"].value == dt.date(1973, 11, 9)
    assert fields["holder"].value == "Van Hoorde Filip Karel"


def test_the_value_of_another_caption_says_nothing_of_the_register() -> None:
    fields = fields_of(OVER_CAPTIONS.format(record="zie bijlage").replace("aanwerving", "geen"))
    assert fields["clean"].value is None
