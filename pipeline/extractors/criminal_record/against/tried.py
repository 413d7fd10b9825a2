"""What an extract says of itself that was printed to try or to show a program, or to teach who works with it.

The bare mark "SPECIMEN" or "fictief" is no such word: papers to try this program with bear it. A template by its name,
a training that the holder follows and a program that was tested say nothing of the paper. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.wordlists import either, listed


def is_tried(text: str) -> bool:
    """Whether a line or sentence says that the paper is of a test, a simulation, a demonstration or a lesson."""
    if "?" in text or listed("voorwaarde_overal").search(text):
        return False
    return (
        listed("proefafdruk", "om_te_tonen").search(text) is not None
        or _teaches().search(text) is not None
        or (listed("sjabloon").search(text) is not None and listed("nog_in_te_vullen").search(text) is not None)
    )


@lru_cache(maxsize=1)
def _teaches() -> re.Pattern[str]:
    """A lesson for who works at the counter: "opleiding loketbedienden", "former les nouveaux agents"."""
    lesson, staff = either("opleiding_genoemd"), either("wie_aan_het_loket_werkt")
    return re.compile(
        rf"(?<![a-z])(?:{lesson}(?: [a-z']+){{0,3}}?[ ']{staff}|{staff}(?: [a-z']+){{0,2}}? op te leiden)(?![a-z])"
    )
