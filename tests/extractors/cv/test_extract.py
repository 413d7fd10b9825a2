"""Whose a cv is."""

import pytest

from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.cv.extract import extract
from pipeline.model import Box, Line, Page, Section, Word
from tests.pages import page_of


def page_with(*lines: tuple[str, float]) -> Page:
    """Lines from the top down, each with the height of its letters as a share of the page."""
    made, top = [], 0.05
    for text, height in lines:
        words, left = [], 0.1
        for word in text.split():
            width = 0.5 * height * len(word)
            words.append(Word(word, Box(left, top, left + width, top + height), 1.0))
            left += width + height * 0.3
        made.append(Line(tuple(words)))
        top += height * 1.3
    return Page(1, 595, 842, tuple(made), ReadMethod.TEXT, 1.0)


BODY = (("Beleidsadviseur bij de stad", 0.012), ("2016 tot nu", 0.012), ("MS Office en meer", 0.012))


@pytest.mark.parametrize(
    ("head", "name"),
    [
        pytest.param((("SAMIRA", 0.03), ("EL IDRISSI", 0.03)), "SAMIRA EL IDRISSI", id="over-two-lines"),
        pytest.param(
            (("Samira El Idrissi", 0.03), ("Adviseur", 0.03)), "Samira El Idrissi", id="with-a-function-below"
        ),
        pytest.param(
            (("Bart Mertens", 0.012), ("Wat ik spreek", 0.013)), "Bart Mertens", id="not-a-line-in-lower-case"
        ),
        pytest.param((("Bart Mertens", 0.0121), ("Jan Peeters", 0.0129)), "Bart Mertens", id="topmost-of-equals"),
    ],
)
def test_the_name_of_the_owner(head: tuple[tuple[str, float], ...], name: str) -> None:
    section = Section(DocumentType.CV, None, (page_with(*head, *BODY),), "cv.pdf", 1.0)
    assert extract(section)["name"].value == name


PLAIN = 0.012


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param(("Curriculum Vitae An Peeters",), "An Peeters", id="behind-the-title"),
        pytest.param(("Curriculum vitae van Jan van den Berg",), "Jan van den Berg", id="of"),
        pytest.param(("CV VAN BART NUYTS",), "BART NUYTS", id="of-in-capitals"),
        pytest.param(("CV VAN DAMME BART",), "VAN DAMME BART", id="of-that-is-a-particle"),
        pytest.param(("Lebenslauf – Ralf Schumacher",), "Ralf Schumacher", id="german"),
        pytest.param(("An Peeters | Curriculum vitae",), "An Peeters", id="before-the-title"),
        pytest.param(("Jean-Luc D'Hondt, chef de service",), "Jean-Luc D'Hondt", id="with-a-function-behind"),
        pytest.param(("Naam: Peeters", "Voornaam: An"), "Peeters An", id="two-labels"),
        pytest.param(("Frans Smet",), "Frans Smet", id="a-name-that-is-a-language"),
    ],
)
def test_the_name_beside_titles_and_labels(lines: tuple[str, ...], name: str) -> None:
    page = page_with(*((line, PLAIN) for line in (*lines, "Werkervaring", "medewerkers (HR, ICT).")))
    found = extract(Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0))["name"]
    assert found.value == name


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("medewerkers (HR, secretariaat, ICT).", id="a-piece-of-a-sentence"),
        pytest.param("Nederlands: moedertaal", id="a-language"),
        pytest.param("Frans Engels Duits", id="languages"),
        pytest.param("Afdelingshoofd Interne Werking", id="a-function"),
        pytest.param("An Peeters", id="a-referee-below-a-heading"),
    ],
)
def test_what_stands_under_the_headings_is_no_name(line: str) -> None:
    page = page_with(("Curriculum vitae", PLAIN), ("Werkervaring", PLAIN), (line, PLAIN))
    assert extract(Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0))["name"].value is None


def test_a_cv_that_speaks_of_leading_without_a_period_says_so() -> None:
    page = page_with(("An Peeters", 0.03), ("Werkervaring", PLAIN), ("Diensthoofd, leiding over zes mensen", PLAIN))
    fields = extract(Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0))
    assert fields["_leading"].value is True
    assert fields["_leadership_periods"].value is None


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Nationaliteit: Belgische", "BE"),
        ("geboren 25/09/1982 · Belgische nationaliteit", "BE"),
        ("Citizenship: Italian | Lives in Mons", "IT"),
        ("British national · Ghent", "GB"),
        ("Belge, mariée, 2 enfants", "BE"),
        ("Gehuwd, Nederlander", "NL"),
        ("Nationality Indian", "IN"),
        ("De nationalité marocaine", "MA"),
        ("Polnische Staatsangehörigkeit; Staatsangehörigkeit: polnisch", "PL"),
        ("Ik spreek Frans en Italiaans", None),
        ("Langue maternelle : français", None),
        ("Geboren te Rabat, Marokko", None),
        ("Manager of a national Belgian chain", None),
        ("Swiss cheese importer", None),
        ("Kortrijk | 44 jaar | Belg | gehuwd", "BE"),
        ("Stationsplein 3, 3000 Leuven, België", None),
    ],
)
def test_a_nationality_only_where_it_is_said_to_be_one(line: str, country: str | None) -> None:
    found = extract(Section(DocumentType.CV, None, (page_of(f"Laura Conti\n{line}\nErvaring"),), "cv.pdf", 1.0))
    assert found["nationality"].value == country


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Talen\nNL: moedertaal; FR: goed; EN: goed", ("en", "fr", "nl")),
        ("Languages  Hindi, English, Dutch (A2)", ("en", "hi", "nl")),
        ("Talen: Nederlands, Oekraïens, een beetje Italiaans", ("it", "nl", "uk")),
        ("Langues\nNéerlandais, lingala", ("ln", "nl")),
        ("Welke talen spreek ik?\nNederlands, Turks", ("nl", "tr")),
        ("Ik spreek vlot Nederlands en Pools, geen Frans.", ("nl", "pl")),
        ("TALEN\nN / F / D", ("de", "fr", "nl")),
        ("Talen\nNederlands\nOpleiding\nCursus Engels", ("nl",)),
        ("2009 ASO Latijn-moderne talen\nEngels", None),
    ],
)
def test_the_languages_by_name_or_code(text: str, codes: tuple[str, ...] | None) -> None:
    found = extract(Section(DocumentType.CV, None, (page_of(f"Laura Conti\n{text}"),), "cv.pdf", 1.0))
    assert found["languages"].value == codes


def test_the_day_of_birth_is_the_one_that_a_word_for_birth_announces() -> None:
    text = "Els Peeters\nGeboortedatum: 9 september 1979\nWerkervaring\n03/04/2017 - heden coordinator"
    fields = extract(Section(DocumentType.CV, None, (page_of(text),), "cv.pdf", 1.0))
    assert str(fields["_birth_date"].value) == "1979-09-09"


@pytest.mark.parametrize(
    ("line", "born"),
    [
        ("Geboren                  : Turnhout, 9/09/1979", "1979-09-09"),
        ("Geboortedatum            9 september 1979", "1979-09-09"),
        ("° 09/09/1979", "1979-09-09"),
        ("°Gent, 9 september 1979", "1979-09-09"),
        ("Beschikbaar              vanaf 9/09/2024", None),
        ("Geboren                  : te Gent, en sinds ik afstudeerde op 9/09/2001 leraar", None),
        ("Adres                    : Kerkstraat 3, 9/09/1979", None),
    ],
)
def test_a_day_of_birth_is_told_by_the_cell_beside_it_or_a_sign(line: str, born: str | None) -> None:
    page = page_of(f"Els Peeters\nKerkstraat 3, 9000 Gent\n{line}\nWerkervaring\n03/04/2017 - heden coordinator")
    value = extract(Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0))["_birth_date"].value
    assert (str(value) if value else None) == born


@pytest.mark.parametrize(
    ("lines", "born"),
    [
        ("Deinzestraat 30, 9700 Oudenaarde\nilse@post.example\n19.08.1975", "1975-08-19"),
        ("Deinzestraat 30 | 19 augustus 1975 | ilse@post.example", "1975-08-19"),
        ("12.03.2016", None),
        ("19.08.1975\n20.08.1976", None),
        ("Gent, 19.08.1975", None),
        ("Rijbewijs B, behaald op 19.08.1995", None),
        ("1.8.1975 - 19.08.1990", None),
        ("Deinzestraat 30\nEchtgenote van Jan Maes\n19.08.1975", None),
        ("Moeder van Ilse en Tom\n19.08.1975", None),
        ("Werkervaring\n19.08.1975", None),
    ],
)
def test_a_day_by_itself_among_the_particulars_is_that_of_birth(lines: str, born: str | None) -> None:
    page = page_of(f"Curriculum vitae\nIlse De Clercq\n{lines}\nWerkervaring\n2000 - heden ploegleider")
    value = extract(Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0))["_birth_date"].value
    assert (str(value) if value else None) == born


def test_an_employer_beside_its_years_is_not_the_owner() -> None:
    page = page_of(
        "Evi Bogaert Kerkplein 1, 8680 Koekelare | 0470 00 00 00\nWerkervaring\n"
        "sept. 2021 tot nu          Deloitte Kortrijk\n                           Beleidsmedewerker\n"
        "2014 - 2021                Colruyt Halle"
    )
    section = Section(DocumentType.CV, None, (page,), "cv.pdf", 1.0)
    assert extract(section)["name"].value is None
