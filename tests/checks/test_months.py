import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.months import at_most_months_old, months_after, months_before


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("issued", "reference", "months", "young"),
    [
        ("2024-01-28", "2024-04-28", 3, True),
        ("2024-01-27", "2024-04-28", 3, False),
        ("2024-04-28", "2024-04-28", 3, True),
        ("2024-04-28", "2024-04-28", 0, True),
        ("2024-04-27", "2024-04-28", 0, False),
        ("2023-11-30", "2024-02-29", 3, True),
        ("2023-11-30", "2024-02-28", 3, True),
        ("2023-11-28", "2024-02-29", 3, False),
        ("2023-02-28", "2023-05-28", 3, True),
        ("2022-04-28", "2024-04-28", 24, True),
    ],
)
def test_months_are_counted_date_to_date(issued: str, reference: str, months: int, young: bool) -> None:
    assert at_most_months_old(day(issued), day(reference), months) is young


@pytest.mark.parametrize(
    ("issued", "reference", "months"),
    [
        ("2024-02-29", "2024-05-31", 3),
        ("2024-02-29", "2024-05-30", 3),
        ("2023-02-28", "2023-05-31", 3),
        ("2024-04-30", "2024-07-31", 3),
    ],
)
def test_where_counting_back_and_on_disagree_nobody_decides(issued: str, reference: str, months: int) -> None:
    assert at_most_months_old(day(issued), day(reference), months) is None


def test_ninety_days_are_not_three_months() -> None:
    assert day("2024-04-28") - dt.timedelta(days=90) > day("2024-01-28")
    assert at_most_months_old(day("2024-01-28"), day("2024-04-28"), 3) is True


DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2040, 1, 1))


@given(DAYS, DAYS, st.integers(0, 60))
def test_an_older_paper_is_never_younger(first: dt.date, reference: dt.date, months: int) -> None:
    older = first - dt.timedelta(days=1)
    order = {False: 0, None: 1, True: 2}
    assert order[at_most_months_old(older, reference, months)] <= order[at_most_months_old(first, reference, months)]


@given(DAYS, st.integers(0, 60))
def test_limits_are_the_same_day_of_the_month_or_its_last(reference: dt.date, months: int) -> None:
    for other in (months_before(reference, months), months_after(reference, months)):
        assert other.day == reference.day or (other.day < reference.day and (other + dt.timedelta(days=1)).day == 1)
