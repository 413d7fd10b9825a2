"""What the tasks hand back to the parent: words and places, never the pixels that they were read from."""

import hashlib
import pickle
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.running.jobs import OpenJob, PageJob
from pipeline.running.work import do_open, do_page
from tests.reading.drawn import letter

_MOST_BYTES = 60_000
"""Of a page of words, as it travels from one process to another; its pixels are 3.9 million."""


def held(value: Any) -> set[type]:
    """The types of all that a value holds."""
    if is_dataclass(value) and not isinstance(value, type):
        inner = [getattr(value, one.name) for one in fields(value)]
    elif isinstance(value, dict):
        inner = [*value, *value.values()]
    else:
        inner = list(value) if isinstance(value, list | tuple | set | frozenset) else []
    return {type(value)}.union(*map(held, inner))


def test_the_parent_never_holds_the_picture_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.fromarray(letter("Uittreksel uit het strafregister")).save(path)
    data = path.read_bytes()
    arrival = Arrival(None, False, ArrivalBasis.VOUCHED)
    upload = Upload("an", path.name, path, hashlib.sha256(data).hexdigest(), len(data), FileKind.IMAGE, arrival)
    opened = do_open(OpenJob(upload, Limits()))
    pages = do_page(PageJob(upload, 1, Limits()))
    assert "strafregister" in pages[0].text
    for handed_back in (opened, pages):
        assert held(handed_back).isdisjoint({np.ndarray, bytes, bytearray, Image.Image})
        assert len(pickle.dumps(handed_back)) < _MOST_BYTES
