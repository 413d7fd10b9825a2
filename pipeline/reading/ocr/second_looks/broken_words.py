"""A word or number that Tesseract parted over two lines, as where a row of print rises on a curled sheet.

"21 okto" ends one line and "ber 2003" is another, though no gap parts them: read together they are one word again.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.second_looks.leftovers import is_sound
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.scoring import mean_of
from pipeline.reading.vision.pixels import Pixels

_GAP = 0.2
"""Heights of a word between its two parts, at most: words stand further apart."""
_LEVEL = 0.6
"""Of the lower part, that stands as high as the other does."""
_MOST = 6
"""Places of one page that are looked at so."""


def with_words_whole(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, two that part a word as one, where both parts are read as that word and no letter is another.

    `page` is the upright picture, in even light, that the lines were read from.
    """
    kept = list(lines)
    for begun, rest in islice(_broken(lines, page.shape[1] / page.shape[0]), _MOST):
        if begun not in kept or rest not in kept:
            continue  # it was joined to another already
        started = cpu_seconds()
        parts = (begun.words[-1], rest.words[0])
        read = read_region(page, Box.around(part.box for part in parts), enlarge=1.0, single_line=True, even=True)
        log.add("tesseract:nld", "broken_word", min(map(mean_of, read), default=0.0), started)
        if len(read) == 1 and is_sound(read[0]) and _is_whole(read[0].words, parts):
            kept[kept.index(begun)] = Line((*begun.words[:-1], *read[0].words, *rest.words[1:]))
            kept.remove(rest)
    return tuple(kept)


def _broken(lines: Sequence[Line], aspect: float) -> Iterator[tuple[Line, Line]]:
    """Each line of which the last word goes on in another; `aspect` is width over height of the page."""
    begins = sorted(lines, key=lambda line: line.words[0].box.x0)
    places = [line.words[0].box.x0 for line in begins]
    for begun in lines:
        end = begun.words[-1].box
        reach = _GAP * end.height / aspect
        for rest in begins[bisect_left(places, end.x1 - reach) : bisect_right(places, end.x1 + reach)]:
            if rest is not begun and _goes_on(end, rest.words[0].box, aspect):
                yield begun, rest


def _goes_on(one: Box, other: Box, aspect: float) -> bool:
    lower = min(one.height, other.height)
    return abs(other.x0 - one.x1) * aspect <= _GAP * lower and one.shared(other)[1] >= _LEVEL * lower


def _is_whole(read: Sequence[Word], parts: Sequence[Word]) -> bool:
    """Whether one word was read, of the very characters of its parts."""
    return len(read) == 1 and read[0].text == "".join(part.text for part in parts)
