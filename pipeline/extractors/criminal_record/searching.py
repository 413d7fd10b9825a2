"""Sentences that say that not all was looked into, or that the answer is not the last word: "Enkel verkeer nagezien".

That holds too for what is still to come ("Nog niet alle griffies hebben hun gegevens bezorgd") and for a note that the
register of a town was searched.

Small print says who may search and how a paper is verified; that limits nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.nothing_said import ARTICLE, cores, is_small_print, what_is_stated
from pipeline.extractors.criminal_record.role_words import NEAR_DAY
from pipeline.extractors.criminal_record.wordlists import either, listed, opening, stems
from pipeline.extractors.flattened import blanked

_PARTS = re.compile(r"[,;()]|\s-+\s")
_MOST_WORDS = 20
"""Words of such a part of a sentence."""
_MOST_OF_EXCEPTION = 8
"""Words of an exception that stands by itself: "Behalve voor verkeer"."""
_NEVER_BUT = re.compile(
    r"(?<![a-z])n'?\s?(?:a|ont|avons|est|sont|fut)(?: [a-z]+){0,3}? (?:que|qu')|(?<![a-z])ne [a-z]+ (?:que|qu')"
)
"""French for "only": "n'a porté que sur"."""
_OWN_ARTICLE = re.compile(r"(?<![0-9])595(?![0-9])")
"""What an extract of the general model leaves out, it never tells."""
_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_UNDONE = re.compile(
    r"(?<![a-z])(?:is|zijn|werd|werden|heeft|hebben|kon|konden|was|waren|ligt|liggen|ist|sind|wurde|wurden|hat|haben"
    r"|konnte|konnten|liegt|liegen)"
    r"(?: [a-z\-]+){0,6}? (?:niet|evenmin|nicht)(?! (?:meer|langer|alleen|enkel|nur|mehr)(?![a-z]))(?![a-z\-])"
    r"|(?<![a-z])n'?\s?(?:a|ai|avons|ont|est|sont|etait|etaient|fut)(?: (?:encore|toujours))? (?:pas|pu|point)(?![a-z])"
    r"|(?<![a-z])(?:was|were|has|have|could) not(?! only)(?![a-z])"
)
"""That something was not done, or could not be; "worden niet" says what never is."""
_ENDS = re.compile(r"(?<![a-z])s'(?:arrete|arretent)(?![a-z])")
"""That something goes no further, and no decree: "s'arrête au"."""
_NAMED_EXCEPTION = re.compile(r"\W*(?:[a-z]+ )?(?:uitzondering(?:en)?|exceptions?|ausnahmen?) ?: ?[a-z0-9]")
"""A label of an exception, with its value: "Enige uitzondering: ..."."""
_FEWEST_TOLD = 4
_PARTICIPLE = r"(?:[a-z]*ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|over)[a-z]{2,}(?:d|t|en))"
_HAPPENED = re.compile(
    r"(?<![a-z])(?:werd|kon|konden|gaf|gaven|gebeurde|n'a|n'ont|a ete|ont ete|a subi|ont subi|s'est|se sont"
    r"|wurde|wurden|konnte|konnten|was|were"
    rf"|(?:heeft|hebben|is|zijn|hat|haben|ist|sind)(?: [a-z]+){{1,8}}? {_PARTICIPLE})(?![a-z])"
)
_AS_A_RULE = re.compile(r"(?<![a-z])(?:wordt|worden|wird|werden|sera|seront|figurent?)(?![a-z])")
_RELATIVE = re.compile(
    r"(?<![a-z])(?:die|dat|dewelke|welke|waar[a-z]*|zoals|qui|dont|que|lesquel(?:le)?s|welche[rs]?|wobei|dass|wo"
    r"|who|which|that)(?![a-z])[^,]*\Z"
)
"""Before a verb, what makes it one of a clause that says which is meant."""
_LABELS = re.compile(r"[:=]")
_NOTED = re.compile(r"(?:\(\*{1,3}\)|\*{1,3}|\([0-9a-z]\)|(?<![a-z0-9])[0-9]\))\s")
"""The mark of a note at a foot."""
_TERM = (
    r"(?:[a-z]+|[0-9]+) (?:jaar|jaren|maand(?:en)?|weken|dagen|ans?|mois|semaines|jours|jahre?n?|monate?n?|wochen"
    r"|tagen?|years?|months?|weeks|days)"
)
_STILL = re.compile(
    rf"{listed('nog_niet').pattern}(?! (?:nooit|jamais|nie(?:mals)?|never|(?:pendant |for )?{_TERM})(?![a-z]))"
)
"""That something is still to be done, and not that it was never done yet, or for how long it is kept."""
_OF_SOURCE = re.compile(r"\W*(?P<label>[a-z][a-z ]{2,30}):")
_CENTRAL = re.compile(
    r"(?<![a-z])(?:centra(?:al|le)|zentrale?[sn]?|zentral|nationale?|nationaal|federale?|federaal) (?:[a-z]+ )?"
    r"(?:[a-z]*register|registre|casier|bestand|databank|datenbank|fichier|base)(?![a-z])"
    r"|(?<![a-z])(?:registre|casier(?: judiciaire)?|fichier) (?:central|national)(?![a-z])|zentralregister"
)
"""The register of the state."""
_NOT = re.compile(r"(?<![a-z])(?:niet|zonder|geen|pas|sans|non|nicht|ohne|kein|not|without)(?: [a-z']+){0,2}\W+\Z")
_OF_OFFICE = re.compile(
    r"(?<![a-z])(?:dienst|service|bureau|cel|loket|kantoor|departement|afdeling|cellule|dienststelle|buro)"
    r"(?: (?:van|voor|du|de|des|fur))?(?: (?:het|de|la|le|das))?\W*\Z"
)
"""Before the register where it names an office: "Service du casier judiciaire communal"."""
_OF_RESIDENTS = re.compile(
    r"(?:ingeschreven|gedomicilieerd|inscrite?|eingetragen|bevolking|population)(?: (?:in|au|dans|im|op|de|la))?"
    r"(?: (?:het|de|le|la|dem))?\W*\Z"
)
_FROM_YEAR = re.compile(
    r"(?<![a-z])(?:na|sinds|sedert|vanaf|voor|tot|en met|tussen|ouder dan|jonger dan|apres|avant|depuis|jusqu|des|entre"
    r"|posterieure?s? a|anterieure?s? a|nach|vor|seit|bis|ab|after|before|since|until|prior to|from)"
    r"\W+(?:[a-z0-9./\-]+\W+){0,3}?(?:[0-9]{1,2}[./\-][0-9]{1,2}[./\-])?(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)
"""A year from which on, or up to which, something holds."""
_TO_READER = re.compile(
    r" (?:(?:de |du |des |d')?(?:vragen|questions?|fragen)|(?:uw|jouw|votre|vos|ihrer?|your) "
    r"(?:antwoord|reactie|reponse|antwort|ruckmeldung|answer|reply))(?![a-z])"
)
"""How letters end and what they offer: "in afwachting van uw antwoord", "nog vragen?"."""
_NOT_LIMITED = re.compile(
    r"(?<![a-z])(?:niet|geenszins|pas|nicht|not|in no way|keineswegs) (?:langer |meer |plus )?"
    r"(?:beperkt|limitee?s?|beschrankt)"
)


def limits_search(sentence: str) -> bool:
    """Whether a sentence says that the search was not whole, or that its answer is not."""
    if _only_source().search(sentence) or _covers_only().search(sentence):
        return True
    if listed("niet_over_zoeken").search(sentence):
        return False
    if _of_pages().search(sentence):
        return True
    alone = listed("niet_volledig").fullmatch(sentence.rpartition(":")[2].strip(ORNAMENT)) is not None
    return alone or any(map(_says_limited, _PARTS.split(sentence)))


def is_exception(sentence: str) -> bool:
    """Whether a sentence is nothing but an exception, to whatever stands elsewhere on the paper."""
    if (noted := _NOTED.search(sentence)) and opening("uitzondering_vooraan").match(sentence, noted.end()):
        return listed("tenzij_anders_gezegd").search(sentence) is None
    said = _LABELS.split(sentence)[-1]
    none = listed("ontkenning", "leeg", "neen").search(said)
    if _NAMED_EXCEPTION.match(sentence) and not (none or is_small_print(said)):
        return True
    if listed("uitzondering_vooraan").fullmatch(said.partition(",")[0].strip(ORNAMENT)) and not is_small_print(said):
        return True
    excepted = opening("uitzondering_vooraan").match(said) and what_is_stated().search(said)
    if excepted and not (is_small_print(said) or ARTICLE.search(said) or listed("wet_of_besluit").search(said)):
        return listed("tenzij_anders_gezegd").search(said) is None
    if len(said.split()) > _MOST_OF_EXCEPTION or listed("tenzij_anders_gezegd").search(said):
        return False
    only = opening("slechts").match(said) and listed("soort_feiten").search(said)
    return bool(only) or opening("uitzondering_vooraan").match(said) is not None


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
    if local is None or listed("bestaat_niet_meer").search(sentence):
        return False
    told = listed("slechts", "ontkenning", "leeg", "zoeken", "doorzocht", "zaak").search(sentence)
    if _OF_OFFICE.search(sentence, 0, local.start()) and not told:
        return False
    central = [m for m in _CENTRAL.finditer(sentence) if not _NOT.search(sentence, 0, m.start())]
    if central or _OF_RESIDENTS.search(sentence, 0, local.start()):
        return False
    return listed("slechts").search(sentence) is not None or not is_small_print(sentence)


def years_left_out(sentence: str) -> list[int]:
    """The years from which on, or up to which, a sentence leaves out convictions: "Van na 2019 niet begrepen"."""
    if listed("wet_of_besluit", "bestaat_niet_meer").search(sentence) or ARTICLE.search(sentence):
        return []
    left_out = what_is_stated().search(sentence) and listed("niet_begrepen").search(sentence)
    return [int(m["year"]) for m in _FROM_YEAR.finditer(sentence)] if left_out else []


def leaves_one_out(sentence: str) -> bool:
    """Whether a sentence says that one case, or a file of the holder, is not in it: "De zaak ... is niet verwerkt"."""
    one = listed("een_bepaalde_zaak").search(sentence)
    rule = _AS_A_RULE.search(sentence) or listed("maakt_regel", "wet_of_besluit").search(sentence)
    if one is None or rule or is_small_print(sentence):
        return False
    return listed("niet_begrepen", "niet_verwerkt").search(sentence, one.end()) is not None


def tells_undone(sentence: str) -> bool:
    """Whether a sentence says of a register, a search, its answer or who it is about that something was not done.

    Not where it says that somebody is not in it, or what is so of every paper: "ist ohne Unterschrift nicht gültig".
    """
    if is_small_print(sentence) or listed("bestaat_niet_meer", "wet_of_besluit", "gewijsde").search(sentence):
        return False
    sentence = blanked(_NOT_LIMITED, sentence)
    for core in cores().values():
        sentence = blanked(core, sentence)
    undone = _UNDONE.search(sentence)
    if undone is None or listed("niet_over_register").search(sentence):
        return False
    about = listed("bron_van_gegevens", "zoeken", "uitkomst_van_zoeken", "wie_gezocht", "onderdeel_van_stuk")
    return about.search(sentence) is not None


def is_at_odds(sentence: str) -> bool:
    """Whether a sentence says that the paper, or a name, is not as what it was held against."""
    return listed("klopt_niet").search(sentence) is not None and not (
        is_small_print(sentence) or listed("maakt_regel").search(sentence)
    )


def names_other_source(line: str) -> bool:
    """Whether a label of a source has something else for its value than the register: "Bron: lijst van de dienst"."""
    m = _OF_SOURCE.match(line)
    if m is None or len(line.split()) > _MOST_OF_EXCEPTION or not line[m.end() :].strip(ORNAMENT):
        return False
    named = listed("bron_opschrift").fullmatch(m["label"].strip()) is not None
    return named and listed("het_register").search(line, m.end()) is None


def hides_some(sentence: str) -> bool:
    """Whether a sentence says that something of what is registered was made illegible."""
    if is_small_print(sentence) or listed("wet_of_besluit").search(sentence) or ARTICLE.search(sentence):
        return False
    return listed("verborgen").search(sentence) is not None and what_is_stated().search(sentence) is not None


def tells_of_fault(sentence: str) -> bool:
    """Whether a sentence tells that something went wrong, was left out, or that there is another of that name."""
    if is_small_print(sentence) or listed("maakt_regel", "meldt_fout", "niet_over_register").search(sentence):
        return False
    fault = listed("mankement").search(sentence)
    denied = fault and listed("ontkenning", "ontkend").search(sentence, 0, fault.start())
    return fault is not None and not denied and "?" not in sentence


def tells_of_event(sentence: str) -> bool:
    """Whether a sentence tells what happened to the register, a case or this paper: "Het systeem gaf een foutmelding".

    Not what happens as a rule, that nothing was found, or how a paper is made, signed, asked for, paid and delivered;
    nor what leads with a colon to an answer, which tells by itself.
    """
    if sentence.rstrip().endswith(":"):
        return False
    if not _FEWEST_TOLD <= len(sentence.split()) <= _MOST_WORDS or is_small_print(sentence) or "?" in sentence:
        return False
    happened = _HAPPENED.search(sentence)
    if happened is None or _RELATIVE.search(sentence, 0, happened.start()):
        return False
    if any(core.search(sentence) for core in cores().values()):
        return False
    beside = listed("bestaat_niet_meer", "wet_of_besluit", "niet_over_register")
    if stems("op_en_om_het_papier").search(sentence) or beside.search(sentence):
        return False
    about = listed("bron_van_gegevens", "zoeken", "uitkomst_van_zoeken", "zaak", "dit_stuk", "onderdeel_van_stuk")
    return about.search(sentence) is not None


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
    if told and listed("niet_volledig").search(_NOT_LIMITED.sub(" ", text)):
        return True
    done = _done().search(text)
    part_of = listed("slechts", "ontkend").search(text) or _NEVER_BUT.search(text)
    return done is not None and part_of is not None


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
    """That of all sources one alone was searched, whatever stands between: "enkel het bestand, ..., werd doorzocht"."""
    source = rf"{either('slechts')}(?: [a-z]+){{0,3}}? {either('bron_van_gegevens', 'plaatselijk_register')}"
    verb = rf"(?:{either('verleden')}\W.*?(?<![a-z])|(?<=,) (?:[a-z]+ )*){either('doorzocht')}"
    return re.compile(
        rf"(?<![a-z])(?:{source}(?![a-z]).*?(?<![a-z]){verb}|{either('verleden')}\W.*?(?<![a-z]){source}(?![a-z])"
        rf".*?(?<![a-z]){either('doorzocht')})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _covers_only() -> re.Pattern[str]:
    """That the paper itself goes no further: "Dit uittreksel betreft enkel de laatste vijf jaar"."""
    paper = rf"(?<![a-z]){either('dit_stuk')}(?: [a-z]+){{0,2}}?"
    person = rf"(?<![a-z]){either('voor_wie_opgezocht')}"
    far = rf"(?!.*(?:{person}|(?<![0-9])595(?![0-9])))"
    there = rf"(?: [a-z]+){{0,3}}? {either('gebied')}"
    return re.compile(
        rf"{paper} {either('bestrijkt')}(?: [a-z]+){{0,2}}? {either('tijdvak')}(?![a-z])"
        rf"|^{far}.*{paper} (?:{either('bestrijkt')}(?: [a-z]+){{0,2}}? {either('slechts')}"
        rf"|{either('slechts')} {either('bestrijkt')}|{either('geldt')} {either('slechts')}{there}|ne vaut{there}"
        rf"|ne (?:porte|couvre|concerne|vise|reprend) qu|{either('beperkt_zich')})(?![a-z]{{3}})"
    )


@lru_cache(maxsize=1)
def _of_pages() -> re.Pattern[str]:
    """That not all of the paper is there: "Alleen de eerste bladzijde werd afgedrukt"."""
    pages = r"(?:bladzijden?|blad|pagina'?s?|pages?|seiten?)"
    return re.compile(rf"(?<![a-z]){either('slechts')}(?: [a-z]+){{0,3}}? {pages}(?![a-z])")


@lru_cache(maxsize=1)
def _done() -> re.Pattern[str]:
    """That something was searched: "werd nagezien"; or, without a verb, behind what alone was: "enkel nagezien"."""
    past, person = either("verleden"), rf"(?<![a-z]){either('voor_wie_opgezocht')}"
    within = r"(?:[\s'][a-z0-9.'\-]+){0,10}?[\s']"
    return re.compile(
        rf"(?<![a-z])(?:{past}{within}{either('doorzocht')}|{either('doorzocht')}{within}{past}"
        rf"|{either('slechts', 'ontkend')}{within}{either('doorzocht')}(?= ?(?:$|:))"
        rf"|{either('zoeken')}{within}{either('verricht')}|{either('zocht')}"
        rf"|{either('zoeken', 'uitkomst_van_zoeken')}{within}{either('bestrijkt')}(?!.*{person}))(?![a-z])"
    )
