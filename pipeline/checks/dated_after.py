"""Whether a document bears a day of issue later than the day on which it came in, which cannot be.

Source: the contract's reason `dated_after` for extracts. On other documents such a day was misread, or is not the day
of issue; a person looks at it.
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
