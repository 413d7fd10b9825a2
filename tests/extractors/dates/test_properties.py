import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.dates.words import day_words, year_words
from pipeline.extractors.flattened import compose, flat
from pipeline.model import Page
from tests.pages import page_of


def days(text: str) -> list[dt.date | None]:
    return [mention.day for mention in find_dates(page_of(text))]


MONTH_NAMES: dict[str, tuple[str, ...]] = {
    code: tuple(names.split())
    for code, names in {
        "nl": "januari februari maart april mei juni juli augustus september oktober november december",
        "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "en": "January February March April May June July August September October November December",
    }.items()
}
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
WRITERS = [
    lambda d: f"{d:%d/%m/%Y}", lambda d: f"{d:%d-%m-%Y}", lambda d: f"{d:%d.%m.%Y}", lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y%m%d}", lambda d: f"{d.day}/{d.month}/{d.year}", lambda d: f"{d.day} / {d.month} / {d.year}",
    lambda d: f"{d:%d %m %Y}", lambda d: f"{d.day}.{ROMAN[d.month - 1]}.{d.year}",
    lambda d: f"{d.day} {MONTH_NAMES['nl'][d.month - 1]} {d.year}",
    lambda d: f"le {d.day} {MONTH_NAMES['fr'][d.month - 1].upper()} {d.year}",
    lambda d: f"am {d.day}. {MONTH_NAMES['de'][d.month - 1]} {d.year}",
    lambda d: f"{MONTH_NAMES['en'][d.month - 1]} {d.day}, {d.year}",
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.dates(dt.date(1930, 1, 1), dt.date(2035, 12, 31)), st.integers(0, len(WRITERS) - 1))
def test_every_day_comes_back_from_every_form(day: dt.date, form: int) -> None:
    text = WRITERS[form](day)
    (mention,) = find_dates(page_of(text))
    assert (mention.day, mention.doubt) == (day, None), text


@settings(max_examples=300, deadline=None)
@given(st.dates(dt.date(1930, 1, 1), dt.date(2035, 12, 31)), st.data())
def test_every_day_comes_back_from_words(day: dt.date, data: st.DataObject) -> None:
    spelled = data.draw(st.sampled_from(sorted(word for word, n in day_words().items() if n == day.day)))
    year = data.draw(st.sampled_from(sorted(word for word, n in year_words().items() if n == day.year)))
    language = data.draw(st.sampled_from(sorted(MONTH_NAMES)))
    text = f"{spelled} {MONTH_NAMES[language][day.month - 1]} {year}"
    assert days(text) == [day], text


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    lines = [line for line in text.split("\n") if line.strip()]
    for mention in find_dates(page_of("\n".join(lines) or "x")):
        assert (mention.day is None) <= (mention.doubt is not None)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789/.- oOlI|mei april2024\n", max_size=120))
def test_text_that_resembles_dates_is_read_without_an_error(text: str) -> None:
    for mention in find_dates(page_of(text if text.strip() else "x")):
        assert mention.words
        assert mention.day is not None or mention.doubt


@given(st.text(max_size=100))
def test_flattening_moves_no_character(text: str) -> None:
    assert len(flat(text)) == len(compose(text))


def _timed(page: Page) -> float:
    start = time.process_time()
    find_dates(page)
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit",
    [
        "12/03/2024 ",
        "woord ",
        "1",
        "12 maart ",
        "1 maart 20",
        "/",
        "l1",
        "mei",
        "28/04/2024\n",
        "op\n28\n",
        "vijf mei ",
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    small, large = page_of(unit * 500), page_of(unit * 4000)
    _timed(small)
    assert min(_timed(large), _timed(large)) < 8 * 4 * _timed(small) + 0.1  # one may pay for clearing up memory
