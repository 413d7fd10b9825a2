"""The way from a picture to the upright page and back."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Box, View
from pipeline.reading.vision.view import (
    CARD_ASPECT,
    SHEET_ASPECT,
    apply_view,
    point_from_picture,
    point_to_picture,
    quad_size,
    to_picture,
    to_upright,
    true_aspect,
)
from tests.reading.drawn import corners_of

fractions = st.floats(0.05, 0.95)
jitter = st.floats(-0.15, 0.15)


@st.composite
def views(draw: st.DrawFn) -> View:
    quad = tuple(
        (x + draw(jitter), y + draw(jitter)) for x, y in ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))
    )
    return View(
        draw(st.sampled_from((None, quad))), draw(st.integers(0, 3)), draw(st.sampled_from((0.0, 0.7, -6.5, 9.9)))
    )


@given(views(), fractions, fractions, st.floats(0.3, 3.0))
def test_a_point_goes_to_the_picture_and_comes_back(view: View, x: float, y: float, aspect: float) -> None:
    there = point_to_picture(view, (x, y), aspect, 1.0)
    back = point_from_picture(view, there, aspect, 1.0)
    assert back == pytest.approx((x, y), abs=1e-6)


@given(fractions, fractions, fractions, fractions)
def test_without_a_view_a_box_stays_where_it_is(x0: float, y0: float, x1: float, y1: float) -> None:
    box = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    for turns in range(4):
        found = to_upright(View(quarter_turns=turns), box, 3, 2)
        assert (found.x0, found.y0, found.x1, found.y1) == pytest.approx((box.x0, box.y0, box.x1, box.y1))


@given(views(), fractions, fractions)
def test_boxes_never_leave_the_picture(view: View, x: float, y: float) -> None:
    found = to_upright(view, Box(x * 0.5, y * 0.5, x, y), 2, 3)
    assert 0 <= found.x0 <= found.x1 <= 1
    assert 0 <= found.y0 <= found.y1 <= 1


@pytest.mark.parametrize("turns", range(4))
def test_a_mark_in_a_card_is_found_back_in_the_picture(turns: int) -> None:
    picture = np.full((900, 1200), 255, np.uint8)
    picture[300:320, 500:540] = 0
    view = View(((0.3, 0.25), (0.7, 0.25), (0.7, 0.6), (0.3, 0.6)), turns)
    page = apply_view(picture, view)
    ys, xs = np.nonzero(page < 128)
    height, width = page.shape
    box = Box(xs.min() / width, ys.min() / height, (xs.max() + 1) / width, (ys.max() + 1) / height)
    found = to_picture(view, box, width, height)
    assert (found.x0 * 1200, found.y0 * 900) == pytest.approx((500, 300), abs=2)
    assert (found.x1 * 1200, found.y1 * 900) == pytest.approx((540, 320), abs=2)


def test_skew_levels_what_was_turned() -> None:
    picture = np.full((400, 600), 255, np.uint8)
    for x in range(100, 500):
        y = round(200 - (x - 300) * math.tan(math.radians(5)))  # rises to the right: turned anticlockwise
        picture[y - 2 : y + 2, x] = 0
    ys, _ = np.nonzero(apply_view(picture, View(skew_degrees=5.0)) < 100)
    assert np.ptp(ys) < 12


@pytest.mark.parametrize(("aspect", "name"), [(CARD_ASPECT, "card"), (1 / SHEET_ASPECT, "sheet")], ids=lambda v: str(v))
def test_the_aspect_is_seen_through_the_perspective_of_a_phone(aspect: float, name: str) -> None:
    flat = np.zeros((1000, round(1000 * aspect)), np.uint8)
    corners = corners_of(flat, 3000, 4000, share=0.7, tilt=25.0)
    quad = [(float(x) / 3000, float(y) / 4000) for x, y in corners]
    assert true_aspect(quad, 3000, 4000) == pytest.approx(aspect, rel=0.02), name
    width, height = quad_size(quad, 3000, 4000)
    assert width / height == pytest.approx(aspect, rel=0.01)
