"""Answers that mean nothing by themselves, as "neen" or a stroke: what they mean depends on the question before them.

"Is het strafregister blanco? Neen" says the opposite of "Veroordelingen? Neen". All text is flattened.
"""

import re

from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.sentences.nothing_said import SENTENCED, what_is_stated
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.wordlists import listed, stems

_NUMBER = re.compile(r"\W*[1-9][0-9]?(?=\W*$|\W+[a-z])")
"""How many there are, and no number to call."""
_STATED = re.compile(
    r"strafregister|strafblad|casier|criminal record|veroordeeld|condamne|verurteilt|vorbestraft|convicted"
)
_SENTENCED = re.compile(rf"(?:{SENTENCED.pattern})[a-z]*(?:\([a-z]{{1,2}}\))?")
_MARK = re.compile(r"[\s:]*(?:[-–—]{1,3}|[-–—/x*]{4,}|(?:[-–—]\s){1,3}[-–—]|/{1,3}|-[/.*]-)[\s.]*")


def denied(question: str, answer: str) -> bool | None:
    """Whether the answer says that there are no convictions; None where the question is not about convictions.

    The question may speak of nothing but the register and the person: not of "veroordelingen in het buitenland".
    """
    yes, no = listed("ja").fullmatch(answer), listed("neen").fullmatch(answer)
    if not (yes or no) or not (what_is_stated().search(question) or _STATED.search(question)):
        return None
    if listed("deel", "vooraf", "uitzondering").search(question) or not is_harmless(_without_participle(question)):
        return None
    if no and not (listed("zaak", "zwakke_zaak").search(question) or _STATED.search(question)):
        return None  # that there is no internment says nothing of convictions
    says_none = listed("leeg", "antwoord", "ontkenning").search(question) is not None
    return bool(yes) if says_none else bool(no)


def offers_help(label: str, rest: str) -> bool:
    """Whether a label is about questions and what follows tells where to ask: "Vragen over veroordelingen? Bel ..."."""
    asks = listed("biedt_hulp").search(label) is not None and listed("hulp_waar").search(rest) is not None
    return asks and not (_NUMBER.match(rest) or stems("beslissing_stam").search(rest) or COURT.search(rest))


def _without_participle(question: str) -> str:
    return _SENTENCED.sub(" ", question)


def is_stroke(text: str) -> bool:
    """Whether a value is a stroke or a few, as one draws where there is nothing to fill in."""
    return _MARK.fullmatch(text) is not None
