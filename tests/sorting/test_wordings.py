"""Every kind in at least six wordings, printed clean and read with errors."""

from pathlib import Path

import pytest

from pipeline.codes import DocumentType
from pipeline.sorting import score_page
from pipeline.sorting.cues import load_kinds
from tests.pages import page_of
from tests.sorting.noise import noised, wordings

FOLDER = Path(__file__).parent / "wordings"
CASES = [
    pytest.param(file.stem, text, id=f"{file.stem}-{number}")
    for file in sorted(FOLDER.glob("*.txt"))
    for number, text in enumerate(wordings(file.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_a_clean_page_is_recognised(kind: str, text: str) -> None:
    scores = score_page(page_of(text))
    assert (scores.kind, scores.understood) == (kind, True)


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_reading_errors_never_make_it_another_document_for_certain(kind: str, text: str) -> None:
    scores = score_page(page_of(noised(text), confidence=0.86))
    assert scores.kind == kind or not scores.understood


def test_reading_errors_seldom_make_it_doubtful() -> None:
    texts = [(case.values[0], str(case.values[1])) for case in CASES]
    known = sum(score_page(page_of(noised(text), confidence=0.86)).understood for _, text in texts)
    assert known >= len(texts) * 0.98


def test_every_kind_has_six_wordings() -> None:
    wordless = {kind.code for kind in load_kinds() if kind.code.startswith("general")}
    for kind in load_kinds():
        if kind.code not in wordless:
            texts = wordings((FOLDER / f"{kind.code}.txt").read_text(encoding="utf-8"))
            assert len(texts) >= 6, kind.code


def test_every_type_of_the_contract_has_its_cues() -> None:
    without = {DocumentType.OTHER, DocumentType.UNREADABLE}
    assert {kind.type for kind in load_kinds()} - without == set(DocumentType) - without
