"""Sentences that tell on which day this very paper was issued: "Op 14 mei 2024 gaven wij dit uittreksel af".

Such a sentence has a verb of issuing, in any form, and names this paper. It does not count when another office issues
it, or when something else was done that day too. All text is normalised (`spelling.normal`).
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.formulas import AT_REQUEST, OF_COPY, WEEKDAY
from pipeline.extractors.criminal_record.words.role_words import LABELS, Role
from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.flattened import blanked

_PAPER = re.compile(
    r"(?<![a-z])(?:dit|onderhavige?|huidige?|voorliggende?|present|presente|cet|cette|ce|dieser?|diesen|diese|this"
    r"|present)(?: (?:algemee?n|blanco|general|allgemeinen?))?"
    r" (?:uittreksel|attest|bewijs|getuigschrift|document|stuk|extrait|certificat|attestation|piece|auszug|dokument"
    r"|bescheinigung|schriftstuck|strafregisteruittreksel|strafregisterauszug|extract|certificate)(?![a-z])"
)
_OF_PAPER = re.compile(
    r"(?<![a-z])(?:(?:van|over|voor|op|bij|tot|om|de|du|sur|pour|a|von|zu|fur|of|about|for|to)"
    r"(?: (?:het|de|le|la|the))?"
    r"|(?:d'|de |pour |a )[a-z]{2,}(?:er|ir|re)) $"
)
"""Right before the paper, where it is not the paper that is given but something of it: "een vertaling van"."""
_MADE_OUT = re.compile(
    r"(?<![a-z])(?:draagt|gedateerd|gedagtekend|porte|datee?|tragt|datiert|bears)(?: (?:de|het|als|la|das|the))?"
    r"(?: (?:datum|dagtekening|date))?(?: (?:van|op|du|de ce|vom|of|auf den|den))*\W*$"
)
"""Right before a date: of which the paper is dated."""
_LEADS = re.compile(
    r".*(?<![a-z])(?:op|le|ce|am|on|this)(?: (?:heden|ce jour|the|this))?,?\s*"
    rf"(?:{WEEKDAY}\W*(?:de[mn]? )?)?$"
)
"""What leads to a day on which something is done."""
_AT_PLACE = re.compile(r", ?(?:te|a|in|zu) [a-z'\-]+(?: [a-z'\-]+){0,2}, ?$")
"""The same where a place stands before the day: "geven dit uittreksel af, te Hamme, 20 november 2017"."""
_BIRTH_OF_HOLDER = re.compile(r"[,(]? ?(?<![a-z])(?:geboren|geb\.|nee?|born)(?![a-z])")
"""Behind the day and who got the paper, when that person was born."""
_OPENS = re.compile(rf"\W*(?:[a-z]+ )?(?:ce|le|op|am|on)?(?: (?:heden|the|this))?,?\s*{WEEKDAY}?\W*(?:de[mn] )?$")
"""A sentence that begins with its day."""
_CITED = re.compile(
    r"(?:(?:uit|van) het )?(?:centraal )?strafregister|(?:du )?casier judiciaire(?: central)?"
    r"|aus dem (?:zentralen? )?strafregister"
    r"|(?:van het |du |des )?(?:wetboek van strafvordering|code d'(?:instruction|inscruction) criminelle"
    r"|strafprozessgesetzbuch(?:e?s)?)|nach artikel(?= [0-9])"
    r"|(?:de |l'|der )?(?:burgemeester|bourgmestre)"
)
"""What in such a sentence has words of another day, and tells none."""
_NOT_SO = re.compile(
    r"(?<![a-z])(?:niet|geen|nooit|pas|enkel|slechts|ne|n'[a-z]+|nicht|keine?n?|not|no|indien|als|zodra|wanneer|tenzij|si"
    r"|lorsque|quand|wenn|falls|sobald|if|when|zal|zult|zullen|zou|zouden|kan|kunt|kunnen|mag|mogen|moet|moeten|dient"
    r"|sera|seront|peut|peuvent|pourra|doit|doivent|kann|konnen|darf|durfen|muss|mussen|soll|wollen|will|shall|may|must"
    r"|uiterlijk|laatste|uiterste|vroegste|tot|tard|spatestens|fruhestens|later|nadien|daarna|ensuite|spater"
    r"|opnieuw|eerder|vroegere?|vorige?|nouveau|precedent|erneut|erst|zuvor|vanaf|sinds|sedert|depuis|seit|ab"
    r"|verval[a-z]*|verfallt|expire|annule[a-z]*|terug[a-z]*|dat"
    r"|die(?! [a-z]*(?:gemeinde|stadt|verwaltung|behorde))|waar[a-z]*|welke|qui|que|qu|dont|laquelle|lequel"
    r"|welche[mnrs]?|wie|wer|quiconque|who|that|which|toestand|stand"
    r"|situatie|situation|zustand|etat)(?![a-z])"
)
_TO_SOMEBODY = re.compile(
    r"(?<![a-z])(?:aan|tav|a|au|aux|an|dem|der|den|to|voor|pour|fur|van|du|de|des|op naam van|au nom de|tegen)"
    r" ?(?:(?:de|het|l'|la|le|den|dem|der|die|the) ?)?"
    r"(?:betrokkene|belanghebbende|voornoemde|aanvrager|aanvraagster|verzoeker|verzoekster|interessee?|requerante?"
    r"|demandeur|demanderesse|betroffenen?|antragsteller(?:in)?|applicant)(?![a-z])"
)
"""To whom it is given, or at whose request."""
_OTHERS = re.compile(
    r"(?<![a-z])(?:betrokkene|belanghebbende|houder|titularis|kandida[a-z]+|sollicitant[a-z]*|aanvrager|aanvraagster"
    r"|verzoeker|verzoekster|werkgever|personeelsdienst|hr|interessee?|titulaire|candidate?|demandeur|demanderesse"
    r"|requerante?|employeur|betroffener?|inhaber(?:in)?|antragsteller(?:in)?|bewerber(?:in)?|arbeitgeber|holder"
    r"|applicant|candidate|employer|rechter|notaris|notaire|advocaat|avocat|politie|police|u|je|jij|vous|sie|you|hij|zij"
    r"|il|elle|er|he|she)(?![a-z])"
)
_GIVER = (
    r"(?:wij|we|nous|wir|ik|ondergetekende"
    r"|(?:(?:de|het|la|le|l'|der|die|das|onze|notre|unsere?) ?)?(?:[a-z]+e )?"
    r"(?:gemeente|stad|gemeentebestuur|stadsbestuur|bestuur|burgemeester|ambtenaar|beambte|dienst|loket|medewerker"
    r"|gemachtigde|commune|ville|administration|bourgmestre|fonctionnaire|officier|service|gemeinde|stadt"
    r"|burgermeister|beamter?|verwaltung|municipality|mayor))"
)
"""Who gives such a paper."""
_DECLARES_ON = re.compile(
    r"\W*(?:op|le|ce|am|on|per|en date du|a la date du|unter dem datum)?(?: (?:de )?(?:datum|dag) van| heden)?,?\s*"
    rf"{WEEKDAY}?\W*(?:de[mn] )?$"
)
_DECLARING_NOW = re.compile(
    rf"\W*(?:(?:verklaart|verklaren|verklaar|bevestigt|bevestigen|bevestig|attesteert|attesteren|attesteer|getuigt"
    rf"|getuigen|getuig|bescheinigt|bescheinigen|bescheinige|bestatigt|bestatigen|bestatige|erklart|erklaren|erklare)"
    rf" {_GIVER}|{_GIVER} (?:verklaart|verklaren|verklaar|certifie|certifions|atteste|attestons|declare|declarons"
    r"|certify|certifies|confirms?)) ?(?:hierbij |hiermede? |par la presente |hiermit |hereby )?"
    r"(?:dat|que|qu'|dass|that)(?![a-z]).*(?:register|casier|veroordel|condamn|verurteil|convict)"
)
"""A day that opens its sentence, and behind it what an officer declares that day: "Op datum van ... verklaren wij"."""
_BY_OTHERS = re.compile(rf"(?<![a-z])(?:door|par|durch|by) (?!{_GIVER}(?![a-z]))")
"""By whom it is given, where no town gives it."""
_GIVEN_BY = re.compile(
    r"\W*(?:afgeleverd|uitgereikt|opgemaakt|afgegeven|verstrekt|delivree?|etablie?|fait|ausgestellt|ausgefertigt|erteilt)"
    r"(?: (?:aan (?:de balie|het loket)|au guichet|am schalter))?"
    r" (?:door|namens|par|pour|durch|von|im auftrag)(?![a-z])"
)
"""A line that says who gave the paper, and not when."""
_PASSIVE = r"(?:is|werd|wordt|a ete|est|fut|wurde|wird|ist|was|has been)"
_HAVE = r"(?:heeft|hebben|heb|a|ont|avons|ai|hat|haben|habe|have|has)"
_HELD = frozenset({Role.LAW, Role.REQUEST, Role.RECEIVED, Role.PRINT, Role.VALIDITY, Role.BIRTH, Role.CONVICTION,
                   Role.OTHER_PAPER, Role.UP_TO_ISSUE, Role.PURPOSE, Role.SEAL})  # fmt: skip
_FOR = re.compile(
    r"(?<![a-z])(?:voor|om|wegens|bij|met|na|zoals|overeenkomstig|volgens|pour|en vue|apres|conformement|lors|fur"
    r"|zwecks|nach|gemass|gemas|bei|for|after)(?![a-z])"
)
"""What may tell between the paper and the date of which else it is."""


def _given_to(text: str) -> str:
    return blanked(_TO_SOMEBODY, blanked(AT_REQUEST, text))


def tells_issue(before: str, after: str) -> bool:
    """Whether a sentence, of which `before` and `after` stand around a date, tells that this paper was given that day.

    Neither of the two holds another date.
    """
    if _DECLARES_ON.match(before) and _DECLARING_NOW.match(after) and not OF_COPY.search(after):
        return True
    after = _BIRTH_OF_HOLDER.split(after)[0]
    text = blanked(_CITED, _given_to(f"{before} § {after}"))
    at = text.index("§")
    if _NOT_SO.search(text) or _OTHERS.search(text) or any(one.search(text) for one in _others()):
        return False
    papers = (one for one in _PAPER.finditer(text) if not _OF_PAPER.search(text[: one.start()]))
    paper = next(papers, None)
    if paper is None or _BY_OTHERS.search(text) or OF_COPY.search(text) or _happens_too(text):
        return False
    if _MADE_OUT.search(text[:at]):
        return paper.end() < at and text[paper.end() : at].strip().count(" ") < 6
    if _LEADS.match(text[:at]) is None and _AT_PLACE.search(text[:at]) is None:
        return False
    said = _said().search(text)
    if said is None:
        return False
    if min(paper.start(), said.start()) > at:
        return _OPENS.match(text[:at]) is not None and _follows().match(text, at) is not None
    return max(paper.end(), said.end()) > at or not _FOR.search(text, min(paper.start(), said.start()), at)


def tells_giver(line: str) -> bool:
    """Whether a line without a day says that the town gave the paper: "Afgeleverd aan de balie door V. Maes"."""
    told = _GIVEN_BY.match(line) is not None and not (_NOT_SO.search(line) or _OTHERS.search(line))
    return told and OF_COPY.search(line) is None


@lru_cache(maxsize=1)
def _others() -> tuple[re.Pattern[str], ...]:
    return tuple(label.pattern for label in LABELS if label.role in _HELD)


@lru_cache(maxsize=1)
def _said() -> re.Pattern[str]:
    """Words that say that this paper was given, or that the town gives it."""
    past = _past()
    finite = _finite()
    gap = r"(?:[^a-z]+[a-z0-9'.\-]+){0,16}?[^a-z]+"
    return re.compile(
        rf"(?<![a-z])(?:{_PASSIVE}{gap}{past}|(?:{_GIVER}(?: [a-z'\-]+){{0,3}}? (?:{finite}|{_HAVE}{gap}{past})"
        rf"|(?:{finite}|{_HAVE}) {_GIVER}(?![a-z])(?!.*(?<![a-z]){_HAVE}(?![a-z])))"
        rf"|{past} (?:door|par|durch|von|by) {_GIVER})(?![a-z])"
    )


def _happens_too(text: str) -> bool:
    """Whether something else was done that day, with which the giving is joined: "herdrukt en afgeleverd"."""
    return any(re.fullmatch(_past(), m["else"]) is None for m in _joined().finditer(text))


@lru_cache(maxsize=1)
def _joined() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?P<else>[a-z]+),? (?:en|et|und|and)(?: (?:door|par|durch|von|by) {_GIVER})?(?: [a-z]+)? {_past()}"
        r"(?![a-z])"
    )


def _past() -> str:
    return f"(?:{'|'.join(record_words()['uitgegeven'])})"


def _finite() -> str:
    return f"(?:{'|'.join(map(_whole, record_words()['geeft_uit']))})"


@lru_cache(maxsize=1)
def _follows() -> re.Pattern[str]:
    """What stands right behind a day that opens its sentence, where it is the day of what that tells."""
    place = r"(?:(?:te|a|in|zu|at) [a-z'\-]{2,25},? )?"
    return re.compile(rf"§\W*{place}(?:{_PASSIVE}|{_HAVE}|{_finite()}|{_GIVER}|(?:le |la )?{_PAPER.pattern})(?![a-z])")


def _whole(verb: str) -> str:
    """A finite verb; one in two parts, "gaf af", with the second further on in its sentence."""
    first, _, second = verb.partition(" ")
    return f"{first}(?=.* {second}(?![a-z]))" if second else first
