"""QR codes are read on pages that may be an extract, and on no other; nothing is asked of any network."""

import io
import socket
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import segno
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading import files
from pipeline.reading.files import open_file
from pipeline.reading.formats.qr_codes import codes_in, with_codes
from tests.pages import page_of
from tests.reading.pdfs import TEXT, pdf_of, write

ADDRESS = "https://certif.belgium.be/verify?id=8f3b2c1d-9a77-4f0e-bb1c"


def code(text: str, *, scale: int = 5) -> Image.Image:
    drawn = io.BytesIO()
    segno.make(text, error="m").save(drawn, kind="png", scale=scale, border=4)
    return Image.open(drawn).convert("L")


def sheet(*codes: Image.Image, turn: float = 0.0) -> NDArray[np.uint8]:
    """A grey page with these codes on it."""
    page = Image.new("L", (1240, 1754), 250)
    for number, one in enumerate(codes):
        page.paste(one, (150 + 400 * number, 1200))
    return np.asarray(page.rotate(turn, expand=True, fillcolor=250))


@pytest.mark.parametrize("turn", [0, 90, 180, 7, -13])
def test_a_code_is_read_in_any_direction(turn: float) -> None:
    assert codes_in(sheet(code(ADDRESS), turn=turn)) == (ADDRESS,)


def test_colour_noise_and_several_codes() -> None:
    grey = sheet(code(ADDRESS), code("https://www.aalst.be"))
    noisy = np.clip(grey.astype(int) + np.random.default_rng(1).normal(0, 25, grey.shape), 0, 255).astype(np.uint8)
    assert codes_in(np.stack([noisy] * 3, axis=2)) == (ADDRESS, "https://www.aalst.be")


def test_a_text_longer_than_any_address_is_left_out() -> None:
    assert codes_in(sheet(code("https://certif.belgium.be/" + "a" * 600, scale=4))) == ()


@pytest.mark.parametrize("text", ["Universiteit Gent\nMaster in de rechten", "Rijbewijs", "Geachte mevrouw"])
def test_the_picture_of_another_page_is_not_even_asked_for(text: str) -> None:
    def never() -> NDArray[np.uint8]:
        raise AssertionError("drawn for nothing")

    assert with_codes(page_of(text), never).codes == ()


@pytest.mark.parametrize("text", ["UITTREKSEL UIT HET STRAFREGISTER", "Extrait de casier judiciaire"])
def test_that_of_a_page_that_may_be_an_extract_is(text: str) -> None:
    assert with_codes(page_of(text), lambda: sheet(code(ADDRESS))).codes == (ADDRESS,)


def test_a_born_digital_extract_is_read_without_any_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> socket.socket:
        raise AssertionError("a connection was asked for")

    def draw(canvas: Canvas) -> None:
        write(canvas, TEXT)
        canvas.drawImage(ImageReader(code(ADDRESS)), 400, 80, 80, 80)

    monkeypatch.setattr(socket, "socket", refused)
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(pdf_of(draw))
    arrival = Arrival(None, False, ArrivalBasis.VOUCHED)
    opened = open_file(Upload("map", path.name, path, "0" * 64, 1, FileKind.PDF, arrival), Limits())
    assert [page.codes for page in opened.done] == [(ADDRESS,)]


def as_picture(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(code(ADDRESS)), 400, 80, 80, 80)


def as_squares(canvas: Canvas, text: str = ADDRESS) -> None:
    for row, modules in enumerate(segno.make(text, error="m", micro=False).matrix):
        for column, dark in enumerate(modules):
            if dark:
                canvas.rect(400 + 3 * column, 200 - 3 * row, 3, 3, stroke=0, fill=1)


def as_one_path(canvas: Canvas) -> None:
    path = canvas.beginPath()
    for row, modules in enumerate(segno.make("1", version=1, micro=False).matrix):
        for column, dark in enumerate(modules):
            if dark:
                path.rect(400 + 4 * column, 200 - 4 * row, 4, 4)
    canvas.drawPath(path, stroke=0, fill=1)


def codes_of(content: bytes, tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(content)
    arrival = Arrival(None, False, ArrivalBasis.VOUCHED)
    (page,) = open_file(Upload("map", path.name, path, "0" * 64, 1, FileKind.PDF, arrival), Limits()).done
    return page.codes


@pytest.mark.parametrize(("drawn", "said"), [(as_picture, ADDRESS), (as_squares, ADDRESS), (as_one_path, "1")])
def test_a_code_is_found_however_it_was_drawn(drawn: Callable[[Canvas], None], said: str, tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, TEXT)
        drawn(canvas)

    assert codes_of(pdf_of(draw), tmp_path) == (said,)


def test_a_page_of_text_in_a_table_is_not_drawn_to_look_for_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> NDArray[np.uint8]:
        raise AssertionError("the page was drawn")

    def draw(canvas: Canvas) -> None:
        write(canvas, TEXT)
        for row in range(12):
            canvas.rect(60, 100 + 20 * row, 400, 20)

    monkeypatch.setattr(files, "_drawn", never)
    assert codes_of(pdf_of(draw), tmp_path) == ()
