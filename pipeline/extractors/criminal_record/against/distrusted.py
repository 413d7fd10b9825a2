"""What an extract says that an authority thinks of its holder: "de politie beschouwt hem als gevaarlijk".

True extracts hold no opinion of anybody; their small print names the police only as who checks a paper or takes a
declaration. All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.rules import asks_or_rules
from pipeline.extractors.criminal_record.words.wordlists import either, listed
from pipeline.extractors.flattened import blanked

_DENIED = re.compile(r"(?<![a-z])(?:niet|geen|nooit|pas|aucune?|jamais|nicht|keine?[nrms]?|nie|not|no|never)(?![a-z])")


def is_distrusted(sentence: str) -> bool:
    """Whether a sentence says that somebody thinks ill of a person, keeps an eye on him, or knows him to the police."""
    if asks_or_rules(sentence):
        return False
    person, judged = listed("deze_persoon").search(sentence), listed("kwaad_oordeel")
    if _DENIED.search(blanked(judged, sentence)):
        return False
    if (person and judged.search(sentence)) or listed("van_zijn_karakter").search(sentence):
        return True
    guarded = person and listed("veiligheidsdienst", "politie_of_parket").search(sentence)
    return bool(guarded and listed("volgt_iemand", "op_een_lijst").search(sentence)) or bool(_known().search(sentence))


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    """That somebody is known to the police, or unfavourably to anybody."""
    known, ill = either("is_bekend"), either("ongunstig_bijwoord")
    guards = either("veiligheidsdienst", "politie_of_parket")
    at = (
        r"(?:bij|aan|van|de|des|du|par|aupres|to|by)(?: (?:de|het|la|les|l'|services? de|services? d'|the))?"
        r"(?: (?:lokale|federale|locale|federale|la|local|federal))? ?"
    )
    return re.compile(
        rf"(?<![a-z])(?:{ill} {known}|{known} {at}{guards}"
        rf"|(?:bei )?(?:der|den) (?:ortlichen )?{guards}(?: [a-z]+)? bekannt)(?![a-z])"
    )
