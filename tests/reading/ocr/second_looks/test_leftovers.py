"""What Tesseract passed over is read by itself, and counts where it was read surely or alike at three sizes."""

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.engine import AUTO, recognise
from pipeline.reading.ocr.second_looks import leftovers
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.ink import Ink, strengthened
from tests.reading.drawn import labelled
from tests.reading.ocr.asked import Fake

BOX = Box(0.1, 0.1, 0.6, 0.15)
PAGE = np.full((100, 100), 255, np.uint8)


def line(text: str, confidence: float = 0.2) -> Line:
    return Line(tuple(Word(word, BOX, confidence) for word in text.split()))


@pytest.mark.parametrize(
    ("first", "again", "kept"),
    [
        pytest.param("Burgerlijk Ingenieur", "Burgerlijk Ingenieur", [0.7, 0.7], id="agrees"),
        pytest.param("Burgerlijk Ingenieur", "Burgerlijk Ingenicur", [], id="differs"),
        pytest.param("J haus", "J haus", [], id="too-short"),
        pytest.param("Afgeleverd 12/03/2024", "Afgeleverd 12/03/2024", [0.7, 0.2], id="figures-keep-their-doubt"),
    ],
)
def test_three_readings(monkeypatch: pytest.MonkeyPatch, first: str, again: str, kept: list[float]) -> None:
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line(again),))
    found = leftovers._agreed(PAGE, BOX, (line(first),))
    assert [word.confidence for one in found for word in one.words] == kept


@pytest.mark.parametrize(
    ("before", "word", "sure", "after", "sound"),
    [
        pytest.param("***", "NIHIL", 0.9, "***", True, id="stars"),
        pytest.param("-----", "NIHIL", 0.9, "-----", True, id="dashes"),
        pytest.param("***", "NIHIL", 0.6, "***", False, id="unsure"),
        pytest.param("***", "N", 0.9, "***", False, id="one letter"),
        pytest.param("***", "NIHIL", 0.9, "", False, id="on one side"),
        pytest.param("vv", "NIHIL", 0.9, "vv", False, id="letters beside it"),
        pytest.param("***", "***", 0.9, "***", False, id="nothing else"),
    ],
)
def test_what_adorns_a_word_on_both_sides_is_not_weighed(
    before: str, word: str, sure: float, after: str, sound: bool
) -> None:
    words = (*line(before, 0.3).words, *line(word, sure).words, *line(after, 0.3).words)
    assert leftovers.is_sound(Line(words)) is sound


@pytest.mark.parametrize(
    ("read", "confidence", "kept"),
    [
        pytest.param("1 september 2025", 0.0, True, id="a-day"),
        pytest.param("aa sepzember 2025", 0.0, False, id="no-day"),
        pytest.param("aa sepzember 2025", 0.4, True, id="less-noise"),
        pytest.param("1 september 2026", 0.0, False, id="another-year"),
    ],
)
def test_what_says_again_what_was_read_is_kept_in_doubt(read: str, confidence: float, kept: bool) -> None:
    found = leftovers._borne_out((line(read, confidence),), BOX, [line("2025", 0.96)])
    assert [one.text for one in found] == ([read] if kept else [])


@pytest.mark.parametrize(
    ("larger", "second", "kept"),
    [
        pytest.param(("GEEN", 0.96), "GEEN", ["GEEN"], id="both"),
        pytest.param(("GEEN", 0.96), "Geen.", ["GEEN"], id="letters-alike"),
        pytest.param(("GEEN", 0.96), "EEN", [], id="another-word"),
        pytest.param(("GEEN", 0.96), None, [], id="nothing"),
        pytest.param(("GEEN", 0.4), "GEEN", [], id="unsure"),
        pytest.param(("l.", 0.96), "l", [], id="no-word"),
    ],
)
def test_what_was_not_read_at_all_is_believed_of_two_engines(
    monkeypatch: pytest.MonkeyPatch, larger: tuple[str, float], second: str | None, kept: list[str]
) -> None:
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line(*larger),))
    assert [one.text for one in leftovers._heard(PAGE, BOX, [], Fake(second, 0.9), Log())] == kept


@pytest.mark.parametrize(
    ("read", "second", "kept"),
    [
        pytest.param("NÉANT", "N É A N T", [0.9], id="spaced letters"),
        pytest.param("NÉANT", "VÉANT", [], id="differs"),
        pytest.param("NT", "NT", [], id="too-short"),
    ],
)
def test_what_was_read_in_doubt_is_believed_of_two_engines(read: str, second: str, kept: list[float]) -> None:
    found = leftovers._heard(PAGE, BOX, (line(read, 0.54),), Fake(second, 0.9), Log())
    assert [word.confidence for one in found for word in one.words] == kept


def test_without_a_second_engine_nothing_is_made_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line("GEEN", 0.96),))
    assert leftovers._heard(PAGE, BOX, [], None, Log()) == []


def word(text: str, x0: float, x1: float, y0: float = 0.5) -> Line:
    return Line((Word(text, Box(x0, y0, x1, y0 + 0.02), 0.94),))


OTHERS = tuple(word(text, 0.1, 0.3, y0) for text, y0 in (("Naam", 0.1), ("Voornaam", 0.2), ("Doel", 0.3)))


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        pytest.param((word("14.04.202", 0.34, 0.42), word("04.2025", 0.37, 0.43)), ["14.04.2025"], id="over"),
        pytest.param((word("14.04.", 0.34, 0.38), word("2025", 0.41, 0.43)), ["14.04.", "2025"], id="beside"),
        pytest.param((word("14.04.", 0.34, 0.42), word("2025", 0.34, 0.42, 0.53)), ["14.04.", "2025"], id="under"),
    ],
)
def test_print_cut_into_two_lines_is_read_once(
    monkeypatch: pytest.MonkeyPatch, cut: tuple[Line, ...], expected: list[str]
) -> None:
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter(()))
    monkeypatch.setattr(leftovers, "read_region", lambda page, box, **_: (word("14.04.2025", box.x0, box.x1),))
    found = leftovers.with_leftovers(PAGE, (*OTHERS, *cut), Log())
    assert [one.text for one in found][3:] == expected


def test_letters_that_touch_are_as_many_as_they_are_wide() -> None:
    """A value that a typewriter struck twice is one mark, which no word covers."""
    mask = np.zeros((600, 400), np.uint8)
    marks = [(60, top, 12, 12) for top in (100, 140, 180, 220)] + [(60, 300, 80, 14), (60, 400, 14, 14)]
    for x, y, wide, high in marks:
        mask[y : y + high, x : x + wide] = 255
    ink = Ink(mask, np.array(marks, np.int32), np.full(len(marks), 100, np.float32), 0)
    read = [Box(60 / 400, top / 600, 72 / 400, (top + 12) / 600) for top in (100, 140, 180, 220)]
    (found,) = leftovers.uncovered_strips(ink, read)
    assert (round(found.y0 * 600), round(found.x1 * 400)) == (300, 140)


@pytest.mark.parametrize(
    ("marks", "depth", "strips"),
    [
        pytest.param([(60 + 16 * n, 300, 12, 12) for n in range(6)], 20, 1, id="pale print"),
        pytest.param([(60 + 16 * n, 300, 12, 12) for n in range(6)], 10, 0, id="texture of the paper"),
        pytest.param([(60, 300, 100, 18)], 100, 1, id="letters that touch"),
        pytest.param([(60, 300, 92, 22)], 100, 1, id="large letters with an accent that touch"),
        pytest.param([(60, 300, 120, 24)], 100, 0, id="stroke of a signature"),
        pytest.param([(60 + 24 * n, 300, 20, 24) for n in range(4)], 100, 1, id="large print"),
        pytest.param([(20, 300, 200, 5)], 100, 0, id="rule, or the edge of a sheet"),
        pytest.param([(20, 300, 120, 5)], 100, 1, id="small print of which all letters touch"),
        pytest.param([(20 + 60 * n, 300, 55, 5) for n in range(4)], 100, 1, id="line of small print, word by word"),
        pytest.param([(20, 300, 300, 9)], 100, 1, id="print on a rule"),
    ],
)
def test_what_is_no_print_is_not_read(marks: list[tuple[int, int, int, int]], depth: int, strips: int) -> None:
    known = [(60, top, 12, 12) for top in (100, 140, 180, 220)]
    depths = np.array([100] * len(known) + [depth] * len(marks), np.float32)
    ink = Ink(np.zeros((600, 400), np.uint8), np.array([*known, *marks], np.int32), depths, 0)
    read = [Box(60 / 400, top / 600, 72 / 400, (top + 12) / 600) for top in (100, 140, 180, 220)]
    assert len(leftovers.uncovered_strips(ink, read)) == strips


@pytest.mark.parametrize(
    ("closed", "kept"),
    [
        pytest.param([("NIHIL", 0.92)], ["NIHIL"], id="one word"),
        pytest.param([("GEEN", 0.92), ("MELDING", 0.9)], ["GEEN MELDING"], id="two words"),
        pytest.param([("NIHIL", 0.5)], [], id="in doubt"),
        pytest.param([("2025", 0.95)], [], id="figures"),
        pytest.param([], [], id="not printed wide"),
    ],
)
def test_letters_that_stand_apart_are_read_together(
    monkeypatch: pytest.MonkeyPatch, closed: list[tuple[str, float]], kept: list[str]
) -> None:
    """Tesseract, which looks for words, makes noise of them: ":NIHIL" with a confidence of 0.29."""
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter([leftovers._Strip(Box(0.5, 0.5, 0.58, 0.52), 5, 0.7)]))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line(":NIHIL", 0.29),))
    words = tuple(Word(text, BOX, sure) for text, sure in closed)
    monkeypatch.setattr(leftovers, "closed_words", lambda *_: words)
    known = (*OTHERS, word("Adres", 0.1, 0.3, 0.4))
    found = leftovers.with_leftovers(PAGE, known, Log())
    assert [one.text for one in found if one not in known] == kept


@pytest.mark.parametrize(
    ("heard", "sure", "under", "kept"),
    [
        pytest.param("Fait le", 0.96, "2024-03-01", ["Fait le"], id="a label"),
        pytest.param("Fait le", 0.9, "2024-03-01", [], id="in doubt"),
        pytest.param("Fait 12", 0.96, "2024-03-01", [], id="figures"),
        pytest.param("11 AFGIFTE", 0.96, "2024-03-01", ["11 AFGIFTE"], id="the number of its cell"),
        pytest.param("2026 AFGIFTE", 0.96, "2024-03-01", [], id="a year before it"),
        pytest.param("11 AFGIFTE 3", 0.96, "2024-03-01", [], id="figures behind it"),
        pytest.param("le", 0.96, "2024-03-01", [], id="too short"),
        pytest.param("Fait le", 0.96, "Uccle", [], id="over no day"),
    ],
)
def test_the_label_of_a_day_of_which_tesseract_makes_noise_is_heard_by_the_second_engine(
    monkeypatch: pytest.MonkeyPatch, heard: str, sure: float, under: str, kept: list[str]
) -> None:
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter([leftovers._Strip(Box(0.5, 0.5, 0.58, 0.52), 5, 0.7)]))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line("Fate", 0.0),))
    monkeypatch.setattr(leftovers, "second_engine", lambda: Fake(heard, sure))
    known = (*OTHERS, word(under, 0.5, 0.6, 0.525))
    found = leftovers.with_leftovers(PAGE, known, Log())
    assert [one.text for one in found if one not in known] == kept


def test_a_label_is_cut_from_the_dotted_line_to_its_value() -> None:
    """Read as one strip the points pass for letters, and the label is lost."""
    letters = [(60 + 16 * n, 300, 12, 12) for n in range(5)]
    points = [(140 + 10 * n, 308, 4, 4) for n in range(9)]
    value = [(232 + 16 * n, 300, 12, 12) for n in range(4)]
    marks = [*((60, top, 12, 12) for top in (100, 140, 180, 220)), *letters, *points, *value]
    ink = Ink(np.zeros((600, 400), np.uint8), np.array(marks, np.int32), np.full(len(marks), 100, np.float32), 0)
    read = [Box(60 / 400, top / 600, 72 / 400, (top + 12) / 600) for top in (100, 140, 180, 220)]
    found = leftovers.uncovered_strips(ink, read)
    assert [(round(one.x0 * 400), round(one.x1 * 400)) for one in found] == [(60, 136), (232, 292)]


def _beside(known: str, *read: tuple[str, float]) -> tuple[tuple[Line, ...], Line]:
    """A line `Frau`, `known`, and what a strip shows that begins at `known` and goes on behind it."""
    line = Line(tuple(Word(text, Box(x, 0.5, x + 0.08, 0.52), 0.94) for text, x in (("Frau", 0.3), (known, 0.4))))
    strip = Line(
        tuple(Word(text, Box(x, 0.5, x + 0.08, 0.52), sure) for (text, sure), x in zip(read, (0.4, 0.5), strict=True))
    )
    return (*OTHERS, line), strip


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param((("Maria", 0.94), ("Weil", 0.41)), [0.94, 0.94, 0.41], id="says-again-what-was-known"),
        pytest.param((("Mara", 0.74), ("Wei", 0.41)), [0.94, 0.94], id="does-not"),
        pytest.param((("Maria", 0.94), ("_|//", 0.41)), [0.94, 0.94], id="no-letters"),
        pytest.param((("Maria", 0.94), ("vJ", 0.1)), [0.94, 0.94], id="noise"),
    ],
)
def test_the_end_of_a_name_is_kept_in_doubt_rather_than_lost(
    monkeypatch: pytest.MonkeyPatch, read: tuple[tuple[str, float], ...], expected: list[float]
) -> None:
    lines, strip = _beside("Maria", *read)
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter([leftovers._Strip(Box(0.5, 0.5, 0.58, 0.52), 4, 0.7)]))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (strip,))
    found = leftovers.with_leftovers(PAGE, lines, Log())
    assert [word.confidence for word in found[3].words] == expected
    assert len(found) == 4


def test_lines_that_were_passed_over_are_read_in_their_place() -> None:
    page = strengthened(labelled())
    whole = recognise(page, "nld", AUTO, dpi=150)
    lost = tuple(line for line in whole if "maart" not in line.text)
    assert len(lost) == len(whole) - 1
    found = leftovers.with_leftovers(page, lost, Log())
    assert [line.text for line in found] == [line.text for line in whole]


def test_complete_page_is_left_as_it_is() -> None:
    page = strengthened(labelled())
    whole = recognise(page, "nld", AUTO, dpi=150)
    assert leftovers.with_leftovers(page, whole, Log()) == whole


@pytest.mark.parametrize(
    ("marks", "strips"),
    [
        pytest.param([(10, 50), (22, 51), (34, 49)], 1, id="a-row"),
        pytest.param([(10, 50), (22, 50), (34, 50), (10, 70), (22, 70), (34, 70)], 2, id="one-under-the-other"),
        pytest.param([(10, 50), (22, 50), (34, 50), (90, 50), (102, 50), (114, 50)], 2, id="far-apart"),
        pytest.param([(10, 50), (22, 58), (34, 66)], 0, id="on-no-line"),
    ],
)
def test_marks_stand_in_rows(marks: list[tuple[int, int]], strips: int) -> None:
    boxes = np.array([(x, y, 8, 10) for x, y in marks], np.int32)
    ink = Ink(np.zeros((200, 200), bool), boxes, np.zeros(len(marks), np.float32), 0)
    assert len(leftovers.uncovered_strips(ink, [Box(0.1, 0.9, 0.3, 0.95)] * 4)) == strips


def test_print_of_the_usual_size_is_read_before_small_print_and_pictures() -> None:
    """Of a poor photo the small print at its foot would else take the place of the answer of the register."""
    box = Box(0.1, 0.1, 0.2, 0.12)
    value, small, picture = (leftovers._Strip(box, *each) for each in ((6, 0.7), (40, 0.5), (12, 2.2)))
    title = leftovers._Strip(box, 9, 1.6)
    assert sorted((picture, small, value, title), key=lambda one: one.rank) == [title, value, small, picture]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("29.07.2026", ["AFGIFTEDATUM", "29.07.2026"], id="the value alone"),
        pytest.param("AFGIFTEDATUM 29.07.2026", ["AFGIFTEDATUM 29.07.2026"], id="both"),
    ],
)
def test_no_sure_word_is_lost_to_a_strip_that_says_less(
    monkeypatch: pytest.MonkeyPatch, read: str, expected: list[str]
) -> None:
    label, value = word("AFGIFTEDATUM", 0.4, 0.5, 0.5), word("29.07.2026", 0.4, 0.5, 0.53)
    crease = leftovers._Strip(Box(0.3, 0.49, 0.6, 0.56), 16, 1.6)
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter([crease]))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line(read, 0.95),))
    found = leftovers.with_leftovers(PAGE, (*OTHERS, label, value), Log())
    assert {one.text for one in found} - {one.text for one in OTHERS} == set(expected)


def test_after_many_strips_in_vain_no_more_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    strips = [leftovers._Strip(Box(0.1, at / 50, 0.3, at / 50 + 0.015), 5, 1.0) for at in range(20)]
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter(strips))
    third = strips[2].box
    monkeypatch.setattr(
        leftovers, "read_region", lambda _, box, **__: (line("Gent", 0.95),) if box.y0 == third.y0 else ()
    )
    log = Log()
    leftovers.with_leftovers(PAGE, (*OTHERS, word("Nummer", 0.7, 0.9, 0.97)), log)
    assert len(log.attempts) == 3 + leftovers._IN_VAIN


def test_the_caption_over_a_day_is_read_before_what_may_be_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a photo of a form there are so many other strips that none was left for the label of its date."""
    strips = [leftovers._Strip(Box(0.1, at / 50, 0.3, at / 50 + 0.015), 5, 1.0) for at in range(20)]
    caption = leftovers._Strip(Box(0.7, 0.945, 0.78, 0.952), 9, 0.45)
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter([*strips, caption]))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: ())
    monkeypatch.setattr(leftovers, "second_engine", lambda: Fake("11 AFGIFTE", 0.97))
    known = (*OTHERS, word("13.02.2026", 0.7, 0.9, 0.97))
    assert "11 AFGIFTE" in [one.text for one in leftovers.with_leftovers(PAGE, known, Log())]


@pytest.mark.parametrize(("sure", "looks"), [pytest.param(0.1, 0, id="noise"), pytest.param(0.4, 2, id="in-doubt")])
def test_what_was_hardly_read_is_looked_at_once(monkeypatch: pytest.MonkeyPatch, sure: float, looks: int) -> None:
    """No other reading says the same of a signature, which is print that was passed over on every other page."""
    looked: list[object] = []
    monkeypatch.setattr(leftovers, "_strips", lambda *_: iter((leftovers._Strip(BOX, 12, 1.0),)))
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line("Handtekeninq", sure),))
    for name in ("_agreed", "_heard"):
        monkeypatch.setattr(leftovers, name, lambda *given: looked.append(given) or [])  # type: ignore[func-returns-value]
    lines = (*OTHERS, word("Model", 0.1, 0.3, 0.4))
    assert leftovers.with_leftovers(PAGE, lines, Log()) == lines
    assert len(looked) == looks
