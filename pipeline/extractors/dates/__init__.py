"""Every form in which a page writes a date, and where on the page its dates stand.

`mentions` finds them (`mention` is the value) by the `forms`, of which each is a small pattern on `form`: `numbered`,
`named` (a month by its name), `words` (written out), `repairs` (spoiled by OCR). `borne_out` says how far to trust one.
"""
