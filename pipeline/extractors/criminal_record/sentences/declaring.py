"""Who declares what a sentence of an extract says, and whether anything before it limits that.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.governing import (
    another_speaks,
    of_another,
    restricts,
    told_by_person,
)
from pipeline.extractors.criminal_record.sentences.hearsay import holder_speaks, is_hearsay
from pipeline.extractors.criminal_record.sentences.impersonal import ANY_EXTRACT
from pipeline.extractors.criminal_record.sentences.nothing_said import denies_clause
from pipeline.extractors.criminal_record.sentences.openings import (
    essential,
    harmless_openings,
    harmless_words,
    opens_harmlessly,
)
from pipeline.extractors.criminal_record.words.known import TOKEN
from pipeline.extractors.criminal_record.words.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems, unbroken
from pipeline.extractors.flattened import blanked

_NOUN = 14
"""Characters of a noun behind what was said: "een blanco uittreksel"."""
_SINCE_YEAR = re.compile(r"(?<![a-z])(?:na|voor|apres|avant|nach|vor|after|before)\s(?:le |de |dem |1 ?er )*[0-9]")
_FOUND = re.compile(
    r"(?:(?:daar|daarin|hierin) )?(?:(?:ik|wij|we|nous|wir) (?:vonden|vond|troffen|trof|zagen|zag|n'(?:y )?avons trouve"
    r"|fanden|found)|(?:vonden|vond|troffen|trof|zagen|zag|fanden) (?:ik|wij|we|wir))"
    r"(?: (?:er|daar|daarin|hierin|dort|darin|in het (?:centraal )?(?:straf)?register))?"
)
"""All that stands before what an officer did not find: he speaks of the register that he looked into."""
IT_HOLDS = re.compile(
    r"(?:het|dit|dat|il|elle|celui-ci|celle-ci|es|er|dieser|it) (?:vermeldt|bevat|toont|telt"
    r"|ne (?:mentionne|contient|comporte|reprend)|enthalt|vermerkt|contains|shows)"
)
"""All that stands before what the extract, of which the sentence before it speaks, does not hold."""
_RECITAL = re.compile(
    r"(?<![a-z])(?:in antwoord op|naar aanleiding van|ingevolge|gevolg gevend aan|als gevolg van|en reponse a|suite a"
    r"|in beantwortung|auf|in response to|following) (?:uw|je|de|het|votre|la|ihre[rns]?|die|your) (?:[a-z]+ )?"
    r"(?:vraag|verzoek|aanvraag|brief|schrijven|mail|bericht|demande|requete|courrier|lettre|anfrage|antrag|schreiben"
    r"|request|letter)"
    r"(?![a-z])"
)
"""The request that a letter answers, which asks nothing now."""
_REQUESTED = re.compile(
    r"(?<![a-z])(?:aanvraag|verzoek|demande|antrag|request) (?:van|tot|om|d'|de|auf|for) ?(?:een|une?|eine[nrms]?|an?)"
    r" (?:verklaring|attest|bevestiging|bewijs|declaration|attestation|certificat|erklarung|bescheinigung|bestatigung"
    r"|certificate|statement) (?:dat|que|qu'|dass|that)(?![a-z])"
)
"""What is requested, which tells nothing: "aanvraag van een verklaring dat er geen veroordelingen zijn"."""
_CANNOT = re.compile(
    r"(?<![a-z])ne (?:peut|puis|pouvons|peuvent|saurait|saurais|saurions)(?![a-z])|impossib|onmogelijk|unmoglich"
    r"|(?<![a-z])(?:weiger|refus)[a-z]*|(?<![a-z])nalaat(?![a-z])|(?<![a-z])s'abstient(?![a-z])"
)
"""That somebody cannot, or will not, declare something."""
_LEADS_TO_CLAUSE = re.compile(r"[^,;:]{0,160}?(?<![a-z])(?=(?:dat|que|qu'|dass|that)(?![a-z]))")
"""From a verb of declaring to what is declared: "blijkt | uit de verstrekte gegevens dat"."""
_AND_THAT = re.compile(r"(?<![a-z])(?:en (?=dat )|et (?=qu[e'])|und (?=dass )|and (?=that ))")
_ITS_OWN_REGISTER = re.compile(r"strafregister|casier|criminal record")
_OF_JUDGMENT = re.compile(
    r"(?<![a-z])(?:het|dit|dat|le|ce|l'|das|dieses|the|this) ?(?:vonnis|arrest|jugement|arret|urteil|judgment"
    r"|verdict)(?![a-z])"
)
"""What a judgment says, and no register: "het vonnis houdt geen veroordeling in"."""
_BY_THESE = re.compile(r"(?<![a-z])mits dezen?(?![a-z])")
"""How an officer speaks who sets no condition."""
THIS_EXTRACT = (
    r"(?<![a-z])(?:dit|onderhavig|present|cet|dieser|diesem|vorliegenden?|this) (?:type |soort )?"
    r"(?:uittreksel|extrait|auszug|extract)"
)


def opens_for_all(before: str, printed: str, names: frozenset[str]) -> bool:
    """Whether neither the words that declare a statement nor those behind them limit it: all of `before`.

    `printed` is `before`, not flattened; `names` are the words of the holder's name.
    """
    if denies_clause(before) or listed("slechts").search(essential(before)):
        return False
    at = _declared(before)
    declares, own = blanked(harmless_openings(), essential(before[:at])), harmless_words()
    if (
        another_speaks(declares, names, own)
        or told_by_person(before, names)
        or of_another(declares, printed, names | own)
    ):
        return False
    if restricts(declares, printed[:at], names | own):
        return False
    at += _of_last_clause(before[at:])
    return opens_harmlessly(before[at:], printed[at:], names)


def is_declared(before: str, names: frozenset[str]) -> bool:
    """Whether what leads to a statement is said by who may say it, and not denied, asked or repeated."""
    declared = _declared(before)
    heard = is_hearsay(before) or holder_speaks(before) or told_by_person(before, names)
    return not heard and (not declared or _declares(blanked(_RECITAL, before[:declared])))


def _of_last_clause(said: str) -> int:
    """Where the last of several clauses begins: "dat hij hier woont en dat"; 0 where an earlier one limits it."""
    ends = [m.end() for m in _AND_THAT.finditer(said)]
    limiting = listed("vooraf", "uitzondering", "voorwaarde", "ontkend", "onzeker", "reikwijdte")
    if not ends or _ITS_OWN_REGISTER.search(said, ends[-1]) is None:
        return 0
    earlier = said[: ends[-1]]
    tells = (
        limiting.search(earlier)
        or stems("beslissing_stam").search(earlier)
        or PENALTY.search(earlier)
        or COURT.search(earlier)
    )
    return 0 if tells else ends[-1]


@lru_cache(maxsize=1)
def _subject() -> re.Pattern[str]:
    """The person, this extract, or the register itself."""
    return re.compile(rf"{either('over_wie_stam')}|{THIS_EXTRACT}|{unbroken('over_wie').pattern}")


def _declared(before: str) -> int:
    """Where the words end by which a sentence speaks for the register: "verklaart dat"."""
    said = list(listed("verklaart").finditer(before))
    if not said:
        return 0
    end = said[-1].end()
    led = None if listed("dat_zin").search(said[-1][0]) else _LEADS_TO_CLAUSE.match(before, end)
    return led.end() if led else end


def states(before: str, stated: str, after: str, names: frozenset[str]) -> bool:
    """Whether the sentence is about a person or this extract, and states instead of explaining."""
    named = not names.isdisjoint(TOKEN.findall(before + after))
    speaks = _FOUND.fullmatch(before.strip()) or IT_HOLDS.fullmatch(before.strip())
    by_office = listed("spreekt_ambtshalve").search(before[: _declared(before)]) and _is_found(after)
    about = named or speaks or by_office or _subject().search(before + after)
    if (
        listed("voorwaarde", "verondersteld").search(blanked(_BY_THESE, before))
        or _REQUESTED.search(before)
        or _CANNOT.search(before)
        or is_hearsay(before)
        or holder_speaks(before)
        or not about
    ):
        return False
    if not named and ANY_EXTRACT.search(f"{before}{stated}{after[:_NOUN]}"):
        return False
    declared = _declared(before)
    if not _declares(blanked(_RECITAL, before[:declared])) or _OF_JUDGMENT.search(before):
        return False
    said = essential(before[declared:])
    return not (listed("uitleg").search(said) or listed("vooraf").search(said) or _SINCE_YEAR.search(said))


def _is_found(after: str) -> bool:
    """Whether nothing was found, where a sentence names nobody: "worden meegedeeld" says what is done with it."""
    return listed("gezegd_van_zaken").search(after) is not None and not listed("mededelen", "moeten").search(after)


def _declares(before: str) -> bool:
    """Whether somebody declares it, and is not said to be able to, not to, or asked to: "kan bevestigen dat"."""
    if listed("ontkend", "vraagt", "onzeker").search(before):
        return False
    return listed("in_staat").search(before) is None or listed("van_zichzelf").search(before) is not None
