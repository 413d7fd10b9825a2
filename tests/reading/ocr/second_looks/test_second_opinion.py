"""What a second engine does to doubtful figures: a fake that reads what it is told, and the real one."""

import numpy as np
import pytest

from pipeline.reading.ocr.engines import second_engine, tessdata
from pipeline.reading.ocr.engines.second_engine import Rapid
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.reading.ocr.second_looks.second_opinion import with_second_opinion
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import grey_of
from tests.reading.drawn import letter
from tests.reading.ocr.asked import PAGE, Fake, line


@pytest.mark.parametrize(
    ("words", "second", "becomes"),
    [
        pytest.param((("4b.", 0.7), ("11.08.2025", 0.6)), "4b. 11.08.2025", [0.7, 0.9], id="agrees-up-to-a-bound"),
        pytest.param((("4b.", 0.7), ("11.08.2025", 0.6)), "4b.11.08.2025", [0.7, 0.9], id="agrees-glued"),
        pytest.param((("11.08.2025", 0.6),), "11.08.2026", [0.5], id="differs"),
        pytest.param((("13.08.2015", 0.81),), "14.08.2015", [0.5], id="differs-though-certain-enough-for-a-field"),
        pytest.param((("725745221", 0.6),), "0725745221", [0.6], id="a-part-is-no-agreement"),
        pytest.param((("11.08.2025", 0.6),), None, [0.6], id="reads-nothing"),
        pytest.param((("11.08.2025", 0.95),), "11.08.2026", [0.95], id="was-sure"),
        pytest.param((("voorwaar", 0.3),), "voorwaar", [0.3], id="no-figures"),
    ],
)
def test_agreement_counts_and_difference_deepens_the_doubt(
    words: tuple[tuple[str, float], ...], second: str | None, becomes: list[float]
) -> None:
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(second))
    assert [word.text for word in found.words] == [text for text, _ in words]
    assert [word.confidence for word in found.words] == becomes


def test_a_date_that_only_the_second_sees_is_shown_but_never_certain() -> None:
    (found,) = with_second_opinion(PAGE, (line(("4b.", 0.7), ("11:0B.20Z5", 0.4)),), Log(), using=Fake("11.08.2025"))
    assert [(word.text, word.confidence) for word in found.words] == [("4b.", 0.7), ("11.08.2025", 0.6)]


@pytest.mark.parametrize("text", ["11.08.2025", "4b. 11.08.2025 Gent"])
def test_the_second_does_not_bear_itself_out(text: str) -> None:
    """What it read itself would else become as certain as what two engines read alike."""
    own, other = line(*((word, 0.6) for word in text.split())), line(("12.08.2025", 0.6))
    fake = Fake("11.08.2025")
    found = with_second_opinion(PAGE, (own, other), Log(), also={0}, heard=(own,), using=fake)
    assert found[0] == own
    assert fake.asked == 1
    assert with_second_opinion(PAGE, (own,), Log(), using=Fake("11.08.2025")) != (own,)


@pytest.mark.parametrize(
    ("words", "second", "sure"),
    [
        ((("16.07.", 0.88), ("2025", 0.89)), "16.07.2025", 0.9),
        ((("16", 0.8), (".", 0.5), ("07", 0.8), (".", 0.5), ("2025", 0.6)), "16.07.2025", 0.9),
        ((("16.07.", 0.88), ("2025", 0.89)), "18.07.2025", 0.6),
        ((("16", 0.8), ("07", 0.8), ("2025", 0.6)), "16.07.2025", 0.6),
    ],
    ids=["a gap", "a gap on both sides", "another day", "no points"],
)
def test_a_date_printed_wide_is_read_by_both(words: tuple[tuple[str, float], ...], second: str, sure: float) -> None:
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(second))
    assert (found.words[-1].text, found.words[-1].confidence) == (second, sure)
    assert len(found.words) == 1 or sure < 0.9


@pytest.mark.parametrize(
    ("words", "second", "sure"),
    [
        pytest.param((("28.02", 0.87), ("2024", 0.94)), "28.02.2024", 0.9, id="point lost before the year"),
        pytest.param((("1604/2024", 0.84),), "16/04/2024", 0.9, id="stroke lost after the day"),
        pytest.param((("16-042024", 0.84),), "16-04-2024", 0.9, id="dash lost before the year"),
        pytest.param((("op", 0.9), ("07", 0.8), ("03.2024", 0.7)), "07.03.2024", 0.9, id="point lost beside a gap"),
        pytest.param((("16042024", 0.84),), "16/04/2024", 0.6, id="a bare number"),
        pytest.param((("1605/2024", 0.84),), "16/04/2024", 0.6, id="another figure"),
        pytest.param((("28104/2024", 0.84),), "28/04/2024", 0.6, id="a stroke read as a figure"),
        pytest.param((("1604-2024", 0.84),), "16/04/2024", 0.6, id="another sign"),
        pytest.param((("1604/24", 0.84),), "16/04/24", 0.6, id="a year of two figures"),
        pytest.param((("2S.022024", 0.84),), "28.02.2024", 0.6, id="a letter"),
    ],
)
def test_a_date_that_lost_one_sign_is_read_by_both_when_all_its_figures_are(
    words: tuple[tuple[str, float], ...], second: str, sure: float
) -> None:
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(second))
    assert (found.words[-1].text, found.words[-1].confidence) == (second, sure)


@pytest.mark.parametrize(
    ("words", "second", "sure"),
    [
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "30 03 2024", 0.9, id="gaps"),
        pytest.param((("am", 0.9), ("30", 0.8), ("03", 0.8), ("2024", 0.7)), "am 30 03 2024", 0.9, id="behind-a-word"),
        pytest.param((("7", 0.8), ("3", 0.8), ("2024", 0.7)), "7 3 2024", 0.9, id="one-figure-each"),
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "30 08 2024", 0.5, id="another-month"),
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "20 03 2024", 0.5, id="another-day"),
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "30 03 2021", 0.5, id="another-year"),
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "2024", 0.72, id="a-part-of-it"),
        pytest.param((("30", 0.89), ("03", 0.95), ("2024", 0.72)), "3O O3 2024", 0.72, id="letters"),
    ],
)
def test_a_day_with_gaps_is_read_by_both_as_one(words: tuple[tuple[str, float], ...], second: str, sure: float) -> None:
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(second))
    assert [word.text for word in found.words] == [text for text, _ in words]
    assert min(word.confidence for word in found.words if word.text.isdigit()) == sure


@pytest.mark.parametrize(
    ("words", "second", "sure"),
    [
        pytest.param((("_16/03/", 0.74), ("2024", 0.97)), "16 /03 /2024", 0.9, id="a-gap-and-a-rule"),
        pytest.param((("16/03/2024_", 0.74),), "16 / 03 / 2024", 0.9, id="wide-to-the-second"),
        pytest.param((("_16/03/", 0.74), ("2024", 0.97)), "16 /08 /2024", 0.6, id="another-month"),
        pytest.param((("_16/O3/2024", 0.74),), "16 /03 /2024", 0.6, id="a-letter"),
    ],
)
def test_gaps_beside_the_signs_part_no_date_of_the_second(
    words: tuple[tuple[str, float], ...], second: str, sure: float
) -> None:
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(second))
    assert found.words[-1].confidence == sure


def test_it_is_asked_about_a_line_that_is_named_whatever_was_read_there() -> None:
    lines = (line(("21u", 0.4)), line(("ze", 0.4)))
    found = with_second_opinion(PAGE, lines, Log(), also=(0,), using=Fake("25.11.14"))
    assert [one.text for one in found] == ["21u 25.11.14", "ze"]


def test_it_is_asked_only_about_doubt_and_every_question_is_noted() -> None:
    fake, log = Fake("11.08.2025"), Log()
    lines = (line(("11.08.2025", 0.5)), line(("zeker", 0.9), ("12.08.2015", 0.9)))
    with_second_opinion(PAGE, lines, log, using=fake)
    assert fake.asked == 1
    assert [(one.how, one.why, one.confidence) for one in log.attempts] == [("rapidocr", "second_opinion", 0.98)]


def test_without_it_nothing_changes_and_the_report_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GELDIG_SECOND_ENGINE", "off")
    second_engine.second_engine.cache_clear()
    tessdata.engine_report.cache_clear()
    try:
        lines = (line(("11.08.2025", 0.5)),)
        assert with_second_opinion(PAGE, lines, Log()) == lines
        assert tessdata.engine_report().second is None
    finally:
        second_engine.second_engine.cache_clear()
        tessdata.engine_report.cache_clear()


@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
def test_the_real_one_reads_a_line_without_fetching_anything() -> None:
    page = grey_of(letter("Afgeleverd op 03.11.2023"))
    found = Rapid().read_line(page[170:215, 110:700])
    assert found is not None
    assert "03.11.2023" in found[0]
    assert 0.8 < found[1] <= 1.0


@pytest.mark.parametrize("fault", [Exception("FAIL : std::bad_alloc"), MemoryError(), ValueError("INVALID_ARGUMENT")])
def test_a_fault_of_the_second_engine_costs_no_page(fault: Exception) -> None:
    def fail(*_: object, **__: object) -> None:
        raise fault

    rapid = Rapid.__new__(Rapid)
    rapid._engine = fail
    part = np.full((48, 300), 255, np.uint8)
    assert rapid.read_line(part) is None
    assert list(rapid.find_lines(part)) == []
