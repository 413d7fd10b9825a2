"""Memo, annex and letters as LibreOffice lays them out: what a person holds in their hands."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from docx import Document as open_document
from docx.oxml.ns import qn

from pipeline.housestyle import wording_en, wording_nl
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.loading import default_bytes, defaults, templates_of
from pipeline.letters.composing import letters
from pipeline.reports import (
    labels_en,
    labels_nl,
    letters_en,
    letters_nl,
    sentences_en,
    sentences_nl,
    words_en,
    words_nl,
)
from pipeline.reports.annex import annex
from pipeline.reports.memo import memo
from tests.reports.conftest import NIGHT_BEFORE, crowd, everyone, pictures_of, result_of, vacancy_of

SIZES = (3, 30, 150)
pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None, reason="needs LibreOffice and poppler"
)


def office(place: Path, to: str, *files: Path) -> None:
    """Converts all `files` in one call, with a profile of its own."""
    profile = (place / "profile").as_uri()
    (place / to).mkdir()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", place / to,
         *files],
        check=True, capture_output=True, timeout=900,
    )  # fmt: skip


def documents() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    nameless = vacancy_of(huisstijl={"naamloos": True})
    for size in SIZES:
        result = result_of(crowd(size))
        made[f"memo-{size}"] = memo(result, vacancy_of())
        made[f"annex-{size}"] = annex(result, vacancy_of(), pictures_of(result))
    made["memo-nameless"] = memo(result_of(everyone()), nameless)
    made["memo-open"] = memo(result_of(everyone(), as_of=NIGHT_BEFORE), vacancy_of())
    made["memo-en"] = memo(result_of(everyone()), vacancy_of("en"))
    for phase, result in (("closed", result_of(everyone())), ("open", result_of(everyone(), as_of=NIGHT_BEFORE))):
        for one in letters(result, vacancy_of(), defaults("nl"), {}):
            made[f"letter-{phase}-{one.folder}"] = one.docx
    return made


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents, as PDF and as LibreOffice saves them again."""
    place = tmp_path_factory.mktemp("paper")
    for name, content in documents().items():
        (place / f"{name}.docx").write_bytes(content)
    office(place, "pdf", *sorted(place.glob("*.docx")))
    office(place, "docx", *(place / f"{name}.docx" for name in ("memo-30", "annex-3", "letter-closed-peeters-tom")))
    return place


@cache
def words_on(pdf: Path) -> str:
    """The words on the pages, a form feed between two pages."""
    return subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, timeout=300
    ).stdout.decode()


def test_every_document_becomes_pages(place: Path) -> None:
    assert sorted(path.stem for path in (place / "pdf").glob("*.pdf")) == sorted(
        path.stem for path in place.glob("*.docx")
    )


def test_nothing_is_left_open_on_any_page(place: Path) -> None:
    wrong = {
        path.stem: found
        for path in (place / "pdf").glob("*.pdf")
        if (found := re.findall(r"[^\n]*(?:\{\{|\}\}|\bNone\b|\bnan\b|\bnull\b|<w:)[^\n]*", words_on(path)))
    }
    assert wrong == {}


def test_no_double_spaces(place: Path) -> None:
    wrong = {
        path.stem: text
        for path in place.glob("*.docx")
        for paragraph in open_document(str(path)).element.body.iter(qn("w:p"))
        if "  " in (text := "".join(node.text or "" for node in paragraph.iter(qn("w:t"))))
    }
    assert wrong == {}


def vocabulary(*said: object) -> set[str]:
    """The words in texts, in the values of tables, and in values of values."""
    texts = [str(list(one.values())) if isinstance(one, dict) else str(one) for one in said]
    plain = [re.sub(r"\{[^{}]*\}", "", text.casefold()) for text in texts]
    return {word for text in plain for word in re.findall(r"[^\W\d_]{3,}", text)}


def nouns(words: ModuleType) -> list[str]:
    return [name for noun in words.DOCUMENTS.values() for name in (noun.bare, noun.the, noun.a)]


ENGLISH = vocabulary(
    labels_en.LABELS, letters_en.LABELS, sentences_en.SENTENCES, words_en.CONCLUSIONS, words_en.STATUSES,
    words_en.REASONS, nouns(words_en), wording_en.PARAGRAPHS,
) - vocabulary(
    labels_nl.LABELS, letters_nl.LABELS, letters_nl.TO_CANDIDATE, sentences_nl.SENTENCES, words_nl.CONCLUSIONS,
    words_nl.STATUSES, words_nl.REASONS, nouns(words_nl), wording_nl.PARAGRAPHS,
    vacancy_of(), [one.name for one in everyone()],
)  # fmt: skip
"""Words that only the English catalogue says."""


def test_no_english_in_dutch_documents(place: Path) -> None:
    assert {"the", "application", "candidate", "missing", "decision"} <= ENGLISH
    wrong = {
        path.stem: found
        for path in (place / "pdf").glob("*.pdf")
        if path.stem != "memo-en" and (found := vocabulary(words_on(path)) & ENGLISH)
    }
    assert wrong == {}
    assert len(vocabulary(words_on(place / "pdf" / "memo-en.pdf")) & ENGLISH) > 50


@pytest.mark.parametrize("size", SIZES)
def test_headings_of_the_overview_repeat_on_every_page_it_takes(place: Path, size: int) -> None:
    pages = words_on(place / "pdf" / f"memo-{size}.pdf").split("\f")
    first = next(number for number, page in enumerate(pages) if "Nr." in page and "Motivatie" in page)
    until = next(number for number, page in enumerate(pages) if "Bevoegdheid" in page)
    assert all("Motivatie" in page for page in pages[first:until])
    assert f"Bladzijde 2 van {len(pages) - 1}" in pages[1]


def test_what_libreoffice_saves_again_says_the_same(place: Path) -> None:
    saved = sorted((place / "docx").glob("*.docx"))
    assert len(saved) == 3
    for path in saved:
        one, two = open_document(str(place / path.name)), open_document(str(path))
        assert [p.text for p in two.paragraphs if p.text.strip()] == [p.text for p in one.paragraphs if p.text.strip()]
        assert len(two.tables) == len(one.tables)
        assert len(two.inline_shapes) == len(one.inline_shapes)


def test_a_template_that_libreoffice_saved_still_serves(tmp_path: Path) -> None:
    """It gives styles other ids, and splits placeholders over runs where spelling is marked."""
    own = tmp_path / "vacancy" / "sjablonen"
    own.mkdir(parents=True)
    for kind in (Kind.MEMO, Kind.EXCLUDED):
        (tmp_path / kind.file).write_bytes(default_bytes(kind, "nl"))
    office(tmp_path, "docx", tmp_path / Kind.MEMO.file, tmp_path / Kind.EXCLUDED.file)
    for path in (tmp_path / "docx").glob("*.docx"):
        path.rename(own / path.name)
    found = templates_of(tmp_path / "vacancy", vacancy_of())
    assert found.notices == ()
    result = result_of(everyone())
    made, standard = (tmp_path / "own.docx", tmp_path / "standard.docx")
    made.write_bytes(memo(result, vacancy_of(), found))
    standard.write_bytes(memo(result, vacancy_of()))
    one, two = open_document(str(standard)), open_document(str(made))
    assert [p.text for p in two.paragraphs if p.text.strip()] == [p.text for p in one.paragraphs if p.text.strip()]
    assert {style.name for table in two.tables if (style := table.style) is not None} >= {"Memo tabel"}
    headings = [p for p in two.paragraphs if p.style is not None and (p.style.name or "").casefold() == "heading 1"]
    assert len(headings) == 13
