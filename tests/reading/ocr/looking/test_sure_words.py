"""Where the words stand that say where the sheet or card is."""

import numpy as np

from pipeline.model import Box, Line, View, Word
from pipeline.reading.ocr.looking.sure_words import place_of_words
from pipeline.reading.ocr.tries.attempts import Tried
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.vision.pixels import as_pixels

PICTURE = as_pixels(np.full((700, 1000), 220))


def word(text: str, x: float, y: float, confidence: float = 0.95) -> Line:
    return Line((Word(text, Box(x, y, x + 0.012 * len(text), y + 0.03), confidence),))


def test_short_words_of_a_card_stand_apart_from_its_fields() -> None:
    fields = [word(text, 0.4, 0.2 + 0.06 * at) for at, text in enumerate(("RIJBEWIJS", "PEETERS", "Maria", "Leuven"))]
    fields += [word(text, 0.55, 0.26 + 0.06 * at) for at, text in enumerate(("07.04.1992", "15.07.2016", "14.07.2026"))]
    lines = (*fields, word("AM", 0.15, 0.66), word("B", 0.2, 0.66), word("il", 0.02, 0.02), word("zo", 0.1, 0.5, 0.4))
    plain = Tried(View(), PICTURE, lines, score(lines))
    fields_only, with_short = place_of_words(plain), place_of_words(plain, short_ones=True)
    assert fields_only is not None
    assert with_short is not None
    (left, top), _, (_, bottom), _ = with_short
    assert fields_only[0][0] > 0.3
    assert (round(left, 2), bottom > 0.69, top > 0.1) == (0.11, True, True)
