"""What a stamp says that makes any paper worthless: "ONGELDIG". The words stand in `vocabulary/stamps.yaml`."""

import re

from pipeline.extractors.flattened import any_phrase
from pipeline.extractors.vocabularies import stamps


def void_stamp() -> re.Pattern[str]:
    """What such a stamp says, as words of their own in folded or flattened text; a gap in it may be lost."""
    return any_phrase(stamps().ongeldig)
