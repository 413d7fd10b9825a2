"""Where on a page names stand: beside their labels and in table cells, else in the sentences of certificates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extractors.names.addressed import find_name_with_title
from pipeline.extractors.names.before_birth import find_name_before_birth
from pipeline.extractors.names.labels import EDGES, Label, colons_apart, is_leader, kinds_of, labels_on
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import (
    ALL_LABELS,
    NO_PARTS,
    as_name,
    bare,
    is_label_word,
    is_name,
    mention_of,
    run_of,
)
from pipeline.extractors.names.table_cells import in_table
from pipeline.extractors.names.words import (
    BIRTH_WORDS,
    FULL_LABELS,
    GIVEN_LABELS,
    OTHER_LABELS,
    PARTICLES,
    SURNAME_LABELS,
)
from pipeline.model import Box, Line, Page, Word
from pipeline.text import below, fold, line_of, right_of

_LABELS = {"surname": SURNAME_LABELS, "given": GIVEN_LABELS, "full": FULL_LABELS, "other": OTHER_LABELS}
"""By what they announce; the last announces no part of the holder's name."""
_AND = frozenset({"en", "et", "und", "and"})
"""With which no name begins, but the rest of a label that a sign was read in: "Naam: en voornamen: "."""
_CAPTIONS = 2
"""Cells of the shortest row of captions."""
_CAPTION_REACH = 2.5
"""How far above or below a value its caption stands, in heights of the value."""
_SAME_EDGE = 0.01
"""How far apart lines that begin at one edge may begin, in widths of the page."""
_ROW_REACH = 4.0
"""How far under a cell, in heights, the next row of its list stands."""
_UNDER = 2.5
"""How far under a label its value may stand, in heights of the label."""
_CELLS = 3
"""Cells of the smallest head of a table, and of the row under it."""
_HEAD_REACH = 4.0
"""How far under the head of a table its first row stands, in heights."""
_NUMBER = re.compile(r"(?:\d{1,2}|[ivxIVX]{1,4})[.)]?")
_FAR = 0.6
"""How far to the right a value stands that needs no other under it, in widths of the page."""


def find_names_after(page: Page, labels: tuple[str, ...]) -> tuple[NameMention, ...]:
    """The names announced by any of `labels` (in any case, with or without colon), in reading order.

    A label counts where it begins a line or table cell (a number before it apart) or is followed by a colon. The name
    stands behind it, else in the cell to its right, else under it, and ends where the next label, a digit, a word for
    birth or a word in lower case begins. Titles are left out.
    """
    apart = colons_apart(page)
    return tuple(_mentions(apart, labels_on(apart, kinds_of((("", labels),)))))


def find_holder(page: Page) -> NameMention | None:
    """The name of whom the page is about: by labels, the sentence in which somebody is born, or a form of address."""
    by_kind, halved = _by_kind(page)
    surname = next(iter(by_kind["surname"]), None)
    return (
        _both(by_kind["surname"], by_kind["given"])
        or next((one for one in by_kind["full"] if is_name(one.text)), None)
        or (None if halved else next((one for one in by_kind["surname"] if _is_whole(one.text)), None))
        or find_name_before_birth(page)
        or find_name_with_title(page)
        or (replace(surname, partial=True) if surname else None)
    )


def find_labelled_name(page: Page) -> NameMention | None:
    """A full name beside labels alone: surname and given names, or one label for both; never a sentence's."""
    by_kind, _ = _by_kind(page)
    others = (one for one in (*by_kind["full"], *by_kind["surname"]) if is_name(one.text))
    return _both(by_kind["surname"], by_kind["given"]) or next(others, None)


def find_labelled_pair(page: Page) -> NameMention | None:
    """Surname and given names, each beside a label of its own; see `find_labelled_name`."""
    return _both(*(_by_kind(page)[0][kind] for kind in ("surname", "given")))


def _by_kind(page: Page) -> tuple[dict[str, tuple[NameMention, ...]], bool]:
    """The names beside labels for surname, given names and both; and whether a label for given names is there."""
    apart = colons_apart(page)
    kinds = kinds_of(tuple(_LABELS.items()))
    labels = labels_on(apart, kinds)
    of = {kind: [label for label in labels if label.kind == kind] for kind in ("surname", "given", "full")}
    return {kind: tuple(_mentions(apart, found)) for kind, found in of.items()}, bool(of["given"])


def leading_name(words: Sequence[Word]) -> NameMention | None:
    """The name with which `words` begin, behind labels and separators, in capitals or not; None if there is none."""
    rest = list(words)
    while rest and (not any(c.isalnum() for c in rest[0].text) or is_label_word(rest[0])):
        rest.pop(0)
    return mention_of(run_of(rest, announced=True), 0)


def _is_whole(text: str) -> bool:
    """Whether it is a full name and not a surname of several words: "Naam: DE CLERCQ"."""
    return is_name(text) and sum(fold(word).strip(EDGES) not in PARTICLES for word in text.split()) >= 2


def _both(surnames: Sequence[NameMention], givens: Sequence[NameMention]) -> NameMention | None:
    """Surname and given names, in the order in which they are printed, from the labels nearest to each other."""
    pairs = [(abs(s.line - g.line), s, g) for s in surnames for g in givens if abs(s.line - g.line) <= 8]
    if not pairs:
        return None
    _, surname, given = min(pairs, key=lambda pair: (pair[0], pair[1].line))
    if surname.words == given.words:
        return surname
    first, second = (surname, given) if surname.line <= given.line else (given, surname)
    return NameMention(f"{first.text} {second.text}", first.words + second.words, first.line)


def _mentions(page: Page, labels: Sequence[Label]) -> Iterator[NameMention]:
    for label in labels:
        mention = mention_of(_value(page, label), label.line)
        if mention is not None:
            yield mention


def _value(page: Page, label: Label) -> tuple[Word, ...]:
    rest = _without_opening(page.lines[label.line].words[label.after :])
    if rest and not all(is_leader(word) for word in rest):
        return run_of(rest, announced=label.colon)
    cells = [] if _heads_column(page, label) else _cells_beside(page, label)
    for cell in cells:
        if (value := run_of(_without_opening(cell), announced=True)) and _suits(label, value):
            return value
    if any(cell[0].text.startswith(":") for cell in cells):
        return ()  # the value was not read, and what stands below is another label's
    if value := _over(page, label):
        return value
    under = [run_of(_without_number(line.words), announced=False) for line in below(page, label.box, lines=_UNDER)[:2]]
    for value in (*under, tuple(word for part in under for word in part) if all(under) else ()):
        if value and _suits(label, value) and not in_table(page, value[0]):
            return value
    return ()


def _without_number(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without the number of a row before the name in it: "0417/24  SERNEELS Ann"."""
    number = len(words) > 1 and not any(c.isalpha() for c in words[0].text) and any(c.isdigit() for c in words[0].text)
    return words[1:] if number else words


def _suits(label: Label, value: Sequence[Word]) -> bool:
    """Whether words can be what a label announces: "AFGIFTE" is no whole name."""
    return label.kind != "full" or is_name(as_name(value))


def _over(page: Page, label: Label) -> tuple[Word, ...]:
    """The value that a label is the caption of: in a row of labels with a value over each and not under each."""
    row = _level(page, label)
    if len(row) < _CAPTIONS or not all(bare(line.words[0].text) in ALL_LABELS | BIRTH_WORDS for line in row):
        return ()
    over = [_near(page, line.box, above=True) for line in row]
    under = [_near(page, line.box, above=False) for line in row]
    own = next((value for line, value in zip(row, over, strict=True) if _within(label.box, line.box)), None)
    if own is None or None in over or None not in under or is_label_word(own.words[0]):
        return ()
    return run_of(own.words, announced=True)


def _level(page: Page, label: Label) -> list[Line]:
    """The lines, or cells of a row, on the level of a label, its own among them."""
    return [
        line for line in page.lines if line.words and abs(line.box.middle - label.box.middle) < label.box.height / 2
    ]


def _within(inner: Box, outer: Box) -> bool:
    return inner.x0 >= outer.x0 - 0.001 and inner.x1 <= outer.x1 + 0.001


def _near(page: Page, box: Box, *, above: bool) -> Line | None:
    """The line that begins at the same edge and stands next above or below, within two heights."""
    sign = -1 if above else 1
    near = (
        line
        for line in page.lines
        if line.words
        and abs(line.box.x0 - box.x0) <= _SAME_EDGE
        and 0.5 * box.height < sign * (line.box.middle - box.middle) <= _CAPTION_REACH * box.height
    )
    return min(near, key=lambda line: abs(line.box.middle - box.middle), default=None)


def _cells_beside(page: Page, label: Label) -> list[tuple[Word, ...]]:
    """The lines, or cells of a table, between a label and the next one on its row: its colon may be one by itself."""
    own = page.lines[label.line].words  # nothing but separators stands behind the label: "Nom :"
    cells: list[tuple[Word, ...]] = []
    beside = right_of(page, label.box, reach=_FAR) or _at_the_edge(page, label)
    for word in beside:
        if word in own:
            continue
        cell = line_of(word, page)
        if cell and (is_label_word(cell[0]) or is_label_word(cell[-1]) or _numbered_label(cell)):
            break  # "Tweede voornaam" heads the next column
        if cell not in cells:
            cells.append(cell)
    return cells


def _numbered_label(cell: Sequence[Word]) -> bool:
    """Whether a number stands before a label: "III. GEBOREN"."""
    return len(cell) > 1 and _NUMBER.fullmatch(cell[0].text) is not None and bare(cell[1].text) in NO_PARTS


def _heads_column(page: Page, label: Label) -> bool:
    """Whether a label without a colon stands in the head of a table, over a row of values."""
    own = page.lines[label.line].words
    if label.colon or label.after < len(own):
        return False
    row = _level(page, label)
    heads = [line for line in row if _is_head(line.words)]
    under = [_under(page, line.box) for line in row]
    mine = _under(page, page.lines[label.line].box)
    full = sum(line is not None for line in under) >= _CELLS and len(heads) >= _CELLS
    return full and mine is not None and not _is_head(mine.words)


def _is_head(words: Sequence[Word]) -> bool:
    return bare(words[0].text) in NO_PARTS or _numbered_label(words)


def _under(page: Page, box: Box) -> Line | None:
    """The line that stands next under a box, within its column."""
    near = (
        line
        for line in page.lines
        if line.words
        and line.box.shared(box)[0] > 0
        and 0.5 * box.height < line.box.middle - box.middle <= _HEAD_REACH * box.height
    )
    return min(near, key=lambda line: line.box.middle, default=None)


def _at_the_edge(page: Page, label: Label) -> tuple[Word, ...]:
    """What stands far to the right of a label, where a cell stands under it too, as in a list of two columns."""
    words = right_of(page, label.box)
    if not words:
        return ()
    far = Box.around([word.box for word in words])
    height = max(far.height, label.box.height)
    column = any(
        0 < line.box.middle - far.middle <= _ROW_REACH * height
        and min(abs(line.box.x0 - far.x0), abs(line.box.x1 - far.x1)) <= 2 * _SAME_EDGE
        for line in page.lines
        if line.words
    )
    return words if column else ()


def _without_opening(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without separators, the rest of the label ("/ Nom", "en voornamen") and what stands in brackets, at the start."""
    rest = list(words)
    translated = False
    while rest and (
        not any(c.isalnum() for c in rest[0].text)
        or is_leader(rest[0])
        or rest[0].text.lower().strip(":.,") in _AND
        or (translated and is_label_word(rest[0]))
    ):
        translated = translated or rest[0].text == "/"
        rest.pop(0)
    if rest and rest[0].text.startswith("("):
        closing = next((i for i, word in enumerate(rest) if word.text.rstrip(":;").endswith(")")), None)
        if closing is not None:
            return _without_opening(tuple(rest[closing + 1 :]))
    return tuple(rest)
