"""One candidate's folder: every entry in it as an Upload."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.codes import FileKind, Problem
from pipeline.intake.arrival import Source, Traces, arrival_of
from pipeline.intake.content import Content, unsupported
from pipeline.intake.filesystems import change_moment
from pipeline.intake.index import Index
from pipeline.intake.limits import Limits
from pipeline.intake.matching import receipts_by_path
from pipeline.intake.measuring import Measured, change_time_ns, classify, measure
from pipeline.intake.names import distinct, is_system_folder, shown, shown_exactly
from pipeline.intake.opening import NotAFileError, error_code, patiently
from pipeline.intake.receipts import Receipt
from pipeline.intake.walking import Entry, EntryKind, walk
from pipeline.model import Moment, Note, Upload
from pipeline.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is the same for all files of a survey."""

    vacancy: Vacancy
    moment: Moment
    limits: Limits
    sources: Sequence[Source]
    change_times: bool
    """Whether the file system keeps change times of its own."""
    passwords: tuple[str, ...] = ()
    """To be tried on locked files."""
    index: Index = field(default_factory=Index)
    """What is known of files that did not change since they were read."""


def uploads_in(
    candidate: str, home: Entry, receipts: Sequence[Receipt], around: Circumstances
) -> tuple[tuple[Upload, ...], list[Note]]:
    """Every file in the folder `home` of `candidate`, in the order of the walk, and what is to be remarked."""
    entries = list(walk(home.path))
    paths = shown_paths(entry.parts for entry in entries)
    rows, notices = receipts_by_path(candidate, receipts, paths)
    uploads: list[Upload] = []
    for path, entry in zip(paths, entries, strict=True):
        moments = tuple(row.received for row in rows.get(path, ()))
        upload = _upload(candidate, path, entry, moments, around)
        uploads.append(upload)
        if moments and upload.arrival.late is None:
            notices.append(Note("note.receipts_disagree", {"folder": candidate, "file": path}))
    return tuple(uploads), notices


def shown_paths(paths: Iterable[Collection[str]]) -> list[str]:
    """Each path as shown, `/` between its parts; what would be shown alike is escaped further, so that all differ."""
    taken: set[str] = set()
    names: list[str] = []
    for parts in paths:
        name = "/".join(shown(part) for part in parts) or "."
        if name in taken:
            name = "/".join(shown_exactly(part) for part in parts)
        names.append(distinct(name, taken))
    return names


def _upload(
    candidate: str, path: str, entry: Entry, receipts: tuple[dt.datetime, ...], around: Circumstances
) -> Upload:
    error: str | None = entry.error
    measured = Measured("", 0, _content_of(entry))
    if entry.kind is EntryKind.FILE:
        try:
            measured = _measured(f"{candidate}/{path}", entry, path, around)
        except NotAFileError:
            measured = Measured("", 0, unsupported("not_a_file"))
        except OSError as failure:
            error = error_code(failure)
            size = 0 if entry.status is None else entry.status.st_size
            measured = Measured("", size, classify(path, Content(FileKind.UNKNOWN)))
    changed_ns = measured.changed_ns
    if changed_ns is None and entry.status is not None and entry.kind is not EntryKind.UNLISTED:
        changed_ns = change_time_ns(entry.status)
    changed = change_moment(changed_ns, around.vacancy.zone) if around.change_times else None
    content = measured.content
    return Upload(
        candidate=candidate,
        path=path,
        source=entry.path,
        sha256=measured.sha256,
        size=measured.size,
        kind=content.kind,
        arrival=arrival_of(Traces(candidate, path, measured.sha256, receipts, changed), around.moment, around.sources),
        problem=content.problem,
        detail=error or content.detail,
        # what a system left behind is often locked, and nobody waits for it
        unreachable=error is not None and content.kind is not FileKind.SYSTEM,
        passwords=around.passwords,
    )


def _measured(place: str, entry: Entry, path: str, around: Circumstances) -> Measured:
    """What the file is, from the index where that is certain. Raises OSError when it cannot be read."""
    known = around.index.find(place, entry.status) if around.change_times else None
    if known is not None:
        return known
    measured = patiently(lambda: measure(entry.path, path, around.limits))
    around.index.keep(place, entry.status, measured)
    return measured


def _content_of(entry: Entry) -> Content:
    """What is no file is listed all the same: it may be what a candidate meant to send."""
    if entry.kind is EntryKind.SYMLINK:
        return Content(FileKind.UNKNOWN, Problem.UNSUPPORTED, "symlink")
    if entry.kind is EntryKind.NOT_A_FILE:
        return Content(FileKind.UNKNOWN, Problem.UNSUPPORTED, "not_a_file")
    if any(is_system_folder(part) for part in entry.parts):
        return Content(FileKind.SYSTEM)
    return Content(FileKind.UNKNOWN)
