"""A licence without a day in 4b: an older one, until it was to be exchanged."""

import datetime as dt

import pytest

from pipeline.checks.licence_without_end import lasts_until
from pipeline.codes import Status
from tests.checks.test_driving_licence import outcome
from tests.extractors.licences import front, licence

GERMAN = "FÜHRERSCHEIN  BUNDESREPUBLIK DEUTSCHLAND"


def german(issued: str, *, born: str = "14.02.1975", expiry: str = "4b. -") -> str:
    return front("9. B M L", title=GERMAN, sign="D", birth=f"3. {born} Aachen", issue=f"4a. {issued}", expiry=expiry)


@pytest.mark.parametrize(
    ("issued", "born", "until"),
    [
        ("09.05.2001", "14.02.1975", dt.date(2026, 1, 19)),
        ("31.12.2001", "14.02.1975", dt.date(2026, 1, 19)),
        ("01.01.2002", "14.02.1975", dt.date(2027, 1, 19)),
        ("31.12.2007", "14.02.1975", dt.date(2028, 1, 19)),
        ("01.06.2011", "14.02.1975", dt.date(2032, 1, 19)),
        ("18.01.2013", "14.02.1975", dt.date(2033, 1, 19)),
        ("19.01.2013", "14.02.1975", None),
        ("09.05.2001", "31.12.1952", dt.date(2033, 1, 19)),
        ("09.05.2001", "01.01.1953", dt.date(2026, 1, 19)),
    ],
)
def test_a_german_card_is_exchanged_by_its_year(issued: str, born: str, until: dt.date | None) -> None:
    assert lasts_until(licence(german(issued, born=born))) == until


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (german("09.05.2001"), (Status.MET, "met")),  # the deadline of these tests is in April 2024
        (german("09.05.2014"), (Status.REVIEW, "illegible.expiry")),
        (german("0?.05.2001"), (Status.REVIEW, "illegible.expiry")),
        (german("09.05.2001", expiry="4b."), (Status.REVIEW, "illegible.expiry")),
        (german("09.05.2001", expiry="4b. - 1?.02.20"), (Status.REVIEW, "illegible.expiry")),
        (german("09.05.2001", expiry="4b. 09.05.2016"), (Status.REVIEW, "expired")),
        (front(issue="4a. 15.06.2019", expiry="4b. ---"), (Status.REVIEW, "illegible.expiry")),
        (front(issue="4a. 15.06.2011", expiry="4b. ---"), (Status.REVIEW, "illegible.expiry")),  # a Belgian card
        (front(title="PRAWO JAZDY", sign="PL", issue="4a. 15.06.2011", expiry="4b. ---"), (Status.MET, "met")),
    ],
)
def test_only_an_older_licence_may_bear_a_dash(text: str, found: tuple[Status, str]) -> None:
    assert outcome(text) == found


FRENCH = """
RÉPUBLIQUE FRANÇAISE             Catégories   Valable à compter du   Cachet
PERMIS DE CONDUIRE               A            /////////
Modèle des Communautés           B            {b}
européennes                      C            {c}
1. Nom LEMMENS                   D            /////////
2. Prénoms Dirk                  E(B)         /////////
3. Né(e) le 12/12/1970
à Bree
5. Délivré par LA PREFECTURE DU NORD
le {issued}
6. N° 950459300112
{more}
"""


def french(b: str = "04/09/1995", issued: str = "04/09/1995", c: str = "/////////", more: str = "") -> str:
    return FRENCH.format(b=b, issued=issued, c=c, more=more)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(french(), (Status.MET, "met.paper.exchange"), id="as-all-were-until-2013"),
        pytest.param(french(issued="12/05/2014"), (Status.REVIEW, "illegible.expiry"), id="none-was-after"),
        pytest.param(french(issued="0?/09/1995"), (Status.REVIEW, "illegible.expiry"), id="no-day-of-issue"),
        pytest.param(french(more="7. Valable jusqu'au 01/03/2020"), (Status.REVIEW, "expired"), id="it-had-an-end"),
        pytest.param(french(b="/////////", c="04/09/1995"), (Status.REVIEW, "illegible.expiry"), id="through-c-alone"),
        pytest.param(
            french().replace("RÉPUBLIQUE FRANÇAISE     ", "GRAND-DUCHÉ DE LUXEMBOURG"),
            (Status.REVIEW, "illegible.expiry"),
            id="of-a-country-that-set-ends",
        ),
        pytest.param(
            french().replace("RÉPUBLIQUE FRANÇAISE", "ROYAUME DU MAROC    ").replace("européennes", "           "),
            (Status.REVIEW, "foreign"),
            id="of-a-country-outside-the-area",
        ),
    ],
)
def test_a_french_licence_on_paper_lasts_until_all_are_exchanged(text: str, found: tuple[Status, str]) -> None:
    assert outcome(text, is_card=False, confidence=0.95) == found


BARE = """
1. LEMMENS                       RÉPUBLIQUE FRANÇAISE                   A1
2. An Maria                                                             A
3. 12/03/1970 Lille              PERMIS DE CONDUIRE                     B    {b}
{four}
{five}                           Modèle des Communautés européennes     C
le 04/09/1995                                                           D
N° 950859301234
"""
PLACE, ISSUER = "4. 12 r. de Lille", "5. délivré par PREFECTURE DU NORD"


@pytest.mark.parametrize(
    ("four", "five", "b", "found"),
    [
        pytest.param(PLACE, ISSUER, "04/09/1995", (Status.MET, "met.paper.exchange"), id="bare-numbers"),
        pytest.param(PLACE, ISSUER, "", (Status.REVIEW, "illegible"), id="no-day-beside-b"),
        pytest.param("4a. 04.09.1995 4b. 04.09.2010", "5. 950859301234", "04/09/1995", None, id="a-card"),
        pytest.param("4a. 04.09.1995", "5. 950859301234", "04/09/1995", None, id="a-card-without-its-end"),
        pytest.param("4c. Préfecture du Nord", "5. délivré", "04/09/1995", None, id="a-card-with-a-word"),
        pytest.param(PLACE, "5. 950859301234 délivré par le NORD", "04/09/1995", None, id="a-number-is-its-fifth"),
        pytest.param(PLACE, "délivré par PREFECTURE DU NORD", "04/09/1995", None, id="no-number"),
    ],
)
def test_the_fifth_field_tells_a_french_paper_of_which_the_numbers_are_bare(
    four: str, five: str, b: str, found: tuple[Status, str] | None
) -> None:
    text = BARE.replace("{four}", four).replace("{five}", f"{five:<33}"[:33]).replace("{b}", b)
    judged = outcome(text, is_card=False, confidence=0.95)
    assert judged == found if found else judged[0] is Status.REVIEW
