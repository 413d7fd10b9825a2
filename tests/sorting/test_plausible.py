"""What a page that was understood may be after all."""

import pytest

from pipeline.codes import DocumentType
from pipeline.sorting.plausible import plausible_types

CV, LETTER, OTHER = DocumentType.CV, DocumentType.MOTIVATION_LETTER, DocumentType.OTHER
EXTRACT = DocumentType.CRIMINAL_RECORD
AWARDED = {"conferring": 5.0, "degree": 2.5, "holder": 1.0, "bare": -5.5}


@pytest.mark.parametrize(
    ("kind", "type_", "scores", "spoke", "found"),
    [
        ("cv", CV, {"cv": 6.0, "diploma": 4.0}, {}, (DocumentType.DIPLOMA,)),
        ("cv", CV, {"cv": 9.0, "diploma": 4.0}, {}, ()),
        ("cv", CV, {"cv": 3.0, "diploma": 2.0}, {}, ()),
        ("general", OTHER, {"cv": -1.0}, {"cv": {"story": 3.0, "letter": -4.0}}, (CV,)),
        ("general", OTHER, {"cv": 1.0}, {"cv": {"work": 3.0}}, ()),
        ("invoice", OTHER, {"invoice": 9.0}, {"cv": {"periods": 5.0}}, ()),
        ("cv", CV, {"cv": 6.0}, {"cv": {"story": 5.0}, "motivation_letter": {"in_person": 4.0}}, (LETTER,)),
        ("cv", CV, {"cv": 6.0}, {"cv": {"title": 5.0}, "motivation_letter": {"in_person": 4.0}}, ()),
        ("general", OTHER, {}, {"diploma": {"degree": 2.5, "institution": 1.5, "bare": -5.5}}, (DocumentType.DIPLOMA,)),
        ("transcript", OTHER, {"transcript": 5.0}, {"cv": {"dated_lines": 4.0, "marks": -2.5}}, (CV,)),
        ("transcript", OTHER, {"transcript": 9.0}, {"cv": {"dated_lines": 4.0}}, ()),
        ("equivalence_decision", DocumentType.EQUIVALENCE_DECISION, {"diploma": 4.0}, {}, ()),
        ("mail_cover", OTHER, {}, {"motivation_letter": {"subject": 4.0, "about_another": -4.0}}, ()),
        ("general_law", OTHER, {"general_law": 6.5}, {"criminal_record": {"states": 3.0, "article": 3.0}}, (EXTRACT,)),
        ("general_law", OTHER, {"general_law": 6.5}, {"criminal_record": {"article": 3.0, "title": 5.0}}, ()),
        ("vacancy_text", OTHER, {"vacancy_text": 4.4}, {"diploma": AWARDED}, (DocumentType.DIPLOMA,)),
        ("vacancy_text", OTHER, {"vacancy_text": 4.4}, {"diploma": {"conferring": 5.0, "degree": 2.5}}, ()),
    ],
    ids=[
        "nearly as much",
        "far less",
        "next to nothing",
        "whatever speaks against it",
        "nothing that is a cv's own",
        "a form of its own",
        "a cv without its form",
        "a cv with its form",
        "a degree and a school",
        "not much less than the form it has",
        "much less",
        "what speaks of a diploma by nature",
        "of somebody else",
        "articles that state what the register holds",
        "articles on the register",
        "a degree awarded to somebody born",
        "a degree asked of nobody",
    ],
)
def test_what_it_may_be(
    kind: str,
    type_: DocumentType,
    scores: dict[str, float],
    spoke: dict[str, dict[str, float]],
    found: tuple[DocumentType, ...],
) -> None:
    assert plausible_types(kind, type_, scores, spoke) == found
