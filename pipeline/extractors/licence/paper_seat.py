"""The Belgian municipality that issued a licence on paper, where no state is named: in field 5 or 6, or by itself.

Opened out, a licence has its particulars on one leaf and the words over its table on another, which may be two pages.
The words that lead to a municipality stand in `vocabulary/licence_words.yaml`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from pipeline.extractors.flattened import any_of, flat, words_between
from pipeline.extractors.licence.paper_heads import OVER_OLD_TABLE, SINCE
from pipeline.extractors.licence.paper_letters import letters_on
from pipeline.extractors.licence.sides import LEGIBLE, SURE
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Box, Line, Page, Word
from pipeline.text import any_word, below, find_any, fold, line_of, right_of
from pipeline.vocabulary.municipalities import has_been_municipality

_OVER_TABLE = re.compile(
    r"voertuigen waarvoor het|categorieen waarvoor het (?:rij)?bewijs|vehicules pour lesquelles le(?! code)"
    rf"|{OVER_OLD_TABLE.pattern}"
)
"""What is printed over the table of a paper model, in Dutch and in French; of the oldest, in German too."""
_ROWS_OF_BELGIUM = frozenset({"A3", "BE", "CE", "DE"})
"""Letters of rows by which the table in French is told from that of France and of what follows it, "E(B)";"""
_SINCE = tuple(head for head in SINCE if not head.startswith("gültig"))
"""The heads over its days, in these languages; beside so many of those rows they tell as much."""
_FEWEST_ROWS = 2
_MAYOR = re.compile(r"\bbourgmestre\b")
"""and who signs in Belgium, and in no town of such a name elsewhere."""
_NUMBER = r"\W{0,2}(?:[3-6]\W{1,3})?"
"""That of the field, which differs between the models;"""
_ARTICLE = r"(?:(?:de|het|le|la|die|der) |l\W?)?"
"""and what may stand before the word for a municipality."""
_SIXTH = re.compile(r"\W*6\W*(?:(?:te|a)\W+)?")
"""What leads to the place in field 6, where a day follows;"""
_UNTIL_DAY = re.compile(r"(?<![\s,.;:])[\s,.;:]+(?:op|le|den|am)(?![\w\-']).*|(?<!\W)\W*\d.*", re.DOTALL)
_DAY_FOLLOWS = re.compile(r"\W*(?:(?:op|le|den|am)\W+)?\d|\W*(?:op|le)\W*$")
"""that day, and the words that lead to it, even where it stands under them;"""
_SIXTH_ALONE = re.compile(r"\W*6\W*(?:te|a)\W*(?:\W(?:en )?(?:op|le)\W*)?|\W{0,2}(?:te|a)\W+(?:en )?(?:op|le)\W*")
"""and that field by itself: "6. Te … op …", over both."""
_NAME = re.compile(r"[^\W_](?:.*[^\W_])?")
"""What stands there, without the signs around it."""
_PLACE = re.compile(r"(?=.{3})[^\W\d_]+(?:[ '’\-.]{1,2}[^\W\d_]+)*")
"""A name, no street with its number and no postcode with a town; short ones are what specks are read as too."""
_GAP = 3.0
"""Heights of a word between two of a line, from which the second stands on another leaf."""
_MOST_WORDS = 12
"""Of what says who issued a licence, and where."""
_MOST_CAPTIONS = 20
"""On a page, beside and under which that is looked for; a licence has two."""
_TWICE = 2
"""Places that bear out a name that was read unsurely in each."""


def issued_in_municipality(pages: Sequence[Page]) -> bool:
    """Whether leaves of a paper model in Dutch or French surely tell that a Belgian municipality issued it.

    The states outside of the Area in which such a model is in either of these languages have no town of such a name.
    """
    text = "\n".join(fold(page.text) for page in pages)
    if any_word((*licence_words().geen_gemeente, *licence_words().vertaald)).search(text):
        return False
    over = _OVER_TABLE.search(text)
    if over is None and not any(map(_is_headed_table, pages)):
        return False
    french = over is not None and over.group().startswith(("vehicules", "valable"))
    if french and not (_MAYOR.search(text) or any(map(_rows_of_belgium, pages))):
        return False
    return any(_is_surely_one(town, words, text) for page in pages for town, words in _places_of_issue(page))


def _is_headed_table(page: Page) -> bool:
    """Whether the table stands on a page under the heads of its columns, where the words over it are others."""
    return len(_rows_of_belgium(page)) >= _FEWEST_ROWS and bool(find_any(page, _SINCE))


def _rows_of_belgium(page: Page) -> frozenset[str]:
    """Which of those rows a page surely has."""
    read = [one for one in letters_on(page) if one.category in _ROWS_OF_BELGIUM]
    return frozenset(one.category for one in read if one.word is not None and one.word.confidence >= SURE)


def _places_of_issue(page: Page) -> Iterator[tuple[str, Sequence[Word]]]:
    """What stands where a paper model says who issued it, and where, in flat letters, with its words."""
    cells = [cell for line in page.lines for cell in _cells(line.words, page)]
    for caption in islice((cell for cell in cells if _alone().fullmatch(flat(cell.text))), _MOST_CAPTIONS):
        for told in _beside_and_under(page, caption.words):
            value = _cells(told, page)[0]
            led = _led().match(flat(value.text))
            yield _place(value, led.end() if led is not None else 0)
    for caption in islice((cell for cell in cells if _SIXTH_ALONE.fullmatch(flat(cell.text))), _MOST_CAPTIONS):
        values = (_cells(told, page)[0] for told in _beside_and_under(page, caption.words))
        yield from (_place(value, 0) for value in values if _is_dated(flat(value.text)))
    for cell in cells:
        text = flat(cell.text)
        for led in (_led().match(text), _given_at().match(text), _sixth(text)):
            if led is not None:
                yield _place(cell, led.end())


def _sixth(text: str) -> re.Match[str] | None:
    """What leads to the place of field 6 in a cell, if a day follows there."""
    at = _SIXTH.match(text)
    return at if at is not None and _is_dated(text[at.end() :]) else None


def _is_dated(text: str) -> bool:
    """Whether a day follows a place."""
    day = _UNTIL_DAY.search(text)
    return day is not None and _DAY_FOLLOWS.match(day.group()) is not None


def _beside_and_under(page: Page, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """What begins right of these words, and what stands in the line under them."""
    beside = right_of(page, Box.around(word.box for word in words))
    if beside:
        line = line_of(beside[0], page)
        yield line[line.index(beside[0]) :]
    yield from (line.words for line in below(page, words[0].box)[:1])


def _place(cell: Line, start: int) -> tuple[str, Sequence[Word]]:
    """What stands in a cell from an offset on, before a day, with its words."""
    name = _NAME.search(_UNTIL_DAY.sub("", flat(cell.text)[start:]))
    if name is None:
        return "", ()
    return name.group(), words_between(cell, start + name.start(), start + name.end())


def _cells(words: Sequence[Word], page: Page) -> list[Line]:
    """The words of a line, parted where another leaf begins."""
    parts = [list(words[:1])]
    for left, right in pairwise(words):
        if (right.box.x0 - left.box.x1) * page.width > _GAP * left.box.height * page.height:
            parts.append([])
        parts[-1].append(right)
    return [Line(tuple(part[:_MOST_WORDS])) for part in parts]


def _is_surely_one(town: str, words: Sequence[Word], text: str) -> bool:
    """Whether it is a Belgian municipality and nothing else, surely read, or read alike in two places."""
    if not (_PLACE.fullmatch(town) and has_been_municipality(town)):
        return False
    confidence = min(word.confidence for word in words)
    if confidence < LEGIBLE or confidence >= SURE:
        return confidence >= SURE
    return len(re.findall(rf"(?<![a-z]){re.escape(town)}(?![a-z])", text)) >= _TWICE


@lru_cache(maxsize=1)
def _led() -> re.Pattern[str]:
    """What leads to who issued it, before the municipality: "5. Afgegeven door", "de burgemeester van", "Ville de"."""
    return re.compile(rf"{_NUMBER}(?:{_by()})?{_seat()}(?:(?<=')|\s)|{_NUMBER}{_by()}")


@lru_cache(maxsize=1)
def _given_at() -> re.Pattern[str]:
    """What leads to where it was issued: "Afgegeven te"."""
    return re.compile(rf"{_NUMBER}{_at()}\W{{1,3}}")


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    """What leads to either, by itself: the municipality stands beside it or under it."""
    return re.compile(rf"{_NUMBER}(?:{_by()}(?:{_seat()})?|{_at()})\W{{0,3}}")


def _by() -> str:
    return rf"(?:{any_of(licence_words().afgegeven_door, ' ')})\W{{0,3}}"


def _at() -> str:
    return rf"(?:{any_of(licence_words().afgegeven_te, ' ')})"


def _seat() -> str:
    return rf"{_ARTICLE}(?:{any_of(licence_words().zetel, ' ')})"
