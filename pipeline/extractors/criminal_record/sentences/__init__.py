"""What a sentence of an extract says: that nothing is registered, of whom, by whose word, and what limits it.

`prose` makes paragraphs of lines. `nothing_said` and `blank_answers` know the words that deny; `openings`, `declaring`,
`governing`, `hearsay` and `introductions` judge what stands before them, `limiting`, `left_out`, `searching`, `sources`
and `mishaps` what takes something back; `likeness` weighs a sentence by examples. `statements` (of a person) and
`impersonal` (of nobody) join it all.
"""
