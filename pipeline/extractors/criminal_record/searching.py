"""Sentences that say that not all was looked into, or that the answer is not the last word: "Enkel verkeer nagezien".

Small print says who may search and how a paper is verified; that limits nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.wordlists import either, listed, opening

_PARTS = re.compile(r"[,;()]|\s-+\s")
_MOST_WORDS = 20
"""Words of such a part of a sentence."""
_MOST_OF_EXCEPTION = 8
"""Words of an exception that stands by itself: "Behalve voor verkeer"."""
_CONTRARY = re.compile(r"(?<![a-z])(?:contraire|anders|tegenbericht|andersluidend[a-z]*|gegenteilige[a-z]*)(?![a-z])")
"""Such an exception that is none: "sauf indication contraire"."""
_NEVER_BUT = re.compile(
    r"(?<![a-z])n'?\s?(?:a|ont|avons|est|sont|fut)(?: [a-z]+){0,3}? (?:que|qu')|(?<![a-z])ne [a-z]+ (?:que|qu')"
)
"""French for "only": "n'a porté que sur"."""
_PERSON = (
    r"(?<![a-z])(?:persoon|personne|person|betrokkene|interessee?|betroffene[rn]?|aanvrager|houder|titulaire|inhaber)"
)
"""Of whom it tells, which limits nothing: "betreft enkel de vermelde persoon"."""
_OWN_ARTICLE = re.compile(r"(?<![0-9])595(?![0-9])")
"""What an extract of the general model leaves out, it never tells."""
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
    said = sentence.rpartition(":")[2]
    if len(said.split()) > _MOST_OF_EXCEPTION or _CONTRARY.search(said):
        return False
    only = opening("slechts").match(said) and listed("soort_feiten").search(said)
    return bool(only) or opening("uitzondering_vooraan").match(said) is not None


def _says_limited(part: str) -> bool:
    text = part.strip(ORNAMENT)
    if len(text.split()) > _MOST_WORDS or _OWN_ARTICLE.search(text):
        return False
    if _result().search(text) and listed("niet_volledig").search(_NOT_LIMITED.sub(" ", text)):
        return True
    done = _done().search(text)
    part_of = listed("slechts", "ontkend").search(text) or _NEVER_BUT.search(text)
    return done is not None and part_of is not None


@lru_cache(maxsize=1)
def _result() -> re.Pattern[str]:
    """The search or its answer."""
    return re.compile(rf"(?<![a-z]){either('zoeken', 'uitkomst_van_zoeken')}(?![a-z])")


@lru_cache(maxsize=1)
def _done() -> re.Pattern[str]:
    """That something was searched: "werd nagezien"; or, without a verb, behind what alone was: "enkel nagezien"."""
    past = either("verleden")
    within = r"(?:[\s'][a-z0-9.'\-]+){0,10}?[\s']"
    return re.compile(
        rf"(?<![a-z])(?:{past}{within}{either('doorzocht')}|{either('doorzocht')}{within}{past}"
        rf"|{either('slechts', 'ontkend')}{within}{either('doorzocht')}(?= ?(?:$|:))"
        rf"|{either('zoeken')}{within}{either('verricht')}|{either('zocht')}"
        rf"|{either('zoeken', 'uitkomst_van_zoeken')}{within}{either('bestrijkt')}(?!.*{_PERSON}))(?![a-z])"
    )
