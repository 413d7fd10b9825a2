"""What stands beside the day of a category in its row on a paper licence, which may take away what the day gives.

Words that are known to go with such a day, and the name of a municipality, say no more than the day; of any other a
person judges: "ON GELDIG 13.02.04", "proef 13.02.04". The words stand in `vocabulary/licence_words.yaml`.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from pipeline.extractors.flattened import any_of, any_phrase, blanked, flat
from pipeline.extractors.licence.not_held import denied
from pipeline.extractors.licence.numbered_fields import dates_in
from pipeline.extractors.licence.paper_cells import SAME_EDGE, PaperRow
from pipeline.extractors.licence.paper_heads import VEHICLES
from pipeline.extractors.licence.paper_letters import is_letter
from pipeline.extractors.licence.sides import LEGIBLE, SURE
from pipeline.extractors.names.persons import known_places
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Page, Word
from pipeline.text import are_level, bare, find_any, fold, line_of
from pipeline.vocabulary.municipalities import has_been_municipality
from pipeline.vocabulary.stamps import stamps

_FEWEST = 2
"""Letters of what is said, at least: a rule or a speck of dirt is read as one."""
_NEXT = 1.5
"""Heights of a word within which another belongs to it, where several cells were read as one line."""
_FEWEST_NAMED = 2
"""Other rows that name their vehicles in a column, from which it is for that."""
_SURELY_READ, _SPOKEN, _FEWEST_DRAWN = 0.6, 3, 2
"""Confidence from which a word of so many letters is one, and no drawing; other rows in which one is read as marks."""
_WEIGHED = re.compile(r"(?=.*\d ?kg\b)(?=.*\b\d{1,2} ?(?:zit)?(?:plaatsen|places|sitzplatze))")
"""What cars weigh and how many seats they have, which names them where the word for them was not read."""
_SHORT = 4
"""Letters of a fragment of a word, at most."""
_LIKE_AGAINST, _NEARLY, _OF_WORD = 66.0, 5.0, 4
"""How like a word that takes a right away one is, of a hundred, that may be it, hardly read, at least; how much more
like it one may be that belongs there; and the letters of such a word at least."""
_AROUND = re.compile(r"^\W+(?:d['’])?|^d['’]|\W+$")
"""What stands around the name of a town: signs, and the short "de" of "commune d'Uccle"."""
_NEXT_LINE = 2.2
"""Heights of print within which the next line of a cell stands, from middle to middle."""
_ENDING = r"(?:tot|tot en met|jusqu\W?(?:au)?|bis|bis zum)\W*"
_TO, _TO_DAY = re.compile(rf"\b{_ENDING}$"), re.compile(rf"\W*{_ENDING}\d")
"""Before a day, of which it then is the end, and not of what vehicles weigh; and with that day."""
_TO_YEAR = re.compile(rf"\W*{_ENDING}(?:19|20)\d\d\W*")


def doubted(rows: Sequence[PaperRow], page: Page) -> tuple[PaperRow, ...]:
    """The rows; one whose day stands among words that are not known to go with it is in doubt."""
    taken = {word for row in rows for word in (*row.words, *row.until, *row.struck)}
    return tuple(replace(row, doubt="row_unsure") if _says_more(row, taken, page, rows) else row for row in rows)


def _says_more(row: PaperRow, taken: Collection[Word], page: Page, rows: Sequence[PaperRow]) -> bool:
    """Whether more is said beside the day of a row; a cross for one, of a single stroke, stands among printed words."""
    mark = row.words[1:] if row.words and is_letter(row.words[0]) else row.words
    if not row.held or not any(len(word.text) > 1 for word in mark):
        return False
    before = {*_before(row.words[0], mark[0], page), *_next_to(mark[0], page, taken, -1)} - set(taken)
    after = _next_to(mark[-1], page, taken, 1)
    called = sorted(_legible(before, row, mark[0], page, rows), key=lambda one: one.box.x0)
    told = _is_said(called) and _is_said(_without_fragments(_whole_cell(called, row, rows, page), mark[0], page))
    return told or _is_said(after) or _is_limited(mark[-1], page, taken)


def _before(letter: Word, first: Word, page: Page) -> list[Word]:
    """What stands between the letter of a row and its day, if both are level."""
    if not are_level(letter.box, first.box):
        return []
    return [
        word
        for word in page.words
        if letter.box.x1 <= word.box.x0 and word.box.x1 <= first.box.x0 and are_level(word.box, first.box)
    ]


def _legible(words: Collection[Word], row: PaperRow, first: Word, page: Page, rows: Sequence[PaperRow]) -> list[Word]:
    """The words between a letter and its day, but for those that were hardly read of what its category is called.

    They are like no word that takes a right away or limits it, and stand in the column that is for those names, not
    right before the day: there even two letters may be "tot".
    """
    letter = row.words[0]
    before = [word for word in words if _is_apart(word, first, page) and not _may_be_against(word.text)]
    drawn = sorted((one for one in before if one.confidence < _SURELY_READ), key=lambda one: one.box.x0)
    if drawn and not _may_be_against("".join(word.text for word in drawn)) and _is_drawn(letter, first, page, rows):
        return [word for word in words if word not in drawn]
    unread = [word for word in before if word.confidence < LEGIBLE]
    if unread and (_is_headed(letter, first, page) or _is_named_in_others(unread, row, page, rows)):
        return [word for word in words if word not in unread]
    return list(words)


def _without_fragments(words: Sequence[Word], first: Word, page: Page) -> list[Word]:
    """A cell that names vehicles without short words not surely read, "ouwe" for "outre", and what was hardly read."""
    text = flat(" ".join(word.text for word in words))
    if not (_vehicles().search(text) or _WEIGHED.match(text)):
        return list(words)
    return [
        word
        for word in words
        if word.confidence >= (SURE if len(bare(word.text)) <= _SHORT else LEGIBLE)
        or not _is_apart(word, first, page)
        or _may_be_against(word.text)
    ]


def _is_apart(word: Word, first: Word, page: Page) -> bool:
    """Whether a word ends before what stands right before a day."""
    return word.box.x1 < first.box.x0 - _NEXT * first.box.height * page.height / max(page.width, 1.0)


def _is_drawn(letter: Word, first: Word, page: Page, rows: Sequence[PaperRow]) -> bool:
    """Whether pictograms stand between the letters of a table and its days.

    They are read as marks in several rows, and in no row is a word surely read there.
    """
    column = [one.words[0].box for one in rows if one.words and abs(one.words[0].box.x0 - letter.box.x0) <= SAME_EDGE]
    top, bottom = min(box.y0 for box in column), max(box.y1 for box in column)
    within = [
        word
        for word in page.words
        if letter.box.x1 <= word.box.x0 and word.box.x1 <= first.box.x0 and top <= word.box.middle <= bottom
    ]
    spoken = (word for word in within if sum(map(str.isalpha, word.text)) >= _SPOKEN)
    others = [box for box in column if box is not letter.box]
    marked = sum(any(are_level(word.box, box) for word in within) for box in others)
    return marked >= _FEWEST_DRAWN and all(word.confidence < _SURELY_READ for word in spoken)


def _is_headed(letter: Word, first: Word, page: Page) -> bool:
    """Whether over what stands between a letter and its day stands the head for vehicles, and nothing else."""
    for head in (hit for hit in find_any(page, VEHICLES) if hit.box.middle < letter.box.y0):
        level = [word for word in page.words if are_level(word.box, head.box)]
        if set(head.words) == {word for word in level if letter.box.x1 <= word.box.x0 and word.box.x1 <= first.box.x0}:
            return True
    return False


def _is_named_in_others(words: Sequence[Word], row: PaperRow, page: Page, rows: Sequence[PaperRow]) -> bool:
    """Whether other rows have there for which vehicles they are."""
    left, right = min(word.box.x0 for word in words), max(word.box.x1 for word in words)
    sure = (one for one in page.words if one.confidence >= LEGIBLE and one.box.x0 < right and one.box.x1 > left)
    named = [word.box for word in sure if _vehicles().match(fold(word.text))]
    others = (one.words[0].box for one in rows if one is not row and one.words)
    return sum(any(are_level(box, other) for box in named) for other in others) >= _FEWEST_NAMED


def _may_be_against(text: str) -> bool:
    """Whether a word, some of its letters misread, may be one that takes a right away or limits it.

    It is about as like one of those as like any that belongs there.
    """
    letters, said = bare(text), _by_what_they_say()
    if len(letters) < _OF_WORD:
        return letters in said[0]
    against, harmless = (process.extractOne(letters, words, scorer=fuzz.ratio)[1] for words in said)
    return against >= max(_LIKE_AGAINST, harmless - _NEARLY)


@lru_cache(maxsize=1)
def _by_what_they_say() -> tuple[list[str], list[str]]:
    """The words that take a right away or limit it, and those that do not where a category is named."""
    said, own = stamps(), licence_words()
    phrases = (*said.ongeldig, *said.ontnomen, *said.beperkt, *said.slechts, *said.gezegd, *said.ontkend, *said.niets)
    harmless = {one for one in (*own.bij_dag, *own.bij_voertuigen, *said.noemt_voertuigen) if " " not in one}
    against = {word for one in (*phrases, *own.andere_voertuigen) for word in one.split()}
    words = (against - harmless | set(own.andere_voertuigen), harmless - set(own.andere_voertuigen))
    told, belonging = ({bare(word) for word in one} for one in words)
    return sorted(told), sorted(belonging)


def _whole_cell(words: Sequence[Word], row: PaperRow, rows: Sequence[PaperRow], page: Page) -> list[Word]:
    """What a category is called, whole, where these words are but the line of it that is level with the day.

    The lines over them begin where they do, closely over each other in their own row; none has a day.
    """
    letter = row.words[0].box
    over = max((one.words[0].box.middle for one in rows if one.words[0].box.middle < letter.y0), default=0.0)
    cell = list(words)
    for line in sorted(page.lines, key=lambda one: one.box.middle, reverse=True):
        first = cell[0].box
        behind = tuple(word for word in line.words if letter.x1 <= word.box.x0)
        if not behind or behind[0] in cell or dates_in(behind):
            continue
        gap = first.middle - behind[0].box.middle
        near = 0 < gap <= _NEXT_LINE * max(first.height, behind[0].box.height)
        if near and abs(behind[0].box.x0 - first.x0) <= SAME_EDGE and behind[0].box.middle > (over + letter.middle) / 2:
            cell = [*behind, *cell]
    return cell


def _next_to(word: Word, page: Page, taken: Collection[Word], step: int) -> list[Word]:
    """The words of its line that follow a word without a wide gap, to the left (-1) or to the right (1)."""
    line = line_of(word, page)
    found: list[Word] = []
    at = line.index(word) + step if word in line else -1
    while 0 <= at < len(line) and line[at] not in taken:
        left, right = sorted((line[at], line[at - step]), key=lambda one: one.box.x0)
        if (right.box.x0 - left.box.x1) * page.width > _NEXT * word.box.height * page.height:
            break
        found.append(line[at])
        at += step
    return found


def _is_limited(last: Word, page: Page, taken: Collection[Word]) -> bool:
    """Whether another cell right of a day limits the right: how it begins, until when it is held, that it is asked for.

    "Geen" and the like, alone in a cell, answer whether there are limits.
    """
    for line in page.lines:
        if line.box.x1 <= last.box.x1 or not are_level(line.box, last.box):
            continue
        cell = tuple(word for word in line.words if word.box.x0 >= last.box.x1 and word not in taken)
        text = flat(" ".join(word.text for word in cell))
        if _only().match(text) or (_TO_DAY.match(text) and dates_in(cell)) or _TO_YEAR.fullmatch(text):
            return True
        if _is_denied(text.split()):
            return True
    return False


def _is_denied(words: Sequence[str]) -> bool:
    """Whether all words of a cell deny a right, or say that it was asked for, and not that there is nothing to say."""
    bare_words = [word.strip(".,:;()!") for word in words]
    return any(bare_words) and all(
        denied().fullmatch(word) is not None and word not in stamps().niets for word in bare_words
    )


def _is_said(words: Sequence[Word]) -> bool:
    """Whether more is said than what goes with a day, the vehicles of a category and where that was."""
    others = [word for word in words if not is_letter(word)]
    text = flat(" ".join(word.text for word in others))
    if _TO.search(text):
        return True
    if (vehicles := _vehicles().search(text) or _WEIGHED.match(text)) is not None:
        text = text[: vehicles.start()] + blanked(any_phrase(licence_words().bij_voertuigen), text[vehicles.start() :])
        text = _vehicles().sub(" ", text)
    text = blanked(any_phrase(licence_words().bij_dag, " "), text)
    if has_been_municipality(text.strip()):
        return False
    left = (one for one in text.split() if not _is_town(one))
    return sum(map(str.isalpha, "".join(left))) >= _FEWEST


def _is_town(text: str) -> bool:
    bare = _AROUND.sub("", text)
    return has_been_municipality(bare) or fold(bare) in known_places()


@lru_cache(maxsize=1)
def _only() -> re.Pattern[str]:
    """How a cell begins that limits a right to something.

    What says for what the licence is valid is judged as anywhere (`not_held`, `void`), and the rule on stamps left out.
    """
    return re.compile(rf"\W*(?:{any_of(stamps().slechts)})(?![a-z])(?! (?:geldig|valable|gultig|voor|pour|fur) )")


@lru_cache(maxsize=1)
def _vehicles() -> re.Pattern[str]:
    """A word that tells for which vehicles a category is, to its end."""
    return re.compile(rf"(?<![a-z])(?:{any_of(stamps().noemt_voertuigen)})[a-z'\-]*")
