"""A name on two lines: the surname in capitals above and the given names below it, or the other way round."""

from collections.abc import Sequence

from pipeline.extractors.degree_words import EDGES
from pipeline.extractors.degrees import known_words
from pipeline.extractors.names.persons import of_a_person
from pipeline.extractors.names.run import NO_PARTS, as_name, begins_large, is_name, only_surname
from pipeline.extractors.names.words import PARTICLES, ROLES, TITLES, name_words
from pipeline.model import Box, Line, Page, Word
from pipeline.text import below, fold

PERSON_LABELS = name_words().opent_regel_over_iemand
"""With which a line about a person begins."""
_MOST_HALF = 4
"""Words of a surname on a line of its own."""
_HALF_REACH = 1.6
"""Heights of a line within which the rest of a name stands."""
_MOST_GIVEN = 3
"""Given names on a line of their own."""
_NO_SURNAME = name_words().onder_een_naam
"""What may stand alone under a name and says of what sex or country somebody is."""
_ONE_SIZE = 0.7
"""How high the lower one of two lines of one name is at least, of the higher."""


def surname_under(page: Page, given: Line, *, reach: float = _HALF_REACH) -> tuple[Word, ...]:
    """What stands right under the given names of a line, from the same edge or in its middle, and may be the surname.

    It is one word with its particles, as large as the names over it and within `reach` heights; no town, no function.
    """
    under = _half_under(page, given, reach)
    alone = under is not None and only_surname(under.words) and fold(under.text) not in _NO_SURNAME
    return under.words if under is not None and alone else ()


def given_under(page: Page, surname: Line) -> tuple[Word, ...]:
    """The given names that stand so under a surname, one word with its particles; else nothing."""
    under = _half_under(page, surname, _HALF_REACH) if only_surname(surname.words) else None
    return under.words if under is not None and len(under.words) <= _MOST_GIVEN else ()


def _half_under(page: Page, over: Line, reach: float) -> Line | None:
    """The line right under another, where both are of one size and together may be the name of a person."""
    under = next((line for line in below(page, over.box, lines=reach) if line.box.middle > over.box.y1), None)
    if under is None or not all(_is_half(line.words) for line in (over, under)):
        return None
    heights = sorted((over.box.height, under.box.height))
    near = under.box.middle - over.box.middle <= reach * heights[1] and heights[0] >= _ONE_SIZE * heights[1]
    whole = as_name((*over.words, *under.words))
    named = is_name(whole) and of_a_person(whole)
    return under if near and named and _aligned(over.box, under.box) and _by_itself(page, under) else None


def _is_half(words: Sequence[Word]) -> bool:
    """Whether a line consists of words of a name, each with a capital, except particles."""
    large = all(begins_large(word.text) or fold(word.text) in PARTICLES for word in words)
    return 0 < len(words) <= _MOST_HALF and large and begins_large(words[-1].text) and all(map(_is_plain, words))


def _is_plain(word: Word) -> bool:
    """Whether a word is of letters alone and none of forms, degrees, persons or functions."""
    text = fold(word.text).strip(EDGES)
    letters = word.text.replace("-", "").replace("'", "").replace("’", "")
    return letters.isalpha() and (text in PARTICLES or not any(text in words for words in _in_no_half()))


def _in_no_half() -> tuple[frozenset[str], ...]:
    """The words of forms, persons, functions and degrees, which are no part of a name."""
    return NO_PARTS, PERSON_LABELS, ROLES, TITLES, known_words()


def _aligned(one: Box, other: Box) -> bool:
    """Whether two lines begin at one edge, or stand in one middle."""
    height = max(one.height, other.height) / 2
    return abs(one.x0 - other.x0) <= height or abs((one.x0 + one.x1) - (other.x0 + other.x1)) <= height


def _by_itself(page: Page, line: Line) -> bool:
    """Whether no line of as large print goes on under it, as a list of names does."""
    under = next((one for one in below(page, line.box, lines=1.0) if one.box.middle > line.box.y1), None)
    if under is None or not _aligned(line.box, under.box):
        return True
    return not all(_is_plain(word) and begins_large(word.text) for word in under.words)


def first_half(page: Page, line: int) -> tuple[Word, ...]:
    """What stands right over a name from the same edge and may be its first half, as the surname is; else nothing."""
    own, above = page.lines[line], page.lines[line - 1] if line else None
    if above is None or not 0 < len(above.words) <= _MOST_HALF:
        return ()
    height = max(own.box.height, above.box.height)
    near = 0 < own.box.middle - above.box.middle <= _HALF_REACH * height and abs(own.box.x0 - above.box.x0) <= height
    folded = {fold(word.text).strip(EDGES) for word in above.words}
    capitals = all(word.text.isupper() or fold(word.text) in PARTICLES for word in above.words)
    plain = all(map(str.isalpha, "".join(folded))) and folded.isdisjoint(NO_PARTS | PERSON_LABELS | known_words())
    return above.words if near and plain and capitals and not own.words[0].text.isupper() else ()
