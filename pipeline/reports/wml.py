"""WordprocessingML as text: pure functions from words to paragraphs and tables, placed in a document at the end.

Building text and parsing it once keeps a memo of a thousand candidates within seconds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from pipeline.privacy import printable

TWIPS_PER_CM = 567
"""A twip is a twentieth of a point, the measure of widths in Word."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    heading: str
    width_cm: float


def run(text: str, style: str | None = None) -> str:
    """Words in one character style (by its id); spaces at its ends are kept."""
    edges = (" " * (text[:1] == " "), " " * (text[-1:] == " "))
    inner = f"{edges[0]}{printable(text)}{edges[1]}"
    properties = f"<w:rPr><w:rStyle w:val={quoteattr(style)}/></w:rPr>" if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(inner)}</w:t></w:r>'


def link(anchor: str, text: str, style: str = "InternalLink") -> str:
    """Words that lead to a bookmark of the same document."""
    return f'<w:hyperlink w:anchor={quoteattr(anchor)} w:history="1">{run(text, style)}</w:hyperlink>'


def paragraph(style: str, *runs: str) -> str:
    """A paragraph in the style with this id; plain text is given as `run(...)`."""
    return f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>{''.join(runs)}</w:p>"


def text(style: str, words: str) -> str:
    """A paragraph of plain words."""
    return paragraph(style, run(words))


def bookmarked(style: str, words: str, name: str, number: int) -> str:
    """A paragraph to which links can lead; `number` must be unique in the document."""
    start = f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>'
    return paragraph(style, start, run(words), f'<w:bookmarkEnd w:id="{number}"/>')


def cell(*paragraphs: str) -> str:
    """The content of a table cell, which must hold at least one paragraph."""
    return "".join(paragraphs) or paragraph("TableText")


def plain(words: str) -> str:
    """A table cell of plain words."""
    return cell(text("TableText", words))


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    description: str,
    *,
    together: bool = False,
    with_next: bool = False,
) -> str:
    """A table whose heading row repeats on every page and whose rows are not torn over pages.

    `rows` hold cells made by `cell`; `description` is read aloud to who cannot see the table. With `together` the
    whole table stands on one page where it fits on one, and with `with_next` the line under it on that page too.
    """
    widths = [round(column.width_cm * TWIPS_PER_CM) for column in columns]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    heading = _row([cell(text("TableHeading", column.heading)) for column in columns], widths, heading=True)
    built = [_row(cells, widths) for cells in rows]
    held = len(built) if with_next else len(built) - 1
    if together:
        built[:held] = [one.replace('"/></w:pPr>', '"/><w:keepNext/></w:pPr>') for one in built[:held]]
    properties = _table_properties("GeldigTable", sum(widths), description)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{heading}{''.join(built)}</w:tbl>"


def facts_table(pairs: Sequence[tuple[str, str]], widths_cm: tuple[float, float], description: str) -> str:
    """A table of labels and values, with its labels as headings of the rows."""
    widths = [round(width * TWIPS_PER_CM) for width in widths_cm]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_row([cell(text("TableHeading", label)), plain(value)], widths) for label, value in pairs)
    properties = _table_properties("GeldigFacts", sum(widths), description, first_row=False)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def side_by_side(cells: Sequence[str], columns: int, width_cm: float, description: str) -> str:
    """Cells in rows of `columns`, without lines: a long list of names on little paper, read row by row."""
    widths = [round(width_cm * TWIPS_PER_CM / columns)] * columns
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    padded = [*cells, *[cell()] * (-len(cells) % columns)]
    rows = "".join(_row(padded[at : at + columns], widths) for at in range(0, len(padded), columns))
    flush = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook '
    properties = _table_properties("TableNormal", sum(widths), description, first_row=False)
    properties = properties.replace("<w:tblLook ", flush, 1)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _table_properties(style: str, width: int, description: str, *, first_row: bool = True) -> str:
    look = f'w:firstRow="{int(first_row)}" w:lastRow="0" w:firstColumn="{int(not first_row)}" w:lastColumn="0"'
    return (
        f'<w:tblPr><w:tblStyle w:val={quoteattr(style)}/><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0420" if first_row else "0480"}" {look} '
        'w:noHBand="0" w:noVBand="1"/>'
        f"<w:tblCaption w:val={quoteattr(printable(description))}/></w:tblPr>"
    )


def _row(cells: Sequence[str], widths: Sequence[int], *, heading: bool = False) -> str:
    properties = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if heading else ''}</w:trPr>"
    filled = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
        for content, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{properties}{filled}</w:tr>"
