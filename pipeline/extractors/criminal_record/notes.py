"""Marks of notes, figures that stand raised beside what they belong to: "Centraal Strafregister³", "2 juni 2023⁴".

Only where a note with that number stands on the page, and takes nothing back: "geen³" with "3. Behalve ..." stays.
"""

import re
import statistics
from dataclasses import replace

from pipeline.extractors.criminal_record.grammar import taken_back
from pipeline.extractors.flattened import flat
from pipeline.model import Line, Page, Word

_RAISED, _SMALL = 0.08, 0.92
"""By which share of the height of its line a mark stands higher, and how high it may be itself."""
_NUMBER = re.compile(r"\(?([1-9][0-9]?)[.)]?")
_RESTRICTS = re.compile(
    r"\W*(?:alleen|enkel|slechts|uitsluitend|sinds|sedert|vanaf|voor|na|tot|in|op|binnen|niet|geen|seulement|uniquement"
    r"|depuis|pour|avant|apres|dans|ne|pas|sans|nur|ausschliesslich|seit|fur|vor|nach|bis|im|nicht|kein|only|since|for"
    r"|before|after|until|within|not|no)(?![a-z])"
)
"""How a note begins that limits what it stands with."""


def without_note_marks(page: Page) -> Page:
    """The page without such marks in its text layer; OCR tells too little of how high a figure stands."""
    told = {
        m[1]: flat(" ".join(word.text for word in line.words[1:]))
        for line in page.lines
        if len(line.words) > 1 and (m := _NUMBER.fullmatch(line.words[0].text))
    }
    notes = {number for number, text in told.items() if not (taken_back(text) or _RESTRICTS.match(text))}
    if not notes:
        return page
    lines = tuple(_without(line, notes) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _without(line: Line, notes: set[str]) -> Line:
    letters = [word.box.height for word in line.words if not word.text.isdigit() or len(word.text) > 2]
    if not letters or len(line.words) < 2:
        return line
    height = statistics.median(letters)
    top, foot = (statistics.median(at) for at in zip(*((w.box.y0, w.box.y1) for w in line.words), strict=True))
    words = tuple(word for word in line.words if word.text not in notes or not _is_raised(word, height, top, foot))
    return line if len(words) == len(line.words) else Line(words)


def _is_raised(word: Word, height: float, top: float, foot: float) -> bool:
    box = word.box
    higher = top - box.y0 > _RAISED * height and foot - box.y1 > _RAISED * height
    return word.confidence >= 1.0 and higher and box.height <= _SMALL * height
