"""The sentence of a diploma by which a degree is conferred or obtained, in whatever words.

What a degree does in its sentence, and which level it has, is read later, by `extractors/diploma/`.
"""

import re

from pipeline.sorting.printed import Printed

_DEGREE = (
    r"(?:graad|grade|grad|hochschulgrad|(?<!a )(?<!ten )titre|titel|degree|title|[kq]ualifi[ck]ati(?:e|on)"
    r"|waardigheid)"
)
_PAPER = rf"(?:{_DEGREE}|diplom\w{{0,4}}|getuigschrift|zeugnis|brevet)"
_OF = r"(?:van|de|d|du|of|eines|einer|als|legal|academique)"
_NAMED = rf"{_PAPER}(?: uit| toe)? {_OF} (?!sejour|transport|propriete|reis)"
_CONFERS = (
    r"(?:verle(?:ent|nen|end)|kent|kennen|reiken|toegekend|toekennen|uitgereikt|uitreik\w*|reikt|afgeleverd|afleveren|overhandigt"
    r"|confer\w*|decern\w*|delivr\w*|octroi\w*|accord\w*|attribu\w*|verleih\w*|verlieh\w*|zuerkannt|award\w*|grant\w*"
    r"|bestow\w*|admitted|admise?|proclam\w*|bevorder\w*|uitgeroepen)"
)
_OBTAINED = r"(?:behaal\w*|bekomen|verworven|verwierf|verkregen|obtenu\w*|obtient|erworben|erlangt|obtained|earned)"
_ANY_VERB = rf"(?:{_CONFERS}|{_OBTAINED})"
_HOLDERS = (
    r"(?:licentiaat|licentiate|doctor|master|bachelor|ingenieur|burgerlijk ingenieur|handelsingenieur|gegradueerde"
    r"|magister|doktor|doktorin|doctorandus|arts|apotheker|meester|geaggregeerde)"
)
_DONE = r"(?:conferee?|obtenue?|decernee?|verleend|toegekend|behaald|conferred|awarded|obtained|verliehen)"
_THIS_PAPER = (
    r"(?:dit|ce|(?:le )?present|this|dieses?|questo|presente) (?:diplom\w{0,4}|getuigschrift|brevet|urkunde|titulo)"
)
_CONFERRAL = re.compile(
    rf"\b(?:{_CONFERS}(?: \w+){{0,28}}? {_NAMED}|{_OBTAINED}(?: \w+){{0,3}}? {_DEGREE} {_OF} "
    rf"|{_DEGREE} (?:\w+ ){{0,4}}?{_ANY_VERB} {_OF} "
    rf"|{_THIS_PAPER} (?:\w+ ){{0,10}}?{_ANY_VERB}|{_ANY_VERB} (?:\w+ ){{0,10}}?{_THIS_PAPER}"
    rf"|(?:promoviert|ernennt|bevordert) (?:\w+ ){{1,25}}?(?:zum|zur|tot) {_HOLDERS}|{_HOLDERS} (?:\w+ ){{0,12}}?"
    r"(?:verklaard|bevorderd|uitgeroepen|geproclameerd|ernannt|promoviert)"
    rf"|{_NAMED}(?:\w+ ){{1,10}}?{_ANY_VERB}|{_DEGREE} (?:academique )?{_DONE}"
    rf"|(?:{_DONE}e?[nr]?) (?:academische )?{_DEGREE}"
    r"|(?:recht|droit|right|gerechtigd|berechtigt|autorisee?|entitled) (?:\w+ ){0,12}?"
    r"(?:noemen|voeren|porter le titre|titel)"
    rf"|{_DEGREE} (?:\w+ ){{0,6}}?(?:voert|voeren|draagt|dragen|fuhrt|fuhren|tragen)|porter le titre"
    r"|(?:est|a ete) (?:proclamee?|recue?|promue?) (?!en )|(?:was|werd|wurde) (?:\w+ ){1,20}?(?:waardig|uitgeroepen)"
    r")\b"
)
"""A degree or diploma, and the verb with which somebody gives or gets it, in one breath."""
_OF_A_DIPLOMA = re.compile(
    r"\b(?:geboren|geboortedatum|ne|nee|born|geb|rector|recteur|rektor|jury|examencommissie|registrar|dean|dekan|doyen"
    r"|\w*faculteit|faculte|\w*universit\w*|\w*hogeschool|haute ecole"
    r"|minister|ministre|ondergetekenden?|soussignes?|unterzeichneten?|undersigned)\b"
)
"""Whom it is given to, or who gives it."""


def conferral(page: Printed) -> float:
    """1.0 where a sentence or a label says that a degree is conferred on somebody, in whatever words; else 0.0."""
    text = page.text.replace("\n", " ")
    return float(_CONFERRAL.search(text) is not None and _OF_A_DIPLOMA.search(text) is not None)
