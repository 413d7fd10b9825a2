"""What a picture shows before a letter of it is read: pixels, ink, outlines, sheets, cards, and which way is up.

- *Pixels and geometry:* `pixels`, `view`, `flat`, `halftone`.
- *Ink:* `ink`, `bars`, `bands`; rows of something: `figure_rows`, `dotted_rows`, `combs`; a signature: `pen_marks`.
- *Which way is up:* `upright`, `margins`.
- *Where a sheet or card lies in a photo:* `outlines` proposes, `photo` judges (by `sides`, with `along` and `lines`),
  `found` is the value. When that finds nothing: `amid_print`, `blocks`. Two cards: `joined`, `mates`, `pair`; the
  last finds one on a cloth with a pattern too. Scan or photo: `paper`. What is left beside what was found: `beside`. A
  photo that has the shape of a card: `lying_amid`.
"""
