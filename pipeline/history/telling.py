"""What changed since the last run, as notes for a person."""

from collections.abc import Iterator

from pipeline.history.changes import Changes
from pipeline.model import FieldValue, Note

SENTENCES: dict[str, tuple[str, ...]] = {
    "change.none": ("since_time",),
    "change.first": (),
    "change.new_candidate": ("folder",),
    "change.gone_candidate": ("folder",),
    "change.moved": ("folder", "former"),
    "change.new_file": ("folder", "file"),
    "change.new_file.late": ("folder", "file"),
    "change.gone_file": ("folder", "file"),
    "change.status": ("folder", "before", "after", "because"),
    "change.requirement": ("folder", "heading", "before", "after", "because"),
    "change.vacancy": (),
    "change.program": (),
}
"""The sentences of this module, each with its facts."""


def told(changes: Changes) -> tuple[Note, ...]:
    """A note for each change, the weightiest first; one that says so when there is none."""
    if changes.since is None:
        return (Note("change.first"),)
    notes = tuple(_notes(changes))
    return notes or (Note("change.none", {"since_time": changes.since.isoformat()}),)


def _notes(changes: Changes) -> Iterator[Note]:
    if changes.vacancy:
        yield Note("change.vacancy")
    for folder in changes.new_candidates:
        yield Note("change.new_candidate", {"folder": folder})
    for folder in changes.gone_candidates:
        yield Note("change.gone_candidate", {"folder": folder})
    for former, folder in changes.moved:
        yield Note("change.moved", {"folder": folder, "former": former})
    for one in changes.statuses:
        facts: dict[str, FieldValue] = {
            "folder": one.candidate,
            "before": one.before,
            "after": one.after,
            "because": tuple(why.value for why in one.why),
        }
        if one.requirement is None:
            yield Note("change.status", facts)
        else:
            yield Note("change.requirement", {**facts, "heading": one.requirement})
    for file in changes.new_files:
        sentence = "change.new_file.late" if file.late else "change.new_file"
        yield Note(sentence, {"folder": file.candidate, "file": file.path})
    for file in changes.gone_files:
        yield Note("change.gone_file", {"folder": file.candidate, "file": file.path})
    if changes.program:
        yield Note("change.program")
