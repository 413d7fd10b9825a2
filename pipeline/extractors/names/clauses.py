"""What a sentence says of a person between the name and the birth: civil state, nationality, address, occupation."""

import re
from collections.abc import Sequence

from pipeline.extractors.names.run import bare
from pipeline.extractors.names.words import PARTICLES, name_words
from pipeline.model import Word

_ORIGINATING = name_words().herkomst
"""With which a clause behind a name says from where the person is."""
_STATES = name_words().staat
"""What stands by itself between commas behind a name and says something of the person."""
_NATIONALITY = ("nationali", "staatsangehorig", "staatsburger")
_AT = frozenset({"te", "in", "a", "at"})
_ON = frozenset({"op", "le", "am", "on", "den"})
_MOST_TOWN = 3
"""Words of a town before "geboren"."""
_MOST_DAY = 5
"""Words of a day before "geboren": "op 3 maart 1975"."""
_IS = frozenset({"is", "werd", "est", "fut", "ist", "wurde", "was"})
_WHO = frozenset({"die", "qui", "der", "welke", "who"})
_MOST_WHO = 9
"""Words of a clause that says when and where somebody was born: "die op 3 mei 1988 te Mol"."""
_SEX = re.compile(r"\((?:[mvfhwxMVFHWX]|[mM]/[vV])\),?")
_MOST_MARK = 2
"""Letters of a mark or number that stands by itself behind a name."""
_MOST_ORIGIN = 6
"""Words of a clause that says from where the person is."""
_MOST_ADDRESS = 4
"""Words of a street and number, or a postcode and town."""
_MOST_OCCUPATION = 3
"""Words of an occupation between commas behind a name, in small letters but in German."""
_TRADES = name_words().beroepen


def without_clauses(words: Sequence[Word]) -> Sequence[Word]:
    """The words before a birth, without what they say of the person behind the name."""
    end = len(words)
    while end and (_is_mark(words[end - 1].text) or _SEX.fullmatch(words[end - 1].text)):
        end -= 1  # the number of a note, a comma by itself, "(v)"
    while end and bare(words[end - 1].text) in _IS:
        end -= 1  # "An Maes is geboren"
    return _without_state(_without_town(words[:end]))


def _without_state(words: Sequence[Word]) -> Sequence[Word]:
    """Without clauses behind a name: ", ongehuwd,", ", van Belgische nationaliteit,", ", 2400 Mol,", ", bakker,"."""
    commas = [at for at, word in enumerate(words[:-1]) if word.text.endswith(",")]
    if not commas or not words[-1].text.endswith(","):
        return words
    clause = [bare(word.text) for word in words[commas[-1] + 1 :]]
    told = clause[0] in _STATES and len(clause) == 1
    told = told or (len(clause) <= 4 and any(word.startswith(_NATIONALITY) for word in clause))
    told = told or (len(clause) <= _MOST_ORIGIN and clause[0] in _ORIGINATING)
    told = told or _is_address(words[commas[-1] + 1 :])
    told = told or (len(clause) <= _MOST_OCCUPATION and (_small(words[commas[-1] + 1 :]) or clause[0] in _TRADES))
    return _without_state(words[: commas[-1] + 1]) if told else words


def _without_town(words: Sequence[Word]) -> Sequence[Word]:
    """Without what stands behind a comma before "geboren": "te Mol", "op 3 mei 1988", "die op 3 mei 1988 te Mol"."""
    comma = next((at for at in range(len(words) - 1, -1, -1) if words[at].text.endswith(",")), None)
    clause = [bare(word.text) for word in words[comma + 1 :]] if comma is not None else []
    town = 2 <= len(clause) <= _MOST_TOWN + 1 and clause[0] in _AT and words[-1].text[:1].isupper()
    day = 2 <= len(clause) <= _MOST_DAY and clause[0] in _ON and any(c.isdigit() for word in clause for c in word)
    who = bool(clause) and clause[0] in _WHO and len(clause) <= _MOST_WHO
    return words[: comma + 1] if (town or day or who) and comma is not None else words


def _is_address(words: Sequence[Word]) -> bool:
    """Whether it is a street and number or a postcode and town, on one line: "2400 Mol"."""
    level = all(abs(word.box.middle - words[-1].box.middle) < words[-1].box.height / 2 for word in words)
    numbers = sum(bare(word.text).isdigit() for word in words)
    at_end = bare(words[0].text).isdigit() or bare(words[-1].text).isdigit()
    return level and 1 < len(words) <= _MOST_ADDRESS and numbers == 1 and at_end


def _is_mark(text: str) -> bool:
    return len(text) <= _MOST_MARK and not any(map(str.isalpha, text))


def _small(words: Sequence[Word]) -> bool:
    """Whether all are in small letters, and none is a particle: "landbouwer", not "de heer" or "van hogerhand"."""
    return all(word.text.islower() and bare(word.text) not in PARTICLES for word in words)
