"""How long what geldig made is kept: `[bewaring]` in `geldig.toml`."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Days = Annotated[int, Field(ge=0, le=36_500)]


class Retention(BaseModel):
    """Days after the decision, counted from the day that follows it.

    No law gives a period; the town justifies its own. The defaults follow from the terms of appeal: sixty days at the
    Raad van State, four months more when a notification lacked the clause; and from a reserve of three years.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    criminal_record: Days | None = 60
    """Pictures, fields and reasons of the extract; None: as long as the rest of the file."""
    identity_card: Days | None = 60
    driving_licence: Days | None = None
    provisional_licence: Days | None = None
    diploma: Days | None = None
    diploma_supplement: Days | None = None
    equivalence_decision: Days | None = None
    language_certificate: Days | None = None
    cv: Days | None = None
    motivation_letter: Days | None = None
    dossier: Days = 185
    """Everything of a candidate who is not valid."""
    reserve: Days = 1096
    """Everything of a candidate who is valid, and so may stand in the reserve."""

    def of_type(self, kind: str) -> int | None:
        """The days for the documents of a type; None when they are kept as long as the rest."""
        found: int | None = getattr(self, kind)
        return found


TYPES = tuple(name for name in Retention.model_fields if name not in ("dossier", "reserve"))
"""The types of documents that have a period of their own."""
