"""Marks that fill an empty cell in a licence's table: dots, rules, crosses. A ditto sign is none: it repeats."""

import re

_VOID = re.compile(r"(?:[^\w\"“”„'’>→✓✔☑☒]|_)+|[xX]{3,}")
_DITTO = re.compile(r"[\-–—]*(?://|,,)[\-–—]*")
"""Strokes that repeat what stands over them: "-//-"."""


def is_void(text: str) -> bool:
    """Whether a word is nothing but such marks."""
    return _VOID.fullmatch(text) is not None and _DITTO.fullmatch(text) is None
