"""What an extract says it may be used for: a sentence that keeps it from the use it is handed in for.

"Enkel geldig voor vrijwilligerswerk" and "volstaat niet voor een functie bij een lokaal bestuur" take nothing back of
what the register says, but a person must look. How long a paper holds, which seal it bears, and what the other models
are for, limits nothing of it. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked

_FOR = r"(?:voor|om|bij|in|pour|dans|aupres|en vue|a|fur|bei|im|zum|zur|for|with|within)"
_WORDS = r"(?: [a-z'\-]+)"
_OTHER_PAPER = re.compile(
    r"(?<![a-z])(?:ander|andere|autre|anderes|anderer|anderen|other|another|different) "
    r"(?:model|uittreksel|attest|document|stuk|modele|extrait|certificat|muster|modell|auszug|bescheinigung|extract"
    r"|certificate)(?![a-z])"
)
"""Another paper than this one."""
_OF_OTHER_THING = re.compile(
    r"(?<![a-z])(?:[a-z]*gegevens|donnees|[a-z]*daten|data|informatie|informations?|exempla(?:ar|ire)|exemplar|afdruk"
    r"|kopie|copie|copy|ausdruck|print)(?![a-z])"
)
"""What is used otherwise than the paper: "uw gegevens worden alleen gebruikt voor", "de kopie dient enkel voor"."""
_OTHER_USE = re.compile(r"(?<![a-z])(?:ander|andere|autres?|anderen?|other)(?![a-z])")
"""What it is not for besides: "niet voor andere doeleinden dan de sollicitatie gebruikt"."""
_NEEDED = re.compile(
    r"(?<![a-z])(?:nodig|vereist|aangevraagd|aanvragen|vraag|vraagt|voorleggen|voorgelegd|bezorgen|necessaire|requis"
    r"|exige|demande[rz]?|erforderlich|notig|beantragen|verlangt|required|needed|requested)(?![a-z])"
)


def bars_use(sentence: str) -> bool:
    """Whether a sentence says that this paper is for another use only, not for this one, or needs another beside it."""
    if "?" in sentence:
        return False
    parts = sentence.split(";")
    return any(_only_for_other(one) or _not_for_work(one) for one in parts) or _with_another(sentence)


def _only_for_other(sentence: str) -> bool:
    """Neither for work, nor a rule of how long or how the paper holds: "Enkel geldig voor vrijwilligerswerk"."""
    m = _only().search(sentence)
    if m is None or _OF_OTHER_THING.search(sentence, 0, m.start()):
        return False
    what = sentence[m.start() :]
    return not (stems("om_te_werken").search(what) or stems("hoe_het_geldt").search(what) or _is_of_language(what))


def _is_of_language(what: str) -> bool:
    """Whether nothing is told but in which language it is given: "alleen in het Nederlands afgeleverd"."""
    rest = blanked(listed("in_een_taal"), what)
    beside = blanked(listed("slechts", "dient_voor", "naast_de_taal"), rest)
    return rest != what and not any(map(str.isalnum, beside))


def _not_for_work(sentence: str) -> bool:
    """Or work for which another model is said to be needed: "Volstaat niet voor een ambt bij een lokaal bestuur"."""
    before = _unfit_behind().search(sentence)
    if before is not None and stems("om_te_werken").search(before["what"] + " "):
        return stems("voor_andere_modellen").search(sentence) is None
    m = _not_for().search(sentence)
    between = _not_for_it().search(sentence) if m is None else None
    meant = (between["what"] or between["before"]) + " " if between else ""
    if stems("om_te_werken").search(meant) and not _OTHER_USE.search(meant):
        return stems("voor_andere_modellen").search(sentence) is None
    other = _OTHER_PAPER.search(sentence) if m is None else None
    if m is None and (other is None or not _NEEDED.search(sentence)):
        return False
    what = sentence[m.end() :] if m else sentence
    return stems("om_te_werken").search(what) is not None and stems("voor_andere_modellen").search(sentence) is None


def _with_another(sentence: str) -> bool:
    """What else the answer needs is not here: "Slechts geldig samen met bijlage 2"."""
    return _together().search(sentence) is not None


@lru_cache(maxsize=1)
def _only() -> re.Pattern[str]:
    """That it is good, or given, for something only, up to what that is."""
    fit, only = either("dient_voor"), either("slechts")
    return re.compile(
        rf"(?<![a-z])(?:{only}{_WORDS}{{0,2}}? {fit}{_WORDS}{{0,1}}? {_FOR}|{fit}{_WORDS}{{0,1}}? {only} {_FOR}"
        rf"|{only} {_FOR} [^.;:]{{3,60}} {fit}(?=\W*$)|{fit} {_FOR} [^.;:]{{3,60}} {only}(?=\W*$))(?![a-z])"
    )


@lru_cache(maxsize=1)
def _not_for() -> re.Pattern[str]:
    """That it is not good for something, up to what that is."""
    fit, no = either("dient_voor"), r"(?:niet|geenszins|pas|point|nicht|not|onvoldoende|ongeschikt|insuffisant)"
    return re.compile(
        rf"(?<![a-z])(?:{no}{_WORDS}{{0,3}}? {fit}|{fit}{_WORDS}{{0,2}}? {no}|{either('ongeschikt')})"
        rf"{_WORDS}{{0,2}}? {_FOR}(?![a-z])"
        rf"|(?<![a-z])ne (?:peut|saurait|pourra|doit) (?:etre )?{fit} {_FOR}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _not_for_it() -> re.Pattern[str]:
    """The same around what that is: "mag niet voor een sollicitatie worden gebruikt"."""
    fit, no = either("dient_voor"), r"(?:niet|nicht|pas|not)"
    what = rf"{_FOR}(?P<what>{_WORDS}{{1,5}}?)"
    return re.compile(rf"(?<![a-z])(?:{no} {what}|{what.replace('what', 'before')} {no})(?: worden)? {fit}(?![a-z])")


@lru_cache(maxsize=1)
def _unfit_behind() -> re.Pattern[str]:
    """That it is not good for `what` stands before: "voor sollicitaties is het ongeldig"."""
    return re.compile(
        rf"(?<![a-z]){_FOR}(?P<what>{_WORDS}{{1,8}}?) (?:is|ist|est|geldt|gilt){_WORDS}{{0,3}}?"
        rf" (?:{either('ongeschikt', 'ongeldig')}|(?:niet|nicht|pas|non|not) {either('wel_geldig')})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _together() -> re.Pattern[str]:
    """That it is good with another paper only."""
    fit = either("dient_voor")
    paper = (
        rf"{either('samen_met')}(?: (?:de|het|een|la|le|les|l'|une?|der|die|dem|das|eine[rm]?|the|an?|zijn|haar))?"
        rf"(?: [a-z]+)?[ ']?{either('ander_deel')}"
    )
    return re.compile(rf"(?<![a-z])(?:{fit}{_WORDS}{{0,3}}? {paper}|{paper}(?: [0-9a-z]+){{0,2}}? {fit})(?![a-z])")
