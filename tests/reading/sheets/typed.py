"""Letters that a typewriter put on a sheet, and strokes of a pen over them."""

from collections.abc import Callable

from matplotlib import font_manager
from PIL import ImageDraw, ImageFont

WIDE, HIGH, LEFT, TOP = 1600, 1100, 200, 400
Draw = Callable[[ImageDraw.ImageDraw], None]


def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_manager.findfont("DejaVu Sans Mono:bold"), size)


def over(*places: tuple[int, int, int, int], wide: int = 4) -> Draw:
    def drawn(draw: ImageDraw.ImageDraw) -> None:
        for place in places:
            draw.line([(LEFT + place[0], TOP + place[1]), (LEFT + place[2], TOP + place[3])], fill=20, width=wide)

    return drawn
