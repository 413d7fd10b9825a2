"""The link to verify an extract by hand stands in the report, and in no other output."""

import json
from dataclasses import replace

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Candidate, Field
from pipeline.reports.memo import memo
from pipeline.reports.report import report
from pipeline.reports.results import results
from tests.reports.conftest import everyone, pictures_of, result_of, vacancy_of
from tests.reports.test_report import Tree

OFFICIAL = "https://certif.belgium.be/verify?id=1&lang=nl"


def with_address(candidate: Candidate, address: str) -> Candidate:
    """The candidate, of whose extract the QR code says `address`."""
    files = tuple(
        replace(
            file,
            documents=tuple(
                replace(one, fields={**one.fields, "_check_address": Field(address, 1.0)})
                if one.type is DocumentType.CRIMINAL_RECORD
                else one
                for one in file.documents
            ),
        )
        for file in candidate.dossier.files
    )
    return replace(candidate, dossier=replace(candidate.dossier, files=files))


def links(address: str) -> list[str]:
    result = result_of(tuple(with_address(one, address) for one in everyone()))
    tree = Tree(report(result, vacancy_of(), pictures_of(result)))
    return [str(one["href"]) for one in tree.all("a") if not str(one["href"]).startswith("#")]


def test_the_report_links_to_the_register() -> None:
    assert set(links(OFFICIAL)) == {OFFICIAL}


@pytest.mark.parametrize("address", ["https://evil.example/", "https://certif.belgium.be@evil.example/", "javascript:"])
def test_and_to_nothing_else_whatever_a_cache_may_hold(address: str) -> None:
    assert links(address) == []


def test_a_link_does_not_tell_where_it_was_followed() -> None:
    result = result_of(tuple(with_address(one, OFFICIAL) for one in everyone()))
    tree = Tree(report(result, vacancy_of(), pictures_of(result)))
    (rel,) = {one.get("rel") for one in tree.all("a") if one.get("href") == OFFICIAL}
    assert rel == "noopener noreferrer"


def test_other_outputs_do_not_hold_it() -> None:
    result = result_of(tuple(with_address(one, OFFICIAL) for one in everyone()))
    assert "certif" not in json.dumps(results(result, vacancy_of()), default=str)
    assert b"certif" not in memo(result, vacancy_of())
