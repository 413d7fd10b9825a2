"""The Belgian municipality that issued a licence on paper, where no state is named: in field 5 or 6, or by itself.

Opened out, a licence has its particulars on one leaf and the words over its table on another, which may be two pages.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extractors.flattened import flat
from pipeline.extractors.licence.paper_heads import OVER_OLD_TABLE
from pipeline.extractors.licence.paper_letters import letters_on
from pipeline.extractors.licence.sides import LEGIBLE, SURE
from pipeline.extractors.municipalities import is_municipality, was_municipality
from pipeline.model import Box, Page, Word
from pipeline.text import below, fold, line_of, right_of

_OVER_TABLE = re.compile(
    r"voertuigen waarvoor het|categorieen waarvoor het (?:rij)?bewijs|vehicules pour lesquelles le(?! code)"
    rf"|{OVER_OLD_TABLE.pattern}"
)
"""What is printed over the table of a paper model, in Dutch and in French."""
_ROWS_OF_BELGIUM = frozenset({"A3", "BE", "CE", "DE"})
"""Letters of rows by which the table in French is told from that of France and of what follows it, "E(B)";"""
_MAYOR = re.compile(r"\bbourgmestre\b")
"""and who signs in Belgium, and in no town of such a name elsewhere."""
_NUMBER = r"\W{0,2}(?:[3-6]\W{1,3})?"
_BY = r"(?:(?:afgegeven|uitgereikt|afgeleverd) door|delivree? par|ausgestellt (?:von|durch))\W{0,3}"
_SEAT = (
    r"(?:(?:de )?burgemeester van(?: de (?:stad|gemeente))?|(?:le )?bourgmestre (?:de la (?:commune|ville) )?d[e']"
    r"|(?:de |het )?(?:gemeente(?:bestuur)?|stad(?:sbestuur)?)(?: van)?|(?:l\W?)?administration communale d[e']"
    r"|(?:la )?(?:commune|ville) d[e']|(?:die )?(?:stadt|gemeinde)"
    r"|(?:der )?burgermeister (?:von|der (?:stadt|gemeinde)))"
)
_LED = re.compile(rf"{_NUMBER}(?:{_BY})?{_SEAT}(?:(?<=')|\s)|{_NUMBER}{_BY}")
"""What leads to who issued it: "5. Afgegeven door", "de burgemeester van", "Ville de", before the municipality,"""
_AT_PLACE = rf"{_NUMBER}(?:afgegeven|uitgereikt|afgeleverd|delivree?|ausgestellt) (?:te|a|in|zu)"
_GIVEN_AT = re.compile(rf"{_AT_PLACE}\W{{1,3}}")
"""and to where that was;"""
_ALONE = re.compile(rf"(?:{_NUMBER}{_BY}(?:{_SEAT})?|{_AT_PLACE})\W{{0,3}}")
"""each by itself, beside it or over it;"""
_AT = re.compile(r"\W*6\W*(?:(?:te|a)\W+)?")
"""as in field 6, where a day follows."""
_UNTIL_DAY = re.compile(r"[\s,.;:]+(?:op|le|den|am)(?![\w\-']).*|\W*\d.*", re.DOTALL)
_DAY_FOLLOWS = re.compile(r"\W*(?:(?:op|le)\W+)?\d")
"""The day behind the place, and the words that lead to it."""
_OF_OTHERS = re.compile(
    r"prefe(?:t|cture)|minist(?:e|er)re?\b|gouvern|wilaya|commissa|canton\b|service des|distrik|eiland"
    r"|vertaling|vertaald|traduction|traduit"
)
"""Who issues licences where no municipality does, and who translates one."""
_PLACE = re.compile(r"(?=.{3})[^\W\d_]+(?:[ '’\-.]{1,2}[^\W\d_]+)*")
"""A name, no street with its number and no postcode with a town; short ones are what specks are read as too."""
_GAP = 3.0
"""Heights of a word between two of a line, from which the second stands on another leaf."""
_MOST_WORDS = 12
"""Of what says who issued a licence, and where."""
_TWICE = 2
"""Places that bear out a name that was read unsurely in each."""


def issued_in_municipality(pages: Sequence[Page]) -> bool:
    """Whether leaves of a paper model in Dutch or French surely tell that a Belgian municipality issued it.

    The states outside of the Area in which such a model is in either of these languages have no town of such a name.
    """
    text = "\n".join(fold(page.text) for page in pages)
    over = _OVER_TABLE.search(text)
    if over is None or _OF_OTHERS.search(text):
        return False
    if over.group().startswith(("vehicules", "valable")) and not _MAYOR.search(text):
        rows = (one for page in pages for one in letters_on(page) if one.word is not None)
        if not any(one.word.confidence >= SURE and one.category in _ROWS_OF_BELGIUM for one in rows if one.word):
            return False
    return any(_is_surely_one(town, words, text) for page in pages for town, words in _places_of_issue(page))


def _places_of_issue(page: Page) -> Iterator[tuple[str, Sequence[Word]]]:
    """What stands where a paper model says who issued it, and where, in flat letters, with its words."""
    for line in page.lines:
        for words in _cells(line.words, page):
            text = fold(" ".join(word.text for word in words))
            if _ALONE.fullmatch(text):
                for told in _beside_and_under(page, words):
                    yield _place(_cells(told, page)[0], 0)
            for led in (_LED.match(text), _GIVEN_AT.match(text)):
                if led is not None:
                    yield _place(words, led.end())
            at = _AT.match(text)
            if at is not None and (day := _UNTIL_DAY.search(text, at.end())) and _DAY_FOLLOWS.match(day.group()):
                yield _place(words, at.end())


def _beside_and_under(page: Page, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """What begins right of these words, and what stands in the line under them."""
    beside = right_of(page, Box.around(word.box for word in words))
    if beside:
        line = line_of(beside[0], page)
        yield line[line.index(beside[0]) :]
    yield from (line.words for line in below(page, words[0].box)[:1])


def _place(words: Sequence[Word], start: int) -> tuple[str, Sequence[Word]]:
    """What stands behind so many letters of these words, before a day, with its words."""
    text = flat(" ".join(word.text for word in words))
    led = _LED.match(text) if start == 0 else None
    start = led.end() if led is not None else start
    town = re.sub(r"^[\W_]+|[\W_]+$", "", _UNTIL_DAY.sub("", text[start:]))
    first = text[:start].count(" ")
    return town, words[first : first + town.count(" ") + 1]


def _cells(words: Sequence[Word], page: Page) -> list[tuple[Word, ...]]:
    """The words of a line, parted where another leaf begins."""
    parts = [list(words[:1])]
    for left, right in pairwise(words):
        if (right.box.x0 - left.box.x1) * page.width > _GAP * left.box.height * page.height:
            parts.append([])
        parts[-1].append(right)
    return [tuple(part[:_MOST_WORDS]) for part in parts]


def _is_surely_one(town: str, words: Sequence[Word], text: str) -> bool:
    """Whether it is a Belgian municipality and nothing else, surely read, or read alike in two places."""
    if not (_PLACE.fullmatch(town) and (is_municipality(town) or was_municipality(town))):
        return False
    if all(word.confidence >= SURE for word in words):
        return True
    often = len(re.findall(rf"(?<![a-z]){re.escape(town)}(?![a-z])", text))
    return often >= _TWICE and all(word.confidence >= LEGIBLE for word in words)
