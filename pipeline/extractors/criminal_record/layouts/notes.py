"""Marks of notes, figures that stand raised beside what they belong to: "Centraal Strafregister³", "2 juni 2023⁴".

A mark is left out only where a note with its number stands on the page and takes nothing back: "geen³" with the note
"3. Behalve ..." stays as it is. Of a note to an answer, every word must be known not to limit that answer.
"""

import re
import statistics
from collections.abc import Mapping
from dataclasses import replace

from pipeline.extractors.criminal_record.against.sentence_tests import says_against
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, ends_blank, taken_back
from pipeline.extractors.criminal_record.sentences.limiting import beside_answer, of_part, takes_nothing_back
from pipeline.extractors.criminal_record.sentences.nothing_said import what_is_stated
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed, record_words
from pipeline.extractors.flattened import blanked, flat
from pipeline.extractors.neighbours import Neighbours
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
_LAPSES = re.compile(
    r"(?<![a-z])(?:na|apres|nach) [^.;]{1,30}(?<![a-z])(?:jaar|jaren|maanden|ans|mois|jahren?|monaten?)(?![a-z])"
    r"[^.;]{0,20}(?:niet meer|plus|nicht mehr) (?:vermeld|mentionn|aufgefuhrt|erwahnt)"
    r"|(?:plus|nicht mehr) (?:vermeld|mentionn|aufgefuhrt|erwahnt)[^.;]{0,30}(?:apres|nach) "
)
"""The law on what no extract tells after a time: "worden na drie jaar niet meer vermeld"."""
_SENTENCES = re.compile(r"(?<=[a-z]{3})[.;]\s|,\s")
_POINT = re.compile(r"(?<=[a-z])\.")
_LEADING = 0.9
"""Heights between two lines of one note."""
_WORDS_OF_LABEL = 5
_PRICE = re.compile(r"(?<![0-9])[0-9]{1,3}(?:[.,][0-9]{2})?(?: ?(?:euro?s?(?![a-z])|€))")
"""What something costs."""


def without_note_marks(page: Page) -> Page:
    """The page without such marks in its text layer; OCR tells too little of how high a figure stands."""
    told: dict[str, list[str]] = {}
    around = Neighbours(page)
    for index, line in enumerate(page.lines):
        if len(line.words) > 1 and (m := _NUMBER.fullmatch(line.words[0].text)):
            told.setdefault(m[1], []).append(_note(page, around, index))
    notes = {
        number: all(map(_limits_nothing, said)) for number, said in told.items() if not any(map(_takes_back, said))
    }
    if not notes:
        return page
    lines = tuple(_without(line, notes) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _note(page: Page, around: Neighbours, index: int) -> str:
    """What the note that begins in a line says, in that and in the lines right under it."""
    said, place = [word.text for word in page.lines[index].words[1:]], index
    while (under := around.below(place, reach=_LEADING)) is not None:
        words = [word.text for word in page.lines[under].words]
        if not words or _NUMBER.fullmatch(words[0]):
            break
        said, place = said + words, under
    return flat(" ".join(said))


def _takes_back(note: str) -> bool:
    return taken_back(note) or _RESTRICTS.match(note) is not None or says_against(note)


def _limits_nothing(note: str) -> bool:
    """Whether a note limits no answer: what the paper costs, the law it rests on, that there are none, what lapses."""
    own = beside_answer() | set(record_words()["voetnoot"])
    for one in _SENTENCES.split(note):
        stated = what_is_stated().search(one) and not listed("ontkenning").search(one)
        plain = _POINT.sub(" ", blanked(_PRICE, one))
        if not _LAPSES.search(one) and (stated or of_part(one) or not takes_nothing_back(plain, own=own)):
            return False
    return True


def _at_answer(before: str, after: str) -> bool:
    """Whether a mark stands behind an answer, or behind its label."""
    said, rest = before.strip(ORNAMENT), after.strip(ORNAMENT)
    heads = not rest and len(said.split()) <= _WORDS_OF_LABEL and what_is_stated().search(said) is not None
    return heads or ends_blank(said) or answers_blank(rest)


def _without(line: Line, notes: Mapping[str, bool]) -> Line:
    """The line without its marks; `notes` tells of each number whether its notes limit no answer."""
    letters = [word.box.height for word in line.words if not word.text.isdigit() or len(word.text) > 2]
    if not letters or len(line.words) < 2:
        return line
    height = statistics.median(letters)
    top, foot = (statistics.median(at) for at in zip(*((w.box.y0, w.box.y1) for w in line.words), strict=True))
    marks = {at for at, word in enumerate(line.words) if word.text in notes and _is_raised(word, height, top, foot)}
    texts = [flat(word.text) for word in line.words]
    marks = {
        at
        for at in marks
        if notes[line.words[at].text] or not _at_answer(" ".join(texts[:at]), " ".join(texts[at + 1 :]))
    }
    return Line(tuple(word for at, word in enumerate(line.words) if at not in marks)) if marks else line


def _is_raised(word: Word, height: float, top: float, foot: float) -> bool:
    box = word.box
    higher = top - box.y0 > _RAISED * height and foot - box.y1 > _RAISED * height
    return word.confidence >= 1.0 and higher and box.height <= _SMALL * height
