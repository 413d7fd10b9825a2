"""What tells of a decision outside the block of convictions, and what merely speaks of decisions, within an extract."""

from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.against.remarks import adds_against
from pipeline.extractors.criminal_record.against.sign_texts import decides
from pipeline.extractors.criminal_record.extract import extract
from pipeline.extractors.flattened import flat
from pipeline.vocabulary.loading import only
from tests.extractors.builders_extract import fields_of, page_text, section_of
from tests.pages import with_confidence

ALL = only("tests.extractors.criminal_record.against", "record_signs.yaml", dict[str, list[str]])


@pytest.mark.parametrize("small_print", ["", None], ids=["bare", "with-small-print"])
@pytest.mark.parametrize("record", ALL["told"])
def test_any_sign_of_a_decision_contests_a_blank(record: str, small_print: str | None) -> None:
    parts = {} if small_print is None else {"small_print": small_print}
    assert fields_of(page_text(record=record, **parts))["clean"].value is not True


@pytest.mark.parametrize("record", ALL["small_print"])
def test_words_about_decisions_in_general_contest_nothing(record: str) -> None:
    field = fields_of(page_text(record=record))["clean"]
    assert (field.value, field.doubt) == (True, None)


def test_a_decision_on_another_page_contests_too() -> None:
    overleaf = (
        "Uittreksel uit het strafregister - blad 2\n\nAndere vermeldingen\nOpschorting van de uitspraak, 12/05/2021"
    )
    assert fields_of(page_text(), overleaf)["clean"].value is None


def test_a_pointer_at_the_answer_overleaf_is_no_sign() -> None:
    pages = page_text(record="Veroordelingen    Zie blad 2"), "Blad 2\nVeroordelingen en interneringen\nNIHIL"
    assert fields_of(*pages)["clean"].value is True


@pytest.mark.parametrize(("stamp", "blank"), [("INGEKOMEN", True), ("INTERNERING", None)])
def test_a_stamp_of_receipt_answers_no_label_beside_it(stamp: str, blank: bool | None) -> None:
    record = (
        f"VEROORDELINGEN EN ONTZETTINGEN :                {stamp}\n"
        "                                                12 APR. 2024\n\n             BLANCO"
    )
    assert fields_of(page_text(record=record))["clean"].value is blank


@pytest.mark.parametrize(("stamp", "blank"), [("ONTVANGEN", True), ("ONTVANG EN", True), ("UITSPRAAK", None)])
def test_the_day_under_a_stamp_of_receipt_is_that_of_no_decision(stamp: str, blank: bool | None) -> None:
    record = (
        f"Afgifteplaats          Gent             {stamp}\nVeroordelingen                          08/04/2024\nNIHIL"
    )
    assert fields_of(page_text(record=record))["clean"].value is blank


@pytest.mark.parametrize(
    "told",
    [
        "12/05/2019    Rb Gent    50 u    A31\n\nNihil",
        "12/05/2019    Gent    200 EUR\n\nNihil",
        "Dit uittreksel is onvolledig: de gegevens konden niet worden geraadpleegd.\nVeroordelingen: nihil",
        "In het gemeentelijk register: blanco. Centraal strafregister: niet geraadpleegd.",
        "Veroordelingen: nihil\nLopend gerechtelijk onderzoek: dossier 2023/145",
    ],
)
def test_a_row_with_a_day_or_a_register_that_was_not_consulted_makes_no_blank_extract(told: str) -> None:
    assert fields_of(page_text(record=told))["clean"].value is not True


@pytest.mark.parametrize("third", ["14/03/2024", "14 maart 2024", "CSR2024/5708207"])
def test_a_row_of_days_under_their_captions_is_none_of_a_decision(third: str) -> None:
    record = (
        "Resultaat\n\nBLANCO\n\nAangevraagd op    Controleerbaar tot    Gewijzigd op\n"
        f"12/03/2024        15/06/2024            {third}"
    )
    assert fields_of(page_text(record=record))["clean"].value is True


@pytest.mark.parametrize(("day", "blank"), [("12/05/1985", True), ("12/05/1995", None)])
def test_a_day_without_a_label_is_that_of_birth_where_the_national_number_says_so(day: str, blank: bool | None) -> None:
    person = f"Naam: JANSSENS\nVoornamen: An Maria\nheer\n\n{day}\n\nRijksregisternummer: 85.05.12-002.03"
    fields = fields_of(page_text(person=person))
    assert fields["clean"].value is blank
    assert (fields["birth_date"].value is not None) is bool(blank)


@pytest.mark.parametrize(("beside", "blank"), [("Dn,", True), ("zie,", None)])
def test_grain_read_between_a_heading_and_its_value_points_nowhere(beside: str, blank: bool | None) -> None:
    section = section_of(page_text(record=f"Veroordelingen      {beside}      GEEN VERMELDINGEN"))
    (page,) = section.pages
    grainy = with_confidence(page, 0.25, lambda text: text == beside)
    assert extract(replace(section, pages=(grainy,)))["clean"].value is blank


@pytest.mark.parametrize(
    ("cut", "blank"),
    [("ontzetting voor een langere duur.", True), ("Ontzetting voor een langere duur.", None), ("ontzetting", None)],
)
def test_the_end_of_small_print_of_which_a_stamp_covers_the_rest_is_no_label(cut: str, blank: bool | None) -> None:
    stamped = f"Veroordelingen: NIHIL\n\n\n{cut}      vijf jaar"
    assert fields_of(page_text(record=stamped))["clean"].value is blank


@pytest.mark.parametrize(
    ("row", "blank"),
    [
        ("24 APR. 2024", True),
        ("ONTVAN   24 APR. 2024", True),
        ("24 FEB. 2024", None),
        ("24 APR. 2024    rijverbod", None),
        ("rijverbod tot 24 APR. 2026", None),
    ],
)
def test_a_day_by_itself_after_that_of_issue_is_that_of_a_stamp(row: str, blank: bool | None) -> None:
    assert fields_of(page_text(record=f"{row}\n\n\nVeroordelingen: NIHIL"))["clean"].value is blank


@pytest.mark.parametrize(
    ("beside", "blank"),
    [
        pytest.param("Referentie      2024/54101", True, id="of-the-paper"),
        pytest.param("Kenmerk         2024/54101", True, id="another-word"),
        pytest.param("Referentie      2024/54101      2021", None, id="a-fifth-cell"),
        pytest.param("Referentie      12 maanden", None, id="a-measure"),
        pytest.param("Referentie      CORR 2021/344", None, id="of-a-court"),
        pytest.param("Dossier         2021/344", None, id="of-a-file"),
        pytest.param("Vonnis          2021/344", None, id="of-a-judgment"),
        pytest.param("Jaar            2021", None, id="a-year"),
        pytest.param("Referentie vonnis      2021/344", None, id="of-a-judgment-by-its-label"),
        pytest.param("Aantal          2021/344", None, id="a-count"),
    ],
)
def test_the_number_of_the_paper_in_the_box_beside_the_answer_is_no_decision(beside: str, blank: bool | None) -> None:
    assert fields_of(page_text(record=f"Veroordelingen      NIHIL      {beside}"))["clean"].value is blank


def test_beside_an_answer_about_a_part_it_counts_as_before() -> None:
    row = "Veroordelingen in het buitenland      NIHIL      Referentie      2024/54101"
    assert fields_of(page_text(record=f"Veroordelingen: NIHIL\n\n{row}"))["clean"].value is None


@pytest.mark.parametrize(
    "text",
    [
        "Aufbewahrung des Antrags: fünf Jahre.",
        "Aufbewahrungsfrist: zehn Jahre.",
        "Aufbewahrung der Unterlagen: 5 Jahre.",
        "Die Aufbewahrung des Antrags dauert fünf Jahre.",
    ],
)
def test_how_long_papers_are_kept_is_no_probation(text: str) -> None:
    assert not decides(flat(text))
    assert not adds_against(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bewährung: 5 Jahre.",
        "Bewährungsfrist: fünf Jahre.",
        "Haft auf Bewährung: fünf Jahre.",
        "Strafe aufBewährung bis 2026.",
        "Sicherungsverwahrung: fünf Jahre.",
    ],
)
def test_probation_and_detention_are_decisions(text: str) -> None:
    assert decides(flat(text))


@pytest.mark.parametrize(
    ("title", "blank"),
    [
        ("Administratief assistent", True),
        ("Medewerker bestuurlijke politie", True),
        ("Service des étrangers", True),
        ("Gevangenisstraat 12, 9200 Dendermonde", True),
        ("Vonnisstraat 3, 9940 Evergem", True),
        ("Hof van assisen", None),
        ("Politie", None),
        ("Vonnis 3", None),
    ],
)
def test_an_office_or_address_is_no_label_of_the_number_under_it(title: str, blank: bool | None) -> None:
    record = f"Veroordelingen: NIHIL\n\nBij machtiging\nStijn Deprez\n{title}\n\n2024-5521     1/1"
    assert fields_of(page_text(record=record))["clean"].value is blank


@pytest.mark.parametrize(
    ("label", "blank"), [("Rijksregisternummer", True), ("Adres", True), ("Vermeldingen", None), ("Inhoud", None)]
)
def test_what_its_holder_had_left_out_is_no_answer_where_it_is_a_particular(label: str, blank: bool | None) -> None:
    row = f"{label}          op vraag van de aanvrager niet vermeld"
    record = f"{row}\nFinaliteit          Aanwerving\n\nVeroordelingen: NIHIL"
    assert fields_of(page_text(record=record))["clean"].value is blank
