"""What a paper says of its seal or signature that is missing: "Zegel: (niet aangebracht)", "niet ondertekend".

One by hand, where the page says that it holds only with that, is missing unless it was seen (`signed`).

The place of one may be a dotted line, a name in brackets ("(cachet)") or nothing: of a hand's signature no word is ever
read. That one is not required, or that the seal is electronic instead, stands on true extracts, and so does what is so
of any paper without one. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper
from pipeline.extractors.criminal_record.sentences.rules import is_small_print, speaks_of_any, supposes_that
from pipeline.extractors.criminal_record.words.wordlists import either, listed, opening
from pipeline.extractors.flattened import blanked_between

_IS = (
    r"(?:(?:is|zijn|werd|werden|was|wordt|est|n'est|n'a|n'ont|a ete|ist|sind|wurde|wurden|wird|has been|has)"
    r"(?: hier| ici| ici)? )"
)
_STILL = r"(?:(?:nog|encore|noch|still|pas encore) )"
_WITHOUT = re.compile(r"(?<![a-z])(?:zonder|sans|ohne|without)(?![a-z])")
_NOT = re.compile(r"(?<![a-z])(?:niet|geen|nooit|non|pas|aucune|nicht|keine[nr]?|not|no)(?![a-z])")
_WORTHLESS = re.compile(r"(?<![a-z])(?:ongeldig|waardeloos|nietig|nulle?|ungultig|invalid)(?![a-z])")
_ARTICLE = r"(?:(?:de|het|le|la|un|une|das|der|die|den|dem|the) |l')"


def is_place_of_seal(label: str) -> bool:
    """Whether a line is all the label of a seal or signature, of whomever but the holder: "Zegel van de gemeente:"."""
    return _place().fullmatch(label) is not None


def is_missing(value: str) -> bool:
    """Whether a value, in the place of a seal, says that there is none: "(leeg)", "ontbreekt wegens defect"."""
    told = _gone().match(value)
    return told is not None and not _is_excused(value)


def is_unsealed(sentence: str) -> bool:
    """Whether a sentence or line says by itself that this paper is not sealed or signed."""
    m = _lacking().search(sentence)
    if m is None or "?" in sentence or _is_excused(blanked_between(m.start(), m.end(), sentence)):
        return False
    if is_small_print(sentence) or speaks_of_any(sentence) or supposes_that(sentence):
        return False
    return opening("zonder_zegel_als").match(sentence) is None and listed("maakt_regel").search(sentence) is None


def needs_hand(sentence: str) -> bool:
    """Whether a sentence says that the paper is worth something only when signed or stamped by hand.

    Not where it says that it holds without, or what is so of a paper that was printed.
    """
    worth = listed("van_waarde").search(sentence) or _WORTHLESS.search(sentence)
    if worth is None or listed("met_de_hand_getekend").search(sentence) is None:
        return False
    if listed("op_papier_of_later", "hoeft_niet").search(sentence) or "?" in sentence:
        return False
    if _WITHOUT.search(sentence):
        return (_NOT.search(sentence) or _WORTHLESS.search(sentence)) is not None
    return listed("slechts", "op_voorwaarde", "voorwaarde_overal", "als_het_er_is").search(sentence) is not None


def needs_seal(sentence: str) -> bool:
    """Whether a sentence says that the paper holds only with a seal or signature, which may be an electronic one."""
    worth = listed("van_waarde").search(sentence) or _WORTHLESS.search(sentence)
    if worth is None or listed("zegel_genoemd", "zegel_of_handtekening").search(sentence) is None:
        return False
    if listed("op_papier_of_later", "hoeft_niet", "in_plaats_van_zegel").search(sentence) or "?" in sentence:
        return False
    bound = ("slechts", "op_voorwaarde", "voorwaarde_overal", "als_het_er_is")
    return (_WITHOUT.search(sentence) or listed(*bound).search(sentence)) is not None


def _is_excused(text: str) -> bool:
    """Whether a text says why there is none: the paper was made by a computer, or none is required."""
    return listed("in_plaats_van_zegel").search(text) is not None


@lru_cache(maxsize=1)
def _place() -> re.Pattern[str]:
    """The seal, and of whom or what it is."""
    seal, of = either("zegel_genoemd", "zegel_of_handtekening"), either("bij_plaats_van_zegel")
    return re.compile(rf"\W*(?:{of}[ ']{{1,2}}){{0,3}}?{seal}(?:\W{{1,3}}(?:{of}|{seal})){{0,6}}\W*")


@lru_cache(maxsize=1)
def _gone() -> re.Pattern[str]:
    """That it is missing, whatever follows; or that there is none, and no more."""
    return re.compile(
        rf"\W*{_STILL}?(?:{either('zegel_ontbreekt', 'niet_getekend')}(?![a-z])|{either('zegel_leeg')}\W*$)"
    )


@lru_cache(maxsize=1)
def _lacking() -> re.Pattern[str]:
    """The seal and that it is missing, the paper and that it is not signed, or that alone."""
    seal, of = either("zegel_genoemd", "zegel_of_handtekening"), either("bij_plaats_van_zegel")
    gone, unsigned = either("zegel_ontbreekt"), either("niet_getekend")
    named = rf"{seal}(?:[ ,/']{{1,3}}(?:{of}|{seal})){{0,6}}?"
    no = r"(?:geen|geen enkel|zonder|sans|pas de|aucune?|keine?n?|ohne|no|without)"
    bears = r"(?:draagt|heeft|bevat|vertoont|ne porte|ne comporte|n'a|tragt|hat|enthalt|bears|has|carries)"
    issued = either("heeft_afgegeven")
    return re.compile(
        rf"(?<![a-z])(?:{of}[ ']){{0,3}}?{named}[ :=(\[]{{1,4}}{_IS}?{_STILL}?{gone}(?![a-z])"
        rf"|^\W*{gone}[ :]{{1,2}}{_ARTICLE}?{named}\W*$"
        rf"|(?<![a-z]){the_paper()} (?:{_IS}{_STILL}?{unsigned}|{bears} {_STILL}?{no} {seal})(?![a-z])"
        rf"|^\W*{_STILL}?(?:{unsigned}|niet aangebracht|non apposee?|nicht angebracht|{no} {named})\W*$"
        rf"|(?<![a-z]){issued} (?:zonder|sans|ohne|without) {seal}(?![a-z])"
    )
