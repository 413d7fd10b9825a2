"""Whether a date on a diploma is that of a degree or an examination that its holder had before."""

import re

from pipeline.extractors.diploma.around_dates import behind_last_year
from pipeline.text import fold

_PAPERS = (
    r"(?:diplom\w*|graad|grade|grad|degree|titel|titre|title|getuigschrift|certificat\w*|zeugnis\w*|bachelor\w*"
    r"|bachelier\w*|master\w*|kandida\w*|candida\w*|licen\w*|graduaat|gegradueerde|gradue\w*|laurea\w*|ingenieur|doctor\w*|docteur)"
)
_HAVING = (
    r"(?:(?<!bekleed )(?<!bekleedt )(?<!begiftigd )met|avec|mit|with|houde?r|houdster|bezit\w*|titulaire|porteur"
    r"|porteuse|possession|inhaber\w*|besitz"
    r"|holder|holding|gelet op|vu"
    r"|gezien|op grond van|op basis van|op zicht van|sur base|au vu|aufgrund|auf grund|on the basis of|having obtained"
    r"|after obtaining|na het behalen van|apres l'obtention|nach erwerb|eerder|voordien|voorheen|voorgaande?|vroegere?"
    r"|anterieur\w*|precedemment|previously|earlier|previous|zuvor|vorherige\w?)"
)
_SMALL = (
    r"(?:is|zijnde|etant|van|de|du|des|d'un|d'une|le|la|het|een|of|a|an|the|der|den|das|eine[sr]?|academische|akademischen|academique"
    r"|wettelijke|legal|bijgebrachte|l'|in|reeds|eerder|anterieurement|deja|already|bereits|voordien|zijn|haar|son|sa)"
)
_EARLIER = re.compile(
    r"\b(?:propede\w*|propadeu\w*|kandidaats\w*|kandidatuur\w*|candidature|vordiplom\w*|zwischenprufung|vooropleiding"
    r"|toelatings(?:examen|proef)|preparatoire|preliminary|(?:eerste|premiere|first|erste[nr]?) (?:licentie|licence)"
    r"|(?:eerste|tweede|premiere|deuxieme|first|second|erste[nr]?|zweite[nr]?)"
    r" (?:examen\w*|proef|epreuve|part|deel|partie|teil\w*|prufung)"
    rf"|{_HAVING}(?: {_SMALL}){{0,4}} {_PAPERS})\b"
)
_HELD = re.compile(r"^\W*(?:bezit|bezat|in het bezit|possede|besitzt|holds)\b")
"""Behind the date: "die het diploma van kandidaat (Leuven, 4 juli 1996) bezit"."""
_CLAUSE = re.compile(r"[.;] ")
_BRACKETED = re.compile(rf"\b{_PAPERS}\b[^.;()]{{0,90}}\((?:[a-z' -]{{2,30}},? ?)?(?:op |le |am |on )? ?$")
"""A degree and an open bracket, with a place in it, if anything, before the day."""
_NEXT = re.compile(
    rf"^\W*\)\W*(?:(?:en|et|and|und|e|y) (?:de |een )?{_PAPERS}|(?:[a-z']+ ){{0,5}}?"
    r"(?:(?:de|den|le|the|het) (?:\w+ )?(?:graad|grad|grade|degree|diploma|diplome|titel|title|titre)))\b"
)
"""Behind the day in brackets, the degree that is conferred now, or a further one."""
_MAIN_VERB = re.compile(r"\b(?:heeft|hebben|is|werd|wordt|a|ont|est|hat|haben|wurde|has|have|was)\b")
_CONFERRED = re.compile(r"\b(?:de|den|le|the|het) (?:academische |wettelijke )?(?:graad|grad|grade|degree|diploma)\b")
"""In a later piece of the sentence: "houder van een diploma van ingenieur, de graad van master"."""
_RELATIVE = re.compile(r"^(?:dat|die|welke?|hem|haar|hun|qui|que|lui|das|welche[sr]?|which|that)\b")
_NEW_PAPER = re.compile(
    r"^ *(?:[a-z']+ ){0,4}?(?:\w*examen\w*|\w*prufung|epreuves?|(?:de|den|le|the) (?:\w+ )?gra\w+)\b"
)


def of_an_earlier(clause: str, behind: str) -> bool:
    """Whether the clause that leads to a date, folded, speaks of what came before; `behind` follows the date, with
    the comma or bracket that ends it.

    Not where the sentence has gone on to what is conferred: "houder van het diploma van kandidaat, heeft op ...".
    """
    if _HELD.match(behind) or (_BRACKETED.search(clause) and _NEXT.match(behind)):
        return True
    own = _CLAUSE.split(behind_last_year(clause))[-1]
    found = list(_EARLIER.finditer(own))
    return bool(found) and not _goes_on(own[found[-1].end() :], behind)


def _goes_on(rest: str, behind: str) -> bool:
    """Whether what follows the earlier paper is a main clause of its own by the time the date comes."""
    _, *pieces = rest.split(",")
    if any(_CONFERRED.search(piece) for piece in pieces):
        return True
    main = any(_MAIN_VERB.search(piece) and not _RELATIVE.match(piece.strip()) for piece in pieces)
    return main or (bool(pieces) and _NEW_PAPER.match(fold(behind)) is not None)
