"""What the QR codes on a page say, where the page may be an extract from the criminal register. Nothing is fetched.

Such an extract bears one since 15 April 2020, by which its receiver can verify it for three months. Looking costs some
10 ms for a page of 300 dpi, so only pages with the words of an extract are looked at, and no more than `_MOST_PIXELS`.
"""

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from pipeline.model import Page
from pipeline.reading.problems import Unreadable
from pipeline.text import fold

Pixels = NDArray[np.uint8]

DPI = 200.0
"""At which a page with a text layer is drawn to look for codes."""
_EXTRACT = re.compile(r"strafregister|casier judiciaire|certif\.belgium|goed (?:zedelijk )?gedrag|bonne conduite")
_LOOKED_AT = 30_000
"""Characters of a page's text; an extract says what it is in the first of them."""
_MOST_PIXELS = 16_000_000
"""Of the picture that is searched; a larger one is made coarser."""
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_MOST_CODES = 4
"""Of one page; an extract has one."""
_LONGEST = 500
"""Characters of what a code says; an address to verify is far shorter."""


def with_codes(page: Page, pixels: Callable[[], Pixels]) -> Page:
    """The page with what its QR codes say if it may be an extract; only then is `pixels` asked for its picture."""
    if _EXTRACT.search(fold(page.text[:_LOOKED_AT])) is None:
        return page
    try:
        return replace(page, codes=codes_in(pixels()))
    except Unreadable:
        return page


def codes_in(pixels: Pixels) -> tuple[str, ...]:
    """What the QR codes in a picture (grey or RGB) say, in any direction; at most `_MOST_CODES`, each once, sorted."""
    grey = pixels if pixels.ndim == 2 else pixels[:, :, 1]
    step = 1
    while grey[::step, ::step].size > _MOST_PIXELS:
        step += 1
    part = np.ascontiguousarray(grey[::step, ::step])
    found = zxingcpp.read_barcodes(part, formats=_QR, try_invert=False)  # no register prints it light on dark
    said = {code.text for code in found if 0 < len(code.text) <= _LONGEST}
    return tuple(sorted(said)[:_MOST_CODES])
