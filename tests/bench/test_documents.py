"""Every layout draws, shows its truth in its text layer, and is the same for the same seed."""

import datetime as dt
import io
import unicodedata
from collections.abc import Callable
from functools import partial
from random import Random

import docx
import pytest

from bench.documents import cv, dates, diploma, extract, fonts, letter, licence, lookalikes
from bench.documents.carriers import page_count, text_of
from bench.documents.people import random_person, with_birth_date
from bench.documents.truth import Drawn, Split
from pipeline.codes import DocumentType

DRAW: dict[str, Callable[[Random], Drawn]] = {
    **{f"extract-{n}": partial(extract.draw_extract, layout=n) for n in extract.LAYOUTS},
    **{f"diploma-{n}": partial(diploma.draw_diploma, layout=n) for n in diploma.LAYOUTS},
    **{f"licence-{n}": partial(licence.draw_licence, layout=n) for n in licence.LAYOUTS},
    **{f"cv-{n}": partial(cv.draw_cv, layout=n) for n in cv.LAYOUTS},
    **{f"letter-{n}": partial(letter.draw_letter, layout=n) for n in letter.LAYOUTS},
    **{f"lookalike-{n}": partial(lookalikes.draw_lookalike, name=n) for n in lookalikes.LOOKALIKES},
}


def _bare(text: str) -> str:
    """Letters and digits only, so that line ends and ligatures do not matter."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum()).casefold()


@pytest.mark.parametrize("name", DRAW)
def test_layout(name: str) -> None:
    for seed in (11, 12):
        drawn = DRAW[name](Random(seed))
        layer = [_bare(page) for page in text_of(drawn.pdf)]
        assert page_count(drawn.pdf) == drawn.truth.pages
        for field, value in drawn.truth.printed.items():
            assert field == "holder" or _bare(value) in "".join(layer), field
        for page, box in drawn.truth.boxes.values():
            assert 1 <= page <= drawn.truth.pages
            assert -0.01 <= box.x0 < box.x1 <= 1.01
            assert -0.01 <= box.y0 < box.y1 <= 1.01
    assert DRAW[name](Random(seed)).data == drawn.data


STYLES = ("slash", "dash", "dot", "iso", "spaced_slash", "spaced", "dot2", "slash2", "long", "american", "padded",
          "weekday",
          "short", "short_upper", "roman", "words")  # fmt: skip


@pytest.mark.parametrize("name", DRAW)
def test_dates_of_the_truth_are_those_printed(name: str) -> None:
    for seed in range(20, 23):
        truth = DRAW[name](Random(seed)).truth
        for field, value in truth.fields.items():
            if isinstance(value, dt.date) and field in truth.printed:
                ways = {dates.printed(value, style, code).casefold() for style in STYLES for code in dates.MONTHS}
                assert truth.printed[field].casefold() in ways, field


REGISTRIES = {
    "extract": [layout.split for layout in extract.LAYOUTS.values()],
    "diploma": [layout.split for layout, _ in diploma.LAYOUTS.values()],
    "licence": [layout.split for layout in licence.LAYOUTS.values()],
    "cv": [layout.split for layout in cv.LAYOUTS.values()],
    "letter": [layout.split for layout in letter.LAYOUTS.values()],
    "lookalikes": [paper.split for paper in lookalikes.LOOKALIKES.values()],
}


@pytest.mark.parametrize("registry", REGISTRIES)
def test_about_half_of_the_layouts_is_held_out(registry: str) -> None:
    splits = REGISTRIES[registry]
    assert 0.3 <= splits.count(Split.HELD_OUT) / len(splits) <= 0.7


@pytest.mark.parametrize("layout", sorted(extract.LAYOUTS))
def test_an_extract_says_what_was_asked_of_it(layout: str) -> None:
    drawn = extract.draw_extract(Random(3), layout, issue_date=dt.date(2024, 1, 28), model="596.2", clean=False)
    assert drawn.truth.type is DocumentType.CRIMINAL_RECORD
    assert drawn.truth.fields["issue_date"] == dt.date(2024, 1, 28)
    assert drawn.truth.fields["model"] == "596.2"
    assert drawn.truth.fields["clean"] is False
    assert drawn.truth.traps["entry_0_date"] is not None


@pytest.mark.parametrize("level", ["graduaat", "bachelor", "master", "doctorate", "secondary"])
def test_a_diploma_of_each_level(level: str) -> None:
    drawn = diploma.draw_diploma(Random(4), level=level)
    assert drawn.truth.fields["level"] == level
    award, person = drawn.truth.fields["award_date"], drawn.truth.person
    assert isinstance(award, dt.date)
    assert person is not None
    assert award.year - person.birth_date.year >= 18


@pytest.mark.parametrize("layout", ["be_card", "be_front", "be_back", "be_card_a4"])
@pytest.mark.parametrize("categories", [("AM",), ("AM", "B"), ("AM", "B", "BE")])
def test_a_card_holds_the_categories_asked(layout: str, categories: tuple[str, ...]) -> None:
    drawn = licence.draw_licence(Random(6), layout, categories=categories)
    dated = {name.removeprefix("obtained_") for name in drawn.truth.printed if name.startswith("obtained_")}
    assert drawn.truth.fields["categories"] == categories
    assert dated in (set(), set(categories))


def test_a_paper_licence_has_no_expiry_and_a_back_no_holder() -> None:
    assert licence.draw_licence(Random(1), "be_pink").truth.fields.get("expiry_date") is None
    assert "holder" not in licence.draw_licence(Random(1), "be_back").truth.fields


def _job(leading: bool, start: tuple[int, int], end: tuple[int, int] | None) -> cv.Job:
    return cv.Job("Diensthoofd" if leading else "Jurist", "Stad Deinze", start, end, leading, "Dossiers.")


@pytest.mark.parametrize(
    ("jobs", "months", "bounds"),
    [
        pytest.param((_job(True, (2020, 1), (2021, 12)),), 24, (23, 24), id="two years"),
        pytest.param((_job(True, (2024, 1), None),), 4, (3, 4), id="until the day it was written"),
        pytest.param(
            (_job(True, (2020, 1), (2020, 12)), _job(True, (2020, 7), (2021, 6))), 18, (17, 18), id="overlap once"
        ),
        pytest.param((_job(False, (2010, 1), None),), 0, (0, 0), id="nobody led"),
    ],
)
def test_months_of_leading(jobs: tuple[cv.Job, ...], months: int, bounds: tuple[int, int]) -> None:
    drawn = cv.draw_cv(Random(2), jobs=jobs, as_of=dt.date(2024, 4, 20), range_style="numeric")
    assert drawn.truth.fields["leadership_months"] == months
    assert drawn.truth.bounds["leadership_months"] == bounds


@pytest.mark.parametrize("layout", sorted(cv.WORD_LAYOUTS))
def test_a_cv_in_word(layout: str) -> None:
    drawn = cv.draw_cv_docx(Random(8), layout)
    texts = [paragraph.text for paragraph in docx.Document(io.BytesIO(drawn.data)).paragraphs]
    assert any(drawn.truth.printed["name"] in text for text in texts)
    assert cv.draw_cv_docx(Random(8), layout).data == drawn.data
    with pytest.raises(TypeError, match=r"\.docx"):
        _ = drawn.pdf


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_letters_as_text_and_word(language: str) -> None:
    text = letter.draw_letter_text(Random(9), language=language)
    assert text.data.decode().strip().endswith(text.truth.printed["name"])
    word = letter.draw_letter_docx(Random(9), language=language)
    assert word.data == letter.draw_letter_docx(Random(9), language=language).data


def test_unknown_facts_are_refused() -> None:
    with pytest.raises(TypeError, match="isue_date"):
        extract.draw_extract(Random(1), isue_date=dt.date(2024, 1, 1))


def test_a_look_alike_by_subtype() -> None:
    names = {lookalikes.draw_lookalike(Random(seed), "foreign_extract").truth.layout for seed in range(12)}
    assert len(names) > 2
    with pytest.raises(KeyError):
        lookalikes.draw_lookalike(Random(1), "no_such_paper")


@pytest.mark.parametrize("split", list(Split))
@pytest.mark.parametrize("year", [1962, 1975, 1981, 1984, 1992])
def test_a_belgian_master_for_anyone(split: Split, year: int) -> None:
    person = with_birth_date(random_person(Random(year)), dt.date(year, 5, 6))
    award = diploma.draw_diploma(Random(1), split=split, person=person, level="master", country="BE").truth.fields[
        "award_date"
    ]
    assert isinstance(award, dt.date)
    assert 20 <= award.year - year <= 35


def test_without_fonts_of_the_machine_the_standard_ones_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_TTF", ())
    monkeypatch.setattr(fonts, "_TYPE1", ())
    fonts.face.cache_clear()
    try:
        for seed in range(3):
            drawn = diploma.draw_diploma(Random(seed), "ornamental", person=random_person(Random(seed), origin="tr"))
            assert _bare(drawn.truth.printed["title"]) in _bare(text_of(drawn.pdf)[0])
            assert set(drawn.truth.fonts) <= {f"Times-{s}" for s in ("Roman", "Bold", "Italic", "BoldItalic")} | {
                "Helvetica"
            }
    finally:
        fonts.face.cache_clear()
