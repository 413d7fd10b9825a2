"""Names compared and found: section by section of the rules, in layouts nobody agreed on."""

import pytest

from pipeline.extractors.names import (
    Likeness,
    compare_names,
    find_holder,
    find_name_before_birth,
    find_name_with_title,
    find_names_after,
    is_name,
    name_alternatives,
    share_given_name,
    share_surname,
    surname_of,
)
from tests.pages import page_of, with_confidence

SAME, COMPATIBLE, FUZZY, DIFFERENT = Likeness.SAME, Likeness.COMPATIBLE, Likeness.FUZZY, Likeness.DIFFERENT

COMPARISONS = [
    ("An Peeters", "PEETERS An", SAME),
    ("VAN DEN BROECK Jan", "Jan Vandenbroeck", SAME),
    ("Jan Van Den Broeck", "Jan van den Broeck", SAME),
    ("Jan V.d. Broeck", "Jan Van den Broeck", COMPATIBLE),
    ("Jan v/d Broeck", "VANDERBROECK Jan", COMPATIBLE),
    ("Els De Smet", "Els DeSmet", SAME),
    ("Els De Smet", "DESMET Els", SAME),
    ("Els De Backer", "Els Backer", DIFFERENT),
    ("Tom Van Acker", "Tom Acker", DIFFERENT),
    ("Tom 't Kint", "Tom T'Kint", SAME),
    ("Tom ’t Kint", "TKINT Tom", SAME),
    ("Piet D'Hondt", "Piet Dhondt", SAME),
    ("Piet D Hondt", "Piet D’Hondt", SAME),
    ("Karl Vander Stichelen", "VANDERSTICHELEN Karl", SAME),
    ("Jean-Pierre Dubois", "Jean Pierre Dubois", SAME),
    ("Jeanpierre Dubois", "Jean-Pierre Dubois", SAME),
    ("J.-P. Dubois", "Jean-Pierre Dubois", COMPATIBLE),
    ("A. Peeters", "Anneleen Peeters", COMPATIBLE),
    ("P.J.M. de Vries", "Pieter de Vries", COMPATIBLE),
    ("D. Peeters", "Dirk Peeters", COMPATIBLE),
    ("PEETERS Jan Marie Jozef", "Jan Peeters", COMPATIBLE),
    ("PEETERS Johannes Maria", "Jan Peeters", COMPATIBLE),
    ("Elisabeth Claes", "Lies Claes", COMPATIBLE),
    ("Margaretha Claes", "Greet Claes", COMPATIBLE),
    ("Willem Dupont", "Guillaume Dupont", COMPATIBLE),
    ("Mohamed Benali", "Mohammed Ben Ali", COMPATIBLE),
    ("Ben Peeters", "PEETERS Ben", SAME),
    ("PEETERS Ben Jozef", "Ben Peeters", COMPATIBLE),
    ("Els Peeters-Janssens", "Els Janssens", COMPATIBLE),
    ("Els Peeters-Janssens", "Els Peeters", COMPATIBLE),
    ("Maria Garcia Lopez", "Maria Garcia", COMPATIBLE),
    ("Sofie Peeters Janssens", "JANSSENS PEETERS Sofie", SAME),
    ("Jürgen Müller", "JUERGEN MUELLER", SAME),
    ("Jürgen Müller", "Jurgen Muller", SAME),
    ("Søren Ærø", "Soeren Aeroe", SAME),
    ("Bjørn Ångström", "Bjorn Aangstroem", SAME),
    ("Jörg Groß", "Joerg Gross", SAME),
    ("Gül Yıldız", "Gul YILDIZ", SAME),
    ("Łukasz Wójcik", "Lukasz Wojcik", SAME),
    ("Lien Dĳkmans", "Lien Dijkmans", SAME),
    ("Lien Dijkmans", "Lien Dykmans", SAME),
    ("Noël Hébert", "HEBERT Noel", SAME),
    ("Małgorzata Dąbrowska", "DABROWSKA Matgorzata", SAME),
    ("Łukasz Kowalski", "KOWALSKI tukasz", SAME),
    ("Noëlla Claes", "CLAES Noèella", SAME),
    ("Zoë Claes", "CLAES Zora", DIFFERENT),
    ("Serhii Kovalenko", "Sergei Kovalenko", COMPATIBLE),
    ("Anna Kovalskyi", "Anna Kovalskii", FUZZY),
    ("Yassin Boudali", "Yassin Boudhali", FUZZY),
    ("An Peeters", "An Peters", FUZZY),
    ("Jan Janssens", "Jan Jannsens", FUZZY),
    ("Jan Janssens", "Jan Janssen5", SAME),
    ("0lga Claes", "Olga Claes", SAME),
    ("An Peeters", "Els Peeters", DIFFERENT),
    ("Els Janssens", "Els Peeters", DIFFERENT),
    ("Jan Pieter Willems", "Jan Pieter De Smet", DIFFERENT),
    ("Jan Claes", "Jan Maes", DIFFERENT),
    ("Peeters", "An Peeters", FUZZY),
    ("", "An Peeters", DIFFERENT),
    ("de heer Jan Peeters", "Jan Peeters", SAME),
    ("De Heer Jan Peeters", "Jan Peeters", SAME),
    ("Dirk De Heer", "DE HEER Dirk", SAME),
    ("Mevrouw ir. Els Claes", "Els Claes", SAME),
    ("Els Claes, MSc", "Els Claes", SAME),
    ("Els JANSSENS echtgenote PEETERS", "Els Peeters", COMPATIBLE),
    ("Els JANSSENS echtgenote PEETERS", "Els Janssens", SAME),
    ("Els Peeters, geboren Janssens", "JANSSENS Els Maria", COMPATIBLE),
    ("Els Peeters (née Janssens)", "Els Janssens", COMPATIBLE),
    ("DUBOIS Marie épouse LAMBERT", "Marie Lambert", COMPATIBLE),
    ("Anna Schmidt geb. Weber", "Anna Weber", COMPATIBLE),
    ("Els Janssens, echtgenote van Jan Peeters", "Els Peeters", COMPATIBLE),
    ("Els Janssens, weduwe Van den Broeck", "Els Vandenbroeck", COMPATIBLE),
]


@pytest.mark.parametrize(("a", "b", "expected"), COMPARISONS, ids=[f"{a}|{b}" for a, b, _ in COMPARISONS])
def test_names_are_compared_as_a_registrar_does(a: str, b: str, expected: Likeness) -> None:
    assert compare_names(a, b) is expected
    assert compare_names(b, a) is expected


def test_a_place_after_geboren_is_no_maiden_name() -> None:
    assert name_alternatives("An Peeters geboren te Gent") == ("An Peeters",)


def test_alternatives_begin_with_the_name_as_printed() -> None:
    assert name_alternatives("Els PEETERS geb. Janssens") == ("Els PEETERS", "els janssens")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An PEETERS", ("peeters",)),
        ("VAN DEN BROECK Jan", ("vandenbroeck",)),
        ("Jan van den BROECK", ("vandenbroeck",)),
        ("An Peeters", ()),
        ("AN PEETERS", ()),
    ],
)
def test_capitals_set_a_surname_apart(text: str, expected: tuple[str, ...]) -> None:
    assert surname_of(text) == expected


def test_shared_surnames_and_given_names() -> None:
    assert share_surname("PEETERS An", "Els Peeters")
    assert not share_surname("JANSSENS Els", "Els Peeters")
    assert not share_surname("PEETERS Els", "JANSSENS Els")
    assert share_given_name("JANSSENS Elisabeth", "Lies Peeters")
    assert not share_given_name("PEETERS An", "PEETERS Tom")


LAYOUTS = {
    "particles": ("Naam: DE SMET\nVoornamen: Loïc", "DE SMET Loïc"),
    "several particles": ("Nom: DE LA CROIX\nPrénom: Loïc", "DE LA CROIX Loïc"),
    "quotes and dots": ("Naam: „PEETERS\nVoornaam: ...An", "PEETERS An"),
    "labels": ("Naam: PEETERS\nVoornamen: An Maria", "PEETERS An Maria"),
    "glued colon": ("Naam:PEETERS\nVoornamen:An Maria", "PEETERS An Maria"),
    "cells": ("Naam                PEETERS\nVoornamen           An Maria", "PEETERS An Maria"),
    "bullets": ("1. Naam : PEETERS\n2. Voornaam : An", "PEETERS An"),
    "one line": ("Naam: PEETERS Voornaam: An Geboortedatum: 12/03/1985", "PEETERS An"),
    "below": ("Naam            Voornamen\nPEETERS         An Maria", "PEETERS An Maria"),
    "given first": ("Voornaam: An\nAchternaam: van den Broeck", "An van den Broeck"),
    "one label": ("Naam en voornaam: PEETERS An\nGeboren te Gent", "PEETERS An"),
    "comma": ("Naam, voornaam: PEETERS, An Maria", "PEETERS An Maria"),
    "french": ("Nom : DUBOIS\nPrénom(s) : Marie Louise\nNé(e) à Namur le 01/02/1990", "DUBOIS Marie Louise"),
    "german": ("Name: SCHMIDT\nVorname(n): Jürgen", "SCHMIDT Jürgen"),
    "english": ("Family name(s): O'Brien\nGiven name(s): Aoife", "O'Brien Aoife"),
    "bracketed hint": ("Naam (in hoofdletters): PEETERS\nVoornaam: An", "PEETERS An"),
    "lower case": ("Naam: peeters\nVoornaam: an", "peeters an"),
    "whole name behind naam": ("Naam: An Peeters\nAdres: Dorp 1", "An Peeters"),
    "sentence": ("verklaart dat de heer Jan PEETERS, geboren te Gent op 1 mei 1980,", "Jan PEETERS"),
    "sentence over lines": ("wordt aan\nMejuffrouw Els Janssens\ngeboren te Aalst op 3 maart 1975", "Els Janssens"),
    "particle in sentence": ("verleend aan Jan van den Broeck, geboren te Gent", "Jan van den Broeck"),
    "french sentence": ("attestent que Madame Marie DUBOIS née à Namur le 3 mai 1988", "Marie DUBOIS"),
    "german sentence": ("Herrn Jürgen Groß, geboren am 3. Mai 1988 in Eupen", "Jürgen Groß"),
    "in the name of": ("verklaart dat op naam van MARTENS Lieve, geboren te Gent op 1 mei 1980,", "MARTENS Lieve"),
    "in the name of, over lines": (
        "in het Centraal Strafregister op naam van\nMARTENS Lieve, geboren te Gent",
        "MARTENS Lieve",
    ),
    "application of somebody": ("gelet op de aanvraag van Olena Kovalenko, geboren op 3 mei 1988", "Olena Kovalenko"),
    "demande de": ("vu la demande de Jean Dupont, né à Namur le 3 mai 1988", "Jean Dupont"),
    "surname with a particle": ("verklaart dat mevrouw van Hoorebeke Lore, geboren te Gent", "van Hoorebeke Lore"),
    "surname first behind aan": ("verleend aan van Damme Kevin, geboren te Gent", "van Damme Kevin"),
    "colon in a cell by itself": (
        "Naam         :    SMET\nVoornamen    :    Guy\nGeboren te   :    Ronse op 4 april 1972",
        "SMET Guy",
    ),
    "underscores of a form": ("Naam       :_VAN HOOREBEKE\nVoornamen  :__Lore Marie", "VAN HOOREBEKE Lore Marie"),
    "value not read": (
        "Naam         :    DE CLERCQ\nVoornamen\nGeboren te   :    Tielt op 2 februari 1982",
        "DE CLERCQ",
    ),
    "title only": ("Hierbij bevestigen wij dat mevrouw Els Claes slaagde", "Els Claes"),
    "official is not the holder": ("Naam van de gemeente: Lievegem\nNaam: PEETERS\nVoornaam: An", "PEETERS An"),
}


@pytest.mark.parametrize(("text", "expected"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_the_holder_is_found_in_any_layout(text: str, expected: str) -> None:
    found = find_holder(page_of(text))
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize("label", ["Voornaam/-namen", "Voornaam / -namen", "Voornaam of voornamen", "Prénom/-s"])
def test_one_label_for_one_given_name_or_more(label: str) -> None:
    found = find_holder(page_of(f"Familienaam               Peeters\n{label}           An\nGeboorteplaats      Gent"))
    assert found is not None
    assert (found.text, found.partial) == ("Peeters An", False)


def test_a_name_of_which_a_part_was_not_read_is_less_sure() -> None:
    found = find_holder(page_of("Naam         :    DE CLERCQ\nVoornamen    :\nGeboren te   :    Tielt", confidence=0.9))
    assert found is not None
    assert found.partial
    assert found.confidence == pytest.approx(0.45)


def test_the_value_of_another_label_is_no_name() -> None:
    found = find_holder(page_of("Naam         :\nVoornamen    :    Hilde Irma\nGeboren te   :    Aalst op 3 mei 1980"))
    assert found is None


def test_a_page_without_a_name_gives_none() -> None:
    assert find_holder(page_of("Uittreksel uit het strafregister\nafgeleverd te Lievegem op 15/03/2024")) is None


def test_a_label_of_choice() -> None:
    found = next(iter(find_names_after(page_of("Verleend aan: Els Claes\nop 3 mei 2010"), ("verleend aan",))), None)
    assert found is not None
    assert found.text == "Els Claes"
    assert find_names_after(page_of("Naam: PEETERS"), ("prénom",)) == ()


def test_ocr_confidence_is_that_of_the_worst_word() -> None:
    found = find_name_before_birth(page_of("De heer Jan Peeters, geboren te Gent", confidence=0.6))
    assert found is not None
    assert found.confidence == 0.6


def test_a_sentence_in_lower_case_is_no_name() -> None:
    assert find_name_with_title(page_of("geachte mevrouw wij danken u")) is None
    assert not is_name("12 mei")
    assert not is_name("Brightwater Ltd")
    assert not is_name("Ville de Namur")


def test_a_huge_page_stays_quick() -> None:
    words = "\n".join("Naam Peeters en nog veel woorden meer" for _ in range(8000))
    assert find_holder(page_of(words)) is not None


BILINGUAL = {
    "slash, below": "Naam / Name\nPEETERS\nVoornamen / Given names\nAn Maria",
    "slash, behind": "Naam / Nom : PEETERS\nVoornaam / Prénom : An Maria",
    "slash, cells": "Naam/Nom          PEETERS\nVoornamen/Prénoms      An Maria",
}


@pytest.mark.parametrize("text", BILINGUAL.values(), ids=BILINGUAL.keys())
def test_labels_in_two_languages(text: str) -> None:
    found = find_holder(page_of(text))
    assert found is not None
    assert found.text == "PEETERS An Maria"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("JANSSENS Els Maria", "Els Peeters-Janssens", Likeness.COMPATIBLE, id="partner-and-second-given"),
        pytest.param(
            "VAN DER BERG Johanna Wilhelmina", "Anneke de Vries-van der Berg", Likeness.COMPATIBLE, id="dutch"
        ),
        pytest.param("JANSSENS Els Maria", "Tom Peeters-Janssens", Likeness.DIFFERENT, id="another-given-name"),
        pytest.param("JANSSENS Els Maria", "Els Peeters", Likeness.DIFFERENT, id="only-the-partners-name"),
        pytest.param("JANSSENS Pierre Louis", "JANSSENS Jean-Pierre", Likeness.DIFFERENT, id="compound-given-name"),
        pytest.param("DE CLERCQ Jean Pierre", "JP De Clercq", Likeness.COMPATIBLE, id="initials-in-one-word"),
        pytest.param("DE CLERCQ Jean", "JP De Clercq", Likeness.DIFFERENT, id="more-initials-than-names"),
        pytest.param("PEETERS Pieter Jan", "DJ Peeters", Likeness.DIFFERENT, id="other-initials"),
    ],
)
def test_partners_names_and_initials_in_one_word(a: str, b: str, expected: Likeness) -> None:
    assert compare_names(a, b) is compare_names(b, a) is expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("au nom de :\nSCHRÖDER, Jürgen-Maria\nné(e) à Jurbise le 8 juillet 1989", "SCHRÖDER Jürgen-Maria"),
        ("Voornamen\nGeboorteplaats   Beerse\nGeboortedatum   09/07/1970", None),
        ("Naam en voornamen / Nom et prénoms   WOUTERS Stefaan Luc\nLieu et date\nde naissance   Etterbeek", None),
    ],
)
def test_before_a_birth_stands_a_name_and_no_other_label(text: str, name: str | None) -> None:
    found = find_name_before_birth(page_of(text))
    assert (found.text if found else None) == name


def test_label_in_two_languages_has_its_value_to_the_right() -> None:
    page = page_of(
        "Naam en voornamen / Nom et prénoms   WOUTERS Stefaan Luc\nGeboorteplaats / Lieu   Etterbeek\nde naissance   x"
    )
    found = find_holder(page)
    assert found is not None
    assert found.text == "WOUTERS Stefaan Luc"


@pytest.mark.parametrize(
    ("text", "whole"), [("Naam: DE CLERCQ", False), ("Naam: DE CLERCQ Tom", True), ("Naam: VAN DEN BERG", False)]
)
def test_a_surname_by_itself_is_half_a_name(text: str, whole: bool) -> None:
    found = find_holder(page_of(text))
    assert found is not None
    assert found.partial is not whole


@pytest.mark.parametrize(("sure", "name"), [(0.4, "VERLINDEN Joris"), (0.9, None)])
def test_what_ocr_made_of_a_dotted_line_is_not_the_value(sure: float, name: str | None) -> None:
    page = page_of("Naam … nn     VERLINDEN\nVoornaam … n     Joris", confidence=0.95)
    found = find_holder(with_confidence(page, sure, lambda text: set(text) == {"n"}))
    assert (found.text if found else None) == name


def test_a_label_with_its_colon_apart_has_its_value_beside_it() -> None:
    found = find_holder(
        page_of("Nom :          LAMBERT\nPrénoms :          Jérôme\nNéà:          Huy", confidence=0.95)
    )
    assert found is not None
    assert found.text == "LAMBERT Jérôme"


@pytest.mark.parametrize("label", ["Naam: en voornamen :", "Naam en voornamen :"])
def test_the_rest_of_a_label_in_which_a_sign_was_read_is_no_name(label: str) -> None:
    name = find_holder(page_of(f"{label} BAEKELANDT, Frederik\nGeboren te Diksmuide op 8 augustus 1981"))
    assert getattr(name, "text", None) == "BAEKELANDT Frederik"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Familienaam en voornamen   VAN GOETHEM Werner\nGeboren   Lokeren, 14/09/1981", "VAN GOETHEM Werner"),
        ("Naam & voornamen        BOGAERT Simon\nAdres                   Dorp 1", "BOGAERT Simon"),
        ("NAAM / VOORNAAM        BOONEN / Dries\nGEBOREN                29 12 1984", "BOONEN Dries"),
        ("NAAM        HERMANS\nVOORN.      GUY MARIA\nGEB.DATUM   29.11.1964", "HERMANS GUY MARIA"),
        ("PERSOON               AFGIFTE\nDENYS Griet Maria     27/03/2024\n° 19/05/1973 Gent", "DENYS Griet Maria"),
        ("NAAM                  DOEL VAN DE AANVRAAG\nDENYS Griet           sollicitatie", "DENYS Griet"),
        ("WIE                  WAARVOOR\nLauryssen            Indiensttreding\nKim\nGEBOREN", "Lauryssen Kim"),
        (
            "Naam              Afgiftedatum\nUyttebroeck       15 februari 2024\n"
            "Voornaam          Afgegeven door\nSander            Loket burger",
            "Uyttebroeck Sander",
        ),
    ],
)  # fmt: skip
def test_the_name_is_found_where_its_label_is_of_two_parts_or_heads_a_block(text: str, name: str) -> None:
    found = find_holder(page_of(text))
    assert found is not None
    assert found.text == name


def test_two_cells_of_the_head_of_a_table_are_no_single_label() -> None:
    found = find_holder(page_of("Naam        Voornaam        Geboren\nPeeters     An              Gent"))
    assert found is not None
    assert found.text == "Peeters An"


def test_a_heading_beside_the_label_of_a_whole_name_is_no_name() -> None:
    assert (
        find_holder(page_of("PERSOON                       AFGIFTE\n19/05/1973                    27/03/2024")) is None
    )


@pytest.mark.parametrize("text", ["Naam Voornamen", "Nom Prénom", "CAT. A Motorrijwielen", "Doel van de Aanvraag"])
def test_labels_and_words_of_forms_are_no_name(text: str) -> None:
    assert not is_name(text)


def test_what_ocr_made_of_a_dotted_line_stands_before_no_name() -> None:
    page = page_of(
        "Familienaam....     eenen eee eee SEGERS\nVoornamen......     eee eeen      Nele\nGeboorteplaats  Leuven"
    )
    found = find_holder(with_confidence(page, 0.25, lambda text: set(text) <= {"e", "n"}))
    assert found is not None
    assert found.text == "SEGERS Nele"


def test_a_struck_form_of_address_read_as_one_word_is_no_name() -> None:
    found = find_holder(
        page_of("verklaren dat Mejuffrouw De-heer MAES Ruth Elisabeth\ngeboren te Gent op 19 november 1974")
    )
    assert found is not None
    assert found.text == "MAES Ruth Elisabeth"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("DE WULF Maria Magdalena", "Marleen De Wulf"),
        ("PEETERS Anna Maria Jozefa", "Annemie Peeters"),
        ("Anna Maria Kowalska", "Ania Kowalska"),
        ("WÓJCIK Małgorzata", "Gosia Wójcik"),
        ("OOMS Martine Greta", "TINE OOMS"),
        ("MERTENS Alphonse Gustave", "Fons Mertens"),
        ("DEMAN Beatrix Rosa", "Trix Deman"),
        ("JAN Peeters", "Johannes Peeters"),
        ("Tine Ooms Martine Greta", "Martine Greta Ooms"),
        ("Martine (Tine) Ooms", "OOMS Martine Greta"),
        ("Jozef 'Jef' Nijs", "NIJS Jozef Pieter"),
    ],
)
def test_a_call_name_is_a_form_of_the_given_names_of_the_register(a: str, b: str) -> None:
    assert compare_names(a, b) is compare_names(b, a) is Likeness.COMPATIBLE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("PEETERS Maria", "PEETERS Marianne", id="half-a-contraction"),
        pytest.param("PEETERS Anna Maria", "PEETERS Marianne", id="the-other-way-round"),
        pytest.param("PEETERS Magdalena", "PEETERS Marleen", id="the-other-half"),
        pytest.param("PEETERS Marianne", "PEETERS Marleen", id="two-contractions"),
        pytest.param("PEETERS Lies", "PEETERS Annelies", id="end-of-a-name"),
        pytest.param("PEETERS Christine", "PEETERS Martine", id="one-call-name-for-both"),
        pytest.param("PEETERS Albert", "PEETERS Hubert", id="one-call-name-for-two-men"),
        pytest.param("PEETERS Gustaaf", "PEETERS August", id="gust-for-both"),
        pytest.param("PEETERS Paula", "PEETERS Pauline", id="two-forms-of-a-third"),
        pytest.param("PEETERS Martin", "PEETERS Martine", id="father-and-daughter"),
        pytest.param("PEETERS Louis", "PEETERS Louise", id="brother-and-sister"),
        pytest.param("PEETERS Désiré", "PEETERS Désirée", id="an-accent-is-no-letter-less"),
        pytest.param("PEETERS René", "PEETERS Renée", id="nor-one-more"),
        pytest.param("THOMAS Tom Jan", "THOMAS Jan Willem", id="a-given-name-like-the-surname"),
        pytest.param("Tom (Thomas) Claes", "CLAES Tim Jan", id="a-call-name-of-another"),
        pytest.param("Els (Janssens) Peeters", "PEETERS Els Maria", id="a-name-in-brackets-that-is-no-call-name"),
        pytest.param("BOGAERT Kris Albert", "Kristof Albert", id="a-surname-that-the-other-lacks"),
        pytest.param("VAN DEN BERG Jan Pieter", "Jan Pieter", id="given-names-alone"),
        pytest.param("Els MARTIN", "Els MAARTEN", id="a-surname-has-no-pet-form"),
        pytest.param("LEEN Jan", "HELENA Jan", id="nor-another-one"),
        pytest.param("DE MARTIN Els", "DE MAARTEN Els", id="nor-one-with-a-particle"),
    ],
)
def test_names_of_relatives_are_never_taken_for_one(a: str, b: str) -> None:
    assert {compare_names(a, b), compare_names(b, a)} <= {Likeness.FUZZY, Likeness.DIFFERENT}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Naam / Name\nVandewalle\nVoornamen / Grven names\nKim", "Vandewalle Kim"),
        ("Achternaam / Surnane          VISSER\nVoornamen / Givenn ames          Jan", "VISSER Jan"),
        ("Naam / Nom : PEETERS\nVoornaam / Prenorn : An Maria", "PEETERS An Maria"),
        ("Naam / Peeters\nVoornaam / Naomi", "Peeters Naomi"),
        ("Naam / Peeters Voornaam: An", "Peeters An"),
    ],
)
def test_the_translation_of_a_label_is_no_name_though_it_was_misread(text: str, name: str) -> None:
    found = find_holder(page_of(text, confidence=0.95))
    assert getattr(found, "text", None) == name
