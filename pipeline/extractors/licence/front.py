"""The front of a driving licence: the holder (1, 2), the number (5), and the categories listed in field 9."""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.licence.categories import CATEGORIES, NATIONAL, Token, split_categories
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in, number_of_field
from pipeline.extractors.names import leading_name
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import below, fold, right_of

_WITHOUT_NUMBER_FACTOR = 0.9
"""By which a list of categories is less sure of which the 9 was not read."""
_GARBLED_NUMBER_FACTOR = 0.97
"""The same where something like a 9 stands before it."""
_GARBLED_NINE = re.compile(r"^[9gqsS][.,:]{0,2}$")
_GLUED_NINE = re.compile(r"^[9gqsS][.,:_]?(?=[A-D])")
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9 .\-/]{4,20}")
_CELL_REACH = 0.2
"""How far right of a list its next cell begins at most, in widths of the page."""
_GARBLED_REACH = 0.06
"""The same for what may be a garbled category; further off it is a signature."""
_FIGURES = 5
"""Of a date or number."""
_FEWEST_GLUED = 3
"""Categories in one word without a 9 before it, from which they are a list; two may be letters of another word."""
_LEVEL = 0.6
"""How far above or below a list its next cell may stand, in heights of print."""
_COLUMN = 0.03
"""Within what distance letters stand under each other, in fractions of the page width."""
_NINE_LABEL = re.compile(r"\W*(?:[ck]ateg|klass|class|voertuig|vehic|fahrzeug|/|of$|et$|und$|and$|en$|van$|de$|des$)")
"""How a word of the label behind the number 9 begins, in the languages of licences."""
_SURE_NAME = 0.55
"""Mean confidence of the letters of a name, below which it is noise: well-read names give 0.8 and more."""
_SPOKEN = 2
"""Letters of the longest word of a name, at least; a vowel is among them."""
_LABELS = (
    "naam",
    "voornaam",
    "voornamen",
    "nom",
    "prenom",
    "prenoms",
    "name",
    "vorname",
    "vornamen",
    "surname",
    "names",
)
"""What a legend prints behind the numbers 1 and 2;"""
_LIKE_A_LABEL = 76
"""how like one of them a word is that is a label misread, and"""
_LEAST_LABEL = 5
"""from how many letters on that is told, and"""
_SURELY_READ = 0.9
"""up to which confidence."""


def holder_of(page: Page, fields: Sequence[NumberedField], file: str, birth: Field = NOT_FOUND) -> Field:
    """The name in fields 1 and 2, as printed, surname first; NOT_FOUND if either is unreadable.

    Where both numbers were lost, it is in the two lines above the birth date (`birth`), beginning where that begins.
    """
    surname, given = (_name_at(page, fields, number) for number in ("1", "2"))
    if not given and not surname and birth.evidence:
        given = _name_beside(page, birth.evidence[0].box, above=True)
    if given and not surname:
        surname = _name_beside(page, Box.around(word.box for word in given), above=True)
    elif surname and not given:
        given = _name_beside(page, Box.around(word.box for word in surname), above=False)
    words = (*surname, *given)
    if not (_can_be_a_name(surname) and _can_be_a_name(given)):
        return NOT_FOUND
    text = " ".join(word.text.strip(" ,;:|_*") for word in words)
    return field_of(text, words, page, file)


def _can_be_a_name(words: Sequence[Word]) -> bool:
    """Whether letters were read, and not a label or pictogram into them: a name in doubt is none, and no mismatch."""
    letters = sum(len(word.text) for word in words)
    sure = sum(len(word.text) * word.confidence for word in words) / max(1, letters)
    folded = [fold(word.text).strip(" .,") for word in words]
    spoken = any(len(word) >= _SPOKEN and any(c in "aeiouy" for c in word) for word in folded)
    return sure >= _SURE_NAME and spoken and not any(map(_is_label, words))


def _is_label(word: Word) -> bool:
    """Whether it is a label, or was read unsurely and is like one: James is no "names" where it was read surely."""
    folded = fold(word.text).strip(" .,")
    if len(folded) < _LEAST_LABEL or word.confidence >= _SURELY_READ:
        return folded in _LABELS
    return any(fuzz.ratio(folded, label) >= _LIKE_A_LABEL for label in _LABELS)


def number_of(page: Page, fields: Sequence[NumberedField], file: str) -> Field:
    """The licence number in field 5, without separators."""
    for field in fields:
        words = field.words or right_of(page, field.box, reach=0.3)
        text = " ".join(word.text for word in words[:4])
        match = _NUMBER.match(text) if field.number == "5" else None
        if match and sum(c.isdigit() for c in match.group()) >= 5:
            return field_of(re.sub(r"[^A-Z0-9]", "", match.group()), words[:4], page, file)
    return NOT_FOUND


def listed_categories(
    page: Page, fields: Sequence[NumberedField], file: str, without: Collection[Word]
) -> dict[str, Field]:
    """`_front_list`, the categories in field 9 as printed, and `_front_<category>` for each; empty if there are none.

    The doubt of the list is `ocr_repaired` when a letter was taken for another, `unknown_token` when something stands
    in it that is no category. Codes never enter the evidence.
    """
    words, factor = _field_nine(page, fields, without)
    pairs = [(word, token) for word in words for token in split_categories(word.text)]
    held = [(word, token) for word, token in pairs if token.category is not None]
    if not held:
        return {}
    doubt = "unknown_token" if len(held) < len(pairs) else None
    doubt = "ocr_repaired" if any(token.repaired for _, token in held) else doubt
    shown = tuple(dict.fromkeys(_without_codes(word) for word, _ in held))
    confidence = min(word.confidence for word in shown) * factor
    listed = tuple(dict.fromkeys(token.category for _, token in held if token.category))
    found = {"_front_list": field_of(listed, shown, page, file, confidence=confidence, doubt=doubt)}
    for word, token in held:
        found.setdefault(
            f"_front_{token.category}",
            field_of(
                True,
                (_without_codes(word),),
                page,
                file,
                confidence=word.confidence * factor,
                doubt="ocr_repaired" if token.repaired else None,
            ),
        )
    return found


def _name_at(page: Page, fields: Sequence[NumberedField], number: str) -> tuple[Word, ...]:
    for at, field in enumerate(fields):
        if field.number != number or not _above_the_rest(field, fields):
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


def _name_beside(page: Page, box: Box, *, above: bool) -> tuple[Word, ...]:
    """The name whose number was lost: in the line just above or below the other, beginning where that begins."""
    near: list[tuple[float, tuple[Word, ...]]] = []
    for line in page.lines:
        distance = (box.y0 - line.box.y1 if above else line.box.y0 - box.y1) / max(box.height, 0.001)
        if not -0.2 < distance < 2.5 or abs(line.box.x0 - box.x0) >= 0.03:
            continue
        name = leading_name(line.words)
        if name is not None and len(name.words) == len(line.words):
            near.append((distance, name.words))
    return min(near, key=lambda one: one[0], default=(0.0, ()))[1]


def _next_cell(page: Page, box: Box) -> tuple[Word, ...]:
    beside = right_of(page, box, reach=_CELL_REACH)
    return next((line.words for line in page.lines if beside and beside[0] in line.words), ())


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


def _field_nine(page: Page, fields: Sequence[NumberedField], without: Collection[Word]) -> tuple[list[Word], float]:
    for field in fields:
        if field.number == "9":
            words = _list_of(page, field, without)
            if any(token.category for word in words for token in split_categories(word.text)):
                return words, 1.0
    if without and not any(field.number in ("4a", "4b", "5") and _valued(field) for field in fields):
        return [], 0.0
    for word in page.words:
        if word not in without and _GARBLED_NINE.match(word.text):
            words = _list_from(page, (), word.box, without)
            if words and all(map(_only_categories, words)):
                return words, _GARBLED_NUMBER_FACTOR
    free = [line for line in page.lines if not any(word in without for word in line.words)]
    lists = [words for line in free if (words := _list_without_number(page, line, without))]
    surest = max(lists, key=lambda words: min(word.confidence for word in words), default=[])
    return surest, (_WITHOUT_NUMBER_FACTOR if surest else 0.0)


def _valued(field: NumberedField) -> bool:
    """Whether a date or number stands behind it, and not its label, as in the legend of a back."""
    return sum(c.isdigit() for word in field.words for c in word.text) >= _FIGURES


def _list_of(page: Page, field: NumberedField, without: Collection[Word]) -> list[Word]:
    """The list behind a 9; where only a label stands behind it, what stands beside that or else right under it."""
    label = list(itertools.takewhile(_labels_nine, field.words))
    closing = next((at for at, word in enumerate(field.words) if word.text.endswith(":")), -1) if label else -1
    label = list(field.words[: max(len(label), closing + 1)])
    rest = field.words[len(label) :]
    if not label:
        return _list_from(page, rest, field.box, without)
    if rest:
        listed = _list_from(page, rest, field.box, without)
        return [] if listed and _of_a_table(page, listed) else listed
    box = Box.around(word.box for word in label)
    beside = [word for word in right_of(page, box) if word not in without and _level(word.box, box)]
    cells = [beside, *(line.words for line in below(page, Box.around((field.box, box)))[:1])]
    return next((list(words) for words in cells if _lists_only(words) and not _of_a_table(page, words)), [])


def _labels_nine(word: Word) -> bool:
    return not any(c.isalnum() for c in word.text) or _NINE_LABEL.match(fold(word.text)) is not None


def _of_a_table(page: Page, words: Sequence[Word]) -> bool:
    """Whether what stands beside "9. Categorie" may be a letter of the back, where that is but the legend.

    There letters stand under each other; a single one read off a picture may be all that is left of such a column.
    """
    listed = [token for word in words for token in split_categories(word.text)]
    column = [
        word
        for line in page.lines
        for word, following in zip(line.words, (*line.words[1:], None), strict=True)
        if abs(word.box.x0 - words[0].box.x0) <= _COLUMN
        and not any(word is one for one in words)
        and _only_categories(word)
        and (following is None or sum(c.isalpha() for c in following.text) < _SPOKEN)
    ]
    return bool(column) or (len(listed) == 1 and words[0].confidence < 1.0)


def _lists_only(words: Sequence[Word]) -> bool:
    """Whether the words are categories and what parts them."""
    spoken = [word for word in words if any(c.isalnum() for c in word.text)]
    return bool(spoken) and all(map(_only_categories, spoken))


def _list_without_number(page: Page, line: Line, without: Collection[Word]) -> list[Word]:
    """The run of categories on a line where no 9 was read: two at least, or one behind what can be a garbled 9.

    Before it may stand one short word, the rest of the 9; what follows it is part of the list, and a doubt. A single
    word is a list by itself with AM in it or with three categories: "AB." and "AC." are 4b and 4c misread.
    """
    words = line.words
    glued = _GLUED_NINE.match(words[0].text)
    if glued:
        words = (Word(words[0].text[glued.end() :], words[0].box, words[0].confidence), *words[1:])
    nine = not glued and bool(_GARBLED_NINE.match(words[0].text))
    short = not _only_categories(words[0]) and sum(c.isalnum() for c in words[0].text) <= 1
    rest = words[1:] if nine or short else words
    run = list(itertools.takewhile(_only_categories, rest))
    count = sum(len(split_categories(word.text)) for word in run)
    if count < 2 and not (count == 1 and (nine or glued)):
        return []
    if len(run) == 1 and not (nine or glued) and count < _FEWEST_GLUED and "AM" not in run[0].text:
        return []
    return _list_from(page, rest, rest[-1].box, without)


def _list_from(page: Page, words: Sequence[Word], box: Box, without: Collection[Word]) -> list[Word]:
    """The words of the list: behind the number, in the cells that follow, and on a second line of categories only."""
    found = list(_while_listing(words))
    if len(found) < len(words):
        return found
    last = found[-1].box if found else box
    beside = [word for word in right_of(page, last) if word not in without and _level(word.box, last)]
    found += [word for word in _while_listing(_unbroken(beside, last)) if word not in found]
    if found:
        around = Box.around(word.box for word in found)
        for line in below(page, around, lines=1.2)[:2]:
            if all(_only_categories(word) for word in line.words) and not any(word in without for word in line.words):
                found += [word for word in line.words if word not in found]
    return found


def _level(one: Box, other: Box) -> bool:
    """Whether it stands in the same row: a little above or below stands another field."""
    return abs(one.middle - other.middle) <= _LEVEL * max(one.height, other.height)


def _unbroken(words: Sequence[Word], start: Box) -> Iterator[Word]:
    """The words up to the first gap that is too wide for one list, or for what is no category to be part of it."""
    right = start.x1
    for word in words:
        gap = word.box.x0 - right
        if gap > _CELL_REACH or (gap > _GARBLED_REACH and not any(t.category for t in split_categories(word.text))):
            return
        right = word.box.x1
        yield word


def _while_listing(words: Iterable[Word]) -> Iterator[Word]:
    """The words up to another field's number, or to what is neither a category nor as short as a garbled one."""
    for word in words:
        if number_of_field(word):
            return
        tokens = split_categories(word.text)
        if tokens and all(token.category is None for token in tokens):
            letters = sum(c.isalnum() for c in word.text)
            if letters > 3 or word.text[0].isdigit():
                return
        yield word


def _only_categories(word: Word) -> bool:
    tokens: tuple[Token, ...] = split_categories(word.text)
    return bool(tokens) and all(
        (token.category in CATEGORIES or token.category in NATIONAL) and not token.repaired for token in tokens
    )


def _without_codes(word: Word) -> Word:
    """The word, reduced to its categories where something else is glued to them."""
    tokens = split_categories(word.text)
    if all(token.category is not None for token in tokens):
        return word
    return Word(" ".join(token.category for token in tokens if token.category), word.box, word.confidence)
