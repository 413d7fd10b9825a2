from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.clean import RecordPage
from pipeline.extractors.criminal_record.extract import extract
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.model import Box, Line, Word
from tests.extractors.builders_extract import fields_of, page_text, section_of
from tests.pages import page_of

ENTRY = (
    "Politierechtbank Gent, 12/03/2019, intoxicatie aan het stuur, geldboete 200 EUR, 15 dagen "
    "verval van het recht tot sturen"
)


def clean(record: str, **parts: str) -> tuple[object, str | None]:
    field = fields_of(page_text(record=record, **parts))["clean"]
    return field.value, field.doubt


@pytest.mark.parametrize(
    "record",
    [
        "Veroordelingen: NIHIL",
        "Veroordelingen:\nNIHIL",
        "Veroordelingen   NIHIL",
        "Veroordelingen\n\nGEEN",
        "Strafregister: BLANCO",
        "Veroordelingen: *** NIHIL ***",
        "Gerechtelijke antecedenten\n- NIHIL -",
        "NIHIL",
        "*** BLANCO ***",
        "Geen veroordelingen",
        "Vermeldingen in het strafregister: geen",
        "Veroordelingen, ontzettingen en interneringen:\nGEEN",
        "Inhoud van het strafregister: niets",
        "Het strafregister van betrokkene vermeldt geen veroordelingen.",
        "Het Centraal Strafregister bevat geen vermeldingen op naam van An Janssens.",
        "Betrokkene is onbekend in het strafregister.",
        "Ten laste van betrokkene zijn geen veroordelingen gekend.",
        "Dit uittreksel is blanco.",
        "Resultaat:   Geen veroordelingen",
        "GEENVEROORDELINGEN",
        "Aantal veroordelingen: 0",
        "Veroordelingen: Nihil / Néant",
        "Inlichtingen : BLANCO",
        "Condamnations : NÉANT",
        "Condamnations\nNEANT",
        "Bestemming / Destination : emploi\n\nBLANCO / VIERGE",
        "Bestemming / Destination : emploi\n\nZELAN ANCO / VIERGE",
        "Bestemming / Destination : emploi\n\nBLANCO / VLERGF",
        "certifie que le casier judiciaire central de PEETERS An,\nné à Gent le 10-10-1980, domicilié à Huy,"
        "\nmentionne :\n\nNEANT",
        "Casier judiciaire : vierge",
        "Aucune condamnation",
        "Mentions : aucune",
        "Le casier judiciaire de l'intéressé ne mentionne aucune condamnation.",
        "Antécédents judiciaires :\nAucune condamnation inscrite",
        "Verurteilungen: KEINE",
        "Eintragungen:\nKeine Eintragungen",
        "Im Strafregister sind keine Verurteilungen eingetragen.",
        "Strafregister   Keine Eintragung",
        "Condamnations / Veroordelingen :   NÉANT / NIHIL",
        "verklaart dat in het strafregister de volgende veroordelingen\nvermeld zijn:\nGEEN",
        "Veroordelingen: blanco strafregister",
    ],
)
def test_blank_by_the_value_of_the_block(record: str) -> None:
    assert clean(record) == (True, None)


@pytest.mark.parametrize(
    "record",
    [
        "",
        "Veroordelingen:",
        "Veroordelingen:\nzie ommezijde",
        "NIET BLANCO / VIERGE",
        "ZIE BLANCO / VIERGE",
        "BLANCO / 2 vermeldingen",
        "BLANCO / NON VIERGE",
        "Rechtbank / VIERGE",
        "BLANCO / PV",
        "Indien het uittreksel blanco is, wordt NIHIL vermeld.",
        "De vermelding 'geen' betekent dat er geen veroordelingen zijn.",
        "Dit uittreksel vermeldt geen veroordelingen tot een gevangenisstraf van ten hoogste zes maanden.",
        "Wanneer er geen veroordelingen zijn, blijft dit vak leeg.",
        "Si aucune condamnation n'est inscrite, la mention « néant » figure sur l'extrait.",
        "Falls keine Eintragungen vorhanden sind, wird dies vermerkt.",
        "Een uittreksel zonder veroordelingen kan elektronisch worden afgeleverd.",
    ],
)
@pytest.mark.parametrize("small_print", ["", None], ids=["bare", "with-small-print"])
def test_words_of_the_small_print_are_no_value(record: str, small_print: str | None) -> None:
    parts = {} if small_print is None else {"small_print": small_print}
    assert clean(record, **parts)[0] is None


@pytest.mark.parametrize(
    "record",
    [
        f"Veroordelingen:\n{ENTRY}",
        "Veroordelingen:\nDatum        Rechtscollege           Feiten          Straf\n12/03/2019   "
        "Politierechtbank Gent   snelheid        geldboete 80 EUR",
        "Veroordelingen\nRechtbank: Correctionele rechtbank Gent\nDatum: 12/03/2019\nFeit: "
        "diefstal\nStraf: gevangenisstraf 6 maanden met uitstel",
        "Veroordelingen\n1. Vonnis van 12/03/2019 van de politierechtbank te Gent: rijverbod 15 dagen",
        "Condamnations :\nTribunal de police de Namur   12/03/2019   amende 200 EUR",
        "Condamnations :\nTribunal correctionnel de Liège, jugement du 12 mars 2019 : emprisonnement "
        "6 mois avec sursis",
        "Verurteilungen:\nPolizeigericht Eupen   12.03.2019   Geldbuße 200 EUR",
        "Veroordelingen\nHof van beroep Gent\n12 maart 2019\nwerkstraf 60 uur",
        "Aantal veroordelingen: 2",
    ],
)
def test_entries_make_it_not_clean(record: str) -> None:
    assert clean(record)[0] is False


@pytest.mark.parametrize(
    "record",
    [
        f"Veroordelingen:\n{ENTRY}",
        "Veroordelingen: Politierechtbank Gent 12/03/2019 geldboete 200 EUR",
        "Gegevens\nPolitierechtbank Gent   12/03/2019   diefstal, geldboete 200 EUR",
    ],
)
def test_no_word_of_an_entry_gets_into_any_field(record: str) -> None:
    fields = fields_of(page_text(record=record))
    assert fields["clean"].value is False
    for name, field in fields.items():
        shown = " ".join(evidence.text for evidence in field.evidence) + str(field.value)
        for secret in ("Politierechtbank", "12/03/2019", "boete", "diefstal", "aan het stuur", "EUR"):
            assert secret not in shown, name
    for evidence in fields["clean"].evidence:
        assert evidence.box.height < 0.03


@pytest.mark.parametrize(
    "small_print",
    [
        pytest.param("veroordelingen die met toepassing van    1° tot 3°, niet meer vermeld worden", id="lost-words"),
        pytest.param("veroordelingen die met toepa    ing van art. 595 niet meer vermeld worden", id="cut-in-two"),
        pytest.param("les condamnations qui en application    de l'article 595 ne sont plus mentionnées", id="french"),
    ],
)
def test_small_print_cut_in_two_by_a_scan_contests_nothing(small_print: str) -> None:
    text = f"Veroordelingen opgenomen in het Centraal Strafregister :\n  NIHIL\n\nAfgeleverd te Gent\n{small_print}"
    assert clean(text) == (True, None)


def test_a_label_with_a_relative_clause_and_a_colon_still_counts() -> None:
    text = "Veroordelingen: NIHIL\nVeroordelingen die volgen :    zie bijlage 2"
    assert clean(text) == (None, "contradiction")


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(
            "Veroordelingen\nNIHIL\n\nAndere maatregelen\n"
            "Raadkamer Brugge, 03/05/2016: internering, opheffing niet gemeld",
            id="a-measure-under-another-heading",
        ),
        pytest.param(
            "Condamnations\nNÉANT\n\nMesures de défense sociale\n"
            "Chambre du conseil de Namur, 03/05/2016 : internement, non levé",
            id="the-same-in-french",
        ),
    ],
)
def test_what_stands_in_no_block_of_convictions_still_contests_that_there_are_none(record: str) -> None:
    assert clean(record) == (None, "contradiction")


def test_a_row_with_nihil_in_the_cells_that_do_not_apply_is_an_entry() -> None:
    row = "Pol. Halle           werkstraf 80 u     nihil          nihil\n14.02.2022, alcohol"
    assert clean(f"Uitspraak            Straf              Rijverbod      Uitstel\n{row}") == (False, None)


def test_a_cell_of_several_lines_belongs_to_the_row_that_it_begins() -> None:
    """The lines of a cell follow one another in a text layer, before the other cells of its row."""
    section = section_of("UITTREKSEL UIT HET STRAFREGISTER\nmodel 595\n\nUitgereikt op 22/04/2024")
    (page,) = section.pages
    first = [("Corr. Ieper", 0.05, 0.0), ("04/05/2021,", 0.05, 0.018), ("diefstal", 0.05, 0.036)]
    cells = [*first, ("werkstraf 60 u", 0.4, 0.0), ("nihil", 0.7, 0.0)]
    lines = tuple(Line((Word(text, Box(x, 0.3 + y, x + 0.012 * len(text), 0.314 + y), 1.0),)) for text, x, y in cells)
    table = replace(section, pages=(replace(page, lines=(*page.lines, *lines)),))
    assert extract(table)["clean"].value is not True


def test_a_blank_value_beside_entries_is_a_contradiction() -> None:
    assert clean(f"Veroordelingen: NIHIL\n{ENTRY}") == (None, "contradiction")


@pytest.mark.parametrize(
    ("foot", "against"),
    [
        ("De gerechtelijke procedure is nog niet afgesloten.", 0),
        ("Dit werd digitaal afgeleverd.\nTegen de betrokkene loopt nog een beroep.\nGegevens: zie de website.", 1),
        ("Bewaar dit stuk goed.\nBijlage: 1 vonnis", 1),
        ("Vraag uw gemeente om raad.\nDe betrokkene kreeg in Gent opschorting\nvan de uitspraak.", (1, 2)),
        ("Dit uittreksel is blanco voor de vader van betrokkene.", 0),
    ],
)
def test_what_stands_against_a_blank_value_is_shown_on_the_page_and_not_quoted(
    foot: str, against: int | tuple[int, ...]
) -> None:
    section = section_of(page_text(record="Veroordelingen: NIHIL", foot=foot))
    texts = foot.split("\n")
    said = [texts[at] for at in (against if isinstance(against, tuple) else (against,))]
    lines = [line.box for line in section.pages[0].lines if line.text in said]
    (shown,) = extract(section)["clean"].evidence
    assert (shown.text, shown.box, len(lines)) == ("", Box.around(lines), len(said))


def test_where_nothing_in_particular_stands_against_a_blank_value_the_heading_is_shown() -> None:
    field = fields_of(page_text(record="Veroordelingen: NIHIL", foot=ENTRY))["clean"]
    assert [one.text for one in field.evidence] == ["Uittreksel uit het strafregister"]


@pytest.mark.parametrize(
    "record",
    [
        "Veroordelingen in België: geen\nVeroordelingen in het buitenland: zie bijlage",
        "Veroordelingen: zie ommezijde\n\nBLANCO",
    ],
)
def test_one_blank_heading_does_not_speak_for_another(record: str) -> None:
    assert clean(record) == (None, "contradiction")


@pytest.mark.parametrize("record", ["Opmerkingen:\nNIHIL", "Alias   NIHIL", "Andere namen:\nGEEN"])
def test_a_blank_value_of_something_else_says_nothing(record: str) -> None:
    assert clean(record)[0] is None


def test_offence_dates_are_never_shown_as_loose_dates() -> None:
    fields = fields_of(page_text(record=f"Veroordelingen:\n{ENTRY}", issued=""))
    assert "12/03/2019" not in " ".join(evidence.text for evidence in fields["issue_date"].evidence)


def test_value_on_the_second_page() -> None:
    first, second = (
        page_text(record="", small_print=""),
        "Uittreksel uit het strafregister - vervolg\n\nVeroordelingen:\nNIHIL",
    )
    assert fields_of(first, second)["clean"].value is True


def test_evidence_of_a_blank_extract_is_the_value() -> None:
    field = fields_of(page_text(record="Veroordelingen:   NIHIL"))["clean"]
    assert {evidence.text for evidence in field.evidence} == {"NIHIL"}


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        ("Strafregister: BLANCO", ["BLANCO"]),
        ("Het strafregister van betrokkene vermeldt geen veroordelingen.", ["geen veroordelingen."]),
        ("Veroordelingen:\nNIHIL\nStrafregister: BLANCO", ["NIHIL", "BLANCO"]),
    ],
)
def test_a_word_that_two_readings_of_the_value_share_bears_it_out_once(record: str, shown: list[str]) -> None:
    field = fields_of(page_text(record=record), confidence=0.7)["clean"]
    assert [evidence.text for evidence in field.evidence] == shown
    assert field.confidence == pytest.approx(0.9 if len(shown) == 1 else 0.99)


def test_a_word_of_the_closed_list_is_surer_than_its_letters() -> None:
    assert fields_of(page_text(), confidence=0.7)["clean"].confidence == pytest.approx(0.9)
    assert fields_of(page_text(), confidence=0.4)["clean"].confidence == pytest.approx(0.4)


@pytest.mark.parametrize(
    "record",
    [
        "Veroordelingen GEEN",
        "Strafrechtelijk verleden Geen vermeldingen",
        "Condamnations NÉANT",
        "Extrait vierge.",
        "Uittreksel: blanco",
        "Strafblad: blanco",
        "In het strafregister komen geen veroordelingen voor op naam van deze persoon.",
        "Im Zentralen Strafregister liegen keine Eintragungen vor.",
        "Correctionele veroordelingen   NIHIL\nPolitionele veroordelingen   NIHIL",
    ],
)
def test_blank_in_one_cell_or_with_its_verb_behind_it(record: str) -> None:
    assert clean(record) == (True, None)


@pytest.mark.parametrize(
    "record",
    [
        "Correctionele veroordelingen   NIHIL\nPolitionele veroordelingen   Zie bijlage (1)",
        "Correctionele veroordelingen NIHIL\nPolitionele veroordelingen zie keerzijde",
        "Condamnations correctionnelles   NÉANT\nCondamnations de police   1 (voir verso)",
    ],
)
def test_one_blank_of_two_blocks_is_not_blank(record: str) -> None:
    assert clean(record)[0] is None


@pytest.mark.parametrize(
    "record", ["de gevolgen van veroordelingen geen", "Betrokkene is niet veroordeeld is tot boete"]
)
def test_words_that_go_on_are_no_value(record: str) -> None:
    assert clean(record)[0] is None


def test_a_block_that_was_not_read_is_not_called_an_entry() -> None:
    fields = fields_of(
        """
        Uittreksel uit het strafregister
        Datum   24 februari 2024
        Veroordelingen, ontzettingen en internering

        De wet van 31 juli 2009 betreffende het Centraal Strafregister is van toepassing. Ieder vonnis
        waartegen beroep openstaat, blijft onvermeld.
        """
    )
    assert fields["clean"].value is None


def blank_by_itself(left: str, *, gap: float) -> bool:
    """Whether "ANCO / VIERGE" tells that the register is blank, with a cell so many widths of the page before it."""
    cell, value = page_of(f"{left}  ANCO / VIERGE").lines
    shift = value.box.x0 - gap - cell.box.x1
    moved = [
        replace(word, box=replace(word.box, x0=word.box.x0 + shift, x1=word.box.x1 + shift)) for word in cell.words
    ]
    page = replace(page_of(""), lines=(Line(tuple(moved)), value))
    return bool(RecordPage(PageWithDates(page)).values)


@pytest.mark.parametrize(
    ("left", "gap", "blank"),
    [
        ("lan", 0.002, True),
        ("lan", 0.1, False),
        ("niet", 0.002, False),
        ("zie", 0.002, False),
        ("Adres:", 0.002, False),
    ],
)
def test_pieces_of_a_spaced_out_value_are_not_its_label(left: str, gap: float, blank: bool) -> None:
    assert blank_by_itself(left, gap=gap) is blank


@pytest.mark.parametrize(
    ("answer", "value"),
    [("☒ blanco ☐ zie vermeldingen", True), ("☐ blanco ☒ zie vermeldingen", None), ("[ ] nihil", None)],
)
def test_only_a_ticked_answer_of_a_form_counts(answer: str, value: bool | None) -> None:
    assert clean(f"Strafregister: {answer}")[0] is value


_LEGEND = (
    "tot 500 euro en geldboetes krachtens de wegverkeerswet van 16 maart 1968, na drie jaar te rekenen vanaf de\n"
    "{beside}Indien beslissingen zijn opgenomen, staan per regel het rechtscollege (politierechtbank, hof van beroep), "
    "de datum\nvan vonnis of arrest, de feiten en de straf, in voorkomend geval met uitstel."
)


@pytest.mark.parametrize("beside", ["4.   ", "Kal   ", ""])
def test_the_number_before_a_line_of_small_print_makes_no_table_of_it(beside: str) -> None:
    assert clean("Veroordelingen: NIHIL", foot=_LEGEND.format(beside=beside)) == (True, None)


@pytest.mark.parametrize(
    "entry",
    [
        "1.   Politierechtbank Gent, 12/03/2020, inbreuk op de wegverkeerswet van 16 maart 1968, geldboete 200 euro",
        "1.   Politierechtbank Gent, inbreuk op de wegverkeerswet van 12/03/2020, geldboete 200 euro",
        "1.   Politierechtbank Gent\n     inbreuk drugwet van 12/03/2020\n     gevangenisstraf 6 maanden",
        "Correctionele rechtbank Gent, drugwet van 24 februari 1921: gevangenisstraf van 6 maanden met uitstel",
        "Bij vonnis op grond van de drugwet van 24 februari 1921: werkstraf van 100 uren",
    ],
)
def test_an_entry_that_names_a_law_by_its_day_stands_against_a_blank(entry: str) -> None:
    assert clean("Opgenomen beslissingen: BLANCO", foot=entry) == (None, "contradiction")


_HEADS = "Datum vonnis     Rechtbank     Misdrijf     Straf"


@pytest.mark.parametrize(
    "table",
    [
        f"{_HEADS}\nNiets te vermelden",
        f"{_HEADS}\n\nGeen",
        "Date     Tribunal     Infraction     Peine\nNéant",
        "Datum     Gericht     Straftat     Strafe\nKeine",
        "Datum     Gericht     Straftat     Strafe\nKeine     Keine       Keine        Keine",
    ],
)
def test_the_heads_of_a_table_with_one_answer_under_all_make_no_entry_with_the_day_below(table: str) -> None:
    issued = "Aalst, 21/03/2024\n\nVoor de burgemeester\nK. Goossens\n\nAfgifte: 5,00 EUR"
    assert clean(table, issued=issued, small_print="") == (True, None)


@pytest.mark.parametrize(
    "table",
    [
        f"{_HEADS}\nNiets te vermelden\n12/03/2019     Gent     diefstal     uitstel",
        f"{_HEADS}\nNiets te vermelden\nrechtbank Gent 12/03/2019 diefstal",
        f"{_HEADS}\n12/03/2019     Gent     diefstal     uitstel\nNiets te vermelden",
        f"{_HEADS}\nNiets te vermelden     12/03/2019     diefstal     uitstel",
        "Date     Tribunal     Peine\nNéant\n12/03/2019     Mons     amende",
        "Date     Tribunal     Fait     Peine\nNéant    Néant        Néant    Néant\n12/03/2019     Mons   vol",
        "Date     Tribunal     Infraction     Peine\nNéant    Mons         Néant          amende",
    ],
)
def test_a_row_over_under_or_beside_that_answer_is_an_entry(table: str) -> None:
    issued = "Aalst, 21/03/2024\n\nVoor de burgemeester\nK. Goossens\n\nAfgifte: 5,00 EUR"
    assert clean(table, issued=issued, small_print="")[0] is not True


@pytest.mark.parametrize(("born", "blank"), [("3 juni 1989", True), ("3 juni 2009", None)])
def test_nobody_is_a_candidate_as_a_child_whatever_the_day_of_issue_is_known_by(born: str, blank: bool | None) -> None:
    person = f"Uittreksel op naam van: Lars Peeters\nGeboren: Diest, {born}"
    assert clean("Veroordelingen: geen", person=person, issued="Aarschot, 5 maart 2024", small_print="")[0] is blank


@pytest.mark.parametrize(
    "said",
    [
        "De ambtenaar van de burgerlijke stand verklaart dat op naam van\n{}\n"
        "de volgende burgerlijke vermeldingen voorkomen:",
        "De ambtenaar van de burgerlijke stand verklaart dat in de registers van de burgerlijke stand op naam van\n{}\n"
        "de volgende vermeldingen voorkomen:",
        "De dienst burgerlijke stand verklaart dat voor zover bekend op naam van\n{}\n"
        "de volgende vermeldingen voorkomen:",
        "De burgemeester verklaart dat voor zover bekend op naam van\n{}\nde volgende veroordelingen voorkomen:",
    ],
)
def test_what_the_civil_registry_limits_stays_limited(said: str) -> None:
    person = "DE BOECK Pieter Jan\ngeboren te Aalst op 12 april 1988"
    assert clean(f"{said.format(person)}\nNIHIL", person="", purpose="")[0] is not True
