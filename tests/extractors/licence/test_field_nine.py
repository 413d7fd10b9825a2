"""Field nine of a licence: its label, what stands close to it, and letters that are pre-printed."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.licence import driving_licence
from pipeline.model import Box, Line, Page, Section
from tests.extractors.licences import back, fields_of, front
from tests.pages import page_of

FIELDS_LOST = """
 RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN
 1. GOOSSENS
 2. MARC JOZEF
 3. 16.06.1966 TURNHOUT
 4a. 18.12.2013
 {line}
 5. 0665521938
"""
TIGHT = """
 RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN
 1. GOOSSENS 2. MARC JOZEF
 3. 16.06.1966 TURNHOUT
 4a. 18.12.2013 4b. 17.12.2030 4c. TURNHOUT
 5. 0665521938 9. AM B
 Achterzijde: AM 12.07.85 – B 12.07.85 – overige categorieën: geen
"""


@pytest.mark.parametrize("pitch", [0.5, 0.6, 0.75, 1.0])
def test_the_letter_of_another_number_is_no_category(pitch: float) -> None:
    page = page_of(TIGHT)
    lines = tuple(
        Line(tuple(replace(word, box=_nearer(word.box, pitch)) for word in line.words)) for line in page.lines
    )
    fields = driving_licence.extract(_section(replace(page, lines=lines)))
    assert fields["categories"].value == ("AM", "B")
    assert fields["categories"].doubt is None


def _nearer(box: Box, pitch: float) -> Box:
    return Box(box.x0, box.y0 * pitch, box.x1, box.y0 * pitch + box.height)


def _section(page: Page) -> Section:
    return Section(DocumentType.DRIVING_LICENCE, None, (page,), "r.pdf", 0.9)


@pytest.mark.parametrize(("gap", "doubt"), [(4, "unknown_token"), (12, None)], ids=["garbled", "a signature"])
def test_what_stands_far_behind_a_list_is_no_garbled_part_of_it(gap: int, doubt: str | None) -> None:
    page = page_of(TIGHT.replace("9. AM B", "9. AM B" + gap * " " + "Ze"), confidence=0.9)
    held = driving_licence.extract(_section(page))["categories"]
    assert (held.value, held.doubt) == (("AM", "B"), doubt)


@pytest.mark.parametrize(("number", "doubt"), [("7.", None), ("4c.", None), ("8.", "ocr_repaired")])
def test_a_list_ends_before_the_number_of_another_field(number: str, doubt: str | None) -> None:
    page = page_of(TIGHT.replace("9. AM B", f"9. AM B  {number} Ze"), confidence=0.9)
    held = driving_licence.extract(_section(page))["categories"]
    assert held.doubt == doubt


@pytest.mark.parametrize(
    ("listed", "held", "doubted"),
    [
        ("AM (B)", ("AM", "B"), ("B",)),
        ("AM (B, BE)", ("AM", "B", "BE"), ("B", "BE")),
        ("AM ( B )", ("AM", "B"), ("B",)),
        ("(AM) B", ("AM", "B"), ("AM",)),
        ("B (96)", ("B",), ()),
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_what_stands_in_brackets_may_not_be_held(
    listed: str, held: tuple[str, ...], doubted: tuple[str, ...], confidence: float
) -> None:
    fields = fields_of(FIELDS_LOST.format(line=f"9. {listed}"), confidence=confidence)
    assert (fields["categories"].value, fields["categories"].doubt) == (held, "unknown_token")
    assert tuple(one for one in held if fields[f"_front_{one}"].doubt) == doubted


LABELLED = """
Rijbewijs
1. Naam
Verhelst
2. Voornaam
Lotte
3. Geboortedatum en -plaats
04/06/1989, Eeklo
4a. Afgiftedatum
21/09/2023
4b. Geldig tot
21/09/2033
9. {label}
{value}
"""


@pytest.mark.parametrize(
    ("label", "value", "held"),
    [
        ("Categorieën", "AM · A · B", ("AM", "A", "B")),
        ("Categorie(ën) van voertuigen", "AM, B", ("AM", "B")),
        ("Catégories", "AM / B", ("AM", "B")),
        ("Catégorie(s) de véhicules", "B", ("B",)),
        ("Klassen", "AM B", ("AM", "B")),
        ("Categories", "B", ("B",)),
        ("Categorie                B", "", ("B",)),
        ("Catégorie(s) / Categorie(ën)      AM - B", "", ("AM", "B")),
    ],
)
def test_the_list_beside_or_under_the_label_of_field_nine(label: str, value: str, held: tuple[str, ...]) -> None:
    fields = driving_licence.extract(_section(page_of(LABELLED.format(label=label, value=value))))
    assert fields["categories"].value == held


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        (LABELLED.format(label="Categorieën", value="geen"), 1.0),
        (LABELLED.format(label="Categorieën", value="zie achterzijde B"), 1.0),
        (LABELLED.format(label="Categorieën      B", value=""), 0.9),
        (LABELLED.format(label="Categorieën      A", value="                 B\n                 C"), 1.0),
        ("8. Adres\n5. Nummer\n9. Categorie B\n10. Afgifte", 0.9),
        ("5. Nummer   A    12.05.03\n9. Categorie   B    --------\n10. Afgifte   C   --------", 1.0),
    ],
    ids=["none", "see-back", "one-letter-of-a-picture", "a-column", "glued-to-a-row", "legend-beside-two-rows"],
)
def test_a_letter_beside_the_label_of_nine_that_may_be_pre_printed_is_not_held(text: str, confidence: float) -> None:
    fields = driving_licence.extract(_section(page_of(text, confidence=confidence)))
    listed = fields["categories"].value
    assert not isinstance(listed, tuple) or "B" not in listed


@pytest.mark.parametrize("on", ["6. Te Oudenaarde, op", "6. À Mons, le", "6. In Eupen, am", "6. op"])
def test_the_day_of_issue_of_a_paper_model_behind_its_place(on: str) -> None:
    text = (
        "KONINKRIJK BELGIË\nRIJBEWIJS\nModel van de Europese Gemeenschappen\n1. Naam: VAN DEN BROECK\n"
        f"2. Voornamen: Griet\n3. Geboortedatum en -plaats: 11.11.1976\n{on} 16.01.1995\nA —\nB 16.01.1995\nC —"
    )
    fields = driving_licence.extract(_section(page_of(text)))
    assert fields["issue_date"].value == dt.date(1995, 1, 16)
    assert fields["birth_date"].value == dt.date(1976, 11, 11)


@pytest.mark.parametrize(
    ("line", "listed"),
    [
        ("AC. Turnhout", None),  # 4c
        ("AB. 17.12.2030", None),  # 4b
        ("AT. Date of expiry", None),
        ("AM B", ("AM", "B")),
        ("AMB", ("AM", "B")),
        ("ABBE", ("A", "B", "BE")),
        ("g AB", ("A", "B")),  # behind a garbled 9
    ],
)
def test_a_number_misread_as_two_letters_is_no_list(line: str, listed: tuple[str, ...] | None) -> None:
    page = page_of(FIELDS_LOST.format(line=line), confidence=0.9, is_card=True)
    found = driving_licence.extract(Section(DocumentType.DRIVING_LICENCE, None, (page,), "rijbewijs.jpg", 0.95))
    assert found["categories"].value == listed


def test_a_number_misread_in_the_legend_of_a_back_lists_nothing() -> None:
    behind = back("B").replace("4b. Geldig tot", "AC. Afgegeven").replace("4a. Afgiftedatum", "4a. Datum van afgifte")
    found = fields_of(front("9. B"), behind, confidence=0.9)
    assert found["categories"].value == ("B",)
    assert "_front_C" not in found


@pytest.mark.parametrize(
    ("listed", "value"), [("AM B", ("AM", "B")), ("AM B 12. 01.06", ("AM", "B")), ("AM 12. B", ("AM",))]
)
def test_a_row_that_rises_on_a_curled_card_loses_no_category(listed: str, value: tuple[str, ...]) -> None:
    page = page_of(FIELDS_LOST.format(line=f"9.  {listed}"), confidence=0.95)
    high = next(line.box.height for line in page.lines if line.text == "9.")
    lines = tuple(
        Line(
            tuple(
                replace(word, box=Box(word.box.x0, word.box.y0 - rise, word.box.x1, word.box.y1 - rise))
                for at, word in enumerate(line.words)
                for rise in [high * (0.4 + 0.3 * at) if line.text == listed else 0.0]
            )
        )
        for line in page.lines
    )
    assert driving_licence.extract(_section(replace(page, lines=lines)))["categories"].value == value


@pytest.mark.parametrize(
    ("listed", "sure"),
    [
        ("AM B C1 C BE", True),
        ("AM B C1 C BE G", True),
        ("AM/B", True),
        ("B C1 C BE", False),  # what stood before it may be lost with the 9
        ("AM", False),
        ("AM C B", False),  # in no order in which categories are printed
        ("AM A1 A1", False),
        ("AM B 8E", False),
        ("AM B (BE)", False),
    ],
)
def test_a_list_that_begins_with_am_in_the_printed_order_is_field_nine_though_its_number_was_lost(
    listed: str, sure: bool
) -> None:
    held = fields_of(front(categories=listed), confidence=0.86)["categories"]
    assert (held.confidence >= 0.8 and held.doubt is None) is sure


def test_without_a_field_of_a_front_such_a_list_is_no_surer() -> None:
    text = "RIJBEWIJS PERMIS DE CONDUIRE\nPEETERS\nAn Maria\nAM B BE"
    held = fields_of(text, confidence=0.86)["categories"]
    assert held.value is None or held.confidence < 0.8
