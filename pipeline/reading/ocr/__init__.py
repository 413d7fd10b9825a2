"""From pixels to words: the engines, one try and its score, and the second looks that all pages share.

- *Engines:* `engine` (Tesseract) and `tessdata`; `second_engine` (RapidOCR), asked through `lent_engine`.
- *One try:* `attempts`, `scoring`, `quality`, `clock`; `pages` makes a page of it.
- *Tools of second looks:* `region` (read one place again), `montage` (several places in one call), `figures_only`,
  `headstand`, `placing` (put lines back), `weighing` (how much to trust two readings), `sure_words`.
- *Second looks:* all other modules. Most have a function `with_...` from lines to lines; `sheets/sheet.py` calls them
  in their order.
"""
