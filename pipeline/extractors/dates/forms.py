"""The forms in which a full date is written, each a small pattern of its own, found in one line of flattened text.

The rules: the day stands before the month, always; ISO 8601 is tried first; a
two-digit year is never certain; what cannot be a day of the calendar is kept with its doubt, never corrected. Every
pattern is bounded in length and no two parts of one can match the same characters, so the time is linear.
"""

import re

from pipeline.extractors.dates.form import Form
from pipeline.extractors.dates.named import MONTH, misspelt, named
from pipeline.extractors.dates.numbered import compact, iso, numeric, roman, short, spaced
from pipeline.extractors.dates.repairs import confused, damaged, spaced_o

_FORMS = (iso, numeric, named, roman, spaced, compact, short, confused, damaged, spaced_o, misspelt)
"""In order of trust: a later form never takes a character that an earlier one has."""
_FIGURE = re.compile("[0-9]")
_FEWEST = 3
"""Figures of a date, at least, of which the month is no word: "1.I.24"."""


def forms_in(text: str) -> list[Form]:
    """All dates in one flattened text, in order; where two forms overlap, the earlier in `_FORMS`."""
    in_figures, with_month = len(_FIGURE.findall(text)) >= _FEWEST, MONTH.search(text) is not None
    if not (in_figures or with_month):
        return []
    taken = bytearray(len(text))
    kept: list[Form] = []
    for kind in _FORMS:
        if not (with_month if kind is named else in_figures):
            continue
        for form in kind(text):
            if not any(taken[form.start : form.end]):
                taken[form.start : form.end] = b"\x01" * (form.end - form.start)
                kept.append(form)
    return sorted(kept, key=lambda form: form.start)
