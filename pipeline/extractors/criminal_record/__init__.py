"""The extract from the criminal register: its model, its dates, whether it is blank, and whose it is.

Begin with `extract.py`, which makes the fields. The other modules, by the question that they help to answer:

- *How is an odd form made plain?* `notes`, `examples`, `blank`, `narrow_gaps`, `day_boxes`, `coded_values`, `legends`,
  `forms` with `form_labels`. Words that OCR spoiled are mended by `spelling`.
- *Which date is which?* `dates` chooses among the dates to which `roles` (`DatedPage`) gave a role. It asks
  `date_labels` and `dated_lines`, and these `labels`, `role_words`, `formulas`, `letterheads`, `particulars`,
  `signatures` and `telling`.
- *Which model?* `model` chooses among the articles that `named_articles` finds (`mentions`, `articles`).
- *Is it blank?* `entries` (`clean_field`) concludes. A page is read by one class, built up in steps of a file each:
  `RecordLines` knows headings and what stands under them, `RecordBlock` (`block`) what answers them, `ContestedBlock`
  (`contest`) what speaks against that, `StatedBlock` (`stated`) what sentences say, `RecordPage` (`entries`) all of it.
    - Answers: `headings`, `introductions`, `columns`, `blank_answers`, `answers`, `strokes`, `counts`,
      `kinds`, `results`.
    - Sentences: `prose`, `statements`, `sentences`, `openings`, `declaring`, `governing`, `hearsay`, `nothing_said`.
    - What limits either: `limiting`, `known`, `left_out`, `searching`, `sources`, `mishaps`.
    - What speaks against it from elsewhere on the page: `signs` (`sign_texts`, `sign_words`, `dated_signs`,
      `penalties`), `days_against`, `void`, `uses`, `remarks`, `between`, `companies`.
- *Whose is it?* `holder`. *Where can it be verified?* `check_address`.

The words stand in `vocabulary/criminal_record.yaml`; `wordlists` makes patterns of them.
"""
