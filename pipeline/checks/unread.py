"""Which files were not understood, and so might hold what was not found."""

from pipeline.codes import DocumentType, FileKind
from pipeline.model import Document, Dossier

_NO_SIGN = 0.2
"""The confidence below which what a page resembles says nothing on what it is: it could be anything."""
_OF_CANDIDATES = (DocumentType.CV, DocumentType.MOTIVATION_LETTER)
"""What candidates write has no fixed form: any legible text that was not understood could be it."""
_IN_WORDS = (DocumentType.OTHER, DocumentType.DIPLOMA, DocumentType.DIPLOMA_SUPPLEMENT, *_OF_CANDIDATES)
_CARDS = frozenset((DocumentType.DRIVING_LICENCE, DocumentType.PROVISIONAL_LICENCE, DocumentType.IDENTITY_CARD))
_WELL_READ = 0.75
"""The quality from which a page in a language we know was read, so that what it resembles says what it is."""
_PRINTED = 0.98
"""The quality of text that came as text: legible though it is too short, or in too strange a language, to be told."""


def perhaps_holding(dossier: Dossier, sought: DocumentType, *, strict: bool) -> tuple[str, ...]:
    """The paths of the files, not known to be late, that could hold a document of type `sought` without our seeing it.

    What could not be opened or read could be anything, and so could a page on which nothing was recognised; a page
    that was understood could be what it resembles nearly as much (`sorting/plausible.py`). With `strict`, a legible
    page counts only if the type sought was among those that scored: when a document that does not suffice was found,
    one that shows no sign of being better is no reason to doubt.
    """
    return tuple(
        file.upload.path
        for file in dossier.files
        if file.upload.arrival.late is not True
        and file.upload.kind is not FileKind.SYSTEM
        and (file.problem is not None or any(_could_be(doc, sought, strict=strict) for doc in file.documents))
    )


def _could_be(document: Document, sought: DocumentType, *, strict: bool) -> bool:
    if document.type is DocumentType.UNREADABLE:
        return True
    if document.type is sought:
        return False
    if document.understood:
        return sought in document.could_be
    if sought in document.could_be or not _legible(document):
        return True
    formless = sought in _OF_CANDIDATES and document.type in _IN_WORDS and not _CARDS.issuperset(document.could_be)
    return not strict and (formless or not document.could_be or document.confidence < _NO_SIGN)


def _legible(document: Document) -> bool:
    """Whether what stands on it was read: few scraps of text resemble something by chance, and exclude nothing."""
    return document.quality >= (_WELL_READ if document.language is not None else _PRINTED)
