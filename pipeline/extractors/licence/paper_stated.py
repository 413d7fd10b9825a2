"""Categories that a paper licence names in words, without a table: "Geldig voor de voertuigen van categorie: B"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extractors.fields import field_of
from pipeline.extractors.licence.categories import split_categories
from pipeline.extractors.licence.list_end import may_go_on
from pipeline.extractors.licence.not_held import denied
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import below, fold, right_of

_LIST = re.compile(r"(?:categorie(?:en|s)?|klassen?)(?:\([^\s)]?n\))?\W{1,4}$")
_GERMAN = re.compile(r"klassen?(?:\(n\))?\W{1,4}$")
"""What stands before the number of a row too, so that it leads to a list only in a sentence (`_VALID_FOR`)."""
_VEHICLES = r"(?:de |het |les |des )?(?:motorvoertuigen|voertuigen|vehicules(?: automobiles| a moteur)?)"
_OF_CATEGORY = r"(?:van|behorende? tot|des?|de la) (?:de |la )?(?:volgende )?categorie"
_VALID_FOR = re.compile(
    r"\b(?:geldig (?:voor|verklaard)|valable pour|gultig (?:fur|zum fuhren von))\b"
    rf"|\bgeldig om (?:{_VEHICLES} te besturen|te besturen (?:van )?{_VEHICLES}) {_OF_CATEGORY}"
    r"|^\W*(?:(?:de |le )?(?:houder|titularis|titulaire) )?(?:(?:is|wordt|est) )?"
    r"(?:(?:gemachtigd|gerechtigd)(?: om| tot het)? "
    rf"(?:{_VEHICLES} te (?:be)?sturen|(?:te )?(?:be)?sturen (?:van )?{_VEHICLES}) {_OF_CATEGORY}"
    rf"|(?:autorise|habilite)(?:e|\(e\))? a conduire {_VEHICLES} {_OF_CATEGORY})"
)
"""What says of categories in a box under it that they are held: "geldig voor", "is gemachtigd te besturen"."""
_MOST_OVER, _NEXT_LINE = 2, 2.2
"""Lines over the one that ends in "categorie(ën)", of the same sentence, at most; and heights of print within which the
next line of one stands, from middle to middle."""
_OLD = re.compile(r"(?<![A-Z0-9+])(?:A3|E)(?![A-Za-z0-9])")
_BOX, _CLOSE = 4.0, 3.8
"""How far a box of letters reaches under its label, and how far apart the letters stand, in heights of a letter."""
_SURE_IN_BOX = 0.92
"""Confidence of each letter in a box, at least: letters that a pen struck through were read with up to 0.89."""
_UNTOUCHED = re.compile(r"[A-Z][A-Z0-9+]*[.,;]?")
"""A letter in a box to which no dash or other stroke is attached, as in "-B-", which is struck out."""
_CAPTION = re.compile(r"(?!geldig|valable|gultig)[a-z]['a-z]{3,}\W?")
"""A word of the caption that is printed under a box."""
_EDGE = 0.03
"""How far left of its label a box may begin, as a share of the width."""
_PRINTED = ("A", "B", "C", "D")
"""The letters that stand on every model, struck out by hand where they are not held."""
_MOST_WORDS = 40
"""Of a line that names categories."""


def stated_categories(page: Page, file: str, without: Collection[Word], *, boxed: bool) -> dict[str, Field]:
    """Categories named behind the word "categorie(ën)", as `_front_list` and `_front_<category>`.

    Where `boxed` is true they may stand in a box under it, else only where a legend explains each. What is said not to
    be held or to have lapsed is none; letters that today's law does not know are passed over. `without` are the words
    of a table on the page. A list that may go on is in doubt (`list_open`), and so is each of a list of all letters
    that a model prints (`preprinted`).
    """
    for line in page.lines:
        if denied().search(fold(line.text)):
            continue
        for at in range(1, min(len(line.words), _MOST_WORDS) + 1):
            label = fold(" ".join(word.text for word in line.words[:at])) + " "
            if not (_LIST.search(label) and _may_list(label, _sentence(page, line))):
                continue
            listed = [(w, split_categories(_of_today(w.text))) for w in _listed(page, line, at, boxed) if _is_letter(w)]
            words = [word for word, tokens in listed if tokens]
            if words and all(t.category and not t.repaired for _, tokens in listed for t in tokens):
                value = tuple(dict.fromkeys(t.category for _, tokens in listed for t in tokens if t.category))
                doubt = "preprinted" if set(_PRINTED) <= set(value) else None
                each = {f"_front_{one}": field_of(True, words, page, file, doubt=doubt) for one in value}
                doubt = doubt or ("list_open" if may_go_on(page, words, without) else None)
                return {"_front_list": field_of(value, words, page, file, doubt=doubt), **each}
    return {}


def _may_list(label: str, sentence: Sequence[str]) -> bool:
    """Whether a list may follow: nothing in its sentence denies, and "Klasse", which heads a row too, stands in one."""
    return not denied().search(sentence[-1]) and (not _GERMAN.search(label) or _is_valid_for(sentence))


def _is_valid_for(sentence: Sequence[str]) -> bool:
    return any(map(_VALID_FOR.search, sentence))


def _sentence(page: Page, line: Line) -> list[str]:
    """A line, folded: by itself, then after one more each time of the lines closely over it of which it is the rest.

    It begins where they do, in small letters; of a sentence in capitals all lines are.
    """
    said, first = [fold(line.text)], line
    for _ in range(_MOST_OVER):
        over = [one for one in page.lines if _goes_on(one, first)]
        if not over:
            break
        first = max(over, key=lambda one: one.box.middle)
        said.append(f"{fold(first.text)} {said[-1]}")
    return said


def _goes_on(line: Line, under: Line) -> bool:
    """Whether a sentence may go on from a line to the one under it."""
    close = 0 < under.box.middle - line.box.middle <= _NEXT_LINE * max(under.box.height, line.box.height)
    letters = next(filter(str.isalpha, under.text), "")
    rest = letters.islower() or (line.text.isupper() and under.text.isupper())
    return close and rest and abs(under.box.x0 - line.box.x0) <= _EDGE


def _is_letter(word: Word) -> bool:
    return any(map(str.isalnum, word.text))


def _of_today(text: str) -> str:
    """Without the letters that only old models have beside others: A3, and E by itself."""
    return _OLD.sub(" ", text)


def _listed(page: Page, line: Line, at: int, boxed: bool) -> Sequence[Word]:
    """What stands behind the word: on its line, else in the cell beside it, else perhaps in the box under it."""
    if at < len(line.words):
        return line.words[at:]
    beside = [word for word in right_of(page, line.box) if word not in line.words]
    if beside:
        return next((cell.words for cell in page.lines if beside[0] in cell.words), ())
    words = _in_box(page, line.box) if _is_valid_for(_sentence(page, line)) else ()
    return words if boxed or _are_explained(page, words) else ()


def _are_explained(page: Page, words: Sequence[Word]) -> bool:
    """Whether each letter begins a line under it too, before the word for what it is: a table has each letter once."""
    lowest = max((word.box.y1 for word in words), default=0.0)
    legend = {
        line.words[0].text
        for line in page.lines
        if line.box.y0 >= lowest and len(line.words) > 1 and _CAPTION.fullmatch(fold(line.words[1].text))
    }
    return all(word.text.strip(".,;") in legend for word in words if _is_letter(word))


def _in_box(page: Page, label: Box) -> Sequence[Word]:
    """What stands in the box under a label; nothing where it may be the heads of a table.

    Those stand far apart, over or beside what says which of them are held; under a box follows a caption, or nothing.
    """
    first = next(iter(below(page, label, lines=_BOX)), None)
    if first is None:
        return ()
    level = (word for word in page.words if abs(word.box.middle - first.box.middle) <= first.box.height)
    words = sorted((one for one in level if one.box.x0 >= label.x0 - _EDGE), key=lambda one: one.box.x0)
    row = Box.around(word.box for word in words)
    gap = _CLOSE * row.height * page.height / max(page.width, 1.0)
    under = next(iter(below(page, replace(row, x0=label.x0, x1=max(row.x1, label.x1)), lines=_BOX)), None)
    captioned = under is None or any(_CAPTION.fullmatch(fold(word.text)) for word in under.words)
    close = all(right.box.x0 - left.box.x1 <= gap for left, right in pairwise(words))
    letters = [word for word in words if _is_letter(word)]
    sure = all(word.confidence >= _SURE_IN_BOX and _UNTOUCHED.fullmatch(word.text) for word in letters)
    return words if captioned and close and sure else ()
