"""Plastic cards: one side cut out, its print strip by strip, its table cell by cell.

- *The way of one side:* `card_side` turns it, asks `card` to read it, and has the second looks taken.
- *The first reading* (`card`): `marks` finds print, `strips` and `strip_reading` read it line by line, `table_grid`,
  `table_rows` and `table_cells` its table, `table_print` that of which no rules were left; `cell_words` tells its
  letters and days by their columns. `small_numbers` and `two_sizes` help with a strip.
- *Second looks:* `table_plane`, `front_heard`, `poor_print`, `unread_fields`, `lone_category`, `dash`, `pale_head`; of
  the list of categories `list_heard`, `list_apart`, `field_nine`, `list_freed`; what puts that list in doubt:
  `list_whole`, `list_in_glare`.
- *Helpers:* `words` (what a reading says that it is), `categories`, `list_marks`, `black_print`, `apart`.
"""
