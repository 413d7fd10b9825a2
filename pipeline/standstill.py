"""A night on which nothing changed: what the last run concluded is known to hold, so nothing is judged or drawn again.

All that a conclusion rests on, except the moment, is gathered as on any night and made into one digest. The last
outputs stand when this is the digest that the last run left, when the moment is not past the one up to which its
conclusions were found to hold, and when all outputs are, byte for byte, what the last record says that they are. Then
`results.json` gets the moment of now, and the chain a new record. In any other case, also when what was kept is lost or
damaged, the night is an ordinary one.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.codes import FileKind, Problem
from pipeline.history import Record, changes
from pipeline.history.telling import told
from pipeline.history.versions import whole
from pipeline.intake import Survey
from pipeline.memory import Memory, made_with
from pipeline.model import Candidate, Dossier, FieldValue, Finding, Moment, Note, Person, Result, Upload
from pipeline.outputs import Outputs
from pipeline.reading.formats.libreoffice import program
from pipeline.running.cache import Cache

_NAME = "conclusions"
_FAR_YEARS = 10
"""How far ahead is looked where nothing changes any more: no vacancy lasts so long."""
_LATER_PROBLEMS = (Problem.ENCRYPTED, Problem.UNSUPPORTED)
"""Found anew each night, and the same each night with the same passwords and programs."""


@dataclass(frozen=True, slots=True)
class Conclusions:
    """What a run leaves for the next one."""

    record: str
    """The SHA-256 of its record."""
    basis: str
    """The digest of all that it rests on, the moment apart."""
    until: str
    """The last moment up to which the same was concluded."""
    members: tuple[tuple[Any, ...], ...]
    """What lies in archives and mails: the place of the container among the uploads, then what is known of each."""
    notices: tuple[tuple[str, Mapping[str, FieldValue]], ...]
    letters: str
    """The state in which the folder of letters was left."""


def holds_until(
    candidates: Sequence[Candidate], moment: Moment, again: Callable[[str, Moment], Candidate]
) -> dt.datetime:
    """The last moment up to which `again` (by folder and moment) concludes what `candidates` say, to the day.

    It rests on a rule of the checks: as time passes, no conclusion changes and then changes back. So what is the same
    at both ends is the same between.
    """
    last = _later(moment) if moment.closed else moment.deadline
    for one in candidates:
        low, high = moment.as_of, last
        if again(one.id, replace(moment, as_of=last)) == one:
            continue
        while high - low > dt.timedelta(days=1):
            middle = low + (high - low) / 2
            same = again(one.id, replace(moment, as_of=middle)) == one
            low, high = (middle, high) if same else (low, middle)
        last = low
    return last


def _later(moment: Moment) -> dt.datetime:
    return moment.as_of + dt.timedelta(days=365 * _FAR_YEARS)


class Standstill:
    """Whether this night is one on which nothing changed, and what then is known of it."""

    def __init__(self, cache: Cache, memory: Memory, outputs: Outputs, given: tuple[object, ...]) -> None:
        """`cache` keeps the conclusions; `given` is what else of the town's settings decides what a run says."""
        self._cache = cache
        self._memory = memory
        self._outputs = outputs
        self._given = given

    def keep(
        self, taken_in: Survey, uploads: Sequence[Upload], result: Result, until: dt.datetime, sha256: str
    ) -> None:
        """Leave the conclusions for the next run; `uploads` are those of the survey each followed by its members.

        Nothing is left when something was out of reach or went wrong by chance.
        """
        if result.unreachable or not all(self._is_settled(one) for one in result.candidates):
            return
        kept = Conclusions(
            sha256,
            self._basis(taken_in, self._memory.settle(uploads)),
            until.isoformat(),
            tuple(_members(taken_in, uploads)),
            tuple((note.sentence, note.facts) for note in result.notices),
            self._outputs.state_of_letters(),
        )
        self._store(kept)

    def _store(self, kept: Conclusions) -> None:
        with suppress(TypeError):  # a fact that JSON cannot hold: the next night is an ordinary one
            self._cache.keep_note(_NAME, json.dumps(asdict(kept)).encode())

    def _is_settled(self, candidate: Candidate) -> bool:
        return all(
            file.problem in _LATER_PROBLEMS or file.upload.problem is not None or self._cache.knows(file.upload)
            for file in candidate.dossier.files
            if file.upload.sha256
        )

    def recall(self, taken_in: Survey) -> Result | None:
        """What the last run concluded, without what it rests on, when it is certain to hold; else None.

        Its outputs then stand, and the record of this run is written. Raises UnfinishedError when it cannot be.
        """
        found = self._known(taken_in)
        tip = self._memory.history.tip
        if found is None or tip is None or found.letters != self._outputs.state_of_letters():
            return None
        notices = tuple(Note(sentence, _facts(facts)) for sentence, facts in found.notices)
        changed = told(changes(self._memory.history.last, tip))
        moment = self._memory.moment
        result = Result(moment, concluded(tip), taken_in.stray, notices=notices, changes=changed, stands=True)
        record = self._outputs.stand(result, self._memory.history, self._memory.vacancy.zone)
        if record is None:
            return None
        self._store(replace(found, record=record))
        return result

    def _known(self, taken_in: Survey) -> Conclusions | None:
        """The conclusions that the last run left, when all that they rest on is the same."""
        history = self._memory.history
        if not history.steady or self._memory.ahead or taken_in.unreachable:
            return None
        found = self._load()
        if found is None or found.record != history.tip_sha256:
            return None
        if self._memory.moment.as_of > dt.datetime.fromisoformat(found.until):
            return None
        uploads = self._memory.settle(_with_members(taken_in, found.members))
        if self._basis(taken_in, uploads) != found.basis or history.tip is None or history.tip.unreachable:
            return None
        return found

    def _load(self) -> Conclusions | None:
        content = self._cache.note(_NAME)
        if content is not None:
            with suppress(ValueError, TypeError):
                return Conclusions(**json.loads(content))
        return None

    def _basis(self, taken_in: Survey, uploads: Sequence[Upload]) -> str:
        memory = self._memory
        mine: dict[str, list[Upload]] = {one.person.folder: [] for one in taken_in.candidates}
        for upload in uploads:
            mine[upload.candidate].append(upload)
        laid = memory.lays(mine)
        moment = memory.moment
        parts: Iterable[object] = (
            (whole(), made_with(), program(), self._given),
            (memory.vacancy, moment.deadline.isoformat(), moment.closed, moment.vouched),
            (taken_in.stray, taken_in.notices, [one.person for one in taken_in.candidates]),
            (
                laid.gone,
                len(memory.decisions),
                [one for one in laid.decisions if one.seen <= moment.as_of],
                laid.notices,
            ),
        )
        digest = hashlib.sha256()
        for part in (*parts, *map(_traits, uploads)):
            digest.update(repr(part).encode("utf-8", "surrogateescape"))
        return digest.hexdigest()


def concluded(record: Record) -> tuple[Candidate, ...]:
    """The candidates of a record with what was concluded on each, without files, evidence or names."""
    return tuple(
        Candidate(
            one.folder,
            None,
            one.status,
            tuple(Finding(key, each.status, each.reason) for key, each in one.requirements.items()),
            Dossier(Person(one.folder), ()),
        )
        for one in record.candidates
        if one.present and one.status is not None
    )


def _traits(upload: Upload) -> tuple[object, ...]:
    arrival = upload.arrival
    received = arrival.received.isoformat() if arrival.received else None
    seen = (upload.sha256, upload.size, upload.kind.value, upload.problem, upload.detail)
    return (upload.candidate, upload.path, *seen, received, arrival.late, arrival.basis.value, upload.passwords)


def _members(taken_in: Survey, uploads: Sequence[Upload]) -> Iterable[tuple[Any, ...]]:
    """What is in `uploads` and not in the survey itself, each with the place of the upload before it that is."""
    whole_files = [upload for one in taken_in.candidates for upload in one.uploads]
    at = -1
    for upload in uploads:
        if at + 1 < len(whole_files) and _same_place(upload, whole_files[at + 1]):
            at += 1
            if upload == whole_files[at]:
                continue
        yield at, upload.path, upload.sha256, upload.size, upload.kind.value, upload.problem, upload.detail


def _same_place(one: Upload, other: Upload) -> bool:
    return (one.candidate, one.path) == (other.candidate, other.path)


def _with_members(taken_in: Survey, members: Iterable[Sequence[Any]]) -> list[Upload]:
    """The uploads of the survey, each as it was once unpacked and followed by what it holds."""
    whole_files = [upload for one in taken_in.candidates for upload in one.uploads]
    held: dict[int, list[Upload]] = {}
    for at, path, sha256, size, kind, problem, detail in members:
        if not 0 <= at < len(whole_files):
            continue
        member = replace(
            whole_files[at],
            path=path,
            source=Path(),
            sha256=sha256,
            size=size,
            kind=FileKind(kind),
            problem=Problem(problem) if problem else None,
            detail=detail,
        )
        held.setdefault(at, []).append(member)
    found: list[Upload] = []
    for at, upload in enumerate(whole_files):
        mine = held.get(at, [])
        found += mine if mine and _same_place(mine[0], upload) else [upload, *mine]
    return found


def _facts(facts: Mapping[str, Any]) -> dict[str, FieldValue]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()}
