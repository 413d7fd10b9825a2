"""Sentences that except or leave out something: "Behalve voor verkeer", "Van na 2019 niet begrepen".

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.nothing_said import what_is_stated
from pipeline.extractors.criminal_record.sentences.rules import is_small_print, makes_rule, names_law
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed, opening
from pipeline.extractors.flattened import blanked

_MOST_OF_EXCEPTION = 8
"""Words of an exception that stands by itself: "Behalve voor verkeer"."""
_NAMED_EXCEPTION = re.compile(r"\W*(?:[a-z]+ )?(?:uitzondering(?:en)?|exceptions?|ausnahmen?) ?: ?[a-z0-9]")
"""A label of an exception, with its value: "Enige uitzondering: ..."."""
_LABELS = re.compile(r"[:=]")
_NOTED = re.compile(r"(?:\(\*{1,3}\)|\*{1,3}|\([0-9a-z]\)|(?<![a-z0-9])[0-9]\))\s")
"""The mark of a note at a foot."""


def is_exception(sentence: str) -> bool:
    """Whether a sentence is nothing but an exception, to whatever stands elsewhere on the paper."""
    excepts, contrary = opening("uitzondering_vooraan"), listed("tenzij_anders_gezegd")
    if _excepts_from_answer(sentence):
        return True
    if (noted := _NOTED.search(sentence)) and excepts.match(sentence, noted.end()):
        return contrary.search(sentence) is None
    said = _LABELS.split(sentence)[-1]
    leads = excepts.match(said) is not None
    if not is_small_print(said):
        named = _NAMED_EXCEPTION.match(sentence) and not listed("ontkenning", "leeg", "neen").search(said)
        if named or listed("uitzondering_vooraan").fullmatch(said.partition(",")[0].strip(ORNAMENT)):
            return True
        if leads and what_is_stated().search(said) and not names_law(said):
            return contrary.search(said) is None
    only = opening("slechts").match(said) and listed("soort_feiten").search(said)
    short = len(said.split()) <= _MOST_OF_EXCEPTION
    return short and contrary.search(said) is None and (leads or only is not None)


def _excepts_from_answer(sentence: str) -> bool:
    """Whether it gives the answer and excepts something from it: "Blanco, behoudens de vermelding op blad 2"."""
    if listed("tenzij_anders_gezegd", "niet_meer_vermeld").search(sentence) or names_law(sentence):
        return False
    excepted = listed("uitzondering_vooraan").finditer(sentence)
    return any(answers_blank(sentence[: m.start()].strip(ORNAMENT)) for m in excepted)


def years_left_out(sentence: str) -> list[int]:
    """The years from which on, or up to which, a sentence leaves out convictions: "Van na 2019 niet begrepen"."""
    if names_law(sentence) or listed("bestaat_niet_meer").search(sentence):
        return []
    left_out = what_is_stated().search(sentence) and listed("niet_begrepen").search(sentence)
    return [int(m["year"]) for m in _from_year().finditer(sentence)] if left_out else []


def leaves_one_out(sentence: str) -> bool:
    """Whether a sentence says that one case, or a file of the holder, is not in it: "De zaak ... is niet verwerkt"."""
    sentence = blanked(_suspension(), sentence)
    if _leaves_certain_out(sentence) and not (is_small_print(sentence) or names_law(sentence)):
        return True
    one = listed("een_bepaalde_zaak").search(sentence)
    if one is None or makes_rule().search(sentence) or is_small_print(sentence):
        return False
    return listed("niet_begrepen", "niet_verwerkt").search(sentence, one.end()) is not None


def _leaves_certain_out(sentence: str) -> bool:
    """Whether it says that one decision is not shown, in the clause that tells which; penalties forgiven never are."""
    gone = [m.start() for m in _gone().finditer(sentence)]
    forgiven = [m.end() for m in _forgiven().finditer(sentence)]
    told = sentence[max(forgiven, default=0) : max(gone, default=0)]
    named = False
    for mark in _marks().finditer(told):
        if named and mark.lastgroup == "certain":
            return True
        named = mark.lastgroup == "decision" or (named and mark.lastgroup != "ends")
    return False


def hides_some(sentence: str) -> bool:
    """Whether a sentence says that something of what is registered was made illegible."""
    if is_small_print(sentence) or names_law(sentence):
        return False
    return listed("verborgen").search(sentence) is not None and what_is_stated().search(sentence) is not None


@lru_cache(maxsize=1)
def _suspension() -> re.Pattern[str]:
    """The measure that no extract tells, which has a conviction in its name; of no day, person or deed."""
    return re.compile(
        rf"(?<![a-z]){either('opschorting_genoemd')}"
        r"(?=,? (?:en|of|et|ou|und|oder|is|zijn|wordt|worden|n'est|ne|wird|werden|ist|sind"
        r"|les|de maatregelen|jeugdmaatregelen|uitgewiste|die masnahmen) )(?!.*[0-9])"
    )


@lru_cache(maxsize=1)
def _gone() -> re.Pattern[str]:
    """Where it begins that something is not shown; one phrase may begin within another."""
    return re.compile(f"(?={listed('niet_begrepen', 'niet_verwerkt', 'niet_getoond').pattern})")


@lru_cache(maxsize=1)
def _forgiven() -> re.Pattern[str]:
    """What makes a penalty one that no extract shows."""
    return re.compile(either("vergeven_stam"))


@lru_cache(maxsize=1)
def _marks() -> re.Pattern[str]:
    """One decision, what tells it apart (its year, deed, court or the holder), and where its clause ends."""
    holder = either("houder_als_hij", "houder_over_zichzelf")
    one, told = rf"(?!{either('geen_bepaalde')}(?![a-z]))[a-z]", either("uitgesproken")
    by = r"(?:te|in|door|op|a|au|en|par|le|von|vom|am|durch|by|at|on)"
    certain = (
        r"(?:19|20)[0-9]{2}(?![0-9])"
        rf"|(?:wegens|pour|wegen|for) {one}|{told} {by} {one}|(?:te|in|a|zu) [a-z\-]+ {told}"
        rf"|(?:die|dont|que|qu'|das|wat) ?(?:l'|de |der |die )?{holder}(?![a-z])"
    )
    return re.compile(
        rf"(?P<ends>[:;]| (?:en|et|und|and)(?= ))|(?<![a-z])(?:(?P<decision>{either('de_uitspraak')})(?![a-z])"
        rf"|(?=(?P<certain>{certain})))"
    )


@lru_cache(maxsize=1)
def _from_year() -> re.Pattern[str]:
    """A year from which on, or up to which, something holds."""
    since = either("sinds_of_tot", gap=" ")
    day = r"[0-9]{1,2}[./\-][0-9]{1,2}[./\-]"
    return re.compile(
        rf"(?<![a-z]){since}\W+(?:[a-z0-9./\-]+\W+){{0,3}}?(?:{day})?(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])"
    )
