"""The name beside a day of birth, or right over it, where no word says so: "WAUTERS Mélanie • 30 janvier 1988".

Believed only where the day lies so long before another day on the page that it must be a birth, and only where a single
name stands so.
"""

from collections.abc import Sequence

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.names.addressed import ASKED
from pipeline.extractors.names.at_end import TO_SURNAME, name_at_end
from pipeline.extractors.names.halves import PERSON_LABELS, first_half
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.parts import surname_of
from pipeline.extractors.names.persons import NOBODYS, known_places, of_a_person
from pipeline.extractors.names.run import as_name, bare, begins_large, is_name, only_surname
from pipeline.extractors.names.words import BY, CALLED, OTHERS, PARTICLES, RELATIVES, TITLES, name_words
from pipeline.model import Page, Word
from pipeline.text import fold, index_of, word_set

GROWN_UP = 16
"""Years that lie at least between the birth of a holder and any other day on a paper that counts here."""
_OLDEST = 100
"""Years that lie there at most."""
_LEADS = name_words().leidt_naar_persoon
"""The word right before a name in a sentence about a person, forms of address apart."""
_LOOSE_LEADS = name_words().leidt_soms_naar_persoon
"""Those that lead to a person only behind what says that a paper is about one, or where they begin."""
_ABOUT = name_words().over_iemand
"""How a word begins that says so."""
_SMALL = word_set("de van l la le het der des d")
_MOST_WORDS = 9
"""Before the day on its line: a name and a place."""
_MOST_PLACE = 4
"""Words of a place between a name and a day, or behind the day."""
_COUNTRIES = name_words().landen
_MOST_NAME = 6
"""Words of a name on a line by itself."""
_NEAR = 2.2
"""Heights of a line within which a name stands over a day."""
_MOST_DAYS = 40
"""Days of long ago on a page that may be a birth; more are a list."""
_ACTS = 4
"""Words before a name that say who acts, or whose relative it is."""

Pair = tuple[NameMention, DateMention]
_Told = tuple[NameMention, bool]
"""A name, and whether all that stands around it says that it is somebody's and whole."""


def name_and_day(page: Page, dates: Sequence[DateMention]) -> Pair | None:
    """The name and the day of birth beside it among `dates`, those of the page; None unless there is just one."""
    days = [one.day for one in dates if one.day is not None]
    found: dict[str, tuple[_Told, DateMention]] = {}
    first, latest = min(days, default=None), max(days, default=None)
    grown = [one for one in dates if one.day and latest and GROWN_UP <= latest.year - one.day.year <= _OLDEST]
    for date in grown if len(grown) <= _MOST_DAYS else ():
        told = _name_at(page, date, first=date.day == first)
        if told is not None:
            found.setdefault(fold(told[0].text), (told, date))
    if len(found) != 1:
        return None
    (((name, sure), date),) = found.values()
    return (name, date) if sure else None


def _name_at(page: Page, date: DateMention, *, first: bool) -> _Told | None:
    """The name before a day on its line; where just a town stands there, the name that is all of the line above."""
    line = page.lines[date.line].words
    ahead = line[: index_of(date.words[0], line)]
    if ahead and not line[0].text.startswith("("):
        told = _name_before(page, date, ahead)
        if told is not None:
            return told
    alone = not any(c.isdigit() for word in ahead for c in word.text) and len(ahead) <= _MOST_PLACE
    above = _line_above(page, date.line) if alone else None
    if above is None:
        return None
    if line[0].text.startswith("("):
        return _mention(_pieces(page.lines[above].words), above, labelled=False, placed=True, whole=True)
    return _over(page, above, date) if first and (not ahead or _is_place(ahead)) else None


def _over(page: Page, above: int, date: DateMention) -> _Told | None:
    """The name that is all of a line over a day and a town, and no officer's."""
    words = page.lines[above].words
    behind = date.words[-1] is page.lines[date.line].words[-1] or _place_behind(page.lines[date.line].words, date)
    text = as_name(words)
    if not known_places().isdisjoint(fold(word) for word in text.split()):
        return None  # "Burgerzaken Mol", over a day
    whole = 2 <= len(words) <= _MOST_NAME and tuple(name_at_end(words)) == words and not first_half(page, above)
    if not behind or not whole or not is_name(text) or not of_a_person(text):
        return None
    lines = [line.words for line in page.lines[max(0, above - 2) : above]]
    over, leads = ([bare(word.text) for line in side for word in line] for side in (lines, map(_label_of, lines)))
    nobody = not (RELATIVES | NOBODYS | BY).isdisjoint(over) or not OTHERS.isdisjoint(leads)
    return None if nobody else (NameMention(text, words, above, labelled=False), True)


def _label_of(line: Sequence[Word]) -> Sequence[Word]:
    """The words of a line up to its colon, where its value stands behind that and not below; else all of them."""
    colons = [at for at, word in enumerate(line[:-1]) if word.text.endswith(":")]
    return line[: colons[0] + 1] if colons else line


def _line_above(page: Page, line: int) -> int | None:
    """The line that stands right over another, from its edge or over its middle."""
    own = page.lines[line].box
    near = [
        (own.middle - other.box.middle, index)
        for index, other in enumerate(page.lines)
        if other.words
        and own.height / 2 < own.middle - other.box.middle <= _NEAR * max(own.height, other.box.height)
        and own.shared(other.box)[0] > 0
    ]
    return min(near)[1] if near else None


def _name_before(page: Page, date: DateMention, ahead: Sequence[Word]) -> _Told | None:
    """The name of somebody among the words `ahead` of a day on its line."""
    words, labelled, whole = _unlabelled(ahead)
    if len(words) < 2 or (len(words) > _MOST_WORDS and whole):
        return None
    bracket = _bracket(words, date.words[0])
    pieces = _pieces(words[:bracket])
    placed = bracket is not None
    if bracket is None:
        apart = not words[-1].text[-1:].isalnum()
        placed = len(pieces) > 1 and (
            not apart or _whole(pieces[-2]) or (len(pieces) > 2 and _dashed(words, pieces[-1]))
        )
        if (not apart and not placed) or (placed and not _is_place(pieces[-1])):
            return None
        pieces = pieces[:-1] if placed else pieces
        dashed = apart and not words[-1].text.endswith(",")
        placed = placed or dashed or _place_behind(page.lines[date.line].words, date)
    return _mention(pieces, date.line, labelled=labelled, placed=placed, whole=whole)


def _mention(
    pieces: Sequence[tuple[Word, ...]], line: int, *, labelled: bool, placed: bool, whole: bool
) -> _Told | None:
    """The name with which the pieces end, and whether what stands before it is nothing or leads to it."""
    own = pieces[-1] if pieces else ()
    run = tuple(name_at_end(own))
    before = len(pieces) - 1
    if before > 0 and len(run) == len(own) and not _whole(run):
        surname = tuple(name_at_end(pieces[-2]))
        own, run, before = (*pieces[-2], *own), (*surname, *run), before - 1
        if not surname or not only_surname(surname):
            return None
    if not run:
        return None
    ahead = own[: len(own) - len(run)]
    if ahead and run[0].text.islower() and fold(run[0].text) in PARTICLES and bare(ahead[-1].text) not in TO_SURNAME:
        ahead, run = (*ahead, run[0]), run[1:]  # "op vraag van Windey, Sofie"
    folded = [bare(word.text) for word in ahead]
    led = bool(ahead) and (folded[-1] in _LEADS | TITLES | CALLED or folded[-1] == "heer")
    if led and folded[-1] in _LOOSE_LEADS and len(folded) > 1:
        led = any(word.startswith(_ABOUT) for word in folded[-_ACTS:])
    text = as_name(run)
    nobody = not (OTHERS | RELATIVES | NOBODYS).isdisjoint(folded[-_ACTS:]) or not _asked(folded)
    if nobody or any(word.text.startswith("(") for word in run) or not is_name(text) or not of_a_person(text):
        return None
    first = whole and not before and not ahead
    sure = (first or led) and (labelled or led or placed or bool(surname_of(text)))
    return NameMention(text, run, line, labelled=labelled), sure


def _asked(folded: Sequence[str]) -> bool:
    """Whether nobody acts in what stands before a name, unless it is somebody who asks: "aangevraagd door"."""
    return BY.isdisjoint(folded[-_ACTS:]) or any(word.startswith(ASKED) for word in folded)


def _bracket(words: Sequence[Word], first: Word) -> int | None:
    """Where the brackets begin in which the day stands, behind a name and before a place; None without."""
    if first.text.startswith("("):
        return len(words)
    for at in range(len(words) - 1, max(0, len(words) - 1 - _MOST_PLACE), -1):
        if ")" in words[at].text:
            return None
        if words[at].text.startswith("("):
            return at
    return None


def _whole(words: Sequence[Word]) -> bool:
    return len(words) > 1 and not only_surname(words)


def _is_place(words: Sequence[Word]) -> bool:
    return len(words) <= _MOST_PLACE and begins_large(words[0].text)


def _place_behind(line: Sequence[Word], date: DateMention) -> bool:
    """Whether nothing but a place stands behind the day: "4 octobre 1971, Dinant"."""
    end = index_of(date.words[-1], line, len(line))
    behind = [word for word in line[end + 1 :] if any(c.isalnum() for c in word.text)]
    if _COUNTRIES.issuperset(bare(word.text) for word in behind):
        return False  # what stands before the day is the town
    return bool(behind) and _is_place(behind) and not any(c.isdigit() for word in behind for c in word.text)


def _unlabelled(words: Sequence[Word]) -> tuple[tuple[Word, ...], bool, bool]:
    """The words without a number and a label for a person before them, whether there was such a label, and whether
    they are all that stands there: not where another label or a number goes before.
    """
    rest = tuple(words)
    while rest and not any(c.isalpha() for c in rest[0].text):
        rest = rest[1:]
    colon = next((at for at, word in enumerate(rest) if word.text.endswith(":")), None)
    labelled, whole = False, True
    if colon is not None:
        label = [part for word in rest[: colon + 1] for part in bare(word.text).replace("'", " ").split()]
        labelled = label[0] in PERSON_LABELS and all(part in PERSON_LABELS | _SMALL for part in label)
        rest, whole = rest[colon + 1 :], labelled
    number = max((at + 1 for at, word in enumerate(rest) if any(c.isdigit() for c in word.text)), default=0)
    if number:
        rest, labelled = rest[number:], False
        whole = bool(rest) and not any(c.isalnum() for c in rest[0].text)
    return rest, labelled, whole


def _dashed(words: Sequence[Word], last: Sequence[Word]) -> bool:
    """Whether a dash or bullet stands before the last piece: "MAES, An — Aalst, 1/10/1972"."""
    at = next(at for at, word in enumerate(words) if word is last[0])
    return at > 0 and not any(c.isalnum() for c in words[at - 1].text)


def _pieces(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The words between commas, dashes, bullets and brackets."""
    pieces: list[tuple[Word, ...]] = []
    piece: list[Word] = []
    for word in words:
        mark = not any(c.isalnum() for c in word.text)
        piece += [] if mark else [word]
        if (mark or word.text.endswith((",", ";", ")"))) and piece:
            pieces.append(tuple(piece))
            piece = []
    return [*pieces, tuple(piece)] if piece else pieces
