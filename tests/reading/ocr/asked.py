"""Second engines that read what they are told, lines to ask them about, words and forms in print with every letter."""

import numpy as np
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.vision.pixels import Pixels, as_pixels

PAGE = np.full((400, 600), 245, np.uint8)


class Fake:
    """Reads the same line everywhere."""

    def __init__(self, text: str | None, confidence: float = 0.98) -> None:
        self.read = None if text is None else (text, confidence)
        self.asked = 0

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        self.asked += 1
        return self.read


class Heard:
    """Reads these, one after the other, and then nothing."""

    def __init__(self, *read: tuple[str, float]) -> None:
        self.read = list(read)

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        return self.read.pop(0) if self.read else None


def line(*words: tuple[str, float]) -> Line:
    boxes = [Box(0.1 + 0.2 * k, 0.1, 0.25 + 0.2 * k, 0.15) for k in range(len(words))]
    return Line(tuple(Word(text, box, sure) for (text, sure), box in zip(words, boxes, strict=True)))


def form() -> tuple[Image.Image, ImageDraw.ImageDraw, ImageFont.FreeTypeFont]:
    """The head of a form of 1200 by 400 pixels, what draws on it, and the font in which it is printed."""
    sheet = Image.new("L", (1200, 400), 245)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans Mono"), 26)
    draw.text((60, 60), "UITTREKSEL UIT HET STRAFREGISTER", fill=20, font=font)
    return sheet, draw, font


def printed(text: str) -> tuple[Pixels, Box]:
    """A page with that word in a font that has all letters, as Pillow's own has not, and where it stands."""
    picture = Image.new("L", (800, 120), 245)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), 36)
    draw.text((60, 40), text, font=font, fill=20)
    left, top, right, bottom = draw.textbbox((60, 40), text, font=font)
    return as_pixels(np.asarray(picture)), Box(left / 800, top / 120, right / 800, bottom / 120)
