"""The name that stands last in a row of words, without the labels, titles and prepositions that lead to it."""

from collections.abc import Iterator, Sequence

from pipeline.extractors.names.run import ALL_LABELS, NO_PARTS, bare, begins_large, like_a_name
from pipeline.extractors.names.saluted import SALUTATIONS
from pipeline.extractors.names.words import CALLED, NEVER_NAMES, PARTICLES, RELATIVES, ROLES, TITLES
from pipeline.model import Word
from pipeline.text import fold, word_set

_NAMED = frozenset({"naam", "nom", "namen", "name", "houder", "titulaire", "betrokkene"})
TO_SURNAME = frozenset({"aan", "dat", "que", "a", "that", "dass", "an", "to", "en", "et", "und", "and", "heer"})
"""Before "van Damme Kevin", where the particle is the surname's: elsewhere "van" between a word and a name is none."""
CONCERNING = word_set("concerne concernant betreft betreffende betrifft betreffend concerns concerning")
"""Before a name about whom a paper is."""
_NO_PARTS = NO_PARTS | TITLES | ROLES | CALLED | SALUTATIONS | CONCERNING
"""Behind which a name begins."""
BEFORE_MONSIEUR = frozenset({"de", "à", "que", "concernant"})
_OF = frozenset({"van", "von", "de", "der", "des", "of"})
_OPENERS = frozenset({"aan", "op", "te", "la", "le", "les", "du", "des", "der", "den", "ben"})


def name_at_end(words: Sequence[Word]) -> Iterator[Word]:
    """The words of the name with which `words` end, in reading order."""
    start = len(words)
    for at in range(len(words) - 1, -1, -1):
        text, plain = words[at].text, bare(words[at].text)
        ends_clause = at < len(words) - 1 and text.endswith((",", ";", ":"))
        if at < len(words) - 1 and text.endswith(")") and "(" not in text:
            break  # "(art. 595 C.I.Cr.)", over a name
        if ends_clause and not (text.endswith(",") and text.isupper() and plain not in PARTICLES):
            break
        if (
            plain in _NO_PARTS
            or plain.rstrip("0123456789") in NEVER_NAMES
            or _labels(text)
            or (text == "M." and at and bare(words[at - 1].text) in BEFORE_MONSIEUR)
            or (plain in RELATIVES and at + 1 < len(words) and bare(words[at + 1].text) in _OF)
            or text in {"heer", "Heer"}
            or (text in {"aan", "op"} and at + 1 < len(words) and bare(words[at + 1].text) not in PARTICLES)
            or not like_a_name(text)
            or not (plain in PARTICLES or begins_large(text))
        ):
            break
        start = at
    while start < len(words) and words[start].text.islower() and _opens(words, start):
        start += 1
    yield from words[_without_preposition(words, start) :]


def _labels(text: str) -> bool:
    """Whether a word is a label in several languages: "Betrokkene/Intéressé/Subject"."""
    parts = [bare(part) for part in text.split("/")]
    return len(parts) > 1 and not ALL_LABELS.isdisjoint(parts)


def _without_preposition(words: Sequence[Word], start: int) -> int:
    """Where the name begins: behind "van" in "de aanvraag van Olena Kovalenko", which is no part of a surname.

    A particle stays where the name is only a surname ("mevrouw van Damme"), where a clause or line begins with it, and
    behind what may lead to a surname that stands first ("verleent aan van Damme Kevin").
    """
    at = start
    while at < len(words) and words[at].text.islower() and fold(words[at].text) in PARTICLES:
        at += 1
    before = words[start - 1].text if start else ""
    leads = before.endswith(")") or (before.islower() and before[-1:].isalpha())
    led = leads and fold(before) not in TO_SURNAME | TITLES
    return at if led and at == start + 1 and len(words) - at >= 2 else start


def _opens(words: Sequence[Word], start: int) -> bool:
    """Whether a word in lower case leads to the name and is none of it: "aan", or "van" behind "op naam"."""
    before = bare(words[start - 1].text) if start else ""
    return fold(words[start].text) in _OPENERS or before in _NAMED
