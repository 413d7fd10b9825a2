"""Second looks at what a sheet's first reading left in doubt, each at one class of print.

Most have a function `with_...` from lines to lines; `sheets/sheet.py` calls them in their order.
"""
