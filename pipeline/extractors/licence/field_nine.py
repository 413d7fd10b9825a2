"""The categories listed in field 9 on the front of a driving licence, also where its number was lost or garbled."""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import words_between
from pipeline.extractors.licence.categories import (
    CATEGORIES,
    NATIONAL,
    ROW_ORDERS,
    Token,
    categories_in,
    split_categories,
)
from pipeline.extractors.licence.list_end import may_go_on
from pipeline.extractors.licence.numbered_fields import NumberedField, number_of_field
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import are_level, below, fold, right_of

_WITHOUT_NUMBER_FACTOR = 0.9
"""By which a list of categories is less sure of which the 9 was not read."""
_GARBLED_NUMBER_FACTOR = 0.97
"""The same where something like a 9 stands before it."""
_GARBLED_NINE = re.compile(r"^[9gqsS][.,:]{0,2}$")
"""A 9 as OCR reads it, where it stands by itself."""
_GLUED_NINE = re.compile(r"^[9gqsS][.,:_]?(?=[A-D])")
"""The same where it stands before the first category without a gap."""
_CELL_REACH = 0.2
"""How far right of a list its next cell begins at most, in widths of the page."""
_GARBLED_REACH = 0.06
"""The same for what may be a garbled category; further off it is a signature."""
_FIGURES = 5
"""Of a date or number."""
_FEWEST_GLUED = 3
"""Categories in one word without a 9 before it, from which they are a list; two may be letters of another word."""
_COLUMN = 0.03
"""Within what distance letters stand under each other, in fractions of the page width."""
_NINE_LABEL = re.compile(
    r"\W*(?:[ck]at(?:eg|\.)|klass|class|voertuig|vehic|fahrzeug|/|of$|et$|und$|and$|en$|van$|de$|des$)"
)
"""How a word of the label behind the number 9 begins, in the languages of licences."""
_LESS = re.compile(r"[-–−](?=[A-D])")
"""A minus right before a category; between two it parts them."""
_MINUS_READ = 0.9
"""The confidence from which that is one, and no part of a rule."""
_PARTS = re.compile(r"[\s,;/|.:·_*(){}\[\]–−-]+")
_BRACKETS = re.compile(r"\([^()]*\)")
_LETTERS_OF_WORD = 2
"""From which what stands behind a letter is a word, so that the letter is none of a column."""


def listed_categories(
    page: Page, fields: Sequence[NumberedField], file: str, without: Collection[Word]
) -> dict[str, Field]:
    """`_front_list`, the categories in field 9 as printed, and `_front_<category>` for each; empty if there are none.

    The doubt of the list is `ocr_repaired` when a letter was taken for another, `unknown_token` when something stands
    in it that is no category, `list_open` when more may belong to it. Codes never enter the evidence. And
    `_void_<category>`, True, for one that the list itself takes away: "AM ex-B", "AM -B".
    """
    words, factor = _field_nine(page, fields, without)
    pairs = [(word, token) for word in words for token in split_categories(word.text)]
    held = [(word, token) for word, token in pairs if token.category is not None]
    if not held:
        return {}
    others = [word for field in fields if field.number != "9" for word in field.words]
    aside = _bracketed(words)
    doubt: str | None
    if any(token.repaired for _, token in held):
        doubt = "ocr_repaired"
    elif len(held) < len(pairs) or aside:
        doubt = "unknown_token"
    else:
        doubt = "list_open" if may_go_on(page, words, (*without, *others)) else None
    shown = tuple(dict.fromkeys(_without_codes(word) for word, _ in held))
    confidence = min(word.confidence for word in shown) * factor
    listed = tuple(dict.fromkeys(token.category for _, token in held if token.category))
    found = {"_front_list": field_of(listed, shown, page, file, confidence=confidence, doubt=doubt)}
    for word, token in held:
        why = "ocr_repaired" if token.repaired else "unknown_token" if word in aside else None
        sure, own = word.confidence * factor, (_without_codes(word),)
        found.setdefault(f"_front_{token.category}", field_of(True, own, page, file, confidence=sure, doubt=why))
    for category, word in _taken_away(words):
        found.setdefault(f"_void_{category}", field_of(True, (word,), page, file))
    return found


def _taken_away(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """The categories that the list names as not held or not any more, each with its word: "ex-B", "ex B", "-B"."""
    for at_word, word in enumerate(words):
        parts = [part for part in _PARTS.split(fold(word.text)) if part]
        told = at_word > 0 and fold(words[at_word - 1].text).strip(" .-:") in licence_words().niet_in_lijst
        for at, part in enumerate(parts):
            named = categories_in(part.upper())
            less = at == 0 and at_word > 0 and _LESS.match(word.text) and word.confidence >= _MINUS_READ
            if named and (told or less or (at and parts[at - 1] in licence_words().niet_in_lijst)):
                yield named[0], word
            told = False


def _bracketed(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with categories in brackets, as those stand that are not held, or not any more: "AM (B, BE)"."""
    line = Line(tuple(words))
    named = (match for match in _BRACKETS.finditer(line.text) if _names_categories(match[0]))
    return tuple(word for match in named for word in words_between(line, match.start(), match.end()))


def _names_categories(text: str) -> bool:
    """Whether there are categories in a text, and not only codes: "B (96)"."""
    return any(token.category and not token.repaired for token in split_categories(text))


def _field_nine(page: Page, fields: Sequence[NumberedField], without: Collection[Word]) -> tuple[list[Word], float]:
    for field in fields:
        if field.number == "9":
            words = _list_of(page, field, without)
            if any(token.category for word in words for token in split_categories(word.text)):
                return words, 1.0
    on_front = any(field.number in ("4a", "4b", "5") and _valued(field) for field in fields)
    if without and not on_front:
        return [], 0.0
    for word in page.words:
        if word not in without and _GARBLED_NINE.match(word.text):
            words = _list_from(page, (), word.box, without)
            if words and all(map(_only_categories, words)):
                return words, _GARBLED_NUMBER_FACTOR
    free = [line for line in page.lines if not any(word in without for word in line.words)]
    lists = [words for line in free if (words := _list_without_number(page, line, without))]
    surest = max(lists, key=lambda words: min(word.confidence for word in words), default=[])
    if not surest:
        return [], 0.0
    return surest, _GARBLED_NUMBER_FACTOR if on_front and _begins_a_list(surest) else _WITHOUT_NUMBER_FACTOR


def _begins_a_list(words: Sequence[Word]) -> bool:
    """Whether it has AM and what follows it in a printed order, and nothing else: that is field 9, be its 9 lost."""
    tokens = [token for word in words for token in split_categories(word.text)]
    named = [token.category for token in tokens if token.category and not token.repaired]
    ranks = [[order.index(one) for one in named] for order in ROW_ORDERS if set(named) <= set(order)]
    return len(tokens) == len(named) > 1 and named[0] == "AM" and any(one == sorted(set(one)) for one in ranks)


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
    beside = [word for word in right_of(page, box) if word not in without and are_level(word.box, box)]
    cells = [beside, *(line.words for line in below(page, Box.around((field.box, box)))[:1])]
    return next((list(words) for words in cells if _lists_only(words) and not _of_a_table(page, words)), [])


def _labels_nine(word: Word) -> bool:
    return not any(c.isalnum() for c in word.text) or _NINE_LABEL.match(fold(word.text)) is not None


def _of_a_table(page: Page, words: Sequence[Word]) -> bool:
    """Whether what stands beside "9. Categorie" may be a letter of the back, where these words are only its legend.

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
        and (following is None or sum(c.isalpha() for c in following.text) < _LETTERS_OF_WORD)
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
    beside = [word for word in _beside(page, last) if word not in without]
    found += [word for word in _while_listing(_unbroken(beside, last)) if word not in found]
    if found:
        around = Box.around(word.box for word in found)
        for line in below(page, around, lines=1.2)[:2]:
            if all(_only_categories(word) for word in line.words) and not any(word in without for word in line.words):
                found += [word for word in line.words if word not in found]
    return found


def _beside(page: Page, box: Box) -> list[Word]:
    """What stands in the row of a number, and what follows that in its line: on a curled card a row rises."""
    level = [word for word in right_of(page, box) if are_level(word.box, box)]
    following = [
        word
        for line in page.lines
        for begun in [next((one for one in line.words if one in level), None)]
        if begun is not None
        for word in line.words
        if word.box.x0 >= begun.box.x0 and word not in level
    ]
    return sorted((*level, *following), key=lambda word: word.box.x0)


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
            denies = fold(word.text).strip(" .-:") in licence_words().niet_in_lijst
            if (letters > 3 and not denies) or word.text[0].isdigit():
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
