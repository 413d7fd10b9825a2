"""PDFs damaged in the ways in which uploads are, and locked ones."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from pipeline.codes import ArrivalBasis, FileKind, Problem
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading.files import assemble, open_file, page_pixels, read_page
from tests.reading.pdfs import TEXT, text_pdf


def upload_of(path: Path, content: bytes, passwords: tuple[str, ...] = ()) -> Upload:
    path.write_bytes(content)
    arrival = Arrival(None, None, ArrivalBasis.UNKNOWN)
    return Upload("a", path.name, path, "", len(content), FileKind.PDF, arrival, passwords=passwords)


def without_header(content: bytes) -> bytes:
    return content[8:]


def cut_off(content: bytes) -> bytes:
    return content[: content.index(b"trailer")]


def behind_other_bytes(content: bytes) -> bytes:
    return b"x" * 5000 + content


@pytest.mark.parametrize("damage", [without_header, cut_off, behind_other_bytes])
def test_a_damaged_pdf_is_read_and_called_damaged(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    reading = assemble(open_file(upload_of(tmp_path / "a.pdf", damage(text_pdf())), Limits()), ())
    assert reading.pages[0].text.split("\n") == list(TEXT)
    assert (reading.problem, reading.detail) == (Problem.CORRUPT, "repaired")


def test_a_sound_pdf_is_not_called_damaged(tmp_path: Path) -> None:
    reading = assemble(open_file(upload_of(tmp_path / "a.pdf", text_pdf()), Limits()), ())
    assert (reading.problem, reading.detail) == (None, None)


def test_what_cannot_be_repaired_is_damaged(tmp_path: Path) -> None:
    opened = open_file(upload_of(tmp_path / "a.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 20), Limits())
    assert (opened.problem, opened.detail) == (Problem.CORRUPT, "not_a_pdf")


def test_one_damaged_page_does_not_take_the_others_along(tmp_path: Path) -> None:
    document = pikepdf.open(io.BytesIO(text_pdf()))
    document.pages.extend([document.pages[0], document.pages[0]])
    document.Root.Pages.Kids[1] = pikepdf.Dictionary(Type=pikepdf.Name.Font)
    made = io.BytesIO()
    document.save(made)
    upload = upload_of(tmp_path / "a.pdf", made.getvalue())
    opened = open_file(upload, Limits())
    assert opened.pending == (2,)
    reading = assemble(opened, read_page(upload, 2, Limits()))
    assert [page.text.split("\n") == list(TEXT) for page in reading.pages] == [True, False, True]
    assert reading.problem is Problem.CORRUPT


def locked(password: str, aes: bool) -> bytes:
    document = pikepdf.open(io.BytesIO(text_pdf()))
    made = io.BytesIO()
    document.save(
        made, encryption=pikepdf.Encryption(user=password, owner="baas", R=6 if aes else 3, aes=aes, metadata=aes)
    )
    return made.getvalue()


@pytest.mark.parametrize("aes", [True, False])
def test_a_locked_pdf_opens_with_a_password_that_the_clerk_knows(tmp_path: Path, aes: bool) -> None:
    content = locked("pässwoord 1", aes)
    shut = open_file(upload_of(tmp_path / "a.pdf", content, ("verkeerd",)), Limits())
    assert (shut.problem, shut.detail) == (Problem.ENCRYPTED, "password")
    upload = upload_of(tmp_path / "a.pdf", content, ("verkeerd", "pässwoord 1"))
    opened = open_file(upload, Limits())
    assert opened.done[0].text.split("\n") == list(TEXT)
    assert opened.problem is None
    assert page_pixels(upload, 1, Limits()).min() < 100


def test_an_empty_password_needs_no_clerk(tmp_path: Path) -> None:
    opened = open_file(upload_of(tmp_path / "a.pdf", locked("", True)), Limits())
    assert opened.done[0].text.split("\n") == list(TEXT)


def test_a_password_stands_in_no_representation(tmp_path: Path) -> None:
    assert "geheim" not in repr(upload_of(tmp_path / "a.pdf", b"", ("geheim",)))
