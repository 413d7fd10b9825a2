"""What every room of the extract asks for: lists of words as patterns, articles, labels of forms, roles, particulars.

`wordlists` makes patterns of `vocabulary/criminal_record.yaml`; `known` tells which words limit nothing; `spelling`
mends words that OCR spoiled.
"""
