"""Driving licences: the card, the paper models and the provisional licence, by numbered fields and table rows.

Begin with `driving_licence.py` (`provisional_licence.py` reads the same fields; its own words are in
`provisional_marks`). The other modules:

- *The front of a card:* `numbered_fields`, `front` (holder, number), `dates`, `field_nine` and `list_end` (categories).
- *The back of a card:* `table`, `rows`, `grid`; what limits a category: `category_ends`, `vehicle_codes`,
  `said_in_row`.
- *Both together:* `sides` weighs what front and back say of the categories.
- *Licences on paper:* `paper`; their table: `paper_rows`, with `paper_letters`, `paper_marks`, `paper_heads`,
  `paper_down`, `paper_across`, `paper_beside` and `paper_cells`; without a table: `paper_stated`, `paper_boxes`; which
  panel a day belongs to: `paper_panel`; of issue or the end, by its place: `paper_sixth`, `paper_end`.
- *A print that is no card:* `labelled`.
- *Who issued it, and what voids it:* `issuers`, `authority`, `paper_seat`, `void`, `not_held`, `void_marks`.
- *What categories mean:* `categories`.
"""
