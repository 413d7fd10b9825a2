"""What a decision on equivalence proves that is sent without the diploma to which it belongs.

| the decision                                                          | conclusion                  |
|-----------------------------------------------------------------------|-----------------------------|
| of NARIC-Vlaanderen, at a level surely below the one asked, and alone | not met, `level_too_low`    |
| at the level asked or higher                                          | review: the diploma is asked |
| a receipt, a refusal, of another authority, or not surely read        | review                      |

It is alone when it is known to be in time, names somebody who is no other than the candidate, no other decision says
otherwise, nothing else was sent in the place of a diploma, and no file remains unread that may be one.
Source: NARIC-Vlaanderen; domain.md, section 2.6 ("Recognition as bachelor: reject") and trap 26. The level recognised
is what a foreign diploma is worth in Flanders, whatever it is called.
"""

from pipeline.checks.equivalence import level_of, undone
from pipeline.checks.unread import perhaps_holding
from pipeline.checks.witnesses import Relation, relate, witnesses_of
from pipeline.codes import CONTRACT_LEVELS, DocumentType
from pipeline.extractors.degrees import RANKS
from pipeline.model import Document, Dossier, Examined
from pipeline.vacancy import Level

_OTHERS = (Relation.OTHER_BIRTH, Relation.OTHER_NAME)
_NARIC = "naric"


def settles(dossier: Dossier, file: Examined, decision: Document, asked: Level, instead: int) -> bool:
    """Whether the decision, in `file`, proves that the candidate's diploma is below the level `asked`.

    `instead` is how many documents the dossier holds that were sent in the place of a diploma, decisions included.
    """
    decisions = dossier.documents(DocumentType.EQUIVALENCE_DECISION)
    if instead != len(decisions) or dossier.documents(DocumentType.DIPLOMA):
        return False
    if file.upload.arrival.late is not False or not all(_surely_below(one, asked) for _, one in decisions):
        return False
    return _of_candidate(dossier, decision) and not perhaps_holding(dossier, DocumentType.DIPLOMA, strict=False)


def _surely_below(decision: Document, asked: Level) -> bool:
    level = level_of(decision)
    if level not in CONTRACT_LEVELS or undone(decision) is not None:
        return False
    return decision.value("_authority") == _NARIC and RANKS[level] < RANKS[asked]


def _of_candidate(dossier: Dossier, decision: Document) -> bool:
    """Whether it names somebody, and nothing that was sent says that this is another than the candidate."""
    every = witnesses_of(dossier)
    kind = DocumentType.EQUIVALENCE_DECISION.value
    own = [one for one in every if one.type == kind and one.file == decision.file and (one.name or one.birth)]
    return bool(own) and not any(relate(one, other) in _OTHERS for one in own for other in every if other is not one)
