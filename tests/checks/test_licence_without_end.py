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
