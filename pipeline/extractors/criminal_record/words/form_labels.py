"""What the labels of a form ask for, by words of which each is known: "Datum van afgifte", "Befund"."""

import re
from enum import StrEnum
from functools import lru_cache

from pipeline.extractors.boxes import BOX
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed, unbroken
from pipeline.extractors.flattened import blanked

MOST_WORDS = 14
"""Of the longest label."""
_EXTRACT = re.compile(r"uittreksel|extrait|auszug|extract")
SIGNS = f"{ORNAMENT}?←→↑↓⇐⇒◄►▸▹‹›➜➔&;"
"""What stands around a label or its value."""


class Kind(StrEnum):
    """What a label asks for."""

    NAME = "formulier_naam"
    FAMILY = "formulier_familienaam"
    GIVEN = "formulier_voornaam"
    BIRTH = "formulier_geboren"
    MODEL = "formulier_model"
    CONTENT = "formulier_inhoud"
    RESULT = "formulier_uitkomst"
    """The same, where it does not say of what: "Befund"."""
    ISSUE = "formulier_afgifte"
    DAY = "formulier_dag"
    """A day, of which the label does not say what it is."""
    OTHER = "formulier_ander"


OF_NAME = frozenset({Kind.NAME, Kind.FAMILY, Kind.GIVEN})
"""What asks for a name or a part of one."""
OF_PERSON = OF_NAME | {Kind.BIRTH, Kind.OTHER}
"""What may ask for something of the holder."""


@lru_cache(maxsize=512)
def kind_of(label: str) -> Kind | None:
    """What a label, flattened, asks for; None where a word in it is not known to ask for that and nothing else."""
    text = re.sub(r"[/'._\-+]", " ", label.strip(SIGNS))
    if not text.strip() or len(text.split()) > MOST_WORDS or BOX.search(text) or re.search("[0-9=]", text):
        return None
    explained: list[tuple[int, Kind]] = []
    for kind in Kind:
        rest = blanked(unbroken(kind), text)
        size = sum(one != other for one, other in zip(rest, text, strict=True))
        if kind is Kind.FAMILY and blanked(unbroken(Kind.GIVEN), rest) != rest:
            kind, rest = Kind.NAME, blanked(unbroken(Kind.GIVEN), rest)
        if kind is Kind.CONTENT:
            rest = blanked(listed("opsomming"), rest)
        if not size or not _is_beside(rest) or (kind is Kind.RESULT and _EXTRACT.search(text)):
            continue
        explained.append((0 if kind in (Kind.DAY, Kind.RESULT) else size, kind))
    return max(explained)[1] if explained else None


def _is_beside(rest: str) -> bool:
    return not re.search("[a-z]", blanked(unbroken("formulier_naast"), re.sub(r"[(),:?]", " ", rest)))
