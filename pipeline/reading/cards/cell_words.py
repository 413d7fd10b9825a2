"""What was read in the cells of a table, told by what stands in the others of its column: letters, and days in parts.

In the column of the letters "Al" can only be A1, and "c" only C; between A and C1 "8" can only be B. And under or over
a whole day so many figures in two or three parts are one of which a point was lost, "30 01.89". Codes have a column of
their own, in which no day stands.
"""

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.model import Line, Word
from pipeline.reading.cards.categories import is_category
from pipeline.reading.ocr.second_looks.second_opinion import is_date

_STROKE = re.compile(r"(?<=^[ACD])[lIitL](?=E?$)")
"""A 1 that was read as a letter: behind these three no category has another."""
_SMALL = re.compile(r"^C?c(?=[1lIitL]?E?$)|^cc(?=E?$)")
"""A C that was read as a small one, or as two: no other category looks like it."""
_FIGURES = {
    "8": ("B", {"A", "B1"}, {"C1", "C", "BE"}),
    "01": ("D1", {"C"}, {"D", "BE"}),
    "0": ("D", {"D1", "C"}, {"BE"}),
    "8E": ("BE", {"D"}, {"C1E", "CE"}),
    "6": ("G", {"DE", "T"}, {""}),
}
"""What is read for a category with a letter that looks like a figure: that category, and those of which one must stand
in the row over it and one in the row under it; "" for no row."""
_WHOLE = re.compile(r"\d\d[.,]\d\d[.,]\d\d")
_PART = re.compile(r"\d\d(?:[.,]\d\d)*[.,]?")
_FEWEST = 4
"""Categories under each other, from which they are the letters of a table."""
_SAME_COLUMN = 0.015
"""Of the width of a card, how far apart the left edges of a column's cells are."""


def with_cells_told(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a card, those told that are cells of its table: each cell is a line by itself."""
    return tuple(_day_whole(line, lines) for line in _with_letters(lines))


def _with_letters(lines: Sequence[Line]) -> list[Line]:
    """The lines, those in the column of the letters told by `letters_told`, unless that row is there already.

    The edge of a ruled line behind an A is read as a 1 too: then there are two of A1, and neither is known to be it.
    """
    named = [line for line in lines if is_category(line.text)]
    told = _figures_told(lines, [letters_told(line.text) for line in lines])
    times = Counter(told)
    return [
        Line((Word(new, line.box, line.confidence),))
        if new != line.text and is_category(new) and times[new] == 1 and _under(line, named) >= _FEWEST
        else line
        for line, new in zip(lines, told, strict=True)
    ]


def _figures_told(lines: Sequence[Line], told: Sequence[str]) -> list[str]:
    """What the cells say, a figure in the column of the letters as the letter that it is by the rows around it."""
    cells = [(line, text) for line, text in zip(lines, told, strict=True) if is_category(text)]
    return [_figure_told(line, text, cells) for line, text in zip(lines, told, strict=True)]


def _figure_told(line: Line, text: str, cells: Sequence[tuple[Line, str]]) -> str:
    """What a cell says, a figure as its letter; `cells` are those that say a category."""
    if text not in _FIGURES:
        return text
    category, above, beneath = _FIGURES[text]
    column = [(one.box.middle, of) for one, of in cells if _under(line, [one])]
    _, over = max((one for one in column if one[0] < line.box.middle), default=(0.0, ""))
    _, below = min((one for one in column if one[0] > line.box.middle), default=(1.0, ""))
    return category if over in above and below in beneath else text


def letters_told(text: str) -> str:
    """What stands in the column of the letters, where it is read as what can only be a category: "At", "CIE", "c"."""
    return text if is_category(text) else _STROKE.sub("1", _SMALL.sub("C", text))


def _day_whole(line: Line, lines: Sequence[Line]) -> Line:
    """The line, or its parts as one day where a whole one stands in the same column."""
    if len(line.words) < 2 or not all(_PART.fullmatch(word.text) for word in line.words):
        return line
    day = ".".join(word.text.strip(".,") for word in line.words)
    whole = [one for one in lines if _WHOLE.fullmatch(one.text)]
    told = is_date(day.replace(",", ".")) and _under(line, whole)
    return Line((Word(day, line.box, line.confidence),)) if told else line


def _under(line: Line, others: Sequence[Line]) -> int:
    """How many of the others begin under or over a line."""
    return sum(abs(one.box.x0 - line.box.x0) <= _SAME_COLUMN for one in others)
