"""The municipalities of Belgium, which issue extracts from the criminal register and driving licences."""

import re
from functools import lru_cache

from pipeline.extractors.vocabularies import record_words

_POSTCODE = re.compile(r"^\W*(?:b-?)?[1-9][0-9]{3}\s")


def is_municipality(text: str) -> bool:
    """Whether a flat text is the name of a Belgian municipality and nothing else, but for its postcode.

    Of which a capital I may have been read as an l, which is the same stroke in most print.
    """
    name = _POSTCODE.sub("", text).strip(" ,.:-")
    return name in _municipalities() or (name.startswith("l") and f"i{name[1:]}" in _municipalities())


@lru_cache(maxsize=1)
def _municipalities() -> frozenset[str]:
    return frozenset(record_words()["gemeenten"])
