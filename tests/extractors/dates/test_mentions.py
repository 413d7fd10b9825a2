import datetime as dt

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.dates.words import day_words, year_words
from tests.pages import page_of

APRIL = dt.date(2024, 4, 28)


def days(text: str) -> list[dt.date | None]:
    return [mention.day for mention in find_dates(page_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "28/04/2024",
        "28-04-2024",
        "28.04.2024",
        "28 04 2024",
        "28/4/2024",
        "2024-04-28",
        "2024/04/28",
        "2024.04.28",
        "20240428",
        "28 april 2024",
        "28 apr. 2024",
        "zondag 28 april 2024",
        "28 AVRIL 2024",
        "le 28 avril 2024",
        "28. April 2024",
        "28th April 2024",
        "April 28, 2024",
        "April 28th, 2024",
        "28 de abril de 2024",
        "28 aprile 2024",
        "28 kwietnia 2024",
        "28 aprilie 2024",
        "28 Nisan 2024",
        "this twenty-eighth day of April in the year of our Lord two thousand and twenty-four",
        "28.IV.2024",
        "28-iv-2024",
        "28 / 04 / 2024",
        "28april2024",
        "28-apr-2024",
        "28 april, 2024",
        "28ste april 2024",
        "28–04–2024",
        "den 28sten april 2024",
        "de achtentwintigste april tweeduizend vierentwintig",
        "de achtentwintigste april tweeduizend en vierentwintig",
        "le vingt-huit avril deux mille vingt-quatre",
        "am achtundzwanzigsten April zweitausendvierundzwanzig",
        "the twenty-eighth of April two thousand and twenty-four",
        "twenty-eight April twenty twenty-four",
        "de achtentwintigste dag van de maand april van het jaar tweeduizend vierentwintig",
        "28 april tweeduizend vierentwintig",
        "achtentwintig april 2024",
        "28e jour du mois d'avril 2024",
        "2024-04-28T10:15:00",
    ],
)
def test_every_form_of_a_date_is_read(text: str) -> None:
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.doubt) == (APRIL, None)
    assert mention.confidence == 1.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1er août 2024", dt.date(2024, 8, 1)),
        ("Lille, ter septembre 2018", dt.date(2018, 9, 1)),
        ("le ler janvier 2012", dt.date(2012, 1, 1)),
        ("le premier février mil neuf cent quatre-vingt-dix-huit", dt.date(1998, 2, 1)),
        ("le deux mars mil neuf cent nonante-huit", dt.date(1998, 3, 2)),
        ("le trente et un décembre dix-neuf cent septante et un", dt.date(1971, 12, 31)),
        ("den derden mei negentienhonderd achtennegentig", dt.date(1998, 5, 3)),
        ("de eerste juli negentien achtennegentig", dt.date(1998, 7, 1)),
        ("am ersten März neunzehnhundertfünfundachtzig", dt.date(1985, 3, 1)),
        ("am siebten Jänner zweitausendeins", dt.date(2001, 1, 7)),
        ("the 3rd of May nineteen ninety-eight", dt.date(1998, 5, 3)),
        ("15 mrt. 2024", dt.date(2024, 3, 15)),
        ("15 Mrz 2024", dt.date(2024, 3, 15)),
        ("15 déc. 2023", dt.date(2023, 12, 15)),
    ],
)
def test_words_and_abbreviations(text: str, expected: dt.date) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("03/04/2024", dt.date(2024, 4, 3)), ("2024-10-05", dt.date(2024, 10, 5)), ("05-10-2024", dt.date(2024, 10, 5))],
)
def test_day_before_month_always_and_iso_as_iso(text: str, expected: dt.date) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize("text", ["31/04/2024", "30 februari 2024", "12/25/2024", "le 31 juin 2024", "00/00/1985"])
def test_impossible_dates_are_kept_with_their_doubt(text: str) -> None:
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.doubt) == (None, "impossible_date")
    assert mention.words


@pytest.mark.parametrize("text", ["28/4/24", "28-04-24", "28.04.24", "28 apr 24", "28-IV-24", "28 apr '24"])
def test_two_digit_years_are_never_certain(text: str) -> None:
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.doubt) == (APRIL, "two_digit_year")


@pytest.mark.parametrize(
    "text",
    [
        "28/O4/2O24",
        "28 O4 2024",
        "28l04l2024",
        "28104/2024",
        "28/0412024",
        "2810412024",
        "28042024",
        "2804.2024",
        "28,04,2024",
        "28 aprii 2024",
        "28/04/20Z4",
        "28|04|2024",
    ],
)
def test_ocr_errors_with_one_possible_reading_are_repaired(text: str) -> None:
    (mention,) = find_dates(page_of(text, confidence=0.9))
    assert (mention.day, mention.doubt) == (APRIL, "ocr_repaired")
    assert mention.confidence < 0.8


@pytest.mark.parametrize("text", ["28.04,2024", "28,04.2024"])
def test_a_dot_read_as_a_comma_leaves_no_other_day(text: str) -> None:
    (mention,) = find_dates(page_of(text, confidence=0.9))
    assert (mention.day, mention.doubt) == (APRIL, None)


@pytest.mark.parametrize(
    "text", ["1,28.04.2024", "8,04.2024", "28 ,04.2024", "2B,04.2024", "428,04.2024", "12,31.2024"]
)
def test_a_comma_beside_figures_that_may_be_others_stays_in_doubt(text: str) -> None:
    assert all(mention.doubt or mention.day is None for mention in find_dates(page_of(text, confidence=0.9)))


@pytest.mark.parametrize(
    "text", ["2l/03/2024", "2?/03/2024", "1 5/03/2024", "1 5 maart 2024", "15 junl 2024", "2B/04/2024", "?5/03/2024"]
)
def test_ocr_errors_with_several_readings_stay_open(text: str) -> None:
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.doubt) == (None, "ambiguous")


@pytest.mark.parametrize(
    "text",
    [
        "academiejaar 2003-2004",
        "2003/2004",
        "01/2019 - heden",
        "09/2016 – 03/2020",
        "sept. 2016 – mrt 2020",
        "april 2024",
        "09 370 70 70",
        "0475 12.03.85",
        "0475/12.03.85",
        "09/218.24.11",
        "+32 475 12 03 85",
        "tel. 12 03 2024",
        "85.07.30-033.28",
        "12.03.15-033.28",
        "12.03.15 033-28",
        "850730 033 28",
        "BE68 5390 0754 7034",
        "€ 12.032,24",
        "artikel 596.1.12",
        "nr. 2009/09589",
        "Ref. 28104/2024",
        "dossiernummer 28042024",
        "14:30:00",
        "28 april om 10:30 uur",
        "op 28 april 10u30",
        "versie 10.12.2020.1",
        "(EU) 2016/679",
        "KBO 0207.446.743",
        "28/04/202",
        "het jaar tweeduizend vierentwintig",
        "0412345678",
        "Kerkstraat 12 bus 3, 9930 Lievegem",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Afgeleverd op achtentwintig april tweeduizend\nvierentwintig",
        "Opgemaakt de achtentwintigste april tweeduizend en\nvierentwintig",
        "Fait à Namur, le vingt-huit avril deux mille\nvingt-quatre",
        "ausgestellt am achtundzwanzigsten April zweitausend\nvierundzwanzig",
        "Fait à Namur, le vingt-huit avril deux mille vingt-\nquatre",
        "Fait à Namur, le vingt-huit avril deux mille vingt\nquatre",
        "Fait à Namur, le vingt-\nhuit avril deux mille vingt-quatre",
        "Afgeleverd op achten\ntwintig april tweeduizend vierentwintig",
        "ausgestellt am acht und\nzwanzigsten April 2024",
    ],
)
def test_year_in_words_that_runs_over_a_line_end_is_read_whole(text: str) -> None:
    assert days(text) == [APRIL]


@pytest.mark.parametrize("text", ["le vmgt-huit avril 2024", "le ving-huit avril deux mille vingt-quatre"])
def test_half_of_a_day_in_words_is_no_day(text: str) -> None:
    assert days(text) == [None]


@pytest.mark.parametrize("below", ["Namens de burgemeester", "28 personen"])
def test_year_in_words_that_ends_its_line_is_left_as_it_is(below: str) -> None:
    assert days(f"Uitgereikt op drie juli tweeduizend\n{below}")[0] == dt.date(2000, 7, 3)


@pytest.mark.parametrize("text", ["2 /01/2024", "28/ 4/2024", "28/4 /2024", "2 -01-2024"])
def test_digit_beside_an_uneven_gap_may_be_half_of_a_number(text: str) -> None:
    assert days(text) == [None]


@pytest.mark.parametrize("text", ["l5/03/2024", "S5 maart 2024", "28/04/20 24", "28/04/2O2A", "3l maart 2024"])
def test_part_of_a_misread_date_is_never_taken_for_a_whole_one(text: str) -> None:
    assert all(mention.doubt for mention in find_dates(page_of(text)))


def test_dates_within_text_keep_their_place_and_what_stands_before() -> None:
    page = page_of("Naam: Janssens\ngeboren te Gent op 12/05/1985, afgeleverd te Lievegem op 15 maart 2024.")
    birth, issue = find_dates(page)
    assert (birth.line, birth.before, birth.text) == (1, "geboren te gent op", "12/05/1985")
    assert issue.before.endswith("afgeleverd te lievegem op")
    assert [word.text for word in issue.words] == ["15", "maart", "2024."]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Datum van afgifte   15/03/2024", "datum van afgifte"),
        ("Datum van afgifte\n15/03/2024", "datum van afgifte"),
        ("Datum:   Geboren:\n15/03/2024   12/05/1985", "datum:"),
    ],
)
def test_label_of_a_cell_is_to_the_left_or_above(text: str, before: str) -> None:
    assert find_dates(page_of(text))[0].before == before


def test_label_above_in_the_same_column() -> None:
    page = page_of("Afgiftedatum      Geboortedatum\n15/03/2024        12/05/1985")
    assert [mention.before for mention in find_dates(page)] == ["afgiftedatum", "geboortedatum"]


@pytest.mark.parametrize(
    "text",
    [
        "te Gent op 28 april\n2024 en",
        "te Gent op 28\napril 2024 en",
        "op 28/04/\n2024",
        "op 28\n/04/2024",
        "op de achtentwintigste april\ntweeduizend vierentwintig",
        "op de achtentwintigste\napril tweeduizend vierentwintig",
    ],
)
def test_a_date_may_run_over_a_line_end(text: str) -> None:
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.line, mention.end_line) == (APRIL, 0, 1)


def test_numbers_on_two_lines_make_no_date() -> None:
    assert days("artikel 28\n04 2024 is") == []
    assert days("huisnummer 12\n03/2024 tot heden") == []


@pytest.mark.parametrize("text", ["4a. 12.03.2015", "4a.12.03.2015", "3. 12.03.2015 Gent", "3.12.03.2015"])
def test_numbered_fields_are_not_part_of_the_date(text: str) -> None:
    assert days(text) == [dt.date(2015, 3, 12)]


def test_range_gives_both_dates() -> None:
    assert days("15/03/2024-15/06/2024") == [dt.date(2024, 3, 15), dt.date(2024, 6, 15)]


def test_no_spelling_has_two_meanings() -> None:
    from pipeline.extractors.dates.words import _day_spellings, _with_german_digraphs, _year_spellings

    for spellings, numbers, table in (
        (_day_spellings, range(1, 32), day_words()),
        (_year_spellings, range(1900, 2050), year_words()),
    ):
        for number in numbers:
            for spelling in spellings(number):
                assert all(table[key] == number for key in _with_german_digraphs(spelling)), spelling


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("zestiende oktober tweeduizend twec", "ambiguous"),
        ("zestiende oktober tweeduizend te Gent", None),
        ("zestiende oktober tweeduizend", None),
        ("zestiende oktober tweeduizend met onderscheiding", None),
        ("seize octobre deux mille dcux", "ambiguous"),
    ],
)
def test_a_year_in_words_that_goes_on_with_a_misread_number_is_in_doubt(text: str, doubt: str | None) -> None:
    found = find_dates(page_of(text, confidence=0.9))
    assert [one.doubt for one in found] == [doubt]


@pytest.mark.parametrize(("below", "doubt"), [("tweo", "ambiguous"), ("de hoor Maes", None), ("geboren te Gent", None)])
def test_a_year_in_words_may_go_on_misread_on_the_line_below(below: str, doubt: str | None) -> None:
    (found,) = find_dates(page_of(f"in openbare zitting van vierde september tweeduizend\n{below}", confidence=0.95))
    assert found.doubt == doubt


@pytest.mark.parametrize(
    "text",
    ["hier avril 2024", "dernier mars 2024", "Ter september 2018", "2ler avril 2024", "l'er mai 2024", "ler 2024"],
)
def test_what_is_no_first_of_a_month_is_none(text: str) -> None:
    assert dt.date(2024, 4, 1) not in days(text)
    assert all(day is None or day.day != 1 for day in days(text))


@pytest.mark.parametrize(
    ("text", "confidence", "doubt"),
    [
        ("Geboren op 12.V.1985\nGent, 13.11.2024", 0.95, "ambiguous"),
        ("Geboren op 12.V.1985\nGent, 13.11.2024", 1.0, None),
        ("Geboren op 12.V.1985\nGent, 13.10.2024", 0.95, None),
        ("Geboren op 12.05.1985\nGent, 13.11.2024", 0.95, None),
        ("Geboren op 12 mei 1985\nV. AFGIFTE\nGent, 13.11.2024", 0.95, None),
    ],
)
def test_november_among_roman_months_may_be_february(text: str, confidence: float, doubt: str | None) -> None:
    assert find_dates(page_of(text, confidence=confidence))[-1].doubt == doubt
