"""How an extract counts what is registered: "Aantal veroordelingen: 0", "vermeldingen (0)". All text is flattened."""

import re

_OF_REGISTER = r"(?:centraal )?(?:strafregister|register|uittreksel)|casier(?: judiciaire)?(?: central)?"
_COUNTED = (
    "veroordelingen|vermeldingen|uitspraken|inschrijvingen|condamnations|mentions|inscriptions|verurteilungen"
    "|eintragungen|eintrage|bulletins|veroordelingsbulletins"
)
_LABEL = (
    r"(?:aantal|nombre|anzahl|number of)\s(?:van |de |d'|der )?(?:de )?(?:(?P<which>[a-z]+) )?"
    rf"(?:{_COUNTED}|beslissingen|convictions)(?: (?:in|op|au|im|on) (?:(?:het|dit|le|the|this|diesem|den) )?"
    rf"(?:{_OF_REGISTER}))?"
)
COUNT = re.compile(rf"{_LABEL}\s*[:=]?\s*(?P<number>[0-9]{{1,2}})(?![0-9])")
"""With the word that tells which are counted, where there is one: of "uitgewiste" none says nothing of the others."""
COUNTS = re.compile(rf"\W*{_LABEL}\W*")
"""A line that is nothing but a caption for a count: "Aantal veroordelingen"."""
SOME = re.compile(r"\W*[1-9][0-9]?\W*")
"""A line that is nothing but a number: over such a caption it may be its value."""
NOUGHT = re.compile(rf"(?:{_COUNTED})\s*(\(0\))")
TOTAL = re.compile(
    r"\W*(?:totaal|total|gesamt(?:zahl)?|insgesamt|summe)\s*:?\s*(?P<number>0|nul|zero|null)\s"
    rf"(?:{_COUNTED}|beslissingen|convictions)\W*"
)
"""All of a line that sums up that there are none: "Totaal: 0 veroordelingen"."""
UNDER_HEADING = re.compile(
    r"\W*(?:(?:totaal )?aantal|totaal|nombre(?: total)?|total|anzahl|gesamtzahl|gesamtanzahl|(?:total )?number)"
    r"\s*:?\s*(?P<number>[0-9]{1,2})?\W*"
)
"""All of a line that counts what the heading right above it names: "Veroordelingen" over "Aantal: 0"."""
DETAIL = re.compile(r"\W*(?:details?|omschrijving|einzelheiten)\W*(?P<value>.*)")
"""The line under that, which says what they are."""
