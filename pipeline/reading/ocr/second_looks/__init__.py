"""Second looks at what a sheet's first reading left in doubt, each at one class of print.

Most have a function `with_...` from lines to lines; `sheets/sheet.py` calls them in their order.

- *Lines as they were printed:* `broken_words`, `rows_whole`, `merged_rows`, `entwined`, `tall_boxes`.
- *Print passed over:* `leftovers`, `among_ornaments`, `script_names`, `wide_print`, `fill_strokes`.
- *Words in doubt:* `other_language`, `missing_letters`, `doubtful_names`, `date_labels`.
- *Figures in doubt:* `doubtful_figures`, `second_opinion`, `dated_stretches`, `article_figures`.
- *Dates:* `read_twice`, `slashed_dates`, `roman_months`, `lone_days`, `boxed_dates`, `dotted_dates`, `cut_dates`,
  `over_tilted_days`.
"""
