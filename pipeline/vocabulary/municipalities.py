"""The municipalities of Belgium (`municipalities.yaml`), which issue extracts and driving licences."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from pipeline.vocabulary.loading import only

_POSTCODE = re.compile(r"^\W*(?:b-?)?[1-9][0-9]{3}\s")
_SHORTEST = 4
"""Letters of a name on a stamp."""
_SAINT = re.compile(r"(?:st|sint|saint|sankt)[.\- ]{1,3}(?P<of>[a-z].*)")
_SAINTE = re.compile(r"(?:ste|sainte)[.\- ]{1,3}(?P<of>[a-z].*)")
"""How the names begin that are written short: "St-Niklaas", "St. Vith", "Ste-Ode"."""


class _Municipalities(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    gemeenten: dict[str, tuple[str, ...]]
    vroegere_gemeenten: tuple[str, ...]
    op_stempel: tuple[str, ...]


def is_municipality(text: str) -> bool:
    """Whether a flat text is the name of a Belgian municipality and nothing else, but for its postcode.

    Of which a capital I may have been read as an l, which is the same stroke in most print.
    """
    return any(name in municipalities() for name in _spellings(text))


def has_been_municipality(text: str) -> bool:
    """Whether it is that of one of now, or of one that was joined with others in 1977 or 1983 and issued licences."""
    return any(name in municipalities() or name in _former() for name in _spellings(text))


def is_on_its_stamp(text: str) -> bool:
    """Whether a folded text is what stands on the stamp of a municipality: its name, or what goes with it, or both.

    Gaps may be lost. Names of three letters or less are none: two letters may be read in any strokes.
    """
    return not any(map(str.isdigit, text)) and _stamped().fullmatch(_letters(text)) is not None


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


@lru_cache(maxsize=1)
def _stamped() -> re.Pattern[str]:
    names = {letters for name in municipalities() | _former() if len(letters := _letters(name)) >= _SHORTEST}
    words = "|".join(sorted(map(_letters, _told().op_stempel)))
    return re.compile(rf"(?:{words})+|(?:{words})*(?:{'|'.join(sorted(names))})")


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
def municipalities() -> frozenset[str]:
    """The names of those of now, and of before those that were joined lately, in each of their languages."""
    return frozenset(name for names in _told().gemeenten.values() for name in names)


@lru_cache(maxsize=1)
def _former() -> frozenset[str]:
    return frozenset(_told().vroegere_gemeenten)


@lru_cache(maxsize=1)
def _told() -> _Municipalities:
    return only("pipeline.vocabulary", "municipalities.yaml", _Municipalities)
