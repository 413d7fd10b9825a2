"""Papers that write a code for a value and say below what each code means: "Model  1", "1 = algemeen model (art. 595)".

A code is read by the one list that names it and is of its label: by the number or name of the label before the list,
or, where a list has none, by what its codes mean. Where two lists may be meant, the page stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pipeline.extractors.criminal_record.sentences.searching import limits_search
from pipeline.extractors.criminal_record.words.articles import ARTICLE
from pipeline.extractors.criminal_record.words.form_labels import Kind, kind_of
from pipeline.extractors.criminal_record.words.known import explains_only
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page, Word

_CODE = re.compile(r"[0-9]{1,2}|[A-Z]{1,2}")
_REST = re.compile(r"[(\s]*(?:[a-z]+\W+){0,3}(?:[0-9]{1,2}\W*)?(?:[a-z]+\W*){0,2}")
"""What may stand before a list: for which label it is."""
_UNNAMED = re.compile(r"(?:codes?|legende?|betekenis|verklaring|sleutel|signification|explication|erklarung|key)?")
"""All that stands before a list that does not say of which label it is."""
_EDGES = "·•;,|/."
_HALFWAY = 1.2
"""Heights by which the two lines of what stands before a list may stand higher and lower than it."""
_LEADING = 0.9
"""Heights between two lines of one text."""
_ASKED = frozenset({Kind.MODEL, Kind.CONTENT, Kind.RESULT})


@dataclass(slots=True)
class _List:
    """What the codes of one list mean, and the lines in which it stands."""

    of: str = ""
    """What stands before it, flattened."""
    meanings: dict[str, list[Word]] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    twice: bool = False
    """Whether a code has two meanings."""


def with_codes_read(page: Page) -> Page:
    """The page with the meaning of each code in its place, and without the lists; the page itself if it has none."""
    around = Neighbours(page)
    lists = [one for one in _lists(page, around) if len(one.meanings) > 1 and not one.twice]
    if not lists:
        return page
    lines: dict[int, Line] = {}
    read: set[int] = set()
    for index, line in enumerate(page.lines):
        kind = kind_of(flat(line.text)) if line.words else None
        cells = around.cells_right(index)
        if kind not in _ASKED or len(cells) != 1:
            continue
        (place,) = cells
        code = page.lines[place].text
        named = [one for one in lists if _is_of(one, page, around, index)]
        found = named or [one for one in lists if _UNNAMED.fullmatch(one.of) and _answers(kind, one)]
        if len(found) != 1 or code not in found[0].meanings:
            continue
        box = page.lines[place].words[0]
        told = (*(word.text for word in found[0].meanings[code]), *_limiting(kind, code, found[0]))
        lines[place] = Line(tuple(replace(box, text=text) for text in told))
        read |= found[0].lines
    if not lines:
        return page
    kept = (lines.get(index, line) for index, line in enumerate(page.lines) if index not in read)
    return replace(page, lines=tuple(kept))


def _lists(page: Page, around: Neighbours) -> Iterator[_List]:
    taken: set[int] = set()
    for index, line in enumerate(page.lines):
        starts = _starts(line)
        if index in taken or not starts:
            continue
        one, last = _List(), ""
        place: int | None = index
        while place is not None:
            one.lines.add(place)
            last = _read(page.lines[place], one, last)
            place = _following(page, around, place)
        before = " ".join(word.text for word in line.words[: starts[0]])
        reach = _HALFWAY * line.box.height
        beside = sorted({cell for at in one.lines for cell in (*around.cells_left(at), *around.level(at, reach))})
        left = [page.lines[cell].text for cell in beside if _ends_before(page, cell, index)]
        one.of = flat(" ".join((*left, before))).strip(" :.-")
        if _REST.fullmatch(f"{one.of} ") is None:
            continue
        taken |= one.lines
        yield one


def _starts(line: Line) -> list[int]:
    """Where in a line codes stand with what they mean: "1 = algemeen model"."""
    words = line.words
    return [
        at
        for at in range(len(words) - 2)
        if words[at + 1].text == "=" and _CODE.fullmatch(words[at].text) and words[at + 2].text not in _EDGES
    ]


def _read(line: Line, one: _List, last: str) -> str:
    """The meanings in a line, of which the first words may go on with that of the code `last`; the last code in it."""
    starts = _starts(line)
    if last:
        one.meanings[last] += [word for word in line.words[: starts[0] if starts else None] if word.text not in _EDGES]
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(line.words)
        last = line.words[start].text
        one.twice = one.twice or last in one.meanings
        one.meanings[last] = [word for word in line.words[start + 2 : end] if word.text not in _EDGES]
    return last


def _following(page: Page, around: Neighbours, place: int) -> int | None:
    """The line that goes on with a list: right under it, and neither a list of its own nor the begin of a sentence."""
    under = around.below(place, reach=_LEADING)
    if under is None or abs(page.lines[under].box.x0 - page.lines[place].box.x0) > 0.01:
        return None
    starts = _starts(page.lines[under])
    goes_on = not starts and not page.lines[under].text[:1].isupper()
    return under if goes_on else None


def _ends_before(page: Page, cell: int, index: int) -> bool:
    return bool(page.lines[cell].words) and page.lines[cell].box.x1 <= page.lines[index].box.x0


def _is_of(one: _List, page: Page, around: Neighbours, label: int) -> bool:
    """Whether a list is that of a label: it bears its number or its name."""
    number = re.search(r"[0-9]{1,2}", one.of)
    left = around.cells_left(label)
    if number is not None:
        return any(page.lines[cell].text.strip(".)") == number[0] for cell in left)
    named = flat(page.lines[label].text).strip(" :.")
    return bool(one.of) and re.search(rf"(?<![a-z]){re.escape(named)}(?![a-z])", one.of) is not None


def _limiting(kind: Kind, code: str, one: _List) -> list[str]:
    """The words of a list, before it or of its other codes, that may limit what `code` means and go with it."""
    others = [" ".join(word.text for word in words) for of, words in one.meanings.items() if of != code]
    harmless = _says_nothing_of_answer if kind is Kind.MODEL else explains_only
    return [word for text in (one.of, *others) if not harmless(flat(text)) for word in text.split()]


def _says_nothing_of_answer(text: str) -> bool:
    return not (limits_search(text) or listed("zaak", "leeg").search(text))


def _answers(kind: Kind, one: _List) -> bool:
    """Whether the codes of a list mean what such a label asks for."""
    told = [flat(" ".join(word.text for word in words)) for words in one.meanings.values()]
    if kind is Kind.MODEL:
        return any(ARTICLE.search(text) for text in told)
    return any(listed("zaak", "leeg").search(text) for text in told)
