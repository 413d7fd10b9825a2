"""Pictures of every mode and make come out grey or RGB, upright, within bounds; damaged ones say so."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pipeline.codes import Problem
from pipeline.reading.formats.images import count_frames, decode
from pipeline.reading.problems import Unreadable

MANY = 50_000_000


def saved(tmp_path: Path, image: Image.Image, form: str, **options: object) -> Path:
    path = tmp_path / f"beeld.{form.lower()}"
    image.save(path, form, **options)
    return path


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_comes_out_in_eight_bits(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGB", (60, 40), "white").convert("L").convert(mode) if mode != "I;16" else None
    image = image or Image.fromarray(np.full((40, 60), 65535, np.uint16))
    pixels = decode(saved(tmp_path, image, "TIFF"), 0, most_pixels=MANY)
    assert pixels.dtype == np.uint8
    assert pixels.shape[:2] == (40, 60)
    assert pixels.min() >= 250


def test_transparent_is_on_white(tmp_path: Path) -> None:
    pixels = decode(saved(tmp_path, Image.new("RGBA", (10, 10), (0, 0, 0, 0)), "PNG"), 0, most_pixels=MANY)
    assert pixels.min() == 255


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (39, 59)), (6, (0, 39)), (8, (59, 0))])
def test_exif_orientation_is_honoured(tmp_path: Path, orientation: int, corner: tuple[int, int]) -> None:
    image = Image.new("L", (60, 40), 255)
    image.paste(0, (0, 0, 8, 8))
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = decode(saved(tmp_path, image, "PNG", exif=exif), 0, most_pixels=MANY)
    assert pixels[corner] == 0
    assert np.count_nonzero(pixels == 0) == 64


def test_frames_of_a_tiff_are_pages_but_a_gif_is_one_picture(tmp_path: Path) -> None:
    pages = [Image.new("L", (20, 20), value) for value in (10, 20, 30)]
    path = saved(tmp_path, pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert count_frames(path, most_pixels=MANY, most_frames=10) == 3
    assert [int(decode(path, n, most_pixels=MANY)[0, 0]) for n in range(3)] == [10, 20, 30]
    moving = saved(tmp_path, pages[0], "GIF", save_all=True, append_images=pages[1:])
    assert count_frames(moving, most_pixels=MANY, most_frames=10) == 1


def test_size_is_judged_by_the_header(tmp_path: Path) -> None:
    path = saved(tmp_path, Image.new("1", (30_000, 30_000)), "PNG")
    with pytest.raises(Unreadable) as caught:
        count_frames(path, most_pixels=MANY, most_frames=10)
    assert caught.value.problem is Problem.TOO_LARGE


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_truncated_picture_is_not_guessed_at(tmp_path: Path, form: str, share: float) -> None:
    buffer = io.BytesIO()
    noise = np.random.default_rng(1).integers(0, 255, (200, 300, 3), np.uint8)
    Image.fromarray(noise).save(buffer, form)
    path = tmp_path / "half"
    path.write_bytes(buffer.getvalue()[: int(len(buffer.getvalue()) * share)])
    with pytest.raises(Unreadable) as caught:
        decode(path, 0, most_pixels=MANY)
    assert caught.value.problem is Problem.CORRUPT
