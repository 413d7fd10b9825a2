"""What was read of the same bytes with the same program is not read again: a cache by content.

The key of an entry covers the bytes of the file (SHA-256) and what it was taken for, the rules (a hash of all code and
vocabularies from intake to checks, so that no entry outlives what made it), Tesseract's version, manner and languages,
the limits of the town, the trusted certificates, and what was asked. Names, folders and moments are no part of it.

It lies beside the outputs or where the town wants it (`[cache]` in `geldig.toml`), on a share or a local disk alike:
an entry is written whole and renamed into place, two that write the same write the same, and no lock or database is
needed. What no run used of late goes, and of the rest the oldest, when together they are too large.

An entry holds the documents found in one file with their fields, or the pictures cut from it, never its text. It is
encrypted with a key that stays in the clerk's own profile, since the outputs lie on a shared drive: who cannot read the
results cannot read the cache either, and on another computer it is merely rebuilt. An entry that is damaged or cannot
be decrypted counts as absent.
"""

import datetime as dt
import hashlib
import json
import os
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from platformdirs import user_config_path
from pydantic import TypeAdapter, ValidationError

from pipeline.codes import Problem, ReadMethod
from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history.versions import rules
from pipeline.model import Document, Evidence, Examined, Field, Upload
from pipeline.reading.ocr.engines.tessdata import engine_report
from pipeline.town import CacheSettings, Town

FOLDER = ".cache"
_KEY_FILE = "cache.key"
_SCHEMA = "1"
_DAY_TAG = "$day"
_DAY = 86_400.0
"""In seconds."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of a file: all that was found in it, without where it lay."""

    method: ReadMethod
    page_count: int
    documents: tuple[Document, ...]
    problem: Problem | None
    detail: str | None
    signature: str | None


@cache
def _kept() -> TypeAdapter[_Kept]:
    """Made at first use: a night without a change never asks for it."""
    return TypeAdapter(_Kept)


class Cache:
    """The cache in one folder; without a key it keeps nothing and knows nothing."""

    def __init__(self, folder: Path, fernet: Fernet | None, settings: CacheSettings, given: str = "") -> None:
        """`folder` is made when there is something to keep; `given` is what else decides what is found."""
        self._folder = folder
        self._settings = settings
        self._fernet = fernet
        engine = engine_report()
        made_with = (
            f"{_SCHEMA}|{rules()}|{engine.version}|{engine.in_process}|{' '.join(engine.languages)}|{engine.second}"
        )
        self._made_with = f"{made_with}|{given}"

    def examined(self, upload: Upload) -> Examined | None:
        """What was found in the same bytes before, as found in `upload`; None when nothing is known."""
        if not upload.sha256:
            return None
        content = self._load(self._path(upload, "documents"))
        if content is None:
            return None
        with suppress(ValidationError, ValueError, TypeError):
            kept = _kept().validate_python(json.loads(content, object_hook=_untagged))
            return found_in(
                upload,
                Examined(
                    upload, kept.method, kept.page_count, kept.documents, kept.problem, kept.detail, kept.signature
                ),
            )
        return None

    def keep_examined(self, found: Examined) -> None:
        """Remember what was found in a file."""
        if not found.upload.sha256:
            return
        kept = _Kept(found.method, found.page_count, found.documents, found.problem, found.detail, found.signature)
        content = json.dumps(_kept().dump_python(kept), default=_tagged, ensure_ascii=False)
        self._store(self._path(found.upload, "documents"), content.encode())

    def pictures(self, upload: Upload, asked: str) -> list[bytes] | None:
        """The pictures that were cut from the same bytes for the same question `asked`; None when not known."""
        content = self._load(self._path(upload, f"pictures|{asked}")) if upload.sha256 else None
        if content is None:
            return None
        with suppress(ValueError, TypeError):
            return [bytes.fromhex(one) for one in json.loads(content)]
        return None

    def keep_pictures(self, upload: Upload, asked: str, pictures: Sequence[bytes]) -> None:
        """Remember pictures cut from a file; an empty one stands for what cannot be shown."""
        if upload.sha256:
            content = json.dumps([one.hex() for one in pictures]).encode()
            self._store(self._path(upload, f"pictures|{asked}"), content)

    def drawing(self, asked: str) -> bytes | None:
        """What was drawn before for the same question `asked`; None when it is not known."""
        return self.note(f"drawing|{asked}")

    def keep_drawing(self, asked: str, content: bytes) -> None:
        """Remember a drawing."""
        self.keep_note(f"drawing|{asked}", content)

    def knows(self, upload: Upload) -> bool:
        """Whether it is kept what was found in these bytes."""
        return bool(upload.sha256) and self._path(upload, "documents").exists()

    def note(self, name: str) -> bytes | None:
        """What was kept under `name` by the same program; None when nothing is known."""
        return self._load(self._note(name))

    def keep_note(self, name: str, content: bytes) -> None:
        """Remember `content` under `name`, in the place of what was kept under it before."""
        self._store(self._note(name), content)

    def prune(self) -> None:
        """Remove what no run used of late, and of the rest the oldest until it fits; also half files of killed runs."""
        kept: list[tuple[float, int, Path]] = []
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                status = path.stat()
                age = time.time() - status.st_mtime
                if age > self._settings.most_days * _DAY or (path.name.startswith(".") and age > _DAY):
                    path.unlink()
                else:
                    kept.append((status.st_mtime, status.st_size, path))
        self._shrink(sorted(kept))

    def _shrink(self, oldest_first: Sequence[tuple[float, int, Path]]) -> None:
        excess = sum(size for _, size, _ in oldest_first) - self._settings.most_bytes
        for _, size, path in oldest_first:
            if excess <= 0:
                return
            with suppress(OSError):
                path.unlink()
                excess -= size

    def _note(self, name: str) -> Path:
        return self._place(f"{self._made_with}|note|{name}")

    def _path(self, upload: Upload, what: str) -> Path:
        name = f"{self._made_with}|{upload.sha256}|{upload.kind}|{upload.problem}|{upload.detail}|{what}"
        return self._place(name)

    def _place(self, name: str) -> Path:
        digest = hashlib.sha256(name.encode()).hexdigest()
        return self._folder / digest[:2] / digest[2:34]

    def _load(self, path: Path) -> bytes | None:
        if self._fernet is None:
            return None
        try:
            content = zlib.decompress(self._fernet.decrypt(path.read_bytes()))
        except (OSError, InvalidToken, zlib.error):
            return None
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _DAY:
                os.utime(path)  # used: it counts as young again
        return content

    def _store(self, path: Path, content: bytes) -> None:
        """Keep an entry; a cache that cannot be written costs time, nothing else."""
        if self._fernet is None:
            return
        with suppress(OSError, UnfinishedError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, self._fernet.encrypt(zlib.compress(content, 6)))


def open_cache(out: Path, profile: Path | None = None, *, given: str = "", town: Town = Town()) -> Cache:  # noqa: B008
    """The cache for the outputs in `out`, with the key in `profile` (the user's own settings by default).

    `given` is the fingerprint of the trusted certificates: what was found under others is not what they would give.
    """
    own = user_config_path("geldig", appauthor=False)
    settings, fernet = town.cache, _fernet(profile or own) if town.cache.most_bytes else None
    return Cache(cache_folders(out, town)[0], fernet, settings, f"{given}|{town.limits.model_dump_json()}")


def cache_folders(out: Path, town: Town) -> tuple[Path, ...]:
    """Where the cache for the outputs in `out` lies, then where it would lie by default: a town may have moved it."""
    beside = out / FOLDER
    if town.cache.folder is None:
        return (beside,)
    return (Path(town.cache.folder) / hashlib.sha256(str(out.resolve()).encode()).hexdigest()[:16], beside)


def _fernet(profile: Path) -> Fernet | None:
    """The key, made at first use; None where the profile cannot be written."""
    path = profile / _KEY_FILE
    try:
        if not path.exists():
            profile.mkdir(parents=True, exist_ok=True)
            write_whole(path, Fernet.generate_key())
        return Fernet(path.read_bytes())
    except (OSError, UnfinishedError, ValueError):
        return None


def found_in(upload: Upload, found: Examined) -> Examined:
    """What was found in a file, as found in another one of the same bytes."""
    return replace(found, upload=upload, documents=tuple(_moved(one, upload.path) for one in found.documents))


def _moved(document: Document, path: str) -> Document:
    """The document, found in the file at `path`."""
    fields: Mapping[str, Field] = {
        name: replace(field, evidence=tuple(replace(one, file=path) for one in field.evidence))
        for name, field in document.fields.items()
    }
    return replace(document, file=path, fields=fields)


def question(pieces: Sequence[Evidence], hide: Sequence[object]) -> str:
    """What is asked of a file when pictures are cut from it, whatever the file is called."""
    return repr((tuple(replace(piece, file="") for piece in pieces), tuple(hide)))


def _tagged(value: Any) -> Any:
    if isinstance(value, dt.date):
        return {_DAY_TAG: value.isoformat()}
    raise TypeError(type(value).__name__)


def _untagged(value: dict[str, Any]) -> Any:
    return dt.date.fromisoformat(value[_DAY_TAG]) if _DAY_TAG in value else value
