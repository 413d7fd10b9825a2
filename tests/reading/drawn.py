"""Pages, cards and photos of them, drawn for tests with the font that Pillow carries."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Pixels = NDArray[np.uint8]

SENTENCES = (
    "Met grote belangstelling las ik uw vacature voor de functie van directeur.",
    "In mijn huidige functie geef ik leiding aan een team van twaalf medewerkers.",
    "Ik ben verantwoordelijk voor de begroting en het personeelsbeleid.",
    "Graag licht ik mijn kandidatuur toe in een persoonlijk gesprek.",
)


def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def letter(*extra: str, width: int = 1240, height: int = 1754, size: int = 26, repeat: int = 3) -> Pixels:
    """A sheet at 150 dpi with some Dutch sentences and the lines of `extra`."""
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    top = height // 10
    for text in (*extra, *SENTENCES * repeat):
        draw.text((width // 10, top), text, font=font(size), fill=(20, 20, 20))
        top += int(size * 1.9)
    return np.array(picture)


def card_front(width: int = 1011) -> Pixels:
    """The front of a licence, 300 dpi, on pale wavy lines."""
    picture = guilloche(width)
    draw = ImageDraw.Draw(picture)
    draw.text((160, 25), "RIJBEWIJS  PERMIS DE CONDUIRE", font=font(32), fill=(120, 30, 60))
    draw.rectangle((30, 150, 290, 500), fill=(185, 185, 185))
    draw.ellipse((90, 190, 230, 380), fill=(120, 110, 105))
    rows = ("1.  PEETERS", "2.  An Maria", "3.  07.04.1992  Leuven", "4a. 15.07.2016   4c. Namur", "4b. 14.07.2026")
    for index, text in enumerate((*rows, "5.  1949419969", "9.  AM  B")):
        draw.text((330, 125 + index * 60), text, font=font(34), fill=(15, 15, 15))
    return np.array(picture)


BACK_ROWS = {"AM": "15.07.2016", "B": "12.05.2010", "BE": "03.11.2014"}


def card_back(width: int = 1011) -> Pixels:
    """The back of a licence with its ruled table: category, picture, from, until, codes."""
    picture = guilloche(width)
    draw = ImageDraw.Draw(picture)
    columns, top, step = (280, 370, 480, 650, 820, 985), 70, 42
    names = ("9.", "AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE")
    for index in range(len(names) + 1):
        draw.line((columns[0], top + index * step, columns[-1], top + index * step), fill=(80, 80, 80), width=2)
    for x in columns:
        draw.line((x, top, x, top + len(names) * step), fill=(80, 80, 80), width=2)
    for index, name in enumerate(names):
        y = top + index * step + 8
        draw.text((columns[0] + 8, y), name, font=font(23), fill=(15, 15, 15))
        if name in BACK_ROWS:
            draw.text((columns[2] + 10, y), BACK_ROWS[name], font=font(23), fill=(15, 15, 15))
            draw.text((columns[3] + 10, y), "14.07.2026", font=font(23), fill=(15, 15, 15))
    return np.array(picture)


def guilloche(width: int) -> Image.Image:
    height = round(width / 1.586)
    ys, xs = np.mgrid[0:height, 0:width]
    waves = np.sin(xs / 7 + 3 * np.sin(ys / 19)) * 0.5 + 0.5
    colours = 250 - waves[:, :, None] * np.array([12.0, 34.0, 26.0]) - np.array([4.0, 14.0, 10.0])
    return Image.fromarray(colours.astype(np.uint8))


def scanned(page: Pixels, *, degrees: float = 0.0, seed: int = 1) -> Pixels:
    """As a scanner gives it: turned anticlockwise by so many degrees, a little noise, JPEG."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(page, matrix, (width, height), borderValue=(248, 248, 246))
    return packed(noisy(np.asarray(turned, np.uint8), 4, seed), 75)


def noisy(page: Pixels, strength: float, seed: int) -> Pixels:
    noise = np.random.default_rng(seed).normal(0, strength, page.shape)
    return np.asarray(np.clip(page + noise, 0, 255), np.uint8)


def packed(page: Pixels, quality: int) -> Pixels:
    encoded = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)


def background(kind: str, width: int, height: int, seed: int = 3) -> NDArray[np.float32]:
    """A table top, RGB."""
    rng = np.random.default_rng(seed)
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    if kind == "checks":
        return np.asarray(np.array((225, 220, 200)) - ((xs // 60 % 2) + (ys // 60 % 2))[:, :, None] * (20, 60, 55))
    plain = {"wood": (150, 105, 65), "dark": (48, 48, 48), "cloth": (90, 120, 160), "light": (200, 190, 175)}[kind]
    if kind == "wood":
        relief = np.sin(xs / 40 + 2 * np.sin(ys / 90)) * 18 + np.sin(xs / 6) * 8
    elif kind == "cloth":
        relief = (xs // 120 % 2) * 22 + np.sin(xs / 5) * np.sin(ys / 5) * 12
    else:
        relief = rng.normal(0, 3, (height, width))
    return np.asarray(np.array(plain) + relief[:, :, None], np.float32)


def corners_of(
    page: Pixels, width: int, height: int, *, share: float, degrees: float = 4.0, tilt: float = 9.0
) -> NDArray[np.float32]:
    """Where the corners of a sheet come in a photo by a phone, tilted by so many degrees."""
    scale = share * min(width / page.shape[1], height / page.shape[0])
    half = (page.shape[1] * scale / 2, page.shape[0] * scale / 2)
    focal, turn, lean = 0.75 * max(width, height), math.radians(degrees), math.radians(tilt)
    found = []
    for across, down in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        x, y = across * half[0], down * half[1]
        x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        y, z = y * math.cos(lean), focal + y * math.sin(lean)
        found.append((width / 2 + focal * x / z, height / 2 + focal * y / z))
    return np.array(found, np.float32)


def photographed(
    page: Pixels, kind: str = "wood", *, size: tuple[int, int] = (900, 1200), share: float = 0.75, shadow: bool = True,
    degrees: float = 4.0, tilt: float = 9.0, shift: tuple[int, int] = (0, 0), seed: int = 5,
) -> tuple[Pixels, list[tuple[float, float]]]:  # fmt: skip
    """A photo of the sheet on a table, and the corners of the sheet in fractions of it."""
    width, height = size
    corners = corners_of(page, width, height, share=share, degrees=degrees, tilt=tilt) + np.array(shift, np.float32)
    source = np.array([(0, 0), (page.shape[1], 0), (page.shape[1], page.shape[0]), (0, page.shape[0])], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners)
    warped = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_AREA).astype(np.float32)
    inside = cv2.warpPerspective(np.ones(page.shape[:2], np.float32), matrix, (width, height))[:, :, None]
    scene = warped * 0.95 * inside + background(kind, width, height) * (1 - inside)
    if shadow:
        dark = np.zeros((height, width), np.float32)
        cv2.fillPoly(dark, [np.array([(0, 0), (width // 2, 0), (width // 3, height), (0, height)])], (1.0,))
        scene = scene * (1 - 0.3 * cv2.GaussianBlur(dark, (0, 0), 30))[:, :, None]
    blurred = cv2.GaussianBlur(scene * np.array([1.0, 0.98, 0.93]), (0, 0), 0.7)
    fractions = [(float(x) / width, float(y) / height) for x, y in corners]
    return packed(noisy(np.clip(blurred, 0, 255).astype(np.uint8), 4, seed), 85), fractions


def cards_on_sheet(*cards: Pixels) -> Pixels:
    """Cards copied on an A4 sheet at 300 dpi."""
    sheet = np.full((3508, 2480, 3), 253, np.uint8)
    for index, card in enumerate(cards):
        top, left = 300 + index * 1100, 400 + index * 300
        sheet[top : top + card.shape[0], left : left + card.shape[1]] = card
    return sheet


LABELLED = (
    ("Uittreksel uit het strafregister", 44, 0),
    ("Familienaam", 20, 150),
    ("Van Wonterghem", 30, 0),
    ("Afgeleverd op", 20, 150),
    ("18 maart 2024", 30, 0),
    ("Nationaal nummer", 20, 150),
    ("Werkgever: lokaal bestuur Lievegem", 30, 0),
)


def labelled(grain: float = 0.0) -> Pixels:
    """A4 at 150 dpi with small grey labels above black values, and the grain of a scanner."""
    sheet = Image.new("L", (1240, 1754), 245)
    pen = ImageDraw.Draw(sheet)
    top = 150
    for text, size, shade in LABELLED:
        pen.text((120, top), text, fill=shade, font=font(size))
        top += size + 40
    noise = np.random.default_rng(5).normal(0, grain, (1754, 1240))
    return np.clip(np.asarray(sheet, np.float32) + noise, 0, 255).astype(np.uint8)
