"""Extracts in free wordings of four languages, each written before anything was known of how it would be understood.

`wordings_extracts.txt`: a line with name, issue date, model, blank or not, holder and birth date, then the text. What
is left open there may not be told with certainty.
"""

import datetime as dt
from pathlib import Path

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Document
from pipeline.text import fold
from tests.traps.casebook import sent

_TEXTS = (Path(__file__).parent / "wordings_extracts.txt").read_text(encoding="utf-8").split("\n=====\n")


def _case(text: str) -> tuple[str, list[str], str]:
    head, _, body = text.partition("\n")
    name, *expected = (part.strip() for part in head.removeprefix("# ").split("|"))
    return name, expected, body.strip("\n")


CASES = [pytest.param(expected, body, id=name) for name, expected, body in map(_case, _TEXTS)]


def certain(document: Document, name: str) -> object:
    field = document.fields[name]
    return field.value if field.doubt is None else None


@pytest.mark.parametrize(("expected", "text"), CASES)
def test_it_is_understood_or_left_open(expected: list[str], text: str) -> None:
    (document,) = sent(text).documents
    assert (document.type, document.subtype, document.understood) == (DocumentType.CRIMINAL_RECORD, None, True)
    day, model, clean, holder, born = expected
    assert certain(document, "issue_date") == (dt.date.fromisoformat(day) if day else None)
    assert certain(document, "model") == (model or None)
    assert certain(document, "clean") == {"true": True, "false": False, "": None}[clean]
    assert certain(document, "birth_date") == dt.date.fromisoformat(born)
    assert set(holder.split()) <= set(fold(str(certain(document, "holder"))).replace(",", " ").split())


NO_EXTRACTS = {
    "nl aanvraagformulier": """
AANVRAAG VAN EEN UITTREKSEL UIT HET STRAFREGISTER
Ondergetekende, Naam: Jan Maes, geboren te Gent op 01/02/1980
vraagt een uittreksel model 595, reden: sollicitatie.
Ik verklaar geen veroordelingen te hebben opgelopen.
Datum en handtekening: Gent, 15 maart 2024
""",
    "nl mail": """
Van: burgerzaken@deinze.be
Onderwerp: uittreksel strafregister
Beste mevrouw De Baets
Uw uittreksel uit het strafregister (model 595) is klaar. Er staan geen veroordelingen op.
U kan het downloaden via het e-loket tot 15/06/2024.
Met vriendelijke groeten, dienst Burgerzaken
""",
    "nl verklaring op eer": """
VERKLARING OP EER
Ik, Jan Maes, geboren te Gent op 1 februari 1980, verklaar op eer dat ik geen veroordelingen heb
opgelopen en dat mijn strafregister blanco is (artikel 595 Sv.).
Gent, 15 maart 2024
""",
}


@pytest.mark.parametrize("text", NO_EXTRACTS.values(), ids=NO_EXTRACTS)
def test_what_only_speaks_of_an_extract_is_none(text: str) -> None:
    assert all(document.type is not DocumentType.CRIMINAL_RECORD for document in sent(text).documents)
