"""What `geldig inspect` shows of one file: how each page was read, what it is and why, and every field."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from pipeline.cli.inspect import _tries, inspect
from pipeline.codes import ReadMethod
from pipeline.errors import InputError
from pipeline.model import Attempt, Page
from tests.reading.drawn import letter
from tests.reading.pdfs import text_pdf


def shown(file: Path, *options: str) -> str:
    result = CliRunner().invoke(inspect, [str(file), *options], standalone_mode=False, env={"COLUMNS": "200"})
    assert result.exception is None
    return result.output


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    lines = ("Uittreksel uit het strafregister", "Model: artikel 595", "Afgeleverd te Gent op 15/03/2024")
    Image.fromarray(letter(*lines, repeat=0)).save(tmp_path / "scan.png", dpi=(150, 150))
    return tmp_path / "scan.png"


def test_text_is_used_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "uittreksel.pdf"
    file.write_bytes(text_pdf())
    text = shown(file)
    assert "uittreksel.pdf  (pdf, text)" in text
    for told in ("criminal_record", "title", "issue_date", "2024-03-15", "p. 1: 15/03/2024", "Janssens An"):
        assert told in text


def test_a_picture_shows_its_tries_its_scores_and_what_spoke_for_them(scan: Path) -> None:
    text = shown(scan)
    for told in ("tesseract:nld, first", "criminal_record", "model", "general", "p. 1: 595"):
        assert told in text


def test_as_json(scan: Path) -> None:
    (one,) = json.loads(shown(scan, "--json"))
    (page,) = one["pages"]
    assert (page["number"], page["attempts"][0]["how"], page["attempts"][0]["why"]) == (1, "tesseract:nld", "first")
    assert max(page["scores"], key=page["scores"].get) == "criminal_record"
    assert "title" in page["cues"]["criminal_record"]
    (document,) = one["documents"]
    assert document["fields"]["issue_date"]["value"] == "2024-03-15"
    (evidence,) = document["fields"]["issue_date"]["evidence"]
    assert evidence["page"] == 1
    assert not [name for name in document["fields"] if name.startswith("_")]


def test_tries_of_one_kind_are_told_once() -> None:
    tries = [("tesseract:nld", "first", 0.4), ("tesseract:nld", "doubtful_figures", 0.02)]
    tries += [("tesseract:nld", "doubtful_figures", 0.03), ("rapidocr", "second_opinion", 0.1)]
    attempts = tuple(Attempt(how, why, 0.9, seconds) for how, why, seconds in tries)
    page = Page(1, 595, 842, (), ReadMethod.OCR, 0.9, attempts=attempts)
    assert _tries(page) == [
        "tesseract:nld, first: 0.40 s",
        "tesseract:nld, doubtful_figures 2x: 0.05 s",
        "rapidocr, second_opinion: 0.10 s",
    ]


@pytest.mark.skipif(os.name == "nt", reason="making a link takes rights on Windows")
def test_a_link_that_is_named_is_followed(tmp_path: Path) -> None:
    (tmp_path / "echt.pdf").write_bytes(text_pdf())
    (tmp_path / "link.pdf").symlink_to("echt.pdf")
    assert "link.pdf  (pdf, text)" in shown(tmp_path / "link.pdf")


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="bestaat niet"):
        CliRunner().invoke(inspect, [str(tmp_path / "weg.pdf")], standalone_mode=False, catch_exceptions=False)
