"""The short list of reasons a clerk picks from, per outcome and requirement; the first is taken when none is picked."""

from collections.abc import Mapping

from pipeline.decisions import Outcome
from pipeline.model import Finding
from pipeline.reports.privacy import printable
from pipeline.reports.setting import Setting

OUTCOMES: tuple[Outcome, ...] = ("met", "not_met", "missing")
_ANY = "any"
SHORT: Mapping[Outcome, Mapping[str, tuple[str, ...]]] = {
    "met": {
        _ANY: ("original", "in_time"),
        "criminal_record": ("date_legible",),
        "diploma": ("recognised",),
        "driving_licence": ("category_legible",),
        "identity": ("same_person",),
    },
    "not_met": {
        _ANY: (),
        "criminal_record": ("too_old", "other_model"),
        "diploma": ("too_low", "not_recognised"),
        "driving_licence": ("no_category", "provisional"),
        "identity": ("other_person",),
    },
    "missing": {_ANY: ("not_there", "not_opened", "other_document", "late")},
}
"""Keys of the labels `review.why.<outcome>.<key>`."""


def reasons(setting: Setting, finding: Finding) -> dict[Outcome, tuple[str, ...]]:
    """Per outcome the reasons for this finding, the one that stands when nothing is picked first."""
    return {outcome: (_usual(setting, finding, outcome), *_short(setting, finding, outcome)) for outcome in OUTCOMES}


def _usual(setting: Setting, finding: Finding, outcome: Outcome) -> str:
    """What a clerk says by merely pressing a key: that the document was looked at, and which one."""
    words = setting.words
    places = dict.fromkeys((piece.file, piece.page) for piece in finding.evidence)
    if not places or outcome == "missing":
        return words.label(f"review.why.{outcome}")
    file, page = next(iter(places))
    return words.label(f"review.why.{outcome}.seen", file=printable(file), page=page)


def _short(setting: Setting, finding: Finding, outcome: Outcome) -> tuple[str, ...]:
    table = SHORT[outcome]
    keys = (*table.get(finding.requirement, ()), *table[_ANY])
    return tuple(setting.words.label(f"review.why.{outcome}.{key}") for key in keys)
