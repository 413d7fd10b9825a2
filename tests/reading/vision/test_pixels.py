"""The quick ways give what the plain ways give."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box
from pipeline.reading.vision.pixels import (
    Pixels,
    as_pixels,
    border_value,
    bounds_around,
    bounds_of,
    chroma_of,
    every,
    framed,
    grey_of,
    halved,
    ink_channel,
    part_of,
    percentiles,
    pieces_of,
    print_channel,
    ring_of,
    runs_of,
    stretches_of,
    thumbnail,
    turned,
    without_colour,
)

COLOURS = as_pixels(np.random.default_rng(1).integers(0, 256, (90, 61, 3)))
GREY = as_pixels(np.repeat(COLOURS[:, :, :1], 3, axis=2))
SHARES = (0, 1, 33.3, 50, 92, 100)


@pytest.mark.parametrize("size", [1, 2, 7, 61 * 90])
def test_percentiles_are_those_of_numpy(size: int) -> None:
    plane = as_pixels(COLOURS[:, :, 0].ravel()[:size, None])
    assert percentiles(plane, SHARES) == pytest.approx(np.percentile(plane, SHARES))


def test_percentiles_within_a_mask() -> None:
    plane, mask = as_pixels(COLOURS[:, :, 0]), as_pixels((COLOURS[:, :, 1] > 100) * 255)
    assert percentiles(plane, SHARES, mask) == pytest.approx(np.percentile(plane[mask > 0], SHARES))


def test_brightest_colour_and_chroma() -> None:
    assert (ink_channel(COLOURS) == COLOURS.max(axis=2)).all()
    assert (chroma_of(COLOURS) == np.ptp(COLOURS, axis=2)).all()


@pytest.mark.parametrize("turns", [0, 1, 2, 3, 5])
def test_turns_are_clockwise(turns: int) -> None:
    assert (turned(COLOURS, turns) == np.rot90(COLOURS, k=-turns)).all()


def test_a_picture_without_colour_is_grey() -> None:
    assert (without_colour(GREY) == GREY[:, :, 0]).all()
    almost = GREY.copy()
    almost[5, 5, 2] ^= 1
    assert without_colour(almost).shape == GREY.shape
    assert without_colour(COLOURS) is COLOURS


@pytest.mark.parametrize(("side", "step"), [(60, 3), (700, 2)], ids=["in 16 bits", "too many for 16 bits"])
def test_pieces_are_those_of_opencv(side: int, step: int) -> None:
    mask = as_pixels((COLOURS[:side, :side, 0] > 150) * 255)
    mask = np.pad(mask, ((0, side - mask.shape[0]), (0, side - mask.shape[1])))
    mask[::step, ::step] = 1
    pieces = pieces_of(mask)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    large = pieces.stats[:, cv2.CC_STAT_AREA] > 3
    assert (pieces.labels == labels).all()
    assert (pieces.stats == stats).all()
    assert (pieces.where(large) == large[labels] * 255).all()


def test_the_border_of_a_picture_in_colour() -> None:
    assert border_value(COLOURS) == border_value(grey_of(COLOURS))


def sheet(paper: tuple[int, int, int], line: tuple[int, int, int], ink: tuple[int, int, int]) -> Pixels:
    """Paper with lines over a third of it and some print."""
    picture = np.empty((300, 300, 3), np.uint8)
    picture[:] = paper
    picture[::3] = line
    picture[100:110, 40:260] = ink
    return as_pixels(picture)


def test_only_coloured_lines_under_black_print_are_taken_away() -> None:
    guilloche = sheet((250, 250, 250), (250, 190, 200), (20, 20, 20))
    assert (print_channel(guilloche) == ink_channel(guilloche)).all()
    in_blue = sheet((250, 250, 250), (250, 190, 200), (20, 20, 220))
    assert not (print_channel(in_blue) == ink_channel(in_blue)).all()
    plain = sheet((250, 250, 250), (248, 248, 248), (20, 20, 20))
    assert (print_channel(plain) == plain[:, :, 0]).all()


@pytest.mark.parametrize(
    ("box", "room", "rows", "columns"),
    [
        (Box(0.2, 0.5, 0.4, 0.6), 0, (45, 55), (12, 25)),
        (Box(0.2, 0.5, 0.4, 0.6), 3, (42, 58), (9, 28)),
        (Box(0.0, 0.9, 1.0, 1.0), 3, (78, 90), (0, 61)),
    ],
    ids=["the box", "with room", "at the edge"],
)
def test_a_part_of_a_picture(box: Box, room: int, rows: tuple[int, int], columns: tuple[int, int]) -> None:
    assert (part_of(COLOURS, box, room) == COLOURS[slice(*rows), slice(*columns)]).all()


@pytest.mark.parametrize("band", [1, 2])
def test_the_ring_along_the_edge_of_a_picture(band: int) -> None:
    down, across = np.mgrid[:6, :9]
    depth = np.minimum.reduce([down, across, 5 - down, 8 - across])
    ring = ring_of(as_pixels(depth), band)
    assert set(ring.tolist()) == set(range(band))
    assert ring_of(np.dstack([depth] * 3), band).shape == (len(ring), 3)


def test_a_box_in_pixels_with_and_without_room() -> None:
    box = Box(0.2, 0.5, 0.9, 1.0)
    assert bounds_of(box, (10, 20)) == (4, 5, 18, 10)
    assert bounds_around(box, (10, 20, 3), 3) == (1, 2, 20, 10)


def test_runs_of_true_values_even_at_the_ends() -> None:
    assert runs_of(np.array([1, 1, 0, 1, 0, 0, 1], bool)) == [(0, 2), (3, 4), (6, 7)]
    assert runs_of(np.zeros(3, bool)) == []


@pytest.mark.parametrize(
    ("step", "stretches"),
    [(1, [(0, 2), (3, 4), (6, 7)]), (2, [(0, 4), (6, 7)]), (2.9, [(0, 4), (6, 7)]), (3, [(0, 7)])],
)
def test_stretches_with_gaps_of_less_than_a_step(step: float, stretches: list[tuple[int, int]]) -> None:
    assert stretches_of(np.array([1, 1, 0, 1, 0, 0, 1], bool), step) == stretches
    assert stretches_of(np.zeros(3, bool), step) == []


@pytest.mark.parametrize(("paper", "around"), [(None, 230), (245, 245)])
def test_a_frame_is_of_the_paper_of_the_picture_unless_it_is_told(paper: int | None, around: int) -> None:
    picture = framed(as_pixels(np.array([[30, 230, 230, 230]])), 2, paper)
    assert picture.shape == (5, 8)
    assert picture[2].tolist() == [around, around, 30, 230, 230, 230, around, around]


def test_a_side_of_odd_length_does_not_keep_a_picture_from_being_halved() -> None:
    assert np.array_equal(thumbnail(COLOURS, 30), thumbnail(as_pixels(COLOURS[:, :60]), 30))


@pytest.mark.parametrize("step", [1, 2, 3, 7, 90])
@pytest.mark.parametrize("picture", [COLOURS, as_pixels(COLOURS[:, :, 0]), COLOURS[5:, 3:]])
def test_one_pixel_of_so_many_is_what_a_slice_gives(picture: Pixels, step: int) -> None:
    assert np.array_equal(every(picture, step), picture[::step, ::step])


def test_the_half_of_a_large_picture_is_made_once_and_of_another_anew() -> None:
    large = as_pixels(np.random.default_rng(2).integers(0, 256, (1400, 1001, 3)))
    other = as_pixels(255 - large)
    assert halved(large) is halved(large)
    assert np.array_equal(halved(large), halved(as_pixels(large[:, :1000])))
    assert not np.array_equal(halved(other), halved(large))
    assert np.array_equal(halved(as_pixels(large[:60, :60])), halved(large)[:30, :30])
