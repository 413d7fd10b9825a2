"""Pure functions of a run's result: memo, report, results; all sentences a person reads live here.

- *What all start from:* `setting`; how a thing is said: `catalogue`, `sentences`, `nouns`, `dates`, `people`,
  `arrivals`.
- *The memo:* `memo`, of `memo_front`, `memo_findings` and `memo_end`; `veiling` takes its names out; `annex` has the
  pictures. Word as text: `wml`.
- *For a browser:* `report` (`report_view`, `check_link`, `page_templates`); pictures: `charts`, `plots`, `timeline`.
- *For programs:* `results` (`results_types`), `export`.
- *On the terminal:* `summary`, `summary_table`.
- *All texts,* each in Dutch and English (`_nl`, `_en`): `sentences_nl`, `questions_nl`, `words_nl`, `labels_nl`,
  `labels_screen_nl`, `letters_nl`, and `sentences_en`, `questions_en`, `words_en`, `labels_en`, `labels_screen_en`,
  `letters_en`.
"""
