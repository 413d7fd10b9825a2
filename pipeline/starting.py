"""What every run starts from: the moment to judge at, and a place for its outputs apart from the uploads."""

import datetime as dt
from pathlib import Path

from pipeline.errors import InputError
from pipeline.model import Moment
from pipeline.vacancy import Vacancy


def moment_of(vacancy: Vacancy, as_of: str | None) -> Moment:
    """The moment to judge at; `as_of` is ISO 8601, without a zone the vacancy's local time; None is now.

    Raises InputError when it is no moment.
    """
    if as_of is None:
        moment = dt.datetime.now(vacancy.zone)
    else:
        try:
            moment = dt.datetime.fromisoformat(as_of)
        except ValueError as error:
            raise InputError(
                f"--as-of {as_of}: geen geldig tijdstip. Schrijf het als 2024-04-29T02:00 of 2024-04-29."
            ) from error
        moment = moment.replace(tzinfo=vacancy.zone) if moment.tzinfo is None else moment.astimezone(vacancy.zone)
    return Moment(moment.replace(microsecond=0), vacancy.deadline, vouched=vacancy.arrival == "trusted")


def require_apart(candidates: Path, out: Path) -> None:
    """Raises InputError when the outputs would land among the uploads, which are never written to."""
    inside = candidates.resolve()
    where = out.resolve()
    if where == inside or inside in where.parents:
        raise InputError(
            f"--out {out}: deze map ligt tussen de kandidaturen, waar nooit iets geschreven wordt. Kies een andere map."
        )
