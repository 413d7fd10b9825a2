"""Strokes where an extract has nothing to fill in: behind a heading, or in the one row of its table.

Only where a text layer says so: on a scan a stroke may be anything.
"""

from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke
from pipeline.extractors.criminal_record.answers.columns import single_row
from pipeline.extractors.criminal_record.answers.headings import (
    COLUMN,
    OF_DECISION,
    heads_table,
    is_heading,
    is_neutral,
)
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.flattened import words_between
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page, Word

_ROWS = 3
"""How many rows of headings may stand over the first row of a table."""
_WORDS_OF_HEAD = 3
"""Of a column at most."""
_NEXT_ROW = 1.2
"""Heights within which the next row of a table begins."""
_SHORT = 3
"""Characters of a stroke that is no rule drawn under a heading."""


def heads_column(lines: list[str], around: Neighbours, place: int) -> bool:
    """Whether a line is a heading, or the head of a column under one: most lines of its row are known as such heads."""
    row = around.row(place)
    known = sum(COLUMN.match(lines[cell]) is not None for cell in row)
    head = len(lines[place].split()) <= _WORDS_OF_HEAD and not any(c.isdigit() for c in lines[place])
    return is_heading(lines[place]) or (known > 1 and 2 * known > len(row) and head)


class Strokes:
    """The strokes of a page."""

    def __init__(self, page: Page, lines: list[str], around: Neighbours) -> None:
        self._page, self._lines, self._around = page, lines, around

    def behind(self, index: int, end: int) -> tuple[Word, ...]:
        """The stroke behind a heading, beside it or under it; no words where there is none."""
        line, rest = self._page.lines[index], self._lines[index][end:]
        if is_neutral(self._lines[index][:end]) or not self._is_certain(index):
            return ()
        right = self._around.cells_right(index)
        if rest.strip() and is_stroke(rest) and not right:
            return words_between(line, len(self._lines[index][:end].rstrip()), len(self._lines[index]))
        if right:
            return self._page.lines[right[0]].words if all(map(self._is_stroke, right)) else self._in_column(index)
        return self._first_row(index)

    def _in_column(self, index: int) -> tuple[Word, ...]:
        """The stroke under a heading beside others, each with a stroke or an answer under it."""
        table = dict(single_row(self._around, self._lines, self._around.row(index)[0]))
        drawn = bool(table) and all(map(self._is_none, table.values()))
        return self._page.lines[table[index]].words if drawn else ()

    def under_heads(self, index: int) -> tuple[Word, ...]:
        """The row of strokes under the heads of a table of convictions, of which `index` is the first."""
        row = self._around.row(index)
        if heads_table(self._lines[index]):
            return self._answer_under(index)
        if not row or row[0] != index or len(row) < 2 or not all(COLUMN.match(self._lines[cell]) for cell in row):
            return ()
        return self._first_row(index) if any(OF_DECISION.search(self._lines[cell]) for cell in row) else ()

    def _answer_under(self, index: int) -> tuple[Word, ...]:
        """The line under such heads that says that there is none, with no row of the table under it."""
        under = self._around.below(index)
        if under is None or not answers_blank(self._lines[under].strip(ORNAMENT)):
            return ()
        further = self._around.below(under, reach=_NEXT_ROW)
        rows = further is not None and (self._is_numbered(further) or "|" in self._lines[further])
        return () if rows else self._page.lines[under].words

    def _first_row(self, index: int) -> tuple[Word, ...]:
        """The first row under a heading and the heads of its columns, if it is all strokes and the last one."""
        rows = self._rows_below(index)
        heads = 0
        while heads < len(rows) and all(heads_column(self._lines, self._around, cell) for cell in rows[heads]):
            heads += 1
        table = rows[heads : heads + 2]
        columns = heads or len(self._around.row(index)) > 1
        if heads > _ROWS or not table or not all(map(self._is_none, table[0])):
            return ()
        under = self._around.below(table[0][0])
        if (len(table) > 1 and len(table[1]) > 1) or (not columns and under is not None and self._is_numbered(under)):
            return ()
        wide = sum(len(self._lines[cell].strip()) for cell in table[0]) > _SHORT * len(table[0])
        return () if wide and not columns else tuple(word for cell in table[0] for word in self._page.lines[cell].words)

    def _rows_below(self, index: int) -> list[tuple[int, ...]]:
        """The next rows under a line, each as its cells."""
        rows: list[tuple[int, ...]] = []
        at = max(self._around.row(index), default=index) + 1
        while at < len(self._lines) and len(rows) < _ROWS + 2:
            if row := self._around.row(at):
                rows.append(row)
            at = max((*row, at)) + 1
        return rows

    def _is_stroke(self, place: int) -> bool:
        return self._is_certain(place) and is_stroke(self._lines[place])

    def _is_none(self, place: int) -> bool:
        return self._is_stroke(place) or answers_blank(self._lines[place].strip(ORNAMENT))

    def _is_certain(self, place: int) -> bool:
        return all(word.confidence >= 1.0 for word in self._page.lines[place].words)

    def _is_numbered(self, place: int) -> bool:
        return any(c.isdigit() for c in self._lines[place])
