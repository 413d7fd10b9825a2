"""Small print below a clean extract, sentence by sentence: what is harmless, and what stands against the answer.

The sentences are by authors who knew nothing of the program: `development` may be read by those who mend, `held_out` is
for measuring only. Each file has `harmless` and `against`, lists of an `id`, a `language` and a `text`.
"""
