"""From pixels to words: one try and its score, the engines, and the second looks that all pages share.

Four rooms, each of which imports only from those before it: `tries`, `engines`, `looking` (the tools of second looks)
and `second_looks`.
"""
