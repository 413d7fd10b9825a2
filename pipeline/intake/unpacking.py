"""Archives and mails: the container followed by all that lies in it, each an upload of its own."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pipeline.codes import FileKind, Problem
from pipeline.intake.archives import read_zip
from pipeline.intake.limits import Limits
from pipeline.intake.mails import read_mail
from pipeline.intake.messages import read_msg
from pipeline.intake.opening import error_code
from pipeline.intake.scratch import Opened, Scratch
from pipeline.model import Upload

READERS: Mapping[FileKind, Callable[[Upload, Scratch], Opened]] = {
    FileKind.ARCHIVE: read_zip,
    FileKind.MAIL: read_mail,
    FileKind.MSG: read_msg,
}


def unpack(upload: Upload, scratch: Path, limits: Limits = Limits()) -> tuple[Upload, ...]:  # noqa: B008 - frozen
    """`upload` followed by its members, nested ones behind their own container; only `upload` if it holds none.

    Members are written in a new folder under `scratch` (made when it is not there) and have its path in `source`; they
    came when their container came. What cannot be taken out is a member all the same, with its problem. When the
    container or `scratch` cannot be reached (share gone, disk full) the container is `unreachable`; never raises.
    """
    if upload.kind not in READERS or upload.problem is not None or upload.unreachable:
        return (upload,)
    try:
        scratch.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="members-", dir=scratch))
    except OSError as error:
        return (replace(upload, unreachable=True, detail=error_code(error)),)
    return tuple(_expand(upload, Scratch(folder, limits), 1))


def _expand(upload: Upload, scratch: Scratch, level: int) -> Iterator[Upload]:
    if upload.kind not in READERS or upload.problem is not None:
        yield upload
        return
    if level > scratch.limits.nesting_levels:
        yield replace(upload, problem=Problem.TOO_LARGE, detail="nesting")
        return
    try:
        opened = READERS[upload.kind](upload, scratch)
    except OSError as error:
        yield replace(upload, unreachable=True, detail=error_code(error))
        return
    yield replace(upload, problem=opened.problem, detail=opened.detail)
    for member in opened.members:
        yield from _expand(member, scratch, level + 1)
