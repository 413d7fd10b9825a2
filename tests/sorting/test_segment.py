"""Which pages make one document."""

from dataclasses import replace

import pytest

from pipeline.codes import DocumentType, ReadMethod
from pipeline.model import Page, Reading, Section
from pipeline.sorting import sort_pages
from tests.pages import page_of, reading_of

COVER_CV = """
Curriculum vitae
An Janssens
Werkervaring
2016 - heden  Diensthoofd, gemeente Evergem
2010 - 2016  OCMW Gent
Talen
Nederlands
"""
CV_MORE = """
Opleiding
2003 - 2008  Master in de rechten
1997 - 2003  Atheneum Eeklo
Referenties
op aanvraag
"""
LETTER = """
Betreft: sollicitatie directeur
Geachte mevrouw
Ik stel mij graag kandidaat voor de functie van directeur, omdat mijn ervaring daar goed bij past.
In mijn loopbaan heb ik altijd gezocht naar manieren om mensen te laten groeien en diensten te verbeteren.
"""
LETTER_END = """
Daarnaast volg ik al jaren de vernieuwing van de lokale besturen en ik lees daar veel over, want het boeit mij.
Met vriendelijke groeten
An Janssens
"""
EXTRACT = """
Gemeente Lievegem
Uittreksel uit het strafregister
artikel 595 van het Wetboek van strafvordering
Naam  Janssens
Voornaam  An
Geboren te  Eeklo op 12/05/1985
Nationaliteit  Belg
Veroordelingen: zie volgende bladzijde
Afgeleverd te Lievegem op 12/04/2024
pagina 1 van 2
"""
CONVICTIONS = """
12/03/2019  Politierechtbank Gent
geldboete van 200 euro met uitstel, rijverbod van vijftien dagen
pagina 2 van 2
"""
BACHELOR = """
Universiteit Gent
verleent aan An Janssens, geboren te Eeklo op 12 mei 1985
de graad van Bachelor in de rechten
Gent, 1 juli 2006
De rector
"""
MASTER = """
Universiteit Gent
DIPLOMA
verleent aan An Janssens, geboren te Eeklo op 12 mei 1985
de graad van Master in de rechten
Gent, 1 juli 2008
De rector
"""
FRONT = """
RIJBEWIJS
1. JANSSENS
2. An
3. 12.05.1985 Eeklo
4a. 14.03.2019  4c. Lievegem
4b. 14.03.2029
5. 1234567890
9. AM B
"""
BACK = """
9  10  11  12
AM  12.05.01  14.03.29
A1
A2
A
B  12.05.03  14.03.29
BE
C1
C
D1
D
DE
"""
PROVISIONAL = """
VOORLOPIG RIJBEWIJS
M36
1. CLAES
2. Sofie
3. 09.04.2004 Aalst
4a. 12.10.2023
4b. 12.10.2026
9. B
"""
ID_FRONT = """
BELGIE BELGIQUE
IDENTITEITSKAART CARTE D'IDENTITE
Naam  Janssens
Voornamen  An
Nationaliteit  Belg
Geslacht  V
"""
ID_BACK = """
IDBEL592123456<7890<<<<<<<<<<<
8505122F2903144BEL850512124384
JANSSENS<<AN<MARIA<<<<<<<<<<<<
"""
SUPPLEMENT = """
Diplomasupplement
1.1 Familienaam  Janssens
1.2 Voornaam  An
2.1 Naam van de kwalificatie  Master in de rechten
3.1 Niveau van de kwalificatie  master
"""
SUPPLEMENT_MORE = """
4.1 Studievorm  voltijds
4.2 Programmavereisten
4.3 Programmadetails
5.1 Toegang tot verdere studies
6.1 Aanvullende informatie
"""
LAW = """
Art. 594. De Koning kan toegang verlenen.
Art. 595. Iedereen kan een uittreksel uit het strafregister bekomen.
Art. 596. Wanneer
Art. 597. De Koning
"""


def _shape(sections: tuple[Section, ...]) -> list[tuple[str, list[int]]]:
    return [(s.subtype or s.type.value, [page.number for page in s.pages]) for s in sections]


CASES = {
    "one_file_holds_all_five": (
        (COVER_CV, LETTER, MASTER, EXTRACT, CONVICTIONS, FRONT, BACK),
        [
            ("cv", [1]),
            ("motivation_letter", [2]),
            ("diploma", [3]),
            ("criminal_record", [4, 5]),
            ("driving_licence", [6, 7]),
        ],
    ),
    "second_page_of_a_cv": ((COVER_CV, CV_MORE), [("cv", [1, 2])]),
    "cv_with_its_title_on_both_pages": ((COVER_CV, "Curriculum vitae An Janssens\n" + CV_MORE), [("cv", [1, 2])]),
    "second_page_of_a_letter": ((LETTER, LETTER_END), [("motivation_letter", [1, 2])]),
    "second_page_of_an_extract": ((EXTRACT, CONVICTIONS), [("criminal_record", [1, 2])]),
    "two_extracts": (
        (EXTRACT, EXTRACT.replace("12/04/2024", "01/02/2020")),
        [("criminal_record", [1]), ("criminal_record", [2])],
    ),
    "a_bachelor_and_a_master": ((BACHELOR, MASTER), [("diploma", [1]), ("diploma", [2])]),
    "a_diploma_and_its_supplement": (
        (MASTER, SUPPLEMENT, SUPPLEMENT_MORE),
        [("diploma", [1]), ("diploma_supplement", [2, 3])],
    ),
    "supplement_then_diploma": (
        (SUPPLEMENT, SUPPLEMENT_MORE, MASTER),
        [("diploma_supplement", [1, 2]), ("diploma", [3])],
    ),
    "front_and_back_of_a_licence": ((FRONT, BACK), [("driving_licence", [1, 2])]),
    "back_before_front": ((BACK, FRONT), [("driving_licence", [1, 2])]),
    "two_licences": ((FRONT, BACK, FRONT), [("driving_licence", [1, 2]), ("driving_licence", [3])]),
    "provisional_with_a_table_behind": ((PROVISIONAL, BACK), [("provisional_licence", [1, 2])]),
    "licence_after_provisional": ((PROVISIONAL, FRONT), [("provisional_licence", [1]), ("driving_licence", [2])]),
    "both_sides_of_an_identity_card": ((ID_FRONT, ID_BACK), [("identity_card", [1, 2])]),
    "identity_card_then_licence": ((ID_FRONT, FRONT, BACK), [("identity_card", [1]), ("driving_licence", [2, 3])]),
    "blank_page_between": ((MASTER, "", COVER_CV), [("diploma", [1, 2]), ("cv", [3])]),
    "blank_page_first": (("", MASTER), [("blank", [1]), ("diploma", [2])]),
    "law_text_after_an_extract": ((EXTRACT.replace("pagina 1 van 2", ""), LAW), [("criminal_record", [1, 2])]),
}


@pytest.mark.parametrize("name", CASES)
def test_pages_become_documents(name: str) -> None:
    texts, expected = CASES[name]
    assert _shape(sort_pages(reading_of(*texts), "alles.pdf")) == expected


@pytest.mark.parametrize("name", CASES)
def test_every_page_is_in_exactly_one_document(name: str) -> None:
    reading = reading_of(*CASES[name][0])
    assert tuple(page for section in sort_pages(reading, "x.pdf") for page in section.pages) == reading.pages


def test_two_cards_on_one_picture_are_one_licence() -> None:
    pages = (page_of(FRONT, is_card=True), page_of(BACK, is_card=True))
    sections = sort_pages(Reading(pages, ReadMethod.TEXT), "rijbewijs.jpg")
    assert [(s.type, len(s.pages)) for s in sections] == [(DocumentType.DRIVING_LICENCE, 2)]


def test_a_licence_and_an_identity_card_on_one_picture_stay_apart() -> None:
    pages = (page_of(ID_FRONT, is_card=True), page_of(FRONT, is_card=True))
    sections = sort_pages(Reading(pages, ReadMethod.TEXT), "kaarten.jpg")
    assert [s.type for s in sections] == [DocumentType.IDENTITY_CARD, DocumentType.DRIVING_LICENCE]


def test_the_body_of_a_mail_that_reads_as_a_letter_is_one() -> None:
    section = sort_pages(reading_of(LETTER + LETTER_END), "sollicitatie.eml")[0]
    assert section.type is DocumentType.MOTIVATION_LETTER
    assert "mail_body" in section.cues


def test_a_letter_that_hangs_on_a_mail_is_not_its_body() -> None:
    section = sort_pages(reading_of(LETTER + LETTER_END), "sollicitatie.eml/brief.pdf")[0]
    assert "mail_body" not in section.cues


def test_a_badly_read_page_is_never_swallowed_by_the_document_before_it() -> None:
    pages = (page_of(COVER_CV), page_of("Ui ksel st egis  9 5\nNa  Jans", confidence=0.55, number=2))
    sections = sort_pages(Reading(pages, ReadMethod.MIXED), "alles.pdf")
    assert [section.understood for section in sections] == [True, False]


def test_an_unreadable_page_stands_alone() -> None:
    pages = (page_of(COVER_CV), replace(page_of(EXTRACT, number=2), quality=0.3), page_of(CV_MORE, number=3))
    sections = sort_pages(Reading(pages, ReadMethod.MIXED), "alles.pdf")
    assert [s.type for s in sections] == [DocumentType.CV, DocumentType.UNREADABLE, DocumentType.CV]
    assert not sections[1].understood


def test_pages_numbered_through_do_not_hide_a_new_document() -> None:
    texts = (
        COVER_CV + "\npagina 1 van 3",
        EXTRACT.replace("pagina 1 van 2", "pagina 2 van 3"),
        MASTER + "\npagina 3 van 3",
    )
    kinds = [section.type.value for section in sort_pages(reading_of(*texts), "alles.pdf")]
    assert kinds == ["cv", "criminal_record", "diploma"]


def test_a_text_layer_that_says_another_document_than_the_picture_is_not_understood() -> None:
    seen: Page = page_of(COVER_CV)
    page = replace(page_of(EXTRACT), text_agrees=False, picture_lines=seen.lines)
    section = sort_pages(Reading((page,), ReadMethod.MIXED), "x.pdf")[0]
    assert (section.type, section.understood) == (DocumentType.CRIMINAL_RECORD, False)


def test_a_file_without_pages_has_no_documents() -> None:
    assert sort_pages(Reading((), ReadMethod.NONE), "leeg.pdf") == ()


def test_a_picture_without_a_word_is_not_taken_for_an_empty_sheet() -> None:
    page = replace(page_of(""), method=ReadMethod.OCR)
    alone = sort_pages(Reading((page,), ReadMethod.OCR), "foto.jpg")
    assert [(s.subtype, s.understood) for s in alone] == [("blank", False)]
    behind = sort_pages(Reading((page, replace(page_of(MASTER), number=2)), ReadMethod.OCR), "scan.pdf")
    assert all(section.understood for section in behind)


@pytest.mark.parametrize(
    ("text", "quality", "alone"),
    [("Kopie voor sollicitatie", 0.96, False), ("Kopie voor sollicitatie", 0.6, True), (EXTRACT, 0.96, True)],
    ids=["a note", "a note that was read badly", "another document"],
)
def test_a_few_words_beside_cards_on_one_sheet_are_no_document(text: str, quality: float, alone: bool) -> None:
    rest = replace(page_of(text, confidence=0.96), quality=quality)
    pages = (page_of(FRONT, is_card=True), page_of(BACK, is_card=True), rest)
    sections = sort_pages(Reading(pages, ReadMethod.OCR), "scan.pdf")
    assert (len(sections) == 2) is alone
    assert sections[0].type is DocumentType.DRIVING_LICENCE
