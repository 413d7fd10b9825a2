"""The list of categories in field 9 of a licence as text, and what Tesseract makes of it."""

import re
from collections.abc import Iterable, Iterator

from pipeline.model import Box, Line

_ANY = r"AM|A[12]?|[BCD]1?E?|[GTL]"
_CATEGORY = re.compile(_ANY)
_PRINTED = re.compile(rf"{_ANY}|M")
"""A category, or what is left of AM where its A was lost."""
_HEAD = r"[\W_]*(?:9[\W_]*)?"
_LIST = re.compile(rf"{_HEAD}(?:(?:{_PRINTED.pattern})[\W_]*)+(?:E[\W_]*)?")
_MAY_LIST = re.compile(rf"{_HEAD}(?:(?:{_PRINTED.pattern})[\W_Il1]*)+(?:E[\W_]*)?")
"""The same, its strokes perhaps taken for letters."""
_BEHIND_STROKE = re.compile(rf"[/|lI]({_ANY})")
_STROKES = re.compile(rf"AM(?:{_BEHIND_STROKE.pattern})+")
_ONE = re.compile(r"(?<=[ACD])[lI|]$")
"""A stroke behind A, C or D that can only be a 1."""
_NO_ONE = re.compile(r"(?<=[12E])[|lI]{1,2}(?=[ABCDGTL])")
"""Strokes behind a digit or an E, before another category, that can only part the two."""
NINE = re.compile(r"[\W_]*[9gqs][\W_]*")
"""The number before the list, and what a small 9 is taken for."""
ROWS = 3
"""Categories by themselves, from which they are those of a table, which only a back has."""


def is_category(text: str) -> bool:
    """Whether it is one category as licences print it."""
    return _CATEGORY.fullmatch(text) is not None


def is_trailer(text: str) -> bool:
    """Whether it is the E that ends older lists, for a trailer behind what stands before it: "AM B E"."""
    return text == "E"


def categories_alone(lines: Iterable[Line]) -> int:
    """How many categories stand by themselves, as in the rows of a table."""
    return len({line.text for line in lines if is_category(line.text)})


def is_list(text: str) -> bool:
    """Whether nothing but categories stands there, perhaps behind a 9."""
    return _LIST.fullmatch(text) is not None


def may_be_list(text: str) -> bool:
    """The same, were the strokes between them taken for letters."""
    return _MAY_LIST.fullmatch(text) is not None


def is_nine_before(other: Line, box: Box) -> bool:
    """Whether a line is the number 9, and stands on the level of that box and before it."""
    if NINE.fullmatch(other.text) is None:
        return False
    nine = other.box
    return nine.x1 <= box.x0 + 0.01 and abs(nine.middle - box.middle) <= box.height


def is_behind_nine(line: Line, lines: Iterable[Line]) -> bool:
    """Whether the number 9 stands before a list, in its line or by itself."""
    own = len(line.words) > 1 and NINE.fullmatch(line.words[0].text) is not None
    return own or any(is_nine_before(other, line.box) for other in lines)


def names_several(text: str) -> bool:
    """Whether more than one category stands in such a list."""
    return len(_PRINTED.findall(text)) > 1


def parted(text: str) -> tuple[str, ...]:
    """What stands between the strokes of a text without spaces, a stroke that can only be a 1 read as one.

    Strokes that touch letters are taken for letters too: behind AM, what is so taken can only be one.
    """
    text = _NO_ONE.sub("/", text)
    touching = _STROKES.fullmatch(text) is not None
    parts = _BEHIND_STROKE.findall("/" + text) if touching else text.split("/")
    return tuple(_ONE.sub("1", part) for part in parts)


def said(text: str) -> Iterator[str]:
    """The categories in a list, where each stands by itself or between strokes."""
    for token in re.split(r"[^A-Za-z0-9/|]+", text):
        if token and token != "9":
            yield from parted(token)
