"""Words in doubt on a page that speaks another language than Dutch, read once more with the model of that language."""

from collections.abc import Iterator, Sequence

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.scoring import asked_language, score, surer_words

_LANGUAGE_PAYS = 0.94
"""Mean confidence below which a page in another language is read a second time, in that language."""
_SURE_WORD = 0.85
"""Confidence from which no other language is asked for a word: it reads five in two thousand otherwise, for thrice the
time."""


def in_its_language(best: Tried, log: Log) -> tuple[Line, ...]:
    """The lines, with the words that another language's model reads with more trust, where the page asks for it.

    The Dutch model knows the letters of all four languages but four, and reads their names and dates as well as their
    own models do, which lose each other's accents. So it stays the base, and a good reading is left as it is.
    """
    language = asked_language(best.lines)
    pays = language != "nld" and best.score.confidence < _LANGUAGE_PAYS
    return _doubted_in(language, best, log) if pays else best.lines


def _doubted_in(language: str, best: Tried, log: Log) -> tuple[Line, ...]:
    """The lines, their words in doubt read in that language too, and of each word the surer reading."""
    started = cpu_seconds()
    doubted = [place for line in best.lines for place in _doubted_places(line.words)]
    read = [Line(words) for words in read_places(best.page, doubted, language) if words]
    log.add(f"tesseract:{language}", "language", score(read).confidence, started)
    return surer_words(best.lines, read)


def _doubted_places(words: Sequence[Word]) -> Iterator[Box]:
    """Where words of a line are in doubt, each with its neighbours; places that share a word are one."""
    near: list[Word] = []
    for at, word in enumerate(words):
        if any(map(_in_doubt, words[max(0, at - 1) : at + 2])):
            near.append(word)
        elif near:
            yield Box.around([one.box for one in near])
            near = []
    if near:
        yield Box.around([one.box for one in near])


def _in_doubt(word: Word) -> bool:
    return word.confidence < _SURE_WORD and any(map(str.isalpha, word.text))
