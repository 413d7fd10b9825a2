"""How far a name that OCR read is trusted: never fully where it was read once, more where the page bears it twice.

A letter that is misread for another makes another name. Tesseract is as sure of that as of any name, and no list of
names can tell.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.extractors.names.parts import raw_words
from pipeline.model import READ_TWICE, Box, Evidence, Field, Page, Word

READ_ONCE = 0.94
"""The most that a name is trusted of which a word was read once, with nothing to bear it out."""


def trusted_name(field: Field, pages: Sequence[Page]) -> Field:
    """The field with a name, as sure as the pages that it was read from make it; any other as it is."""
    if not isinstance(field.value, str) or field.confidence <= READ_ONCE or not field.evidence:
        return field
    shown = [word for one in field.evidence for word in _words_of(one, pages)]
    once = [word for word in shown if word.confidence < READ_TWICE]
    if not once or _stands_elsewhere(field.value, field.evidence, pages):
        return field
    evidence = tuple(replace(one, confidence=min(one.confidence, READ_ONCE)) for one in field.evidence)
    return replace(field, confidence=READ_ONCE, evidence=evidence)


def _words_of(evidence: Evidence, pages: Sequence[Page]) -> Iterable[Word]:
    return (word for page in pages if page.number == evidence.page for word in page.words if _over(word.box, evidence))


def _stands_elsewhere(name: str, evidence: Sequence[Evidence], pages: Sequence[Page]) -> bool:
    """Whether all words of the name stand on one other line of the pages."""
    wanted = set(raw_words(name))
    for page in pages:
        own = [one for one in evidence if one.page == page.number]
        for line in page.lines:
            others = (word for word in line.words if not any(_over(word.box, one) for one in own))
            if wanted and wanted <= {part for word in others for part in raw_words(word.text)}:
                return True
    return False


def _over(box: Box, evidence: Evidence) -> bool:
    shown = evidence.box
    return box.x0 < shown.x1 and shown.x0 < box.x1 and box.y0 < shown.y1 and shown.y0 < box.y1
