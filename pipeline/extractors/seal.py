"""What the electronic seal on a file says of the extract in it. It covers the whole file, not one of its pages."""

from dataclasses import replace

from pipeline.codes import DocumentType
from pipeline.model import Document, Field, Reading

_SIGNED = {"trusted": True, "altered": False, "broken": False}


def with_seal(document: Document, reading: Reading) -> Document:
    """An extract with `signed`, `_seal` and `_seal_signer`, by the seal on the file it lies in; others as they are.

    `signed` is true only for an unchanged seal of a trusted certificate, and null for an unchanged one of another:
    anyone can seal a file in any name.
    """
    if document.type is not DocumentType.CRIMINAL_RECORD or reading.signature is None:
        return document
    signed = _SIGNED.get(reading.signature)
    fields = {
        "signed": Field(signed, 0.0 if signed is None else 1.0),
        "_seal": Field(reading.signature, 1.0),
        "_seal_signer": Field(reading.signer, 1.0 if reading.signer else 0.0),
    }
    return replace(document, fields={**document.fields, **fields})
