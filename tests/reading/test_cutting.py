"""The picture beside a finding shows its place on the page, and never a national number."""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.model import WHOLE_PAGE, Arrival, Box, Evidence, Upload
from pipeline.reading.cutting import cut


def upload(tmp_path: Path) -> Upload:
    """A white page with a black square at the evidence and a grey one where the national number stands."""
    page = np.full((1400, 1000), 255, np.uint8)
    page[700:720, 400:500] = 0
    page[740:760, 400:500] = 128
    path = tmp_path / "pagina.png"
    Image.fromarray(page).save(path)
    return Upload("x", "pagina.png", path, "", 0, FileKind.IMAGE, Arrival(None, None, ArrivalBasis.UNKNOWN))


PIECE = Evidence("pagina.png", 1, Box(0.4, 0.5, 0.5, 0.514), "15/03/2024", 0.9)
NUMBER = (1, Box(0.4, 0.528, 0.5, 0.543))


def shown(data: bytes) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return np.asarray(Image.open(io.BytesIO(data)).convert("L"))


def test_piece_shows_the_place_with_its_surroundings(tmp_path: Path) -> None:
    picture = shown(cut(upload(tmp_path), (PIECE,), (), Limits())[PIECE])
    assert 345 <= picture.shape[1] <= 355
    assert (picture < 30).sum() > 1000
    assert ((picture > 115) & (picture < 140)).sum() > 500


def test_national_number_is_blacked_out(tmp_path: Path) -> None:
    picture = shown(cut(upload(tmp_path), (PIECE,), (NUMBER,), Limits())[PIECE])
    assert ((picture > 115) & (picture < 140)).sum() < 100


def test_whole_page_is_small(tmp_path: Path) -> None:
    whole = Evidence("pagina.png", 1, WHOLE_PAGE, "", 0.9)
    assert shown(cut(upload(tmp_path), (whole,), (), Limits())[whole]).shape[1] == 420


def test_what_cannot_be_shown_is_left_out(tmp_path: Path) -> None:
    broken = upload(tmp_path)
    broken.source.write_bytes(b"no picture")
    assert cut(broken, (PIECE,), (), Limits()) == {}
