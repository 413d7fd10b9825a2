"""The report, as a browser gets it."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from pipeline.codes import CandidateStatus, DocumentType, Problem, Reason
from pipeline.model import Candidate, Dossier, Evidence, Field, Note, Person, Result
from pipeline.reports.report import report
from pipeline.reports.setting import pictured
from pipeline.vacancy import Vacancy
from tests.reports.conftest import (
    crowd,
    doubtful,
    everyone,
    evidence,
    examined,
    pictures_of,
    result_of,
    too_old,
    vacancy_of,
)

VOID = {"meta", "input", "img", "br"}


class Tree(HTMLParser):
    """Every start tag with its attributes; fails on tags that do not close in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.text += " " if tag in {"td", "th"} else ""

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def html() -> str:
    result = result_of(everyone())
    return report(result, vacancy_of(), pictures_of(result))


def test_it_is_well_formed_and_its_ids_are_its_own(html: str) -> None:
    tree = Tree(html)
    assert tree.open == []
    ids = [attributes["id"] for _, attributes in tree.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in tree.tags:
        for name in ("href", "for", "aria-labelledby"):
            if name in attributes:
                assert set(str(attributes[name]).removeprefix("#").split()) <= set(ids)


def test_it_asks_nothing_of_any_network(html: str) -> None:
    tree = Tree(html)
    sources = [
        str(value) for _, attributes in tree.tags for name, value in attributes.items() if name in {"src", "href"}
    ]
    assert sources
    assert all(source.startswith(("data:image/", "#")) for source in sources)
    assert not re.search(r"https?://|url\(|@import", html)
    assert not any(name.startswith("on") or name == "style" for _, attributes in tree.tags for name in attributes)


def test_its_policy_allows_only_its_own_style_and_script(html: str) -> None:
    policy = next(
        str(one["content"]) for one in Tree(html).all("meta") if one.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        content = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.S)
        assert len(content) == 1
        digest = base64.b64encode(hashlib.sha256(content[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_every_candidate_has_a_card_and_a_row_that_can_be_filtered(html: str) -> None:
    tree = Tree(html)
    assert [one["data-status"] for one in tree.all("article")] == [one.status.value for one in everyone()]
    assert len([one for one in tree.all("tr") if "data-status" in one]) == 12
    assert [one["value"] for one in tree.all("input") if one.get("type") == "radio"] == [
        "all", "valid", "review", "incomplete", "invalid",
    ]  # fmt: skip


def test_pictures_stand_beside_what_was_read(html: str) -> None:
    tree = Tree(html)
    pictures = tree.all("img")
    assert len(pictures) == html.count("<figure>") > 0
    assert all(one["alt"] for one in pictures)
    assert "Afgeleverd te Lievegem, op 20/01/2024" in tree.text
    assert "zekerheid 97 %" in tree.text


def test_without_a_picture_the_source_is_still_named(result: Result, vacancy: Vacancy) -> None:
    tree = Tree(report(result, vacancy, {}))
    assert tree.all("img") == []
    assert "strafregister.pdf, bladzijde 1" in tree.text


def test_png_pictures_are_named_so(vacancy: Vacancy) -> None:
    found = too_old()
    one = Candidate("a", None, CandidateStatus.INVALID, (found,), Dossier(Person("a"), ()))
    html = report(result_of((one,)), vacancy, {"a": {found.evidence[0]: b"\x89PNG\r\n"}})
    assert "data:image/png;base64," in html


def test_of_an_extract_with_entries_nothing_is_shown(vacancy: Vacancy) -> None:
    proof = evidence("a.pdf", "Correctionele rechtbank Gent")
    found = replace(doubtful("criminal_record", Reason.HAS_ENTRIES), evidence=(proof,), fields={"clean": False})
    one = Candidate("a", None, CandidateStatus.REVIEW, (found,), Dossier(Person("a"), ()))
    result = result_of((one,))
    assert pictured(one) == ()
    tree = Tree(report(result, vacancy, {"a": {proof: b"\xff\xd8"}}))
    assert tree.all("img") == []
    assert "Correctionele" not in tree.text
    assert "Niet getoond: bekijk het stuk zelf." in tree.text


def test_where_an_extract_may_show_entries_nothing_is_shown_whatever_the_reason(vacancy: Vacancy) -> None:
    secret, date = evidence("a.pdf", "Politierechtbank Gent"), evidence("a.pdf", "Afgegeven op 20/01/2024", page=2)
    found = replace(too_old(), evidence=(date, secret))
    file = examined("a.pdf", DocumentType.CRIMINAL_RECORD, fields={"clean": Field(None, 0.4, (secret,))})
    one = Candidate("a", None, CandidateStatus.INVALID, (found,), Dossier(Person("a"), (file,)))
    assert pictured(one) == (date,)
    text = Tree(report(result_of((one,)), vacancy, pictures_of(result_of((one,))))).text
    assert "Afgegeven op 20/01/2024" in text
    assert "Politierechtbank" not in text


def test_hostile_names_are_mere_words() -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}\u202e'
    proof = Evidence(hostile, 1, everyone()[0].findings[0].evidence[0].box, hostile, 0.9)
    found = replace(too_old(), evidence=(proof,))
    one = Candidate(
        hostile, hostile, CandidateStatus.INVALID, (found,), Dossier(Person("a"), (examined(hostile, None),))
    )
    result = replace(result_of((one,)), stray=(hostile,), unreachable=(hostile,))
    html = report(result, vacancy_of(title=hostile, employer=hostile), {})
    tree = Tree(html)
    assert len(tree.all("script")) == 1
    assert tree.all("img") == []
    assert "<script>alert" not in html
    assert "{{ 7*7 }}" in tree.text
    assert "\u202e" not in html


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_empty_place_and_no_other_language(language: str) -> None:
    result = replace(
        result_of(everyone()),
        stray=("a",),
        unreachable=("b",),
        notices=(Note("note.candidate_is_link", {"folder": "x"}),),
    )
    text = " ".join(Tree(report(result, vacancy_of(language), {})).text.split())
    for sign in ("None", "{", "}", "[", "]", "()", "Undefined"):
        assert sign not in text, sign
    other = (
        r"\b(the|not|missing|review|criminal|unknown|page|read)\b"
        if language == "nl"
        else r"\b(het|niet|stuk|ontbreekt|bladzijde|gelezen)\b"
    )
    text = re.sub("Master of Science in de bestuurskunde|Bachelor in het sociaal werk", "", text)
    assert re.findall(other, text, re.I) == []


def test_an_empty_vacancy_has_a_report(vacancy: Vacancy) -> None:
    tree = Tree(report(result_of(()), vacancy, {}))
    assert "Er zijn geen kandidaturen ontvangen." in tree.text


def test_a_large_vacancy_is_one_file(vacancy: Vacancy) -> None:
    result = result_of(crowd(150))
    assert report(result, vacancy, {}).count("<article") == 150


def test_files_say_what_became_of_them(vacancy: Vacancy) -> None:
    locked = examined("map/cv.pdf", None, problem=Problem.ENCRYPTED)
    gone = examined("diploma.pdf", None, problem=Problem.CORRUPT)
    gone = replace(gone, upload=replace(gone.upload, unreachable=True))
    receipt = examined("b.pdf", DocumentType.OTHER, subtype="request_receipt")
    one = Candidate("a", None, CandidateStatus.REVIEW, (), Dossier(Person("a"), (locked, gone, receipt)))
    text = " ".join(Tree(report(result_of((one,)), vacancy, {})).text.split())
    assert "map/cv.pdf niet gelezen tijdig: 12/04/2024 om 14:05, volgens het sollicitatieplatform" in text
    assert "beveiligd met een wachtwoord" in text
    assert "niet bereikbaar (netwerk, rechten of schijf)" in text
    assert "beschadigd" not in text
    assert "b.pdf ontvangstbewijs van de aanvraag tekst, 1 bladzijde" in text
