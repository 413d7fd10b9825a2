"""What each date on a page of an extract is, by the words around it."""

import pytest

from pipeline.extractors.criminal_record.answers.record_lines import RecordLines
from pipeline.extractors.criminal_record.issue_date.roles import DatedPage
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.dates.mentions import PageWithDates
from tests.pages import page_of


def roles(text: str, confidence: float = 1.0) -> list[Role]:
    page = page_of(text, confidence=confidence)
    return [one.role for one in DatedPage(RecordLines(PageWithDates(page))).dates]


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
        "Gevraagd voor: een nieuwe job\nOp 15 maart 2024 is dit uittreksel in Gent afgegeven",
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
        "Algiftedatum\n15/03/2024",
        "Uitgiftedaturn: 15/03/2024",
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
        ("(BS. 28/08/2009)", Role.LAW),
        ("(BS 28 augustus 2009)", Role.LAW),
        ("(B.S 28 augustus 2009)", Role.LAW),
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
        ("leper, 15 maart 2024", Role.WEAK),
        ("8870 lzegem, 15 maart 2024", Role.WEAK),
        ("Ref. 12/7   leper, 15/03/2024", Role.WEAK),
        ("leper, geldig tot 15/03/2024", Role.VALIDITY),
        ("rechtbank leper, 15/03/2024", Role.CONVICTION),
        ("loket, 15/03/2024", Role.UNKNOWN),
        ("lste zitting, 15/03/2024", Role.OTHER_PAPER),
        ("Datum: 15/03/2024", Role.WEAK),
        ("Doel: sollicitatie\nDatum: 15/03/2024", Role.WEAK),
        ("Doel: sollicitatie\nLievegem, 15 maart 2024", Role.WEAK),
        ("Plaats   Datum       Handtekening\nGent     15/03/2024  x", Role.WEAK),
        ("Adres: Gent\nOp: 15/03/2024", Role.WEAK),
        ("Domicilie: Gent\nOp: 15/03/2024", Role.WEAK),
        ("Dossiernr.: 12\nOp: 15/03/2024", Role.WEAK),
        ("Betaald aan: loket 2\nOp: 15/03/2024", Role.OTHER_PAPER),
        ("Ingeschreven te: Turnhout\nOp: 15/03/2024", Role.OTHER_PAPER),
        ("Identiteitskaart afgegeven te: Turnhout\nOp: 15/03/2024", Role.OTHER_PAPER),
        ("Payé à : caisse 2\nLe : 15/03/2024", Role.OTHER_PAPER),
        ("Veroordelingen: * NIHIL *\nLievegem, 15 maart 2024", Role.WEAK),
        ("Janssens An, * Gent, 12 mei 1985", Role.BIRTH),
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


def test_a_town_that_is_led_to_over_the_day_makes_it_that_of_a_letter() -> None:
    assert roles("Doel: sollicitatie\n\n\nTe Groot-Bijgaarde,\n25 maart 2024") == [Role.WEAK]
    assert roles("Geboren\nTe Groot-Bijgaarde,\n25 maart 1984") == [Role.UNKNOWN]
    assert roles("Veroordeeld\nTe Groot-Bijgaarde,\n25 maart 2019")[0] not in (Role.WEAK, Role.ISSUE)


def test_heads_of_columns_give_each_date_its_role() -> None:
    assert roles("Afgiftedatum    Geboortedatum\n15/03/2024      12/05/1985") == [Role.ISSUE, Role.BIRTH]


def test_dates_in_a_table_of_convictions_are_never_issue_dates() -> None:
    text = (
        "Datum         Rechtscollege          Straf\n12/03/2019    Politierechtbank Gent  "
        "boete\n01/02/2018    Hof van beroep Gent    boete"
    )
    assert set(roles(text)) == {Role.CONVICTION}


def test_a_caption_much_nearer_below_than_the_one_above_is_the_label() -> None:
    text = "15/03/2024\nDatum van afgifte\n\n\n15/06/2024\nGeldig tot"
    assert roles(text) == [Role.ISSUE, Role.VALIDITY]


def test_a_stamp_over_other_text_is_read_with_its_own_label() -> None:
    text = "Afgeleverd op   15/03/2024\nDoel   sollicitatie\nONTVANGEN\n02 APR 2024"
    assert roles(text) == [Role.ISSUE, Role.RECEIVED]


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
    "label",
    [
        "Aangiftedatum", "Angiftedatum", "Aangifledatum", "Leverlngsdatum", "Heralgiftedatum", "Uitwijklngsdatum",
        "Uitkeringsdatun", "Aanvraagdaturn", "Afdrvkdatum", "Feststellungsdaturn", "Geboortedaturn", "Verva1datum",
        "Algiftedatum identiteitskaart:", "Algiftedatum vorig uittreksel:", "Uitleverlngsdatum", "Uitwissingsdatun",
    ],
)  # fmt: skip
def test_labels_misread_that_resemble_that_of_the_issue(label: str) -> None:
    assert Role.ISSUE not in roles(f"{label} 15/03/2024")


def announced(text: str) -> bool:
    return DatedPage(RecordLines(PageWithDates(page_of(text)))).unread_issue


@pytest.mark.parametrize("request_", ["eigen verzoek.", "zijn aanvraag, om te dienen", "verzoek van de betrokkene"])
def test_a_request_on_the_next_line_announces_no_day(request_: str) -> None:
    assert not announced(f"Het wordt afgeleverd aan de betrokkene zelf, op\n{request_}\nMechelen, 11 maart 2024")


@pytest.mark.parametrize("below", ["", "l4 maait 202A", "De burgemeester", "Verzoek nr. 24/118"])
def test_a_day_that_was_not_read_on_the_next_line_is_announced(below: str) -> None:
    assert announced(f"Het wordt afgeleverd te Mechelen, op\n{below}\nMechelen, 11 maart 2024")


@pytest.mark.parametrize(
    ("row", "role"),
    [
        ("Datum{}5 apr. 2024", Role.WEAK),
        ("Datum van afgifte{}05/04/2024", Role.ISSUE),
        ("Afgegeven op{}05/04/2024", Role.ISSUE),
        ("Aangevraagd op{}05/04/2024", Role.REQUEST),
        ("Geldig tot{}05/04/2024", Role.VALIDITY),
        ("Geboren op{}05/04/1984", Role.BIRTH),
    ],
)
@pytest.mark.parametrize("rule", ["_", "|", "_|", "["])
def test_the_rule_of_a_table_read_as_a_sign_parts_no_label_from_its_day(row: str, role: Role, rule: str) -> None:
    assert roles(row.format(f"   {rule}   "), 0.9) == roles(row.format("   "), 0.9) == [role]


@pytest.mark.parametrize("value", ["geen", "nihil", "2024/17"])
def test_a_value_between_a_label_and_a_day_parts_them(value: str) -> None:
    assert roles(f"Datum   {value}   5 apr. 2024", 0.9) == [Role.UNKNOWN]
