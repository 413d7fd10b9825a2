"""Dates within a sentence, or with the name of a month, that stay in doubt: what two engines make of them together.

`second_opinion` asks about a line that is a field by itself; of a sentence it asks about the words of its dates alone,
which the second engine reads as surely as a field. There the day of one or two figures counts, and so does the month:
a name that is none ("februan") is put right, one that is another than the second engine read is in doubt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from rapidfuzz.distance import Levenshtein

from pipeline.model import Line, Word
from pipeline.reading.ocr.engines.second_engine import TRUSTED_ALONE
from pipeline.reading.ocr.looking.crossed_years import only_year
from pipeline.reading.ocr.looking.weighing import believed, doubted
from pipeline.reading.ocr.tries.placing import words_at
from pipeline.text import fold
from pipeline.vocabulary import months

_NAMED = re.compile(
    r"(?<![^\W_])((?=[OoIl]?[0-9])[0-9OoIl]{1,2}|[1Il](?=er[\W_]))(?:er(?=[\W_]))?\W{0,3}([^\W\d]{3,10})\W{0,3}"
    r"((?:19|20)[0-9]{2})(?![0-9])"
)
"""The first of a month is "1er" in French, of which the figure passes for a letter sooner than any."""
_FIGURES = re.compile(r"(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])")
_SIGN_LOST = re.compile(
    r"(?<![\w./-])(?:0[1-9]|[12][0-9]|3[01])(?:(?:0[1-9]|1[0-2])[./-]|[./-](?:0[1-9]|1[0-2]))(?:19|20)[0-9]{2}(?![\w/-])"
)
"""A day in figures of which one sign was lost, "2902/2024": however surely it was read, it is none as it stands."""
_SPACED = re.compile(
    r"(?<!\S)(?=\S{0,2} ?\S{0,2}[OoIl])([0-3OoIl][0-9OoIl]) ([01OoIl][0-9OoIl]) ((?:19|20)[0-9]{2})(?!\S)"
)
"""A day in figures with gaps between, of which one or more passed for letters: "19 O1 2026"."""
_CROSSED = re.compile(
    r"(?<![^\W_])(?P<day>[0-9]{1,2}(?:(?P<sign>[./-])[0-9]{1,2}(?P=sign)| [^\W\d]{3,10} ))(?P<year>\S{4})(?![^\W_])"
)
"""A day of which the rim of a stamp may cross a figure of the year: "12/04/2524"."""
_FIELD, _SENTENCE = 40, 120
"""Characters of a line that is a field by itself, and of one that is looked at."""
_FIGURES_OF = str.maketrans("OoIl", "0011")
_MOST = 3
"""Dates of a line."""
_DAYS = 31
_AGREED, _DIFFERED, _REPLACED = 0.9, 0.5, 0.85
"""The most that is trusted: two engines that agree, two that differ, and the second with another name of a month or for
a figure of the year that is crossed."""
_TRUSTED, _NEAR = 0.85, 2
"""The second engine's own confidence from which its name of a month is believed, and the letters by which the first
reading may differ from that name, where no other month is as near."""
_SAME = 3
"""Letters in which what is read may be taken for the beginning of a month."""


def named_date(text: str) -> bool:
    """Whether a date with the name of a month, or what may be one, stands in a text."""
    return _NAMED.search(text) is not None


def is_month(text: str) -> bool:
    """Whether a word is the name of a month."""
    return fold(text) in months.FULL


def doubtful_stretches(line: Line, sure: float) -> Iterator[slice]:
    """The words of each date of a line that is not asked about as a whole, read with less than `sure`."""
    text = line.text
    if len(text) > _SENTENCE or not any(map(str.isdigit, text)):
        return
    figures = _FIGURES.finditer(text) if len(text) > _FIELD else ()
    if len(text) > _FIELD and (crossed := _crossed(text)) is not None:
        yield words_at(crossed[0])
    for date in islice((*_NAMED.finditer(text), *_SPACED.finditer(text), *_SIGN_LOST.finditer(text), *figures), _MOST):
        stretch = words_at(date)
        if min(word.confidence for word in line.words[stretch]) < sure or _has_letter(date) or date.re is _SIGN_LOST:
            yield stretch


def has_crossed_year(text: str) -> bool:
    """Whether a day stands in a text of which the year is none, but can be only one."""
    return _crossed(text) is not None


def _crossed(text: str) -> tuple[re.Match[str], str] | None:
    """The first such day, and the year that it can only be."""
    days = ((day, only_year(day["year"])) for day in _CROSSED.finditer(text))
    return next(((day, year) for day, year in days if year is not None), None)


def crossed_date(words: Sequence[Word], text: str, confidence: float) -> tuple[Word, ...] | None:
    """The words, the crossed year of a day among them as the second engine read it in `text`.

    Only where it surely reads the very day, and of the year the only one that it can be; None anywhere else.
    """
    found = _crossed(" ".join(word.text for word in words))
    if found is None or confidence < TRUSTED_ALONE:
        return None
    day, year = found
    if not re.search(rf"(?<![0-9]){re.escape(fold(day['day'] + year))}(?![0-9])", fold(text)):
        return None
    at = words_at(day)
    last = words[at.stop - 1]
    mended = last.text.replace(day["year"], year, 1)
    sure = [replace(word, confidence=max(word.confidence, _REPLACED)) for word in words[at.start : at.stop - 1]]
    return (*words[: at.start], *sure, replace(last, text=mended, confidence=_REPLACED), *words[at.stop :])


def weighed_date(words: Sequence[Word], text: str, confidence: float) -> tuple[Word, ...]:
    """The words of a date after the second engine read `text` in their place."""
    own, other = (_NAMED.search(one) for one in (" ".join(word.text for word in words), text))
    if own is None or other is None:
        return tuple(words)
    if _figures(own) != _figures(other):
        return tuple(doubted(word, _DIFFERED) for word in words) if _is_day(other) else tuple(words)
    least = min(confidence, _AGREED)
    found = [
        _month(word, own[2], other[2], confidence) if own[2] in word.text else believed(word, least) for word in words
    ]
    if _has_letter(own) and not _has_letter(other) and confidence >= _TRUSTED:
        day = replace(words[0], text=words[0].text.replace(own[1], other[1], 1), confidence=min(confidence, _REPLACED))
        return (day, *found[1:])
    return tuple(words) if _has_letter(own) else tuple(found)


def spaced_date(words: Sequence[Word], text: str, confidence: float) -> tuple[Word, ...] | None:
    """The words of a day with gaps in which figures passed for letters, after the second engine read `text` there.

    The figures, where it surely reads those that the letters stand for; None where the words are no such day.
    """
    own = _SPACED.fullmatch(" ".join(word.text for word in words))
    if own is None:
        return None
    figures = [part.translate(_FIGURES_OF) for part in own.groups()]
    if confidence < _TRUSTED or re.findall(r"\d+", text) not in (figures, ["".join(figures)]):
        return tuple(words)
    least = min(confidence, _REPLACED)
    return tuple(
        believed(word, least) if word.text == part else replace(word, text=part, confidence=least)
        for word, part in zip(words, figures, strict=True)
    )


def _figures(date: re.Match[str]) -> tuple[int, str]:
    """Day and year, letters in the day taken for the figures that they are read for."""
    return int(date[1].translate(_FIGURES_OF)), date[3]


def _is_day(date: re.Match[str]) -> bool:
    """Whether it may be one of the calendar: a reading that makes none ("8 supahs 1907") speaks against nothing."""
    month = fold(date[2])
    return 1 <= _figures(date)[0] <= _DAYS and any(name[:_SAME] == month[:_SAME] for name in months.BY_ITSELF)


def _has_letter(date: re.Match[str]) -> bool:
    """Whether a letter stands in the day of a date with the name of a month, "O9 februari": in "ler mars" none does.

    No day but the first ends so.
    """
    if date.re is _SPACED:
        return True
    return date.re is _NAMED and not date[1].isdigit() and date.string[date.end(1) :][:2] != "er"


def _month(word: Word, own: str, other: str, confidence: float) -> Word:
    """The word with the name of the month, after the second engine read `other` for it."""
    names = fold(own), fold(other)
    if names[0] == names[1]:
        return believed(word, min(confidence, _AGREED))
    if names[0] in months.FULL:
        return doubted(word, _DIFFERED) if names[1] in months.FULL else word
    if names[1] not in months.FULL or confidence < _TRUSTED or not _is_nearest(*names):
        return word
    return replace(word, text=word.text.replace(own, other), confidence=min(confidence, _REPLACED))


def _is_nearest(misread: str, month: str) -> bool:
    """Whether a name is near enough, and that of no other month is as near: "februar" names the same as "februari"."""
    apart = Levenshtein.distance(misread, month)
    others = (name for name in months.FULL if months.IN_DATES[name] != months.IN_DATES[month])
    return apart <= _NEAR and all(Levenshtein.distance(misread, name) > apart for name in others)
