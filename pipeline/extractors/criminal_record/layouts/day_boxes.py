"""Days of which a form has a box for each figure ("1 7 / 0 4 / 2 0 2 3"), or a cell for day, month and year."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.flattened import flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Box, Line, Page, Word

_BOXED = re.compile(
    r"(?<!\S)(?P<day>[0-3] ?[0-9]) ?(?P<sign>[/.\-]) ?(?P<month>[01] ?[0-9]) ?(?P=sign) ?"
    r"(?P<year>(?:1 9|2 0) [0-9] [0-9])(?!\S)"
)
_CAPTIONS = tuple(
    re.compile(rf"\W*(?:{words})\W*")
    for words in ("dag|dd|jour|jj|tag|tt|day", "maand|mm|mois|monat|month", "jaar|jjjj|annee|aaaa|jahr|year|yyyy")
)
_CELLS = tuple(re.compile(pattern) for pattern in ("[0-3]?[0-9]", "[01]?[0-9]", "(?:19|20)[0-9]{2}"))
_REACH = 1.5
"""Heights between a cell and its caption."""


def with_days_whole(page: Page) -> Page:
    """The page with each day that stands in boxes as one word; the page itself if it has none."""
    lines = tuple(map(_closed, page.lines))
    return _with_cells_joined(page if lines == page.lines else replace(page, lines=lines))


def _closed(line: Line) -> Line:
    m = _BOXED.search(line.text)
    if m is None:
        return line
    first, size = line.text[: m.start()].count(" "), m[0].count(" ") + 1
    run = line.words[first : first + size]
    whole = _joined(run, m[0].replace(" ", ""))
    return Line((*line.words[:first], whole, *line.words[first + size :]))


def _with_cells_joined(page: Page) -> Page:
    captions = [
        index for index, line in enumerate(page.lines) if line.words and _CAPTIONS[0].fullmatch(flat(line.text))
    ]
    if not captions:
        return page
    around, gone, lines = Neighbours(page), set[int](), dict[int, Line]()
    for index in captions:
        row = around.row(index)
        row = row[row.index(index) : row.index(index) + 3]
        if len(row) < 3 or not _are(page, row, _CAPTIONS):
            continue
        for stacked in (around.above, around.below):
            cells = [place for one in row if (place := stacked(one, reach=_REACH)) is not None]
            if len(set(cells)) == 3 and _are(page, cells, _CELLS):
                words = [word for cell in cells for word in page.lines[cell].words]
                lines[cells[0]] = Line((_joined(words, "/".join(word.text for word in words)),))
                gone |= {*cells[1:], *row}
                break
    told = tuple(lines.get(index, line) for index, line in enumerate(page.lines) if index not in gone)
    return replace(page, lines=told) if gone else page


def _are(page: Page, cells: Sequence[int], patterns: tuple[re.Pattern[str], ...]) -> bool:
    return all(one.fullmatch(flat(page.lines[cell].text)) for cell, one in zip(cells, patterns, strict=True))


def _joined(words: Sequence[Word], text: str) -> Word:
    return Word(text, Box.around(word.box for word in words), min(word.confidence for word in words))
