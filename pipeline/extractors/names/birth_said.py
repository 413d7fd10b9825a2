"""Where a sentence begins to say when or where somebody was born: "geboren te", "né le", "°Gent"."""

from collections.abc import Sequence

from pipeline.extractors.names.run import bare
from pipeline.extractors.names.words import BIRTH_WORDS, SAYING_BIRTH
from pipeline.text import fold, word_set

_BEFORE_PLACE_OR_DATE = frozenset({"te", "op", "in", "a", "le", "am", "on", "at", "den", "der", "il", "em", "en", ":"})
_FROM_PLACE = frozenset({"van", "uit", "te", "op"})
"""Behind "geboortig"."""
_BEFORE_DAY = frozenset({"de", "el", "dnia", "la", "em"})
"""Before a day in figures: "geboren de 28ste februari"."""
_NUMBERED = word_set("rijksregisternummer rijksregisternr rrn insz niss identificatienummer nationalregisternummer")
"""Before the national number of a person, where it stands behind the name."""
_MOST_TOWN = 3
"""Words of a town before a day of birth."""
_BORN = frozenset("°º˚*")


def announces(text: str, following: Sequence[str]) -> bool:
    """Whether a word, with those `following`, begins to say when or where somebody was born: "geboren te", "né le".

    So does a national number behind its label.
    """
    if bare(text) == "geboortig":
        return bool(following) and bare(following[0]) in _FROM_PLACE
    if bare(text) == "date" and len(following) > 1:
        return bare(following[0]) in {"of", "de"} and bare(following[1]) in BIRTH_WORDS
    if bare(text) in _NUMBERED:
        return bool(following) and following[0][:1].isdigit()
    return bare(text) in BIRTH_WORDS and (_place_or_date_follows(following) or _place_with_date(following))


def says_birth(text: str) -> bool:
    """Whether words for birth stand in a text, wherever: before a day, "Lieu et date de naissance"."""
    folded = fold(text)
    return any(words in folded for words in SAYING_BIRTH)


def birth_sign(text: str) -> bool:
    """Whether a word begins with the sign for born, a degree or an asterisk before a place or day: "(°Gent"."""
    sign = text.lstrip("([")
    return sign[:1] in _BORN and (len(sign) == 1 or sign[1].isupper() or sign[1].isdigit())


def _place_with_date(following: Sequence[str]) -> bool:
    """Whether a town and a day follow with no word between: "geb. Gent 09/03/1983"."""
    day = next((at for at, text in enumerate(following) if text[:1].isdigit()), 0)
    return 0 < day <= _MOST_TOWN and all(text[:1].isupper() for text in following[:day])


def _place_or_date_follows(following: Sequence[str]) -> bool:
    text = following[0] if following else ""
    if text in _BEFORE_DAY:
        return any(any(c.isdigit() for c in one) for one in following[1:])
    return bare(text) in _BEFORE_PLACE_OR_DATE or text[:1].isdigit()
