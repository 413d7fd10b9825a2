"""A licence is known where its words are few and its small numbers garbled, and what is none is not taken for one."""

from dataclasses import replace

import pytest

from pipeline.codes import DocumentType, ReadMethod
from pipeline.model import Line, Reading, Word
from pipeline.sorting import score_page, sort_pages
from pipeline.sorting.licence_shape import category_rows, front_values, paper_captions, paper_rows
from pipeline.sorting.printed import printed
from tests.extractors.licences import COVER, VALUES, back, front
from tests.pages import page_of

GARBLED_FRONT = """
B      RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN
ik     MAES
25     Quinten
8.     30.04.1992 Gent
       14.06.2023     Zonhoven
&b     14.06.2033
       0806178781
9.     AM B
"""
PAPER_TABLE = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
A3     afgegeven op
A      afgegeven op
B      afgegeven op    11.10.2009     Turnhout
Í
C      afgegeven op
D      afgegeven op
E      afgegeven op
"""


PARTICULARS = """
1. Naam Van den Broeck                  A     -----          D
2. Voornamen Dirk                       B     11.02.1981     BE   07.04.1992
3. Geboortedatum en -plaats 02.11.1962 Lier
4. Woonplaats Lier
| 5. Afgegeven door Lier                C
6. Te Lier, op 07.04.1992
"""
MICROPRINT = "RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN RIJBEWIJS PERMIS DE CONDUIRE"


def of(text: str, confidence: float = 0.9, *, is_card: bool = True) -> tuple[str, bool]:
    scores = score_page(page_of(text, confidence=confidence, is_card=is_card))
    return scores.kind, scores.understood


@pytest.mark.parametrize("is_card", [True, False])
def test_a_front_of_which_every_number_was_garbled_is_a_licence(is_card: bool) -> None:
    assert of(GARBLED_FRONT, is_card=is_card) == ("driving_licence", True)


def test_without_its_title_such_a_front_is_none() -> None:
    assert of(GARBLED_FRONT.replace("RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN", "")) != ("driving_licence", True)


def test_the_values_of_a_provisional_card_make_it_no_licence() -> None:
    provisional = GARBLED_FRONT.replace("RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN", "VOORLOPIG RIJBEWIJS     M36")
    assert of(provisional)[0] == "provisional_licence"


def test_the_table_of_a_paper_model_in_a_file_of_its_own_is_a_licence() -> None:
    assert of(PAPER_TABLE, is_card=False) == ("driving_licence", True)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (PAPER_TABLE, 6),
        ("A   ja\nB   nee\n\n\n                A  appel\n                B  peer", 2),
        ("Categorie A en B", 0),
    ],
)
def test_letters_count_where_they_stand_under_each_other(text: str, count: int) -> None:
    assert paper_rows(printed(page_of(text))) == count


@pytest.mark.parametrize("rows", ["AM\nAl\nA2\nA\nCI\nCIE\nDI", "AM\nA1\nA2\nA\nC1\nC1E\nD1"])
def test_a_stroke_behind_a_letter_is_a_one(rows: str) -> None:
    assert category_rows(printed(page_of(rows, confidence=0.9))) == 7


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (GARBLED_FRONT, 7),
        ("MAES\nQuinten\n30.04.1992\n14.06.2023", 4),
        ("30.04.1992 Gent\n14.06.2023", 0),  # days without names over them
        ("MAES\nQuinten\n30.04.1992", 0),
    ],
)
def test_names_stand_over_the_days_of_a_front(text: str, value: int) -> None:
    assert front_values(printed(page_of(text, confidence=0.9))) == value


def test_a_back_before_its_front_is_the_same_card_though_a_speck_in_its_legend_is_tall() -> None:
    behind = page_of(back("B"), confidence=0.9, is_card=True)
    legend = next(line for line in behind.lines if line.text.startswith("4b. Geldig"))
    said = [Word(text, word.box, 0.9) for text, word in zip(("het", "rijbewijs"), legend.words, strict=False)]
    speck = Word("4.", replace(said[-1].box, y1=said[-1].box.y1 + 0.02), 0.3)
    lines = tuple(Line((*said, speck)) if line is legend else line for line in behind.lines)
    pages = (replace(behind, lines=lines), page_of(front(), confidence=0.9, is_card=True))
    assert len(sort_pages(Reading(pages, ReadMethod.OCR), "rijbewijs.pdf")) == 1


def test_the_inside_of_a_paper_licence_is_no_identity_card() -> None:
    assert of(PARTICULARS, is_card=False) == ("driving_licence", True)


@pytest.mark.parametrize(
    ("lost", "count"),
    [("", 6), ("4. Woonplaats Lier", 5), ("| 5. Afgegeven door Lier", 0), ("2. Voornamen Dirk", 5)],
)
def test_captions_of_a_paper_licence_tell_who_issued_it(lost: str, count: int) -> None:
    assert paper_captions(printed(page_of(PARTICULARS.replace(lost, "")))) == count


@pytest.mark.parametrize(
    ("captions", "count"),
    [
        ("1. Naam\n‚ Voornamen\n3. Geboren\n. Woonplaats\n. Afgegeven door\n„op\n: Geldig tot", 7),
        ("‚ Naam\n‚ Voornamen\n. Geboren\n. Woonplaats\n. Afgegeven door", 0),  # no number was read
        ("1. Naam\nVoornamen\nGeboren\nWoonplaats\nAfgegeven door", 0),  # and no point either
        ("1. Naam\n- Voornaam\n- Geboortedatum\n- Woonplaats\n- Afgegeven door", 0),  # a list
    ],
)
def test_of_a_number_before_a_caption_the_point_may_be_left(captions: str, count: int) -> None:
    assert paper_captions(printed(page_of(captions, confidence=0.9))) == count


def test_a_form_with_numbered_questions_has_no_captions_of_a_paper_licence() -> None:
    form = "1. Naam\n2. Voornaam\n3. Geboortedatum\n4. Woonplaats\n5. Diploma\n6. In dienst sinds\n7. Nr. rekening"
    assert paper_captions(printed(page_of(form))) == 0


def test_the_fine_print_in_the_background_is_no_title() -> None:
    assert of(MICROPRINT)[0] != "driving_licence"
    assert of(MICROPRINT.replace("CONDUIRE FÜHRERSCHEIN", "CONOURE FÜHRERSCHEIN"))[0] != "driving_licence"
    assert of("RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN")[0] == "driving_licence"


@pytest.mark.parametrize("is_card", [True, False])
def test_the_back_of_a_provisional_licence_bears_its_model_and_fine_print(is_card: bool) -> None:
    assert of(f"M18 cat. B\n\n{MICROPRINT}", is_card=is_card) == ("provisional_licence", True)


@pytest.mark.parametrize("is_card", [True, False])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"12 cat.B\n\n{MICROPRINT}", "provisional_licence"),
        (f"12 cat.B\n\n{back('B')}\n{MICROPRINT}", "driving_licence"),
    ],
)
def test_the_model_without_its_m_tells_it_beside_the_fine_print_and_without_a_table(
    text: str, kind: str, is_card: bool
) -> None:
    assert of(text, is_card=is_card) == (kind, True)
    assert of("12 cat.B", is_card=is_card)[0] != "provisional_licence"


@pytest.mark.parametrize("text", ["M12 cat. B", "M36 cat. B    SPECIMEN", "M18 kat. B", "M3 catégorie B"])
def test_the_model_alone_tells_the_back_of_a_provisional_licence(text: str) -> None:
    assert of(text, is_card=True) == ("provisional_licence", True)
    assert of(text, is_card=False)[0] != "provisional_licence"


@pytest.mark.parametrize("text", ["cat. B", "M12", "M12 B", "M1 cat. A", "EM12 cat. B"])
def test_less_than_model_and_category_tells_no_provisional_licence(text: str) -> None:
    assert of(text, is_card=True)[0] != "provisional_licence"


@pytest.mark.parametrize("is_card", [True, False])
@pytest.mark.parametrize("confidence", [1.0, 0.9])
@pytest.mark.parametrize(
    "heading", ["Begeleider(s):", "Begeleiders", "Accompagnateur(s) :", "Guides", "Begleiter:", "Begeleider 1:"]
)
def test_names_of_guides_beside_the_table_tell_the_back_of_a_provisional_licence(
    heading: str, confidence: float, is_card: bool
) -> None:
    behind = f"{back('B')}\n{heading}\nPEETERS Luc, 12.04.1968"
    assert of(behind, confidence, is_card=is_card) == ("provisional_licence", True)


@pytest.mark.parametrize("beside", ["", "Begeleid rijden", "12. Codes met begeleider", "Model"])
def test_a_table_without_such_names_is_that_of_a_licence(beside: str) -> None:
    assert of(f"{back('B')}\n{beside}", is_card=True)[0] == "driving_licence"


def test_names_of_guides_without_a_table_tell_no_card() -> None:
    assert of("Begeleider(s):\nPEETERS Luc, 12.04.1968", is_card=False)[0] != "provisional_licence"


def test_the_table_with_names_of_guides_behind_the_front_is_of_the_same_card() -> None:
    before = page_of(GARBLED_FRONT.replace("RIJBEWIJS", "VOORLOPIG RIJBEWIJS     M36"), confidence=0.9, is_card=True)
    behind = page_of(f"{back('B')}\nBegeleider(s):\nPEETERS Luc, 12.04.1968", confidence=0.9, is_card=True)
    (section,) = sort_pages(Reading((before, behind), ReadMethod.OCR), "rijbewijs.pdf")
    assert section.type == "provisional_licence"


def test_the_fine_print_behind_the_front_of_a_provisional_licence_is_its_back() -> None:
    before = page_of(GARBLED_FRONT.replace("RIJBEWIJS", "VOORLOPIG RIJBEWIJS     M36"), confidence=0.9, is_card=True)
    pages = (before, page_of(MICROPRINT, confidence=0.9, is_card=True))
    (section,) = sort_pages(Reading(pages, ReadMethod.OCR), "rijbewijs.pdf")
    assert section.type == "provisional_licence"


@pytest.mark.parametrize("text", [COVER, VALUES])
def test_cover_and_inside_of_a_paper_licence_in_files_of_their_own_are_licences(text: str) -> None:
    assert of(text, is_card=False) == ("driving_licence", True)


def test_the_sentence_over_the_table_tells_it_though_its_letters_were_not_read() -> None:
    table = "Categorieën van voertuigen waarvoor het rijbewijs geldig is\n" + "       afgegeven op    11.10.2009\n" * 4
    assert of(table, is_card=False) == ("driving_licence", True)


NOISE = "tz vri\nor 6\nkad"


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(
    ("side", "is_card", "together"),
    [
        (front(), True, True),
        (front(), False, False),  # what was not read is no card
        (front(title="VOORLOPIG RIJBEWIJS  M36"), True, False),  # it may be the licence itself
        (back("B"), True, False),  # it may be anybody's
    ],
)
def test_a_card_that_was_not_read_beside_the_front_on_its_sheet_is_the_back(
    side: str, is_card: bool, together: bool, first: int
) -> None:
    read, unread = page_of(side, confidence=0.9, is_card=True), page_of(NOISE, confidence=0.4, is_card=is_card)
    pages = (read, unread) if first else (unread, read)
    assert (len(sort_pages(Reading(pages, ReadMethod.OCR), "rijbewijs.jpg")) == 1) is together


def test_an_identity_card_beside_the_front_of_a_licence_stays_one() -> None:
    identity = "IDENTITEITSKAART  CARTE D'IDENTITE\nNaam / Nom\nPEETERS\nNationaliteit / Nationalité\nBELG"
    pages = (page_of(front(), confidence=0.9, is_card=True), page_of(identity, confidence=0.9, is_card=True))
    assert len(sort_pages(Reading(pages, ReadMethod.OCR), "kaarten.jpg")) == 2


@pytest.mark.parametrize("before", ["‘_", "| ", "'", ""])
def test_what_a_fold_before_a_number_is_read_as_hides_no_caption(before: str) -> None:
    text = f"1. Naam\n2. Voornamen\n3. Datum en plaats van geboorte\n4. Woonplaats\n{before}5. Afgegeven door"
    assert paper_captions(printed(page_of(text, confidence=0.9))) == 5


GARBLED_PAPER = """
BELGIE
1. Naam / Nom                        Categorieēn van voertuigen
Geudens
2. voornamen / Prénoms               A    27/06/1976
Sofie
3. Geboortedatum en -plats           B
05.06.1956 Geel
4. woonplaats                        C
5. Atgegeven door                    D
6. Tesop                             E
"""


@pytest.mark.parametrize(
    "text",
    [
        GARBLED_PAPER,
        GARBLED_PAPER.replace("BELGIE", "BELGIE\nIDENTITEITSKAART"),
        "9.\n10.\n11.\n12.\nAM\nA1\nBE\nCE\nhk DoN\nkx\n1. Naam 2. Voornaam",
        "1. Naam\nPeeters\n2. Voornaam\nJan\n4. Woonplaats\nLier\nA 01.02.1980\nB 01.02.1981\nBE\nC",
    ],
)
def test_a_page_with_signs_of_a_licence_is_one_or_may_be_one(text: str) -> None:
    scores = score_page(page_of(text))
    may = DocumentType.DRIVING_LICENCE
    assert scores.type is may or may in scores.plausible


@pytest.mark.parametrize(
    "text",
    [
        "1. Naam\nPeeters\n2. Voornaam\nJan\n3. Geboortedatum\n01.02.1980\n4. Woonplaats\nLier",
        "A. Persoonlijke gegevens\nB. Opleiding\nC. Ervaring\nD. Talen\nE. Verklaring",
        "9 10 11 12\n16 17 18 19\n23 24 25 26",
        "AANVRAAG OM EEN RIJBEWIJS\n" + GARBLED_PAPER.replace("BELGIE", "Aanvraagformulier"),
        "IDENTITEITSKAART\nNaam\nPeeters\nVoornamen\nJan\nGeslacht\nM\nNationaliteit\nBELG\nGeboortedatum\n01.02.1980",
        "1. Naam: Peeters\n2. Voornaam: Jan\n4. Woonplaats: Lier\nA ja\nB nee",
        "Talen\nNederlands C1\nFrans B2\nEngels B1\nDuits A2",
        "Rijbewijs B\n1. Opleiding\n2. Ervaring\n3. Talen\nA\nB\nC",
        "5. Afgegeven door\n6. Te Lier\nBijlage\nA",
        "Examen\n1. A\n2. B\n3. C\n4. D\nA appel\nB peer\nC kers\nD druif",
    ],
)
def test_one_such_sign_alone_makes_no_page_a_possible_licence(text: str) -> None:
    assert DocumentType.DRIVING_LICENCE not in score_page(page_of(text)).plausible


OF_AUSTRIA = """
    HOFER                     Gruppen (Klassen) von
2 Vornamen
    Johannes                  A        06.06.1990
    Linz, 20.05.1972
    werner                    B        06.06.1990 (Ee)
    Hauptplatz 8, 4020 Linz
5                             C        xxxxxxxxx
    Bundespolizeidirektion Linz
    02.06.1999                D        oor
8 Zan                         E        xxxxxxxx
"""
OF_FRANCE = """
1 Nom
    MOREAU                    Al TT
2 Prémaan(s)                  Alb TT
    Catherine                 B        27 SEPT 1989
} Lieu et date de narssance
    12.07.1970                C BES NS
4 Domic                       EB TT
5 Déhvré par le Prétear de
    27.09.1989                E(C) +)
7 Valable jusqu'au            ED) Be
"""


@pytest.mark.parametrize("text", [OF_AUSTRIA, OF_FRANCE])
def test_a_table_with_days_or_captions_may_be_a_licence_whatever_else_it_was_taken_for(text: str) -> None:
    found = score_page(page_of(text, confidence=0.8))
    assert found.type is DocumentType.DRIVING_LICENCE or DocumentType.DRIVING_LICENCE in found.plausible


@pytest.mark.parametrize("item", ["{})", "{}.", "({})", "{}:"])
def test_a_list_with_letters_and_days_is_none(item: str) -> None:
    days = "\n".join(f"{item.format(letter)}  vergadering van 0{day}.03.2024" for day, letter in enumerate("ABCDEF", 1))
    found = score_page(page_of(f"Verslag van de vergaderingen\n{days}"))
    assert DocumentType.DRIVING_LICENCE not in found.plausible
