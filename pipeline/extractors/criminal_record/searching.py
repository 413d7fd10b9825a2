"""Sentences that say that not all was looked into, or that the answer is not the last word: "Enkel verkeer nagezien".

That holds too for what is still to come ("Nog niet alle griffies hebben hun gegevens bezorgd") and for a note that the
register of a town was searched.

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
_NEAR = 80
"""Characters before a day in which it is told of what it is."""
_OF_FORM = re.compile(
    r"(?<![a-z])(?:formulier|sjabloon|brochure|versie|version|formulaire|formular|fassung|form)(?![a-z])"
)
_LABELS = re.compile(r"[:=]")
_NOTED = re.compile(r"(?:\(\*{1,3}\)|\*{1,3}|\([0-9a-z]\)|(?<![a-z0-9])[0-9]\))\s")
"""The mark of a note at a foot."""
_OF_SOURCE = re.compile(r"\W*(?P<label>[a-z][a-z ]{2,30}):")
_STILL = re.compile(rf"{listed('nog_niet').pattern}(?! (?:nooit|jamais|nie(?:mals)?|never)(?![a-z]))")
"""That something is still to be done, and not that it was never done yet."""
_CENTRAL = re.compile(r"centraal|centrale?|zentral|national|nationaal|federa")
_AS_A_RULE = re.compile(
    r"gewijsde|definiti[ef]|onherroepelijk|chose jugee|rechtskraft"
    r"|(?<![a-z])(?:indien|wanneer|si|lorsque|wenn|falls|if|when)(?![a-z])"
)
"""What makes of it a rule on what no extract tells yet, or sets a condition."""
_NOT_LIMITED = re.compile(
    r"(?<![a-z])(?:niet|geenszins|pas|nicht|not|in no way|keineswegs) (?:langer |meer |plus )?"
    r"(?:beperkt|limitee?s?|beschrankt)"
)


def limits_search(sentence: str) -> bool:
    """Whether a sentence says that the search was not whole, or that its answer is not."""
    if _is_pending(sentence):
        return True
    if listed("niet_over_zoeken").search(sentence):
        return False
    alone = listed("niet_volledig").fullmatch(sentence.rpartition(":")[2].strip(ORNAMENT)) is not None
    return alone or any(map(_says_limited, _PARTS.split(sentence)))


def is_exception(sentence: str) -> bool:
    """Whether a sentence is nothing but an exception, to whatever stands elsewhere on the paper."""
    if (noted := _NOTED.search(sentence)) and opening("uitzondering_vooraan").match(sentence, noted.end()):
        return _CONTRARY.search(sentence) is None
    said = _LABELS.split(sentence)[-1]
    if len(said.split()) > _MOST_OF_EXCEPTION or _CONTRARY.search(said):
        return False
    only = opening("slechts").match(said) and listed("soort_feiten").search(said)
    return bool(only) or opening("uitzondering_vooraan").match(said) is not None


def tells_state_on(before: str) -> bool:
    """Whether the words before a day tell that the register, or what it holds, is as it was that day."""
    near = before[-_NEAR:]
    told = listed("stand_van_register").search(near)
    return told is not None and listed("bron_van_gegevens").search(near) is not None and not _OF_FORM.search(near)


def names_own_register(line: str) -> bool:
    """Whether a note or label says that what was searched is the register of a town, and not the central one."""
    m = _OF_SOURCE.match(line) or _NOTED.match(line)
    if m is None or len(line.split()) > _MOST_OF_EXCEPTION or _CENTRAL.search(line):
        return False
    return (m.re is _NOTED or listed("bron_opschrift").search(m["label"]) is not None) and (
        listed("plaatselijk_register").search(line, m.end()) is not None
    )


def is_awaited(sentence: str) -> bool:
    """Whether a sentence says that a supplement is to follow or that the search goes on, and sets no condition."""
    return listed("komt_nog").search(sentence) is not None and not _AS_A_RULE.search(sentence)


def _is_pending(sentence: str) -> bool:
    """Whether something of what courts and registers tell is still to come, and no rule says when it is told."""
    if _AS_A_RULE.search(sentence) or listed("bron_van_gegevens").search(sentence) is None:
        return False
    still = _STILL.search(sentence) and listed("verwerkt").search(sentence)
    return bool(still or listed("achterstand").search(sentence))


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
