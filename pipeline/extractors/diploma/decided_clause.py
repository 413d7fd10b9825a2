"""Whether the sentence around a formula of equivalence decides, or only tells what is asked, denied or thought.

In a clause of its own ("dat dit diploma gelijkwaardig is met ...") it decides only behind a verb by which an authority
decides: "wordt vastgesteld dat", and not "er kan niet worden vastgesteld dat", "u meent dat", "de vraag of".
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.extractors.degree_words import OPEN
from pipeline.extractors.lexicon import Token
from pipeline.extractors.vocabularies import equivalence_words
from pipeline.text import fold, word_set

_ASKS = equivalence_words().vraagt_erom
"""With which the sentence names the level that was asked for: "u verzocht om gelijkwaardigheid met"."""
_REQUESTS = equivalence_words().aanvraag
_FOR = word_set("tot om voor d auf for")
"""Behind a request that names what was asked: "uw aanvraag tot gelijkwaardigheid met", not "de aanvraag van"."""
_ANY = equivalence_words().van_om_het_even_welk
"""With which a sentence begins that speaks of no decision in particular."""
_PLURAL = ("diploma", "s")
"""The same: "Diploma's uit deze landen"."""
_THAT = word_set("dat que qu dass that")
_AND = word_set("ainsi tel telle tels telles alors")
"""With "que" behind them they open no clause."""
_WHETHER, _THE = (
    word_set("of si ob whether"),
    word_set("de het dit dat deze die uw zijn haar hun een er le la les ce votre"),
)
"""What opens a clause of doubt before a subject; "diploma of getuigschrift" does not."""
_WHEREBY = equivalence_words().leidt_bijzin_in
"""What opens a clause of which something else is said: "het besluit waarbij ..., is opgeheven"."""
_NEUTER = ("diploma", "studiebewijs", "getuigschrift", "niveau", "document", "programma", "certificaat")
"""Behind them "dat" is "which"."""
_MAY = equivalence_words().mag_of_moet
_NOUN = word_set("het een dit dat ons uw geen elk ieder deze de")
"""Before "besluit" they make it a noun."""
_FIXED, _YOU = word_set("vast fest"), "u"
_DENIALS = equivalence_words().ontkent
_INSTEAD = equivalence_words().daarentegen
"""Behind which a denial before them says nothing."""
_HARMLESS = equivalence_words().ontkend_zonder_gevolg
"""What is denied where nothing is: "geen substantiële verschillen"."""
_HYPHENED = tuple(f"{word}-" for word in sorted(_DENIALS))
"""What such a word begins with that denies nothing of the sentence: "niet-Europees"."""
_DENIES = 3
"""Words behind a denial in which it stands."""


@lru_cache(maxsize=1)
def deciding_words() -> frozenset[str]:
    """Who decides or finds, folded."""
    return frozenset(map(fold, equivalence_words().stelt_vast))


@lru_cache(maxsize=1)
def claiming_words() -> frozenset[str]:
    """Who merely claims or advises, folded."""
    return frozenset(map(fold, equivalence_words().wie_beweert))


def decides(before: Sequence[Token]) -> bool:
    """Whether the sentence, of which `before` leads to a formula of equivalence, may decide it.

    Not where it says what was asked for, or what any decision does, not this one: "U verzocht om gelijkwaardigheid
    met", "Een erkenning op het niveau bachelor geeft recht op".
    """
    start = next((at for at in range(len(before), 0, -1) if ended(before[at - 1 : at + 1])), 0)
    words = before[start:]
    texts = [token.text for token in words]
    if _said_of_any(texts):
        return False
    opened = next((at for at in range(len(words) - 1, -1, -1) if _opens(words, at)), None)
    if opened is None:
        return not _asks(texts) and not _denied(words)
    if texts[opened] not in _THAT:
        return False
    main = next((at for at in range(opened - 1, 0, -1) if _comma(words[at - 1])), 0)
    if not _settles(words[main:opened]) or _denied(words[opened:]):
        return False
    return not any(token.text in _ASKS and not _comma(token) for token in words)


def ended(pair: Sequence[Token]) -> bool:
    """Whether a sentence or a title ends between two tokens."""
    last, *others = pair
    return last.ends or any(
        one.first and one.capital and last.text not in OPEN and not last.words[-1].text.endswith(",") for one in others
    )


def _said_of_any(texts: Sequence[str]) -> bool:
    return bool(texts) and (texts[0] in _ANY or tuple(texts[:2]) == _PLURAL)


def _asks(texts: Sequence[str]) -> bool:
    return any(a in _REQUESTS and b in _FOR for a, b in pairwise(texts)) or not _ASKS.isdisjoint(texts)


def _opens(words: Sequence[Token], at: int) -> bool:
    """Whether a clause in which something may be thought, doubted or told of opens at that word."""
    text, before = words[at].text, words[at - 1].text if at else ""
    if text in _WHEREBY:
        return True
    if text in _WHETHER:
        return at + 1 < len(words) and words[at + 1].text in _THE
    return text in _THAT and before not in _AND and not before.endswith(_NEUTER)


def _comma(token: Token) -> bool:
    return token.words[-1].text.endswith(",")


def _settles(main: Sequence[Token]) -> bool:
    """Whether the main clause, up to "dat", says that an authority decides or finds."""
    texts = [token.text for token in main]
    barred = _MAY | _THAT | _WHETHER | _WHEREBY | claiming_words()
    if not barred.isdisjoint(texts) or _denied(main):
        return False
    return any(
        text in deciding_words() and (not at or texts[at - 1] not in _before(text)) for at, text in enumerate(texts)
    )


def _before(text: str) -> frozenset[str]:
    """The words behind which a verb is none of the authority's: a noun ("het besluit dat"), or the candidate's."""
    return frozenset() if text in _FIXED else _NOUN | {_YOU}


def _denied(words: Sequence[Token]) -> bool:
    """Whether a denial stands in the words, with nothing set against it."""
    denied = False
    for at, token in enumerate(words):
        behind = words[at + 1 : at + 1 + _DENIES]
        if token.text in _INSTEAD:
            denied = False
        elif token.text in _DENIALS and not token.words[0].text.casefold().startswith(_HYPHENED):
            denied = denied or not any(one.text.startswith(_HARMLESS) for one in behind)
    return denied
