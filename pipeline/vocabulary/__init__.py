"""Words that more than one room reads by, each list once, in YAML that a legal officer keeps.

`months`, `municipalities` and `stamps` are such lists; `loading` holds any vocabulary file against its shape.
"""
