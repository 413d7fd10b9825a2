"""From a section of pages to a document with its fields: one file per document type; `extract` lists them.

- *Types with a folder:* `criminal_record/`, `diploma/`, `licence/`, `cv/`; in a file: `motivation_letter`,
  `identity_card`.
- *Parsers they share:* `dates/`, `names/`, `national_numbers`; for degrees `degrees`, `degree_words`, `degree_dates`,
  `degree_sentences`, `lexicon` and `blackletter`.
- *What takes a paper's worth away:* `stamps` (with `stamped_categories`), `seal`, `letters_about` (a page beside it
  says so), `struck_out`, `unfilled` (a template). `sample_marks` are marks that take nothing away.
- *A page made plain:* `leaders`, `ruled`, `spaced`, `glued_labels`, `capital_i`, `bounds`.
- *Helpers:* `fields` (a value with its evidence), `flattened` (text for patterns), `neighbours` (what stands beside a
  line), `boxes` (of a form).
- *Vocabulary:* `vocabulary/*.yaml`, for a legal officer to keep; `vocabularies` holds each file against its shape.
"""
