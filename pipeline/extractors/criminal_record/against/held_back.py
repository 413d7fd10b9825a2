"""What an extract says that was kept back: entries that somebody asked not to show, a card that was seized.

A particular of the holder may be left out at his request; what the register holds never is. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.rules import is_small_print, names_law
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked


def is_held_back(sentence: str) -> bool:
    """Whether a sentence says that entries are not shown at request, or that the holder's card was taken from him."""
    if "?" in sentence or listed("maakt_regel").search(sentence) or names_law(sentence):
        return False
    if listed("niet_alles_gezegd").search(sentence) or _is_unchecked(sentence) or _card_there().search(sentence):
        return True
    if is_small_print(sentence):
        return False
    return _hides_entries(blanked(_of_particular(), sentence)) or _kept_card().search(sentence) is not None


def _hides_entries(sentence: str) -> bool:
    asked = listed("op_iemands_verzoek", "op_eenvoudig_verzoek").search(sentence)
    hidden = asked and listed("zaak").search(sentence) and listed("is_weggelaten", "niet_getoond").search(sentence)
    return bool(hidden) and stems("vergeven_stam").search(sentence) is None


def _is_unchecked(sentence: str) -> bool:
    """Whether it says that nobody checked who the holder is: "geen controle van de identiteit"."""
    told = _no_check().search(sentence)
    return told is not None and listed("niet_over_register").search(sentence) is None


@lru_cache(maxsize=1)
def _no_check() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?:geen(?: enkele)?|zonder|aucune?|sans|keine?|ohne|no|without) {either('nazicht_genoemd')}"
        rf" (?:van|op|de|der|of) ?(?:(?:de|het|la|le|des|der|the) |l')?{either('wie_hij_is', 'wie_gezocht')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _card_there() -> re.Pattern[str]:
    """The card of the holder, in the hands of the police: "het paspoort van de aanvrager ligt bij de politie"."""
    card, guard = either("identiteitsbewijs"), either("veiligheidsdienst", "politie_of_parket")
    return re.compile(
        rf"(?<![a-z])(?:het|de|zijn|haar|la|le|son|sa|der|sein|ihr|the|his|her) {card}(?: [a-z']+){{0,3}}?"
        rf" (?:ligt|berust|bevindt zich|est|se trouve|liegt|befindet sich|is) (?:bij|a|aupres de|bei|with|held by)"
        rf" (?:(?:de|het|la|le|der|dem|the) |l')?{guard}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _of_particular() -> re.Pattern[str]:
    """The mention of a particular: "de vermelding van het adres"."""
    return re.compile(
        r"(?<![a-z])(?:vermelding|mention|angabe|erwahnung) (?:van|de|du|des|der) ?(?:(?:het|de|zijn|haar|la|le) |l')?"
        rf"{either('gegeven_van_houder')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _kept_card() -> re.Pattern[str]:
    """A verb in two parts: "de politie hield de identiteitskaart in", "die Polizei behielt den Ausweis ein"."""
    card = either("identiteitsbewijs")
    return re.compile(
        rf"(?<![a-z])(?:(?:hield|hielden|trok|trokken|nam|namen)(?= )[^.;:]{{0,30}} {card}(?![a-z])[^.;:]{{0,30}}"
        rf" (?:in|af|in beslag)|(?:behielt|behielten|zog|zogen)(?= )[^.;:]{{0,30}} {card}(?![a-z])[^.;:]{{0,30}} ein)"
        r"(?![a-z])"
    )
