"""The licence in layouts and noise: fields by their numbers, categories by field 9 and by dated rows."""

import datetime as dt
from collections.abc import Mapping

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.licence.categories import Token, split_categories
from pipeline.extractors.licence.numbered_fields import numbered_fields
from pipeline.model import READ_TWICE, Field
from tests.extractors.licences import OLD, PINK, PINK_INSIDE, PROVISIONAL, ROWS, back, fields_of, front, licence
from tests.pages import page_of


def value(found: Mapping[str, Field], name: str) -> object:
    return found[name].value


def test_the_front_of_a_belgian_card() -> None:
    found = fields_of(front("9. AM B BE"))
    assert value(found, "holder") == "PEETERS An Maria"
    assert value(found, "birth_date") == dt.date(1985, 3, 12)
    assert value(found, "issue_date") == dt.date(2019, 6, 15)
    assert value(found, "expiry_date") == dt.date(2029, 6, 15)
    assert value(found, "categories") == ("AM", "B", "BE")
    assert value(found, "_licence_number") == "1234567890"
    assert (value(found, "_country"), value(found, "_eea"), value(found, "_side")) == ("BE", True, "front")
    assert all(found[name].doubt is None and found[name].confidence == 1.0 for name in ("categories", "expiry_date"))


NINE = {
    "spaces": ("9. AM B BE", ("AM", "B", "BE")),
    "slashes": ("9. AM/B/BE", ("AM", "B", "BE")),
    "commas": ("9 AM, B, BE", ("AM", "B", "BE")),
    "hyphens": ("9. AM - B - BE", ("AM", "B", "BE")),
    "glued": ("9. AMBBE", ("AM", "B", "BE")),
    "glued to the number": ("9.AMBBE", ("AM", "B", "BE")),
    "glued without point": ("9AMBBE", ("AM", "B", "BE")),
    "cells": ("9.    AM    B    BE", ("AM", "B", "BE")),
    "old notation": ("9. B B+E", ("B", "BE")),
    "one only": ("9. B", ("B",)),
    "number garbled": ("g. AM B", ("AM", "B")),
    "number lost": ("AM B", ("AM", "B")),
    "all": ("9. AM A1 A2 A B1 B C1 C D1 D BE C1E CE D1E DE",
            ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")),
    "two lines": ("9. AM A1 A2 A B C1 C\n   BE C1E CE", ("AM", "A1", "A2", "A", "B", "C1", "C", "BE", "C1E", "CE")),
    "national ones": ("9. AM B G", ("AM", "B", "G")),
    "b1 is not b": ("9. AM B1", ("AM", "B1")),
    "code glued on": ("9. AM B(78)", ("AM", "B")),
}  # fmt: skip


@pytest.mark.parametrize(("nine", "expected"), NINE.values(), ids=NINE.keys())
def test_field_nine(nine: str, expected: tuple[str, ...]) -> None:
    assert value(fields_of(front(nine)), "categories") == expected


@pytest.mark.parametrize("nine", ["9. AM 8", "9. AM 13", "9. 4M B", "9. AM 8E", "9. AM BF", "9. AM BI"])
def test_a_garbled_letter_is_never_certain(nine: str) -> None:
    assert fields_of(front(nine))["categories"].doubt is not None


def test_a_front_of_which_all_numbers_are_lost() -> None:
    text = """
    RIJBEWIJS  KONINKRIJK DER NEDERLANDEN
        PEETERS
        An Maria
        12.03.1985 Gent
        15.06.2019   Lievegem
        15.06.2029
        1234567890
    AM B
    """
    found = fields_of(text, confidence=0.95)
    assert value(found, "holder") == "PEETERS An Maria"
    assert value(found, "birth_date") == dt.date(1985, 3, 12)
    assert value(found, "issue_date") == dt.date(2019, 6, 15)
    assert value(found, "expiry_date") == dt.date(2029, 6, 15)
    assert value(found, "categories") == ("AM", "B")
    assert found["expiry_date"].confidence < 0.95


def test_a_speck_below_the_names_is_no_field_1() -> None:
    text = front(surname="   DE BACKER", given="2. Jean-Pierre") + "\n      1 Darry"
    assert value(fields_of(text), "holder") == "DE BACKER Jean-Pierre"


def test_a_speck_beside_the_name_of_the_country_is_no_field_1() -> None:
    card = "1          RZECZPOSPOLITA POLSKA\n" + front(
        surname="               1. KOWALSKA", given="               2. Anna"
    )
    assert value(fields_of(card, confidence=0.95), "holder") == "KOWALSKA Anna"


@pytest.mark.parametrize(
    ("surname", "given"), [("   PEETERS", "2. An Maria"), ("1. PEETERS", "   An Maria")], ids=["1 lost", "2 lost"]
)
def test_a_name_of_which_the_number_is_lost(surname: str, given: str) -> None:
    assert value(fields_of(front(surname=surname, given=given)), "holder") == "PEETERS An Maria"


UNREAD_BIRTH = """
    FÜHRERSCHEIN  BUNDESREPUBLIK DEUTSCHLAND
        HOFFMANN
        KIRSTEN
    {three}                    AACHEN
    4a. 09.05.2001    4c. Stadt Aachen
    4b.
    5.
    9.  B M L
    """


@pytest.mark.parametrize(("three", "holder"), [("3.", "HOFFMANN KIRSTEN"), ("  ", None)], ids=["a 3", "no 3"])
def test_names_without_numbers_stand_over_the_row_of_a_birth_date_that_was_not_read(
    three: str, holder: str | None
) -> None:
    found = fields_of(UNREAD_BIRTH.format(three=three))
    assert (value(found, "birth_date"), value(found, "holder")) == (None, holder)


def test_the_trailing_national_rows_are_read() -> None:
    assert value(fields_of(back("AM", "B", "G", rows=(*ROWS, "G"))), "categories") == ("AM", "B", "G")
    assert value(fields_of(back("AM", "B", "L", rows=(*ROWS, "L", "T"))), "categories") == ("AM", "B", "L")


def test_noise_around_a_list_leaves_the_letters_that_were_read() -> None:
    found = fields_of(front("5 _AM B C1C BE ~n on"), confidence=0.9)
    assert value(found, "categories") == ("AM", "B", "C1", "C", "BE")
    assert found["_front_B"].doubt is None


def test_the_country_sign_is_no_category() -> None:
    found = fields_of(front("9. AM A"))
    assert value(found, "categories") == ("AM", "A")
    assert "_front_B" not in found
    assert value(fields_of(front("", sign="B")), "categories") is None


NUMBERS = {
    "points": ("4a. 15.06.2019", "4b. 15.06.2029"),
    "no points": ("4a 15.06.2019", "4b 15.06.2029"),
    "apart": ("4 a. 15.06.2019", "4 b. 15.06.2029"),
    "glued": ("4a.15.06.2019", "4b.15.06.2029"),
    "garbled letters": ("48. 15.06.2019", "46. 15.06.2029"),
    "one garbled": ("4a. 15.06.2019", "46 15.06.2029"),
    "letters lost": ("4. 15.06.2019", "4. 15.06.2029"),
    "capitals": ("4A. 15.06.2019", "4B. 15.06.2029"),
    "short years": ("4a. 15.06.19", "4b. 15.06.29"),
    "dots lost": ("4a. 15062019", "4b. 15062029"),
    "blanks": ("4a. 15 06 2019", "4b. 15 06 2029"),
    "a blank lost": ("4a. 1506 2019", "4b. 1506 2029"),
    "b as p": ("4a. 1506 2019 ap. 15 06 2029", "4c. Lievegem"),
    "b as p, its point lost": ("4a. 15 06 2019 ap 1506 2029", "4c. Lievegem"),
    "slashes": ("4a. 15/06/2019", "4b. 15/06/2029"),
    "letters for digits": ("4a. I5.O6.2O19", "4b. I5.O6.2O29"),
    "iso": ("4a. 2019-06-15", "4b. 2029-06-15"),
    "cells": ("4a.    15.06.2019    4c.   Lievegem", "4b.    15.06.2029"),
    "one line": ("4a. 15.06.2019 4b. 15.06.2029 4c. Lievegem", "4d."),
}


@pytest.mark.parametrize(("issue", "expiry"), NUMBERS.values(), ids=NUMBERS.keys())
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_the_dates_behind_4a_and_4b(issue: str, expiry: str, confidence: float) -> None:
    found = fields_of(front(issue=issue, expiry=expiry), confidence=confidence)
    assert value(found, "issue_date") == dt.date(2019, 6, 15)
    assert value(found, "expiry_date") == dt.date(2029, 6, 15)
    assert found["expiry_date"].doubt is None
    assert found["expiry_date"].confidence <= (1.0 if confidence == 1.0 else READ_TWICE)  # ten years bear both out


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("3. 12.03.85 Gent", dt.date(1985, 3, 12)),
        ("3.12.03.1985 Gent", dt.date(1985, 3, 12)),
        ("3 12.03.1985", dt.date(1985, 3, 12)),
        ("3. 12.03.02 Rabat", dt.date(2002, 3, 12)),
        ("3.     12.03.1985     Gent", dt.date(1985, 3, 12)),
    ],
)
def test_the_birth_date(birth: str, expected: dt.date) -> None:
    assert value(fields_of(front(birth=birth)), "birth_date") == expected


@pytest.mark.parametrize(
    ("issue", "expiry"),
    [("4a. 15.06.2029", "4b. 15.06.2019"), ("4a. 15.06.2019", "4b. 15.06.2049"), ("4a. 15.06.1986", "4b. 15.06.1996")],
    ids=["swapped", "too long", "issued to a baby"],
)
def test_dates_that_contradict_each_other_are_doubted(issue: str, expiry: str) -> None:
    assert fields_of(front(issue=issue, expiry=expiry))["expiry_date"].doubt == "order"


def test_an_impossible_expiry_is_no_date() -> None:
    found = fields_of(front(expiry="4b. 31.04.2029"))["expiry_date"]
    assert (found.value, found.doubt) == (None, "impossible_date")


def test_a_dash_behind_4b_means_no_expiry() -> None:
    found = fields_of(front(expiry="4b. ---"))
    assert (value(found, "expiry_date"), value(found, "_no_expiry")) == (None, True)


@pytest.mark.parametrize(
    ("surname", "given", "expected"),
    [
        ("1.PEETERS", "2.An", "PEETERS An"),
        ("1 PEETERS", "2 An Maria", "PEETERS An Maria"),
        ("l. PEETERS", "Z. An", "PEETERS An"),
        ("1.    PEETERS", "2.    An", "PEETERS An"),
        ("1. VAN DEN BROECK", "2. Jean-Pierre", "VAN DEN BROECK Jean-Pierre"),
        ("1. D'HONDT", "2. Noël", "D'HONDT Noël"),
        ("1. Naam: PEETERS", "2. Voornamen: An", "PEETERS An"),
        ("1. PEETERS", "   Pieter-Jan -", "PEETERS Pieter-Jan"),
    ],
)
def test_the_holder(surname: str, given: str, expected: str) -> None:
    assert value(fields_of(front(surname=surname, given=given)), "holder") == expected


@pytest.mark.parametrize("empty", ["--------", "***", "", "--.--.--", "- - -"])
@pytest.mark.parametrize("legend", [True, False])
def test_a_row_with_a_date_is_held_and_no_other(empty: str, legend: bool) -> None:
    found = fields_of(back("AM", "B", "BE", empty=empty, legend=legend))
    assert value(found, "categories") == ("AM", "B", "BE")
    assert found["categories"].doubt is None
    assert value(found, "_side") == "back"
    assert value(found, "holder") is None


def test_pre_printed_letters_prove_nothing() -> None:
    found = fields_of(back("AM", "A"))
    assert value(found, "categories") == ("AM", "A")
    assert value(found, "_back_B") is False


def test_a_row_of_b1_is_not_one_of_b() -> None:
    assert value(fields_of(back("AM", "B1")), "categories") == ("AM", "B1")


@pytest.mark.parametrize("date", ["12.05.98", "12.05.1998", "12/05/98", "120598", "12-05-98", "1205.98", "I2.O5.98"])
def test_dates_of_rows_in_any_form(date: str) -> None:
    found = fields_of(back("AM", "B", dates={"B": date}))
    assert found["_back_B"].value is True or found["_back_B"].doubt is not None
    assert "_back_A" in found
    assert found["_back_A"].value is False


def test_a_garbled_row_letter_is_told_by_its_neighbours() -> None:
    found = fields_of(back("AM", "B", garbled={"B": "8"}), confidence=0.97)
    assert value(found, "_back_B") is True
    assert found["_back_B"].doubt is None
    assert found["_back_B"].confidence < 0.97


@pytest.mark.parametrize("rows", [ROWS, tuple(row for row in ROWS if row != "B1")], ids=["with B1", "without B1"])
def test_a_row_whose_letter_is_lost_is_told_by_its_place(rows: tuple[str, ...]) -> None:
    found = fields_of(back("AM", "B", rows=rows, garbled={"B": "?", "A": "?"}), confidence=0.95)
    assert value(found, "categories") == ("AM", "B")
    assert found["_back_B"].doubt is None
    assert 0.8 <= found["_back_B"].confidence < 0.95
    assert found["_back_A"].value is False


@pytest.mark.parametrize("letter", ["?", "Aki"])
def test_the_first_row_is_told_by_its_date_where_its_letter_is_lost(letter: str) -> None:
    found = fields_of(back("AM", "B", garbled={"AM": letter}), confidence=0.95)
    assert found["categories"].value == ("AM", "B")
    assert found["_back_AM"].confidence <= 0.9


def test_where_the_first_row_was_not_seen_the_list_is_in_doubt_and_what_was_read_is_not() -> None:
    text = "\n".join(line for line in back("A1", "B").splitlines() if "AM" not in line)
    found = fields_of(text, confidence=0.95)
    assert (found["categories"].value, found["categories"].doubt) == (("A1", "B"), "row_unsure")
    assert found["_back_B"].doubt is None
    assert fields_of(text)["categories"].doubt is None  # text hides no row


def test_rows_beyond_the_letters_that_were_read_are_not_guessed() -> None:
    lost = dict.fromkeys(ROWS[:9], "?")
    found = fields_of(back("AM", "B", garbled=lost))
    assert value(found, "categories") is None
    assert found["_back_BE"].doubt is None


def test_a_lost_row_at_the_end_makes_the_rest_unsure() -> None:
    found = fields_of(back("AM", "B", rows=("AM", "A1", "A2", "A", "B"), garbled={"B": "?"}))
    assert "_back_B" not in found
    assert found["_back_A"].doubt == "row_unsure"


def test_column_11_confirms_the_expiry_date() -> None:
    alone = fields_of(front(), confidence=0.7)["expiry_date"].confidence
    both = fields_of(front(), back("AM", "B"), confidence=0.7)["expiry_date"]
    assert both.value == dt.date(2029, 6, 15)
    assert both.confidence > alone


def test_a_letter_out_of_order_is_unsure() -> None:
    found = fields_of(back("AM", "C", rows=("AM", "A1", "B", "A", "C1", "C")))
    assert found["_back_B"].doubt == "row_unsure" or found["_back_A"].doubt == "row_unsure"


def test_a_date_in_the_column_of_expiry_alone_is_unsure() -> None:
    text = back("AM", "A", empty="").replace("\n                          B ", "\n                          B ")
    lines = [line + "                    15.06.29" if line.split()[-1:] == ["B"] else line for line in text.split("\n")]
    assert fields_of("\n".join(lines))["_back_B"].doubt == "row_unsure"


def test_the_other_order_of_rows() -> None:
    rows = ("AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE")
    found = fields_of(back("B", "BE", rows=rows))
    assert value(found, "categories") == ("B", "BE")
    assert found["categories"].doubt is None


def test_codes_reach_no_field() -> None:
    found = fields_of(front("9. AM B(01.06)"), back("AM", "B", "BE"))
    texts = [evidence.text for field in found.values() for evidence in field.evidence]
    assert not any("01.06" in text for text in texts)
    assert not any("01.06" in str(field.value) for field in found.values())


def test_front_and_back_confirm_each_other() -> None:
    alone = fields_of(front("9. AM B"), confidence=0.7)["categories"].confidence
    both = fields_of(front("9. AM B"), back("AM", "B"), confidence=0.7)
    assert both["categories"].confidence > alone
    assert value(both, "_side") == "both"


@pytest.mark.parametrize(
    ("nine", "held"), [("9. AM B", ("AM", "A")), ("9. AM", ("AM", "B"))], ids=["front says more", "back says more"]
)
def test_sides_that_contradict_each_other_are_doubted(nine: str, held: tuple[str, ...]) -> None:
    assert fields_of(front(nine), back(*held))["categories"].doubt == "sides_differ"


def test_both_sides_beside_each_other_on_one_sheet() -> None:
    left, right = front("9. AM").split("\n"), back("AM", legend=False).split("\n")
    sheet = "\n".join(f"{(left[i] if i < len(left) else ''):<90}{line}" for i, line in enumerate(right))
    found = fields_of(sheet, is_card=False)
    assert value(found, "categories") == ("AM",)
    assert value(found, "_back_B") is False


def test_both_sides_below_each_other_on_one_sheet() -> None:
    found = fields_of(front("9. AM B") + "\n\n\n" + back("AM", "B"), is_card=False)
    assert value(found, "categories") == ("AM", "B")
    assert (value(found, "holder"), value(found, "_side")) == ("PEETERS An Maria", "both")


ISSUERS = {
    "belgian": ("RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN", "B", "BE", True),
    "belgian, garbled": ("R1JBEWlJS  PERMlS DE CONDUlRE", "8", "BE", True),
    "dutch": ("RIJBEWIJS  KONINKRIJK DER NEDERLANDEN", "NL", "NL", True),
    "french": ("PERMIS DE CONDUIRE  RÉPUBLIQUE FRANÇAISE", "F", "FR", True),
    "german": ("FÜHRERSCHEIN  BUNDESREPUBLIK DEUTSCHLAND", "D", "DE", True),
    "polish": ("PRAWO JAZDY  RZECZPOSPOLITA POLSKA", "PL", "PL", True),
    "danish": ("KØREKORT", "DK", "DK", True),
    "norwegian": ("FØRERKORT  NORGE", "N", "NO", True),
    "portuguese": ("CARTA DE CONDUÇÃO", "P", "PT", True),
    "british": ("DRIVING LICENCE", "UK", "GB", False),
    "swiss": ("FÜHRERAUSWEIS  PERMIS DE CONDUIRE  LICENZA DI CONDURRE", "", "CH", False),
    "moroccan": ("ROYAUME DU MAROC  PERMIS DE CONDUIRE", "", "MA", False),
    "turkish": ("SÜRÜCÜ BELGESİ  TÜRKİYE CUMHURİYETİ", "TR", "TR", False),
    "ukrainian": ("ПОСВІДЧЕННЯ ВОДІЯ  УКРАЇНА", "UA", "UA", False),
    "nothing told": ("XXXXXXX", "", None, None),
}


@pytest.mark.parametrize(("title", "sign", "country", "eea"), ISSUERS.values(), ids=ISSUERS.keys())
def test_the_issuer(title: str, sign: str, country: str | None, eea: bool | None) -> None:
    found = fields_of(front(title=title, sign=sign))
    assert (value(found, "_country"), value(found, "_eea")) == (country, eea)


def test_a_birthplace_abroad_says_nothing_of_the_issuer() -> None:
    found = fields_of(front(birth="3. 12.03.1985 Rabat, Royaume du Maroc"))
    assert value(found, "_country") == "BE"


def test_a_list_of_categories_is_read_to_its_end_where_its_number_stands_apart() -> None:
    found = fields_of(front("9.     AM A1 A2 A B1 B C1 C D1 D BE C1E CE"))
    assert value(found, "categories") == ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE")


@pytest.mark.parametrize("nine", ["9_AMB", "s_AMB", "g.AMB", "9.AMB"])
def test_a_nine_that_ran_together_with_the_list(nine: str) -> None:
    assert value(fields_of(front(nine), confidence=0.9), "categories") == ("AM", "B")


@pytest.mark.parametrize("nine", ["g.", "s.", "9:"])
def test_a_garbled_nine_in_a_cell_of_its_own_announces_one_category_too(nine: str) -> None:
    found = fields_of(front(f"{nine}     B"), confidence=0.9)
    assert value(found, "categories") == ("B",)
    assert found["categories"].confidence >= 0.87


def test_the_pink_paper_model() -> None:
    found = fields_of(PINK, PINK_INSIDE, is_card=False)
    assert value(found, "_paper") is True
    assert value(found, "holder") == "PEETERS Jan Jozef"
    assert value(found, "categories") == ("B",)
    assert value(found, "expiry_date") is None
    assert value(found, "birth_date") == dt.date(1960, 3, 12)
    assert value(found, "issue_date") == dt.date(1985, 5, 4)


@pytest.mark.parametrize("is_card", [False, True], ids=["sheet", "cut out in the shape of a card"])
def test_the_folded_model_with_letters_beside_each_other(is_card: bool) -> None:
    found = fields_of(OLD, is_card=is_card)
    assert value(found, "_paper") is True
    assert value(found, "categories") == ("B",)
    assert value(found, "holder") == "PEETERS Jan Jozef"
    assert value(found, "issue_date") == dt.date(1978, 5, 4)


def test_the_letters_of_a_legend_are_no_table_and_two_rows_are_one_where_a_date_stands_beside_a_letter() -> None:
    inside = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
A     · · · · ·
B     14-05-1991     Waregem
ed    vec
A motorrijwielen  B auto's tot 3.500 kg  C vrachtwagens  D bussen
"""
    found = fields_of(PINK, inside, is_card=False)
    assert value(found, "categories") == ("B",)


def test_a_paper_model_that_was_given_an_end_says_so() -> None:
    assert value(fields_of(PINK, PINK_INSIDE, is_card=False), "expiry_date") is None
    found = fields_of(PINK.replace("Geldig tot", "Geldig tot 04/05/2019"), PINK_INSIDE, is_card=False)
    assert value(found, "expiry_date") == dt.date(2019, 5, 4)


@pytest.mark.parametrize("legend", ["4c. Afgegeven door", "Afgegeven door"], ids=["read", "its number lost"])
def test_the_back_of_a_card_is_no_paper_model_whatever_its_legend_says(legend: str) -> None:
    text = f"RIJBEWIJS\n1. Naam  2. Voornaam\n{legend}\n{back('B', legend=False)}"
    found = fields_of(text, is_card=False)
    assert value(found, "_paper") is False
    assert value(found, "_side") == "back"


@pytest.mark.parametrize("read", ["8", "?", " "])
def test_a_date_under_a_lost_letter_belongs_to_no_other_letter(read: str) -> None:
    text = OLD.replace("A           B           C", f"A           {read}           C")
    assert value(fields_of(text, is_card=False), "categories") is None


THREE_LEAVES = """
Categorieën - Catégories                                      1. Naam / Nom       RIJBEWIJS
     afgegeven op                                             PEETERS             PERMIS DE CONDUIRE
A                                                             2. Voornamen
B    20/08/1991                                               Jan Jozef
BE                                                            12/03/1960 Gent
C                                                             4. Woonplaats
CE                                                            5. Afgegeven door Gent
D                                                             6. op 20/08/1991
DE                                                            7. geldig tot
"""
"""The pink model, open: the table, and the holder's leaf right of it, of which dates stand level with letters."""


def test_the_dates_on_another_leaf_belong_to_no_letter() -> None:
    found = fields_of(THREE_LEAVES, is_card=False)
    assert value(found, "_paper") is True
    assert (value(found, "categories"), found["categories"].doubt) == (("B",), None)


def test_where_the_date_in_the_table_was_not_read_none_of_another_leaf_takes_its_place() -> None:
    text = THREE_LEAVES.replace("B    20/08/1991", "B              ")
    assert value(fields_of(text, is_card=False), "categories") is None


@pytest.mark.parametrize("letter", [" ", "8"], ids=["lost", "garbled"])
def test_the_even_distances_of_the_others_tell_of_a_letter_that_was_not_read(letter: str) -> None:
    found = fields_of(THREE_LEAVES.replace("\nB    20", f"\n{letter}    20"), is_card=False)
    assert value(found, "categories") == ("B",)
    assert found["categories"].confidence <= 0.9


def test_where_the_distances_cannot_tell_a_date_without_letter_leaves_the_rest_in_doubt() -> None:
    lines = THREE_LEAVES.replace("\nB    20/08/1991", "\n     20/08/1991").split("\n")
    text = "\n".join(line for line in lines if not line.startswith(("CE ", "D ", "DE ")))
    found = fields_of(text.replace("\nBE ", "\n   "), is_card=False)
    assert value(found, "categories") is None


@pytest.mark.parametrize("word", ["GELDIG", "VALABLE"])
def test_the_word_for_valid_under_a_letter_of_the_folded_model(word: str) -> None:
    text = OLD.replace("            04.05.78", f"------      {word}      ------      ------")
    assert value(fields_of(text, is_card=False), "categories") == ("B",)


def test_the_print_of_the_model_is_no_name_where_the_written_one_was_not_read() -> None:
    text = "IDENTITEIT VAN DE HOUDER    WAARVOOR HET RIJBEWIJS GELDIG IS\n1. Naam\n2. Voornamen\n" + PINK_INSIDE
    found = fields_of(text, is_card=False)
    assert (value(found, "_paper"), value(found, "holder")) == (True, None)


def test_the_birth_date_under_its_label_though_a_stamp_of_another_leaf_stands_level_with_it() -> None:
    text = "RIJBEWIJS\nModel van de Europese Gemeenschappen\n1. Naam\n                              2. Voornamen\n" + (
        "                              3. Geboren op en te\nGENT                          28.01.1963 Lievegem\n"
        "                              6. op\n                              05.10.2001"
    )
    found = fields_of(text, is_card=False)
    assert value(found, "birth_date") == dt.date(1963, 1, 28)
    assert value(found, "issue_date") == dt.date(2001, 10, 5)


def test_the_birth_date_of_a_paper_licence_is_not_its_issue() -> None:
    text = OLD.replace("Afgegeven te Lievegem op 04/05/1978", "Afgegeven te Lievegem")
    assert value(fields_of(text, is_card=False), "issue_date") is None


def test_the_provisional_licence_says_so() -> None:
    found = licence(PROVISIONAL, type=DocumentType.PROVISIONAL_LICENCE).fields
    assert found["_provisional"].value is True
    assert found["holder"].value == "PEETERS An Maria"
    assert found["expiry_date"].value == dt.date(2026, 6, 15)


def test_an_identity_card_gives_what_ties_documents_together() -> None:
    text = "Naam / Name\nPEETERS\nVoornamen / Given names\nAn Maria\nGeboortedatum  12 MAA 1985\n85.07.30-033.28"
    found = licence(text, type=DocumentType.IDENTITY_CARD).fields
    assert found["holder"].value == "PEETERS An Maria"
    assert found["_national_number"].value == "85073003328"
    assert set(found) == {"holder", "birth_date", "_national_number"}


@pytest.mark.parametrize("text", ["", "   \n  ", "\n".join("B B B B" for _ in range(500)), "9. " + "AM" * 5000])
def test_odd_pages_tell_nothing_of_holder_days_or_issuer(text: str) -> None:
    found = fields_of(text)
    assert [found[name].value for name in ("holder", "birth_date", "issue_date", "expiry_date", "_eea")] == [None] * 5


@pytest.mark.parametrize(
    ("surname", "given"),
    [("1. GE mam", "2. Voorm"), ("1. mm mm mm", "2. Tom"), ("1. Naam", "2. Voornaam"), ("1. 1l", "2. Iı")],
    ids=["a label misread", "pictograms", "the legend", "strokes"],
)
def test_what_resembles_no_name_is_no_holder(surname: str, given: str) -> None:
    """A holder in doubt is none: a wrong one would be shown to the college as another's licence."""
    assert value(licence(front(surname=surname, given=given), confidence=0.8).fields, "holder") is None


@pytest.mark.parametrize(("confidence", "holder"), [(0.94, "HERMANS Oliver James"), (0.8, None)])
def test_a_name_that_is_like_a_label_is_one_where_it_was_read_surely(confidence: float, holder: str | None) -> None:
    found = licence(front(surname="1. HERMANS", given="2. Oliver James"), confidence=confidence)
    assert value(found.fields, "holder") == holder


def test_a_name_read_with_no_confidence_is_no_holder() -> None:
    assert value(licence(front(), confidence=0.5).fields, "holder") is None


@pytest.mark.parametrize(
    ("nine", "expected"), [("9. AM Al B", ("AM", "A1", "B")), ("9. AM B CI C", ("AM", "B", "C1", "C"))]
)
def test_a_stroke_behind_a_letter_is_a_one_and_no_doubt(nine: str, expected: tuple[str, ...]) -> None:
    listed = licence(front(nine), confidence=0.9).fields["_front_list"]
    assert (listed.value, listed.doubt) == (expected, None)


def test_dates_with_dashes_are_told_apart_when_their_numbers_are_garbled() -> None:
    page = front(birth="3. 12-03-1985 Gent", issue="da 15-06-2019   a» 15-06-2029", expiry="")
    found = licence(page, confidence=0.9).fields
    assert value(found, "issue_date") == dt.date(2019, 6, 15)
    assert value(found, "expiry_date") == dt.date(2029, 6, 15)


def test_the_legend_beside_the_table_takes_no_date_of_a_row_for_its_own() -> None:
    found = licence(f"{back('AM', 'B')}\n{front()}", confidence=0.9).fields
    assert value(found, "issue_date") == dt.date(2019, 6, 15)
    assert value(found, "expiry_date") == dt.date(2029, 6, 15)


def test_no_time_is_lost_on_what_is_too_long_for_a_word_of_a_licence() -> None:
    """Each field of a page that is one word would be cut out of all of it: minutes for a million figures."""
    figures = "4a.12.03.2019/B-" * 20_000
    assert split_categories(figures) == (Token(None),)
    assert [field.number for field in numbered_fields(page_of(f"9. AM B\n{figures}"))] == ["9"]


@pytest.mark.parametrize(
    ("expiry", "day"),
    [
        ("4b. 1 5.06.2029", dt.date(2029, 6, 15)),
        ("4b. 3 5.06.2029", None),  # no such day
        ("4b. 5.06.2029", None),  # cards print two figures: one was lost
        ("4b. 1506.2029", dt.date(2029, 6, 15)),
        ("4b. 15 062 029", None),
        ("4b. 1506 2029", dt.date(2029, 6, 15)),
        ("4b. 1506 5029", None),  # a number in two groups
    ],
)
def test_a_date_of_which_figures_stand_apart_or_a_point_was_lost(expiry: str, day: dt.date | None) -> None:
    found = fields_of(front(expiry=expiry), confidence=0.96)["expiry_date"]
    assert found.value == day
    assert day is None or (found.doubt is None and found.confidence >= 0.8)


@pytest.mark.parametrize(
    ("four", "other"), [("aa.", "ab."), ("da.", "&b."), ("Aa.", "db."), ("4a.", "ab."), ("ba.", "bb.")]
)
def test_a_four_that_was_read_as_a_letter_before_a_day(four: str, other: str) -> None:
    found = fields_of(front(issue=f"{four} 15.06.2019", expiry=f"{other} 15.06.2029"), back("AM", "B"), confidence=0.9)
    assert (value(found, "issue_date"), value(found, "expiry_date")) == (dt.date(2019, 6, 15), dt.date(2029, 6, 15))


def test_a_german_ab_before_a_day_is_no_number() -> None:
    assert not [one for one in numbered_fields(page_of("gültig ab 12.03.1985")) if one.number == "4b"]


@pytest.mark.parametrize("date", ["23 06.08", "2306.08", "23.06.08"])
def test_a_date_in_the_table_that_lost_a_point_is_one(date: str) -> None:
    found = fields_of(front(""), back("AM", "B", dates={"B": date}), confidence=0.9)
    assert value(found, "_back_B") is True
    assert found["_back_B"].doubt is None


@pytest.mark.parametrize("codes", ["01.06 78", "78 01.06", "70.12"])
def test_codes_are_no_date(codes: str) -> None:
    rows = back("AM").replace("B        --------   --------", f"B        --------   --------   {codes}")
    assert value(fields_of(front(""), rows, confidence=0.9), "_back_B") is not True


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("SÜRÜCÜ BELGESI  DRIVING LICENCE", ("TR", False)),
        ("DRIVING LICENCE", (None, None)),
        ("FÜHRERSCHEIN  DRIVING LICENCE", ("BE", True)),
        ("PRAWO JAZDY  SÜRÜCÜ BELGESI", (None, None)),
    ],
)
def test_a_title_of_one_country_tells_more_than_one_in_english(
    title: str, issuer: tuple[str | None, bool | None]
) -> None:
    found = fields_of(front(title=title, sign=""), confidence=0.9)
    assert (value(found, "_country"), value(found, "_eea")) == issuer


def test_letters_on_a_side_that_was_not_read_are_no_list() -> None:
    assert value(fields_of(front(""), "tz vri\nAM B\nkad", confidence=0.9), "categories") is None
    assert value(fields_of(front(""), front(), confidence=0.9), "categories") == ("AM", "B")


@pytest.mark.parametrize(("until", "sure"), [("15.06.2029", True), ("14.06.2029", True), ("15.08.2029", False)])
def test_the_days_of_a_whole_term_bear_each_other_out(until: str, sure: bool) -> None:
    found = fields_of(front(expiry=f"4b. {until}"), confidence=0.96)
    assert [found[name].confidence >= 0.95 for name in ("issue_date", "expiry_date")] == [sure, sure]
    assert found["expiry_date"].doubt is None


UNTITLED_LEAF = """
BELGIË
1. Segers
2. Dirk
3. 05-12-1961 Deinze
4. Woonplaats Deinze
5. Afgegeven door Deinze
6. Te /op Deinze, 02/04/2005
7. Nummer 02431635
Categorie   Geldig vanaf   tot   Stempel
A   25/12/1980
B   25.12.1980
C
D
E
"""


@pytest.mark.parametrize(
    ("printed", "instead", "country"),
    [
        ("Dirk", "Dirk", "BE"),
        ("1961 Deinze", "1961 Rabat Maroc", "BE"),
        ("BELGIË", "Kopie van mijn rijbewijs voor België", None),
        ("BELGIË", "AMBASSADE VAN BELGIË", None),
        ("BELGIË", "België", None),
        ("BELGIË", "SPECIMEN", None),
        ("BELGIË", "BELGIË\nREPUBLIEK SURINAME", "SR"),
        ("BELGIË", "BELGIË\nBEËDIGDE VERTALING", None),
        ("BELGIË", "BELGIË\nUK", None),
        ("BELGIË", "BELGIË\nIDENTITEITSKAART", None),
        ("door Deinze", "door Rabat, Maroc", None),
        ("Woonplaats Deinze", "Woonplaats\nPARAMARIBO SURINAME", None),
        ("\nC\nD\nE", "", None),
        ("Woonplaats Deinze", "Domicile Deinze", "BE"),
    ],
)
def test_the_state_over_the_table_of_a_leaf_without_a_title(printed: str, instead: str, country: str | None) -> None:
    found = fields_of(UNTITLED_LEAF.replace(printed, instead), confidence=0.95, is_card=False)
    assert value(found, "_country") == country


STAMPED_LEAF = """
1. Naam
Segers
2. Voornamen
Dirk
3. Datum en plaats van geboorte
05-12-1961 Lier
4. Woonplaats
Kerkstraat 9
5. Afgegeven door
Heist-op-den-Berg
op 05-09-1995
Geldig tot /////
Nr. van het rijbewijs M 77812
Cat.   Afgegeven op   Zegel
GEMEENTE
HEIST-OP-DEN-
BERG
A
B   10-12-1993
C
D
E
A3
"""


@pytest.mark.parametrize(
    ("printed", "instead", "eea"),
    [
        ("Dirk", "Dirk", True),
        ("1961 Lier", "1961 Rabat", True),
        ("door\nHeist", "door Heist", True),
        ("door\nHeist-op-den-Berg", "door\nParamaribo", None),
        ("door\nHeist-op-den-Berg", "door\nOranjestad", None),
        ("door\nHeist-op-den-Berg", "door\nAmbassade te Heist-op-den-Berg", None),
        ("door\nHeist-op-den-Berg", "door\nRijschool Lier", None),
        ("GEMEENTE\n", "", None),
        ("GEMEENTE\n", "DISTRICT\n", None),
        ("GEMEENTE\n", "Gemeente\n", None),
        ("1. Naam", "REPUBLIEK SURINAME\n1. Naam", False),
        ("1. Naam", "REPUBLIQUE DU CONGO\n1. Naam", None),
        ("1. Naam", "LEERVERGUNNING\n1. Naam", None),
        ("1. Naam", "MODEL\n1. Naam", None),
        ("1. Naam", "SME\n1. Naam", None),
        ("1. Naam", "BEËDIGDE VERTALING\n1. Naam", None),
        ("1. Naam", "IDENTITEITSKAART\n1. Naam", None),
        ("1. Naam", "INTERNATIONAAL RIJBEWIJS\n1. Naam", None),
        ("4. Woonplaats\nKerkstraat 9", "4. Woonplaats\nPARAMARIBO SURINAME", None),
        ("\nA\nB   10-12-1993\nC\nD\nE\nA3", "\nB   10-12-1993", None),
    ],
)
def test_who_issued_a_leaf_on_which_nothing_names_a_state(printed: str, instead: str, eea: bool | None) -> None:
    found = fields_of(STAMPED_LEAF.replace(printed, instead), confidence=0.95, is_card=False)
    assert value(found, "_eea") == eea


def thin(birth: str, issue: str, expiry: str, number: str = "1234567890") -> dict[str, Field]:
    """A front in thin print, off which neither the small numbers nor, here, all points were read."""
    fields = {"surname": "PEETERS", "given": "An Maria", "birth": birth, "issue": issue, "expiry": expiry}
    return fields_of(front("AM B", **fields, number=number), confidence=0.95)


@pytest.mark.parametrize("birth", ["12 03 1985 Gent", "1203 1985 Gent", "12.03.1985 Gent"])
@pytest.mark.parametrize("expiry", ["15.06 2029", "15 06 2029", "15 062029"])
def test_days_that_gaps_part_are_told_by_their_order_where_no_number_was_read(birth: str, expiry: str) -> None:
    found = thin(birth, "15 06 2019", expiry)
    days = [value(found, name) for name in ("birth_date", "issue_date", "expiry_date")]
    assert days == [dt.date(1985, 3, 12), dt.date(2019, 6, 15), dt.date(2029, 6, 15)]
    assert found["expiry_date"].confidence < 0.95


@pytest.mark.parametrize(
    ("birth", "issue", "expiry", "number"),
    [
        pytest.param("12 03 1985 Gent", "15 06 2019", "15 06 2029", "12 05 2018", id="a-number-like-a-day"),
        pytest.param("12 03 1985 Gent", "15 06 2019", "15 06 2015", "1234567890", id="ended-before-it-began"),
        pytest.param("12 03 2010 Gent", "15 06 2019", "15 06 2029", "1234567890", id="a-child"),
        pytest.param("12 03 85 Gent", "15 06 19", "15 06 29", "1234567890", id="short-years"),
        pytest.param("12 03 1985 Gent", "15 06 2019", "15 06 20", "1234567890", id="half-a-year"),
    ],
)
def test_figures_between_gaps_that_bear_no_order_out_are_no_days(
    birth: str, issue: str, expiry: str, number: str
) -> None:
    assert value(thin(birth, issue, expiry, number), "expiry_date") is None
