"""Sentences on whether there are convictions: what any extract shows, and what leaves it open on this one.

"Dit uittreksel toont of er veroordelingen zijn" says nothing of this paper, and is known by having no other words.
"Er wordt nog nagegaan of er veroordelingen zijn" leaves the answer open. All text is flattened (`flattened.flat`); the
words stand in `vocabulary/criminal_record/`.
"""

import re

from pipeline.extractors.criminal_record.sentences.nothing_said import SENTENCED, what_is_stated
from pipeline.extractors.criminal_record.words.wordlists import listed, opening
from pipeline.extractors.flattened import blanked

_WHETHER = re.compile(
    r"(?<![a-z])(?:of(?= (?:er|u|je|jij|hij|zij|ze|iemand|betrokkene|(?:de|een|die|deze) (?:houder|persoon|betrokkene"
    r"|aanvrager|kandidaat)|op (?:uw|zijn|haar|je) naam)(?![a-z]))"
    r"|(?:si(?= )|s'(?=il ))|ob(?= )|whether(?= ))[^,;:?]*"
)
"""A clause that asks whether; "of" alone is also "or"."""
_SENTENCED = re.compile(rf"(?:{SENTENCED.pattern})[a-z]*")
_PARTED = re.compile("[,;:]")
_MAY_NOT = re.compile(r"(?<![a-z])(?:mag|mogen|exiger|darf|durfen|may)(?![a-z])")
"""What somebody is not allowed to ask, which leaves nothing open: "niemand mag vragen of u veroordelingen hebt"."""
_MAY = re.compile(r"(?<![a-z])(?:kan|kunt|kunnen|peut|peuvent|pouvez|kann|konnen|can|om|pour|um)(?![a-z])")
"""What somebody can look into with the paper: "hiermee kan uw werkgever nagaan of"."""


def shows_whether(sentence: str) -> bool:
    """Whether all of a sentence is that such a paper shows whether there are convictions."""
    clause = _asked(sentence)
    if clause is None or sentence[clause.end() :].strip():
        return False
    shows = listed("toont_of").search(sentence, 0, clause.start())
    paper = listed("uittreksel_genoemd", "stuk_genoemd").search(sentence, 0, clause.start())
    known = listed("toont_of", "bij_toont_of", "uittreksel_genoemd", "stuk_genoemd")
    if _PARTED.search(sentence[: clause.start()].rstrip(" ,")):
        return False
    rest = blanked(_SENTENCED, blanked(what_is_stated(), blanked(known, sentence)))
    return shows is not None and paper is not None and not any(map(str.isalnum, rest))


def leaves_open(sentence: str) -> bool:
    """Whether a sentence says that nobody knows, or that it is still looked into, whether there are convictions."""
    clause = _asked(sentence)
    if clause is None or "?" in sentence or _MAY_NOT.search(sentence):
        return False
    about = f"{sentence[: clause.start()]} {sentence[clause.end() :]}"
    if opening("vraag_na").match(about) or listed("laat_open").search(about):
        return True
    if listed("ontkenning", "ontkend").search(about):
        return listed("toont_of", "geweten_of", "nagegaan_of").search(about) is not None
    rule = listed("voorwaarde_overal", "maakt_regel", "van_elk").search(about)
    return listed("nagegaan_of").search(about) is not None and not (rule or _MAY.search(about))


def _asked(sentence: str) -> re.Match[str] | None:
    """The clause that asks whether there is something that a register may hold, or whether somebody was sentenced."""
    told = (what_is_stated(), _SENTENCED)
    return next((m for m in _WHETHER.finditer(sentence) if any(one.search(m[0]) for one in told)), None)
