"""A record of a run without what is purged from it; pure functions of the record."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from pipeline.history.records import CandidateRecord, Conclusion, Record, Told

REQUIREMENT_OF: Mapping[str, str] = {
    "cv": "cv",
    "motivation_letter": "motivation_letter",
    "diploma": "diploma",
    "diploma_supplement": "diploma",
    "equivalence_decision": "diploma",
    "criminal_record": "criminal_record",
    "driving_licence": "driving_licence",
    "provisional_licence": "driving_licence",
    "identity_card": "identity",
    "language_certificate": "language",
}
"""By type of document the requirement that is judged on it; types that decide nothing are not named."""


def names_of(records: Iterable[Record], folder: str) -> frozenset[str]:
    """Every name that the folder of this candidate ever had, by all the records."""
    names = {folder}
    every = list(records)
    while True:
        more = {name for one in every for pair in one.moved.items() if names & set(pair) for name in pair}
        if more <= names:
            return frozenset(names)
        names |= more


def hashes_in(record: Record, names: Collection[str], types: Collection[str] = ()) -> frozenset[str]:
    """The SHA-256's of the files of the candidate with these `names` in the record; of `types` only, when given."""
    return frozenset(
        file.sha256
        for one in record.candidates
        if one.folder in names
        for file in (*one.files, *one.gone)
        if file.sha256 and (not types or set(types) & set(file.documents))
    )


def without(record: Record, names: Collection[str]) -> Record:
    """The record without the candidates whose folders had these `names`."""
    return record.model_copy(update=_without(record, names))


def without_reasons(record: Record, names: Collection[str], types: Collection[str]) -> Record:
    """The record without the reasons that documents of these `types` gave.

    The outcome stays: without it, nobody could tell any more why the candidate was admitted or not.
    """
    candidates = tuple(_unreasoned(one, types) if one.folder in names else one for one in record.candidates)
    return record.model_copy(update={"candidates": candidates})


def _unreasoned(one: CandidateRecord, types: Collection[str]) -> CandidateRecord:
    keys = {REQUIREMENT_OF[kind] for kind in types if kind in REQUIREMENT_OF}
    found = {
        key: Conclusion(status=each.status, decided=each.decided) if key in keys else each
        for key, each in one.requirements.items()
    }
    return one.model_copy(update={"requirements": found})


def _without(record: Record, names: Collection[str]) -> dict[str, Any]:
    return {
        "candidates": tuple(one for one in record.candidates if one.folder not in names),
        "incomplete": {folder: at for folder, at in record.incomplete.items() if folder not in names},
        "moved": {old: new for old, new in record.moved.items() if old not in names and new not in names},
        "unreachable": tuple(path for path in record.unreachable if not _is_of(path, names)),
        "told": tuple(kept for one in record.told if (kept := _untold(one, names)) is not None),
    }


def _untold(told: Told, names: Collection[str]) -> Told | None:
    """The change without what it says of them; None when nothing is left to say."""
    facts: dict[str, str | tuple[str, ...] | None] = {}
    for key, fact in told.facts.items():
        if isinstance(fact, str) and _is_of(fact, names):
            return None
        facts[key] = tuple(one for one in fact if not _is_of(one, names)) if isinstance(fact, tuple) else fact
        if fact and not facts[key]:
            return None
    return told.model_copy(update={"facts": facts})


def _is_of(path: str, names: Collection[str]) -> bool:
    return path.partition("/")[0] in names
