"""From pages to documents: what each page is, and which consecutive pages make one document.

- *What a page is:* `classify` weighs the `cues` on it, as `printed` sees the page; `repair` leads back words that OCR
  spoiled. What no phrase tells: `measures`, `conferral`, `diploma_shape`, `licence_shape`. `plausible` is what a page
  may be after all, `language` what it speaks.
- *Which belong together:* `segment`.
"""

from pipeline.sorting.classify import PageScores, score_page
from pipeline.sorting.language import language_of
from pipeline.sorting.segment import sort_pages

__all__ = ["PageScores", "language_of", "score_page", "sort_pages"]
