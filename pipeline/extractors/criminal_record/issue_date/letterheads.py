"""The head of a letter before its day: "Lievegem, 15 maart 2024"."""

import re
from collections.abc import Collection

from pipeline.extractors.criminal_record.words.formulas import ISSUER, LETTERHEAD, NO_PLACE, PREPOSITION_TAIL
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.role_words import LABELS, Role
from pipeline.extractors.flattened import flat
from pipeline.model import Page
from pipeline.vocabulary.municipalities import is_municipality

_NO_PLACES = frozenset({Role.REQUEST, Role.PRINT, Role.RECEIVED, Role.VALIDITY, Role.SEAL, Role.CONVICTION})
"""What is no place, though it stands before a date as one does: "afdruk gemaakt op"."""
_FULL_STOP = re.compile(r"[a-z]{4}[.!]\s*$")
_WORDS_OF_SENTENCE = 6
"""From so many on, a line that ends in a full stop is a sentence."""
_ISSUER_WORDS = 20
"""A line of so many is text, and names no issuer."""
_OF_NAME = 4
"""Letters of a word that no name of a place writes small."""
_ELIDED = re.compile(r"(?:['’‘`´]s|s['’])[\- ]?(?=[A-Z])")
"""The article with which the name of a place may begin: "'s-Gravenvoeren"."""
_TO_PLACE = frozenset({"te", "in", "à", "a", "zu", "at", "den", "le", "op", "am", "de"})


def issuers(page: Page) -> frozenset[str]:
    """The town whose paper it is, as its name stands on the page: "STAD MORTSEL", without what follows it."""
    lines = (line for line in page.lines if len(line.words) < _ISSUER_WORDS)
    places = (m["place"].split() for line in lines for m in ISSUER.finditer(flat(line.text)))
    return frozenset(" ".join(one[:size]) for one in places for size in range(1, len(one) + 1))


def is_issuer(text: str, towns: Collection[str], *, led: bool = False) -> bool:
    """Whether a text is one of the towns and what leads from it to a day ("Etterbeek, op / le").

    `led`: the day itself has what leads to it, so that beside it the whole heading may stand: "Ville de Mons | Le ...".
    """
    return PREPOSITION_TAIL.sub("", text).strip(" ,.:") in towns or (led and ISSUER.fullmatch(text) is not None)


def ends_sentence(text: str) -> bool:
    """Whether a line ends a sentence; a short word may be an abbreviation, unless the line is long and no court's."""
    if _FULL_STOP.search(text):
        return True
    return text.rstrip().endswith(".") and len(text.split()) >= _WORDS_OF_SENTENCE and COURT.search(text) is None


def is_letterhead(printed: str, before: str) -> bool:
    """Whether what stands before a date, as `printed` and normalised, is a place and what leads from it to a day."""
    if LETTERHEAD.match(before) is None or NO_PLACE.match(before):
        return False
    words = printed.split()
    if not any(map(_is_capital, words)):  # "nagezien op" is no place
        return False
    if (
        not _is_capital(words[0]) and words[0].islower() and words[0] not in _TO_PLACE
    ):  # "der Stadt Aachen am" goes on with the line above
        return False
    small = (word for word in words[:-1] if word.islower() and not _is_capital(word))
    if "," not in printed and any(len(word) >= _OF_NAME for word in small):
        return False  # "Vastgesteld bij vertrek op"
    return not any(label.pattern.search(before) for label in LABELS if label.role in _NO_PLACES)


def _is_capital(word: str) -> bool:
    """Whether a word begins with a capital, or with the I of a town read as a small l: "leper, 29 augustus"."""
    word = _ELIDED.sub("", word, count=1)
    return word[:1].isupper() or (word[:1] == "l" and is_municipality(flat(word)))
