"""A cv in the first person, or one that asks under its headings, and a letter that does so too."""

from dataclasses import replace

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Line
from pipeline.sorting import score_page
from tests.pages import page_of

CVS = {
    "asking": """
        An-Sofie Bogaert
        Wie ben ik?
        Enthousiaste winkelbediende op zoek naar een nieuwe uitdaging.
        Wat deed ik?
        jul 2014 – nu: kassamedewerker, Aalst
        Wat kan ik?
        Talen: Nederlands, Frans, Engels
        Wat studeerde ik?
        Diploma secundair onderwijs, 2013""",
    "telling": """
        Hallo, ik ben Kevin Martens
        cv – september 2024
        Wat ik deed
        coördinator thuiszorg @ gemeente Ardooie
        03/2020 – heden
        Coaching van een team van 11 medewerkers.
        Wat ik leerde
        Bachelor in het sociaal werk, 2020
        Wie ik ben
        8 augustus 1998, Diest
        Talen
        NL – FR – EN""",
    "prose": """
        LUC STEVENS
        Nationaliteit: Belg – Vilvoorde
        Beroepsverleden
        Van 1 juni 2004 tot en met 31 mei 2014 was ik directeur van het stadsarchief (leiding over
        9 mensen). Sinds 1 juni 2014 ben ik stafmedewerker erfgoed zonder personeel onder mij.
        Van 1 oktober 1996 tot 31 mei 2004: archivaris.
        Talen: Nederlands, Frans, Engels, Duits
        Studies: kandidatuur geschiedenis VUB""",
    "french": """
        Marc Dupont
        Qui suis-je ?
        Un gestionnaire engagé.
        Mon parcours
        Du 1er mars 2010 au 31 mai 2016 j'ai dirigé le service des finances de la commune.
        Depuis juin 2016 je suis conseiller.
        Langues : français, néerlandais
        Formation : master en gestion, ULiège""",
}


@pytest.mark.parametrize("text", CVS.values(), ids=CVS.keys())
def test_a_cv_in_the_first_person_is_no_letter(text: str) -> None:
    assert score_page(page_of(text)).type is DocumentType.CV


def test_a_letter_that_asks_under_its_headings_is_a_letter() -> None:
    text = """
        Geachte mevrouw
        Waarom ik?
        Mijn ervaring als diensthoofd motiveert mij om te solliciteren naar de functie van directeur.
        Waarom nu?
        Na tien jaar ben ik toe aan een nieuwe uitdaging; uw bestuur spreekt mij aan.
        Waarom uw gemeente?
        Ik ben er opgegroeid en wil er mijn steentje bijdragen. Talen: ik spreek er drie.
        Met vriendelijke groeten, An Maes"""
    assert score_page(page_of(text)).type is DocumentType.MOTIVATION_LETTER


@pytest.mark.parametrize(
    "closing", ["Hartelijke groeten,", "Groeten", "Met warme groet", "Beste Grüße", "Kindest regards"]
)
def test_a_letter_without_salutation_is_known_by_how_it_heads_and_ends(closing: str) -> None:
    text = f"""
        Kandidaatstelling directeur Samenleving – motivatiebrief
        Toen ik de oproep zag, herkende ik meteen mijn eigen parcours.
        Mensen samenbrengen rond een gedeeld doel is wat ik het liefst doe.
        Onder mijn leiding groeide de dienst van vijf naar veertien medewerkers en werden drie locaties samengevoegd.
        Een stad is maar zo sterk als haar verenigingen. Daarom zet ik in op nabijheid, ook in de kleinere kernen.
        Ik werk al jaren op het kruispunt van welzijn en cultuur en ken mijn vak van binnenuit.
        {closing}
        Nathalie"""
    read = score_page(page_of(text))
    assert read.understood
    assert read.type is DocumentType.MOTIVATION_LETTER


def test_a_title_in_large_print_that_goes_on_below_is_no_heading_of_a_cv() -> None:
    page = page_of(
        """
        Sint-Jozefscollege Aalst
        DIPLOMA VAN SECUNDAIR
        ONDERWIJS
        De klassenraad heeft op 30 juni 2003 aan
        Tine Mertens
        geboren te Aalst op 29 april 1985
        het diploma van secundair onderwijs toegekend
        ECONOMIE-MODERNE TALEN"""
    )
    lines = [_taller(line, 2.0) if line.text.isupper() else line for line in page.lines]
    assert score_page(replace(page, lines=tuple(lines))).type is DocumentType.DIPLOMA


def _taller(line: Line, times: float) -> Line:
    """The line in larger print."""
    boxes = [(word, replace(word.box, y1=word.box.y0 + times * word.box.height)) for word in line.words]
    return Line(tuple(replace(word, box=box) for word, box in boxes))
