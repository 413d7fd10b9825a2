"""What a page that was understood as one thing may be after all: a cv and a letter have no fixed form.

A document that is asked is reported absent only when no file could be it. What scored nearly as well is one reason to
doubt; the other is a text of a free form (an article, a reference, a form filled in) that shows what a cv or a letter
shows, whatever speaks against it.
"""

from collections.abc import Mapping

from pipeline.codes import DocumentType

_SHARE = 0.6
"""Of the best score: a kind that scores so much, and `_LEAST`, is not excluded."""
_LEAST = 2.5
"""The score from which something on the page speaks for a kind."""
_FREE = frozenset(("general", "reference_letter", "general_attest", "application_form", "mail_cover"))
"""The look-alikes without a form of their own, that candidates write or fill in themselves."""
_MAY_STATE = frozenset(("notification", "mail_cover", "general", "general_attest", "general_law"))
"""Kinds in which a town hall may say what the register holds, in the form of a letter or of articles."""
_STATED = frozenset(("states", "article"))
"""Cues by which such a page may be an extract: both the article and what the register holds stand in it."""
_ANSWERED = frozenset(("title", "answered"))
"""In anything, where under the title of the extract its value stands behind its label: an extract that tells above its
title how it was asked for, received and paid is one."""
_SHOWN: Mapping[DocumentType, tuple[float, frozenset[str]]] = {
    DocumentType.DIPLOMA: (3.5, frozenset(("title", "conferring", "conferring_sentence", "shape", "degree"))),
    DocumentType.CV: (2.5, frozenset(("title", "sections", "periods", "dated_lines", "traces", "story"))),
    DocumentType.MOTIVATION_LETTER: (4.0, frozenset(("title", "subject", "motivation", "aspires", "in_person"))),
}
"""Of the documents that may look like any text: the sum of what speaks for one, and the cues of which one must."""
_AWARDED = frozenset(("conferring", "degree", "holder"))
"""Cues that together award a degree to a person with a birth; no page of `_OF_NOBODY` does that."""
_OF_NOBODY = frozenset(("vacancy_text", "general_law"))
"""Kinds that speak of diplomas and name nobody."""
_FORMED = 0.8
"""Of the score of a document that has a form of its own: so much must speak for a cv or letter."""
_OF_CANDIDATES = (DocumentType.CV, DocumentType.MOTIVATION_LETTER)
_OF_A_LETTER = frozenset(("title", "subject", "salutation", "closing"))
_OF_A_CV = frozenset(("title", "sections", "periods", "dated_lines"))
"""Cues of the form of a letter and of a cv: what has it is the one and not the other."""
_OF_ANOTHER = frozenset(("about_another", "attested"))
"""Cues that somebody states it of somebody else: what a candidate writes does not."""

Spoken = Mapping[str, Mapping[str, float]]
"""Per kind the cues that spoke, each with what it brought."""


def plausible_types(
    kind: str, understood_as: DocumentType, scores: Mapping[str, float], spoke: Spoken
) -> tuple[DocumentType, ...]:
    """The types, other than `understood_as`, that a page of this kind may be."""
    best = scores.get(kind, 0.0)
    settled = {understood_as, DocumentType.OTHER, DocumentType.UNREADABLE}
    if understood_as is DocumentType.EQUIVALENCE_DECISION:
        settled.add(DocumentType.DIPLOMA)  # it speaks of the diploma by nature, and is judged beside it
    return tuple(
        other
        for other in DocumentType
        if other not in settled
        and (scores.get(other.value, 0.0) >= max(_LEAST, _SHARE * best) or _shown(other, kind, best, spoke))
    )


def _shown(other: DocumentType, kind: str, best: float, spoke: Spoken) -> bool:
    """Whether a text of a free form, or a cv or letter that lacks its form, shows what the other shows."""
    found = spoke.get(other.value, {})
    speaking = {name: value for name, value in found.items() if value > 0}
    if other is DocumentType.CRIMINAL_RECORD:
        return speaking.keys() >= _ANSWERED or (kind in _MAY_STATE and speaking.keys() >= _STATED)
    if other not in _SHOWN:
        return False
    least, telling = _SHOWN[other]
    if telling.isdisjoint(speaking) or not _OF_ANOTHER.isdisjoint(found):
        return False
    if _formless(kind, spoke) or (kind in _OF_NOBODY and speaking.keys() >= _AWARDED):
        return sum(speaking.values()) >= least
    return other in _OF_CANDIDATES and sum(speaking.values()) >= max(least, _FORMED * best)


def _formless(kind: str, spoke: Spoken) -> bool:
    forms = {"cv": _OF_A_CV, "motivation_letter": _OF_A_LETTER}
    return kind in _FREE or (kind in forms and forms[kind].isdisjoint(spoke.get(kind, {})))
