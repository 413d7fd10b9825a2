"""The annex with its pictures, and the memo that leaves names to it."""

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document as open_document

from pipeline.codes import CandidateStatus, Reason, Status
from pipeline.model import Finding, Note
from pipeline.reports.annex import annex
from pipeline.reports.charts import charts
from pipeline.reports.memo import memo
from pipeline.reports.setting import setting_of
from pipeline.reports.veiling import veiled
from tests.reports.conftest import (
    NIGHT_BEFORE,
    candidate,
    doubtful,
    everyone,
    evidence,
    picture,
    pictures_of,
    result_of,
    vacancy_of,
)
from tests.reports.test_memo import opened, text_of

RESULT = result_of(everyone())
NAMELESS = vacancy_of(huisstijl={"naamloos": "ja"})


@pytest.fixture(scope="module")
def made() -> bytes:
    return annex(RESULT, vacancy_of(), pictures_of(RESULT))


def test_every_candidate_is_named_with_number_and_folder(made: bytes) -> None:
    rows = [[cell.text for cell in row.cells] for row in opened(made).tables[0].rows]
    assert rows[0] == ["Nr.", "Kandidaat", "Map", "Uitkomst"]
    assert rows[1] == ["1", "Wim Aerts", "aerts-wim", "niet geldig"]
    assert len(rows) == 13


def test_pictures_are_numbered_described_and_stored_once(made: bytes) -> None:
    document = open_document(io.BytesIO(made))
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described
    assert all(one.startswith("Uitsnede uit ") for one in described)
    numbers = [shape._inline.docPr.get("id") for shape in document.inline_shapes]
    assert len(set(numbers)) == len(numbers)
    assert "Beeld 2.1" in text_of(document)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        stored = [archive.read(name) for name in archive.namelist() if name.startswith("word/media/")]
    assert len(set(stored)) == len(stored) < len(numbers)


def test_what_an_extract_says_of_entries_is_not_shown(made: bytes) -> None:
    part = text_of(opened(made)).split("7. Sara El Amrani", 1)[1].split("8. An Janssens", 1)[0]
    assert "Uittreksel uit het strafregister" not in part


def test_a_picture_that_cannot_be_opened_is_left_out() -> None:
    spoiled = {folder: dict.fromkeys(found, b"kapot") for folder, found in pictures_of(RESULT).items()}
    assert not open_document(io.BytesIO(annex(RESULT, vacancy_of(), spoiled))).inline_shapes


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("as_of", [NIGHT_BEFORE, RESULT.moment.as_of], ids=["open", "closed"])
def test_nothing_is_left_open(language: str, as_of: dt.datetime) -> None:
    result = result_of(everyone(), as_of=as_of)
    text = text_of(opened(annex(result, vacancy_of(language), pictures_of(result))))
    assert not re.search(r"[{}]|None|  ", text)


def test_the_same_result_gives_the_same_bytes(made: bytes) -> None:
    assert annex(RESULT, vacancy_of(), pictures_of(RESULT)) == made


@pytest.mark.parametrize("as_of", [NIGHT_BEFORE, RESULT.moment.as_of], ids=["open", "closed"])
def test_a_nameless_memo_names_nobody_in_any_part(as_of: dt.datetime) -> None:
    result = replace(result_of(everyone(), as_of=as_of), changes=(Note("change.gone_candidate", {"folder": "aerts"}),))
    content = memo(result, NAMELESS)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        everything = " ".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    names = {"Aerts", "Baert", "Claes", "De Smet", "Demir", "Hondt", "Amrani", "Janssens", "Peeters", "Verhelst"}
    assert {one for one in names if one.casefold() in everything.casefold()} == set()
    assert "map-17" not in everything
    assert ".pdf" not in everything
    text = text_of(opened(content))
    assert "Kandidaat 12" in text
    assert "bestand 5, p." in text
    assert "Vertrouwelijk" not in opened(content).sections[0].header.paragraphs[0].text


def test_facts_that_may_name_someone_are_hidden() -> None:
    identity = Finding(
        "identity", Status.REVIEW, Reason.NAME_MISMATCH, "identity.name_mismatch",
        {"name_a": "Els Janssens", "name_b": "Els Peeters", "type_a": "diploma", "type_b": "cv"},
        evidence=(evidence("diploma.pdf", "Els Janssens"),),
        notes=(Note("note.decided_settles", {"by": "Jan De Clerck"}), Note("note.nieuw", {"iets": "Els", "aantal": 3})),
    )  # fmt: skip
    born = doubtful("criminal_record", Reason.ILLEGIBLE, birth_date=dt.date(1980, 1, 1), issue_date=dt.date(2024, 1, 1))
    who = candidate("els", "Els", "Janssens", CandidateStatus.REVIEW, identity, born)
    [one] = veiled(setting_of(result_of((who,)), vacancy_of())).applicants
    found = {finding.requirement: finding for finding in one.candidate.findings}
    assert "Els" not in repr(found)
    assert "Clerck" not in repr(found)
    assert found["identity"].facts["type_a"] == "diploma"
    assert found["identity"].notes[1].facts["aantal"] == 3
    assert found["criminal_record"].facts["birth_date"] == "(zie bijlage)"
    assert found["criminal_record"].facts["issue_date"] == dt.date(2024, 1, 1)


def test_a_nameless_memo_does_not_say_that_an_extract_has_entries() -> None:
    text = text_of(opened(memo(RESULT, NAMELESS)))
    assert "gehoord" not in text
    assert "verband met de functie" not in text


def test_the_vacancy_in_charts_with_their_description() -> None:
    drawn = [(chart, picture(chart.name)) for chart in charts(RESULT, vacancy_of())]
    document = opened(annex(RESULT, vacancy_of(), {}, plots=drawn))
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == [f"{chart.title}. {chart.description}" for chart, _ in drawn]
    assert "De vacature in grafieken" in text_of(document)
