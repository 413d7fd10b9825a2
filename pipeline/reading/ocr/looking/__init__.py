"""Tools of second looks: `region` reads one place again, `montage` several in one call, `figures_only` only digits.

`headstand` asks whether a page stands upside down, `weighing` how much to trust two readings, `sure_words` which words
need no second look, and `crossed_years` which year alone may be read so.
"""
