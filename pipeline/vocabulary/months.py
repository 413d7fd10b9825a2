"""The names of the months (`months.yaml`, which says what each list holds), folded as they are, by number from 1."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from pipeline.vocabulary.loading import VocabularyError, only

_FILE = "months.yaml"
_IN_A_YEAR = 12
_TELLING = 3
"""Letters with which the name of a month begins that no other begins with, or one more: "juin", "juil"."""


class _Month(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    nl: tuple[str, ...]
    fr: tuple[str, ...]
    de: tuple[str, ...]
    en: tuple[str, ...]
    kort: tuple[str, ...]
    in_datum: tuple[str, ...]
    elders: tuple[str, ...]
    en_kort: tuple[str, ...]

    @property
    def full(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.nl, *self.fr, *self.de, *self.en)))

    @property
    def in_date(self) -> tuple[str, ...]:
        return (*self.full, *self.kort, *self.in_datum, *self.elders)


def _load() -> tuple[_Month, ...]:
    months = only("pipeline.vocabulary", _FILE, tuple[_Month, ...])
    names = [name for month in months for name in month.in_date]
    if len(months) != _IN_A_YEAR or len(set(names)) < len(names):
        raise VocabularyError(f"{_FILE}: twaalf maanden worden verwacht, en elke naam bij slechts één ervan")
    return months


def _beginnings() -> Iterator[tuple[str, ...]]:
    for month in _MONTHS:
        others = {name[:_TELLING] for other in _MONTHS if other is not month for name in other.full}
        yield tuple(dict.fromkeys(n[: _TELLING + (n[:_TELLING] in others)] for n in (*month.full, *month.kort)))


_MONTHS = _load()
IN_DATES = {name: number for number, month in enumerate(_MONTHS, start=1) for name in month.in_date}
"""What stands for a month in a date, abbreviations and six more languages among them."""
FULL = frozenset(name for month in _MONTHS for name in month.full)
"""The names in Dutch, French, German and English."""
BY_ITSELF = FULL.union(*(month.kort for month in _MONTHS))
"""With the abbreviations that are a month outside a date too."""
FRENCH = frozenset(name for month in _MONTHS for name in month.fr)
ENGLISH = frozenset(name for month in _MONTHS for name in (*month.en, *month.en_kort))
"""With their abbreviations."""
BEGINNINGS = tuple(_beginnings())
"""Of each month how its names begin, so far that no other's begin so."""
