"""Points along the sides of a quadrilateral, and what stands there."""

import numpy as np

from pipeline.reading.vision.along import points_along, sample

CORNERS = np.array([(10, 20), (50, 20), (50, 40), (10, 40)], np.float32)


def test_points_lie_outward_of_each_side_by_what_is_asked() -> None:
    outer, inner = points_along(CORNERS, np.array([0.0, 0.5]), 3, -2).tolist()
    assert outer == [[[10, 17], [30, 17]], [[53, 20], [53, 30]], [[50, 43], [30, 43]], [[7, 40], [7, 30]]]
    assert inner == [[[10, 22], [30, 22]], [[48, 20], [48, 30]], [[50, 38], [30, 38]], [[12, 40], [12, 30]]]


def test_beyond_the_picture_stands_what_stands_at_its_edge() -> None:
    plane = np.arange(12, dtype=np.uint8).reshape(3, 4)
    points = np.array([(1.4, 0.6), (-5, 1), (9, 9)])
    assert sample(plane, points).tolist() == [5, 4, 11]
