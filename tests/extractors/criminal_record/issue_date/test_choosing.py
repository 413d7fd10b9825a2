"""Which dates of an extract are those of issue, of birth and of printing, within a whole extract."""

import datetime as dt

import pytest

from pipeline.vocabulary.loading import only
from tests.extractors.builders_extract import fields_of, page_text

ISSUE = dt.date(2024, 3, 15)
ALL = only("tests.extractors.criminal_record.issue_date", "record_days.yaml", dict[str, list[str]])


def test_a_name_with_a_birth_date_is_not_the_head_of_a_letter() -> None:
    assert issue(page_text(person="JANSSENS An, 12/05/1985", issued=""))[0] is None
    number = "JANSSENS An, 12/05/1985\nRijksregisternummer: 85.05.12-002." + f"{97 - 850512002 % 97:02d}"
    assert issue(page_text(person=number, issued=""))[0] is None


def issue(text: str, confidence: float = 1.0) -> tuple[object, str | None]:
    field = fields_of(text, confidence=confidence)["issue_date"]
    return field.value, field.doubt


def test_the_issue_date_among_birth_law_print_and_validity_dates() -> None:
    text = page_text(foot="Geldig tot 15/06/2024\nAanvraag van 12/03/2024\nAfgedrukt op 20/04/2024 om 10:15")
    field = fields_of(text)["issue_date"]
    assert (field.value, field.doubt, field.confidence) == (ISSUE, None, 1.0)
    assert field.evidence[0].text == "15/03/2024"


@pytest.mark.parametrize("place", ["issued", "head", "foot"])
def test_position_never_decides(place: str) -> None:
    parts = {"issued": "", place: "Afgeleverd te Lievegem op 15/03/2024"}
    assert issue(page_text(**parts)) == (ISSUE, None)


@pytest.mark.parametrize(
    "issued",
    ["", "Door de dienst Burgerzaken", "Geldig tot 15/06/2024", "Afgedrukt op 20/04/2024", "ONTVANGEN 02 APR 2024"],
)
def test_without_a_label_there_is_no_issue_date(issued: str) -> None:
    assert issue(page_text(issued=issued))[0] is None


FORM = """
Deinze
UITTREKSEL UIT HET STRAFREGISTER
                                           Model 595: algemeen model
Naam                                       Janssens
Voornamen                                  An
Geboren te                                 Kortrijk
                                           14/09/1969
                                           69.09.14-629.75
Reden van de aanvraag                      Sollicitatie openbaar bestuur
{row}
Datum                                      15/03/2024
Kenmerk                                    BZ2024/6523329

GEEN VERMELDINGEN
"""
"""A form of which a photo lost some labels, so that it is read row by row."""


@pytest.mark.parametrize("label", ["Aanvraag van ", "Geldig tot   ", "Afgedrukt op "])
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_a_label_with_a_day_in_its_row_says_nothing_of_the_day_under_it(label: str, confidence: float) -> None:
    day = "15/09/2024" if label.startswith("Geldig") else "14/03/2024"
    assert issue(FORM.format(row=f"{label}                              {day}"), confidence) == (ISSUE, None)


@pytest.mark.parametrize("beside", ["", "loket 4", "nr. 12/2024", "An, geboren op 14/09/1969", "ontvangen 14/03/2024"])
@pytest.mark.parametrize("label", ["Aanvraag van ", "Afgedrukt op "])
def test_a_label_without_a_day_of_its_own_does(label: str, beside: str) -> None:
    assert issue(FORM.format(row=f"{label}                              {beside}"))[0] is None


def test_an_unlabelled_date_is_shown_but_not_taken() -> None:
    field = fields_of(page_text(issued="Burgerzaken\n\n15/03/2024"))["issue_date"]
    assert (field.value, field.doubt) == (None, "no_label")
    assert [evidence.text for evidence in field.evidence] == ["15/03/2024"]


def test_two_candidates_leave_none_and_show_both() -> None:
    text = page_text(issued="Afgeleverd te Lievegem op 15/03/2024\nDatum van afgifte: 16/03/2024")
    field = fields_of(text)["issue_date"]
    assert (field.value, field.doubt) == (None, "two_candidates")
    assert {evidence.text for evidence in field.evidence} == {"15/03/2024", "16/03/2024"}


def test_two_places_that_agree_are_surer_than_one() -> None:
    once = fields_of(page_text(), confidence=0.85)["issue_date"]
    twice = fields_of(page_text(head="Datum van afgifte: 15 maart 2024"), confidence=0.85)["issue_date"]
    assert once.value == twice.value == ISSUE
    assert twice.confidence > once.confidence
    assert len(twice.evidence) == 2


def test_agreement_settles_a_repaired_reading() -> None:
    assert issue(page_text(issued="Afgeleverd te Lievegem op l5/03/2O24")) == (ISSUE, "ocr_repaired")
    assert issue(page_text(issued="Afgeleverd op l5/03/2O24\n\nDatum van afgifte: 15/03/2024")) == (ISSUE, None)


@pytest.mark.parametrize("printed", ["31/02/2024", "2l/03/2024", "1 5/03/2024", "?5/03/2024"])
def test_what_cannot_be_read_is_no_issue_date(printed: str) -> None:
    value, doubt = issue(page_text(issued=f"Afgeleverd te Lievegem op {printed}"))
    assert value is None
    assert doubt


def test_an_unreadable_second_issue_date_contests_the_first() -> None:
    value, doubt = issue(page_text(issued="Afgeleverd te Lievegem op 15/03/2024\nDatum van afgifte: 2l/03/2024"))
    assert (value, doubt) == (None, "two_candidates")


def test_two_digit_year_of_issue_is_this_century() -> None:
    assert issue(page_text(issued="Afgeleverd te Lievegem op 15/03/24")) == (ISSUE, None)


@pytest.mark.parametrize(
    ("printed", "confidence", "doubt"),
    [
        pytest.param("12/03/20", 0.97, "two_digit_year", id="may be half of 2024"),
        pytest.param("12-03-20", 0.97, "two_digit_year", id="with dashes"),
        pytest.param("12.03.20", 0.97, "two_digit_year", id="with points"),
        pytest.param("12/03/20", 1.0, None, id="as a text layer says it"),
        pytest.param("12/03/2020", 0.97, None, id="the whole year"),
        pytest.param("12/03/24", 0.97, None, id="no half of a year"),
        pytest.param("12/03/21", 0.97, None, id="no half either"),
    ],
)
def test_a_picture_with_half_a_year_is_in_doubt(printed: str, confidence: float, doubt: str | None) -> None:
    assert issue(page_text(issued=f"Afgeleverd te Lievegem op {printed}"), confidence)[1] == doubt


def test_head_of_a_letter_counts_only_where_nothing_is_unexplained() -> None:
    letter = page_text(head="Lievegem, 15 maart 2024", issued="")
    assert issue(letter) == (ISSUE, None)
    assert issue(page_text(head="Lievegem, 15 maart 2024", issued="zaak\n\n14/02/2024"))[1] == "weak_label"
    assert issue(page_text(head="Lievegem, 15 maart 2024", issued="zaak\n\n14/02/1998")) == (ISSUE, None)
    assert issue(page_text(head="Lievegem, 20 april 2024")) == (ISSUE, None)


def test_seal_confirms_or_contests() -> None:
    sealed = "Elektronisch ondertekend door het Centraal Strafregister op {}"
    assert issue(page_text(foot=sealed.format("15/03/2024"))) == (ISSUE, None)
    assert issue(page_text(foot=sealed.format("20/04/2024"))) == (ISSUE, "seal_differs")
    assert issue(page_text(issued="Afgeleverd op l5/03/2024", foot=sealed.format("15/03/2024"))) == (ISSUE, None)
    assert issue(page_text(issued="", foot=sealed.format("15/03/2024")))[0] is None


def test_a_date_equal_to_the_birth_date_is_never_the_issue_date() -> None:
    assert issue(page_text(issued="Afgeleverd te Lievegem op 12/05/1985"))[0] is None


def test_birth_date_century_is_settled_by_the_national_number() -> None:
    person = "Naam: JANSSENS\nGeboren te Gent op 12/05/85\nRijksregisternummer: 85.05.12-002.35"
    digits = 97 - 850512002 % 97
    field = fields_of(page_text(person=person.replace("35", f"{digits:02d}")))["birth_date"]
    assert (field.value, field.doubt) == (dt.date(1985, 5, 12), None)
    alone = fields_of(page_text(person="Naam: JANSSENS\nGeboren te Gent op 12/05/85"))["birth_date"]
    assert alone.doubt == "two_digit_year"


def test_print_date_is_the_last_certain_one() -> None:
    fields = fields_of(page_text(foot="Gedownload op 18/04/2024\nAfgedrukt op 20/04/2024"))
    assert fields["_print_date"].value == dt.date(2024, 4, 20)
    assert fields_of(page_text())["_print_date"].value is None


def test_low_confidence_of_a_digit_lowers_the_field() -> None:
    assert fields_of(page_text(), confidence=0.6)["issue_date"].confidence == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("closing", "sure"),
    [
        ("Afgeleverd te Lievegem, op", False),
        ("Afgeleverd te Lievegem op 1b/xx/2024", False),
        ("Délivré à Lievegem, le", False),
        ("Afgeleverd op aanvraag van de betrokkene", True),
        ("Afgeleverd in uitvoering van de wet", True),
    ],
)
def test_the_head_of_the_letter_is_not_enough_where_the_day_of_issue_was_not_read(closing: str, sure: bool) -> None:
    fields = fields_of(
        f"Lievegem, 2 april 2024\nUittreksel uit het strafregister\nModel 595\nNaam: An Maes\n"
        f"Veroordelingen: NIHIL\n{closing}"
    )
    assert (fields["issue_date"].doubt is None) is sure
    assert fields["issue_date"].value == dt.date(2024, 4, 2)


def test_the_day_of_a_law_is_no_day_of_issue_though_the_word_for_it_was_misread() -> None:
    fields = fields_of("Extrait de casier judiciaire\nModèle 595\nDélivré en exécution de la 1oj dn 8 août 1997\nNéant")
    assert fields["issue_date"].value is None


BORN = (
    "Maes Kevin, °Sint-Niklaas 19.01.1990",
    "De heer Kevin Maes (° Sint-Niklaas 19 januari 1990) die verklaart",
    "Maes Kevin, *19.01.1990",
    "Naam ........ MAES\nVoornaam ........ Kevin\nGeboren te ........ Lier\nop ........ 19 januari 1990",
    "Persoonsgegevens\nMaes\nKevin\n19/01/1990\nBrugge\nBelgië",
    "Identité\nMaes Kevin\n19/01/1990",
    "Personalien:\nMAES\nKevin\n19.01.1990\nEupen",
)


@pytest.mark.parametrize("person", BORN)
def test_day_of_birth_and_name_without_a_word_for_birth(person: str) -> None:
    fields = fields_of(page_text(person=person))
    assert (fields["birth_date"].value, fields["birth_date"].doubt) == (dt.date(1990, 1, 19), None)
    assert set(str(fields["holder"].value).lower().split()) == {"maes", "kevin"}
    assert fields["issue_date"].value == dt.date(2024, 3, 15)


def test_an_old_certificate_in_text_has_its_day() -> None:
    person = "certifie que Madame HANOT Brigitte, née à Libramont le 28 septembre 1961, est de bonnes conduite"
    assert issue(page_text(person=person, issued="Bertrix, le 17 mars 2009.")) == (dt.date(2009, 3, 17), None)
    assert issue(page_text(person=person, issued="Bertrix, le 17 mars 2009."), confidence=0.95)[1] == "weak_label"


@pytest.mark.parametrize(
    "words", ["nagezien op", "gecontroleerd op", "vérifié le", "geprüft am", "bijgewerkt te gent op"]
)
def test_what_begins_a_line_without_a_capital_is_no_place(words: str) -> None:
    text = page_text(
        issued="", small_print=f"De aanvraag werd door onze dienst geregistreerd en\n{words} 15 maart 2024."
    )
    assert issue(text)[0] is None


def test_a_year_of_which_a_figure_was_misread_is_in_doubt() -> None:
    field = fields_of(page_text(issued="Afgeleverd te Lievegem op 15/03/2074"), confidence=0.96)["issue_date"]
    assert field.doubt == "impossible_date"


@pytest.mark.parametrize(
    "note",
    [
        "De gemeentelijke strafregisters zijn opgeheven op 1 januari 2018.",
        "Les casiers communaux ont été supprimés le 1er janvier 2018.",
        "Die kommunalen Strafregister wurden aufgehoben am 1. Januar 2018.",
        "Het oude getuigschrift werd vervangen op 3 mei 2021.",
    ],
)
def test_the_day_on_which_something_was_abolished_does_not_contest_the_head_of_a_letter(note: str) -> None:
    text = page_text(issued="", small_print=f"{note}\n\nTe Lievegem, 15 maart 2024")
    assert issue(text) == (ISSUE, None)


@pytest.mark.parametrize(
    ("issued", "day"),
    [
        ("Mons, le 16-04-2024, l'agent traitant : S. Urbain", dt.date(2024, 4, 16)),
        ("22 februari 2024\nDe afgevaardigde ambtenaar\nL. Peeters", dt.date(2024, 2, 22)),
        ("Le 16 mars 2024,\nLe magistrat, chef du service", dt.date(2024, 3, 16)),
        ("Geldig als bewijs sinds\n24 april 2024 (datum van afgifte)", dt.date(2024, 4, 24)),
        ("De betrokkene heeft zich vandaag, dinsdag 26 maart 2024, aan ons loket gemeld.", dt.date(2024, 3, 26)),
        ("Datum van het antwoord = datum    24.04.2024\nvan afgifte", dt.date(2024, 4, 24)),
        ("Aangevraagd voor          sollicitatie\nOpgemaakt te Lokeren op   22-3-2024", dt.date(2024, 3, 22)),
        ("Er werd geen verbod uitgesproken.\nLasne, le 29 février 2024", dt.date(2024, 2, 29)),
        ("Uitgifte       Nr.\n12-APR-2024    2024-1187", dt.date(2024, 4, 12)),
    ],
)
def test_the_day_of_issue_in_other_turns(issued: str, day: dt.date) -> None:
    assert fields_of(page_text(issued=issued))["issue_date"].value == day


@pytest.mark.parametrize("word", ["verstek, definitief", "deze gegevens zijn", "vertrekt"])
def test_a_word_that_resembles_a_label_is_none(word: str) -> None:
    assert fields_of(page_text(issued=f"Vastgesteld bij {word} op 20/06/2022"))["issue_date"].value is None


def test_a_day_alone_over_the_title_counts_in_a_text_layer_only() -> None:
    text = page_text(head="Gemeente Houthulst                       11 april 2024", issued="")
    assert fields_of(text)["issue_date"].value == dt.date(2024, 4, 11)
    assert fields_of(text, confidence=0.97)["issue_date"].value is None
    assert fields_of(text.replace("Doel:", "12/04/2024\nDoel:"))["issue_date"].value is None


def test_a_birth_behind_a_place_with_its_country_in_brackets() -> None:
    person = "Nom        KALALA Esther\nNée à      Kinshasa (Rép. dém. du Congo), le 14 juillet 1991"
    assert fields_of(page_text(person=person))["birth_date"].value == dt.date(1991, 7, 14)


@pytest.mark.parametrize("foot", ALL["issued"])
def test_the_day_of_issue_among_others(foot: str) -> None:
    field = fields_of(page_text(issued=foot))["issue_date"]
    assert (field.value, field.doubt) == (dt.date(2024, 3, 15), None)


@pytest.mark.parametrize("foot", ALL["other"])
def test_no_other_day_is_taken_for_it(foot: str) -> None:
    field = fields_of(page_text(issued=foot))["issue_date"]
    assert field.value is None or field.doubt is not None


@pytest.mark.parametrize(
    ("foot", "sure"),
    [
        ("", False),
        ("Afgedrukt op 15/03/2024", True),
        ("Afgedrukt op 16/03/2024", False),
        ("Geldig tot 15/06/2024", True),
        ("Geldig tot 14/06/2024", True),
        ("Geldig tot 15/07/2024", False),
    ],
)
def test_figures_of_the_issue_date_are_sure_where_another_day_bears_them_out(foot: str, sure: bool) -> None:
    field = fields_of(page_text(foot=foot), confidence=0.96)["issue_date"]
    assert (field.value, field.doubt, field.confidence >= 0.95) == (ISSUE, None, sure)


def test_another_page_bears_the_issue_date_out() -> None:
    field = fields_of(page_text(), "Blad 2 - Afgedrukt op 15/03/2024", confidence=0.96)["issue_date"]
    assert (field.value, field.confidence >= 0.95) == (ISSUE, True)


@pytest.mark.parametrize(
    ("foot", "doubt"),
    [
        ("Geldig tot 14/02/2024", "order"),
        ("Aanvraag van 16/03/2024", "order"),
        ("Ontvangen op 14/03/2024", "order"),
        ("Uittreksel ontvangen op 14/03/2024", "order"),
        ("Door de aanvrager ontvangen op 14/03/2024", "order"),
        ("Aanvraag ontvangen op 14/03/2024", None),
        ("Uw vraag werd ontvangen op 14/03/2024", None),
        ("Aanvraag ontvangen op 16/03/2024", "order"),
        ("Aanvraag van 14/03/2024", None),
        ("Aanvraag van 16/03/2074", None),
    ],
)
def test_days_out_of_order_on_a_scan_are_a_doubt(foot: str, doubt: str | None) -> None:
    assert issue(page_text(foot=foot), confidence=0.96) == (ISSUE, doubt)
    assert issue(page_text(foot=foot)) == (ISSUE, None)
