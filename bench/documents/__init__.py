"""Fictional documents with exact ground truth, for samples, tests and measuring; every person in them is invented."""

from bench.documents.cv import draw_cv, draw_cv_docx
from bench.documents.diploma import draw_diploma
from bench.documents.extract import draw_extract
from bench.documents.letter import draw_letter, draw_letter_docx, draw_letter_text
from bench.documents.licence import draw_licence
from bench.documents.lookalikes import draw_lookalike
from bench.documents.people import Person, random_person
from bench.documents.truth import Drawn, Layout, Split, Truth

__all__ = [
    "Drawn",
    "Layout",
    "Person",
    "Split",
    "Truth",
    "draw_cv",
    "draw_cv_docx",
    "draw_diploma",
    "draw_extract",
    "draw_letter",
    "draw_letter_docx",
    "draw_letter_text",
    "draw_licence",
    "draw_lookalike",
    "random_person",
]
