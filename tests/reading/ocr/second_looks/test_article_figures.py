"""The number of an article in old-style figures that was read as letters."""

import pytest

from pipeline.reading.ocr.second_looks.article_figures import with_article_figures
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import PAGE, Heard, line


def told(*texts: str, sure: float = 0.95) -> Heard:
    return Heard(*((text, sure) for text in texts))


@pytest.mark.parametrize(
    ("read", "heard", "becomes"),
    [
        ("s9s", ("595", "artikel 595"), "595"),
        ("s9s,", ("S95", "artikel 595,"), "595,"),
        ("s96", ("596", "artikel 596"), "596"),
        ("s9s", ("596", "artikel 596"), "s9s"),
        ("s9s", ("595", "artikel 596"), "s9s"),
        ("s9s", ("595", "artikel 5.95"), "s9s"),
        ("sos", ("595", "artikel 595"), "595"),
        ("sos", ("593", "artikel 593"), "sos"),
        ("sos", ("505", "artikel 505"), "sos"),
        ("ses", ("595", "artikel 595"), "ses"),
        ("s9s.2", ("595.2", "artikel 595.2"), "s9s.2"),
        ("596", ("595", "artikel 595"), "596"),
        ("s9s", (), "s9s"),
    ],
)
def test_two_engines_must_say_the_same_number(read: str, heard: tuple[str, ...], becomes: str) -> None:
    (found,) = with_article_figures(PAGE, (line(("artikel", 0.96), (read, 0.7)),), Log(), using=told(*heard))
    assert found.text == f"artikel {becomes}"
    assert found.words[1].confidence == (0.9 if becomes[0] == "5" != read[0] else 0.7)


@pytest.mark.parametrize(
    ("heard", "sure"),
    [
        pytest.param(("595", "artikel 595"), 0.9, id="the same"),
        pytest.param(("595", "artikel 596"), 0.7, id="another with its word"),
        pytest.param(("596", "artikel 596"), 0.7, id="another"),
        pytest.param(("595", "artikel 5"), 0.7, id="a part"),
    ],
)
def test_figures_read_unsurely_are_borne_out_only_by_the_same(heard: tuple[str, ...], sure: float) -> None:
    (found,) = with_article_figures(PAGE, (line(("artikel", 0.96), ("595", 0.7)),), Log(), using=told(*heard))
    assert found.text == "artikel 595"
    assert found.words[1].confidence == sure


@pytest.mark.parametrize("word", ["larticle", "l'article", "L'article", "d'article"])
def test_its_word_may_have_an_article_of_its_own(word: str) -> None:
    (found,) = with_article_figures(PAGE, (line((word, 0.2), ("s9s", 0.7)),), Log(), using=told("595", f"{word} 595"))
    assert found.words[1].text == "595"


def test_what_was_read_surely_is_not_asked_about() -> None:
    lines = (line(("artikel", 0.9), ("595", 0.93)),)
    assert with_article_figures(PAGE, lines, Log(), using=told("596", "artikel 596")) == lines


def test_the_article_may_stand_in_brackets() -> None:
    engine = told("595", "(artikel 595)")
    (found,) = with_article_figures(PAGE, (line(("(artikel", 0.93), ("s9s)", 0.7)),), Log(), using=engine)
    assert found.text == "(artikel 595)"


def test_it_is_asked_about_articles_only() -> None:
    engine = told("595", "artikel 595")
    lines = (line(("kamer", 0.9), ("s9s", 0.7)), line(("artikel", 0.9), ("van", 0.9)))
    assert with_article_figures(PAGE, lines, Log(), using=engine) == lines
    assert len(engine.read) == 2


def test_what_is_heard_unsurely_changes_nothing() -> None:
    lines = (line(("artikel", 0.9), ("s9s", 0.7)),)
    assert with_article_figures(PAGE, lines, Log(), using=told("595", "artikel 595", sure=0.8)) == lines
