"""Names in doubt: what a second engine does to them (a fake that reads what it is told, and the real one)."""

import pytest

from pipeline.model import Line, Word
from pipeline.reading.ocr.engines.second_engine import Rapid
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.reading.ocr.second_looks import doubtful_names
from pipeline.reading.ocr.second_looks.doubtful_names import with_sure_names
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import PAGE, Fake, line, printed


@pytest.mark.parametrize(
    ("read", "sure", "second", "becomes", "then"),
    [
        pytest.param("GELIK,", 0.84, ("ÇELIK,", 0.98), "ÇELIK,", 0.85, id="letter-that-the-model-lacks"),
        pytest.param("Matgorzata", 0.92, ("Małgorzata", 0.99), "Małgorzata", 0.85, id="suspect-though-read-well"),
        pytest.param("Gro&mann", 0.47, ("Großmann", 0.99), "Großmann", 0.85, id="sign-for-a-letter"),
        pytest.param("AMRANE", 0.19, ("AMRANI", 0.99), "AMRANI", 0.85, id="broken-letter"),
        pytest.param("Claeys:", 0.7, ("Claeys", 0.99), "Claeys:", 0.9, id="agreement-counts-and-signs-stay"),
        pytest.param("“GEEN", 0.42, ("GEEN", 0.98), "“GEEN", 0.9, id="a-star-before-it"),
        pytest.param("CELIK", 0.6, ("ÇELIK", 0.99), "ÇELIK", 0.9, id="only-the-mark-was-missing"),
        pytest.param("YIGIT", 0.7, ("YIČIT", 0.96), "YIĞIT", 0.9, id="letter-that-the-second-lacks"),
        pytest.param("Yigie", 0.7, ("Yiqit", 0.9), "Yigie", 0.7, id="second-is-not-sure-either"),
        pytest.param("ARCIA", 0.6, ("GARCÍA F", 0.99), "ARCIA", 0.6, id="more-than-the-word"),
        pytest.param("Namen", 0.6, ("Bruxelles", 0.99), "Namen", 0.6, id="another-word"),
        pytest.param("Leuven", 0.95, ("Leuwen", 0.99), "Leuven", 0.95, id="was-sure"),
        pytest.param("gelezen", 0.5, ("gelegen", 0.99), "gelezen", 0.5, id="no-name"),
        pytest.param("12A-34", 0.5, ("12A-84", 0.99), "12A-34", 0.5, id="a-number"),
    ],
)
def test_a_name_in_doubt_is_put_right_or_borne_out(
    read: str, sure: float, second: tuple[str, float], becomes: str, then: float
) -> None:
    (found,) = with_sure_names(PAGE, (line((read, sure)),), Log(), using=Fake(*second))
    assert [(word.text, word.confidence) for word in found.words] == [(becomes, then)]


def test_beside_a_name_a_word_that_lost_its_capital_is_asked_about_too() -> None:
    fake, log = Fake("Irma", 0.99), Log()
    (found,) = with_sure_names(PAGE, (line(("Hilde", 0.95), ("trma", 0.52)),), log, using=fake)
    assert found.text == "Hilde Irma"
    assert [(one.how, one.why, one.confidence) for one in log.attempts] == [("rapidocr", "name", 0.99)]


def test_no_page_is_asked_about_without_end() -> None:
    fake = Fake("Naam", 0.99)
    with_sure_names(PAGE, [line(("Naarn", 0.5))] * 50, Log(), using=fake)
    assert fake.asked == 8


def test_without_a_second_engine_another_model_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doubtful_names, "second_engine", lambda: None)
    page, box = printed("Weiß")
    (found,) = with_sure_names(page, (Line((Word("Weil", box, 0.6),)),), Log())
    assert found.text == "Weiß"


@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
@pytest.mark.parametrize(("text", "read"), [("Małgorzata", "Matgorzata"), ("ÇELIK", "GELIK"), ("Weiß", "Wei")])
def test_the_real_one_knows_the_letters(text: str, read: str) -> None:
    page, box = printed(text)
    (found,) = with_sure_names(page, (Line((Word(read, box, 0.6),)),), Log(), using=Rapid())
    assert found.text == text
