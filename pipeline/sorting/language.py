"""The language of a text, by its commonest small words."""

import re
from itertools import islice

from pipeline.text import fold, word_set

_STOP_WORDS = {
    "nl": "de het een van en in te dat die op voor met zijn is niet aan er om ook als dan maar bij naar uit door werd "
    "wordt ik mijn wij heeft hebben deze dit ons onze geen worden tot over aan der den ten uw",
    "fr": "le la les un une des du et en que qui dans pour par sur est pas au aux avec ce cette sont ont nous vous je "
    "mon ma mes il elle son sa ses leur ete etre se ne ou plus comme",
    "de": "der die das und ein eine einen dem den des im in zu mit von auf fur ist nicht sich auch als an es wird "
    "werden durch hat haben ich mein wir aus bei zur zum dass oder nach einer uber",
    "en": "the of and to in a is that for on with as by it this are be was at from or an which have has been not my i "
    "we our their his her its will would",
}  # fmt: skip
_SETS = {code: word_set(words) for code, words in _STOP_WORDS.items()}
_SHARED = frozenset(word for word in frozenset().union(*_SETS.values()) if sum(word in s for s in _SETS.values()) > 1)
_WEAK = _SHARED | word_set("van den der de la le du des von und")
"""Also the particles of names."""
_ENOUGH_WORDS = 3
"""Different small words of a language that must be there to tell it."""
_SHARE = 0.04
"""The share of all words that its small words are at least."""
_LEAD = 1.3
"""How many times more of them there must be than of any other language."""
_MOST_WORDS = 3000
"""Of a text that are looked at."""


def language_of(text: str) -> str | None:
    """ISO 639-1 of `text` (nl, fr, de or en), None when too few of its words tell.

    A word that two of the languages share, or that stands in names, counts for a third, so that a line of names in
    "de" and "van" does not outweigh a sentence. Only the first few thousand words are looked at.
    """
    words = [fold(match.group()) for match in islice(re.finditer(r"[^\W\d_]+", text), _MOST_WORDS)]
    counts = {
        code: sum(1 / 3 if word in _WEAK else 1.0 for word in words if word in own) for code, own in _SETS.items()
    }
    (best, most), (_, second) = sorted(counts.items(), key=lambda item: -item[1])[:2]
    different = len(_SETS[best].intersection(words))
    enough = different >= _ENOUGH_WORDS and most >= max(_ENOUGH_WORDS, len(words) * _SHARE)
    return best if enough and most >= second * _LEAD else None
