"""Sheets of paper, scanned or photographed, and what lies on them.

- *The way of a picture:* `photographed` for photos, `on_sheet` for what fills its picture; `card_or_sheet` where it may
  be either; `sheet` reads one sheet. `spread` parts an open booklet.
- *Second looks at a sheet:* `stamped`, `tick_boxes`.
- *Licences on paper:* `category_table` with `category_rows`, `cell_days`, `unruled_table`, `on_rules`; letters beside a
  sentence: `named_letters`; where something is written: `written_places`; handwriting: `heard_cells`; what a pen
  may have voided: `struck_cells`, `pen_strokes`, `doubted_days`, `whole_rows` with `unread_marks`, `typed_rows`,
  `whole_letters`; what voids nothing: `pictograms`, `town_stamps`, `round_stamps`.
"""
