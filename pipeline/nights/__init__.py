"""Every vacancy of a town, every night.

`schedule` tells what starts it, `nightly` runs one vacancy after the other, `journal` is the log that names nobody.
"""
