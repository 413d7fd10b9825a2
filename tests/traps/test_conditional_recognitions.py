"""What NARIC-Vlaanderen writes beside a foreign diploma: recognised, or not yet, perhaps, or for some purpose only."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

DIPLOMA = """
UNIVERSITY OF LEEDS
This is to certify that
Chidi Okafor
was admitted to the degree of
Master of Science
in Public Administration, with Merit, on 9 December 2010
R. Gair, Registrar
"""
LETTER = """
NARIC-Vlaanderen - {title}

Betreft: Master of Science, University of Leeds - niveaugelijkwaardigheid master
Aanvrager: Chidi Okafor, geboren op 29/05/1986

{text}
Brussel, 14/12/2021, N. Vercruysse, afdelingshoofd.
"""
RECOGNISED = "wordt erkend als gelijkwaardig met de Vlaamse graad van master"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("beslissing", f"Uw aanvraag van 03/11/2021 werd behandeld. Het diploma {RECOGNISED}."),
        ("beslissing", "Na advies van de deskundigen erkennen wij uw diploma op het niveau van master."),
        ("besluit", f"Het diploma {RECOGNISED}. Deze erkenning is onvoorwaardelijk."),
        ("beslissing", f"De voorwaarde uit onze beslissing van 14/10/2020 is vervuld. Uw diploma {RECOGNISED}."),
        ("beslissing", f"Het diploma {RECOGNISED}. Indien u niet akkoord gaat, kan u dat melden."),
        ("decision", "Your diploma is recognised as equivalent to the Flemish degree of master."),
    ],
)
def test_what_is_recognised(title: str, text: str) -> None:
    assert outcome("diploma", sent(DIPLOMA, LETTER.format(title=title, text=text))) == MET


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("ontvangstmelding", f"Indien uw diploma {RECOGNISED}, ontvangt u een beslissing."),
        ("uw aanvraag", f"Wij onderzoeken of het diploma {RECOGNISED}."),
        ("uw aanvraag", f"Uw aanvraag wordt behandeld. Zodra het diploma {RECOGNISED}, hoort u van ons."),
        ("advies", f"Uw aanvraag werd behandeld. De commissie adviseert dat het diploma {RECOGNISED}."),
        ("tussentijds bericht", f"Wellicht {RECOGNISED.replace('wordt', 'wordt uw diploma')}."),
        ("stukken", f"Pas na ontvangst van het supplement {RECOGNISED.replace('wordt', 'wordt het diploma')}."),
        ("afsluiting", f"Uw aanvraag werd zonder gevolg gesteld. Het diploma {RECOGNISED} na betaling."),
        ("brochure", f"Na onderzoek {RECOGNISED.replace('wordt', 'wordt uw diploma')} of bachelor."),
        ("beslissing", f"Het diploma {RECOGNISED} mits u 30 studiepunten behaalt."),
        ("beslissing", f"Het diploma {RECOGNISED}, op voorwaarde dat u slaagt voor een proef."),
        ("beslissing", f"Onder voorbehoud van het originele stuk {RECOGNISED}."),
        ("beslissing", f"Het diploma {RECOGNISED}. De erkenning gaat pas in nadat u geslaagd bent."),
        ("beslissing", f"Het diploma {RECOGNISED}. Zij geldt uitsluitend voor een ambt in het onderwijs."),
        ("voorwaardelijke gelijkwaardigheid", f"Het diploma {RECOGNISED}."),
        ("décision", "Votre diplôme sera reconnu équivalent au grade de master si vous réussissez une épreuve."),
        ("Entscheidung", "Ihr Diplom wird dem Grad eines Masters gleichgestellt, sofern Sie 30 ECTS nachholen."),
        ("decision", "Once the transcript arrives, your diploma is recognised as equivalent to master."),
    ],
)
def test_what_is_not_yet_or_not_wholly_recognised(title: str, text: str) -> None:
    assert outcome("diploma", sent(DIPLOMA, LETTER.format(title=title, text=text)))[0] is Status.REVIEW


DECISION = """
VLAAMSE OVERHEID
NARIC-Vlaanderen
GELIJKWAARDIGHEIDSBESLISSING

{text}

Gegeven te Brussel op 9 december 2013.
Afdelingshoofd
"""
EQUAL = ("gelijkwaardig", "niveaugelijkwaardig", "evenwaardig")


@pytest.mark.parametrize("equal", EQUAL)
@pytest.mark.parametrize(
    "text",
    [
        "wordt vastgesteld dat dit studiegetuigschrift {equal} is met de graad van master, niveau 7 van de VKS.",
        "Het diploma van Chidi Okafor wordt {equal} verklaard met de graad van master.",
        "Na onderzoek wordt beslist dat het studiebewijs {equal} wordt bevonden aan de graad van master.",
        "Wij delen u mee dat het studiebewijs dat u in 2010 behaalde, {equal} is met de graad van master.",
        "Gelet op de aanvraag waarin Chidi Okafor om erkenning verzoekt, wordt vastgesteld dat het diploma {equal} is"
        " met de graad van master.",
        "Er zijn geen wezenlijke verschillen, zodat het diploma {equal} is met de graad van master.",
        "Op die grond stelt het agentschap vast dat het diploma {equal} is met de graad van master.",
        "Het studiegetuigschrift wordt {equal} geacht met de graad van licentiaat.",
    ],
)
def test_every_adjective_of_equivalence_recognises(text: str, equal: str) -> None:
    assert outcome("diploma", sent(DIPLOMA, DECISION.format(text=text.format(equal=equal)))) == MET


@pytest.mark.parametrize("equal", EQUAL)
@pytest.mark.parametrize(
    "text",
    [
        "wordt vastgesteld dat dit studiegetuigschrift niet {equal} is met de graad van master.",
        "Er kan niet worden vastgesteld dat dit studiegetuigschrift {equal} is met de graad van master.",
        "Er wordt niet besloten dat het getuigschrift van Chidi Okafor {equal} is met de graad van master.",
        "Het bewijs dat dit studiegetuigschrift {equal} is met de graad van master werd niet geleverd.",
        "Het agentschap onderzoekt de vraag of dit studiegetuigschrift {equal} is met de graad van master.",
        "De aanvrager voert aan dat het studiegetuigschrift {equal} is met de graad van master.",
        "De universiteit verklaart dat het studiegetuigschrift {equal} is met de graad van master.",
        "U stelt dat uw diploma {equal} is met de graad van master. Dit wordt onderzocht.",
        "wordt geadviseerd vast te stellen dat dit studiegetuigschrift {equal} is met de graad van master.",
        "verzoekt dat wordt vastgesteld dat dit studiegetuigschrift {equal} is met de graad van master.",
        "wordt vastgesteld dat dit studiegetuigschrift gedeeltelijk {equal} is met de graad van master.",
        "wordt vastgesteld dat noch het diploma noch het getuigschrift {equal} is met de graad van master.",
        "Dat het diploma {equal} is met de graad van master, staat niet vast.",
        "De {equal}heid met de graad van master kan niet worden vastgesteld.",
        "Het besluit dat het diploma {equal} is met de graad van master, is herzien.",
        "Het besluit waarbij dit diploma {equal} werd verklaard met de graad van master, is opgeheven.",
        "Het agentschap betwist dat dit studiegetuigschrift {equal} is met de graad van master.",
        "Diploma's uit deze landen zijn {equal} met de graad van master.",
        "Binnenkort wordt vastgesteld dat dit diploma {equal} is met de graad van master.",
    ],
)
def test_no_adjective_of_equivalence_recognises_what_is_asked_denied_or_thought(text: str, equal: str) -> None:
    assert outcome("diploma", sent(DIPLOMA, DECISION.format(text=text.format(equal=equal))))[0] is Status.REVIEW


@pytest.mark.parametrize("equal", EQUAL)
def test_every_adjective_of_equivalence_may_name_a_lower_level(equal: str) -> None:
    text = f"wordt vastgesteld dat dit studiegetuigschrift {equal} is met de graad van bachelor."
    assert outcome("diploma", sent(DIPLOMA, DECISION.format(text=text)))[0] is Status.NOT_MET
