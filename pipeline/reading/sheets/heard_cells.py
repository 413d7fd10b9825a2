"""Cells of the table on a paper licence that Tesseract makes nothing of, laid before the second engine.

What is written by hand there it reads nearly always, and strokes that fill a cell it takes for no day: of 50 filled
cells none gave one. So that a day is heard it must be read alike at two sizes, no stroke may run through it
(`pen_strokes`), and nothing else be written in its row but that it is valid, and what the category is called.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import CARD_LETTERS, PAPER_LETTERS
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, asked_about
from pipeline.reading.ocr.looking.weighing import believed, doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, bounds_around, bounds_of, part_of, scaled, stretches_of
from pipeline.text import bare as letters_of
from pipeline.text import fold, word_set
from pipeline.vocabulary.municipalities import is_on_its_stamp

_SURE_LETTER, _BOTH, _DIFFER = 0.97, 0.9, 0.5
"""Its confidence from which a printed letter is believed; the most that is trusted what both engines read, and what
they read differently."""
_SURE_DAY, SURE_WORDS = 0.93, 0.8
"""Its confidence in each of two readings of a day; and that of words that Tesseract read beside one, from which they
stand there."""
_WRITTEN, _ROOM = 60, 5
"""Levels by which what is written in a cell is darker than its paper, as grain and a guilloche are not; pixels around
it."""
_DAY = re.compile(r"[0-3]?\d([.,/\- ]{1,2})[01]?\d\1(?:19|20)\d{2}")
_SHORT = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([.,/\-])(?:0?[1-9]|1[0-2])\1\d{2}")
_SURE_SHORT, _STROKES, _FEWEST = 0.97, frozenset("17"), 2
"""The confidence in a day with a short year; the figures that strokes filling a cell are read as, "11-11-11"; and how
many different ones beside them it has at least."""
_SIZES = (1.0, 0.7)
"""How many times as large as it is a day is shown to the second engine."""
_VALID = re.compile(r"geldig|valable|gultig")
_VEHICLE = re.compile(
    r".*(?:motor|auto(?!ris)|bus(?:sen|se)?$|wagen|fiets|rijwiel|voertuig|tractor|trekker|oplegger|landbouw|bosbouw|aanhang"
    r"|vehicule|voiture|camion|remorque|tracteur|moto|cyclo|fahrzeug|krafts?rad|kraftrader|omnibus|anhanger|(?<!ent)zug)"
)
_LIMIT = re.compile(
    r"\b(?:niet (?:overschrijdt|overschrijden|meer (?:bedraagt )?dan|hoger (?:is )?dan|meegerekend|inbegrepen)"
    r"|(?:n\W?exced(?:e|ent|ant)|ne depass(?:e|ent|ant)) pas|non compris"
    r"|nicht (?:mehr als|ubersteig(?:t|en)|uberschreite(?:t|n))"
    r"|maxima(?:le|al) (?:toegelaten|toegestane) massa|masse maximale autorisee|zulassigen? gesamtmasse"
    r"|met of zonder zijspan(?:wagen)?|avec ou sans side\W?car|mit oder ohne (?:beiwagen|seitenwagen))\b"
)
"""How a law limits a category; none of these words says so by itself."""
_DATED = re.compile(r"\d[./\-]\d{1,2}[./\-]\d|(?<![\d.])(?:19|20)\d{2}(?![\d.])(?! ?(?:kg|cc|cm))")
"""A day or year, which what a category is called has not."""
_ISSUER = re.compile(
    r"(?<![a-z])(?:(?:gemeente|stad|ville de|commune de|stadt|gemeinde|(?:afgegeven|uitgereikt) te|delivree? a"
    r"|ausgestellt in|te(?= [a-z'\-]+ op )|(?:(?<![\d./\-])|(?<=\bb-))[1-9]\d{3}) "
    r"|(?:burgemeester van|bourgmestre d[eu]|burgermeister von)\s)([a-z][a-z'\-]{2,})"
)
"""A town as who issued the licence, where that was, or where its holder lives: "te Deinze op", "9800 Deinze"."""
_WEIGHED = frozenset({"kg", "ton", "cc"})
_OF_VEHICLES = word_set(
    "tot boven meer minder dan met van en of de het max plus buiten bestuurder plaatsen zitplaatsen kg t ton cc cm"
    " waarvan ten hoogste acht een zitplaats voor vervoer goederen personen personenvervoer goederenvervoer mtm"
    " samenstel"
    " jusqu au a et avec moins des les que bis"
    " dont la masse mma huit place places assises assise nombre conducteur pour transport marchandises personnes"
    " uber und mit als l d s"
    " von fur acht sitzplatzen gesamtmasse"
)
"""Words between those of what a category is called, as it is printed in each row behind its letter."""
_LEADING = 1.5
"""Pixels of paper between two lines of print in a cell, at least."""
_SPOKEN, _LINE = 3, 2.6
"""Letters of what says something of a day beside it, at least; and, when none are read, its own heights that it is wide
at least."""
_SMALLEST, _ROUND, _RIM, _CORNER = 30, 1.25, 0.78, 1.12
"""Pixels that a round stamp measures at least; how much longer one way than the other; and where, in its radii from its
middle, its rim is and its corners begin."""
_DIRECTIONS, _ALL_AROUND, _CLEAN = 48, 0.85, 0.02
"""Directions from the middle, the share of them in which the rim shows, and of the corners that may be dark."""


def heard_letter(bare: Pixels, place: Box, read: Word | None, asked: SecondEngine, log: Log) -> Word | None:
    """The letter of a row, weighed against what the engine reads in its place; None where neither reads one."""
    heard = asked_about(part_of(bare, place, _ROOM), asked, "table", log)
    letter = heard[0].strip(".:|") if heard is not None and heard[1] >= _SURE_LETTER else ""
    if letter not in PAPER_LETTERS | CARD_LETTERS:
        return read
    if read is None:
        return Word(letter, place, MOST_ALONE)
    return believed(read, _BOTH) if read.text == letter else doubted(read, _DIFFER)


def heard_day(bare: Pixels, place: Box, asked: SecondEngine, log: Log) -> Line | None:
    """The day in a cell, where the engine reads the same one at both sizes."""
    own = written_in(bare, place)
    if own is None:
        return None
    days = []
    for size in _SIZES:
        heard = asked_about(scaled(part_of(bare, own), size), asked, "table", log)
        if heard is None or not _is_day(*heard):
            return None
        days.append(heard[0])
    return Line((Word(days[0], own, MOST_ALONE),)) if days[0] == days[1] else None


def _is_day(text: str, confidence: float) -> bool:
    """Whether what was heard is surely a day, and no strokes."""
    if _DAY.fullmatch(text):
        return confidence >= _SURE_DAY
    told = {one for one in text if one.isdigit()} - _STROKES
    return confidence >= _SURE_SHORT and len(told) >= _FEWEST and _SHORT.fullmatch(text) is not None


def may_say_more(
    bare: Pixels,
    place: Box,
    read: Sequence[Word],
    asked: SecondEngine,
    log: Log,
    issuers: Collection[str] = frozenset(),
) -> bool:
    """Whether a cell beside a day says, legibly or not, more than that it is valid: "niet geldig", "aangevraagd".

    `read` are the words that were read there. That a printed "geldig" was read surely says nothing of what is written
    before it: the engine must read the same of all that stands there. A round stamp says nothing, and no more does one
    with the name of a town among `issuers` (see `issuers_on`), where both engines read that, or one of which each line
    is surely heard as that of a municipality.
    """
    own = written_in(bare, place)
    if own is None:
        return False
    rows = _lines_in(bare, own) or _rows_of(read, own)
    heard = _surely_heard(bare, rows, asked, log) if len(rows) > 1 else []
    if _names_vehicles(fold(" ".join(heard))) or _are_of_stamp(heard, read):
        return False
    text, confidence = asked_about(part_of(bare, own), asked, "table", log) or ("", 0.0)
    if confidence >= SURE_WORDS and (_names_vehicles(fold(text)) or _is_stamp(text, read, issuers)):
        return False
    sure = " ".join(word.text for word in read if word.confidence >= SURE_WORDS)
    said = [fold(one).strip(" .:|_-") for one in (sure, text)]
    if said[1] and all(_VALID.fullmatch(one) for one in said if one):
        return False
    wide = own.width * bare.shape[1]
    high = min(row.height for row in rows or [own]) * bare.shape[0]
    if any(sum(map(str.isalpha, one)) >= _SPOKEN for one in said):
        return True
    return wide >= _LINE * high and not _is_ring(_written_on(part_of(bare, own)))


def is_what_it_is_called(bare: Pixels, cell: Box, asked: SecondEngine, log: Log) -> bool:
    """Whether a whole cell surely says, on several lines, what a category is called, and nothing else."""
    own = written_in(bare, cell)
    rows = _lines_in(bare, own) if own is not None else []
    return _names_vehicles(fold(" ".join(_surely_heard(bare, rows, asked, log))))


def is_worded(bare: Pixels, place: Box, read: Sequence[Word], asked: SecondEngine, log: Log) -> bool:
    """Whether either engine surely reads a word in a place; `read` are those that were read there."""
    words = [(word.text, word.confidence) for word in read]
    heard = asked_about(part_of(bare, place), asked, "table", log)
    return any(is_surely_word(*said) for said in (words if heard is None else [*words, heard]))


def is_surely_word(text: str, confidence: float) -> bool:
    """Whether what an engine read is surely a word that may say something of a day."""
    return confidence >= SURE_WORDS and sum(map(str.isalpha, text)) >= _SPOKEN


def issuers_on(lines: Sequence[Line]) -> frozenset[str]:
    """The letters of the names of towns of whoever issued a licence or holds it: "5. Gemeente Erpe-Mere".

    Such a name has a capital; a word behind the year of a day has none: "op 12 mei 1998 geschorst".
    """
    text = "\n".join(fold(line.text) for line in lines)
    capital = (word for line in lines for word in line.words if word.text.lstrip("(")[:1].isupper())
    return frozenset(letters_of(word.text) for word in capital).intersection(
        letters_of(town[1]) for town in _ISSUER.finditer(text)
    )


def _is_stamp(heard: str, read: Sequence[Word], issuers: Collection[str]) -> bool:
    """Whether both engines read no more in a cell than the name of a town among `issuers`."""
    stamped = letters_of(heard)
    return stamped in issuers and stamped == letters_of(" ".join(word.text for word in read))


def _is_ring(ink: NDArray[np.bool_]) -> bool:
    """Whether marks are those of a round stamp: about as high as wide, on a circle all around, none in the corners."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return False
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    high, wide = ink.shape
    if min(high, wide) < _SMALLEST or max(high, wide) > _ROUND * min(high, wide):
        return False
    y, x = np.mgrid[0:high, 0:wide]
    across, down = (x - (wide - 1) / 2) / (wide / 2), (y - (high - 1) / 2) / (high / 2)
    apart, direction = np.hypot(across, down), np.arctan2(down, across)
    rim = ink & (apart >= _RIM) & (apart <= 1.05)
    touched = np.unique(((direction[rim] + np.pi) / (2 * np.pi) * _DIRECTIONS).astype(int) % _DIRECTIONS)
    return len(touched) >= _ALL_AROUND * _DIRECTIONS and float(ink[apart > _CORNER].mean()) <= _CLEAN


def _rows_of(read: Sequence[Word], own: Box) -> list[Box]:
    """The lines of what was read in a cell, from top to bottom; none where something dark lies outside them."""
    rows: list[list[Word]] = []
    for word in sorted(read, key=lambda one: one.box.middle):
        if rows and word.box.middle < max(one.box.y1 for one in rows[-1]) - word.box.height / 4:
            rows[-1].append(word)
        else:
            rows.append([word])
    boxes = [Box.around(word.box for word in row) for row in rows]
    if not boxes:
        return []
    room = max(box.height for box in boxes) / 2
    top, bottom = own.y0 >= boxes[0].y0 - room, own.y1 <= boxes[-1].y1 + room
    wide = max(box.x1 for box in boxes) + room >= own.x1 and min(box.x0 for box in boxes) - room <= own.x0
    return boxes if top and bottom and wide else []


def _lines_in(bare: Pixels, own: Box) -> list[Box]:
    """The lines of print in a cell, that paper parts from each other; none where it holds a single one."""
    left, top, right, bottom = bounds_of(own, bare.shape)
    dark = _written_on(bare[top:bottom, left:right])
    lines = stretches_of(np.asarray(dark.any(axis=1)), _LEADING)
    high = bare.shape[0]
    boxes = [replace(own, y0=(top + upper) / high, y1=(top + lower) / high) for upper, lower in lines]
    return boxes if len(boxes) > 1 else []


def _surely_heard(bare: Pixels, rows: Sequence[Box], asked: SecondEngine, log: Log) -> list[str]:
    """What the engine reads in these lines; nothing unless it surely reads each."""
    heard = [asked_about(part_of(bare, row, _ROOM), asked, "table", log) for row in rows]
    sure = [text for text, confidence in filter(None, heard) if confidence >= SURE_WORDS]
    return sure if len(sure) == len(rows) else []


def _are_of_stamp(heard: Sequence[str], read: Sequence[Word]) -> bool:
    """Whether lines are those of the stamp of a municipality, and nothing else was surely read there."""
    letters = letters_of("".join(heard))
    if not letters:
        return False
    sure = (letters_of(word.text) for word in read if word.confidence >= SURE_WORDS)
    return all(is_on_its_stamp(fold(line)) for line in heard) and all(word in letters for word in sure)


def _names_vehicles(text: str) -> bool:
    """Whether folded words are what a category is called, or the end of that: "auto's tot 3.500 kg"."""
    if _DATED.search(text):
        return False
    words = re.findall(r"[a-z]+", _LIMIT.sub(" ", text))
    named = [word for word in words if word not in _OF_VEHICLES]
    return all(map(_VEHICLE.match, named)) and (bool(named) or not _WEIGHED.isdisjoint(words))


def written_in(bare: Pixels, place: Box) -> Box | None:
    """Where there is anything dark in a cell; None where there is not."""
    left, _, right, _ = bounds_of(place, bare.shape)  # beside it is the rule of the cell, or its letter
    _, top, _, bottom = bounds_around(place, bare.shape, _ROOM)
    part = bare[top:bottom, left:right]
    if min(part.shape) < _ROOM:
        return None
    dark = _written_on(part)
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if len(rows) < _ROOM or len(columns) < _ROOM:
        return None
    high, wide = bare.shape
    return Box(
        max(left, left + int(columns[0]) - _ROOM) / wide,
        max(0, top + int(rows[0]) - _ROOM) / high,
        min(right, left + int(columns[-1]) + 1 + _ROOM) / wide,
        min(high, top + int(rows[-1]) + 1 + _ROOM) / high,
    )


def inked(bare: Pixels, place: Box) -> int:
    """How many pixels of a place are written or printed on."""
    return int(_written_on(part_of(bare, place)).sum())


def _written_on(part: Pixels) -> NDArray[np.bool_]:
    """What is darker than its paper, as what is written there is."""
    return np.asarray(part < np.percentile(part, 90) - _WRITTEN)
