"""Words in the row of a category on a card, which has days and codes only: "proef", "kandidaat", "niet".

A word that says that somebody learns or is examined, or denies, is believed wherever it stands in the row. Any other
counts where it was surely read right of the first day; left of it stand the pictograms. The words stand in
`vocabulary/licence_words.yaml`.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from pipeline.extractors.licence.categories import split_categories
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Word
from pipeline.text import fold
from pipeline.vocabulary.stamps import stamps

_SURE = 0.9
"""The confidence from which what was read off a picture is that word, and no ornament."""
_LEAST_READ = 5
"""Letters of any word that was read off a picture; shorter ones ornaments make too."""
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_CODE = re.compile(r"\d")
"""What holds a figure is a code, of which letters may be a part: "70.1234573.NL"."""
_EDGES = " .,:;()[]*|_'\"-–—/=!"


def said_against(words: Sequence[Word], dated: Collection[Word]) -> tuple[Word, ...]:
    """The words of a row by which its category is not plainly held; `dated` are those of its days."""
    first = min((word.box.x0 for word in dated), default=1.0)
    return tuple(
        word for word in words if word not in dated and (denies(word) or (word.box.x0 > first and _is_said(word)))
    )


def denies(word: Word) -> bool:
    """Whether it says for certain that somebody learns or is examined, or denies."""
    return word.confidence >= _SURE and fold(word.text).strip(_EDGES) in _against()


def _is_said(word: Word) -> bool:
    """Whether it is a word, surely read, and none that may stand beside a day or a code."""
    letters = _LETTERS.search(word.text)
    if letters is None or _CODE.search(word.text) or any(one.category for one in split_categories(word.text)):
        return False
    read = word.confidence >= 1.0 or (word.confidence >= _SURE and len(letters[0]) >= _LEAST_READ)
    return read and fold(word.text).strip(_EDGES) not in _harmless()


@lru_cache(maxsize=1)
def _against() -> frozenset[str]:
    return frozenset({*licence_words().in_rij_tegen, *(one for one in stamps().ontkend if " " not in one)})


@lru_cache(maxsize=1)
def _harmless() -> frozenset[str]:
    own = licence_words()
    return frozenset(one for one in (*own.bij_dag, *own.bij_code) if " " not in one)
