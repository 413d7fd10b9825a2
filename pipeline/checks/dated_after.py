"""Whether a document bears a day of issue on which it cannot have been issued, seen when it came in.

Source: the contract's reason `dated_after` for extracts; for other documents such a day is one that was misread or is
not the day of issue, which is for a person.
"""

import datetime as dt

from pipeline.model import Arrival, Moment


def dated_after(issued: dt.date, arrival: Arrival, moment: Moment) -> bool:
    """Whether the issue date lies after the document can have been received, or in the future."""
    zone = moment.deadline.tzinfo
    ends = [moment.deadline.date(), moment.as_of.astimezone(zone).date()]
    if arrival.received is not None:
        ends.append(arrival.received.astimezone(zone).date())
    return issued > min(ends)
