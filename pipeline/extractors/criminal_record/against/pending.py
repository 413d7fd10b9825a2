"""A paper whose own status says that it still waits: for a payment, an approval, a signature.

"Betaling: 5 euro" or "geldig na afstempeling" stand on extracts that were given; that one is "in afwachting van
betaling", or holds only once it is approved, is told of one that was not. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper
from pipeline.extractors.criminal_record.words.wordlists import either

_OF = r"(?:van (?:het|de|dit)|du|de (?:la|l')|de|des|der|of (?:the|this)) ?"
_NOT_YET = r"(?:nog )?(?:te|niet|noch|zu|pas encore|non|nicht|not|a)"
_ONCE = r"(?:na|apres|nach|after|eens|zodra|moyennant|mits)(?: [a-z']+){0,3}?"


def is_pending(text: str) -> bool:
    """Whether a line or sentence says that this paper still waits for what makes it one."""
    return _status().match(text) is not None or _holds_once().search(text) is not None


@lru_cache(maxsize=1)
def _status() -> re.Pattern[str]:
    """The label of a status, with one that says that it waits; "en cours de validité" is none."""
    waits, done = either("in_afwachting"), either("maakt_geldig")
    paper = either("uittreksel_genoemd", "stuk_genoemd", "dossier_genoemd")
    return re.compile(
        rf"\W*{either('stand_genoemd')}(?: {_OF}{paper})?\W{{1,4}}"
        rf"(?:(?:nog |{done} )?{waits}(?! de validite)|{_NOT_YET} {either('nog_te_doen')})"
    )


@lru_cache(maxsize=1)
def _holds_once() -> re.Pattern[str]:
    """That this paper holds only once somebody has paid for it or approved it."""
    holds, done = either("van_waarde"), either("maakt_geldig")
    only = rf"(?:{either('slechts')}|pas|maar|eerst|qu'?|erst)"
    return re.compile(
        rf"(?<![a-z]){the_paper()}(?![a-z])[^.;]{{0,40}}"
        rf"(?<![a-z])(?:{holds}(?![a-z])[^.;]{{0,20}}(?<![a-z]){only}|{only}(?: [a-z]+){{0,4}}? {holds})(?![a-z])"
        rf"[^.;]{{0,20}}(?<![a-z]){_ONCE} ?{done}(?![a-z])"
        rf"|(?<![a-z]){the_paper()}(?![a-z])[^.;]{{0,20}}(?<![a-z])(?:erst|nur) nach"
        rf"(?: [a-z]+){{0,2}}? {done}(?![a-z])[^.;]{{0,40}}{holds}"
    )
