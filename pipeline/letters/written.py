"""The letters there are, and one that was written."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pipeline.housestyle.kinds import Kind


class Letter(StrEnum):
    """The letters there are."""

    ADMITTED = "admitted"
    EXCLUDED = "excluded"
    REMINDER = "reminder"

    @property
    def template(self) -> Kind:
        """The template in which it is written."""
        return {"admitted": Kind.ADMITTED, "excluded": Kind.EXCLUDED, "reminder": Kind.REMINDER}[self.value]


@dataclass(frozen=True, slots=True)
class Written:
    """A letter to one candidate, with its draft mail."""

    folder: str
    letter: Letter
    name: str
    """Of its files, without extension."""
    day: dt.date
    """On which this version was drawn up."""
    docx: bytes
    eml: bytes

    @property
    def files(self) -> Mapping[str, bytes]:
        """What is to be written, by file name."""
        return {f"{self.name}.docx": self.docx, f"{self.name}.eml": self.eml}


def version(written: Written) -> str:
    """What tells one version of a letter from another: a hash of all that it says, its day included."""
    return hashlib.sha256(written.docx + written.eml).hexdigest()
