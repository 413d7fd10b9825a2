"""From pages to documents: what each page is, and which consecutive pages make one document."""

from pipeline.sorting.classify import PageScores, score_page
from pipeline.sorting.language import language_of
from pipeline.sorting.segment import sort_pages

__all__ = ["PageScores", "language_of", "score_page", "sort_pages"]
