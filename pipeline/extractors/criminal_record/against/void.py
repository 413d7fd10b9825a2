"""What an extract says against itself: that it is withdrawn, replaced, or a draft.

Small print says when any extract ceases to hold ("ongeldig zonder stempel", "vervalt na drie maanden"); that says
nothing of this one. The words stand in `vocabulary/criminal_record/`, those of stamps in `vocabulary/stamps.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.lessons import SPECIMEN, is_of_lesson, shows_example
from pipeline.extractors.criminal_record.against.not_yet import is_not_yet
from pipeline.extractors.criminal_record.against.preview import is_preview
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed, unbroken
from pipeline.extractors.flattened import flat
from pipeline.extractors.stamps import says_worthless, void_stamp

_PIECES = re.compile(r"[:;/|()]|\s-+\s|\s{2,}|,\s")
_SENTENCES = re.compile(r"(?<=[a-z]{3})[.;!]\s+|(?<=[0-9]{4})[.;]\s+")
_STAMP_WORDS = 8
"""Words of a line in which such a word in capitals is a stamp over it."""
_THIS_PAPER = (
    r"(?<![a-z])(?:dit|onderhavige?|voorliggend|(?:le |la )?presente?|cet|ce|cette|diese[rs]?|vorliegende[rs]?|this) "
    r"(?:uittreksel|attest|document|stuk|bewijs|getuigschrift|extrait|certificat|attestation|auszug|dokument"
    r"|strafregisterauszug|bescheinigung|extract|certificate)(?![a-z])"
)
_STAMPED = re.compile(r"[\W_]*MUSTER[^\w:]*")
"""A whole line in capitals that says so; in other letters it is the label of the model."""
_NOT_ISSUED = re.compile(
    r"(?<![a-z])(?:in te vullen door|a (?:remplir|completer) par|auszufullen (?:von|durch)|to be completed by)"
    r" (?:(?:de|het|le|la|den|der|dem|the) )?(?:aanvrager|aanvraagster|kandidaat|sollicitant|betrokkene|houder|uzelf"
    r"|u(?![a-z])|demandeur|candidat|interesse|titulaire|antragsteller|bewerber|inhaber|applicant|holder)"
    r"|^\W*(?:ontvangst(?:bewijs|melding|bevestiging)|accuse de reception|recepisse|empfangsbestatigung)"
    r"(?: [a-z]+){0,3} (?:aanvraag|demande|antrag)(?![a-z])"
    r"|^\W*(?:verklaring op (?:eer|erewoord)|declaration sur l'honneur|ehrenwortliche erklarung)"
)
"""What says that the applicant fills it in or declares it himself, or that it is a receipt of what he asked for."""
_UNFINISHED = re.compile(
    rf"(?:^|[,;:.(]\s?)(?:en |et |und |and )?(?:{either('stempel_ontwerp')},? "
    r"(?:(?:ter|voor) (?:nazicht|ondertekening|goedkeuring|controle|validatie)|nog|niet"
    r"|pour (?:approbation|relecture|signature|validation)|a (?:approuver|signer|valider|relire)|non|pas"
    r"|zur (?:prufung|unterschrift|genehmigung|freigabe)|noch|nicht|for (?:review|approval|signature|checking)|not)"
    r"|(?:niet ondertekend,? (?:en|noch) )?(?:nog (?:te|niet)|noch (?:zu|nicht)|encore a|pas encore|a|not yet|to be)"
    r" (?:ondertekenen|tekenen|ondertekend|uitgereikt|uit te reiken|afgegeven|afgeleverd|overhandigd|unterschreiben"
    r"|unterschrieben|ausgestellt|ausgehandigt|signer|signee?|delivree?|remise?|valider|signed|issued|handed over)"
    r"(?![a-z])(?! (?:document|attest|stuk|uittreksel|kopie))"
    rf"|(?:[^:;.]* )?{either('slechts')} (?:(?:een|het|de|une?|le|ein|der|die|das|a|the) )?"
    rf"{either('stempel_ontwerp')}(?![a-z])"
    r"|ter (?:ondertekening|goedkeuring) (?:voor te leggen|voorgelegd|aan)|proefdruk|werkversie"
    r"|interne (?:werk)?versie)"
)
"""What is not given out yet: "Ontwerp ter nazicht", "nog niet uitgereikt"; not "een nog niet afgegeven attest"."""
_WITHIN = r"(?:[^.;]|(?<=[0-9])\.)"
_BECAME = r"(?:is|werd|a ete|est|fut|wurde|ist|was|has been|wordt (?:hierbij|hiermee|hiermede)|wird hiermit|is hereby)"
_RULES = (
    "na|vanaf|zodra|zonder|bij|tot|elke?|iedere|apres|des|sans|jusqu|tout|nach|ab|ohne|bis|jede[rs]?"
    "|after|without|until|any|once"
)
_RULE = re.compile(rf"(?<![a-z])(?:{_RULES})(?![a-z])")
"""Words beside "invalid" that make a rule of it: "ongeldig zonder stempel"."""
_POINT_OF_ARTICLE = re.compile(r"(?<=(?<![a-z])art)\.\s?(?=[0-9])")
"""Of "art. 596", which ends no sentence."""
_FORBIDS = re.compile(
    r"[ ,;](?:en|et|und|and) (?:(?:mag|mogen|kan|kunnen|moet|dient)(?![a-z])|(?:ne |n')?(?:peut|doit)(?![a-z])"
    r"|(?:darf|muss|may|must|should)(?![a-z])).*"
)
"""What a second clause orders: "is ingetrokken en mag niet meer worden gebruikt"; no condition of the first."""
_OF_OTHER_MODEL = re.compile(
    rf" ?(?:voor|pour|fur|for) (?:(?:de|het|les|des|die|the) )?(?:[a-z]+ ){{0,2}}?{either('activiteit')}"
    rf"(?: {either('in_artikel_genoemd')})? (?:in|van|onder|par|a|au|sens de|nach|laut)?"
    r" ?(?:l')?(?:art|artikel|article) 596(?![0-9])"
)
"""What an extract of the general model says of the others: "niet geldig voor de activiteiten bedoeld in art. 596"."""
_IN_SUCH_CASE = re.compile(r"(?<![a-z])(?:of|dan|ob|whether|opdat|waarvan|papier|papieren|afdruk|kopie)(?![a-z])")
"""What besides makes a rule of a sentence on the seal: "controleer of het zegel niet verbroken is", "op papier"."""
_AT_SOME_TIME = re.compile(rf"(?<![a-z])(?:{_RULES}|niet|pas|nicht|not|geen)(?![a-z])")
"""Words beside it that make a rule of it, or deny it."""


def is_void(printed: str) -> bool:
    """Whether a line, as printed, marks the paper as withdrawn, as a draft or as no extract yet: "HERROEPEN"."""
    text = flat(printed)
    if _is_no_extract(text) or says_worthless(printed):
        return True
    if SPECIMEN.search(text) and len(text.split()) <= _STAMP_WORDS:
        return False
    if _STAMPED.fullmatch(printed) or shows_example(text) or _NOT_ISSUED.search(text):
        return True
    pieces = [piece for one in _PIECES.split(text) if (piece := one.strip(ORNAMENT))]
    if is_small_print(text) or (pieces and listed("neen").fullmatch(pieces[-1])):
        return False
    if (
        _UNFINISHED.search(text)
        or _voided().match(text.strip(ORNAMENT))
        or any(_voided().match(piece) for piece in pieces)
    ):
        return True
    if any(
        stamp.fullmatch(piece)
        for piece in pieces
        for stamp in (void_stamp(), listed("stempel_ontwerp", "stempel_te_oud"))
    ):
        return True
    return len(text.split()) <= _STAMP_WORDS and any(
        printed[m.start() : m.end()].isupper() and not _at_some_time_beside(text, m)
        for m in void_stamp().finditer(text)
    )


def says_void(text: str) -> bool:
    """Whether a sentence of a flattened text says that this paper is void: "dit uittreksel werd vervangen door ..."."""
    sentences = _SENTENCES.split(_POINT_OF_ARTICLE.sub(" ", text))
    if any(map(_seal_fails, sentences)):
        return True
    if any(_is_no_extract(one) or _UNFINISHED.search(one) or _voided().match(one.strip(ORNAMENT)) for one in sentences):
        return True
    return any(
        (m := _ceased().search(one)) is not None
        and not is_small_print(one[: m.end()] + _FORBIDS.sub("", one[m.end() :]))
        and _AT_SOME_TIME.search(one, 0, m.start("ceased")) is None
        and _RULE.search(one, m.end()) is None
        and _OF_OTHER_MODEL.match(one, m.end()) is None
        for one in sentences
    )


@lru_cache(maxsize=4096)
def _is_no_extract(text: str) -> bool:
    """Whether a line or sentence says that the paper is a preview, not the extract, or a leaf of a course."""
    return is_preview(text) or is_not_yet(text) or is_of_lesson(text)


def _at_some_time_beside(text: str, m: re.Match[str]) -> bool:
    """Whether a word right before or behind it makes a rule of it, or denies it: "ongeldig zonder stempel"."""
    before, after = text[: m.start()].split()[-1:], text[m.end() :].split()[:1]
    if before == ["geen"]:  # "GEEN HERROEPEN" is a value and a stamp behind it
        before = []
    return any(map(_AT_SOME_TIME.fullmatch, (*before, *after)))


def _seal_fails(sentence: str) -> bool:
    """Whether a sentence says of the seal or signature of this paper that it is broken, false or not valid."""
    m = _failing().search(sentence)
    rule = is_small_print(sentence) or _IN_SUCH_CASE.search(sentence) or "?" in sentence
    return m is not None and not rule and _RULE.search(sentence) is None


@lru_cache(maxsize=1)
def _failing() -> re.Pattern[str]:
    """The seal, by an article that points at it or as the first word, and what is wrong with it."""
    this = r"(?:(?:de|het|deze|dit|la|le|cette|ce|die|das|der|diese[rs]?|the|this) |l')"
    kind = r"(?:[a-z]+e |electronic |digital )?"
    does = r"(?:is|werd|bleek|blijkt|est|n'est|etait|a ete|ist|wurde|was|has been)"
    seal, fails = either("zegel_genoemd"), either("zegel_deugt_niet", "vals_of_kapot")
    word = r"(?!(?:niet|nooit|geenszins|pas|jamais|nullement|nicht|nie|not|never) )[a-z]+ "
    return re.compile(
        rf"(?<![a-z]){this}{kind}{seal}(?![a-z])(?: [a-z']+){{0,5}}? {does} (?:{word})??{fails}(?![a-z])"
        rf"|^\W*{kind}{seal}:? (?:{does} )?{fails}\W*$"
    )


@lru_cache(maxsize=1)
def _voided() -> re.Pattern[str]:
    """What was done to a paper, with its day or by what, without naming the paper: "Geannuleerd op 14/04/2024"."""
    return re.compile(
        rf"{void_stamp().pattern} (?:(?:(?:op|per|sinds|le|depuis le|am|seit|on|since)(?: [a-z]+)? [0-9]{{1,2}}[^0-9])"
        r"|(?:en|et|und|and) (?:vervangen|remplace|ersetzt|replaced)"
        r"|(?:door|par|durch|by) (?:het|een|le|l'|un|das|die|ein|the|another|de|la|ons|notre)(?![a-z]).{0,20}?"
        r"(?:uittreksel|attest|extrait|certificat|auszug|bescheinigung|extract|certificate|versie|version|fassung|gemeente|commune|bestuur))"
    )


@lru_cache(maxsize=1)
def _ceased() -> re.Pattern[str]:
    ceased = unbroken("uittreksel_geldt_niet").pattern
    return re.compile(rf"{_THIS_PAPER}{_WITHIN}{{0,40}}? {_BECAME} {_WITHIN}{{0,60}}?(?P<ceased>{ceased})")
