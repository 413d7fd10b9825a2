"""Which files are taken up first: those that decide by their name, then those that look slow."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.model import Arrival, Upload
from pipeline.running.urgency import urgency

NOWHERE = Arrival(None, None, ArrivalBasis.UNKNOWN)


def upload(path: str, size: int = 1000) -> Upload:
    return Upload("janssens-an", path, Path(path), "0" * 64, size, FileKind.PDF, NOWHERE)


DECIDING = (
    "strafregister.pdf",
    "Uittreksel_Strafregister_Model_596-2.PDF",
    "casier judiciaire.jpg",
    "DIPLÔME de master.pdf",
    "führerschein.png",
    "map/rijbewijs voorkant.heic",
    "getuigschrift.pdf",
)
UNKNOWN = ("scan0001.pdf", "IMG_2034.jpg", "document (2).pdf", "cvs-blad.pdf")
SELDOM = ("CV.pdf", "mijn_cv_2024.docx", "motivatiebrief.pdf", "Lettre de motivation.pdf", "foto.jpg", "résumé.pdf")


@pytest.mark.parametrize(("sooner", "later"), [(DECIDING, UNKNOWN), (UNKNOWN, SELDOM), (DECIDING, SELDOM)])
def test_a_name_that_promises_a_deciding_document_comes_first(sooner: tuple[str, ...], later: tuple[str, ...]) -> None:
    """However small the file is, and however large the others."""
    assert max(urgency(upload(path, size=1)) for path in sooner) < min(urgency(upload(path, 10**9)) for path in later)


def test_a_deciding_word_counts_more_than_one_that_seldom_decides() -> None:
    assert urgency(upload("brief met rijbewijs.pdf")) < urgency(upload("scan.pdf"))


def test_what_is_slow_per_page_comes_first_among_equals() -> None:
    photo, scan, booklet = upload("a.pdf", 4_000_000), upload("b.pdf", 900_000), upload("c.pdf", 5_000_000)
    order = sorted(((photo, 1), (scan, 1), (booklet, 40)), key=lambda one: urgency(*one))
    assert [file.path for file, _ in order] == ["a.pdf", "b.pdf", "c.pdf"]


def test_no_page_yet_counts_as_one() -> None:
    assert urgency(upload("scan.pdf"), 0) == urgency(upload("scan.pdf"), 1)


def test_who_sent_it_and_when_do_not_count() -> None:
    other = replace(upload("scan.pdf"), candidate="peeters-bo", sha256="1" * 64)
    assert urgency(other) == urgency(upload("scan.pdf"))
