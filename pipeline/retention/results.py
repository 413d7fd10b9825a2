"""`results.json` without what is purged from it; everything else in it keeps its place and its words."""

import datetime as dt
import json
from collections.abc import Collection, Sequence
from typing import Any

from pipeline.history.erasing import REQUIREMENT_OF
from pipeline.retention.pending import Target
from pipeline.retention.traces import Traces

_SAID = "Gewist op "


def results_without(content: bytes, targets: Sequence[Target], traces: Traces, on: dt.date) -> bytes | None:
    """The results without the candidates and documents of `targets`; None when `content` cannot be understood.

    Of a type of document the outcome stays, since it carries the candidate's; reason, message, fields, evidence go.
    `on` is the day that the message names.
    """
    try:
        read = json.loads(content)
        kept = [one for one in read["candidates"] if not _types(one["id"], targets, whole=True)]
        for one in kept:
            types = _types(one["id"], targets, whole=False)
            if types:
                _strip(one, types, f"{_SAID}{on:%d/%m/%Y}.")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    read["candidates"] = kept
    for key in ("notices", "unreachable"):
        read[key] = [text for text in read.get(key, ()) if not traces.named_in(text)]
    return (json.dumps(read, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _types(folder: str, targets: Sequence[Target], *, whole: bool) -> tuple[str, ...] | bool:
    mine = [target for target in targets if target.folder == folder]
    if whole:
        return any(not target.types for target in mine)
    return tuple(kind for target in mine for kind in target.types)


def _strip(candidate: dict[str, Any], types: Any, message: str) -> None:
    keys = {REQUIREMENT_OF[kind] for kind in types if kind in REQUIREMENT_OF}
    pages = {
        (file["path"], page)
        for file in candidate["files"]
        for document in file["documents"]
        if document["type"] in types
        for page in document["pages"]
    }
    for one in candidate["requirements"]:
        if one["message"].startswith(_SAID):
            continue
        if one["id"] in keys:
            one.update(reason=None, message=message, fields={}, evidence=[], notes=[])
        elif _rests_on(one, pages):
            kept = [piece for piece in one["evidence"] if (piece["file"], piece["page"]) not in pages]
            one.update(message=message, fields={}, evidence=kept, notes=[])
    for file in candidate["files"]:
        for document in file["documents"]:
            if document["type"] in types:
                document.update(subtype=None, fields={})


def _rests_on(requirement: dict[str, Any], pages: Collection[tuple[str, int]]) -> bool:
    return any((piece["file"], piece["page"]) in pages for piece in requirement["evidence"])
