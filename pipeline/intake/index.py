"""What was seen in files that have not changed since: an accelerator, so that a night need not read every byte again.

A file is taken to be the same only if its place, inode, size, modification and change time all are, where the file
system keeps change times; whoever changes a file cannot keep its change time. One that was changed within the last
seconds before it was looked at is never kept: a second change in the same tick of the clock would not show. A file
system whose clock runs ahead makes files seem to lie in the future; they are read every night.
"""

import json
import os
import time
from contextlib import suppress
from typing import Any, TypeAlias

from pipeline.codes import FileKind, Problem
from pipeline.intake.content import Content
from pipeline.intake.measuring import Measured, change_time_ns

RACY_NS = 3_000_000_000
"""The coarsest clock of a file system (FAT) ticks every two seconds."""
_Row: TypeAlias = list[Any]


class Index:
    """What earlier surveys measured, by the place of each file; what this one measures is added."""

    def __init__(self, content: bytes | None = None, *, now_ns: int | None = None) -> None:
        """`content` is what `to_bytes` gave; None or damage gives an empty index. `now_ns` is when looking begins."""
        self._rows: dict[str, _Row] = {}
        self._seen: dict[str, _Row] = {}
        self._now = time.time_ns() if now_ns is None else now_ns
        self.stale = False
        """Whether something was measured that it did not know, or is known that is gone."""
        with suppress(ValueError, AttributeError):
            self._rows = dict(json.loads(content or b"{}").items())

    def find(self, place: str, status: os.stat_result | None) -> Measured | None:
        """What was measured of the same file, when it has not changed since; None when that is not certain."""
        row = self._rows.get(place)
        if status is None or row is None or os.name == "nt":
            return None
        with suppress(ValueError, TypeError):
            known, (sha256, size, kind, problem, detail) = row
            if known == _traits(status):
                self._seen[place] = row
                content = Content(FileKind(kind), Problem(problem) if problem else None, detail)
                return Measured(sha256, size, content, change_time_ns(status))
        return None

    def keep(self, place: str, status: os.stat_result | None, measured: Measured) -> None:
        """Remember what was measured of a file of which `status` was asked before it was read."""
        if status is None or self._now - status.st_ctime_ns < RACY_NS:
            return
        content = measured.content
        found = [measured.sha256, measured.size, content.kind.value, content.problem, content.detail]
        self._seen[place] = [_traits(status), found]
        self.stale = True

    def to_bytes(self) -> bytes:
        """What of it was seen in this survey; the rest is gone."""
        return json.dumps(self._seen).encode()


def _traits(status: os.stat_result) -> list[int]:
    return [status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns]
