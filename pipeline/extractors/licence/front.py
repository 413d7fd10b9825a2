"""The front of a driving licence: the holder (1, 2) and the number (5); field 9 is read in `field_nine`."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in
from pipeline.extractors.names import leading_name
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Box, Field, Page, Word
from pipeline.text import below, fold, line_of, right_of

_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9 .\-/]{4,20}")
_CELL_REACH = 0.2
"""How far right of a number its value begins at most, in widths of the page."""
_COLUMN = 0.1
"""How far apart the numbers of one column begin at most, in widths of the page."""
_SURE_NAME = 0.55
"""Mean confidence of the letters of a name, below which it is noise: well-read names give 0.8 and more."""
_SPOKEN = 2
"""Letters of the longest word of a name, at least; a vowel is among them."""
_LIKE_A_LABEL = 76
"""How like a label that is printed behind the numbers 1 and 2, 0 to 100, a word is that is one misread."""
_LEAST_LABEL = 5
"""Letters from which that is told; shorter names are too like."""
_SURELY_READ = 0.9
"""Confidence from which a word is what it says, however like a label."""


def holder_of(
    page: Page, fields: Sequence[NumberedField], file: str, birth: Field = NOT_FOUND, issue: Field = NOT_FOUND
) -> Field:
    """The name in fields 1 and 2, as printed, surname first; NOT_FOUND if either is unreadable.

    Where both numbers were lost, it is in the two lines above the birth date (`birth`), beginning where that begins;
    of one that was not read the number tells the row, and the day of issue the column.
    """
    surname, given = (_name_at(page, fields, number) for number in ("1", "2"))
    place = birth.evidence[0].box if birth.evidence else _place_of_birth_date(fields, issue)
    if not given and not surname and place is not None:
        given = _name_beside(page, place, above=True)
    if given and not surname:
        surname = _name_beside(page, Box.around(word.box for word in given), above=True)
    elif surname and not given:
        given = _name_beside(page, Box.around(word.box for word in surname), above=False)
    words = (*surname, *given)
    if not (_can_be_a_name(surname) and _can_be_a_name(given)):
        return NOT_FOUND
    text = " ".join(word.text.strip(" ,;:|_*") for word in words)
    return field_of(text, words, page, file)


def _place_of_birth_date(fields: Sequence[NumberedField], issue: Field) -> Box | None:
    """Where the birth date stands that was not read: level with the number 3, right over the day of issue."""
    three = next((field.box for field in fields if field.number == "3"), None)
    if three is None or not issue.evidence:
        return None
    day = issue.evidence[0].box
    over = three.y1 <= day.y0 and three.x1 <= day.x0
    return Box(day.x0, three.y1 - day.height, day.x1, three.y1) if over else None


def _can_be_a_name(words: Sequence[Word]) -> bool:
    """Whether letters were read, and not a label or pictogram into them: a name in doubt is none, and no mismatch."""
    letters = sum(len(word.text) for word in words)
    sure = sum(len(word.text) * word.confidence for word in words) / max(1, letters)
    folded = [fold(word.text).strip(" .,") for word in words]
    spoken = any(len(word) >= _SPOKEN and any(c in "aeiouy" for c in word) for word in folded)
    return sure >= _SURE_NAME and spoken and not any(map(_is_label, words))


def _is_label(word: Word) -> bool:
    """Whether it is a label, or was read unsurely and is like one: James is no "names" where it was read surely."""
    folded, labels = fold(word.text).strip(" .,"), licence_words().voor_naam
    if len(folded) < _LEAST_LABEL or word.confidence >= _SURELY_READ:
        return folded in labels
    return any(fuzz.ratio(folded, label) >= _LIKE_A_LABEL for label in labels)


def number_of(page: Page, fields: Sequence[NumberedField], file: str) -> Field:
    """The licence number in field 5, without separators."""
    for field in fields:
        words = field.words or right_of(page, field.box, reach=0.3)
        text = " ".join(word.text for word in words[:4])
        match = _NUMBER.match(text) if field.number == "5" else None
        if match and sum(c.isdigit() for c in match.group()) >= 5:
            return field_of(re.sub(r"[^A-Z0-9]", "", match.group()), words[:4], page, file)
    return NOT_FOUND


def _name_at(page: Page, fields: Sequence[NumberedField], number: str) -> tuple[Word, ...]:
    for at, field in enumerate(fields):
        if field.number != number or not _above_the_rest(field, fields) or _apart_from_given(field, fields):
            continue
        words = field.words or _next_cell(page, field.box)
        name = leading_name(words)
        if name is None:
            continue
        if number == "1" and not any(other.number == "2" and other.words for other in fields):
            return name.words
        until = min((other.box.y0 for other in fields[at + 1 :] if other.box.y0 > field.box.middle), default=1.0)
        return (*name.words, *_continued(page, name.words, until))
    return ()


def _above_the_rest(field: NumberedField, fields: Sequence[NumberedField]) -> bool:
    """Whether a name's number stands above the dates; a speck lower down can look like a 1."""
    dated = [other for other in fields if other.number in ("3", "4a", "4b", "4?") and dates_in(other.words)]
    return all(other.box.middle > field.box.y0 for other in dated)


def _apart_from_given(field: NumberedField, fields: Sequence[NumberedField]) -> bool:
    """Whether a 1 by itself stands neither over nor beside the 2, as a speck of the flag does beside the country."""
    given = next((other for other in fields if other.number == "2"), None)
    if field.number != "1" or field.words or given is None:
        return False
    level = abs(field.box.middle - given.box.middle) < max(field.box.height, given.box.height)
    return not level and abs(field.box.x0 - given.box.x0) > _COLUMN


def _name_beside(page: Page, box: Box, *, above: bool) -> tuple[Word, ...]:
    """The name whose number was lost: in the line just above or below the other, beginning where that begins."""
    near: list[tuple[float, tuple[Word, ...]]] = []
    for line in page.lines:
        distance = (box.y0 - line.box.y1 if above else line.box.y0 - box.y1) / max(box.height, 0.001)
        if not -0.2 < distance < 2.5 or abs(line.box.x0 - box.x0) >= 0.03:
            continue
        words = tuple(word for word in line.words if any(map(str.isalnum, word.text)))  # a speck behind it is no part
        name = leading_name(words)
        if name is not None and len(name.words) == len(words):
            near.append((distance, name.words))
    return min(near, key=lambda one: one[0], default=(0.0, ()))[1]


def _next_cell(page: Page, box: Box) -> tuple[Word, ...]:
    beside = right_of(page, box, reach=_CELL_REACH)
    return line_of(beside[0], page) if beside else ()


def _continued(page: Page, words: Sequence[Word], until: float) -> Iterator[Word]:
    """A name that runs on under itself, before the next number."""
    box = Box.around(word.box for word in words)
    for line in below(page, box, lines=1.8):
        name = leading_name(line.words)
        if (
            name is not None
            and len(name.words) == len(line.words)
            and line.box.y1 < until + 0.3 * line.box.height
            and abs(line.box.x0 - box.x0) < 0.05
        ):
            yield from line.words
