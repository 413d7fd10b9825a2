"""Whether a picture is paper, as a scanner or a scanning app shows it, or a photo of what lies on a table."""

import numpy as np

from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.pixels import Pixels, chroma_of, darkest_channel, fitted, percentiles, ring_of

_PALE = 185
"""Median brightness from which a picture is pale, in the darkest of its colours."""
_COLOURLESS = 20
"""Levels by which the brightest colour of a pale picture may exceed its darkest."""
_PAPER, _WHITE = 200, 235
"""The least brightness of the border of a sheet from edge to edge; of one with a printed band along a side, which no
table shows whose light a camera saw."""
_STRAYS = 16
"""Levels by which such a border, and such a band at its edge, may stray; and what share of it does not."""
_EVEN, _EVEN_BAND = 0.9, 0.8
_ASKEW = 0.3
"""Of the edge along a band, that may be paper, since a scan lies a little askew."""
_WIDEST_BAND, _NARROW, _PRINTED = 0.4, 0.1, 0.85
"""Of the sheet, what a band takes at most; and the share of one that is not narrow that is in colour at least, since on
a table a sheet or card may lie."""


def fills_picture(pixels: Pixels) -> bool:
    """Whether the picture is a sheet from edge to edge, as scanners and scanning apps give: an even, pale border.

    Along one side a band in an even colour may be printed. What lies beside a sheet looks so too where the other three
    run off the picture, but of such a sheet no corners are to be found, so that nothing is lost.
    """
    small = darkest_channel(fitted(pixels, SIZE))
    edge = max(2, min(small.shape) // 60)
    return _is_paper(ring_of(small, edge), _PAPER) or any(_has_band(np.rot90(small, turns), edge) for turns in range(4))


def _is_paper(border: Pixels, least: int) -> bool:
    """Whether it is that bright and even."""
    middle = float(np.median(border))
    return middle >= least and _evenness(border, middle) >= _EVEN


def _evenness(border: Pixels, middle: float) -> float:
    return float((np.abs(border.astype(np.float32) - middle) <= _STRAYS).mean())


def _has_band(small: Pixels, edge: int) -> bool:
    """Whether a band is printed along the left, and the border of what remains is white paper."""
    along = small[:, :edge]
    band = along[along < _PAPER]
    if band.size < (1 - _ASKEW) * along.size or _evenness(band, float(np.median(band))) < _EVEN_BAND:
        return False
    inked = np.flatnonzero((small[:edge].max(axis=0) < _PAPER) | (small[-edge:].max(axis=0) < _PAPER))
    wide = small.shape[1]
    inner = int(inked.max(initial=0)) + 1
    rest = small[:, inner + 2 * edge :]
    if inner > _WIDEST_BAND * wide:
        return False
    if inner > _NARROW * wide and float((small[:, :inner] < _PAPER).mean()) < _PRINTED:
        return False
    return _is_paper(np.concatenate([rest[:edge].ravel(), rest[-edge:].ravel(), rest[:, -edge:].ravel()]), _WHITE)


def is_pale(pixels: Pixels) -> bool:
    """Whether most of the picture is pale and colourless, as paper is under a scanner, even if its edges are darker."""
    small = fitted(pixels, SIZE)
    pale = percentiles(darkest_channel(small), (50,))[0] >= _PALE
    return pale and (small.ndim == 2 or percentiles(chroma_of(small), (50,))[0] <= _COLOURLESS)
