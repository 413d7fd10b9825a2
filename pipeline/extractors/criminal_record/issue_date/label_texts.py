"""The role that the words before a date give it: the label that ends nearest to it decides."""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.formulas import (
    AT_COUNTER_AFTER,
    AT_REQUEST,
    ISSUED_AFTER,
    PLACE_TAIL,
    PREPOSITION_ONLY,
    WEEKDAY,
)
from pipeline.extractors.criminal_record.words.role_words import LABELS, OTHER_PAPERS, POSSESSIVE, SINCE_ISSUE, Role
from pipeline.extractors.criminal_record.words.wordlists import either, unbroken
from pipeline.extractors.flattened import blanked

_SENTENCE_END = re.compile(r"[a-z]{4,}[.;!?] ")
"""Between a label and a date: they stand in two sentences, and have nothing to do with each other."""
_ENDS_SENTENCE = re.compile(rf"[a-z]{{4}}[.;!?] +(?!(?:op|le|am|den|de|on|te|a|in|zu|{WEEKDAY})(?![a-z]))[a-z]")
"""A label that ends its sentence, behind which another begins: "en geen beslissingen. Gent, "."""
_BETWEEN_STARS = re.compile(r"\*[* ]*[a-z]+(?: [a-z]+)*[* ]*\*")
"""A value between stars, "* NIHIL *", of which neither is that of a birth: "* Gent, 12 april 1988"."""
_DECIDES = re.compile(r"(?:veroordeling|beslissing|condamnation|decision|verurteilung|entscheidung)[a-z]*")
"""What a sentence about no convictions ends in; behind a court may follow its town and its day."""
_TODAY = re.compile(r"vandaag|heden|deze(?![a-z])|ce(?: jour)?(?![a-z])|aujourd|heute|(?:am|den) heutigen")
_LOOKED_UP = re.compile(
    r"(?<![a-z])(?:geraadpleegd|raadpleging|opgezocht|bevraagd|consulte[es]{0,2}|consultation(?: faite)?"
    r"|effectuee|operee|interroge[es]{0,2}|eingesehen|abgefragt|consulted)(?: op)?\W*$"
)
"""Of the register, before "heden" or "ce": what is looked up on the day of the paper is told in it."""
_GRANTED = re.compile(r"verleend|accorde|verlening")
"""Extracts are granted, and so is much else."""
_GRANTS = re.compile(
    r"(?:^|[.;:,|(] ?|(?<![a-z])(?:uittreksel|attest|document|stuk|bewijs|extrait|certificat|en|et|datum(?: van)?)"
    r"(?: (?:is|werd|wordt|est|a ete))? )$"
)
"""Before such a word, where it is the extract."""
_RIGHT = re.compile(
    r"(?<![a-z])(?:[a-z]*recht(?:en)?|gratie|genade|eerherstel|rehabilitatie|herstel in eer|uitstel|opschorting"
    r"|[a-z]*vergunning|toelating|toestemming|machtiging|delegatie|volmacht|toegang|[a-z]*titel|ontslag|verlof|vrijstelling"
    r"|sursis|grace|rehabilitation|sejour|autorisation|acces|licence|permis|diploma|identiteits[a-z]*|rijbewijs"
    r"|paspoort|droits?)(?![a-z])"
)
_DATED = re.compile(r"date(?:\(e\)|e)? du|dated|dagtekening|geda(?:teer|gteken)d")
_DATED_TOO = [label for label in LABELS if label.role in (Role.REQUEST, Role.CONVICTION, Role.LAW)]
_OF_WHAT = re.compile(
    r" ?van (?:de|het|een|uw|zijn|haar) (?!(?:uittreksel|attest|document|stuk|bewijs|getuigschrift)(?![a-z]))"
)
"""Behind such a word, what is dated."""
_NOT_YET = re.compile(
    r"(?<![a-z])(?:niet|nooit|uiterlijk|uiterlijke|uiterste|ultieme|ten laatste|moet|moeten|dient|mag|zal|zou|wordt pas"
    r"|derniere?|limite|doit|sera|pourra|nicht|spatestens|letzter|muss|darf|soll|must|latest)(?: [a-z]+){0,3} $"
)
"""What makes a term or a condition of what follows: "uiterste dag van afgifte"."""
_BY_ANOTHER = re.compile(
    r"(?<![a-z])(?:betrokkene|houder|kandidate?|sollicitant|aanvrager|aanvraagster|verzoeker|werkgever|interessee?"
    r"|candidate?|demandeur|titulaire|employeur|betroffener?|inhaber|antragsteller|bewerber|arbeitgeber|holder|applicant)"
    r" (?:a|heeft|hat|has|gaf|vous a)(?![a-z])[^.;]{0,60}$"
)
"""Who gives it to another, having got it."""
_THIS_EXTRACT = re.compile(
    r"(?<![a-z])(?:dit|deze?|onderhavige?|cet|ce|le present|dieser|diese|this) "
    r"(?:uittreksel|attest|bewijs|getuigschrift|extrait|certificat|auszug|bescheinigung|extract|certificate)"
    r"(?: (?:hebben|heeft|werd|is|a|avons|wurde|haben|was)(?: (?:we|wij|ete|nous|wir|de stad|de gemeente))?)?\s*$"
)
"""Right before a verb of making, it is the paper itself that was made: "wanneer werd dit uittreksel gemaakt?"."""
_LAW = next(label for label in LABELS if label.role is Role.LAW)
_PRINT = next(label for label in LABELS if label.role is Role.PRINT)
_OTHER = (
    r"(?:kwitantie|kwijting|betaalbewijs|betalingsbewijs|ontvangstbewijs|apostille|volmacht|vertaling|machtiging"
    r"|delegatie|besluit|formulier|sjabloon|procuration|quittance|recu|recepisse|traduction|formulaire|delegation"
    r"|vollmacht|quittung|ubersetzung|formular|vorlage|beschluss|receipt|proxy|translation|form|template)"
)
_LEADS_TO_VERB = r"\s*,?\s*(?:(?:(?:werd|is|was|a ete|est|fut|wurde|ist)|op|le|am|on)\s*)*$"
_OTHER_PAPER = re.compile(
    rf"(?<![a-z])(?:{_OTHER}|model(?= opge)|modele(?= etabli)){_LEADS_TO_VERB}|(?<![a-z])mode(?:l|le|ll)\s*$"
)
"""Right before a label of issue, or the day before its verb: another paper, that is issued too."""
_NAMES_OTHER = re.compile(rf"\W*(?:(?:de|het|een|la|le|une?|die|der|das|eine|the|a) )?{_OTHER}(?![a-z])")
_PAPER = (
    r"(?:uittreksel|attest|bewijs|getuigschrift|document|stuk|extrait|certificat|auszug(?:e?s)?|extract|certificate)"
)
_OF_THIS = re.compile(
    rf"(?<![a-z])(?:van|voor|bij|de|du|of|for|zu|von|pour) "
    rf"(?:(?:dit|het|onderhavig|cet|ce|le present|this|the|dieser|dieses|diesem) )?"
    rf"{_PAPER}(?: uit het (?:centraal )?strafregister| d[eu] casier judiciaire| aus dem strafregister)?"
    r"(?![a-z])\s*|(?<![a-z])dieses auszuge?s(?![a-z])\s*|(?<![a-z])(?:hiervan|ervan|daarvan|davon)(?![a-z])\s*"
)
"""That a paper is of this one."""
_REPLACES = re.compile(
    r"(?<![a-z])(?:vervangt|ter vervanging van|remplace|en remplacement de|ersetzt|replaces)(?![a-z])[^.;]{0,60}$"
)
_OF_CARD = re.compile(
    r"(?<![a-z])(?:kaart|formulier|sjabloon|formulaire|formular|volmacht|factuur|identiteitskaart|paspoort|rijbewijs|carte|passeport|permis|titre|karte|ausweis|reisepass|card"
    r"|passport|licence)(?![a-z])[^.;]{0,24}$"
)
"""Behind the label: "datum afgifte kaart"."""
_AFTER_ELSE = re.compile(
    rf"\s*{either('na_iets_anders')} (?![^,]*(?:{either('raadpleegt_stam')}|(?<![a-z])(?:te|a|in|zu|at)(?![a-z])))"
    r"[a-z' \-]{3,50} (?:op|le|am|on|du|vom|van)\s*$"
)
"""Behind the label, what was done before: "afgegeven na betaling op" tells on which day was paid, or given."""
_HANDED_ON = re.compile(r"(?:aan (?:de|zijn|haar) werkgever|a l'employeur|an den arbeitgeber|to the employer)(?![a-z])")
_TWO_LABELS = re.compile(r"(?:aanvraag|demande|antrag|request)[a-z]*\s*[/|]\s*$")
"""Of two labels in one, with two dates behind them, or one."""
_NO_PAPER = re.compile(r"(?<![a-z])(?:dossier|zaak|account|profiel|profil|bestelling|gebruiker|compte|konto|akte|case)")
"""What is made before the paper is: "dossier aangemaakt op"."""
_REQUESTED = re.compile(
    r"(?<![a-z])(?:aanvraag|verzoek|demande|requete|antrag|request)\s*"
    r"(?:werd|is|was|a ete|est|wurde|ist|wird|wordt|:)?\s*$"
)
"""A request is made and drawn up too: "aanvraag opgemaakt te Gent op"."""
_ISSUE = next(label for label in LABELS if label.role is Role.ISSUE)
_SAYS_ELSE = re.compile(r"(?<![a-z])(?:die|dat|niet|geen|qui|que|pas|aucune?|nicht|keine?|which|that|not|no)(?![a-z])")
"""Between a label of issue and "op" at the end of a line: "op heden niet is veroordeeld tot straffen die op"."""
_LED_TO_NOTHING = re.compile(r"(?<![a-z])(?:op|le|am|den|on)(?:\W*|\W+[^.;:]{0,12}[0-9][^.;:]{0,12})$")
_LAST_WORD = 4
"""Letters at the end of a line, within which a preposition stands that the next line goes on from."""
_BEHIND = (
    (_OF_CARD.search, Role.OTHER_PAPER),
    (_AFTER_ELSE.match, Role.UP_TO_ISSUE),
    (_HANDED_ON.search, Role.RECEIVED),
)
"""What may stand behind a label of issue, and makes something else of the date."""


def _ends_sentence(text: str, label: re.Match[str], role: Role) -> bool:
    if role is Role.CONVICTION and not _DECIDES.fullmatch(label[0]):
        return False
    return _ENDS_SENTENCE.match(text, max(0, label.end() - 4)) is not None


@lru_cache(maxsize=4096)
def role_of(text: str) -> Role | None:
    """The role that `text`, normalised and standing right before a date, gives it; None when no label is near."""
    text = blanked(_BETWEEN_STARS, blanked(_after_looking(), blanked(AT_REQUEST, text)))
    place = PLACE_TAIL.match(text)
    if place and any(label.pattern.search(text, place.start("place")) for label in LABELS):
        place = None
    limit = place.start("place") if place else len(text)
    best: tuple[int, int, Role] | None = None
    for label in LABELS:
        if place and not label.over_place and label.role not in (Role.SEAL, Role.SIGNED):
            continue
        reach = label.reach + (80 if place and label.over_place else 0)
        for m in label.pattern.finditer(text, 0, limit):
            gap = text[m.end() : limit]
            if len(gap) > reach or _SENTENCE_END.search(gap) or _ends_sentence(text, m, label.role):
                continue
            role = _of_issue(text, m, label.role) if label.role in (Role.ISSUE, Role.WEAK) else label.role
            if role is not None:
                rank = (m.end(), m.end() - m.start(), role)
                best = max(best or rank, rank, key=lambda one: one[:2])
    if best and best[2] is Role.OTHER_PAPER and _LAW.pattern.search(text, max(0, best[0] - _LAW.reach), best[0]):
        return Role.LAW
    return best[2] if best else None


@lru_cache(maxsize=1)
def _after_looking() -> re.Pattern[str]:
    """Between commas, what was looked up before; the place behind it belongs to what stands before it.

    "Aldus afgeleverd, na raadpleging van het Centraal Strafregister, te Gent op".
    """
    return re.compile(
        rf",\s*(?:na|apres|nach|after)\s[^,;.:]{{0,40}}?{either('raadpleegt_stam')}[^,;.:]{{0,60}}"
        r"(?=,\s*(?:te|a|in|zu|at)\s)"
    )


def announces_issue(text: str, below: str = "") -> bool:
    """Whether a line announces a day of issue that was not read: it ends in "op" or in what is left of a date.

    Not where the line `below` goes on with whose request it was: "afgeleverd aan de betrokkene, op / eigen verzoek".
    """
    asked = AT_REQUEST.search(f"{text} {below}", max(0, len(text) - _LAST_WORD))
    if asked and asked.start() < len(text):
        return False
    text = AT_REQUEST.sub("", text)
    for m in _ISSUE.pattern.finditer(text):
        led = _LED_TO_NOTHING.search(text, m.end())
        if led and not _SAYS_ELSE.search(text, m.end(), led.start()) and _of_issue(text, m) is Role.ISSUE:
            return True
    return False


def _of_issue(text: str, label: re.Match[str], role: Role = Role.ISSUE) -> Role | None:
    """What a label of issue, or perhaps of issue, makes of the date: not always the issue date of the extract."""
    return _of_another_act(text, label) or _as_issue(text, label, role)


def _of_another_act(text: str, label: re.Match[str]) -> Role | None:
    """Where another paper or a right is granted, somebody else hands it on, or it is told until when: what that is."""
    if OTHER_PAPERS.search(text, max(0, label.start() - 60), label.start()):
        return Role.OTHER_PAPER
    if not _TODAY.match(label[0]) and _BY_ANOTHER.search(text, 0, label.start()):
        return Role.RECEIVED
    if _GRANTED.match(label[0]) and not (_GRANTS.search(text[: label.start()]) and _leads_to_date(text[label.end() :])):
        return Role.OTHER_PAPER
    if _NOT_YET.search(text, max(0, label.start() - 40), label.start()):
        return Role.VALIDITY
    return _dated_paper(text, label) if _DATED.match(label[0]) else None


def _as_issue(text: str, label: re.Match[str], role: Role) -> Role | None:
    """The role, `role` at best, by what stands right before and behind a label of issue; None where it is none."""
    start, further = max(0, label.start() - 24), max(0, label.start() - 40)
    if _TODAY.match(label[0]) and _LOOKED_UP.search(text, start, label.start()):
        return role
    if _PRINT.pattern.search(text, start, label.start()):
        return Role.PRINT
    if said := _of_another(text[: label.start()]):
        return said
    if role is Role.WEAK and _NO_PAPER.search(text, start, label.start()):
        return Role.OTHER_PAPER
    if role is Role.WEAK and _THIS_EXTRACT.search(text, further, label.start()):
        role = Role.ISSUE
    if _REQUESTED.search(text, start, label.start()):
        return Role.REQUEST
    if SINCE_ISSUE.search(text, further, label.start()):
        return Role.VALIDITY
    if said := next((other for told, other in _BEHIND if told(text, label.end())), None):
        return said
    of_two = _TWO_LABELS.search(text, start, label.start()) or POSSESSIVE.search(text, label.end())
    return None if of_two else role


def issued_after(before: str, after: str) -> Role | None:
    """What a verb of issue right behind a date makes of it: "op 15 maart 2024 afgeleverd"; None where there is none.

    The words before it, or right behind the verb, may name another paper.
    """
    m = ISSUED_AFTER.match(after) or AT_COUNTER_AFTER.match(after)
    if m is None:
        return None
    return Role.OTHER_PAPER if _NAMES_OTHER.match(after, m.end()) else _of_another(before) or Role.ISSUE


def _of_another(before: str) -> Role | None:
    """The role of a date where another paper is named right before it: "kopie van dit uittreksel"; else None."""
    before = _OF_THIS.sub("", before)
    if unbroken("dubbel", "opname_van_stuk").search(before[-24:]):
        return Role.PRINT
    return Role.OTHER_PAPER if _OTHER_PAPER.search(before[-60:]) or _REPLACES.search(before) else None


def _dated_paper(text: str, label: re.Match[str]) -> Role | None:
    """What a word of dating tells where it is another paper that is dated: "le jugement, daté du"."""
    if any(one.pattern.search(text, max(0, label.start() - 30), label.start()) for one in _DATED_TOO):
        return Role.OTHER_PAPER
    return Role.OTHER_PAPER if _OF_WHAT.match(text, label.end()) else None


def granted_else(label: str, over: str) -> bool:
    """Whether `label` says that something is granted, and `over`, the line over it, names what: "Vergunning"."""
    return _GRANTED.match(label.lstrip()) is not None and _RIGHT.search(over) is not None


def _leads_to_date(text: str) -> bool:
    place = PLACE_TAIL.match(text)
    return PREPOSITION_ONLY.match(text) is not None or (place is not None and not text[: place.start("place")].strip())
