"""Papers that name a degree and award none are for a person, and the diplomas that they are like still count."""

import pytest

from pipeline.codes import Status
from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of
from tests.traps.casebook import outcome, sent

BORN = "An Maes, geboren te Gent op 3 mei 1990"
LAW = "Master in de rechten"
DONE = "Gent, 30 juni 2012"

NAMUR = "Université de Namur\nNous, membres du jury, certifions que Anne Petit, née à Namur le 3 mai 1990,"
GHENT = f"Universiteit Gent\nDe examencommissie verklaart dat {BORN}, op 4 juli 2012\ngeslaagd"

NO_AWARDS = {
    "part-of-the-tests": f"{NAMUR}\na réussi une partie des épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "admission-to-the-tests": f"{NAMUR}\na réussi l'examen d'admission aux épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "prepares-the-tests": f"{NAMUR}\na réussi le baccalauréat et prépare les épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "tests-to-come": f"{NAMUR}\na réussi 45 crédits et présentera les épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "tests-merely-sat": f"{NAMUR}\na présenté les épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "once-passed": f"{NAMUR}\nlorsqu'elle aura passé avec succès les épreuves menant au\n"
    "grade académique de\nMASTER EN DROIT\nNamur, le 30 juin 2012",
    "credits-of-the-tests": f"{GHENT} is voor 30 studiepunten van de examens die leiden tot de graad van\n"
    f"{LAW}\n{DONE}",
    "session-of-the-tests": f"{GHENT} is voor de eerste zittijd van de examens die leiden tot de graad van\n"
    f"{LAW}\n{DONE}",
    "courses-of-the-programme": f"{GHENT} is voor twee vakken van de opleiding die leidt tot de graad van\n"
    f"{LAW}\n{DONE}",
    "application": f"Aanvraag tot afgifte van een diploma\n{BORN} vraagt een duplicaat van haar diploma van {LAW},\n"
    "uitgereikt te Gent op 30 juni 2012.\nHandtekening",
    "invitation": f"Universiteit Gent\nUitnodiging\nOp 30 juni 2012 reiken wij de diploma's van {LAW} uit.",
    "letter": f"Universiteit Gent\nBeste An Maes,\nop 30 juni 2012 werd u de graad van {LAW} verleend.",
    "title-page-of-a-thesis": f"Universiteit Gent\nDe openbaarheid van bestuur\n{LAW}\n{BORN}\n"
    f"{DONE}\nPromotor: J. Peeters",
    "thesis-by-name": f"Eindwerk\n{LAW}\n{BORN}\nUniversiteit Gent\n30 juni 2012",
    "aim-of-a-thesis": f"Universiteit Gent\n{LAW.upper()}\nAn Maes\nScriptie voorgelegd met het oog op het behalen\n"
    f"van de graad van {LAW}\n{DONE}",
    "cover": f"Universiteit Gent\n{LAW}\nAn Maes\n2012",
    "not-obtained": f"Universiteit Gent\n{BORN}\nheeft de graad van {LAW} niet behaald.\n{DONE}",
    "pas-obtenu": "Université de Namur\nAn Maes, née le 3 mai 1990, n'a pas obtenu le grade de Master en droit.\n"
    "Namur, le 30 juin 2012",
    "nicht-erworben": "Universität zu Köln\nAn Maes hat den Grad Master of Laws nicht erworben.\n"
    "Köln, den 30. Juni 2012",
    "withdrawn": f"Universiteit Gent\nHet diploma van {LAW}, op 30 juni 2012 uitgereikt aan {BORN},\n"
    f"wordt ingetrokken.\n{DONE}",
    "revoked": "University of Kent\nThe degree of Master of Laws conferred on An Maes on 30 June 2012 is\n"
    "hereby revoked.",
    "answered-no": f"KU Leuven\nDeliberatie\nStudent: {BORN}\nOpleiding: {LAW}\nGeslaagd: neen\n{DONE}",
    "put-off": f"KU Leuven\nDe uitreiking van de graad van {LAW} aan {BORN} is opgeschort.\n{DONE}",
    "still-to-be-decided": f"Universiteit Hasselt\n{BORN}, {LAW}.\nOver het toekennen van de graad van master\n"
    f"beslist de examencommissie op 5 juli 2012.\n{DONE}\nProf. dr. S. Claes, voorzitter",
    "report-of-a-jury": f"Universiteit Hasselt\nVerslag van de masterproefjury\n{BORN} verdedigde haar masterproef\n"
    f"voor de graad van {LAW}.\n{DONE}\nProf. dr. S. Claes, voorzitter",
    "regulation": f"KU Leuven\nExamenreglement\nArtikel 12. De examencommissie verleent de graad van {LAW} aan de\n"
    "student die geslaagd is voor alle opleidingsonderdelen.\nLeuven, 30 juni 2012",
    "bare-cv": f"Tom Claes\n12 april 1985\n\nDiploma\n{LAW}\nUniversiteit Gent\n30 juni 2008\n\n"
    "Ervaring\nJurist bij de stad",
    "form": f"Naam: Tom Claes\nGeboren te Aalst op 12 april 1985\nHoogste diploma: {LAW}\nUitgereikt door:\n"
    "Universiteit Gent\nOp: 30 juni 2008",
    "own-words": f"Profiel\nIk ben Tom Claes, geboren te Aalst op 12 april 1985. Ik behaalde de graad van {LAW}\n"
    "aan de Universiteit Gent in 2008.",
    "summer-school": f"Hogeschool Gent\nGetuigschrift uitgereikt aan {BORN}\nvoor het met vrucht beëindigen van de\n"
    f"summer school {LAW}\n{DONE}",
    "honorary": f"Universiteit Gent\nverleent aan {BORN}\nde titel van ere-master in de rechten\n{DONE}",
}

AWARDS = {
    "tests-that-lead-to-it": f"{NAMUR} a réussi, le 3 septembre 2012, avec distinction, les épreuves conduisant au\n"
    "grade académique de\nMASTER EN INFORMATIQUE\nNamur, le 17 décembre 2012\nLe Recteur",
    "passed-with-success": f"{NAMUR} a présenté avec succès, le 29 juin 2012, l'ensemble des épreuves\n"
    "menant à l'obtention du grade de\nMaster en informatique\nNamur, le 17 décembre 2012\nLe Recteur",
    "all-tests-that-lead-to-it": f"{GHENT} is voor alle examens die leiden tot de graad van\n{LAW}\n{DONE}",
    "title-and-day": f"Universiteit Gent\nAn Maes\n{LAW}\n{DONE}\nDe rector",
    "title-and-merit": f"Universiteit Gent\nAn Maes\n{LAW}\nmet onderscheiding\n{DONE}",
    "thesis-named-below": f"Universiteit Gent\nverleent aan {BORN}\nde graad van {LAW}\n"
    f"Masterproef: De openbaarheid\n{DONE}",
    "forgery-warning": f"Universiteit Gent\nverleent aan {BORN} de graad van {LAW}.\n{DONE}\n"
    "Een diploma waarvan de echtheid wordt ontkend, kan worden ingetrokken.",
    "supervisor-of-a-doctor": f"Universiteit Gent\nverleent aan {BORN} de graad van doctor in de rechten\n"
    f"Promotor: J. Peeters\n{DONE}",
}


@pytest.mark.parametrize("text", NO_AWARDS.values(), ids=NO_AWARDS)
def test_a_paper_that_awards_nothing_is_not_accepted_nor_refused_for_a_low_level(text: str) -> None:
    assert outcome("diploma", sent(text))[0] in (Status.REVIEW, Status.MISSING)


def test_a_page_without_a_word_that_can_be_looked_up_awards_nothing_and_harms_nobody() -> None:
    assert claims(sheet_of(page_of("--- /// ---"))) == ()


@pytest.mark.parametrize("text", AWARDS.values(), ids=AWARDS)
def test_a_diploma_that_is_like_such_a_paper_counts(text: str) -> None:
    assert outcome("diploma", sent(text))[0] is Status.MET
