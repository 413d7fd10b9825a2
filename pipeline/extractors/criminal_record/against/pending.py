"""A paper that says that it still waits: for a payment, an approval, a signature.

"Betaling: 5 euro" or "geldig na afstempeling" stand on extracts that were given, and so does with what any of them has
to be marked ("enkel geldig met zegel"); that one is "in afwachting van betaling", or only becomes valid once it is
approved or signed, is told of one that was not. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper
from pipeline.extractors.criminal_record.words.wordlists import either

_OF = r"(?:van (?:het|de|dit)|du|de (?:la|l')|de|des|der|of (?:the|this)) ?"
_NOT_YET = r"(?:nog )?(?:te|niet|noch|zu|pas encore|non|nicht|not|a)"
_ONCE = r"(?:na|apres|nach|after|eens|zodra|moyennant|mits)(?: [a-z']+){0,3}?"


def is_waiting(text: str) -> bool:
    """Whether a line or sentence says that this paper still waits for what makes it one."""
    told = (_holds_once, _once_signed, _not_before)
    return _status().match(text) is not None or any(one().search(text) for one in told)


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


@lru_cache(maxsize=1)
def _once_signed() -> re.Pattern[str]:
    """That it holds, or becomes valid, only once somebody will have signed it: "wordt pas geldig na ondertekening"."""
    holds, signing, signed = either("van_waarde"), either("ondertekening_genoemd"), either("is_ondertekend")
    only = rf"(?:pas|eerst|erst|{either('slechts')}(?= [^.;]{{0,25}}(?:na|apres|nach|after) ))"
    becomes = r"(?:wordt|zal|worden|devient|deviendra|sera|wird|becomes?|will be)"
    after = rf"(?:na|apres|nach|after|vanaf|des)(?: [a-z']+){{0,3}}?[ ']{signing}"
    once = (
        r"(?:nadat|wanneer|als|zodra|eens|lorsqu'?e?|quand|une fois|des qu'?e?|apres avoir"
        r"|nachdem|wenn|sobald|once|when|after)"
        rf"(?![a-z])[^.;]{{0,60}}?(?<![a-z]){signed}"
    )
    told = rf"(?:{after}|{once})"
    french = rf"(?:n'|ne )[a-z]+ {holds}[^.;]{{0,20}}qu'?e? ?{told}"
    return re.compile(
        rf"(?<![a-z])(?:{only}(?: [a-z]+)? {holds}[^.;]{{0,30}}?(?<![a-z]){told}"
        rf"|{holds} {only}[^.;]{{0,10}}?(?<![a-z]){told}|{only} {told}[^.;]{{0,30}}(?<![a-z]){holds}"
        rf"|{becomes}(?: [a-z]+)? {holds}[^.;]{{0,20}}?(?<![a-z]){told}|{becomes} {told}[^.;]{{0,30}}(?<![a-z]){holds}"
        rf"|{french})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _not_before() -> re.Pattern[str]:
    """That it does not hold before somebody will have signed it: "niet geldig vooraleer de burgemeester tekent"."""
    holds, signed = either("van_waarde"), either("is_ondertekend", "ondertekening_genoemd")
    return re.compile(
        rf"(?<![a-z])(?:niet|nog geen|geen|pas|non|aucune|nicht|kein|not|no) {holds}(?![a-z])[^.;]{{0,15}}?(?<![a-z])"
        r"(?:vooraleer|voordat|alvorens|zolang|avant|tant qu'?e?|bevor|solange|bis|before|until)(?![a-z])"
        rf"[^.;]{{0,60}}?(?<![a-z]){signed}(?![a-z])"
    )
