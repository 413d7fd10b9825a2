"""What an extract says that lasts until a day after its issue, and is not how long a paper, a code or a tariff holds.

"Rijverbod krachtens de wet van ... tot 1 mei 2025", "onder toezicht tot 5 mei 2026": whatever it is called, a person
has to read what goes on. All text is flattened (`flattened.flat`); the words are in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.extractors.criminal_record.words.wordlists import either, stems

_YEAR = r"(?<![0-9./\-])(?P<year>20[0-9]{2})(?![0-9])"


def leads_until(before: str) -> bool:
    """Whether the words before a day say that something lasts until then."""
    return _until().search(before) is not None


def last_years(sentence: str) -> Iterator[int]:
    """The years, named without a day, until which a sentence says that something lasts: "verbod tot einde 2030"."""
    return (int(m["year"]) for m in _until_year().finditer(sentence))


def may_last(sentence: str) -> bool:
    """Whether what lasts may be a measure: nothing says that it is the paper, a code, a tariff, a job or an office."""
    return "?" not in sentence and stems("wat_zo_lang_geldt").search(sentence) is None


@lru_cache(maxsize=1)
def _until() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){either('tot_wanneer')}\W*\Z")


@lru_cache(maxsize=1)
def _until_year() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){either('tot_wanneer')} (?:(?:einde?|eind|fin|la fin de|ende|the end of) )?{_YEAR}")
