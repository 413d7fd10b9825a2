"""What is given below a degree that stands as a title: the degree, something else, or to somebody else."""

import pytest

from tests.extractors.diploma.test_named_supplement import DIPLOMA, ENGLISH, FRENCH, dutch
from tests.traps.casebook import MET, outcome, sent


@pytest.mark.parametrize(
    "graad",
    [
        "niet bovenstaande graad",
        "onder voorbehoud bovenstaande graad",
        "voor de opleiding die voorbereidt op bovenstaande graad een studiebeurs",
        "een prijs voor de beste masterproef van bovenstaande opleiding",
        "voor bovenstaande graad een vrijstelling van 12 studiepunten",
        "een creditbewijs van bovenstaande graad",
        "een attest van de hierboven genoemde graad",
        "een studievoortgangsattest van de hierboven vermelde academische graad",
        "een attest betreffende bovenstaande graad",
        "de eerste fase van bovenstaande graad met vrucht",
    ],
)
def test_what_else_is_given_below_a_title_is_not_the_degree(graad: str) -> None:
    assert outcome("diploma", sent(dutch(graad, "Bijlage: diplomasupplement"))) != MET


@pytest.mark.parametrize("other", ["de echtgenoot van", "de promotor van", "de copromotor van"])
def test_a_degree_above_may_be_anothers(other: str) -> None:
    text = dutch("bovenstaande graad", "").replace("toegekend aan", f"toegekend aan {other}")
    assert outcome("diploma", sent(text)) != MET


@pytest.mark.parametrize(
    "text",
    [
        FRENCH.format(grade="le grade susdit", supplement="").replace("à\n", "à l'époux de\n", 1),
        ENGLISH.format(degree="the above degree", supplement="").replace("upon\n", "upon the husband of\n"),
        ENGLISH.format(degree="a place on the programme for the above degree", supplement=""),
        ENGLISH.format(degree="a credit certificate for the above degree", supplement=""),
        FRENCH.format(grade="une attestation du grade mentionné ci-dessus", supplement=""),
    ],
)
def test_so_it_may_in_other_languages(text: str) -> None:
    assert outcome("diploma", sent(text)) != MET


HEADED = """Universiteit Antwerpen
{heading}Master in de rechten
{to}
Robbe Verstrepen
geboren te Lier op 8 juni 1996
{told}
Gedaan te Antwerpen op 13 september 2019
de rector"""


@pytest.mark.parametrize("heading", ["", "DIPLOMA\n", "DIPLOMA VAN\n"])
@pytest.mark.parametrize("other", ["de moeder", "de echtgenoot", "de promotor"])
def test_so_it_may_whatever_heads_the_paper(heading: str, other: str) -> None:
    text = HEADED.format(heading=heading, to=f"toegekend aan {other} van", told="")
    assert outcome("diploma", sent(text)) != MET
    assert outcome("diploma", sent(text.replace(f"{other} van", "de heer"))) == MET


@pytest.mark.parametrize(
    "told",
    [
        "geslaagd is voor de examens van de hierboven vermelde graad en verleent hem dit diploma",
        "geslaagd is voor de examens van bovenstaande graad en verleent hem dit diploma",
    ],
)
def test_a_paper_that_gives_itself_gives_the_degree_whose_examinations_it_names(told: str) -> None:
    to = "De examencommissie verklaart dat"
    assert outcome("diploma", sent(HEADED.format(heading="", to=to, told=told))) == MET


@pytest.mark.parametrize("graad", ["het diploma van de hierboven vermelde graad", "de hierboven vermelde graad"])
def test_the_diploma_of_the_degree_above_is_the_degree(graad: str) -> None:
    assert outcome("diploma", sent(dutch(graad, ""))) == MET


@pytest.mark.parametrize(
    "sentence",
    [
        "De Universiteit Antwerpen kan bovenstaande graad toekennen aan",
        "De Universiteit Antwerpen zal bovenstaande graad toekennen aan",
        "De faculteit heeft voorgesteld bovenstaande graad toe te kennen aan",
        "De faculteit heeft bovenstaande graad ontnomen aan",
        "De faculteit heeft de aanvraag voor bovenstaande graad goedgekeurd van",
    ],
)
def test_the_degree_above_may_not_be_given(sentence: str) -> None:
    head, _, rest = DIPLOMA.partition("Op voordracht")
    text = head + sentence + "\n" + rest.partition("toegekend aan\n")[2]
    assert outcome("diploma", sent(text.format(degree="Master in de rechten", supplement=""))) != MET
