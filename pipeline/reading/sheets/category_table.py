"""The inside of a licence on paper, whose rules Tesseract takes for the strokes of what stands in its cells.

It loses the letters and dates between them, or takes a letter and the pictogram beside it for one word. Where a sheet
says what the inside of such a licence says, its ruled tables are looked for, and read cell by cell without their lines.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import Box, Line
from pipeline.reading.cards.table_grid import Grid
from pipeline.reading.cards.words import MOST_WORDS, begins_as_cards_do
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import with_line, without
from pipeline.reading.sheets.category_rows import Row, ruled_tables, unruled_rows
from pipeline.reading.sheets.cell_days import day_in, is_named, with_day, with_led_days, with_read, words_in
from pipeline.reading.sheets.doubted_days import as_read, with_days_doubted
from pipeline.reading.sheets.on_rules import with_what_is_on_rules
from pipeline.reading.sheets.pictograms import without_pictured
from pipeline.reading.sheets.typed_rows import typed_rows
from pipeline.reading.vision.pixels import Pixels
from pipeline.text import fold

_SAYS = (
    "categorie", "afgegeven", "stempel", "cachet", "voorwaarden", "mentions", "conditions", "handtekening", "signature",
    "voornamen", "prenoms", "geldig", "valable", "rijbewijs", "permis de conduire", "delivre",
)  # fmt: skip
_FEWEST_SAID = 2
"""Of these, that the inside of a licence says at least."""
_MOST_DATES = 12
"""Places of a table at which a date is sought."""
_LEAF = 0.15
"""Of the width of a sheet, a leaf beside the table at least."""


@dataclass(frozen=True, slots=True)
class Inside:
    """A sheet that may be the inside of a licence on paper."""

    lines: tuple[Line, ...]
    """What stands on it, the letters and dates of its tables read by themselves."""
    page: Pixels
    bare: Pixels
    """The page without the ruled lines of its tables."""
    rows: tuple[Row, ...] = ()
    """Those of its tables; none where it has no table of categories."""

    def settled(self, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
        """The lines, read to the end, with DOUBTED_DAY for the days that a person is to look at, without pictograms.

        Whatever reads a page after its table may read a day there that was struck.
        """
        if not self.rows:
            return with_typed_days_doubted(self.page, lines, log)
        kept = with_days_doubted(self.page, self.bare, lines, self.rows, log)
        kept = list(with_typed_days_doubted(self.page, kept, log, self.rows))
        kept = without_pictured(self.bare, kept, self.rows, log)
        return tuple(_with_rows_joined(kept, self.rows))


def inside_of(page: Pixels, lines: Sequence[Line], log: Log) -> Inside:
    """A sheet, looked at as the inside of a licence on paper: the tables of categories on it are read cell by cell.

    `page` is the upright picture that the lines were read from. Without such a table this costs some hundredths of a
    second, and without the words of one nothing.
    """
    if not _may_be_inside(lines):
        return Inside(tuple(lines), page, page)
    started = cpu_seconds()
    bare, tables = ruled_tables(page, log)
    rows = [row for _, table in tables for row in table] or unruled_rows(bare, lines)
    if not rows:
        return Inside(tuple(lines), page, bare)
    kept = list(lines)
    for row in rows:
        kept = with_read(kept, Line((row.letter,)))
    places = [(place, row) for row in rows for place in row.beside if not is_named(place, lines)]
    for place, row in places[:_MOST_DATES]:
        kept = with_day(bare, kept, place, row, log)
    kept, rows = with_led_days(bare, kept, rows, log)
    log.add("tesseract:nld", "table", min(row.letter.confidence for row in rows), started)
    grids = [grid for grid, _ in tables]
    beside = _beside(grids, page.shape) if grids else None
    kept = kept if beside is None else with_what_is_on_rules(page, kept, beside, log)
    return Inside(tuple(kept), page, bare, as_read(page, kept, rows, grids))


def with_typed_days_doubted(
    page: Pixels, lines: Sequence[Line], log: Log, ruled: Sequence[Row] = ()
) -> tuple[Line, ...]:
    """The lines with DOUBTED_DAY for the days of a licence on paper in the rows of which something may void them.

    But for those in `ruled` rows. `page` is the upright picture that the lines were read from, as a sheet or a card.
    """
    if not _is_of_paper(lines) or begins_as_cards_do(lines):
        return tuple(lines)
    bare, rows = typed_rows(page, lines, ruled)
    return tuple(with_days_doubted(page, bare, lines, rows, log)) if rows else tuple(lines)


def _may_be_inside(lines: Sequence[Line]) -> bool:
    return sum(len(line.words) for line in lines) <= MOST_WORDS and _is_of_paper(lines)


def _is_of_paper(lines: Sequence[Line]) -> bool:
    """Whether they say what the inside of a licence on paper says."""
    text = fold(" ".join(line.text for line in lines))
    return sum(one in text for one in _SAYS) >= _FEWEST_SAID


def _beside(grids: Sequence[Grid], shape: tuple[int, ...]) -> Box | None:
    """The leaf left of the tables, on which the holder's particulars are written; None where there is no room."""
    first = min(grids, key=lambda grid: grid.box[0])
    left, top, _, bottom = first.box
    row = (bottom - top) / (len(first.rows) - 1)
    place = Box(0.0, max(0.0, (top - row) / shape[0]), left / shape[1], min(1.0, (bottom + row) / shape[0]))
    return place if place.width >= _LEAF else None


def _with_rows_joined(lines: Sequence[Line], rows: Sequence[Row]) -> list[Line]:
    """The lines, a letter of a ruled table and the first day behind it in one.

    However far off or high it stands in its row, the day is of this letter, not of the next or of another leaf.
    """
    kept = list(lines)
    for row in (one for one in rows if one.band is not None):
        days = (day for place in row.beside if (day := day_in(words_in(kept, place))) is not None)
        letters = (word for word in words_in(kept, row.letter.box) if word.text == row.letter.text)
        if (day := next(days, None)) is not None and (letter := next(letters, None)) is not None:
            whole = (letter, *day.words)
            kept = with_line(without(kept, whole.__contains__), Line(whole))
    return kept
