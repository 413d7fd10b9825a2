"""What every room of the extract asks for: the words of its labels, its answers and its dates.

- *From the vocabulary:* `wordlists` makes patterns of `vocabulary/criminal_record/`; `known` tells which words
  limit nothing.
- *Patterns that no list can say:* `articles` (of the law: the model), `penalties` (and courts), `role_words` and
  `formulas` (around a date).
- *What something is:* `form_labels` (what a label asks), `particulars` (a person without labels), `blank` (a value like
  NIHIL).
- *Mending:* `spelling`, of words that OCR spoiled.
"""
