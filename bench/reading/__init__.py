"""How well and how fast pages are read, beside other tools on the same pages: `python -m bench.reading --help`.

A set of pages is a folder: each page a file of its own (PDF of one page, or a picture) with a JSON of the same name
beside it that says what is printed on it (`pages.Truth`). Our own set is drawn by `drawing`; any other such folder
will do.
"""
