"""What another page of a file says against the document beside it: a letter that withdraws it, its back, a receipt."""

from dataclasses import replace

from pipeline.codes import AGAINST
from pipeline.model import Document, Examined


def with_note(document: Document, file: Examined, key: str) -> Document:
    """The document, void (`_void`) where a page of its file that shows no `key` says so of it.

    `key` is the field that makes a page a document of that type itself, which speaks of itself alone.
    """
    for one in file.documents:
        if one.value(key) is not None:
            continue
        names = (AGAINST + document.type.value, *(("_void",) if one.type is document.type else ()))
        note = next((one.fields[name] for name in names if one.value(name) is True), None)
        if note is not None:
            return replace(document, fields={**document.fields, "_void": note})
    return document
