"""Diplomas and what belongs to them: the degree conferred, on whom, when and where; supplements; equivalence.

Begin with `extract.py`. The other modules, by the question that they help to answer:

- *Which degree does the page confer?* `conferral` gives each degree on a page a role, by the formula beside it
  (`conferral_formulas`, `conferral_clauses`, `conferral_signatories`; the values are in `conferral_model`). An engineer
  that only names a subject is none: `discipline`. A sentence may name a degree and give none: `award_sentence`,
  `award_below`, `other_below`, `part_of_studies`, `verb_object`; so may a paper: `no_award`, `unfinished`,
  `for_approval`, `given_else`. One without a verb may give it: `possession`. A form may list several: `choices`.
  Columns that OCR took apart are put row by row: `label_columns`. `level` makes a level of it, that `stated_level` and
  `doubted_title` may contradict, `title` the title as printed. The degrees themselves and their levels:
  `extractors/degrees.py`.
- *Where was it awarded?* `institutions`, with `unlisted_schools`, `named_places`, `institution_names` and
  `mock_schools`; `origin` is the answer.
- *Whose is it?* `holder`, with `born_under_name` and `born_behind`; `several` where it names more people.
- *When was it awarded?* `dates`, with `around_dates`, `earlier` and `later_day`.
- *Is it worth anything?* `worthless`, `taken_back`.
- *What goes with a diploma:* `supplement`, `equivalence_decision` (with `decided_clause`). A diploma that names its
  supplement, or the database in which it stands, is neither: `named_supplement`, `named_database`.
"""
