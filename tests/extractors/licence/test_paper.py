"""The paper licence in other hands: bare numbers, ruled letters, a cell for categories, a law that is named."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.licence.numbered_fields import numbered_fields
from pipeline.extractors.licence.paper import is_paper
from pipeline.extractors.licence.paper_rows import paper_rows
from pipeline.model import Box, Line, Word
from tests.extractors.licences import COVER, PINK, VALUES, fields_of
from tests.pages import page_of, with_confidence

BARE_NUMBERS = """
KONINKRIJK BELGIË                    Categorieën van voertuigen waarvoor het rijbewijs geldig is
RIJBEWIJS                            Cat.     Geldig vanaf     Stempel
Permis de conduire                   A3       22-05-1984       stempel
Model van de Europese Gemeenschappen A
1. VERMEIREN                         [B       22-05-1984       stempel
2.Koen Jozef                         BE
3.09-04-1965 Herentals               C
4. Afgegeven door Herentals          CE
op 22-05-1984                        |D
5.Nr. 1256598                        DE
"""
STATED = """
KONINKRIJK BELGIË
RIJBEWIJS
afgegeven op grond van het koninklijk besluit van 1 december 1975
Naam BIJNENS
Voornamen Hugo
Geboren te Bree de 30-08-1961
Afgegeven te Bree de 03-11-1982
Geldig voor de voertuigen van categorie:      B      De burgemeester
"""


@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_behind_bare_numbers_stand_name_and_birth_date_and_rules_beside_letters_are_none(confidence: float) -> None:
    found = fields_of(BARE_NUMBERS, is_card=False, confidence=confidence)
    assert found["_paper"].value is True
    assert found["holder"].value == "VERMEIREN Koen Jozef"
    assert (found["birth_date"].value, found["issue_date"].value) == (dt.date(1965, 4, 9), dt.date(1984, 5, 22))
    assert found["categories"].value == ("B",)
    assert found["categories"].doubt is None


def test_a_name_that_was_not_surely_read_is_none() -> None:
    assert fields_of(BARE_NUMBERS, is_card=False, confidence=0.5)["holder"].value is None


def test_the_day_of_a_law_is_not_that_of_issue() -> None:
    assert fields_of(STATED, is_card=False)["issue_date"].value == dt.date(1982, 11, 3)


@pytest.mark.parametrize(
    ("cell", "categories"),
    [("B", ("B",)), ("A B", ("A", "B")), ("8", None), ("Bree", None), ("", None)],
)
def test_categories_stand_in_the_cell_beside_their_label(cell: str, categories: tuple[str, ...] | None) -> None:
    text = STATED.replace("categorie:      B      De", f"categorie:      {cell}      De")
    assert fields_of(text, is_card=False, confidence=0.9)["categories"].value == categories


@pytest.mark.parametrize("pages", [(VALUES,), (COVER, VALUES), (VALUES, COVER)])
def test_values_without_captions_are_told_by_their_place(pages: tuple[str, ...]) -> None:
    found = fields_of(*pages, is_card=False, confidence=0.9)
    assert (found["_paper"].value, found["holder"].value) == (True, "JACOBS Dirk Albert")
    assert (found["birth_date"].value, found["issue_date"].value) == (dt.date(1966, 6, 2), dt.date(1990, 9, 21))
    assert found["categories"].value == ("B",)


@pytest.mark.parametrize("issued", ["21-09-1970", "Lier", "21-09-1990\n01-01-1995"])
def test_of_dates_that_may_be_others_none_is_that_of_birth(issued: str) -> None:
    found = fields_of(VALUES.replace("21-09-1990", issued), is_card=False, confidence=0.9)
    assert (found["birth_date"].value, found["holder"].value) == (None, None)


NARROW_CELLS = """
1. COUSSEMENT                                  Geldig vanaf  Stempel
2. Hilde Maria                          A      ////////
3. 03-03-1972 Ieper                     B      {above}
5. Afgegeven door Burgemeester Ieper           {below}
7. Geldig tot ---                       C      ////////
8. Nr. 97300803                         D      ////////
                                        A3     ////////
"""


@pytest.mark.parametrize(
    ("above", "below", "categories"),
    [("01-05-", "1992", ("B",)), ("01-05", "1992", None), ("01-05-", "3992", None), ("01-05-", "", None)],
)
def test_a_date_may_fill_two_lines_of_a_narrow_cell(above: str, below: str, categories: tuple[str, ...] | None) -> None:
    found = fields_of(NARROW_CELLS.format(above=above, below=below), is_card=False, confidence=0.9)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)


@pytest.mark.parametrize(("confidence", "paper"), [(0.35, True), (0.6, False)])
def test_strokes_that_hardly_read_as_a_new_category_do_not_make_a_card_of_paper(confidence: float, paper: bool) -> None:
    page = page_of(NARROW_CELLS.format(above="01-05-", below="1992"))
    strokes = Line((Word("AZ", Box(0.8, 0.9, 0.84, 0.92), confidence),))
    assert is_paper(replace(page, lines=(*page.lines, strokes)), ()) is paper


@pytest.mark.parametrize(
    ("over", "first", "paper"),
    [
        ("Categorieën van voertuigen waarvoor het rijbewijs geldig is", "A1", True),
        ("Categorieën van voertuigen waarvoor het rijbewijs geldig is", "AM", False),
        ("Categorieën van voertuigen waarvoor het rijbewijs geldig is", "A2", False),
        ("Categorieën van voertuigen waarvoor het rijbewijs geldig is 4b.", "A1", False),
        ("RIJBEWIJS afgegeven te Gent", "A1", False),
        ("Geldig vanaf - Valable à partir    Stempel - Cachet", "A1", True),
        ("Geldig vanaf - Valable à partir    Stempel - Cachet", "A2", False),
        ("10. Geldig vanaf - Valable à partir", "A1", False),
    ],
)
def test_the_words_over_the_table_make_a_1_one_of_a_paper_model(over: str, first: str, paper: bool) -> None:
    page = page_of(f"{over}\n{first}\nA    -----\nB    01-05-1992\nC    -----\nD    -----", confidence=0.9)
    assert is_paper(page, numbered_fields(page)) is paper


OLDEST = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
A1   -----
{second}
A3   -----
B    01-05-1982
C    -----
"""


@pytest.mark.parametrize(
    ("second", "changed", "paper"),
    [
        ("A2   -----", ("", ""), True),
        ("A2   -----", ("A1 ", "Al "), True),
        ("A2   -----", ("A3 ", "A  "), False),  # as on a card
        ("A2   -----", ("A1 ", "AM "), False),
        ("               A2   -----", ("", ""), False),  # in no column with A3
        ("A2   4b. -----", ("", ""), False),
    ],
)
def test_an_a_2_under_each_other_with_an_a_3_is_one_of_the_oldest_model(
    second: str, changed: tuple[str, str], paper: bool
) -> None:
    page = page_of(OLDEST.format(second=second).replace(*changed), confidence=0.9)
    assert is_paper(page, numbered_fields(page)) is paper


CAPTIONS = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
{0}     afgegeven op
{1}     afgegeven op
{2}     afgegeven op    {date}     Turnhout
{3}     afgegeven op
{4}     afgegeven op
{5}     afgegeven op
"""


@pytest.mark.parametrize(
    ("letters", "held"),
    [
        (("A3", "|", "~", "~", "~", "~"), ("B",)),
        (("~", "A", "~", "~", "~", "D"), None),  # no printed order
        (("~", "A", "~", "C", "~", "~"), ("B",)),
        (("~", "A", "~", "~", "~", "~"), None),  # a single sign may be misread
        (("~", "~", "~", "C", "~", "~"), None),  # B or BE stands over it, as the model has it
        (("~", "~", "~", "~", "~", "~"), None),
        (("A3", "~", "~", "~", "~", "A3"), None),  # no printed order
    ],
)
def test_rows_that_begin_with_the_same_words_tell_letters_that_were_not_read(
    letters: tuple[str, ...], held: tuple[str, ...] | None
) -> None:
    assert fields_of(PINK, CAPTIONS.format(*letters, date="11.10.2009"), is_card=False)["categories"].value == held


def test_rows_of_which_one_is_not_there_tell_nothing() -> None:
    letters = ("A3", "~", "~", "~", "~", "~")
    text = CAPTIONS.format(*letters, date="11.10.2009").replace("\n~     afgegeven op\n", "\n\n", 1)
    assert fields_of(PINK, text, is_card=False)["categories"].value is None


DOTTED = """
Cat.     Afgegeven op         Geldig tot          Stempel
A        -----
B        {since}      {until}
C        -----
D        -----
"""
SINCE, UNTIL = "01-05-1992", "01-05-2002"


@pytest.mark.parametrize(
    ("since", "until", "wide", "days"),
    [
        ("          ", "          ", (0.0, 0.9, SINCE), (True, None)),
        (SINCE, "          ", (0.0, 0.9, SINCE), (True, None)),  # the same print read twice
        (SINCE, "          ", (0.75, 1.0, UNTIL), (True, UNTIL)),
        ("          ", UNTIL, (0.0, 0.4, SINCE), (True, UNTIL)),
        (SINCE, UNTIL, None, (True, UNTIL)),
        ("          ", UNTIL, None, (None, UNTIL)),
    ],
)
def test_a_date_read_with_the_dots_of_its_line_is_that_of_the_column_where_it_begins(
    since: str, until: str, wide: tuple[float, float, str] | None, days: tuple[bool | None, str | None]
) -> None:
    """`wide`: where a word begins and ends, as a share of the way from the first head to the end of the other."""
    page = page_of(DOTTED.format(since=since, until=until), confidence=0.9)
    words = {word.text: word.box for word in page.words}
    if wide is not None:
        start, length = words["Afgegeven"].x0, words["tot"].x1 - words["Afgegeven"].x0
        level = words["B"]
        box = Box(start + wide[0] * length, level.y0, start + wide[1] * length, level.y1)
        page = replace(page, lines=(*page.lines, Line((Word(wide[2], box, 0.9),))))
    rows = {row.letter: row for row in paper_rows(page, find_dates(page))}
    assert (rows["B"].held or None, " ".join(word.text for word in rows["B"].until) or None) == days
    assert not any(rows[letter].held for letter in "ACD")


BOXED = """
KONINKRIJK BELGIË
RIJBEWIJS
Naam: VERMEIREN
Voornamen: Koen Jozef
Geboren te Herentals
op 09.04.1961
Geldig voor de categorie(ën):
{box}
Afgegeven te Herentals
op 22.05.1980
"""


@pytest.mark.parametrize(
    ("box", "categories"),
    [
        ("       B", ("B",)),
        ("   A3 - B", ("B",)),
        ("   A, B", ("A", "B")),
        ("   B - E", ("B",)),
        pytest.param("   A3", None, id="a-moped-only"),
        pytest.param("   8", None, id="may-be-another-letter"),
        pytest.param("   B XX", None, id="what-is-neither"),
        pytest.param("   XXX", None, id="typed-over"),
        pytest.param("   -B-", None, id="a-dash-through-it"),
        pytest.param("-- B -- --", ("B",), id="dashes-in-the-other-places"),
        pytest.param("   B vervallen", None, id="lapsed"),
        pytest.param("   B tot 1985", None, id="until-a-day"),
        pytest.param("   Afgegeven te Balen", None, id="empty"),
        pytest.param("A           B", None, id="heads-of-a-table-of-which-two-were-read"),
        pytest.param("A   B\nX   X", None, id="heads-of-narrow-columns"),
        pytest.param("A   B\n04.05.78", None, id="heads-over-a-date"),
        pytest.param("    B\n    GELDIG", None, id="head-over-what-was-stamped"),
        pytest.param("A\nB\nC     22.05.1980", ("C",), id="letters-of-rows"),
        pytest.param("B\nBE    22.05.1980", ("BE",), id="a-letter-over-another"),
    ],
)
def test_categories_stand_in_the_box_under_their_label(box: str, categories: tuple[str, ...] | None) -> None:
    found = fields_of(BOXED.replace("{box}", box), is_card=False, confidence=0.95)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)


LEGEND = "\n   A motorrijwielen\n   B auto's tot 3.500 kg\n   C vrachtwagens\n   D autobussen\n"


@pytest.mark.parametrize(
    ("box", "categories"),
    [
        ("   B" + LEGEND, ("B",)),
        ("   A   B" + LEGEND, ("A", "B")),
        pytest.param("   A" + LEGEND, ("A",), id="another-one"),
        pytest.param(LEGEND, None, id="empty"),
        pytest.param("   -" + LEGEND, None, id="a-dash"),
        pytest.param("   -B-" + LEGEND, None, id="a-dash-through-it"),
        pytest.param("   B" + LEGEND.replace("   B auto's tot 3.500 kg\n", ""), None, id="first-letter-of-the-rows"),
        pytest.param("   A" + LEGEND.replace("   A motorrijwielen", ""), None, id="its-caption-was-not-read"),
        pytest.param("   B\n   A\n   B\n   C\n   D\n", None, id="no-legend"),
        pytest.param("   nihil" + LEGEND, None, id="none"),
        pytest.param("   B vervallen" + LEGEND, None, id="lapsed"),
    ],
)
def test_a_box_over_a_legend_of_all_letters(box: str, categories: tuple[str, ...] | None) -> None:
    found = fields_of(BOXED.replace("{box}", box), is_card=False, confidence=0.95)
    assert found["categories"].value == categories
    printed = fields_of(BOXED.replace("{box}", "   A   B   C   D" + LEGEND), is_card=False, confidence=0.95)
    assert printed["categories"].doubt == "preprinted"


@pytest.mark.parametrize(
    "label",
    [
        "Niet geldig voor de categorie(ën):",
        "Vervallen, was geldig voor de categorie(ën):",
        "Ontzegd het recht te sturen, voorheen geldig voor de categorie(ën):",
        "Non valable pour les catégories:",
        "Valable pour toutes les catégories sauf les catégories:",
        "Aangevraagd, geldig voor de categorie(ën):",
        "Examen afgelegd voor de categorie(ën):",
        "Lessen voor de categorie(ën):",
    ],
)
def test_a_box_under_a_label_that_does_not_say_held_tells_nothing(label: str) -> None:
    text = BOXED.replace("Geldig voor de categorie(ën):", label).replace("{box}", "    B")
    assert fields_of(text, is_card=False, confidence=0.95)["categories"].value is None
    beside = STATED.replace("Geldig voor de voertuigen van categorie:", label)
    held = fields_of(beside, is_card=False, confidence=0.95)["categories"].value
    assert held is None or label.startswith(("Examen", "Lessen"))


@pytest.mark.parametrize(
    ("label", "categories"),
    [
        ("is gemachtigd te besturen de voertuigen van de categorie(ën):", ("B",)),
        ("gerechtigd tot het besturen van motorvoertuigen behorend tot de categorieën:", ("B",)),
        ("est autorisé(e) à conduire les véhicules de la catégorie :", ("B",)),
        ("is niet gemachtigd te besturen de voertuigen van de categorie(ën):", None),
        ("was gemachtigd te besturen de voertuigen van de categorie(ën):", None),
        ("indien hij gemachtigd is te besturen de voertuigen van de categorie(ën):", None),
        ("is gemachtigd te besturen onder begeleiding de voertuigen van de categorie(ën):", None),
        ("is gemachtigd te besturen de militaire voertuigen van de categorie(ën):", None),
        ("vraagt te worden gemachtigd te besturen de voertuigen van de categorie(ën):", None),
        ("n'est pas autorisé à conduire les véhicules de la catégorie :", None),
        ("is gemachtigd te besturen de voertuigen van de categorie(ën), na onderzoek:", None),
    ],
)
def test_a_box_under_whoever_may_drive_what(label: str, categories: tuple[str, ...] | None) -> None:
    text = BOXED.replace("Geldig voor de categorie(ën):", label).replace("{box}", "    B")
    assert fields_of(text, is_card=False, confidence=0.95)["categories"].value == categories


@pytest.mark.parametrize(
    ("label", "categories"),
    [
        ("Permis valable pour la conduite des véhicules automobiles\nde la catégorie ou des catégories:", ("B",)),
        ("Valable pour la conduite des véhicules automobiles de la catégorie\nou des catégories:", ("B",)),
        ("is gerechtigd om motorvoertuigen te besturen van de categorie of categorieën:", ("B",)),
        ("De houder is gerechtigd om motorvoertuigen te besturen\nvan de categorie of categorieën:", ("B",)),
        ("Geldig om motorvoertuigen te besturen van de categorie of categorieën", ("B",)),
        ("geldig om\nvoertuigen te besturen van\nde categorie(ën):", ("B",)),
        ("GELDIG VOOR HET BESTUREN VAN VOERTUIGEN\nVAN DE CATEGORIE(ËN)", ("B",)),
        ("Gültig zum Führen von Kraftfahrzeugen\nder Klasse(n):", ("B",)),
        # what is meant to deceive
        ("Niet geldig voor het besturen van voertuigen\nvan de categorie of categorieën:", None),
        ("is niet gerechtigd om motorvoertuigen te besturen\nvan de categorie of categorieën:", None),
        ("Non valable pour la conduite des véhicules automobiles\nde la catégorie ou des catégories:", None),
        ("Vervallen; was geldig om motorvoertuigen\nte besturen van de categorie:", None),
        ("geldig om te leren besturen van voertuigen van de categorie:", None),
        ("aangevraagd om motorvoertuigen te besturen\nvan de categorie of categorieën:", None),
        ("Geldig voor een jaar\nAttest voor de categorie:", None),
        ("Geldig voor een jaar\n\nvan de categorie:", None),
        ("Klasse:", None),
        ("Lessen gevolgd op voertuigen\nvan de categorie of categorieën:", None),
    ],
)
def test_a_box_under_a_sentence_of_several_lines(label: str, categories: tuple[str, ...] | None) -> None:
    text = BOXED.replace("Geldig voor de categorie(ën):", label).replace("{box}", "    B")
    found = fields_of(text, is_card=False, confidence=0.95)
    assert found["categories"].value == categories


@pytest.mark.parametrize(
    ("label", "categories"),
    [
        ("Permis valable pour la conduite des véhicules automobiles\nde la catégorie ou des catégories:", ("B",)),
        ("is gerechtigd om motorvoertuigen te besturen van de categorie of categorieën", ("B",)),
        ("Gültig zum Führen von Fahrzeugen\nder Klasse oder der Klassen:", ("B",)),
        ("Niet geldig voor het besturen van voertuigen\nvan de categorie of categorieën:", None),
        ("Non valable pour la conduite des véhicules automobiles\nde la catégorie ou des catégories:", None),
        ("Klasse", None),  # as each row of a table is called
    ],
)
def test_what_is_named_behind_a_sentence_of_several_lines(label: str, categories: tuple[str, ...] | None) -> None:
    text = STATED.replace("Geldig voor de voertuigen van categorie:     ", label)
    assert fields_of(text, is_card=False, confidence=0.95)["categories"].value == categories


def test_letters_in_a_box_that_were_not_surely_read_may_be_struck_through() -> None:
    assert fields_of(BOXED.replace("{box}", "    B"), is_card=False, confidence=0.9)["categories"].value is None


TYPED_OVER = """
KONINKRIJK BELGIË   1. Naam SCHEPENS            Categorieën van voertuigen waarvoor het rijbewijs geldig is
                    2. Voornamen Koenraad       Cat.     Geldig vanaf     Stempel
  B                 3. Geboortedatum en plaats
RIJBEWIJS              04.10.1974 Tielt
                    4. Woonplaats Mechelen      B        09.08.1995
Model van de        5. Afgegeven door
Europese               de burgemeester
Gemeenschappen      6. te Mechelen
                       op 09.08.1995
"""


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param(TYPED_OVER, ("B",), id="all-others-typed-over"),
        pytest.param(TYPED_OVER.replace("  B        09", "           09"), None, id="the-sign-is-no-letter-of-it"),
        pytest.param(TYPED_OVER.replace("B        09.08", "?        09.08"), None, id="its-letter-was-not-read"),
        pytest.param(TYPED_OVER.replace("B        09.08", "B  niet   09.08"), None, id="a-word-between"),
        pytest.param(TYPED_OVER.replace("Geldig vanaf", "Geldig tot  "), None, id="it-lapsed-that-day"),
        pytest.param(
            TYPED_OVER.replace("RIJBEWIJS              04.10.1974 Tielt", "RIJBEWIJS              04.10.1974 Tielt"
                               "               12.01.1993"), None, id="another-date-under-the-head"),
    ],
)  # fmt: skip
def test_one_letter_alone_beside_its_date_is_a_row_under_the_heads_of_both(
    text: str, categories: tuple[str, ...] | None
) -> None:
    found = fields_of(text, is_card=False, confidence=0.95)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)


OF_1975 = """
KONINKRIJK BELGIË - ROYAUME DE BELGIQUE
RIJBEWIJS PERMIS DE CONDUIRE
Koninklijk besluit van 1 december 1975 Nr. M-77.230
Naam - Nom                                       Categorieën waarvoor het bewijs geldt / catégories
VERMEIREN                                        A    geschrapt
Voornamen - Prénoms
Koen Jozef                                       B    22-05-1984   {beside}
Geboren te - Né à                                C    geschrapt
Herentals
de - le                                          D    geschrapt
9 april 1965
Afgeleverd door de burgemeester te               E    geschrapt
Herentals, 22 mei 1984
"""


def test_a_model_that_was_delivered_is_one_and_the_day_of_its_law_is_none_of_it() -> None:
    found = fields_of(OF_1975.replace("{beside}", ""), is_card=False, confidence=0.93)
    assert (found["_paper"].value, found["holder"].value) == (True, "VERMEIREN Koen Jozef")
    assert (found["birth_date"].value, found["issue_date"].value) == (dt.date(1965, 4, 9), dt.date(1984, 5, 22))
    assert (found["categories"].value, found["categories"].doubt) == (("B",), None)


@pytest.mark.parametrize("beside", ["geschrapt", "Vervallen", "annulé", "ingetrokken"])
def test_a_day_in_a_row_that_was_struck_out_is_unsure(beside: str) -> None:
    found = fields_of(OF_1975.replace("{beside}", beside), is_card=False, confidence=0.93)
    assert (found["categories"].value, found["categories"].doubt) == (("B",), "row_unsure")


AUSTRIAN = """
REPUBLIK ÖSTERREICH
FÜHRERSCHEIN
1. Familienname MAIER                 Gültig für folgende Klassen
2. Vorname Karl                       A
3. Geburtsort Graz                    B    19.10.2004
Geburtsdatum 09.05.1966               C
4. Ausgestellt von BH Graz            D
am 19.10.2004
"""


def test_a_model_of_another_country_is_on_paper_by_its_wording() -> None:
    found = fields_of(AUSTRIAN, is_card=False, confidence=0.93)
    assert (found["_paper"].value, found["_country"].value, found["categories"].value) == (True, "AT", ("B",))


def far_off(*row: tuple[str, float], high: float = 0.0, confidence: float = 0.95) -> tuple[str, ...]:
    """Which letters are held where a day stands so far right, so `high` over its letter, in one line with `row`."""
    letters = [(one, 0.2 + 0.05 * at) for at, one in enumerate("ABCD")]
    words = {one: Word(one, Box(0.4, top, 0.412, top + 0.01), confidence) for one, top in letters}
    dated = Word("21-05-1981", Box(0.72, 0.25 - high, 0.82, 0.26 - high), confidence)
    before = [words["B"], *(Word(text, Box(x, 0.25, x + 0.01 * len(text), 0.26), confidence) for text, x in row)]
    apart = [Line((word,)) for letter, word in words.items() if letter != "B"]
    page = replace(page_of("RIJBEWIJS", confidence=confidence), lines=(*apart, Line((*before, dated))))
    return tuple(one.letter for one in paper_rows(page, find_dates(page)) if one.held)


def test_a_day_far_from_its_letter_is_its_own_only_right_behind_it_in_one_line() -> None:
    assert far_off() == ("B",)
    assert far_off(high=0.02) == ("B",)
    assert far_off(high=0.026) == ()
    assert far_off(confidence=1.0) == ()
    assert far_off(("op", 0.69)) == ()
    assert far_off(("auto's", 0.43), ("kg", 0.5)) == ()
    assert far_off(("niet", 0.43)) == ()
    assert far_off(("Kerkstraat", 0.6)) == ()


PLACED = """
KONINKRIJK BELGIË
Het rijbewijs is geldig voor:
Cat.     Vanaf            Stempel
{0}
{1}       {day}       Lier
{2}
D
Afgegeven te Lier op 07/09/1990
"""


@pytest.mark.parametrize(
    ("letters", "unsure", "certain"),
    [
        (("A", "B", "C"), {"B"}, True),
        (("A1", "B", "BE"), {"B"}, True),
        (("A", "B", "C"), {"A", "B"}, False),  # nothing sure over it
        (("A", "B", "C"), {"B", "C"}, False),
        (("A", "B", "D"), {"B"}, True),
        (("A", "B", "B1"), {"B"}, False),  # may be another
        (("C", "B", "D"), {"B"}, False),  # out of order
        (("C", "C", "C1E"), {"C"}, False),
    ],
)
def test_a_letter_read_unsurely_is_told_by_those_over_and_under_it(
    letters: tuple[str, str, str], unsure: set[str], certain: bool
) -> None:
    page = page_of(PLACED.format(*letters, day="07/09/1990"), confidence=0.95)
    page = with_confidence(page, 0.5, lambda text: text in unsure)
    rows = paper_rows(page, find_dates(page))
    assert any(row.held and row.confidence >= 0.8 and row.letter == letters[1] for row in rows) is certain


def test_a_row_was_left_out_between_a_letter_and_its_neighbours() -> None:
    page = page_of(PLACED.replace("{1}", "\n{1}").format("A", "B", "C", day="07/09/1990"), confidence=0.95)
    page = with_confidence(page, 0.5, lambda text: text == "B")
    assert [row.confidence for row in paper_rows(page, find_dates(page)) if row.held] == [0.5]


@pytest.mark.parametrize("label", ["Voornamen", "Voomamen", "Vomamen", "Vornamen"])
def test_a_label_that_was_misread_is_no_part_of_a_name(label: str) -> None:
    text = f"""
RIJBEWIJS
1. Naam
   VERSTRAETE
2. {label}
   Johan Karel
3. Geboortedatum en -plaats
   23-06-1968 Eupen
5. Afgegeven door
   Burgemeester Eupen
Categorieën van voertuigen waarvoor het rijbewijs geldig is
A     -----
B     09-09-1994
C     -----
D     -----
"""
    holder = fields_of(text, is_card=False, confidence=0.96)["holder"].value
    assert holder in (None, "VERSTRAETE Johan Karel")


TWO_TABLES = """
KONINKRIJK BELGIË
1. Naam MAES       Cat.   Afgegeven op   Geldig tot      Cat.   Afgegeven op   Geldig tot
3. 17-05-1975      A3     {A3:<15}                C1     {C1:<15}
                   A      {A:<15}                C      {C:<15}
                   B      {B:<15}                CE     {CE:<15}
                   BE     {BE:<15}                D      {D:<15}
Model van de Europese Gemeenschappen
"""


@pytest.mark.parametrize(
    ("dated", "categories"),
    [
        (("B",), ("B",)),
        (("A3", "A", "B", "BE"), ("A", "B", "BE")),
        (("B", "C1", "C"), ("B", "C1", "C")),
        (("C1", "C"), ("C1", "C")),
        (("CE",), ("CE",)),  # level with B on the other leaf
        (("A", "CE"), ("A", "CE")),
        (("D",), ("D",)),
        ((), None),
    ],
)
def test_the_categories_may_stand_in_two_tables_on_two_leaves(
    dated: tuple[str, ...], categories: tuple[str, ...] | None
) -> None:
    cells = {one: "29-10-1993" if one in dated else "" for one in ("A3", "A", "B", "BE", "C1", "C", "CE", "D")}
    found = fields_of(TWO_TABLES.format(**cells), is_card=False, confidence=0.95)
    assert found["categories"].value == categories
    assert ("B" in dated) is (found["_back_B"].value is True)


def test_of_two_columns_with_the_same_letters_one_is_no_table() -> None:
    cells = dict.fromkeys(("A3", "BE", "C1", "C", "CE", "D"), "") | {"A": "", "B": ""}
    text = TWO_TABLES.replace("C1  ", "A   ").replace("C   ", "B   ").format(**cells | {"C": "29-10-1993"})
    assert fields_of(text, is_card=False, confidence=0.95)["categories"].value != ("A", "B")


TWICE_THREE_CELLS = """
KONINKRIJK BELGIË - RIJBEWIJS                   Geldig voor de voertuigen van categorie
Naam: MAES Luc
op-le 23-11-1962                                {A:<16}  D  {D:<12}
                                                {B:<16}  E  {E:<12}
Afgegeven te Deinze, 07-04-1981                 {C:<16}  F  {F:<12}
"""


@pytest.mark.parametrize(
    ("cells", "held"),
    [
        ({"A": "LA /", "B": "B  07-04-1981", "C": "C"}, True),
        ({"A": "LA /", "B": "B", "C": "C"}, False),
        ({"A": "LA /", "B": "B", "C": "C", "E": "07-04-1981"}, False),
        ({"A": "LA /", "B": "8  07-04-1981", "C": "C"}, False),  # its letter was not read
    ],
)
def test_of_a_table_of_two_times_three_cells_one_letter_may_be_unread(cells: dict[str, str], *, held: bool) -> None:
    text = TWICE_THREE_CELLS.format(**dict.fromkeys("ABCDEF", "") | cells)
    found = fields_of(text, is_card=False, confidence=0.95)
    assert ("_back_B" in found and found["_back_B"].value is True) is held


OVER_ONE_LEAF = """
MODELL DER EUROPÄISCHEN GEMEINSCHAFTEN
3. Geburtsdatum 16-06-1971
6. In Eupen am 20-11-1989
{seventh}
A      ---------------------
B      20-11-1989
C      ---------------------
D      ---------------------
"""


@pytest.mark.parametrize(
    ("seventh", "held"),
    [
        ("       7. Gültig bis", True),
        ("7. Gültig bis - Valable jusqu'au", True),
        ("       7. Geldig tot", True),
        # what heads the column of the last days
        ("       Gültig bis", False),
        ("Kat.   Gültig bis", False),
    ],
)
def test_the_caption_of_the_particulars_over_a_table_heads_no_column_of_it(seventh: str, *, held: bool) -> None:
    found = fields_of(OVER_ONE_LEAF.format(seventh=seventh), is_card=False, confidence=0.95)
    assert (found["_back_B"].value is True) is held
    assert ("_until_B" in found) is not held
