"""From which register an extract tells ("Bron: lijst van de dienst"), and of what day that is ("bijgewerkt tot 2019").

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.nothing_said import says_none
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.role_words import NEAR_DAY
from pipeline.extractors.criminal_record.words.wordlists import either, listed, opening

_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_ENDS = re.compile(r"(?<![a-z])s'(?:arrete|arretent)(?![a-z])")
"""That something goes no further, and no decree: "s'arrête au"."""
_MOST_OF_SOURCE = 8
"""Words of a label of a source and its value."""
_OF_SOURCE = re.compile(r"\W*(?P<label>[a-z][a-z ]{2,30}):")
_CENTRAL = re.compile(
    r"(?<![a-z])(?:centra(?:al|le)|zentrale?[sn]?|zentral|nationale?|nationaal|federale?|federaal) (?:[a-z]+ )?"
    r"(?:[a-z]*register|registre|casier|bestand|databank|datenbank|fichier|base)(?![a-z])"
    r"|(?<![a-z])(?:registre|casier(?: judiciaire)?|fichier) (?:central|national)(?![a-z])|zentralregister"
)
"""The register of the state."""
_NOT = re.compile(r"(?<![a-z])(?:niet|zonder|geen|pas|sans|non|nicht|ohne|kein|not|without)(?: [a-z']+){0,2}\W+\Z")
_OF_OFFICE = re.compile(
    rf"(?<![a-z]){either('dienst_genoemd')}(?: (?:van|voor|du|de|des|fur))?(?: (?:het|de|la|le|das))?\W*\Z"
)
"""Before the register where it names an office: "Service du casier judiciaire communal"."""
_OF_RESIDENTS = re.compile(
    r"(?:ingeschreven|gedomicilieerd|inscrite?|eingetragen|bevolking|population)(?: (?:in|au|dans|im|op|de|la))?"
    r"(?: (?:het|de|le|la|dem))?\W*\Z"
)


def tells_state_on(before: str) -> bool:
    """Whether the words before a day tell that the register, or what it holds, is as it was that day."""
    near = before[-NEAR_DAY:]
    told = listed("stand_van_register").search(near) and listed("bron_van_gegevens").search(near)
    return told is not None and not listed("papier_ter_invulling").search(near)


def state_years(line: str) -> list[int]:
    """The years for which a line tells that the register was as it was then, with or without a day."""
    told = (int(year[0]) for year in _YEAR.finditer(line) if tells_state_on(line[: year.start()]))
    return [] if listed("wet_of_besluit").search(_ENDS.sub(" ", line)) else list(told)


def rests_on_town(sentence: str) -> bool:
    """Whether a sentence, note or heading names the register of a town, and not the central one with it.

    Not where it names an office or the residents of the town, or says that such registers are no more.
    """
    local = listed("plaatselijk_register").search(sentence)
    if (
        local is None
        or listed("bestaat_niet_meer").search(sentence)
        or _no_longer_kept().search(sentence)
        or opening("toen_nog_bij_gemeenten").match(sentence)
    ):
        return False
    told = listed("slechts", "ontkenning", "leeg", "zoeken", "doorzocht", "zaak").search(sentence)
    if _OF_OFFICE.search(sentence, 0, local.start()) and not told:
        return False
    central = [m for m in _CENTRAL.finditer(sentence) if not _NOT.search(sentence, 0, m.start())]
    if central or _OF_RESIDENTS.search(sentence, 0, local.start()):
        return False
    return listed("slechts").search(sentence) is not None or not is_small_print(sentence)


@lru_cache(maxsize=1)
def _no_longer_kept() -> re.Pattern[str]:
    """That towns keep no such register any more: "de stad houdt geen gemeentelijk strafregister meer bij"."""
    local = either("plaatselijk_register")
    town, keeps = either("gemeente_als_onderwerp"), either("houdt_bij")
    day = r"(?: (?!dat|dass)[a-z0-9.,']+){0,5}?"
    return re.compile(
        rf"(?<![a-z])(?:{town} {keeps}|{keeps} {town}){day} (?:geen|kein) (?:eigen(?:es)? )?{local}"
        r" (?:meer|mehr)(?![a-z])"
        rf"|(?<![a-z])(?:{town} (?:ne {keeps}|n'(?:a|ont))|il n'y a) plus (?:de |d'un |d'){local}(?![a-z])"
    )


def holds_for_place(sentence: str) -> bool:
    """Whether a sentence that says that nothing is registered says so for one place: "in de gemeente Aalst zijn geen".

    Not where somebody lives there, or signs for it.
    """
    return says_none(sentence) and any(told.search(sentence) for told in _for_place())


@lru_cache(maxsize=1)
def _for_place() -> tuple[re.Pattern[str], ...]:
    """The register of a place, or a place to which a verb or a negation is joined."""
    area = rf"(?:(?:de|het|onze|la|le|l'|notre|der|dem|unserer|the) ?)?{either('gebied')}(?: [a-z][a-z'\-]+){{0,3}}?"
    within = r"(?:in|binnen|voor|op|dans|pour|sur|im|fur|within|for)"
    held = r"(?:is|zijn|staat|staan|werd|werden|komt|komen|heeft|est|sont|ist|sind|wurde|wurden|liegen|liegt|are|were)"
    none = rf"{either('ontkenning', 'ontkend', 'niets')}(?![a-z])"
    return (
        re.compile(rf"(?<!uit het )(?<![a-z]){either('register_genoemd')} {within} {area}(?![a-z])"),
        re.compile(rf"^\W*{within} {area} {held}(?: er)? {none}"),
        re.compile(rf"(?<![a-z]){held}(?: er)? {within} {area} {none}"),
    )


def names_other_source(line: str) -> bool:
    """Whether a label of a source has something else for its value than the register: "Bron: lijst van de dienst"."""
    m = _OF_SOURCE.match(line)
    if m is None or len(line.split()) > _MOST_OF_SOURCE or not line[m.end() :].strip(ORNAMENT):
        return False
    named = listed("bron_opschrift").fullmatch(m["label"].strip()) is not None
    return named and listed("het_register").search(line, m.end()) is None
