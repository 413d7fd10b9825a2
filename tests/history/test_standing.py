"""Outputs keep their bytes while they say the same, and take the moment of now as soon as they do not."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.history import Output, Record, Settled, settle
from pipeline.model import Moment, Note, Result
from tests.history.nights import DEADLINE, at

FIRST, NONE = Note("change.first"), Note("change.none", {"since_time": "2024-04-20T00:00:00+00:00"})
NEW = Note("change.new_file", {"folder": "an", "file": "cv.pdf"})


def says(result: Result) -> bytes:
    return f"{result.stray} {result.moment.as_of.isoformat()} {result.moment.closed} {result.changes}".encode()


def without_changes(result: Result) -> bytes:
    return says(replace(result, changes=()))


MEMO = Output("memo", says, tells_changes=True)
LETTER = Output("letters/an", without_changes)
RESULTS = Output("results", without_changes, keeps=False)


def night(as_of: dt.datetime, *changes: Note, stray: tuple[str, ...] = ()) -> Result:
    return Result(Moment(as_of, DEADLINE), (), stray, changes=changes)


def record_of(result: Result, settled: Settled) -> Record:
    return Record(
        number=1,
        as_of=result.moment.as_of,
        vacancy={},
        vacancy_sha256="",
        outputs=settled.standings,
        told=settled.told,
    )


def run_of_nights(*results: Result) -> list[dict[str, bytes]]:
    found, last = [], None
    for result in results:
        settled = settle((MEMO, LETTER, RESULTS), result, last)
        assert list(settled.contents) == ["memo", "letters/an", "results"]
        found.append(settled.contents)
        last = record_of(result, settled)
    return found


def test_nothing_changed_keeps_the_bytes_night_after_night() -> None:
    first, second, third = run_of_nights(night(at(4, 20), FIRST), night(at(4, 21), NONE), night(at(4, 22), NONE))
    for path in ("memo", "letters/an"):
        assert first[path] == second[path] == third[path]
    assert b"2024-04-22" in third["results"]


def test_a_change_gives_the_moment_of_now_to_what_tells_of_it() -> None:
    first, second, third = run_of_nights(night(at(4, 20), FIRST), night(at(4, 21), NEW), night(at(4, 22), NONE))
    assert b"2024-04-21" in second["memo"]
    assert second["memo"] == third["memo"]
    assert first["letters/an"] == second["letters/an"] == third["letters/an"]


def test_what_says_something_else_is_composed_anew_though_no_change_is_told() -> None:
    _, second = run_of_nights(night(at(4, 20), FIRST), night(at(4, 21), NONE, stray=("x.pdf",)))
    assert b"2024-04-21" in second["memo"]
    assert b"2024-04-21" in second["letters/an"]


def test_passing_the_deadline_is_new() -> None:
    _, second = run_of_nights(night(at(4, 28), FIRST), night(at(4, 29), NONE))
    assert b"2024-04-29" in second["memo"]


@pytest.mark.parametrize("as_of", [at(4, 21), at(4, 22)])
def test_the_same_night_again_gives_the_same_bytes(as_of: dt.datetime) -> None:
    """`--as-of` in the past: the run before it is the same, and so is all that follows."""
    first = night(at(4, 20), FIRST)
    last = record_of(first, settle((MEMO,), first, None))
    once, again = (settle((MEMO,), night(as_of, NONE), last) for _ in range(2))
    assert once == again
