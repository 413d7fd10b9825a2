"""Sentences that tell that something went wrong: a search not done, data that do not match, a fault, an incident.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.nothing_said import cores, says_none
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.sentences.searching import NOT_LIMITED
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked

_UNDONE = re.compile(
    r"(?<![a-z])(?:is|zijn|werd|werden|heeft|hebben|kon|konden|was|waren|ligt|liggen|ist|sind|wurde|wurden|hat|haben"
    r"|konnte|konnten|liegt|liegen)"
    r"(?: [a-z\-]+){0,6}? (?:niet|evenmin|nicht)(?! (?:meer|langer|alleen|enkel|nur|mehr)(?![a-z]))(?![a-z\-])"
    r"|(?<![a-z])n'?\s?(?:a|ai|avons|ont|est|sont|etait|etaient|fut)(?: (?:encore|toujours))? (?:pas|pu|point)(?![a-z])"
    r"|(?<![a-z])(?:was|were|has|have|could) not(?! only)(?![a-z])"
)
"""That something was not done, or could not be; "worden niet" says what never is."""
_FEWEST, _MOST = 4, 20
"""Words of a sentence that tells of an event."""
_PARTICIPLE = r"(?:[a-z]*ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|over(?!heid))[a-z]{2,}(?:d|t|en))"
"""Of a verb, and not "overheid" or "overheidsdienst"."""
HAPPENED = re.compile(
    r"(?<![a-z])(?:werd|kon|konden|gaf|gaven|gebeurde|n'a|n'ont|a ete|ont ete|a subi|ont subi|s'est|se sont"
    r"|wurde|wurden|konnte|konnten|was|were"
    rf"|(?:heeft|hebben|is|zijn|hat|haben|ist|sind)(?: [a-z]+){{1,8}}? {_PARTICIPLE})(?![a-z])"
)
RELATIVE = re.compile(
    r"(?<![a-z])(?:die|dat|dewelke|welke|waar[a-z]*|zoals|qui|dont|que|lesquel(?:le)?s|welche[rs]?|wobei|dass|wo"
    r"|who|which|that)(?![a-z])[^,]*\Z"
)
"""Before a verb, what makes it one of a clause that says which is meant."""


def tells_undone(sentence: str) -> bool:
    """Whether a sentence says of a register, a search, its answer or who it is about that something was not done.

    Not where it says that somebody is not in it, or what is so of every paper: "ist ohne Unterschrift nicht gültig".
    """
    if is_small_print(sentence) or listed("bestaat_niet_meer", "wet_of_besluit", "gewijsde").search(sentence):
        return False
    sentence = blanked(NOT_LIMITED, sentence)
    for core in cores().values():
        sentence = blanked(core, sentence)
    undone = _UNDONE.search(sentence) or _unchecked().search(sentence)
    if undone is None or listed("niet_over_register").search(sentence):
        return False
    about = listed("bron_van_gegevens", "zoeken", "uitkomst_van_zoeken", "wie_gezocht", "onderdeel_van_stuk")
    return about.search(sentence) is not None


@lru_cache(maxsize=1)
def _unchecked() -> re.Pattern[str]:
    """The same without a verb: "Identiteit niet geverifieerd"."""
    return re.compile(
        r"^\W*(?:[a-z']+[ ,:]+){1,5}?(?:(?:nog|encore|noch) )?(?:niet|non|pas|nicht|not|on)[ -]?"
        rf"{either('nagegaan')}(?![a-z])"
    )


def is_at_odds(sentence: str) -> bool:
    """Whether a sentence says that the paper, or a name, is not as what it was held against."""
    return listed("klopt_niet").search(sentence) is not None and not (
        is_small_print(sentence) or listed("maakt_regel").search(sentence)
    )


def tells_of_fault(sentence: str) -> bool:
    """Whether a sentence tells that something went wrong, was left out, or that there is another of that name."""
    if _known_fault().search(sentence) and "?" not in sentence and not listed("maakt_regel").search(sentence):
        return True
    if is_small_print(sentence) or listed("maakt_regel", "meldt_fout", "niet_over_register").search(sentence):
        return False
    if _any_fault().search(sentence) and not listed("zoeken").search(sentence):
        return False
    fault = listed("mankement").search(sentence)
    denied = fault and listed("ontkenning", "ontkend").search(sentence, 0, fault.start())
    return fault is not None and not denied and "?" not in sentence


def holds_faults(sentence: str) -> bool:
    """Whether it says of this paper that there are faults in it: "dit uittreksel bevat fouten"; no "if", no "no"."""
    if "?" in sentence or listed("voorwaarde_overal", "maakt_regel", "ontkenning", "ontkend").search(sentence):
        return False
    return _holding_faults().search(sentence) is not None


@lru_cache(maxsize=1)
def _holding_faults() -> re.Pattern[str]:
    paper = rf"{either('aanwijzend')} (?:[a-z]+ )?{either('uittreksel_genoemd', 'stuk_genoemd')}"
    some = r"(?: (?:een|nog|wel|enkele|meerdere|une?|des|de|plusieurs|ein|einen|einige|mehrere|an?|some|several))*"
    few_words = r"(?: [a-z]+){0,2}?"
    holds = r"(?:bevat(?:te)?|vertoont|heeft|telt|contient|comporte|presente|enthalt|weist|hat|contains?|has)"
    return re.compile(
        rf"(?<![a-z]){paper} {holds}{some}{few_words} {either('een_fout')}(?:en|s|er)?(?![a-z])"
        rf"|(?<![a-z])(?:er (?:staan|zitten|staat|zit|zijn|is)|il y a|es (?:gibt|sind)|there (?:are|is))"
        rf"{some}{few_words} {either('een_fout')}(?:en|s|er)? (?:in|op|dans|sur|auf|on) {paper}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _known_fault() -> re.Pattern[str]:
    """A fault that there is, by its article and in this paper, or in a search: "de fout in dit uittreksel"."""
    return re.compile(
        rf"(?<![a-z])(?:de|deze|die|der|dieser|diese|den|diesen|the|this|l'|cette) ?{either('een_fout')}"
        r"(?: (?:die|welke|der|welcher|qui|that|which))?(?: [a-z]+){0,3}?"
        rf" (?:in|op|van|dans|sur|de|auf|of|on) {either('aanwijzend')} {either('uittreksel_genoemd', 'stuk_genoemd')}"
        rf"(?![a-z])|^\W*(?:een |une |ein )?{either('een_fout')}"
        r" (?:bij|tijdens|lors de|lors d'|pendant|bei|wahrend|during)"
        rf" (?:de |het |la |le |l'|der |die |dem )?{either('zoeken')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _any_fault() -> re.Pattern[str]:
    """That whoever finds faults has to report them, whichever they are: "eventuele fouten dienen te worden gemeld"."""
    faults = either("mankement")
    whichever = (
        r"(?:fouten|onjuistheden|erreurs|fehler|errors|(?:de )?(?:eventuele|mogelijke|elke|iedere|alle) [a-z]+"
        r"|tout(?:e|es|s)? (?:les )?[a-z]+|les (?:eventuelles )?[a-z]+(?: eventuelles)?"
        r"|(?:eventuelle|etwaige|jeder|mogliche) [a-z]+|any [a-z]+)"
    )
    duty = (
        r"(?:(?:moet(?:en)?|dien(?:t|en)|doi(?:ven)?t|mussen|muss|sollen|must|should)(?![a-z])[^.;:]{0,60}?(?<![a-z])"
        r"(?:gemeld|meegedeeld|signalee?s?|gemeldet|mitgeteilt|reported)"
        r"|te melden|mee te delen|a signaler|zu melden|mitzuteilen|to be reported)"
    )
    return re.compile(
        rf"^\W*(?=[^.;:]{{0,30}}?(?<![a-z]){faults}(?![a-z])){whichever}(?![a-z])"
        rf"(?! (?:bij|bei|lors|tijdens|wahrend|during|at)(?![a-z]))[^.;:]{{0,60}}?(?<![a-z]){duty}(?![a-z])"
    )


def tells_of_event(sentence: str) -> bool:
    """Whether a sentence tells what happened to the register, a case or this paper: "Het systeem gaf een foutmelding".

    Not what happens as a rule, that nothing was found, or how a paper is made, signed, asked for, paid and delivered;
    nor what leads with a colon to an answer, which tells by itself.
    """
    if sentence.rstrip().endswith(":") or "?" in sentence:
        return False
    if not _FEWEST <= len(sentence.split()) <= _MOST or is_small_print(sentence):
        return False
    happened = HAPPENED.search(sentence)
    if happened is None or RELATIVE.search(sentence, 0, happened.start()):
        return False
    if says_none(sentence):
        return False
    beside = listed("bestaat_niet_meer", "wet_of_besluit", "niet_over_register")
    if stems("op_en_om_het_papier").search(sentence) or beside.search(sentence):
        return False
    about = listed("bron_van_gegevens", "zoeken", "uitkomst_van_zoeken", "zaak", "dit_stuk", "onderdeel_van_stuk")
    return about.search(sentence) is not None
