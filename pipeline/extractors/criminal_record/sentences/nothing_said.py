"""The words by which an extract says that nothing is registered, or nothing of a person, apart from what limits them.

What stands around them, and may limit them, is for other modules (`limiting`, `openings`). The words stand in
`vocabulary/criminal_record/`. All text is flattened (`flattened.flat`).
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.known import TOKEN, harmless_phrases, is_known
from pipeline.extractors.criminal_record.words.wordlists import either, listed, record_words
from pipeline.extractors.flattened import blanked

LONGEST = 600
"""Characters of a sentence before and after what it says; of a longer one the rest is not looked at."""
_BESIDE_NEGATION = frozenset({"niet", "nergens", "nooit"})
_TO_A_PENALTY = re.compile(
    r"(?<![a-z])(?:tot (?:een|enige)|a une|a quelque|zu einer|zu irgendeiner|to (?:a|any))"
    r" (?:straf|peine|strafe|penalty)(?![a-z])"
)
"""What limits nothing that is denied of a person: "nooit tot een straf veroordeeld"."""
WITH_CONVICTIONS = re.compile(
    r" ?(?<![a-z])(?:met|avec|mit|with) (?:(?:een|enige|ook maar een|de|des|une|d'|einer|irgendeiner|any|a) ?)?"
    r"(?:veroordeling(?:en)?|condamnations?|verurteilung(?:en)?|convictions?)(?![a-z])"
)
"""With what nobody is found of whom nothing is registered: "niet met veroordelingen voorkomt"."""
_ANY_ONE = "enige|enig|een enkele|een|une?|toute|de|d|la moindre|any|an?|eine[rn]?|irgendeine[rn]?"
"""What stands between a negation and its noun where they are apart: "niet gebleken van enige veroordeling"."""
_EACH = (
    "enige|enig|elke|elk|iedere|ieder|alle|ook maar een|gelijk welke|eender welke|toute|tout|quelque|la moindre"
    "|jede[rmn]?|jegliche[rmn]?|irgendeine[rn]?|any|all|every"
)
"""What makes a negation no weaker: "vrij van enige", "ohne jede"."""
_BETWEEN = 5
"""Words between a negation and what it denies of a person."""
_GAVE = r"(?:(?:mee|mede)gedeeld|bezorgd|overgemaakt|mitgeteilt|ubermittelt)"
GAVE_NOTHING = re.compile(
    rf"(?<![a-z])(?:heeft|hebben|hat|haben)(?= )[^.;:]{{0,60}} (?:geen|keine[nr]?)(?= )[^.;:]{{0,40}} {_GAVE}(?![a-z])"
    r"|(?<![a-z])n'(?:a|ont)(?: [a-z]+){0,2} (?:communique|transmis|fourni) aucune?(?![a-z])"
)
"""That somebody was told nothing, which leaves open what the register holds: "hat keine Angaben mitgeteilt"."""
_OF_REQUEST = re.compile(
    r"(?<![a-z])(?:demande|requete|dossier|adresse|numero|reference|courrier|lettre|[a-z]*aanvraag|verzoek|vraag|adres"
    r"|[a-z]*nummer|brief|schrijven|antrag|anfrage|anschrift|schreiben|akte|request|application)"
    r"(?: (?:er|daar|daarin|hierin|y|dort|darin|est|ist|is|was|etait|wordt|werd|wird|wurde|blijkt|ne|n)){0,4}[ ']?\Z"
)
"""Right before what is denied: it is a request or a number that is not known, and nobody."""
SENTENCED = re.compile(
    r"veroordeeld|gevonnist|condamn|verurteilt|vorbestraft|(?:gerichtlich be|gerechtelijk ge)straft"
    r"|convicted|unbescholten|unbestraft|onbestraft"
)
"""What is said of a person and of no address or father's name: "naam van de vader: niet gekend"."""
REGISTER = re.compile(r"strafregister|casier|(?<![a-z])regist(?:er|re)(?![a-z])|criminal record")
"""What names the register, or another of that name."""


@lru_cache(maxsize=1)
def cores() -> dict[str, re.Pattern[str]]:
    """What says that nothing is registered: a pattern for each place in which it counts.

    In a sentence count `sentence` (geen veroordelingen), `split` (niet ... een veroordeling), `person` (niet
    veroordeeld), `weak` (geen gegevens) where the sentence is about the register, `empty` (nihil), and `nothing`
    (niets) with a verb that is said of entries. Where it is all of an answer counts `answer`; `bare` (geen) only right
    behind or under the heading.
    """
    negation = either("ontkenning", "nul_als_getal")
    between = rf"(?:[\s']{{0,3}}{either('bijvoeglijk')})?"
    attribute = rf"(?:\s{either('leidt_bepaling_in')}(?: [a-z0-9]+){{1,{_BETWEEN}}}? {either('bepaling_eindigt')})?"

    each = rf"(?:[\s']{{1,2}}(?:{_EACH}))?"
    besides = r"(?: [a-z]{5,}(?:en|s|es|ungen) (?:of|noch|ni|oder|or))?"

    def nouns(name: str) -> str:
        return rf"{negation}{each}{attribute}{between}{besides}[\s']{{0,3}}{either(name)}"

    denied = rf"{either('ontkend')}(?: [a-z]+){{0,{_BETWEEN}}}? {either('ontkend_gezegde')}"
    apart = rf"(?:kom(?:t|en|ende?)|kwam(?:en)?)(?: [a-z]+){{1,{_BETWEEN}}} (?:niet|nergens) voor"
    by_no_court = (
        rf"{negation}(?: [a-z]+)?[\s']{{1,2}}{either('gerecht')}(?: [a-z]+){{0,{_BETWEEN}}}?"
        rf" {either('door_gerecht')}"
    )
    person = f"{either('gezegde')}|{denied}|{apart}|{by_no_court}"
    split = (
        rf"{either('ontkend')}(?: [a-z']+){{0,{_BETWEEN}}}?[\s']{{1,2}}(?:{_ANY_ONE}){between}[\s']{{1,2}}"
        rf"{either('eenduidig')}"
    )
    measures = rf"(?:van|de|d|du|des|von|zu)[\s']{{1,2}}(?:(?:{_ANY_ONE})\s)?{either('opsomming')}"
    strong = rf"{nouns('zaak')}(?!\s{measures}(?![a-z]))"
    return {
        name: re.compile(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])")
        for name, pattern in {
            "sentence": strong,
            "person": person,
            "split": split,
            "weak": f"{nouns('zwakke_zaak')}|{nouns('inlichting_in_zin')}",
            "empty": either("leeg"),
            "nothing": either("niets"),
            "answer": f"{strong}|{nouns('zwakke_zaak')}|{either('leeg', 'antwoord')}",
            "bare": either("kaal"),
        }.items()
    }


@lru_cache(maxsize=4096)
def says_none(sentence: str) -> bool:
    """Whether a sentence has any words by which nothing is registered, or nothing of somebody."""
    return any(core.search(sentence) for core in cores().values())


def what_is_stated() -> re.Pattern[str]:
    """The pattern of what a register may hold: convictions, entries, kinds of decision."""
    return listed("zaak", "zwakke_zaak", "opsomming")


def attribute_limits(said: str) -> bool:
    """Whether a word that is not known stands between a negation and its noun: "geen voor beroep vatbare vonnissen"."""
    m = listed("leidt_bepaling_in").search(said)
    end = listed("bepaling_eindigt").search(said, m.end()) if m else None
    return bool(m and end and not all(map(is_known, TOKEN.findall(said[m.end() : end.start()]))))


def names_register(text: str) -> bool:
    """Whether a text names the register, and not only another: "registre de la population", "Register der Polizei"."""
    return REGISTER.search(blanked(listed("ander_register"), text)) is not None


def denies_clause(before: str) -> bool:
    """Whether it is denied that something is so: "er is geen bewijs dat er geen veroordelingen zijn"."""
    denied = listed("ontkenning", "ontkend").search(before)
    return denied is not None and listed("dat_zin").search(before, denied.end()) is not None


def said_of_person(said: str, piece: str) -> bool:
    """Whether a person is said to be "niet gekend", and not only some convictions to be "niet vermeld"."""
    if not (names_register(piece) or SENTENCED.search(said)):
        return False
    return says_of_person(said) and not what_is_stated().search(said)


def says_of_person(said: str) -> bool:
    """Whether all that could be said of a person is denied: no word behind the negation limits what it denies."""
    if said.replace("'", " ") in record_words()["gezegde"]:
        return True
    said = blanked(WITH_CONVICTIONS, blanked(_TO_A_PENALTY, said))
    ends = [m.start() for m in listed("ontkend_gezegde").finditer(said) if m.end() == len(said)]
    words = TOKEN.findall(said[: ends[0]]) if ends else TOKEN.findall(said)[:-1]
    between = [word for word in words[1:] if word not in _BESIDE_NEGATION]
    text = " ".join(between)
    limited = what_is_stated().search(text) or listed("uitzondering", "leeg").search(text)
    return all(map(is_known, TOKEN.findall(blanked(harmless_phrases(), text)))) and not limited


def of_request(before: str) -> bool:
    """Whether what follows `before` is denied of a request or a number: "votre demande y est | inconnue"."""
    return _OF_REQUEST.search(before) is not None
