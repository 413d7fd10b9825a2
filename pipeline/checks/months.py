"""Calendar months, as the law counts them: from a day of one month to the same day of another, never in days.

Sources: articles 52 to 54 of the Belgian Judicial Code ("van de zoveelste tot de dag vóór de zoveelste").
"""

import datetime as dt

from dateutil.relativedelta import relativedelta


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day of the month `months` earlier; the last of that month when it has no such day."""
    return day - relativedelta(months=months)


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day of the month `months` later; the last of that month when it has no such day."""
    return day + relativedelta(months=months)


def at_most_months_old(issued: dt.date, reference: dt.date, months: int) -> bool | None:
    """Whether a paper of `issued` is on `reference` not older than `months` months; on the very day it still is not.

    None when counting back from the reference and counting on from the issue disagree, as they do at the end of
    months of different length (issued 29 February, three months, 31 May): then a person decides.
    """
    counting_back = issued >= months_before(reference, months)
    counting_on = months_after(issued, months) >= reference
    return counting_back if counting_back is counting_on else None
