"""The codes of column 12 that leave a category other vehicles than its own: with 73, a B is for quadricycles only.

Source: Directive 2006/126/EC, annex I, and 91/439/EEC before it. Of all other codes, of health or of an alcohol lock
too, nothing is asked and nothing kept: the category stays what it is. No code enters the evidence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import flat
from pipeline.extractors.licence.categories import categories_in
from pipeline.extractors.licence.category_ends import rows_of
from pipeline.model import Field, Line, Page, Word
from pipeline.text import part_of

_TAKING: Mapping[str, re.Pattern[str]] = {
    "A": re.compile(r"45|46|47|72|79[.,]0[1-4]"),
    "B": re.compile(r"45|46|47|73|79[.,]0[1-4]|79\(.*"),
    "C": re.compile(r"74"),
    "D": re.compile(r"75"),
    "CE": re.compile(r"76"),
    "DE": re.compile(r"77"),
}
"""By category, the codes by which it gives the right to a lesser one, or to what has three or four wheels only."""
_PARTED = re.compile(r"[\s;/|]+|,(?!0\d\b)|(?<=\d),(?=0[1-9]\.)")
_AROUND = "().,:;[]"
_TWELVE, _NINE = re.compile(r"12[.:)]*"), re.compile(r"9[.:]?")
_OF_CODES = re.compile(r"\bcodes?\b|schlusselzahl|beperking|restriction|beschrankung|voorwaarde|condition|auflage")
"""What a line says that speaks of codes."""
_LEGEND = re.compile(r"\s?[=:]")
"""What follows a code that a legend explains."""


def takes_away(category: str, words: Iterable[Word]) -> bool:
    """Whether a code among these words, of the row of `category`, leaves it other vehicles than its own."""
    wanted = _TAKING.get(category)
    return wanted is not None and any(wanted.fullmatch(one) for word in words for one in _codes(word.text))


def taken_by_codes(page: Page, file: str) -> dict[str, Field]:
    """`_void_<category>`, True, for each that such a code outside of the table takes away.

    A code goes with the categories that its line names, else, in field 12, with all that it can be of.
    """
    found: dict[str, Field] = {}
    for row in rows_of(page):
        for category, words in _taken(row):
            found.setdefault(f"_void_{category}", field_of(True, words, page, file))
    return found


def _taken(row: Line) -> Iterator[tuple[str, Sequence[Word]]]:
    first = row.words[0].text
    twelve = _TWELVE.fullmatch(first) is not None
    if not (twelve or _NINE.fullmatch(first) or _OF_CODES.search(flat(row.text))):
        return
    words = [word for at, word in enumerate(row.words) if not _explained(row.words, at)]
    for category in _TAKING:
        at = next((at for at, word in enumerate(words) if takes_away(category, (word,))), None)
        if at is None:
            continue
        named = {one: own for word in (words[: at + 1] if twelve else words) for one, own in _named(word).items()}
        if category in named:
            yield category, (named[category],)
        elif twelve and not named:
            yield category, ()


def _named(word: Word) -> Mapping[str, Word]:
    """The categories in a word, each with the word without a code that is glued to it: "B(73)", "B:73"."""
    bare = part_of(word, 0, len(re.split(r"[(:]", word.text)[0]))
    return dict.fromkeys(categories_in(bare.text), bare)


def _explained(words: Sequence[Word], at: int) -> bool:
    """Whether a legend explains the code that a word is: "73 = ...", or where a category stands before it, not."""
    text = " ".join(word.text for word in words[at : at + 2])
    code = re.match(r"\W*\d{2}(?:[.,]\d{2})?", text)
    before = at > 0 and bool(_named(words[at - 1]))
    return code is not None and not before and _LEGEND.match(text, code.end()) is not None


def _codes(text: str) -> Iterator[str]:
    """The codes in a word, without brackets around them: "B(73)", "01.06,73"."""
    for part in _PARTED.split(flat(text)):
        bare = part.strip(_AROUND)
        yield f"{bare})" if "(" in bare else bare
        yield from re.findall(r"[(:](\d{2})[).,]*$", part)
