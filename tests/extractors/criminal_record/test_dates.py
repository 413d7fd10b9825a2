import datetime as dt

import pytest

from pipeline.extractors.criminal_record.role_words import Role
from pipeline.extractors.criminal_record.roles import DatedPage
from pipeline.extractors.criminal_record.spelling import normal
from tests.extractors.builders_extract import fields_of, page_text
from tests.pages import page_of

ISSUE = dt.date(2024, 3, 15)


def roles(text: str) -> list[Role]:
    return [one.role for one in DatedPage(page_of(text)).dates]


@pytest.mark.parametrize(
    "text",
    [
        "Afgeleverd te Lievegem op 15/03/2024",
        "Afgeleverd te Sint-Martens-Latem, op vrijdag 15 maart 2024",
        "Uitgereikt te Gent, 15 maart 2024",
        "Opgemaakt te Lievegem de 15de maart 2024",
        "Aldus opgemaakt te De Panne, den 15 maart 2024",
        "Gedaan te Aalst op 15.03.2024",
        "Datum van afgifte: 15/03/2024",
        "Datum afgifte   15/03/2024",
        "Afgiftedatum\n15/03/2024",
        "Datum van aflevering : 15-03-2024",
        "Afgeleverd op   15/03/2024",
        "Afgeleverd te\nLievegem\nop 15/03/2024",
        "Afgeleverd te Lievegem\nop 15 maart 2024",
        "Afgeleverd te   Lievegem\nop              15/03/2024",
        "Afgeleverd te Lievegem\nDatum: 15/03/2024",
        "Afgeleverd op aanvraag van de betrokkene te Lievegem op 15/03/2024",
        "Afgeleverd op verzoek van betrokkene, om te dienen voor een sollicitatie, te Gent op 15/03/2024",
        "Dit uittreksel werd op 15 maart 2024 afgeleverd te Gent",
        "Op 15 maart 2024 werd dit uittreksel afgeleverd",
        "Afgeleverd overeenkomstig de wet, te Lievegem op 15/03/2024",
        "Délivré à Namur, le 15 mars 2024",
        "Délivré(e) à La Louvière le 15 mars 2024",
        "Fait à Namur, le 15 mars 2024",
        "Date de délivrance : 15.03.2024",
        "Établi à Liège le 15/03/2024",
        "Délivré à la demande de l'intéressé, à Namur, le 15 mars 2024",
        "Ausgestellt in Eupen am 15. März 2024",
        "Ausstellungsdatum: 15.03.2024",
        "Ausgefertigt zu Sankt Vith, am 15. März 2024",
        "Délivré à / Afgeleverd te Uccle - Ukkel, le / op 15/03/2024",
        "Datum:   Nummer:\nAfgifte   Uw aanvraag\n15/03/2024   123",
        "Afgeleuerd te Lievegem op 15/03/2024",
        "Uitgereiktte Lievegem op 15/03/2024",
        "Dallvré / Délivré à Namur, le 15 mars 2024",
    ],
)
def test_labels_of_the_issue_date(text: str) -> None:
    assert roles(text) == [Role.ISSUE]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Geboren te Gent op 12/05/1985", Role.BIRTH),
        ("Geboren te Gent\nop 12/05/1985", Role.BIRTH),
        ("Geboortedatum   12/05/1985", Role.BIRTH),
        ("Né(e) à Namur, le 12 mai 1985", Role.BIRTH),
        ("Né(e) à / Geboren te   Gent\nle / op                  12/05/1985", Role.BIRTH),
        ("Lieu et date de naissance : Namur, 12/05/1985", Role.BIRTH),
        ("Geboren in Eupen am 12. Mai 1985", Role.BIRTH),
        ("Geburtsdatum: 12.05.1985", Role.BIRTH),
        ("Vonnis van 12/03/2019", Role.CONVICTION),
        ("Politierechtbank Gent 12/03/2019", Role.CONVICTION),
        ("Veroordeeld te Gent op 12/03/2019", Role.CONVICTION),
        ("Jugement du 12 mars 2019", Role.CONVICTION),
        ("wet van 31 juli 2009", Role.LAW),
        ("de wet van\n31 juli 2009 betreffende", Role.LAW),
        ("omzendbrief nr. 95 van 2 februari 2007", Role.LAW),
        ("(B.S. 28/08/2009)", Role.LAW),
        ("Verordening (EU) 2016/679 van 27 april 2016", Role.LAW),
        ("loi du 8 août 1997", Role.LAW),
        ("arrêté royal du 21 novembre 2016", Role.LAW),
        ("Gesetzes vom 8. August 1997", Role.LAW),
        ("in werking getreden op 1 januari 2018", Role.LAW),
        ("sinds 1 januari 2018", Role.LAW),
        ("Aanvraag van 12/03/2024", Role.REQUEST),
        ("Aangevraagd op: 12/03/2024", Role.REQUEST),
        ("Datum aanvraag   12/03/2024", Role.REQUEST),
        ("L'extrait a été demandé le 12/03/2024", Role.REQUEST),
        ("Der Antrag wurde am 12/03/2024 eingereicht", Role.REQUEST),
        ("Afgedrukt op 20/04/2024 om 10:15", Role.PRINT),
        ("Gedownload op 20/04/2024", Role.PRINT),
        ("Imprimé le 20/04/2024", Role.PRINT),
        ("Geldig tot 15/06/2024", Role.VALIDITY),
        ("Dit document is geldig tot en met 15 juni 2024", Role.VALIDITY),
        ("Valable jusqu'au 15/06/2024", Role.VALIDITY),
        ("Gültig bis zum 15.06.2024", Role.VALIDITY),
        ("ONTVANGEN\n02 APR 2024", Role.RECEIVED),
        ("Ingekomen 02/04/2024", Role.RECEIVED),
        ("vacature van 12/02/2024", Role.PURPOSE),
        ("Indiensttreding 01/09/2024", Role.PURPOSE),
        ("Elektronisch ondertekend door Centraal Strafregister op 15/03/2024", Role.SEAL),
        ("Digitally signed by CSR\nDate: 2024.03.15 10:12:00 +01'00'", Role.SEAL),
        ("Identiteitskaart nr 592-12 afgeleverd te Gent op 12/03/2019", Role.OTHER_PAPER),
        ("Carte d'identité délivrée à Namur le 12/03/2019", Role.OTHER_PAPER),
        ("Referentie: dossier van 12/03/2024", Role.OTHER_PAPER),
        ("Geldig 3 maanden na afgifte: 15/06/2024", Role.VALIDITY),
        ("Einde (drie maanden na datum van afgifte)   15/06/2024", Role.VALIDITY),
        ("uittreksels die zijn afgeleverd na 01/01/2024", Role.LAW),
        ("besluit betreffende de afgifte van uittreksels van 21 november 2016", Role.LAW),
        ("Place du 11 Novembre 93", Role.OTHER_PAPER),
        ("Lievegem, 15 maart 2024", Role.WEAK),
        ("9930 Lievegem, den 15 maart 2024", Role.WEAK),
        ("Namur, le 15 mars 2024", Role.WEAK),
        ("Datum: 15/03/2024", Role.WEAK),
        ("Doel: sollicitatie\nDatum: 15/03/2024", Role.WEAK),
        ("Doel: sollicitatie\nLievegem, 15 maart 2024", Role.WEAK),
        ("Plaats   Datum       Handtekening\nGent     15/03/2024  x", Role.WEAK),
        ("An Janssens\n12/05/1985", Role.UNKNOWN),
        ("15/03/2024   Gent", Role.UNKNOWN),
    ],
)
def test_other_roles(text: str, role: Role) -> None:
    assert roles("Gemeente\n\n\n\n" + text) == [role]


def test_dates_in_one_line_keep_their_own_labels() -> None:
    text = "Geboren te Gent op 12/05/1985, afgeleverd te Gent op 15/03/2024, geldig tot 15/06/2024"
    assert roles(text) == [Role.BIRTH, Role.ISSUE, Role.VALIDITY]


def test_a_list_and_a_range_go_on_with_the_role_of_their_first() -> None:
    assert roles("wetten van 8 augustus 1997 en 31 juli 2009") == [Role.LAW, Role.LAW]
    assert roles("Datum van afgifte: 15/03/2024 - 15/06/2024") == [Role.ISSUE, Role.VALIDITY]


def test_heads_of_columns_give_each_date_its_role() -> None:
    assert roles("Afgiftedatum    Geboortedatum\n15/03/2024      12/05/1985") == [Role.ISSUE, Role.BIRTH]


def test_dates_in_a_table_of_convictions_are_never_issue_dates() -> None:
    text = (
        "Datum         Rechtscollege          Straf\n12/03/2019    Politierechtbank Gent  "
        "boete\n01/02/2018    Hof van beroep Gent    boete"
    )
    assert set(roles(text)) == {Role.CONVICTION}


def test_label_words_are_repaired_and_digits_never() -> None:
    assert normal("Afgeleuerd te Gent 0p 1S") == "afgeleverd te gent 0p 1s"
    assert normal("gemeente bezoek uittreksel") == "gemeente bezoek uittreksel"


def test_a_caption_much_nearer_below_than_the_one_above_is_the_label() -> None:
    text = "15/03/2024\nDatum van afgifte\n\n\n15/06/2024\nGeldig tot"
    assert roles(text) == [Role.ISSUE, Role.VALIDITY]


def test_a_stamp_over_other_text_is_read_with_its_own_label() -> None:
    text = "Afgeleverd op   15/03/2024\nDoel   sollicitatie\nONTVANGEN\n02 APR 2024"
    assert roles(text) == [Role.ISSUE, Role.RECEIVED]


def test_a_name_with_a_birth_date_is_not_the_head_of_a_letter() -> None:
    assert issue(page_text(person="JANSSENS An, 12/05/1985", issued=""))[1] == "weak_label"
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
    ("text", "expected"),
    [
        ("Gegeven te Zulte, 29 februari 2024.", Role.ISSUE),
        ("Veroordelingen GEEN\nDatum: 01/03/2024", Role.WEAK),
        ("Veroordelingen\nDatum: 01/03/2024", Role.CONVICTION),
    ],
    ids=["given", "label-has-had-its-value", "label-waits-for-its-value"],
)
def test_a_label_about_convictions_reaches_no_further_than_its_value(text: str, expected: Role) -> None:
    assert roles(text) == [expected]


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


LED_TO = (
    "Document aangemaakt\n   15 maart 2024",
    "Aalst, ce 15 mars 2024",
    "Aalst, heden 15 maart 2024",
    "Namur, le 15 mars 2024 — L'officier de l'état civil délégué",
    "Braine-le-Comte, le 15 mars 2024. — Sceau communal",
    "Aalst, 15 maart 2024 - de gemachtigde beambte",
    "Issued at    Hasselt on 15 March 2024",
    "Ausgestellt in    Eupen am 15. März 2024",
    "Aflevering ............ 15 maart 2024",
    "Plaats en datum: Aalst, 15 maart 2024",
    "Lieu et date    Namur, le 15/03/2024",
    "Ort, Datum: Eupen, den 15.03.2024",
    "Verstrekt te Aalst op 15/03/2024",
    "Donné à Namur, le 15 mars 2024",
    "Given at Ghent on 15 March 2024",
    "Erstellt am 15.03.2024",
    "Dressé à Liège en date du 15 mars 2024",
)


@pytest.mark.parametrize("issued", LED_TO)
def test_the_day_is_led_to_in_many_ways(issued: str) -> None:
    assert issue(page_text(issued=issued)) == (dt.date(2024, 3, 15), None)


NOT_ISSUED = (
    "Aalst, 15 maart 2024 - politierechtbank, geldboete",
    "Brussel, 15 maart 2024 - wet betreffende het strafregister",
    "Gent, 15 maart 2024: aanvraag ingediend",
    "Afdruk gemaakt op 15 maart 2024",
    "Gegevens bijgewerkt tot 15/03/2024",
    "Afgedrukt te Gent op 15/03/2024",
    "Imprimé à Namur, le 15 mars 2024",
    "Ontvangen te Lievegem op 15/03/2024",
    "Afdruk aangemaakt op 15/03/2024",
    "Bestand aangemaakt op 15/03/2024",
    "Fichier créé le 15/03/2024",
    "Datei erstellt am 15.03.2024",
    "PDF created on 15/03/2024",
    "Dossier aangemaakt op 15/03/2024",
    "Kopie gemaakt te Gent op 15/03/2024",
    "Aanvraag opgemaakt te Gent op 15/03/2024",
    "Demande introduite à Mons, le 15 mars 2024",
    "Antrag eingereicht in Eupen am 15.03.2024",
    "Aanvraag ingediend te Aalst op 15/03/2024",
    "Gedrukt te Aalst, 15.03.2024, loket 4",
)


@pytest.mark.parametrize("line", NOT_ISSUED)
def test_another_day_is_not_taken_for_it(line: str) -> None:
    value, doubt = issue(page_text(issued=line))
    assert value is None or doubt is not None


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
    "former",
    [
        "Het uittreksel werd overhandigd. Vorig uittreksel: 14/06/2021",
        "Vorig uittreksel afgeleverd op 14/06/2021",
        "Extrait précédent délivré le 14/06/2021",
        "Früherer Auszug ausgestellt am 14.06.2021",
        "Previous extract issued on 14/06/2021",
    ],
)
def test_the_day_of_an_earlier_extract_is_another_papers(former: str) -> None:
    assert roles(former) == [Role.OTHER_PAPER]


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
