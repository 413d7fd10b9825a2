"""How a sentence names this very paper, within a pattern for flattened text: "dit attest", "l'extrait".

The words stand in `vocabulary/criminal_record/`.
"""

from functools import cache

from pipeline.extractors.criminal_record.words.wordlists import either


@cache
def this_paper() -> str:
    """The paper, pointed at: "dit attest", "le présent extrait"."""
    return f"{either('aanwijzend')} {either('uittreksel_genoemd', 'stuk_genoemd')}"


@cache
def the_paper() -> str:
    """The same, or by its article alone: "l'extrait"."""
    named = either("uittreksel_genoemd", "stuk_genoemd")
    return rf"(?:{either('aanwijzend')} |{either('lidwoord_van_stuk')}[ ']{{0,2}}){named}"
