"""What lies in the folder of letters of one candidate: letters, drafts, approvals, the log of what was sent."""

import json
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from pipeline.history.tombstones import mark_of
from pipeline.letters.manifest import FILE as MANIFEST
from pipeline.letters.manifest import Entry, as_bytes, read_manifest
from pipeline.mailing.approvals import FILE as APPROVALS
from pipeline.mailing.sent import FILE as SENT


def letters_of(folder: Path, names: Collection[str]) -> tuple[Path, ...]:
    """Every letter in `folder` of the candidates with these `names`, also what a clerk edited or a run put aside."""
    mine = [entry for key, entry in read_manifest(folder).items() if key in names]
    try:
        here = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return ()
    return tuple(path for path in here if any(_is_of(path, entry) for entry in mine))


def _is_of(path: Path, entry: Entry) -> bool:
    stems = (entry.name, f"{entry.name}-nieuw")
    return path.name in entry.files or path.stem in stems or path.stem.startswith(f"{entry.name} (bewerkt")


def lists_without(folder: Path, names: Collection[str]) -> Iterator[tuple[Path, bytes]]:
    """The lists beside the letters that name them, each with what it says without them."""
    entries = read_manifest(folder)
    if set(entries) & set(names):
        yield folder / MANIFEST, as_bytes(one for key, one in entries.items() if key not in names)
    with suppress(OSError, ValueError, KeyError, TypeError):
        approvals = json.loads((folder / APPROVALS).read_bytes())
        kept = [one for one in approvals if one["folder"] not in names]
        if len(kept) != len(approvals):
            content = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
            yield folder / APPROVALS, content.encode("utf-8", "replace")
    with suppress(OSError):
        log = (folder / SENT).read_bytes()
        kept_lines = _lines_without(log, names)
        if kept_lines != log:
            yield folder / SENT, kept_lines


def _lines_without(log: bytes, names: Collection[str]) -> bytes:
    """The log of what was sent without the lines of these candidates, who stand there as keyed hashes."""
    lines = log.splitlines(keepends=True)
    salt = next((str(one["salt"]) for line in lines if "salt" in (one := _read(line))), "")
    marks = {mark_of(salt, name) for name in names}
    return b"".join(line for line in lines if _read(line).get("candidate") not in marks)


def _read(line: bytes) -> dict[str, object]:
    with suppress(ValueError):
        read = json.loads(line)
        return read if isinstance(read, dict) else {}
    return {}
