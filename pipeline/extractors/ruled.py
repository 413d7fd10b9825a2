"""Tables whose rules are typed ("| Naam | PEETERS |"): each row is cut into its cells, and the rules are left out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from pipeline.model import Line, Page, Word

_BARS = frozenset("|│┃¦║!")
_RULE = re.compile(r"[+┌└├╔╚╠]?[\-=─━═]{3,}(?:[+┬┴┼┐┘┤╗╝╣╦╩╬|│┃║][\-=─━═]*)+|[|│┃║][\-=─━═+|│┃║]{3,}")


def without_ruled_rows(page: Page) -> Page:
    """The page with each line that begins or ends with a bar cut at its bars; without one the page itself.

    A bar between two words with none at an edge parts two languages ("NIHIL | NEANT"), and stays.
    """
    if not any(map(_is_ruled, page.lines)):
        return page
    return replace(page, lines=tuple(cell for line in page.lines for cell in _cells(line)))


def _is_bar(word: Word) -> bool:
    return word.text in _BARS


def _is_ruled(line: Line) -> bool:
    return bool(line.words) and (_is_bar(line.words[0]) or _is_bar(line.words[-1]))


def _cells(line: Line) -> Iterator[Line]:
    if _RULE.fullmatch(line.text.replace(" ", "")):
        return
    if not _is_ruled(line):
        yield line
        return
    for bar, words in groupby(line.words, key=_is_bar):
        if not bar:
            yield Line(tuple(words))
