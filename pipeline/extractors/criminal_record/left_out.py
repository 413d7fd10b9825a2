"""Sentences that except or leave out something: "Behalve voor verkeer", "Van na 2019 niet begrepen".

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.nothing_said import ARTICLE, is_small_print, what_is_stated
from pipeline.extractors.criminal_record.wordlists import listed, opening

_MOST_OF_EXCEPTION = 8
"""Words of an exception that stands by itself: "Behalve voor verkeer"."""
_NAMED_EXCEPTION = re.compile(r"\W*(?:[a-z]+ )?(?:uitzondering(?:en)?|exceptions?|ausnahmen?) ?: ?[a-z0-9]")
"""A label of an exception, with its value: "Enige uitzondering: ..."."""
_LABELS = re.compile(r"[:=]")
_NOTED = re.compile(r"(?:\(\*{1,3}\)|\*{1,3}|\([0-9a-z]\)|(?<![a-z0-9])[0-9]\))\s")
"""The mark of a note at a foot."""
_FROM_YEAR = re.compile(
    r"(?<![a-z])(?:na|sinds|sedert|vanaf|voor|tot|en met|tussen|ouder dan|jonger dan|apres|avant|depuis|jusqu|des|entre"
    r"|posterieure?s? a|anterieure?s? a|nach|vor|seit|bis|ab|after|before|since|until|prior to|from)"
    r"\W+(?:[a-z0-9./\-]+\W+){0,3}?(?:[0-9]{1,2}[./\-][0-9]{1,2}[./\-])?(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)
"""A year from which on, or up to which, something holds."""
_AS_A_RULE = re.compile(r"(?<![a-z])(?:wordt|worden|wird|werden|sera|seront|figurent?)(?![a-z])")


def is_exception(sentence: str) -> bool:
    """Whether a sentence is nothing but an exception, to whatever stands elsewhere on the paper."""
    if (noted := _NOTED.search(sentence)) and opening("uitzondering_vooraan").match(sentence, noted.end()):
        return listed("tenzij_anders_gezegd").search(sentence) is None
    said = _LABELS.split(sentence)[-1]
    none = listed("ontkenning", "leeg", "neen").search(said)
    if _NAMED_EXCEPTION.match(sentence) and not (none or is_small_print(said)):
        return True
    if listed("uitzondering_vooraan").fullmatch(said.partition(",")[0].strip(ORNAMENT)) and not is_small_print(said):
        return True
    excepted = opening("uitzondering_vooraan").match(said) and what_is_stated().search(said)
    if excepted and not (is_small_print(said) or ARTICLE.search(said) or listed("wet_of_besluit").search(said)):
        return listed("tenzij_anders_gezegd").search(said) is None
    if len(said.split()) > _MOST_OF_EXCEPTION or listed("tenzij_anders_gezegd").search(said):
        return False
    only = opening("slechts").match(said) and listed("soort_feiten").search(said)
    return bool(only) or opening("uitzondering_vooraan").match(said) is not None


def years_left_out(sentence: str) -> list[int]:
    """The years from which on, or up to which, a sentence leaves out convictions: "Van na 2019 niet begrepen"."""
    if listed("wet_of_besluit", "bestaat_niet_meer").search(sentence) or ARTICLE.search(sentence):
        return []
    left_out = what_is_stated().search(sentence) and listed("niet_begrepen").search(sentence)
    return [int(m["year"]) for m in _FROM_YEAR.finditer(sentence)] if left_out else []


def leaves_one_out(sentence: str) -> bool:
    """Whether a sentence says that one case, or a file of the holder, is not in it: "De zaak ... is niet verwerkt"."""
    one = listed("een_bepaalde_zaak").search(sentence)
    rule = _AS_A_RULE.search(sentence) or listed("maakt_regel", "wet_of_besluit").search(sentence)
    if one is None or rule or is_small_print(sentence):
        return False
    return listed("niet_begrepen", "niet_verwerkt").search(sentence, one.end()) is not None


def hides_some(sentence: str) -> bool:
    """Whether a sentence says that something of what is registered was made illegible."""
    if is_small_print(sentence) or listed("wet_of_besluit").search(sentence) or ARTICLE.search(sentence):
        return False
    return listed("verborgen").search(sentence) is not None and what_is_stated().search(sentence) is not None
