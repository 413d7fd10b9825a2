"""Scanned pages, of which the picture is taken only where it is what the page shows."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from pipeline.reading.formats import pdf, scans

_WIDE, _HIGH = 413, 585
"""A5 at 71 dpi and a small A4 page at 200 dpi alike: pixels of the page that is drawn here."""
_POINTS = (_WIDE * 72 / 200, _HIGH * 72 / 200)


def scan(mode: str = "L") -> Image.Image:
    """A grey sheet with print-like strokes, not the same on any two sides."""
    picture = Image.new("L", (_WIDE, _HIGH), 235)
    draw = ImageDraw.Draw(picture)
    for row in range(40, _HIGH - 60, 24):
        draw.rectangle((50, row, 60 + (row * 7) % 290, row + 9), fill=40)
    draw.rectangle((10, 10, 40, 30), fill=0)
    return picture.convert(mode, dither=Image.Dither.NONE)


def scanned(
    picture: Image.Image | None = None,
    alter: Callable[[pikepdf.Pdf, pikepdf.Page, pikepdf.Stream], None] | None = None,
    content: bytes = b"q %d 0 0 %d 0 0 cm /Im0 Do Q",
    *,
    points: tuple[float, float] = _POINTS,
) -> bytes:
    """A PDF with one page that bears the picture; `alter` changes what is written of it."""
    picture = picture or scan()
    document = pikepdf.new()
    page = document.add_blank_page(page_size=points)
    image = document.make_stream(
        picture.tobytes(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=picture.width,
        Height=picture.height,
        BitsPerComponent=1 if picture.mode == "1" else 8,
        ColorSpace=Name.DeviceRGB if picture.mode == "RGB" else Name.DeviceGray,
    )
    page.Resources = Dictionary(XObject=Dictionary(Im0=image))
    content = content.replace(b"%d", b"%.4f")
    page.Contents = document.make_stream(content % points if b"%" in content else content)
    if alter is not None:
        alter(document, page, image)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def taken(content: bytes, *, most_pixels: int = 10_000_000) -> NDArray[np.uint8] | None:
    with pdf.opened(content) as document:
        return scans.picture_of(document[0], content, lowest_dpi=200, highest_dpi=300, most_pixels=most_pixels)


def drawn(content: bytes) -> NDArray[np.uint8]:
    with pdf.opened(content) as document:
        document.repaired = True  # of such a file no picture is taken
        return pdf.render(document, 0, most_pixels=10_000_000)


def rotated(degrees: int) -> Callable[[pikepdf.Pdf, pikepdf.Page, pikepdf.Stream], None]:
    return lambda _document, page, _image: page.rotate(degrees, relative=False)


def negative(_document: pikepdf.Pdf, _page: pikepdf.Page, image: pikepdf.Stream) -> None:
    image.Decode = Array([1, 0])


_CLIPPED = b"0 0 %d %d re W n q %d 0 0 %d 0 0 cm /Im0 Do Q".replace(b"0 0 %d %d re", b"0 0 1000 1000 re")
_WORDS = b" BT 3 Tr /F0 12 Tf 20 100 Td (hidden) Tj ET"


@pytest.mark.parametrize(
    ("picture", "alter", "content"),
    [
        pytest.param(scan(), None, None, id="grey"),
        pytest.param(scan("RGB"), None, None, id="colour without colour"),
        pytest.param(Image.merge("RGB", (scan(), scan(), Image.new("L", (_WIDE, _HIGH), 90))), None, None, id="colour"),
        pytest.param(scan("1"), None, None, id="black and white"),
        pytest.param(scan("1"), negative, None, id="white and black"),
        pytest.param(scan(), negative, None, id="negative"),
        pytest.param(scan(), rotated(90), None, id="turned by 90"),
        pytest.param(scan(), rotated(180), None, id="turned by 180"),
        pytest.param(scan(), rotated(270), None, id="turned by 270"),
        pytest.param(scan(), None, _CLIPPED, id="clipped by the page"),
        pytest.param(scan(), None, b"q %d 0 0 %d 0 0 cm /Im0 Do Q" + _WORDS, id="invisible words"),
    ],
)
def test_the_picture_is_what_the_page_shows(
    picture: Image.Image,
    alter: Callable[[pikepdf.Pdf, pikepdf.Page, pikepdf.Stream], None] | None,
    content: bytes | None,
) -> None:
    whole = scanned(picture, alter, content or b"q %d 0 0 %d 0 0 cm /Im0 Do Q")
    seen, shown = taken(whole), drawn(whole)
    assert seen is not None
    assert seen.ndim == shown.ndim
    assert np.abs(np.subtract(seen.shape, shown.shape)).max() <= 1
    high, wide = np.minimum(seen.shape[:2], shown.shape[:2])
    difference = np.abs(seen[:high, :wide].astype(int) - shown[:high, :wide])
    assert difference.mean() < 8  # edges lie half a pixel off in a drawing; a turned or negative picture differs by 20
    assert float(seen.std()) > 20


def masked(document: pikepdf.Pdf, _page: pikepdf.Page, image: pikepdf.Stream) -> None:
    image.SMask = document.make_stream(
        bytes([255]) * 50, Type=Name.XObject, Subtype=Name.Image, Width=10, Height=5, BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
    )  # fmt: skip


def colour_keyed(_document: pikepdf.Pdf, _page: pikepdf.Page, image: pikepdf.Stream) -> None:
    image.Mask = Array([0, 60])


def stencil(_document: pikepdf.Pdf, _page: pikepdf.Page, image: pikepdf.Stream) -> None:
    image.ImageMask = True
    del image.ColorSpace
    image.BitsPerComponent = 1


def in_a_layer(document: pikepdf.Pdf, _page: pikepdf.Page, image: pikepdf.Stream) -> None:
    layer = document.make_indirect(Dictionary(Type=Name.OCG, Name="off"))
    document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    image.OC = layer


def with_note(document: pikepdf.Pdf, page: pikepdf.Page, _image: pikepdf.Stream) -> None:
    page.Annots = Array([document.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Square, Rect=Array([10, 10, 90, 90]), IC=Array([1, 0, 0]))
    )])  # fmt: skip


def cropped(_document: pikepdf.Pdf, page: pikepdf.Page, _image: pikepdf.Stream) -> None:
    page.CropBox = Array([0, 0, _POINTS[0], _POINTS[1] / 2])


def see_through(_document: pikepdf.Pdf, page: pikepdf.Page, _image: pikepdf.Stream) -> None:
    page.Resources.ExtGState = Dictionary(G0=Dictionary(ca=0.3))


def inside_a_form(document: pikepdf.Pdf, page: pikepdf.Page, _image: pikepdf.Stream) -> None:
    form = document.make_stream(
        bytes(page.Contents.read_bytes()), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, *_POINTS]),
        Resources=page.Resources,
    )  # fmt: skip
    page.Resources = Dictionary(XObject=Dictionary(Fm0=form))
    page.Contents = document.make_stream(b"/Fm0 Do")


_PLAIN = b"q %d 0 0 %d 0 0 cm /Im0 Do Q"


@pytest.mark.parametrize(
    ("alter", "content"),
    [
        pytest.param(masked, _PLAIN, id="soft mask"),
        pytest.param(colour_keyed, _PLAIN, id="colour that counts as no paint"),
        pytest.param(stencil, _PLAIN, id="stencil"),
        pytest.param(in_a_layer, _PLAIN, id="layer"),
        pytest.param(None, b"/Span <</MCID 0>> BDC " + _PLAIN + b" EMC", id="marked"),
        pytest.param(with_note, _PLAIN, id="annotation"),
        pytest.param(cropped, _PLAIN, id="cut off"),
        pytest.param(see_through, b"/G0 gs " + _PLAIN, id="see-through"),
        pytest.param(inside_a_form, _PLAIN, id="inside a form"),
        pytest.param(None, _PLAIN + b" 0 g 20 20 90 40 re f", id="something over it"),
        pytest.param(None, b"1 0 0 rg 20 20 90 40 re f " + _PLAIN, id="something under it"),
        pytest.param(None, _PLAIN + b" BT /F0 12 Tf 20 100 Td (seen) Tj ET", id="words over it"),
        pytest.param(None, b"20 20 90 40 re W n " + _PLAIN, id="clipped"),
        pytest.param(None, b"0 0 m 900 0 l 900 900 l 0 900 l 400 400 l W n " + _PLAIN, id="clipped by no rectangle"),
        pytest.param(None, _PLAIN + b" " + _PLAIN.replace(b"%d", b"99"), id="two pictures"),
        pytest.param(None, b"q %d 0 9 %d 0 0 cm /Im0 Do Q", id="slanted"),
        pytest.param(None, b"q -%d 0 0 %d 148 0 cm /Im0 Do Q", id="mirrored"),
        pytest.param(None, b"q 0.5 0 0 0.5 0 0 cm %d 0 0 %d 0 0 cm /Im0 Do Q", id="part of the page"),
    ],
)
def test_page_that_shows_more_or_less_than_a_picture_is_drawn(
    alter: Callable[[pikepdf.Pdf, pikepdf.Page, pikepdf.Stream], None] | None, content: bytes
) -> None:
    assert taken(scanned(None, alter, content.replace(b"%d", b"%.4f"))) is None


@pytest.mark.parametrize(
    ("pixels", "becomes"),
    [pytest.param((207, 293), (585, 413), id="100 dpi"), pytest.param((1652, 2340), (877, 619), id="800 dpi")],
)
def test_a_picture_of_other_density_becomes_that_of_a_drawn_page(
    pixels: tuple[int, int], becomes: tuple[int, int]
) -> None:
    whole = scanned(scan().resize(pixels))
    seen, shown = taken(whole), drawn(whole)
    assert seen is not None
    assert seen.shape == becomes
    assert np.abs(np.subtract(shown.shape, becomes)).max() <= 1
    high, wide = becomes
    assert np.abs(seen[: high - 1, : wide - 1].astype(int) - shown[: high - 1, : wide - 1]).mean() < 4


def test_fax_whose_pixels_are_not_square_is_drawn() -> None:
    assert taken(scanned(scan().resize((_WIDE, _HIGH // 2)))) is None


def test_more_pixels_than_are_asked_for_are_not_decoded() -> None:
    assert taken(scanned(), most_pixels=_WIDE * _HIGH - 1) is None


def test_name_of_a_mask_written_in_numbers_is_not_passed_over() -> None:
    hidden = scanned(None, masked).replace(b"/SMask", b"/SM#61sk")
    assert not scans.pictures_are_plain(hidden)
    assert scans.pictures_are_plain(scanned())


def test_words_over_a_picture_are_in_what_is_read(tmp_path: Path) -> None:
    whole = scanned(None, None, _PLAIN + b" 0 g 20 20 90 40 re f")
    with pdf.opened(whole) as document:
        pixels = pdf.render(document, 0, most_pixels=10_000_000)
    assert pixels.shape[0] == pytest.approx(_HIGH, abs=1)
    assert int(pixels[_HIGH - 100, 200]) == 0
