"""A scan that says that it holds only when signed by hand: it does where a signature is seen by who signs."""

import io
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from bench.documents.carriers.raster import render
from bench.documents.extract.municipal import scribble, stamp
from bench.documents.sheet import Sheet, Style
from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, Outcome, outcome, uploaded
from tests.traps.extracts import EXTRACT

SAID = "Dit uittreksel is slechts geldig mits eigenhandige handtekening van de ambtenaar."


@pytest.mark.parametrize(
    ("signed", "expected"), [(True, MET), (False, (Status.REVIEW, Reason.ILLEGIBLE))], ids=["signed", "stamped"]
)
def test_a_scan_holds_where_a_signature_is_seen(tmp_path: Path, expected: Outcome, *, signed: bool) -> None:
    sheet, body = Sheet({}), Style("helvetica", 11)
    for at, line in enumerate(EXTRACT.splitlines()):
        sheet.text(25, 40 + 9 * at, line, body)
    stamp(sheet, Random(1), 150, 140, "Aalst")
    if signed:
        scribble(sheet, Random(1), 30, 128)
    sheet.text(25, 230, SAID, body)
    data = io.BytesIO()
    Image.fromarray(render(sheet.finish(), 1, 200)).save(data, "png")
    assert outcome("criminal_record", uploaded(tmp_path, "scan.png", data.getvalue())) == expected
