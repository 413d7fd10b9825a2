"""What a sentence of an extract says: that nothing is registered, of whom, by whose word, and what limits it.

- *Sentences:* `prose` makes paragraphs of lines, and parts them.
- *That nothing is registered:* `nothing_said` has the words, `blank_answers` tells whether an answer is no more than
  that, `statements` whether a sentence says it of a person, `impersonal` whether one says it of nobody.
- *What stands before it:* `openings`, `declaring` (who says it), `governing` (whether that narrows it), `hearsay` (the
  holder says it), `introductions` (a clause over it), `parents` (whose child the holder is).
- *What takes something back:* `limiting` (any word that is not known), `left_out`, `searching` (not all was searched),
  `sources` (from another register, of another day), `mishaps`.
- *What says nothing of this extract:* `rules`. A sentence that no words tell: `likeness` weighs it by examples.
"""
