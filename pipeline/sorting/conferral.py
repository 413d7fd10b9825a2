"""The sentence of a diploma by which a degree is conferred or obtained, in whatever words.

What a degree does in its sentence, and which level it has, is read later, by `extractors/diploma/`.
"""

import re
from functools import lru_cache

from pipeline.sorting.cues import word_list
from pipeline.sorting.printed import Printed
from pipeline.text import any_word, one_of

_DEGREE = (
    r"(?:graad|grade|grad|hochschulgrad|(?<!a )(?<!ten )titre|titel|degree|title|[kq]ualifi[ck]ati(?:e|on)"
    r"|waardigheid)"
)
_PAPER = rf"(?:{_DEGREE}|(?:staats|graduaats|bachelor|master|doctoraats)?diplom\w{{0,4}}|getuigschrift|zeugnis|brevet)"
_OF = r"(?:van|de|d|du|of|eines|einer|als|legal|academique)"
_NAMED = rf"{_PAPER}(?: uit| toe)? {_OF} (?!sejour|transport|propriete|reis)"
_DONE = (
    r"(?:conferee?|obtenue?|decernee?|verleend|toegekend|behaald|verworven|bekomen|conferred|awarded|obtained|earned"
    r"|verliehen|erlangt|erworben)"
)
_THIS_PAPER = (
    r"(?:dit|ce|(?:le )?present|this|dieses?|questo|presente) (?:diplom\w{0,4}|getuigschrift|brevet|urkunde|titulo)"
)
_EXAMINATION = r"(?:doctoraal|kandidaats|licentiaats|afsluitend|master|bachelor) ?examen"
"""That by which a degree was obtained in the Netherlands, where the paper need not name it."""
_PASSED = r"(?:afgelegde?|voldaan|geslaagd)"


@lru_cache(maxsize=1)
def _sentence() -> re.Pattern[str]:
    """A degree or diploma, and the verb with which somebody gives or gets it, in one breath."""
    confers, obtained = one_of(word_list("conferring_verbs")), one_of(word_list("obtaining_verbs"))
    degree = one_of(word_list("degrees_alone"))
    verb, holder = f"(?:{confers}|{obtained})", one_of(word_list("degree_holders"))
    return re.compile(
        rf"\b(?:{confers}(?: \w+){{0,28}}? {_NAMED}|{obtained}(?: \w+){{0,3}}? {_DEGREE} {_OF} "
        rf"|{_DEGREE} (?:\w+ ){{0,4}}?{verb} {_OF} |\w{{0,10}}diplom\w{{0,4}} {verb} {_OF} "
        rf"|{_THIS_PAPER} (?:\w+ ){{0,10}}?{verb}|{verb} (?:\w+ ){{0,10}}?{_THIS_PAPER}"
        rf"|(?:promoviert|ernennt|bevordert) (?:\w+ ){{1,25}}?(?:zum|zur|tot) {holder}|{holder} (?:\w+ ){{0,12}}?"
        r"(?:verklaard|bevorderd|uitgeroepen|geproclameerd|ernannt|promoviert)"
        rf"|(?:bevorderd|gepromoveerd|uitgeroepen|geproclameerd|verheven) tot (?:de waardigheid van )?{holder}"
        rf"|akademischen grad (?:des |der |eines |einer )?{degree}"
        rf"|(?:est|a ete|fut) (?:reconnu|declare|proclame|diplome)e? (?:\w+ ){{0,2}}?{degree}"
        rf"|{_NAMED}(?:\w+ ){{1,10}}?{verb}|{_DEGREE} (?:academique )?{_DONE}"
        rf"|(?:{_DONE}e?[nr]?) (?:academische )?{_DEGREE}"
        r"|(?:recht|droit|right|gerechtigd|berechtigt|autorisee?|entitled) (?:\w+ ){0,12}?"
        r"(?:noemen|voeren|porter le titre|titel)"
        rf"|{_DEGREE} (?:\w+ ){{0,6}}?(?:voert|voeren|draagt|dragen|fuhrt|fuhren|tragen)|porter le titre"
        r"|(?:est|a ete) (?:proclamee?|recue?|promue?|diplomee?) (?!en )"
        r"|(?:was|werd|wurde) (?:\w+ ){1,20}?(?:waardig|uitgeroepen)"
        rf"|{_EXAMINATION} (?:\w+ ){{0,20}}?{_PASSED}|{_PASSED} (?:\w+ ){{0,12}}?{_EXAMINATION}"
        r")\b"
    )


@lru_cache(maxsize=1)
def _people() -> re.Pattern[str]:
    """Whom it is given to, or who gives it."""
    return any_word(word_list("people_of_a_diploma"))


def conferral(page: Printed) -> float:
    """1.0 where a sentence or a label says that a degree is conferred on somebody, in whatever words; else 0.0."""
    text = page.text.replace("\n", " ")
    return float(_people().search(text) is not None and _sentence().search(text) is not None)
