"""Sentences that say nothing but that nothing is registered, without naming anybody: "Er zijn geen veroordelingen".

Sentences that say it of a person are for `statements`. All text is flattened (`flattened.flat`).
"""

import re
from itertools import pairwise

from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.hearsay import holder_speaks, is_hearsay
from pipeline.extractors.criminal_record.sentences.limiting import beside_the_point, nor_others
from pipeline.extractors.criminal_record.sentences.nothing_said import LONGEST, cores
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE, is_small_print
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import blanked

_BETWEEN = re.compile(r"(?<=[a-z]{3})[.!]\s+(?=[a-z])")
_MOST_SENTENCES = 4
ANY_EXTRACT = re.compile(
    r"(?<![a-z])(?:een|elk|ieder|un|tout|chaque|ein(?:em|en)?|jede[rmn]?|an?|any|each|every)(?: [a-z]+)?"
    r" (?:uittreksel|strafregisteruittreksel|extrait|auszug|strafregisterauszug|extract|certificate|certificat|attest)"
    r"(?![a-z])"
)
"""What is said of any extract, in small print."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where in a paragraph the sentence stands that holds what is between two offsets; more than one if need be."""
    ends = [0, *(m.end() for m in _BETWEEN.finditer(text)), len(text)]
    return max(one for one in ends if one <= start), min(one for one in ends if one >= end)


def says_blank(text: str, article: str = "") -> bool:
    """Whether a paragraph says nothing else than that nothing is registered, with a noun and a known verb.

    Without a verb the noun must be one that is used of the register only: "zonder veroordelingen". Of articles it may
    name `article` only.
    """
    others = set(ARTICLE.findall(text)) - {article}
    if len(text) > LONGEST or others or "?" in text or not answers_blank(text):
        return False
    if is_hearsay(text) or holder_speaks(text):
        return False
    if listed("vooraf").search(blanked(nor_others(), text)) or ANY_EXTRACT.search(text):
        return False
    said = cores()["sentence"].search(text) or cores()["split"].search(text)
    if said is None or listed("voorwaarde", "uitleg", "verondersteld").search(text, 0, said.start()):
        return False
    return (
        listed("gezegd_van_zaken", "werkwoord").search(text) is not None
        or listed("eenduidig").search(said[0]) is not None
    )


def blank_sentence(text: str, article: str = "") -> tuple[int, int] | None:
    """Where in a paragraph the one sentence stands that `says_blank`; None where another sentence may limit it."""
    if len(text) > LONGEST:
        return None
    if says_blank(text, article):
        return 0, len(text)
    ends = [m.end() for m in _BETWEEN.finditer(text)]
    spans = list(pairwise([0, *ends, len(text)]))
    if len(spans) > _MOST_SENTENCES:
        return None
    saying = [span for span in spans if says_blank(text[slice(*span)].strip(" ."), article)]
    others = [text[slice(*span)] for span in spans if span not in saying]
    if len(saying) != 1 or not all(beside_the_point(one) and not is_small_print(one) for one in others):
        return None
    return (
        None
        if any(listed("vooraf", "volgzin", "reikwijdte", "ander_stuk").search(one) or "?" in one for one in others)
        else saying[0]
    )
