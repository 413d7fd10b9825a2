"""The values of which the table of a paper licence consists: a letter, a mark that it is held, and a row of both."""

from dataclasses import dataclass

from pipeline.extractors.licence.grid import DATE_FORM, LOST_FACTOR
from pipeline.model import Box, Word

_OLD_ONLY = frozenset({"A3", "E", "F", "G"})
"""Those that today's law does not know."""
FEWEST = 3
"""Letters that make a table."""
LEVEL = 0.7
"""How far above or below its letter something may stand that is level with it, in heights of the print."""
SAME_EDGE = 0.02
"""How far apart what stands in one column may begin, as a share of the width."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of the table, read or told by its place."""

    category: str
    box: Box
    word: Word | None
    """None where its place alone tells of it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A date, or the word for valid."""

    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        """The box around its words."""
        return Box.around(word.box for word in self.words)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row of the table: its letter, and what says that the category is held."""

    letter: str
    words: tuple[Word, ...]
    """The letter, if it was read, and what stands for it being held."""
    held: bool
    confidence: float
    doubt: str | None = None
    """`row_unsure` for a letter without a date while a date stands in no row, which may be its own, and for one with a
    date beside a word that strikes it out."""
    until: tuple[Word, ...] = ()
    """The day in its row under "geldig tot"."""
    struck: tuple[Word, ...] = ()
    """What strikes a row without a date out, in the column of the others."""

    @property
    def of_today(self) -> bool:
        """Whether today's law knows the category; A1 without a date says nothing, since no AM stands over it."""
        return self.letter not in _OLD_ONLY and (self.held or self.letter != "A1")


def row_of(letter: Letter, mark: Mark | None, *, stray: bool = False, placed: bool = False) -> PaperRow:
    """The row of a letter with what stands for it being held, if anything; with `stray` a date stands in no row.

    One that is `placed` can be no other by those over and under it, however unsurely it was read.
    """
    words = (*((letter.word,) if letter.word else ()), *(mark.words if mark else ()))
    read = max(letter.word.confidence if letter.word else LOST_FACTOR, LOST_FACTOR if placed else 0.0)
    sure = min(read, max(DATE_FORM, *(word.confidence for word in words))) if mark else read
    return PaperRow(letter.category, words, mark is not None, sure, "row_unsure" if stray and not mark else None)
