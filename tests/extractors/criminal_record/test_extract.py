import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extractors.criminal_record.extract import extract
from tests.extractors.builders_extract import (
    BLANK,
    ISSUED,
    PERSON,
    SMALL_PRINT,
    TITLE,
    fields_of,
    page_text,
    section_of,
)

CONTRACT = {"issue_date", "model", "clean", "holder", "birth_date", "signed"}


def test_all_fields_of_a_plain_extract() -> None:
    fields = fields_of(page_text())
    assert {name for name in fields if not name.startswith("_")} == CONTRACT
    assert fields["issue_date"].value == dt.date(2024, 3, 15)
    assert fields["model"].value == "general"
    assert fields["clean"].value is True
    assert fields["birth_date"].value == dt.date(1985, 5, 12)
    assert fields["holder"].value == "JANSSENS An Maria"
    assert fields["signed"].value is None
    assert fields["_purpose"].value == "sollicitatie bij een lokaal bestuur"
    assert fields["_language"].value == "nl"
    assert all(
        fields[name].confidence == 1.0 and fields[name].doubt is None for name in ("issue_date", "model", "clean")
    )


def test_every_value_has_evidence_on_its_page() -> None:
    fields = fields_of("Begeleidend blad van de gemeente", page_text())
    for name in ("issue_date", "model", "clean", "holder", "birth_date"):
        assert {evidence.page for evidence in fields[name].evidence} == {2}
        assert {evidence.file for evidence in fields[name].evidence} == {"strafregister.pdf"}


def test_the_holder_over_a_birth_line_and_not_the_officer_who_signs() -> None:
    person = "Afgeleverd op grond van artikel 595 van het Wetboek aan:\nJelle De Groote\n°Lokeren, 17.05.1990"
    fields = fields_of(page_text(person=person) + "\nVoor de burgemeester, mevrouw An Smet")
    assert fields["holder"].value == "Jelle De Groote"


def test_an_extract_over_two_pages() -> None:
    first, second = f"{TITLE}\n\n{PERSON}\n\n{ISSUED}", f"vervolg\n\n{BLANK}\n\n{SMALL_PRINT}"
    fields = fields_of(first, second)
    assert (fields["issue_date"].value, fields["clean"].value) == (dt.date(2024, 3, 15), True)


def test_an_empty_section_has_no_values() -> None:
    assert all(field.value is None for field in extract(section_of()).values())


def test_national_number_with_a_valid_checksum_is_kept_inside() -> None:
    number = f"85.05.12-002.{97 - 850512002 % 97:02d}"
    fields = fields_of(page_text(person=f"Naam: JANSSENS\nRijksregisternummer: {number}"))
    assert fields["_national_number"].value == number.replace(".", "").replace("-", "")


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Doeleinde   Sollicitatie", "Sollicitatie"),
        ("Reden van de aanvraag: Aanwerving", "Aanwerving"),
        ("Finalité : Emploi public", "Emploi public"),
        ("Zweck\nBewerbung", "Bewerbung"),
        ("Motif / Reden :   Sollicitatie", "Sollicitatie"),
    ],
)
def test_purpose(text: str, purpose: str) -> None:
    assert fields_of(page_text(purpose=text))["_purpose"].value == purpose


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    fields_of("\n".join(line for line in text.split("\n") if line.strip()) or "x")


PIECES = st.sampled_from(
    [
        "Afgeleverd te",
        "op",
        "15/03/2024",
        "artikel",
        "595",
        "596.2",
        "NIHIL",
        "Veroordelingen:",
        "\n",
        "   ",
        "Gent",
        ",",
        "wet van",
        "tot",
        "Datum:",
        "geboren",
        "28 april 2024",
        "Politierechtbank",
        "boete",
        "en",
        "model",
        "ONTVANGEN",
        ".",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_any_jumble_of_its_words_is_read_without_an_error(pieces: list[str]) -> None:
    fields_of(" ".join(pieces) if " ".join(pieces).strip() else "x")


@pytest.mark.parametrize(
    "unit",
    [
        "Afgeleverd te Gent op 12/03/2024 ",
        "artikel 595 en 596.2 ",
        "Politierechtbank Gent 12/03/2019 boete\n",
        "woord ",
        "Afgeleverd op\n12/03/2024\n",
        "geen veroordelingen ",
        "xafgeleverdx",
        "te a ",
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(count: int) -> float:
        section = section_of(unit * count)
        start = time.process_time()
        extract(section)
        return time.process_time() - start

    seconds(50)
    assert seconds(4000) < 8 * 4 * seconds(500) + 0.3
