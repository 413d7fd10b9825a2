"""Sentences that say that not all was looked into, or that the answer is not the last word: "Enkel verkeer nagezien".

That holds too for what is still to come ("Nog niet alle griffies hebben hun gegevens bezorgd") and for a note that the
register of a town was searched.

Small print says who may search and how a paper is verified; that limits nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.role_words import NEAR_DAY
from pipeline.extractors.criminal_record.wordlists import either, listed, opening

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
_LABELS = re.compile(r"[:=]")
_NOTED = re.compile(r"(?:\(\*{1,3}\)|\*{1,3}|\([0-9a-z]\)|(?<![a-z0-9])[0-9]\))\s")
"""The mark of a note at a foot."""
_OF_SOURCE = re.compile(r"\W*(?P<label>[a-z][a-z ]{2,30}):")
_TERM = (
    r"(?:[a-z]+|[0-9]+) (?:jaar|jaren|maand(?:en)?|weken|dagen|ans?|mois|semaines|jours|jahre?n?|monate?n?|wochen"
    r"|tagen?|years?|months?|weeks|days)"
)
_STILL = re.compile(
    rf"{listed('nog_niet').pattern}(?! (?:nooit|jamais|nie(?:mals)?|never|(?:pendant |for )?{_TERM})(?![a-z]))"
)
"""That something is still to be done, and not that it was never done yet, or for how long it is kept."""
_CENTRAL = re.compile(r"centra(?:al|le?)|zentral|national|nationa(?:al|le)|federa")
_AND = re.compile(r"\W*(?:en|et|und|and)(?![a-z])(?: (?:het|le|la|das|the))? ")
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
    if listed("niet_over_zoeken").search(sentence):
        return False
    alone = listed("niet_volledig").fullmatch(sentence.rpartition(":")[2].strip(ORNAMENT)) is not None
    return alone or any(map(_says_limited, _PARTS.split(sentence)))


def is_exception(sentence: str) -> bool:
    """Whether a sentence is nothing but an exception, to whatever stands elsewhere on the paper."""
    if (noted := _NOTED.search(sentence)) and opening("uitzondering_vooraan").match(sentence, noted.end()):
        return listed("tenzij_anders_gezegd").search(sentence) is None
    said = _LABELS.split(sentence)[-1]
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
    return [] if listed("wet_of_besluit").search(line) else list(told)


def names_own_register(line: str) -> bool:
    """Whether a note or label says that what was searched is the register of a town, and not the central one."""
    m = _OF_SOURCE.match(line) or _NOTED.match(line)
    if m is None or len(line.split()) > _MOST_OF_EXCEPTION:
        return False
    if m.re is not _NOTED and listed("bron_opschrift").search(m["label"]) is None:
        return False
    local = listed("plaatselijk_register").search(line, m.end())
    return local is not None and not (_CENTRAL.search(line, 0, local.start()) or _too(line[local.end() :]))


def _too(behind: str) -> bool:
    """Whether the central register was searched with that of a town: what is `behind` that begins "en Centraal"."""
    joined = _AND.match(behind)
    return joined is not None and _CENTRAL.match(behind, joined.end()) is not None


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
