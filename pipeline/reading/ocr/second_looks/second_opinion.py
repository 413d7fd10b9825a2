"""Lines with figures that stay in doubt, laid before a second engine that goes wrong in other ways.

Where both read the same, the surer of the two readings counts, up to a bound: that two independent engines misread a
date alike was not seen in 109 dates, so 3 % is the least that may be claimed. Where they differ, the doubt stays, and
is deeper. A date that only the second engine sees is shown, but never as certain.
"""

import re
from collections.abc import Collection, Sequence
from itertools import combinations

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import DATE_ALONE, SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.weighing import believed, doubted
from pipeline.reading.ocr.second_looks.dated_stretches import (
    crossed_date,
    doubtful_stretches,
    has_crossed_year,
    named_date,
    spaced_date,
    weighed_date,
)
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_words, words_at
from pipeline.reading.vision.pixels import Pixels, part_around

_SURE = 0.9
"""Confidence below which the second engine is asked, above that from which a field counts as certain: of 314 blurred
dates that Tesseract read with 0.8 or more one was wrong (13.08 as 14.08, at 0.81), and there the second differed.
"""
_MOST_LINES = 12
"""Of one page, the most doubtful first."""
_LONGEST = 40
"""Characters; longer lines are running text, in which no field stands by itself."""
_AGREED = 0.9
"""The most that two engines that agree are trusted."""
_DIFFERED = 0.5
"""The most that a word with figures is trusted of which they differ."""
_FIGURES = 4
"""Digits in a word that may be a date, a year or a number; fewer are a field's number, which says nothing."""
_DATE = re.compile(r"(?<!\d)(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d)(?!\d)")
_GAPS = re.compile(r"(?<=\d)\s*([./-])\s*(?=\d)")
"""Between the figures of a date that is printed wide: "16 . 07 . 2025"."""
_PARTED = re.compile(r"\d+(?: ?([./-]) ?\d+| \d+)+")
"""Figures with signs or gaps between, perhaps not between all: "28.02 2024", "1604/2024"."""
_APART = re.compile(r"(?<![\w./-])(\d{1,2}[./-]? ?)(\d{1,2}[./-]? ?)((?:19|20)\d\d)(?![\w/-])")
"""A day in figures with gaps, perhaps beside signs or in their place: "30 03 2024", "16/03/ 2024"."""
_GAPPED = re.compile(r"(?<![\w./-])(?P<day>\d\d) (?P<month>\d\d)(?P<sign>[./-])(?P<year>(?:19|20)\d\d)(?![\w/-])")
"""A day that has a gap for its first sign: where the other reading has neither, "2902/2024", all figures are alike."""
_WHOLE = 8
"""Figures of a date with its whole year."""
_SCRAPS = " _'`~|.,:;"
"""What a line that a date stands on is read as beside it: "_16/03/ 2024"."""
_GROUP = re.compile(r"\d+(?:[./\- ]{0,2}\d+)*")
_MARGIN = 0.25
"""Around a line, in heights of it."""


def with_second_opinion(
    page: Pixels,
    lines: Sequence[Line],
    log: Log,
    *,
    also: Collection[int] = (),
    heard: Collection[Line] = (),
    using: SecondEngine | None = None,
) -> tuple[Line, ...]:
    """The lines, those with doubtful figures weighed against what the second engine reads in the same place.

    It is not asked about those that it read itself (`heard`): it would agree with itself, and make what it alone saw
    certain.

    `page` is the upright picture the lines were read from; the lines with the numbers `also` are asked about whatever
    was read there. Without a second engine nothing changes.
    """
    asked_of = [(index, line) for index, line in enumerate(lines) if line not in heard]
    doubtful = [index for index, line in asked_of if _doubtful(line) or index in also]
    stretches = [
        (index, stretch)
        for index, line in asked_of
        if index not in doubtful
        for stretch in doubtful_stretches(line, _SURE)
    ]
    asked = (using or second_engine()) if doubtful or stretches else None
    if asked is None:
        return tuple(lines)
    found = list(lines)
    for index in sorted(doubtful, key=lambda one: lines[one].confidence)[:_MOST_LINES]:
        read = asked_about(part_around(page, lines[index].box, _MARGIN), asked, "second_opinion", log)
        if read is not None:
            found[index] = _weighed(lines[index], *read)
    for index, stretch in stretches[:_MOST_LINES]:
        words = found[index].words
        part = part_around(page, Box.around(word.box for word in words[stretch]), _MARGIN)
        read = asked_about(part, asked, "second_opinion", log)
        if read is not None:
            seen = _weighed_stretch(words[stretch], *read)
            found[index] = with_words(found[index], stretch, seen)
    return tuple(found)


def is_date(text: str) -> bool:
    """Whether it is a day in figures and nothing else."""
    return _DATE.fullmatch(text) is not None


def _weighed_stretch(words: Sequence[Word], text: str, confidence: float) -> tuple[Word, ...]:
    """The words of a date within a line after the second engine read `text` in their place."""
    if (spaced := spaced_date(words, text, confidence)) is not None:
        return spaced
    if (crossed := crossed_date(words, text, confidence)) is not None:
        return crossed
    line = Line(tuple(words))
    return weighed_date(words, text, confidence) if named_date(line.text) else _weighed(line, text, confidence).words


def _doubtful(line: Line) -> bool:
    field = len(line.text) <= _LONGEST and not named_date(line.text)
    unsure = any(_of_figures(word) and word.confidence < _SURE for word in line.words)
    return field and (unsure or has_crossed_year(line.text))


def _of_figures(word: Word) -> bool:
    return sum(character.isdigit() for character in word.text) >= _FIGURES


def _weighed(line: Line, text: str, confidence: float) -> Line:
    """The line after the second engine read `text` in its place."""
    if (crossed := crossed_date(line.words, text, confidence)) is not None:
        return Line(crossed)
    text = _GAPS.sub(r"\1", text)
    date = _DATE.search(text)
    if date is not None and _DATE.search(line.text) is None:
        return _closed_up(line, date.group(), min(confidence, _AGREED)) or _seen_by_second(
            line, date.group(), min(confidence, DATE_ALONE)
        )
    day = _APART.search(line.text)
    apart = day if day is not None and " " in day.group() else None
    if apart is None and (regained := _with_sign(line, text, confidence)) is not None:
        return regained
    groups = _groups(text)
    found = Line(tuple(_word(word, groups, confidence) for word in line.words))
    if apart is None:
        return found
    stretch = words_at(apart)
    return with_words(found, stretch, _day_apart(line.words[stretch], apart, text, confidence))


def _with_sign(line: Line, text: str, confidence: float) -> Line | None:
    """The line, its day with the sign that it lost where the second engine gives a gap for that; None for another."""
    gapped = _GAPPED.search(text)
    whole = "" if gapped is None else gapped["sign"].join(gapped.group("day", "month", "year"))
    return _closed_up(line, whole, min(confidence, _AGREED)) if is_date(whole) else None


def _day_apart(words: Sequence[Word], own: re.Match[str], text: str, confidence: float) -> Sequence[Word]:
    """The words of a day with gaps after the second engine read `text`: surer where that gives the same day.

    By itself none of them agrees with anything: of "30 03 2024" it reads all in one.
    """
    other = _APART.search(text) or _DATE.search(text)
    if other is None:
        return words
    if _numbers(own) != _numbers(other):
        return [doubted(word, _DIFFERED) for word in words]
    return [believed(word, min(confidence, _AGREED)) for word in words]


def _numbers(date: re.Match[str]) -> list[int]:
    """Day, month and year."""
    return [int(number) for number in re.findall(r"\d+", date.group())]


def _closed_up(line: Line, date: str, confidence: float) -> Line | None:
    """The line with the words that together are this date, printed wide, as one; None where there are none.

    The same where a sign was lost but all the figures are the same: small print loses its points and strokes first.
    """
    for start, end in combinations(range(len(line.words) + 1), 2):
        words = line.words[start:end]
        text = " ".join(word.text for word in words).strip(_SCRAPS)
        wide = _GAPS.sub(r"\1", text) == date
        if wide or _without_a_sign(text, date):
            sure = max(confidence, min(word.confidence for word in words)) if wide else confidence
            one = Word(date, Box.around(word.box for word in words), sure)
            return with_words(line, slice(start, end), (one,))
    return None


def _without_a_sign(text: str, date: str) -> bool:
    """Whether a text is this date but for one sign between its figures: "1604/2024" is, what has no sign is not."""
    parted = _PARTED.fullmatch(text)
    has_sign = parted is not None and parted[1] is not None and parted[1] in date
    return has_sign and len(_figures(date)) == _WHOLE and _figures(text) == _figures(date)


def _seen_by_second(line: Line, date: str, confidence: float) -> Line:
    """The line with the date in the place of its words with figures."""
    kept = tuple(word for word in line.words if not any(character.isdigit() for character in word.text[2:]))
    place = [word.box for word in line.words if word not in kept] or [line.box]
    words = (*kept, Word(date, Box.around(place), confidence))
    return Line(tuple(sorted(words, key=lambda word: word.box.x0)))


def _figures(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _word(word: Word, others: frozenset[str], confidence: float) -> Word:
    """The word, surer when the same figures are among `others`, less sure when as many but other ones are."""
    own = "".join(sorted(_groups(word.text), key=len)[-1:])
    if len(own) < _FIGURES:
        return word
    if own in others:
        return believed(word, min(confidence, _AGREED))
    if any(len(other) == len(own) for other in others):
        return doubted(word, _DIFFERED)
    return word


def _groups(text: str) -> frozenset[str]:
    """The digits of each date or number in the text: `4b.11.08.2025` gives 4 and 11082025."""
    return frozenset(map(_figures, _GROUP.findall(text)))
