"""What teaches and awards no degrees, whatever it calls itself: for a person to look at.

A university that is not listed may be one all the same, of another time or under another name.
"""

import re
from functools import lru_cache

from pipeline.extractors.flattened import any_phrase, flat
from pipeline.extractors.vocabularies import places
from pipeline.model import Page


def names_no_school(page: Page) -> bool:
    """Whether a line names what teaches without awarding degrees: "Volksuniversiteit", "Universiteit van het Leven"."""
    return any(_no_school().search(flat(line.text)) for line in page.lines)


@lru_cache(maxsize=1)
def _no_school() -> re.Pattern[str]:
    return any_phrase(places().instelling_zonder_graden)
