"""An extract that was handed in page by page: the pages of one document in several files, judged as one.

The first page of a two-page extract names the holder, the model and the day of issue, the second the convictions.
Each by itself decides nothing. They are put together only when there is no choice: one file lacks what exactly one
other file shows, and neither shows a day of issue or a person that the other contradicts.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.checks.choosing import SPOILT
from pipeline.codes import DocumentType
from pipeline.extractors.names import Likeness, compare_names
from pipeline.extractors.unfilled import UNFILLED
from pipeline.model import Document, Dossier, Examined

_OF_FIRST_PAGE = "issue_date"
_OF_SECOND_PAGE = "clean"


def joined(dossier: Dossier) -> Dossier:
    """The dossier in which the first page of an extract has taken over what its second page, another file, shows."""
    extracts = [one for one in dossier.documents(DocumentType.CRIMINAL_RECORD) if one[1].subtype is None]
    firsts = [(file, doc) for file, doc in extracts if _shows(doc, _OF_FIRST_PAGE) and _unanswered(doc)]
    seconds = [(file, doc) for file, doc in extracts if _shows(doc, _OF_SECOND_PAGE) and not _dated(doc)]
    if len(firsts) != 1 or len(seconds) != 1 or not _fit(firsts[0], seconds[0]):
        return dossier
    first, second = firsts[0][1], seconds[0][1]
    whole = replace(first, fields={**first.fields, _OF_SECOND_PAGE: second.fields[_OF_SECOND_PAGE]})
    return replace(dossier, files=tuple(_with(file, first, whole) for file in dossier.files))


def _shows(document: Document, name: str) -> bool:
    return document.value(name) is not None


def _unanswered(document: Document) -> bool:
    """Whether it lacks what the second page shows: it says neither that, nor two things about it."""
    field = document.fields.get(_OF_SECOND_PAGE)
    return field is None or (field.value is None and field.doubt in (None, "no_value"))


def _dated(document: Document) -> bool:
    """Whether it shows a day of issue, even one that cannot be read: then it is an extract of its own."""
    field = document.fields.get(_OF_FIRST_PAGE)
    return field is not None and (field.value is not None or bool(field.evidence))


def _fit(first: tuple[Examined, Document], second: tuple[Examined, Document]) -> bool:
    """Whether both came on the same side of the deadline, and no name, birth date or seal speaks against it.

    Nor where the second is a template still to be filled in, which the first would not tell.
    """
    if second[0].signature in SPOILT or any(one.doubt == UNFILLED for one in second[1].fields.values()):
        return False
    if first[0].upload.arrival.late is not second[0].upload.arrival.late:
        return False
    names = [value for value in (first[1].value("holder"), second[1].value("holder")) if isinstance(value, str)]
    if len(names) == 2 and compare_names(names[0], names[1]) is Likeness.DIFFERENT:
        return False
    births = {value for value in (first[1].value("birth_date"), second[1].value("birth_date")) if value is not None}
    return len(births) < 2


def _with(file: Examined, old: Document, new: Document) -> Examined:
    documents: Sequence[Document] = file.documents
    return replace(file, documents=tuple(new if document is old else document for document in documents))
