"""The front of a card, drawn as `prepared_card` gives it, and what was read on it."""

import cv2
import numpy as np
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.vision.pixels import Pixels
from tests.reading.drawn import font

HIGH, WIDE = 725, 1150
FRONT = (("1.", "PEETERS"), ("2.", "An"), ("3.", "12.05.1985"), ("4a.", "03.02.2021"), ("4b.", "03.02.2031"))
LEFT = 430
SIZE = 34


def write(card: Pixels, text: str, x: int, y: int) -> Box:
    """The text with its foot on y, and the box of its ink."""
    picture = Image.fromarray(card)
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = draw.textbbox((x, y), text, font=font(SIZE), anchor="ls")
    draw.text((x, y), text, font=font(SIZE), fill=20, anchor="ls")
    card[:] = np.array(picture)
    return Box(left / WIDE, top / HIGH, right / WIDE, bottom / HIGH)


def front(confidence: float = 0.9) -> tuple[Pixels, tuple[Line, ...]]:
    """The front of a card with its fields but for the list, and the lines as they were read."""
    card = np.full((HIGH, WIDE), 245, np.uint8)
    lines = []
    for at, (number, value) in enumerate(FRONT):
        y = 200 + 60 * at
        boxes = write(card, number, 370, y), write(card, value, LEFT, y)
        lines.append(Line((Word(number, boxes[0], 0.9), Word(value, boxes[1], confidence))))
    return card, tuple(lines)


def guilloche(card: Pixels) -> None:
    """Pale lines through all that stands on the card."""
    for offset in range(-400, HIGH, 17):
        points = [(x, round(offset + 0.3 * x + 12 * np.sin(x / 60))) for x in range(0, WIDE, 8)]
        under = card.copy()
        cv2.polylines(under, [np.array(points, np.int32)], False, (170,), 2)
        np.minimum(card, under, out=card)
