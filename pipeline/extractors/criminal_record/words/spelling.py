"""Words of an extract that OCR spoiled, as they should be spelled."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from pipeline.extractors.criminal_record.words.role_words import LABELS
from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.flattened import flat

_REPAIRABLE: tuple[str, ...] = tuple(
    sorted(
        {
            word
            for label in LABELS
            for found in re.findall(r"[a-z]{6,}\??", label.pattern.pattern.replace("(?:", " ").replace("\\", " "))
            for word in ({found[:-1], found[:-2]} if found.endswith("?") else {found})
        }
        | set(record_words()["opschrift_van_datum"])
    )
)
"""The long words of the labels of dates."""
_KNOWN = frozenset(_REPAIRABLE)
_LOOKS_LIKE = str.maketrans("tlq1|!", "figiii")
"""Letters that OCR takes for one another: in a word of six or seven one of them is too much for its measure."""
_TWO = re.compile(r"([fi])\1")


def normal(text: str) -> str:
    """`text` flattened, the words of labels of dates as they should be spelled; what may be a number is left alone."""
    return re.sub(r"[a-z|!0-9]*[a-z][a-z|!0-9]*", lambda m: _repaired(m.group()), flat(text))


def mended(text: str) -> str:
    """Flattened `text` of which misread long words of the register are as they should be; its length stays."""
    return re.sub(r"[a-z0-9|!]{8,}", lambda m: _mended(m.group()), text)


@lru_cache(maxsize=65536)
def _repaired(token: str) -> str:
    """The label word that a misread word must be; itself when it is none."""
    if len(token) < 6 or token in _KNOWN or token in record_words()["geen_opschrift_van_datum"]:
        return token
    near = process.extract(token[:40], _REPAIRABLE, scorer=fuzz.ratio, score_cutoff=86, limit=2)
    if near:
        return near[0][0] if len(near) == 1 or near[0][1] > near[1][1] else token
    alike = _by_looks().get(_looks(token), ())
    return alike[0] if len(alike) == 1 else token


def _looks(word: str) -> str:
    """How a word looks in poor print, where two such letters side by side grow into one: "atgite" for "afgifte"."""
    return _TWO.sub(r"\1", word.translate(_LOOKS_LIKE))


@lru_cache(maxsize=1)
def _by_looks() -> Mapping[str, Sequence[str]]:
    """The words of the labels by how they look."""
    found: dict[str, list[str]] = {}
    for word in _REPAIRABLE:
        found.setdefault(_looks(word), []).append(word)
    return found


@lru_cache(maxsize=65536)
def _mended(token: str) -> str:
    """The word of the register of the same length that a misread word must be; itself when it is none."""
    near = process.extractOne(token[:40], record_words()["herkenbaar"], scorer=fuzz.ratio, score_cutoff=87)
    return near[0] if near and len(near[0]) == len(token) and sum(map(str.isdigit, token)) < 3 else token
