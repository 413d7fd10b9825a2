"""What a seal on a file makes of the extract in it."""

import pytest

from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.seal import with_seal
from pipeline.model import Document, Field, Reading


def sealed(state: str | None, kind: DocumentType = DocumentType.CRIMINAL_RECORD) -> Document:
    document = Document(kind, None, "a.pdf", (1,), {"signed": Field(None)}, 1.0, 1.0)
    return with_seal(document, Reading((), ReadMethod.TEXT, signature=state, signer="CSR" if state else None))


@pytest.mark.parametrize(
    ("state", "signed"),
    [("trusted", True), ("intact", None), ("altered", False), ("broken", False), (None, None)],
)
def test_signed_only_when_trusted(state: str | None, signed: bool | None) -> None:
    document = sealed(state)
    assert document.value("signed") is signed
    assert document.value("_seal") == state
    assert document.value("_seal_signer") == ("CSR" if state else None)


def test_other_documents_have_no_such_field() -> None:
    assert set(sealed("trusted", DocumentType.DIPLOMA).fields) == {"signed"}
