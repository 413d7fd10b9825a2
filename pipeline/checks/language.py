"""The language condition: advisory, from the language of the diplomas and from language certificates.

Language knowledge is in principle inferred from the language of the diploma that the post requires; a certificate
(Selor art. 7, NT2, CNaVT) may take its place. A person judges.
"""

from pipeline.codes import DocumentType, Status
from pipeline.model import Document, Dossier, Evidence, FieldValue, Finding, Moment
from pipeline.vacancy import LanguageCondition

SENTENCES: dict[str, tuple[str, ...]] = {
    "language.advisory.diploma": ("asked_language", "title", "institution"),
    "language.advisory.certificate": ("asked_language", "file"),
    "language.advisory.other_language": ("asked_language", "other_language", "title"),
    "language.advisory.none": ("asked_language",),
}
"""The sentences of this module, each with its facts."""


def check(dossier: Dossier, requirement: LanguageCondition, moment: Moment) -> Finding:
    """What the diplomas and certificates that are not known to be late say of the language asked."""
    asked = requirement.level
    facts: dict[str, FieldValue] = {"asked_language": asked}
    diplomas = _in_time(dossier, DocumentType.DIPLOMA)
    certificates = _in_time(dossier, DocumentType.LANGUAGE_CERTIFICATE)
    for document in diplomas:
        if _taught_in(document) == asked:
            facts |= {"title": document.value("title"), "institution": document.value("institution")}
            return _finding("diploma", facts, document)
    if certificates:
        return _finding("certificate", facts | {"file": certificates[0].file}, certificates[0])
    for document in diplomas:
        other = _taught_in(document)
        if other is not None:
            return _finding(
                "other_language", facts | {"other_language": other, "title": document.value("title")}, document
            )
    return _finding("none", facts, None)


def _taught_in(document: Document) -> str | None:
    """The language of the diploma, None when it is not known or, on a foreign diploma, may be a translator's."""
    language = document.value("_language")
    if not isinstance(language, str):
        return None
    return None if language == "nl" and document.value("_automatic") is not True else language


def _in_time(dossier: Dossier, kind: DocumentType) -> list[Document]:
    return [document for file, document in dossier.documents(kind) if file.upload.arrival.late is not True]


def _finding(variant: str, facts: dict[str, FieldValue], document: Document | None) -> Finding:
    evidence: tuple[Evidence, ...] = ()
    if document is not None:
        shown = (document.fields.get(name) for name in ("title", "institution"))
        evidence = tuple(one for field in shown if field is not None for one in field.evidence)
    return Finding("language", Status.ADVISORY, None, f"language.advisory.{variant}", facts, {}, evidence)
