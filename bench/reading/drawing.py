"""Our own set of pages: documents of every type, carried in several ways; half are of layouts and fonts held out."""

import datetime as dt
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pypdf

from bench.documents import (
    Drawn,
    Split,
    draw_cv,
    draw_diploma,
    draw_extract,
    draw_letter,
    draw_licence,
    draw_lookalike,
)
from bench.documents.carriers import (
    Carried,
    Colour,
    born_digital,
    page_size,
    photo_jpeg,
    scan_pdf,
    scan_with_text_layer,
    words_of,
)
from bench.reading.pages import BenchPage, Truth, save
from pipeline.model import FieldValue

HELD_OUT_FONTS = ("P052", "C059", "URWBookman", "FreeS", "DejaVuSerif", "LiberationSansNarrow", "NimbusSansNarrow")
"""How the names of fonts begin that no page of the other half bears, unless its layout knows no other."""
CARRIERS = ("scan", "photo", "digital", "scan", "photo", "layered", "scan", "photo", "digital", "scan", "photo")
"""How documents come, over and over."""
_DRAWS = 25
"""So often a document is drawn anew until its fonts are of its half."""
_CARD_MM = 260.0
_TESSERACT = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
_UNREADABLE = ("leadership_months", "languages", "signed", "nationality")
"""Fields judged from the whole document with room for opinion."""

_DRAW: tuple[tuple[int, Callable[..., Drawn]], ...] = (
    (4, draw_extract), (4, draw_diploma), (4, draw_licence), (1, draw_cv), (1, draw_letter), (1, draw_lookalike),
)  # fmt: skip
"""How often each type comes: those on which most is decided most often."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How a page was carried."""

    carried: Carried
    turned: int
    """Degrees clockwise, in the picture as decoded."""


def draw_set(folder: Path, pages: int, seed: int) -> None:
    """Draw at least so many pages into `folder`; the same seed gives the same pages on one machine."""
    folder.mkdir(parents=True, exist_ok=True)
    done = 0
    for index in range(10 * pages):
        rng = Random(f"{seed}:{index}")
        split = (Split.DEV, Split.HELD_OUT)[index % 2]
        carrier = CARRIERS[index // 2 % len(CARRIERS)]
        drawn = _document(rng, split)
        if carrier == "layered" and max(page_size(drawn.pdf)) < _CARD_MM:
            carrier = "scan"  # a scanner puts no text layer under a card that lies somewhere on its glass
        for number in range(1, min(drawn.truth.pages, 2) + 1):
            page = _page_of(drawn, number, split)
            way = _WAYS[carrier](rng, _single(drawn.pdf, number))
            up = way.turned if page.words else None  # a page without print has no upright way to read it
            truth = replace(page, carrier=carrier, orientation=up, map=way.carried.maps[0].tolist())
            name = f"{carrier}-{split}-{index:04}-{number}{way.carried.suffix}"
            save(BenchPage(folder / name, truth), way.carried.data)
            done += 1
        if done >= pages:
            return


def _document(rng: Random, split: Split) -> Drawn:
    draws = [draw for weight, draw in _DRAW for _ in range(weight)]
    draw = rng.choice(draws)
    drawn = draw(rng, split=split)
    for _ in range(_DRAWS):
        if any(font.startswith(HELD_OUT_FONTS) for font in drawn.truth.fonts) is (split is Split.HELD_OUT):
            break
        drawn = draw(rng, split=split)
    return drawn


def _single(pdf: bytes, number: int) -> bytes:
    writer = pypdf.PdfWriter()
    writer.append(io.BytesIO(pdf), pages=(number - 1, number))
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _page_of(drawn: Drawn, number: int, split: Split) -> Truth:
    """What one page of a document shows."""
    here = {name: text for name, text in drawn.truth.printed.items() if drawn.truth.boxes.get(name, (0,))[0] == number}
    whole = drawn.truth.pages == 1
    small = max(page_size(drawn.pdf, number)) < _CARD_MM
    return Truth(
        kind="card" if small or "card" in drawn.truth.layout else "sheet",
        split=split.value,
        language=_TESSERACT.get(drawn.truth.language, "nld"),
        dates=dict(_dates(drawn, here)),
        names=_names(here),
        rows={name[9:]: text for name, text in here.items() if name.startswith("obtained_")},
        categories=here.get("categories", ""),
        words=[word for page, word, _ in words_of(drawn.pdf) if page == number],
        type=drawn.truth.type.value if whole else "",
        fields={name: _plain(value) for name, value in drawn.truth.fields.items() if name not in _UNREADABLE}
        if whole
        else {},
        layout=drawn.truth.layout,
        fonts=drawn.truth.fonts,
    )


def _dates(drawn: Drawn, here: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    values: dict[str, Any] = dict(drawn.truth.fields)
    if drawn.truth.person is not None:
        values.setdefault("birth_date", drawn.truth.person.birth_date)
    for name, value in values.items():
        if isinstance(value, dt.date) and name in here:
            yield name, (value.isoformat(), here[name])


def _names(here: Mapping[str, str]) -> dict[str, str]:
    parts = {name: here[name] for name in ("family", "given") if name in here}
    return parts or {name: here[name] for name in ("holder", "name") if name in here}


def _plain(value: FieldValue) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else list(value) if isinstance(value, tuple) else value


def _scan(rng: Random, pdf: bytes) -> _Way:
    turns = rng.choice((0, 0, 0, 0, 0, 1, 2, 3))
    carried = scan_pdf(
        pdf,
        rng.getrandbits(31),
        dpi=rng.choice((150, 200, 200, 300)),
        skew=rng.uniform(-2, 2),
        noise=rng.uniform(0.05, 0.4),
        colour=rng.choice((Colour.GREY, Colour.GREY, Colour.COLOUR, Colour.BILEVEL)),
        turns=turns,
    )
    return _Way(carried, turns * 90)


def _photo(rng: Random, pdf: bytes) -> _Way:
    turns, exif = rng.choice((0, 0, 0, 1, 2, 3)), rng.random() < 0.8
    carried = photo_jpeg(pdf, rng.getrandbits(31), rng.choice((0, 0, 1, 1, 2)), turns=turns, exif=exif)
    return _Way(carried, 0 if exif else turns * 90)


def _layered(rng: Random, pdf: bytes) -> _Way:
    """The layer is that of a scanner with a good engine: a letter in a thousand is wrong, in every other scan none."""
    return _Way(scan_with_text_layer(pdf, rng.getrandbits(31), garble=rng.choice((0.0, 0.001))), 0)


_WAYS: dict[str, Callable[[Random, bytes], _Way]] = {
    "digital": lambda rng, pdf: _Way(born_digital(pdf), 0),
    "scan": _scan,
    "photo": _photo,
    "layered": _layered,
}
