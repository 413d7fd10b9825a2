"""Whether an extract is young enough: on the day of the deadline, on the day it was received, or on both.

The rules are those of the contract's reason table (`too_old`, `too_old_at_deadline`). Nothing here
reads a clock.
"""

import datetime as dt
from dataclasses import dataclass

from pipeline.checks.months import at_most_months_old, months_before
from pipeline.codes import Reason, Status
from pipeline.model import Arrival, FieldValue, Moment
from pipeline.vacancy import ExtractRequirement

LONGEST_WINDOW_MONTHS = 6
"""No vacancy is open for longer than this before its deadline, so no document came in earlier.

The lower bound on the day of receipt when nothing better is known. Publications for posts in local government run for
weeks; six months leaves ample room, and is also how long an extract stays on the platform it is downloaded from (Royal
Decree of 21 November 2016 as changed on 13 September 2022).
"""


@dataclass(frozen=True, slots=True)
class Age:
    """What the dates of an extract come to."""

    status: Status
    """MET, NOT_MET or REVIEW."""
    reason: Reason | None
    variant: str | None
    """Of the sentence: `received_unknown`, `month_end`, ..."""
    facts: dict[str, FieldValue]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is known of the day on which a document was received."""

    exact: dt.date | None
    """The day itself, in the vacancy's timezone; None when it is not known."""
    earliest: dt.date
    """It was not received before."""
    latest: dt.date
    """It was not received after: never later than the deadline, for what came later does not count, nor than now."""


def receipt_of(arrival: Arrival, printed: dt.date | None, moment: Moment) -> Receipt:
    """The bounds on the day of receipt; `printed` is a day on which the paper itself was printed."""
    deadline = moment.deadline.date()
    received = arrival.received.astimezone(moment.deadline.tzinfo).date() if arrival.received else None
    if received is not None and arrival.exact:
        return Receipt(received, received, received)
    latest = min(deadline, moment.as_of.astimezone(moment.deadline.tzinfo).date(), received or deadline)
    earliest = months_before(deadline, LONGEST_WINDOW_MONTHS)
    if printed is not None and earliest < printed <= latest:
        earliest = printed
    return Receipt(None, min(earliest, latest), latest)


def age_of(issued: dt.date, requirement: ExtractRequirement, receipt: Receipt, moment: Moment) -> Age:
    """Whether an extract of `issued` is young enough for what the vacancy asks."""
    months = requirement.max_age_months
    if months is None:
        return Age(Status.MET, None, None, {"issue_date": issued})
    deadline = moment.deadline.date()
    facts: dict[str, FieldValue] = {
        "issue_date": issued,
        "reference_date": deadline,
        "limit_date": months_before(deadline, months),
        "received_date": receipt.exact,
        "limit_received_date": months_before(receipt.exact, months) if receipt.exact else None,
        "deadline_date": deadline,
        "max_age_months": months,
    }
    if requirement.reference == "received":
        return _at_receipt(issued, months, receipt, facts)
    at_deadline = at_most_months_old(issued, deadline, months)
    if at_deadline is True:
        return Age(Status.MET, None, None, facts)
    if at_deadline is None:
        return _review("month_end", facts)
    if requirement.reference == "deadline":
        return _too_old(None, facts)
    return _too_old_at_deadline(issued, months, receipt, facts)


def _too_old_at_deadline(issued: dt.date, months: int, receipt: Receipt, facts: dict[str, FieldValue]) -> Age:
    """Too old at the deadline; whether it was so when received decides between a refusal and a question."""
    if receipt.exact is not None:
        at_receipt = at_most_months_old(issued, receipt.exact, months)
        if at_receipt is False:
            return _too_old("both", facts)
        return _review(None if at_receipt else "month_end", facts)
    if at_most_months_old(issued, receipt.earliest, months) is False:
        return _too_old("whenever_received", facts | {"earliest_receipt_date": receipt.earliest})
    return _review("received_unknown", facts)


def _at_receipt(issued: dt.date, months: int, receipt: Receipt, facts: dict[str, FieldValue]) -> Age:
    """`reference: received`: only the day of receipt counts."""
    if receipt.exact is not None:
        facts |= {"reference_date": receipt.exact, "limit_date": months_before(receipt.exact, months)}
    at_latest = at_most_months_old(issued, receipt.latest, months)
    if at_latest is True:
        return Age(Status.MET, None, None, facts)
    if receipt.exact is not None:
        return _too_old("received", facts) if at_latest is False else _review("month_end", facts)
    if at_most_months_old(issued, receipt.earliest, months) is False:
        return _too_old("whenever_received", facts | {"earliest_receipt_date": receipt.earliest})
    return _review("received_unknown", facts)


def _too_old(variant: str | None, facts: dict[str, FieldValue]) -> Age:
    return Age(Status.NOT_MET, Reason.TOO_OLD, variant, facts)


def _review(variant: str | None, facts: dict[str, FieldValue]) -> Age:
    return Age(Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE, variant, facts)
