"""Whether the vacancy was changed since earlier runs, when, and in what."""

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.history.known import History
from pipeline.history.records import Amendment
from pipeline.model import Note
from pipeline.vacancy import Vacancy

SENTENCES: dict[str, tuple[str, ...]] = {"note.vacancy_amended": ("amended_time", "keys")}


def content_of_vacancy(vacancy: Vacancy) -> dict[str, Any]:
    """All that the vacancy asks, as plain values: equal for two files that ask the same, however they are written."""
    content: dict[str, Any] = vacancy.model_dump(mode="json", exclude={"huisstijl"})
    for part in content["selection"]:
        if part.get("place") is None:  # a record of before this key existed says the same
            part.pop("place", None)
    return content


def changed_keys(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of which the value differs, as in `documents.criminal_record.max_age_months`."""
    return tuple(sorted(_changed(before, after, "")))


def _changed(before: Mapping[str, Any], after: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from _changed(old, new, f"{prefix}{key}.")
        elif old != new:
            yield f"{prefix}{key}"


def amendments_with(history: History, vacancy: Vacancy) -> tuple[Amendment, ...]:
    """Every amendment known at this moment, the one that this run is the first to see included."""
    last = history.last
    if last is None:
        return ()
    keys = changed_keys(last.vacancy, content_of_vacancy(vacancy))
    return (*last.amendments, Amendment(as_of=history.as_of, keys=keys)) if keys else last.amendments


def amended(history: History, vacancy: Vacancy) -> tuple[Note, ...]:
    """A notice for each amendment; the moment is that of the first run that saw it."""
    return tuple(
        Note("note.vacancy_amended", {"amended_time": one.as_of.isoformat(), "keys": one.keys})
        for one in amendments_with(history, vacancy)
    )
