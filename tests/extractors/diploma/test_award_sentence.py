"""Which sentences award the degree that they name; those that do not are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.award_sentence import why_no_award
from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of

BORN = "An Maes, geboren te Gent op 3 mei 1990"
LAW = "Master in de rechten"


def told(text: str, confidence: float = 1.0) -> tuple[Sheet, tuple[Claim, ...]]:
    sheet = sheet_of(page_of(text, confidence=confidence))
    return sheet, claims(sheet)


@pytest.mark.parametrize(
    "text",
    [
        f"verleent aan {BORN}, de graad van Master in de rechten",
        f"kent aan {BORN}, de graad toe van Master in de rechten",
        f"{BORN}, krijgt de graad van Master in de rechten",
        f"Aan {BORN},\nwordt de graad van Master in de rechten verleend.",
        "This is to certify that An Maes was admitted to the degree of Master of Laws on 12 May 2005",
        "An Maes, née à Gand, a obtenu le grade de Master en droit et peut s'inscrire au doctorat.",
        "Ihr wird der akademische Grad Diplom-Ingenieurin Univ. (Dipl.-Ing. Univ.) verliehen.",
        "heeft voldaan aan de eisen van het examen. Daaraan is verbonden de graad Master of Laws (LLM)",
        "following the public defence of the\ndissertation\nthe degree of Master of Laws is conferred on An Maes",
        "An Maes, née le 3 mai 1990, a obtenu le grade de Master en droit.",
        f"op voordracht van de examencommissie\nverleent aan\n{BORN}\nde graad en het diploma van\n{LAW}",
        "To all to whom it may concern: An Maes was admitted to the degree of Master of Arts in the subject of Law",
        f"Aan allen die deze zullen zien, verlenen wij {BORN}, de graad van {LAW}",
        f"De commissie stelt vast dat Wil Maes, geboren te Gent op 3 mei 1990, de graad van {LAW} heeft behaald",
        f"verleent aan {BORN}, na een verhandeling over het dorp, de graad van {LAW}",
        f"verleent aan {BORN}, na 120 studiepunten de graad van {LAW}",
        "An Maes, née à Arras (Pas-de-Calais) le 3 mai 1990, a obtenu le grade de Master en droit",
        f"Wij maken bekend dat\n{BORN}, bevorderd is tot\nLicentiaat in de rechten\nmet voldoening",
        "Sur proposition du jury, le recteur confère à An Maes le grade de Master en droit.",
        "On the recommendation of the board, the degree of Master of Laws has been conferred upon An Maes.",
        f"verleent aan {BORN}, de graad van Bachelor in de mechanische ontwerp- en productietechnologie",
        f"Departement Kunst en Ontwerp\nverleent aan {BORN}, de graad van Master in de beeldende kunsten",
        f"na 60 studiepunten werd {BORN} op 6 september 2012 bekleed met de graad {LAW}",
        f"De examencommissie heeft op 25 juni 1999 beslist aan {BORN}, de graad toe te kennen van {LAW}",
        "conférant le grade de Master en droit à An Maes",
        f"{BORN}, heeft alle examens voor de graad van Master in de rechten met goed gevolg afgelegd",
        f"die aan alle vereisten voor de graad van Master in de rechten heeft voldaan, {BORN}",
        f"verleent aan {BORN}, die 120 studiepunten heeft verworven, de academische graad van Master in de rechten",
        "Le Recteur et le Jury confèrent à\nAn Maes\nnée à Gand, le 3 mai 1990,\nle grade de\nMaster en droit",
        "An Maes, née à Gand, a réussi, au cours de la session de juin, les épreuves du grade de\nMaster en droit",
        "An Maes, née le 3 mai 1990, a obtenu au cours du mois de juin le grade de\nMaster en droit",
        "ayant suivi les cours et satisfait aux examens, An Maes a obtenu le grade de\nMaster en droit",
        "An Maes is na het volgen van de lessen geslaagd voor de examens van de graad van Master in de rechten",
        f"kent de rector toe aan\n{BORN}\nhet diploma van\n{LAW}\nDatum van behalen: 29 juni 2018",
        f"reiken aan {BORN}, het\ndiploma uit van\n{LAW}",
        "The rector and the dean hereby confer on An Maes, cum laude, the degree of\nMaster of Laws",
        f"graad: {LAW}\nnaam: An Maes",
        f"het examen van het tweede jaar met onderscheiding heeft afgelegd en de graad heeft verworven van\n{LAW}",
        f"op 5 juli 2022 geslaagd is en zich mag noemen:\n{LAW}",
        f"heeft besloten {BORN}, tot\n{LAW}\nte proclameren, op voldoende wijze.",
        f"wordt, ingevolge het welslagen op 8 juli 1994, het diploma toegekend van {LAW}. Zij slaagde.",
        "diploma\nAn Maes\nGent 3.5.1990\nMaster in de rechten",
        "Graad van Master in de rechten",
        "Diploma van\nMaster in de rechten",
        f"verleent aan {BORN}, de graad van Master in de rechten\nKan enkel worden gewaarmerkt door de rector",
        f"verklaart dat {BORN},\ndat haar de graad is verleend van\n{LAW}\nmet ingang van 10 september 2010.",
        f"Aan {BORN}, werd de graad van {LAW} toegekend met ingang van 10/09/2010.",
        f"Na beraadslaging op 1 juli 2009 heeft de jury beslist om\n{BORN},\nmet voldoening te diplomeren als\n{LAW}",
        f"De jury heeft eenparig besloten om\nAn Maes (Gent, 3/05/1990)\nte diplomeren als\n{LAW}\n60 studiepunten",
        f"De jury, na het examen van {BORN}, voor de vakken recht en taal, reikt haar uit het diploma van\n{LAW}",
    ],
)
def test_a_degree_is_awarded(text: str) -> None:
    sheet, found = told(text)
    assert found[0].role is Role.CONFERRED
    assert why_no_award(sheet, found[0]) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("An Maes komt in aanmerking voor de graad van Master in de rechten.", "no_verb"),
        ("An Maes komt in aanmerking voor\nde graad van Master in de rechten.", "no_verb"),
        ("Aan An Maes zal de graad van Master in de rechten worden verleend.", "conditional"),
        ("De graad van Master in de rechten kan aan An Maes worden verleend.", "conditional"),
        ("Aan An Maes wordt, mits betaling, de graad van Master in de rechten verleend.", "conditional"),
        ("An Maes heeft niet voldaan aan de eisen voor de graad van Master in de rechten.", "denied"),
        ("An Maes heeft 90 studiepunten van de graad van Master in de rechten verworven.", "part"),
        ("An Maes, née le 3 mai 1990, a réussi les cours du grade de\nMaster en droit", "part"),
        ("An Maes, née le 3 mai 1990, a satisfait aux cours généraux du grade de\nMaster en droit", "part"),
        ("An Maes is geslaagd voor de lessen van de academische graad van Master in de rechten.", "part"),
        ("An Maes, born on 3 May 1990, has completed the coursework for the degree of Master of Laws.", "part"),
        ("De vader van An Maes heeft de graad van Master in de rechten behaald.", "relative"),
        ("An Maes verklaart de graad van Master in de rechten te hebben behaald.", "own_words"),
        ("Over het verlenen van de graad van Master in de rechten wordt op 5 juli beslist.", "spoken_of"),
    ],
)
def test_a_degree_is_merely_spoken_of(text: str, why: str) -> None:
    _, found = told(f"Universiteit Gent\n{text}\nGent, 30 juni 2012")
    assert [(claim.role, claim.why) for claim in found] == [(Role.MENTIONED, why)]


def test_a_degree_in_the_title_of_a_thesis_is_none_that_is_conferred() -> None:
    _, found = told(
        "ayant entendu la thèse\n« Du bachelier au master : un parcours »\nproclame An Maes\nDOCTEURE EN DROIT"
    )
    assert [claim.why for claim in found][:2] == ["quoted", "quoted"]
    assert found[2].role is Role.CONFERRED


def test_a_speck_that_reads_as_a_quotation_mark_makes_no_title_of_a_thesis() -> None:
    _, found = told(
        f"“Faculteit Letteren\nverleent aan\n{BORN}\n„de graad van\nGegradueerde in de bouw", confidence=0.9
    )
    assert [(claim.role, claim.why) for claim in found] == [(Role.CONFERRED, "graadwoord")]


@pytest.mark.parametrize("closed", ["”", '"', "»."])
def test_a_title_of_a_thesis_that_closes_is_one_on_a_scan_too(closed: str) -> None:
    _, found = told(f"na de thesis\n„De graad van master in Vlaanderen{closed}\nvan An Maes", confidence=0.9)
    assert [claim.why for claim in found] == ["quoted"]


def test_what_stands_as_a_title_over_a_sentence_that_awards_nothing_is_what_the_sentence_is_about() -> None:
    text = (
        f"Universiteit Gent\nMASTER IN DE RECHTEN\n{BORN}, komt in aanmerking voor de graad van Master in de rechten."
    )
    _, found = told(text)
    assert {claim.role for claim in found} == {Role.MENTIONED}


HEADING = "VIVES hogeschool\ndiploma van Master in de rechten"


@pytest.mark.parametrize(
    "gained", ["alle opleidingsonderdelen (180 studiepunten) van deze opleiding", "dit diploma", "deze graad"]
)
def test_a_heading_in_small_letters_is_conferred_where_all_that_it_takes_was_gained_below(gained: str) -> None:
    school = "Katholieke Hogeschool VIVES Zuid\nafdeling Kortrijk, Doorniksesteenweg 145, 8500 Kortrijk"
    _, found = told(f"{HEADING}\n{school}\nbevestigt hiermee dat\n{BORN}\n{gained} heeft behaald, met voldoening.")
    assert (found[0].role, found[0].why) == (Role.CONFERRED, "graadwoord")


@pytest.mark.parametrize(
    "below",
    [
        f"{BORN}, vraagt een duplicaat van het diploma aan.",
        f"verzonden op 4 oktober 2012 aan {BORN}",
        f"De faculteit bevestigt dat {BORN}, 60 van de 120 studiepunten heeft behaald.",
        f"De faculteit bevestigt dat {BORN}, alle opleidingsonderdelen van het schakelprogramma heeft behaald.",
        f"De faculteit bevestigt dat {BORN}, het opleidingsonderdeel verbintenissenrecht heeft behaald.",
        f"De faculteit bevestigt dat {BORN}, het duplicaat heeft aangevraagd dat op 1 juni wordt uitgereikt.",
        f"nog niet behaald door {BORN}",
    ],
)
def test_a_heading_in_small_letters_over_anything_else_confers_nothing(below: str) -> None:
    _, found = told(f"{HEADING}\n{below}")
    assert found[0].role is Role.MENTIONED


@pytest.mark.parametrize(
    "behind",
    [
        "De opleiding volgt op een bachelordiploma en is geen master.",
        "Houders van dit diploma kunnen de master in de rechten aanvatten.",
    ],
)
def test_what_a_diploma_is_not_or_what_one_may_begin_with_it_is_no_degree(behind: str) -> None:
    _, found = told(f"verleent aan\n{BORN}\nde graad van Bachelor in de rechten\n{behind}")
    assert found[-1].role is Role.EXPLAINED


DOCTOR = "Universiteit Gent\nDoctor in de Ingenieurswetenschappen"


@pytest.mark.parametrize(
    "below",
    [
        f"Na verdediging van het proefschrift\nheeft de doctoraatsjury deze academische graad verleend aan\n{BORN}",
        f"Na openbare verdediging heeft de examencommissie deze graad toegekend aan\n{BORN}",
    ],
)
def test_a_title_is_conferred_by_the_sentence_below_that_gives_this_degree(below: str) -> None:
    _, found = told(f"{DOCTOR}\n{below}\nGent, 11 december 2009\nrector")
    assert found[0].role >= Role.TITLED


@pytest.mark.parametrize(
    "title", ["Doctor in de Ingenieurswetenschappen", "Doctor in de Rechten", "Master in de rechten"]
)
@pytest.mark.parametrize(
    "below",
    [
        f"De examencommissie heeft deze graad niet verleend aan\n{BORN}",
        f"Proefschrift voorgedragen tot het behalen van deze graad door\n{BORN}",
        f"De faculteit heeft het schakelprogramma naar deze graad toegekend aan\n{BORN}",
        f"Zodra de jury heeft beraadslaagd, zal deze graad verleend worden aan\n{BORN}",
        f"De faculteit heeft sinds 1980 aan 300 kandidaten deze graad verleend.\n{BORN}, bereidt iets voor.",
    ],
)
def test_a_title_is_not_conferred_by_a_sentence_below_that_gives_it_to_nobody_yet(title: str, below: str) -> None:
    _, found = told(f"Universiteit Gent\n{title}\n{below}\nGent, 11 december 2009\nrector")
    assert all(claim.role <= Role.MENTIONED for claim in found)
