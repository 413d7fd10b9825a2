"""Days of which a form has a square for each figure, with nothing between them: "Datum afgifte  1 9  0 2  2 0 2 4".

The squares are drawn, so that only the figures are left on the page, and eight figures may be a number too. They are a
day where they stand apart as evenly as squares do, wider at most between day, month and year, make a day of the
calendar, and the words that lead to them ask for a day. What OCR read is left alone: it takes the side of a square for
a figure.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from pipeline.extractors.criminal_record.issue_date.label_texts import role_of
from pipeline.extractors.criminal_record.words.formulas import PREPOSITION_ONLY
from pipeline.extractors.criminal_record.words.particulars import CAPTION_WORDS
from pipeline.extractors.criminal_record.words.role_words import MERELY_DATE, Role
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.dates.form import valid
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Box, Line, Page, Word

_YEAR = r"(?P<year>(?:1 ?9|2 ?0) [0-9] [0-9])"
_DAYS = (
    re.compile(rf"(?P<day>[0-3] [0-9])(?P<sign> [/.\-])? (?P<month>[01] [0-9])(?(sign)(?P=sign)) {_YEAR}"),
    re.compile(rf"{_YEAR}(?P<sign> [/.\-])? (?P<month>[01] [0-9])(?(sign)(?P=sign)) (?P<day>[0-3] [0-9])"),
)
"""Day first, or year first; no eight figures are both. The century may be printed on the form, without squares."""
_PIECE = re.compile(r"[0-9]{1,4}|[/.\-]")
_FEWEST = 7
"""Pieces of a day, where its century is one."""
_EVEN = 1.25
"""How much further apart two figures of the day, month or year may stand than two others."""
_BETWEEN = 4.0
"""The same for the last figure of one and the first of the next, where a sign may stand or a square be left empty."""
_BESIDE = 2.0
"""Distances of two figures within which another word stands in a square of the same row."""
_IN_SQUARE = re.compile(r"[A-Z]|\S*[0-9]\S*")
"""What is no word of a label."""
_OF_DAY = frozenset(
    {Role.ISSUE, Role.WEAK, Role.BIRTH, Role.REQUEST, Role.PRINT, Role.VALIDITY, Role.RECEIVED, Role.SEAL, Role.SIGNED}
)
"""What a label that asks for a day may make of it."""
_OF_NUMBER = re.compile(
    r"(?<![a-z])(?:[a-z]*(?:nummer|nr|kenmerk|referentie|dossier|code|zeichen)|n[°o]|num|numero|reference|ref|matricule"
    r"|gsm|tel|telefoon|telephone|iban)(?![a-z])"
)
"""A word of a label that asks for a number, whatever else it says: "Volgnr. van afgifte"."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of a row, and where it stands: in which line, as which word."""

    word: Word
    line: int
    at: int

    @property
    def centre(self) -> float:
        """The middle between its sides."""
        return (self.word.box.x0 + self.word.box.x1) / 2

    @property
    def fits(self) -> bool:
        """Whether it was read for certain and may be a piece of a day in squares."""
        certain = self.word.confidence >= 1.0 and not self.word.struck
        return certain and _PIECE.fullmatch(self.word.text) is not None


def with_digits_joined(page: Page) -> Page:
    """The page with each day in squares as one word, where its first figure stood; the page itself if it has none."""
    figures = [at for at, line in enumerate(page.lines) for word in line.words if _is_figure(word)]
    if len(figures) < _FEWEST - 1:
        return page
    around = Neighbours(page)
    whole: dict[tuple[int, int], Word | None] = {}
    for row in dict.fromkeys(around.row(at) for at in figures):
        for run, day in _days_in(row, page, around):
            whole |= {(piece.line, piece.at): None for piece in run} | {(run[0].line, run[0].at): day}
    if not whole:
        return page
    lines = (
        Line(tuple(word for at, one in enumerate(line.words) if (word := whole.get((index, at), one)) is not None))
        for index, line in enumerate(page.lines)
    )
    return replace(
        page, lines=tuple(one for one, was in zip(lines, page.lines, strict=True) if one.words or not was.words)
    )


def _days_in(row: Sequence[int], page: Page, around: Neighbours) -> Iterator[tuple[Sequence[_Piece], Word]]:
    """The pieces of each day in squares in a row of cells, and the day as one word."""
    pieces = [_Piece(word, line, at) for line in row for at, word in enumerate(page.lines[line].words)]
    before: list[_Piece] = []
    groups = [(fits, list(group)) for fits, group in groupby(pieces, key=lambda piece: piece.fits)]
    for number, (fits, run) in enumerate(groups):
        if not fits:
            before = run
            continue
        after = groups[number + 1][1] if number + 1 < len(groups) else []
        if (
            (day := _day(run))
            and not _in_longer_row(run, before[-1:], after[:1])
            and _asks_for_day(run, before, page, around)
        ):
            box = Box.around(piece.word.box for piece in run)
            yield run, Word(day, box, 1.0)


def _day(run: Sequence[_Piece]) -> str | None:
    """The day that the pieces are, as it is written; None where they are none, or do not stand like squares."""
    text = " ".join(piece.word.text for piece in run)
    found = next((m for pattern in _DAYS if (m := pattern.fullmatch(text))), None)
    if found is None:
        return None
    day, month, year = (found[name].replace(" ", "") for name in ("day", "month", "year"))
    if valid(int(year), int(month), int(day)) is None or not _stand_evenly(
        run, year_first=text.startswith(found["year"])
    ):
        return None
    return f"{day}/{month}/{year}"


def _stand_evenly(run: Sequence[_Piece], *, year_first: bool) -> bool:
    figures = [piece for piece in run if piece.word.text.isdigit()]
    parts, within, between = (4, 6) if year_first else (2, 4), list[float](), list[float]()
    read = 0
    for one, other in pairwise(figures):
        read += len(one.word.text)
        apart = other.centre - one.centre
        if read in parts:
            between.append(apart)
        elif _is_figure(one.word) and _is_figure(other.word):
            within.append(apart)
    least, level = min(within), [piece.word.box for piece in figures]
    middles = [box.middle for box in level]
    return (
        least > 0
        and max(within) <= _EVEN * least
        and all(least / _EVEN <= apart <= _BETWEEN * least for apart in between)
        and max(middles) - min(middles) <= min(box.height for box in level) / 2
    )


def _in_longer_row(run: Sequence[_Piece], before: Sequence[_Piece], after: Sequence[_Piece]) -> bool:
    """Whether another sign stands in a square beside them: "B 1 8 0 3 2 0 2 4" is a number."""
    apart = min(other.centre - one.centre for one, other in pairwise(run))
    beside = [piece for piece in before if run[0].word.box.x0 - piece.word.box.x1 < _BESIDE * apart]
    beside += [piece for piece in after if piece.word.box.x0 - run[-1].word.box.x1 < _BESIDE * apart]
    return any(_IN_SQUARE.fullmatch(piece.word.text) for piece in beside)


def _asks_for_day(run: Sequence[_Piece], before: Sequence[_Piece], page: Page, around: Neighbours) -> bool:
    """Whether the nearest words to the left ask for a day; where none stand there, the label over the squares."""
    told = [piece for piece in before if any(map(str.isalnum, piece.word.text))]
    if told:
        label = " ".join(piece.word.text for piece in before if piece.line == told[-1].line)
    else:
        over = around.above(run[0].line, Box.around(piece.word.box for piece in run))
        label = "" if over is None else page.lines[over].text
        if len(label.split()) > CAPTION_WORDS or any(map(str.isdigit, label)):
            return False
    text = f"{normal(label)} "
    if not text.strip(" :.") or _OF_NUMBER.search(text):
        return False
    return role_of(text) in _OF_DAY or any(pattern.match(text) for pattern in (MERELY_DATE, PREPOSITION_ONLY))


def _is_figure(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isdecimal()
