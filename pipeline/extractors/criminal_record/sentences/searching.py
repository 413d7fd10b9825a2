"""Sentences that say that not all was looked into, or that more is to come: "Enkel verkeer werd nagezien".

Small print says who may search and how a paper is verified; that limits nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed
from pipeline.extractors.flattened import blanked

_PARTS = re.compile(r"[,;()]|\s-+\s")
_MOST_WORDS = 20
"""Words of such a part of a sentence."""
_NEVER_BUT = re.compile(
    r"(?<![a-z])n'?\s?(?:a|ont|avons|est|sont|fut)(?: [a-z]+){0,3}? (?:que|qu')|(?<![a-z])ne [a-z]+ (?:que|qu')"
)
"""French for "only": "n'a porté que sur"."""
_OWN_ARTICLE = re.compile(r"(?<![0-9])595(?![0-9])")
"""What an extract of the general model leaves out, it never tells."""
_TERM = (
    r"(?:[a-z]+|[0-9]+) (?:jaar|jaren|maand(?:en)?|weken|dagen|ans?|mois|semaines|jours|jahre?n?|monate?n?|wochen"
    r"|tagen?|years?|months?|weeks|days)"
)
_STILL = re.compile(
    rf"{listed('nog_niet').pattern}(?! (?:nooit|jamais|nie(?:mals)?|never|(?:pendant |for )?{_TERM})(?![a-z]))"
)
"""That something is still to be done, and not that it was never done yet, or for how long it is kept."""
_OF_ANYBODY = re.compile(
    r"(?<![a-z])(?:elke?|iedere?|ieder(?:een)?|alle|wie|misbruik|tout(?:e|es)?|quiconque|abus|jede[rsnm]?|wer|missbrauch"
    r"|any|every|whoever|misuse|[a-z]*(?:vervals|falsif|falsch)[a-z]*)(?![a-z])"
)
"""Of whom small print speaks: "ieder gebruik van een vervalst uittreksel wordt vervolgd"."""
_UNTIL = re.compile(
    r"(?<![a-z])(?:tot(?: en met)?|t/m|jusqu'?(?: ?(?:en|au|a))?|bis(?: zum)?|until|up to)"
    r"(?: (?:eind|einde|ultimo|fin|ende))?"
    r" (?:[0-9]{1,2}(?:[./\-] ?| )(?:[0-9]{1,2}[./\-] ?|[a-z]+\.? )|[a-z]+ )?(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)
"""Up to which day or year."""
_TO_READER = re.compile(
    r" (?:(?:de |du |des |d')?(?:vragen|questions?|fragen)|(?:uw|jouw|votre|vos|ihrer?|your) "
    r"(?:antwoord|reactie|reponse|antwort|ruckmeldung|answer|reply))(?![a-z])"
)
"""How letters end and what they offer: "in afwachting van uw antwoord", "nog vragen?"."""
NOT_LIMITED = re.compile(
    r"(?<![a-z])(?:niet|geenszins|pas|nicht|not|in no way|keineswegs) (?:langer |meer |plus )?"
    r"(?:beperkt|limitee?s?|beschrankt)"
)
"""That something is not limited, which tells of nothing undone: "is niet beperkt tot"."""


def searched_until(sentence: str) -> list[int]:
    """The years up to which a sentence says that was searched: "Het register werd geraadpleegd tot eind 2015"."""
    searched = listed("doorzocht", "bijgewerkt").search(sentence) and listed("bron_van_gegevens").search(sentence)
    if not searched or is_small_print(sentence):
        return []
    return [int(m["year"]) for m in _UNTIL.finditer(sentence)]


def is_under_way(sentence: str) -> bool:
    """Whether a sentence says that a case runs, and sets no rule: "Er loopt een gerechtelijk onderzoek"."""
    if is_small_print(sentence) or "?" in sentence or listed("ontkenning", "ontkend").search(sentence):
        return False
    if listed("wordt_vervolgd").search(sentence):
        return _OF_ANYBODY.search(sentence) is None
    ruled = listed("als_regel", "maakt_regel", "over_de_aanvraag").search(sentence)
    return _runs().search(sentence) is not None and ruled is None


def limits_search(sentence: str) -> bool:
    """Whether a sentence says that the search was not whole, or that its answer is not."""
    if _shows_what_model_does(sentence):
        return False
    if _only_source().search(sentence) or _covers_only().search(sentence):
        return True
    if listed("niet_over_zoeken").search(sentence):
        return False
    if _of_pages().search(sentence):
        return True
    alone = listed("niet_volledig").fullmatch(sentence.rpartition(":")[2].strip(ORNAMENT)) is not None
    return alone or any(map(_says_limited, _PARTS.split(sentence)))


def _shows_what_model_does(sentence: str) -> bool:
    """Whether all of a sentence is that the paper holds what its model or the law lets be told, and nothing else."""
    named = listed("wet_of_model").search(sentence) and listed("beperkt_zich").search(sentence)
    rest = blanked(listed("beperkt_zich", "wet_of_model", "dit_stuk", "wat_het_model_toont"), sentence)
    return bool(named) and not any(map(str.isalnum, rest))


def is_awaited(sentence: str) -> bool:
    """Whether a sentence says that a supplement is to follow or that the search goes on, and sets no condition."""
    return listed("komt_nog").search(sentence) is not None and not listed("maakt_regel").search(sentence)


def is_pending(sentence: str) -> bool:
    """Whether something of what courts and registers tell is still to come, and no rule says when it is told.

    A condition sets a rule where it comes first: "Wanneer een vonnis nog niet ...", not "nog niet ..., wanneer".
    """
    if _not_final().search(sentence) or listed("bron_van_gegevens").search(sentence) is None:
        return False
    still = _STILL.search(sentence) if listed("verwerkt").search(sentence) else None
    told = still or listed("achterstand").search(sentence)
    return told is not None and not (
        listed("maakt_regel").search(sentence, 0, told.start()) or _TO_READER.match(sentence, told.end())
    )


def _says_limited(part: str) -> bool:
    text = part.strip(ORNAMENT)
    if len(text.split()) > _MOST_WORDS or _OWN_ARTICLE.search(text):
        return False
    told = listed("zoeken", "uitkomst_van_zoeken").search(text)
    if told and listed("niet_volledig").search(NOT_LIMITED.sub(" ", text)):
        return True
    done = _done().search(text)
    part_of = listed("slechts", "ontkend").search(text) or _NEVER_BUT.search(text)
    return done is not None and part_of is not None


@lru_cache(maxsize=1)
def _runs() -> re.Pattern[str]:
    """Words that say that a case runs now."""
    case, now = either("zaak_in_onderzoek"), either("is_gaande")
    return re.compile(rf"(?<![a-z])(?:{now}(?: [a-z]+){{0,4}}? {case}|{case}(?: [a-z]+){{0,5}}? {now})(?![a-z])")


@lru_cache(maxsize=1)
def _not_final() -> re.Pattern[str]:
    """What no extract tells yet, as a rule: "nog niet in kracht van gewijsde". Final judgments are to be told."""
    final = rf"{either('definitief')}(?! {either('rechterlijke_uitspraak')})"
    return re.compile(
        rf"(?<![a-z]){either('tot_nu_niet', gap=' ')}(?: (?!alle|tou|all|samt)[a-z]+){{0,5}}? "
        rf"(?:{either('gewijsde', gap=' ')}|{final})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _only_source() -> re.Pattern[str]:
    """Words that say that only one of all sources was searched: "enkel het bestand, ..., werd doorzocht"."""
    source = rf"{either('slechts')}(?: [a-z]+){{0,3}}? {either('bron_van_gegevens', 'plaatselijk_register')}"
    verb = rf"(?:{either('verleden')}\W.*?(?<![a-z])|(?<=,) (?:[a-z]+ )*){either('doorzocht')}"
    return re.compile(
        rf"(?<![a-z])(?:{source}(?![a-z]).*?(?<![a-z]){verb}|{either('verleden')}\W.*?(?<![a-z]){source}(?![a-z])"
        rf".*?(?<![a-z]){either('doorzocht')})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _covers_only() -> re.Pattern[str]:
    """Words that say that the paper itself goes no further: "Dit uittreksel betreft enkel de laatste vijf jaar"."""
    paper = rf"(?<![a-z]){either('dit_stuk')}(?: [a-z]+){{0,2}}?"
    person = rf"(?<![a-z]){either('voor_wie_opgezocht')}"
    far = rf"(?!.*(?:{person}|(?<![0-9])595(?![0-9])))"
    there = rf"(?: [a-z]+){{0,3}}? {either('gebied')}"
    lately = rf"(?: [a-z]+){{0,3}}? {either('voorbij')}(?: [a-z0-9]+)? {either('tijdvak')}"
    return re.compile(
        rf"{paper} {either('bestrijkt')}(?: [a-z]+){{0,2}}? {either('tijdvak')}(?![a-z])"
        rf"|^{far}.*{paper} (?:{either('bestrijkt')}(?: [a-z]+){{0,2}}? {either('slechts')}"
        rf"|{either('slechts')} {either('bestrijkt')}|{either('geldt')} {either('slechts')}(?:{there}|{lately})"
        rf"|ne vaut(?:{there}|{lately})"
        rf"|ne (?:porte|couvre|concerne|vise|reprend) qu|{either('beperkt_zich')})(?![a-z]{{3}})"
    )


@lru_cache(maxsize=1)
def _of_pages() -> re.Pattern[str]:
    """Words that say that not all of the paper is there: "Alleen de eerste bladzijde werd afgedrukt"."""
    pages = r"(?:bladzijden?|blad|pagina'?s?|pages?|seiten?)"
    return re.compile(rf"(?<![a-z]){either('slechts')}(?: [a-z]+){{0,3}}? {pages}(?![a-z])")


@lru_cache(maxsize=1)
def _done() -> re.Pattern[str]:
    """Words that say that something was searched: "werd nagezien"; without a verb only behind "enkel"."""
    past, person = either("verleden"), rf"(?<![a-z]){either('voor_wie_opgezocht')}"
    within = r"(?:[\s'][a-z0-9.'\-]+){0,10}?[\s']"
    return re.compile(
        rf"(?<![a-z])(?:{past}{within}{either('doorzocht')}|{either('doorzocht')}{within}{past}"
        rf"|{either('slechts', 'ontkend')}{within}{either('doorzocht')}(?= ?(?:$|:))"
        rf"|{either('zoeken')}{within}{either('verricht')}|{either('zocht')}"
        rf"|{either('zoeken', 'uitkomst_van_zoeken')}{within}{either('bestrijkt')}(?!.*{person}))(?![a-z])"
    )
