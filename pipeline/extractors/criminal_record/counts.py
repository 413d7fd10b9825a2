"""How an extract counts what is registered: "Aantal veroordelingen: 0", "vermeldingen (0)". All text is flattened."""

import re

_OF_REGISTER = r"(?:centraal )?(?:strafregister|register|uittreksel)|casier(?: judiciaire)?(?: central)?"
_COUNTED = (
    "veroordelingen|vermeldingen|uitspraken|inschrijvingen|condamnations|mentions|inscriptions|verurteilungen"
    "|eintragungen|eintrage"
)
COUNT = re.compile(
    r"(?:aantal|nombre|anzahl|number of)\s(?:van |de |d'|der )?(?:de )?(?:[a-z]+ )?"
    rf"(?:{_COUNTED}|beslissingen|convictions)(?: (?:in|op|au|im|on) (?:(?:het|dit|le|the|this|diesem|den) )?"
    rf"(?:{_OF_REGISTER}))?\s*[:=]?\s*([0-9]{{1,2}})(?![0-9])"
)
NOUGHT = re.compile(rf"(?:{_COUNTED})\s*(\(0\))")
