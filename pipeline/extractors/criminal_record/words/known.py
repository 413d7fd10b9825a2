"""The words of an extract that are known to restrict nothing of what it says.

They stand in `vocabulary/criminal_record/`. All text is flattened (`flattened.flat`).
"""

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.flattened import any_phrase

TOKEN = re.compile(r"[a-z]+|[0-9]+(?:[.,/\-][0-9]+)*")
_FELL_APART = 7
"""Letters of a word from which on it is put together again, and may be one that was misread."""
_REFERS = re.compile(
    r"hier(?:in|op|aan|bij|mee|mede|na|naast|onder|boven|over|uit|van|door)"
    r"|(?:hier|voor|boven|onder|neven|hoger|eerder|boven|na)?(?:boven|onder|naast)?"
    r"(?:genoemd|vermeld|gemeld|staand|bedoeld|beschreven|aangehaald|aangeduid)(?:en?)?"
    r"|(?:nach|neben|oben|unten|vor|ob)?(?:stehend|genannt|bezeichnet|erwahnt|aufgefuhrt|angefuhrt)(?:e[nrms]?)?"
    r"|(?:sus|pre|sub|sous)(?:mentionn|nomm|design|vis|indiqu|cit)ee?s?|(?:above|below)(?:named|mentioned)"
)
"""A word that points at a place on the paper, or at what stands there: "hiernaast", "nevenstaande", "nachstehend"."""
_FUZZY = 88.0
"""From this likeness on, of 100, a word is taken for the known one that it is most like."""


def _harmless_lists() -> tuple[str, ...]:
    words = record_words()
    return words["mag_erbij"] + words["opsomming"] + words["zaak"] + words["zwakke_zaak"]


@lru_cache(maxsize=1)
def _harmless() -> frozenset[str]:
    return frozenset(word for word in _harmless_lists() if " " not in word) | {"595", "596"}


@lru_cache(maxsize=1)
def harmless_phrases() -> re.Pattern[str]:
    """Phrases of which a word may restrict by itself: "tot op heden", but not "tot internering"."""
    return any_phrase(tuple(word for word in _harmless_lists() if " " in word))


def rejoined(text: str) -> str:
    """`text` with known words that fell apart put together ("gege vens"), the gap behind them: its length stays."""
    tokens = list(re.finditer(r"[a-z]+", text))
    made, done = text, -1
    for first, second in pairwise(tokens):
        whole = first[0] + second[0]
        apart = second.start() - first.end() == 1 and first.start() > done
        if apart and len(whole) >= _FELL_APART and whole in _harmless() and not {first[0], second[0]} <= _harmless():
            made = f"{made[: first.start()]}{whole} {made[second.end() :]}"
            done = second.start()
    return made


@lru_cache(maxsize=4096)
def is_known(token: str) -> bool:
    """Whether a word is known to restrict nothing; or, long and misread, is most like one that does not."""
    if token in _harmless() or _REFERS.fullmatch(token):
        return True
    if len(token) < _FELL_APART or token in _limiting() or token in _labels():
        return False
    near = process.extractOne(token[:40], _limiting_first(), scorer=fuzz.ratio, score_cutoff=_FUZZY)
    return near is not None and near[0] in _harmless()


@lru_cache(maxsize=1)
def _limiting() -> frozenset[str]:
    names = ("uitzondering", "lot", "deel", "vooraf", "onzeker")
    return frozenset(word for name in names for word in record_words()[name])


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """Words of labels that ask for something else, and so no known word misread: "Anschrift", like "afschrift"."""
    return frozenset(record_words()["formulier_ander"])


@lru_cache(maxsize=1)
def _limiting_first() -> tuple[str, ...]:
    """All of those words in one order: of two that a word is as like, the first counts, and so in every process."""
    return (*sorted(_limiting()), *sorted(_harmless() - _limiting()))


def explains_only(text: str) -> bool:
    """Whether each word of a list of codes, or before one, is known to limit none of the answers that it explains."""
    words = record_words()
    own = {word for name in ("in_codelijst", "ontkenning", "leeg", "antwoord") for word in words[name]}
    return all(len(m[0]) == 1 or is_known(m[0]) or m[0] in own for m in re.finditer(r"[a-z]+|[0-9]{3,}", text))
