"""Words on a licence that take a category away: not held, no longer held, or with a limit.

The words stand in `vocabulary/stamps.yaml`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import any_of, flat, words_between
from pipeline.extractors.licence.categories import categories_in
from pipeline.extractors.neighbours import Neighbours
from pipeline.extractors.stamped_categories import lines_without_rule
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import are_level, bare, below, fold, right_of
from pipeline.vocabulary.stamps import stamps, words_against

_LONG = 8
"""Letters of a word that stands in no other one by chance."""
_IN_PIECES, _MOST_PIECES = 6, 12
"""Letters of one that may stand in pieces, at least: any two words can make a shorter one; and of how many, at most."""
_FOLLOWING = r"geldig|verklaard|voertuig|voor|valable|pour|vehicules|gultig|fur|fahrzeug|categor"
"""What may follow a shorter one without a gap."""
_OF_DAY = re.compile(
    r"[\d./\-]+|op|le|am|on|dd|d\.d|afgegeven|uitgereikt|verleend|delivre|delivree|ausgestellt|erteilt|issued|granted"
)
"""What stands beside a denial and denies nothing itself, its day among it: "niet afgegeven 12.03.1989"."""
_CATEGORY = re.compile(r"\W*(?:categor|klasse|class)")
_GLUED = re.compile(r"(?:categorie|catégorie|klasse)(?=[A-D])", re.IGNORECASE)


@lru_cache(maxsize=1)
def withdrawn() -> re.Pattern[str]:
    """What says that a paper or a right is void, withdrawn or suspended, in folded text."""
    return _words(*stamps().ongeldig, *stamps().ontnomen)


@lru_cache(maxsize=1)
def taking_away() -> re.Pattern[str]:
    """What says that a right is void, withdrawn, limited or ends, or that somebody merely says that it is held."""
    return _words(*stamps().ongeldig, *stamps().ontnomen, *stamps().beperkt, *stamps().gezegd)


@lru_cache(maxsize=1)
def denied() -> re.Pattern[str]:
    """Words by which a line tells of a right that is not held: void, limited, or merely "niet", "aangevraagd"."""
    return _words(*stamps().ongeldig, *stamps().ontnomen, *stamps().beperkt, *stamps().ontkend)


def _words(*phrases: str) -> re.Pattern[str]:
    """The phrases as words of their own; the gap behind them may be lost before `_FOLLOWING`, and around long ones."""
    long = [phrase for phrase in phrases if len(phrase) >= _LONG]
    return re.compile(rf"(?<![a-z])(?:{any_of(phrases)})(?:(?![a-z])|(?={_FOLLOWING}))|{any_of(long)}")


def taken_away(page: Page) -> Iterator[tuple[Line, Sequence[Word]]]:
    """Each line of the page with words in it that take a right away, and those words."""
    for line, said in lines_without_rule(page):
        for match in taking_away().finditer(flat(said)):
            yield line, words_between(line, match.start(), match.end())
        yield from ((line, words) for words in _in_pieces(line))
    yield from ((Line(words), words) for words in _across_cells(page))


def _across_cells(page: Page) -> Iterator[tuple[Word, ...]]:
    """The words of which each ends a cell, or begins the next one beside or under it, that together are such a word.

    "ON | GELDIG" beside each other, "ge- / schorst" under each other.
    """
    begun = [(index, words) for index, line in enumerate(page.lines) if (words := _begun(line.words))]
    if not begun:
        return
    around = Neighbours(page)
    for index, words in begun:
        under = around.below(index)
        beside = tuple(word for cell in around.cells_right(index)[:_MOST_PIECES] for word in page.lines[cell].words)
        for following in (beside, () if under is None else page.lines[under].words):
            yield from _ended_by(words, following)


def _begun(words: Sequence[Word]) -> Sequence[Word]:
    """The words at the end of a cell with which a word that takes a right away may begin."""
    last = words[-_MOST_PIECES:]
    letters = [bare(word.text) for word in last]
    return next((last[at:] for at in range(len(last)) if "".join(letters[at:]) in _beginnings()), ())


def _ended_by(begun: Sequence[Word], following: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """The words at the end of those `begun`, with the first that follow, that are one that takes a right away."""
    for first in range(len(begun)):
        said = "".join(bare(word.text) for word in begun[first:])
        for last in range(1, min(len(following), _MOST_PIECES) + 1):
            said += bare(following[last - 1].text)
            if said in words_against() and len(said) >= _IN_PIECES:
                yield (*begun[first:], *following[:last])


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """What a word that takes a right away begins with, each time without its end."""
    return frozenset(one[:size] for one in words_against() for size in range(1, len(one)))


def _in_pieces(line: Line) -> Iterator[Sequence[Word]]:
    """The words of a line that together are one that takes a right away, stamped with gaps: "ON GELDIG"."""
    letters = [bare(word.text) for word in line.words]
    for first in range(len(letters)):
        for last in range(first + 2, min(first + _MOST_PIECES, len(letters)) + 1):
            said = "".join(letters[first:last])
            if len(said) >= _IN_PIECES and withdrawn().fullmatch(said):
                yield line.words[first:last]


def void_categories(page: Page, file: str) -> dict[str, Field]:
    """`_void_<category>`, True, for each category beside words that take it away, or beside a word that denies it.

    Beside means: in their line, left of it, alone right of it, or in the line above where they begin their own line.
    """
    found: dict[str, Field] = {}
    for named, told in (*_beside_words(page), *_beside_denials(page)):
        for category in categories_in(named.text):
            found.setdefault(f"_void_{category}", field_of(True, told, page, file))
    return found


def _beside_words(page: Page) -> Iterator[tuple[Word, Sequence[Word]]]:
    """What stands beside words that take a right away, each with them."""
    for line, words in taken_away(page):
        left = _left_of(page, Box.around(word.box for word in words))
        for named in (*_in_line(line), *left, *_right_of(page, line), *_above(page, line, words)):
            yield named, (named, *words)


def _beside_denials(page: Page) -> Iterator[tuple[Word, Sequence[Word]]]:
    """The words of lines in which nothing but denials stands beside categories, each with its line.

    A denial with its day, "niet afgegeven 12.03.1989", is of what stands left of it too; "geen" by itself may head none
    of it, but answer whether there are limits.
    """
    for line in page.lines:
        said = [fold(word.text).strip(".,:;()") for word in line.words if not categories_in(word.text)]
        others = [one for one in said if not _OF_DAY.fullmatch(one)]
        if others and all(map(denied().fullmatch, others)):
            beside = _left_of(page, line.box) if len(others) < len(said) else ()
            yield from ((word, line.words) for word in (*line.words, *beside))


def _in_line(line: Line) -> Iterator[Word]:
    """The words of a line, what the word for category names in capitals and by itself: "categorie b", "KlasseB"."""
    yield from (replace(word, text=_GLUED.sub("", word.text)) for word in line.words)
    for label, word in pairwise(line.words):
        if _CATEGORY.match(flat(label.text)):
            yield replace(word, text=word.text.upper())


def _left_of(page: Page, box: Box) -> Iterator[Word]:
    return (word for word in page.words if are_level(word.box, box) and word.box.x1 <= box.x0)


def _right_of(page: Page, line: Line) -> Sequence[Word]:
    """What stands beside a line, as far as it consists of categories."""
    beside = right_of(page, line.box)
    return beside if all(categories_in(word.text) for word in beside) else ()


def _above(page: Page, line: Line, words: Sequence[Word]) -> Iterator[Word]:
    """The line that these words go on with, where they begin theirs in lower case."""
    if line.words[0] not in words or not line.text[:1].islower():
        return
    for other in page.lines:
        if other.box.middle < line.box.middle and next(iter(below(page, other.box)), None) == line:
            yield from other.words
