"""Cells of the table on a paper licence that Tesseract makes nothing of, laid before the second engine.

What is written by hand there it reads nearly always, and strokes that fill a cell it takes for no day: of 50 filled
cells none gave one. So that a day is heard it must be read alike at two sizes, no stroke may run through it
(`pen_strokes`), and nothing else be written in its row but that it is valid, and what the category is called.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import CARD_LETTERS, PAPER_LETTERS
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, asked_about
from pipeline.reading.ocr.looking.weighing import believed, doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.round_stamps import is_silent_ring
from pipeline.reading.sheets.town_stamps import SURE_WORDS, VALID, are_of_stamp, is_named_among, is_stamped
from pipeline.reading.sheets.written_places import lines_in, written_in
from pipeline.reading.vision.pixels import Pixels, part_of, scaled
from pipeline.text import bare as letters_of
from pipeline.text import fold, latin_letters, word_set

_SURE_LETTER, _BOTH, _DIFFER = 0.97, 0.9, 0.5
"""Its confidence from which a printed letter is believed; the most that is trusted what both engines read, and what
they read differently."""
_SURE_DAY = 0.93
"""Its confidence in each of two readings of a day."""
_ROOM = 5
"""Pixels around what is shown."""
_DAY = re.compile(r"[0-3]?\d([.,/\- ]{1,2})[01]?\d\1(?:19|20)\d{2}")
_LED = re.compile(r"(?:op|le|am)(?:\W{0,3}(?:op|le|am))*\W{0,3}(?=\d)")
"""What is printed before a day in its cell, in one language or more: "op - le";"""
_MOST_OF_STAMP = 0.6
"""of a stamp under it, the share of the width that words which were read take, at least."""
_SHORT = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([.,/\-])(?:0?[1-9]|1[0-2])\1\d{2}")
_SURE_SHORT, _STROKES, _FEWEST = 0.97, frozenset("17"), 2
"""The confidence in a day with a short year; the figures that strokes filling a cell are read as, "11-11-11"; and how
many different ones beside them it has at least."""
_SIZES = (1.0, 0.7)
"""How many times as large as it is a day is shown to the second engine."""
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
    r"(?:(?<![a-z])(?:gemeente|stad|ville de|commune de|stadt|gemeinde|(?:afgegeven|uitgereikt) te|delivree? a"
    r"|ausgestellt in|te(?= [a-z'\-]+ op )|(?:(?<![\d./\-])|(?<=\bb-))[1-9]\d{3}) "
    r"|(?:burgemeester van|bourgmestre d[eu]|burgermeister von|(?:gegeven|gereikt) door|livree? par"
    r"|gestellt (?:von|durch))\s)([a-z][a-z'\-]{2,})"
)
"""A town as who issued the licence, where that was, or where its holder lives: "te Deinze op", "9800 Deinze"."""
_WEIGHED = frozenset({"kg", "ton", "cc"})
_OF_VEHICLES = word_set(
    "tot boven meer minder dan met van en of de het max plus buiten bestuurder plaatsen zitplaatsen kg t ton cc cm"
    " waarvan ten hoogste acht een zitplaats voor vervoer goederen personen personenvervoer goederenvervoer mtm"
    " samenstel lichte zware legers lourds legeres lourdes leichte schwere"
    " jusqu au a et avec moins des les le que outre ptac bis"
    " dont la masse mma huit place places assises assise nombre conducteur pour transport marchandises personnes"
    " uber und mit als l d s"
    " von fur acht sitzplatzen gesamtmasse"
)
"""Words between those of what a category is called, as it is printed in each row behind its letter."""
_SPOKEN, _LINE = 3, 2.6
"""Letters of what says something of a day beside it, at least; and, when none are read, its own heights that it is wide
at least."""


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


def heard_led_day(bare: Pixels, place: Box, read: Sequence[Word], asked: SecondEngine, log: Log) -> Line | None:
    """The day behind a printed "op - le" on the first line of a cell, under which nothing but a stamp stands.

    Of what stands there `read` must surely have the words of the stamp of a municipality, or that it is valid: a stamp
    in a frame, or set askew, the engine does not read.
    """
    own = written_in(bare, place)
    lines = (lines_in(bare, own) or [own]) if own is not None else []
    if not lines or not all(_is_harmless(written_in(bare, line) or line, read) for line in lines[1:]):
        return None
    days = []
    for size in _SIZES:
        text, confidence = asked_about(scaled(part_of(bare, lines[0], _ROOM), size), asked, "table", log) or ("", 0.0)
        led = _LED.match(fold(text))
        if led is None or not _is_day(text[led.end() :], confidence):
            return None
        days.append((text[led.end() :], led.end() / len(text)))
    (day, share), (again, _) = days
    if day != again:
        return None
    return Line((Word(day, replace(lines[0], x0=lines[0].x0 + share * lines[0].width), MOST_ALONE),))


def _is_harmless(line: Box, read: Sequence[Word]) -> bool:
    """Whether what was read on a line, over most of its width, is surely a stamp that says that a category is held."""
    there = [word for word in read if line.y0 <= word.box.middle <= line.y1 and word.box.shared(line)[0] > 0]
    told = [word for word in there if is_stamped(word.text)]
    silent = all(word in told or not any(map(str.isalnum, word.text)) for word in there)
    sure = all(word.confidence >= SURE_WORDS for word in told)
    return bool(told) and silent and sure and Box.around(w.box for w in told).width >= _MOST_OF_STAMP * line.width


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
    rows = lines_in(bare, own) or _rows_of(read, own)
    heard = _surely_heard(bare, rows, asked, log) if len(rows) > 1 else []
    if names_vehicles(fold(" ".join(heard))) or are_of_stamp(heard, read):
        return False
    text, confidence = asked_about(part_of(bare, own), asked, "table", log) or ("", 0.0)
    if confidence >= SURE_WORDS and (names_vehicles(fold(text)) or _is_stamp(text, read, issuers)):
        return False
    sure = " ".join(word.text for word in read if word.confidence >= SURE_WORDS)
    said = [fold(one).strip(" .:|_-") for one in (sure, text)]
    if said[1] and all(VALID.fullmatch(one) for one in said if one):
        return False
    wide = own.width * bare.shape[1]
    high = min(row.height for row in rows or [own]) * bare.shape[0]
    if any(len(latin_letters(one)) >= _SPOKEN for one in said):
        return True
    return wide >= _LINE * high and not is_silent_ring(bare, own, asked, log)


def is_what_it_is_called(bare: Pixels, cell: Box, asked: SecondEngine, log: Log) -> bool:
    """Whether a whole cell surely says, on several lines, what a category is called, and nothing else."""
    own = written_in(bare, cell)
    rows = lines_in(bare, own) if own is not None else []
    return names_vehicles(fold(" ".join(_surely_heard(bare, rows, asked, log))))


def is_stamp_of_town(
    freed: Pixels, cell: Box, read: Sequence[Word], asked: SecondEngine, log: Log, issuers: Collection[str]
) -> bool:
    """Whether a whole cell, freed of frames, surely is the stamp of a municipality: see `may_say_more`.

    Its name alone is one where it is among `issuers`, even with a letter misread: whoever issued the licence stamps
    its rows too.
    """
    own = written_in(freed, cell)
    rows = (lines_in(freed, own) or [own]) if own is not None else []
    heard = _surely_heard(freed, rows, asked, log)
    if len(heard) != 1:
        return are_of_stamp(heard, read)
    return is_named_among(issuers, heard[0], read)


def is_worded(bare: Pixels, place: Box, read: Sequence[Word], asked: SecondEngine, log: Log) -> bool:
    """Whether either engine surely reads a word in a place; `read` are those that were read there."""
    words = [(word.text, word.confidence) for word in read]
    heard = asked_about(part_of(bare, place), asked, "table", log)
    return any(is_surely_word(*said) for said in (words if heard is None else [*words, heard]))


def is_surely_word(text: str, confidence: float) -> bool:
    """Whether what an engine read is surely a word that may say something of a day."""
    return confidence >= SURE_WORDS and len(latin_letters(text)) >= _SPOKEN


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


def _surely_heard(bare: Pixels, rows: Sequence[Box], asked: SecondEngine, log: Log) -> list[str]:
    """What the engine reads in these lines; nothing unless it surely reads each."""
    heard = [asked_about(part_of(bare, row, _ROOM), asked, "table", log) for row in rows]
    sure = [text for text, confidence in filter(None, heard) if confidence >= SURE_WORDS]
    return sure if len(sure) == len(rows) else []


def names_vehicles(text: str) -> bool:
    """Whether folded words are what a category is called, or the end of that: "auto's tot 3.500 kg"."""
    if _DATED.search(text):
        return False
    words = re.findall(r"[a-z]+", _LIMIT.sub(" ", text))
    named = [word for word in words if word not in _OF_VEHICLES]
    return all(map(_VEHICLE.match, named)) and (bool(named) or not _WEIGHED.isdisjoint(words))
