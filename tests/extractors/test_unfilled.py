"""Which lines of a paper are placeholders of a template, and which only look like them."""

from dataclasses import replace

import pytest

from pipeline.extractors.unfilled import UNFILLED, unfilled
from pipeline.model import Line, Page
from tests.pages import page_of, with_confidence

DOTTED = (
    "Naam: ..............\nVoornamen: ...............",
    "Naam ..............\nVoornamen: ______________",
    "Naam:     ..............\nVoornamen:     ...............",
    "Nom : . . . . . . . .\nPrénom : . . . . . . . . .",
    "Naam: ……………………\nGeboren te …………………… op ……………………",
    "Naam: ..............\nGeboren te Gent op ../../....",
    "geboren te ........ op ........",
    "verleent aan\n.................... (naam en voornaam)\ngeboren te ........ op .........",
)
PLACEHOLDERS = (
    "[naam van de student]",
    "<<NAAM>>",
    "{{naam}}",
    "${student.naam}",
    "«Naam»",
    "<Voornaam> <Naam>",
    "[Voor- en familienaam]",
    "[vul hier uw naam in]",
    "[nom de l'étudiant]",
    "[Name of student]",
    "Naam: [NAAM]",
    "Naam: ............ (naam)",
    "verleent aan\n.................... (naam en voornaam)",
    "Naam: NAAM VOORNAAM",
    "Nom : NOM PRÉNOM",
    "Name: VORNAME NACHNAME",
    "Naam: Naam",
    "verleent aan\nVoornaam Achternaam",
    "Naam: XXXXXXXX",
    "Naam      XXXX",
    "geboren te XXXX op 12/04/1988",
    "Geboren te [plaats] op 12/04/1988",
    "Geboren te ........ op 12/04/1988",
    "Geboren te …… op 12/04/1988",
    "geboren te Gent op dd/mm/jjjj",
    "né à Huy le jj/mm/aaaa",
    "geboren in Eupen am TT.MM.JJJJ",
    "geboren te Gent op XX/XX/XXXX",
    "Afgeleverd te Gent op xx/xx/2024",
    "Afgeleverd te Gent op ../../....",
    "geboren te Gent op __/__/____",
    "Geboortedatum: 00/00/0000",
    "Lorem ipsum dolor sit amet",
)
FILLED_IN = (
    "Naam: ............\nVoornaam: Jan",
    "Naam: ............\nVoornaam: ..... Jan",
    "Naam: ............     PEETERS\nVoornaam: ............     Jan",
    "Naam: ............\nHandtekening: ............",
    "Geboren te Gent op ............ 12/04/1988\nNaam: ..........",
    "Naam: ......... Peeters",
    "Naam ................ PEETERS",
    "Naam: ............",
    "Naam:     Voornaam:",
    "Naam: Voornaam:",
    "Naam / Voornaam:",
    "Naam      Voornaam      Geboortedatum",
    "NAAM EN VOORNAAM",
    "[Naam] De Boeck",
    "[Naam]     De Boeck",
    "[ ] man  [x] vrouw",
    "[1] zie keerzijde",
    "[handtekening]",
    "[stempel van de gemeente]",
    "Handtekening: ..................",
    "De ambtenaar ............ (naam en handtekening)",
    "De rector,\n............ (handtekening)",
    "(naam, voornaam)",
    "VEROORDELINGEN …",
    "…",
    "Veroordelingen: XXXXX NIHIL XXXXX",
    "XXXXXXXXXXXXXXXX",
    "Datum (dd/mm/jjjj): 12/04/1988",
    "Geboortedatum dd/mm/jjjj      12/04/1988",
    "Geboren op      12/04/1988\n                dd/mm/jjjj",
    "Datum van ontvangst: ../../....",
    "RR: XX.XX.XX-XXX.XX",
    "Rekening BE00 XXXX XXXX 1234",
    "de graad van « Master en droit »",
    "the degree of << Master of Laws >>",
    "<https://certif.belgium.be>",
    "<info@aalst.be>",
    "Ref. [2024/12]",
)


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_a_placeholder_is_told_and_in_doubt(text: str) -> None:
    found = unfilled([page_of("Stad Aalst"), page_of(text, number=2)], "a.pdf")
    assert (found.value, found.doubt) == (True, UNFILLED)
    assert [one.page for one in found.evidence] == [2]


@pytest.mark.parametrize("text", FILLED_IN)
def test_what_stands_on_papers_that_were_issued_is_none(text: str) -> None:
    assert unfilled([page_of(text)], "a.pdf").value is None


@pytest.mark.parametrize("text", ["Geboren te ........ op 12/04/1988", "Afgeleverd te Gent op ../../...."])
def test_dots_on_a_picture_may_have_been_written_over(text: str) -> None:
    page = with_confidence(page_of(text), 0.9, lambda _: True)
    assert unfilled([page], "a.pdf").value is None


def test_a_page_without_words_and_a_very_long_line_are_passed_over() -> None:
    (line,) = page_of(" ".join(["woord"] * 80 + ["[naam]"])).lines
    page: Page = replace(page_of("Stad Aalst"), lines=(Line(()), line))
    assert unfilled([page], "a.pdf").value is None


@pytest.mark.parametrize("confidence", [1.0, 0.9])
@pytest.mark.parametrize("text", DOTTED)
def test_dots_alone_in_two_places_are_a_template_on_a_picture_too(text: str, confidence: float) -> None:
    found = unfilled([page_of(text, confidence=confidence)], "a.pdf")
    assert (found.value, found.doubt) == (True, UNFILLED)
