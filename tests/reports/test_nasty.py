"""Names and file names from anywhere, in every Word document: shown, harmless, and never more than text."""

import io
from dataclasses import replace

import pytest
from docx import Document as open_document

from pipeline.codes import CandidateStatus
from pipeline.housestyle.loading import defaults
from pipeline.letters.composing import letters
from pipeline.model import Candidate
from pipeline.reports.annex import annex
from pipeline.reports.memo import memo
from tests.reports.conftest import candidate, pictures_of, result_of, too_old, vacancy_of
from tests.reports.test_memo import text_of

NASTY = [
    "<script>alert(1)</script>",
    "</w:t></w:r><w:r><w:t>ingevoegd",
    '=HYPERLINK("http://x.be")',
    "Jan\u202enaJ\u2066",
    "😀 Ünïcødé 🇧🇪",
    "w" * 255,
    "{{bestuur}} [naam] {naam}",
    "a\x00b\x01c\ud800d",
    "&amp; & ]]>",
]


def spoiled(name: str) -> Candidate:
    """A candidate, and files, of this name."""
    who = candidate(name, name, "X", CandidateStatus.INVALID, too_old())
    findings = tuple(
        replace(one, evidence=tuple(replace(piece, file=f"{name}.pdf", text=name) for piece in one.evidence))
        for one in who.findings
    )
    files = tuple(replace(one, upload=replace(one.upload, path=f"{name}.pdf")) for one in who.dossier.files)
    return replace(who, findings=findings, dossier=replace(who.dossier, files=files))


@pytest.mark.parametrize("name", NASTY)
def test_it_is_only_text(name: str) -> None:
    result, vacancy = result_of((spoiled(name),)), vacancy_of(title=f"Functie {name}".replace("\ud800", "?"))
    [letter] = letters(result, vacancy, defaults("nl"), {})
    for content in (memo(result, vacancy), annex(result, vacancy, pictures_of(result)), letter.docx):
        text = text_of(open_document(io.BytesIO(content)))
        assert not set(text) & {"\u202e", "\u2066", "\x00", "\x01", "\ud800"}
        visible = name.translate({ord(one): None for one in "\u202e\u2066\x00\x01"}).replace("\ud800", "\ufffd")
        assert visible in text
