"""The municipalities of Belgium, which issue extracts from the criminal register and driving licences."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.extractors.vocabularies import licence_words, record_words

_POSTCODE = re.compile(r"^\W*(?:b-?)?[1-9][0-9]{3}\s")
_SAINT = re.compile(r"(?:st|sint|saint|sankt)[.\- ]{1,3}(?P<of>[a-z].*)")
_SAINTE = re.compile(r"(?:ste|sainte)[.\- ]{1,3}(?P<of>[a-z].*)")
"""How the names begin that are written short: "St-Niklaas", "St. Vith", "Ste-Ode"."""


def is_municipality(text: str) -> bool:
    """Whether a flat text is the name of a Belgian municipality and nothing else, but for its postcode.

    Of which a capital I may have been read as an l, which is the same stroke in most print.
    """
    return any(name in _municipalities() for name in _spellings(text))


def has_been_municipality(text: str) -> bool:
    """Whether it is that of one of now, or of one that was joined with others in 1977 or 1983 and issued licences."""
    return any(name in _municipalities() or name in _former() for name in _spellings(text))


def _spellings(text: str) -> Iterator[str]:
    """The name in a flat text, and as it is written in full."""
    name = _POSTCODE.sub("", text).strip(" ,.:-")
    yield name
    if name.startswith("l"):
        yield f"i{name[1:]}"
    if saint := _SAINT.fullmatch(name):
        yield from (f"{one}{saint['of'].replace(' ', '-')}" for one in ("sint-", "saint-", "sankt ", "sankt-"))
    if sainte := _SAINTE.fullmatch(name):
        yield f"sainte-{sainte['of'].replace(' ', '-')}"


@lru_cache(maxsize=1)
def _municipalities() -> frozenset[str]:
    return frozenset(record_words()["gemeenten"])


@lru_cache(maxsize=1)
def _former() -> frozenset[str]:
    return frozenset(licence_words().vroegere_gemeenten)
