"""The short list of reasons a clerk picks from, per outcome and requirement.

"Met" may do without one: that the document was looked at is then the reason. Who is excluded is owed the individual
reason, so the other outcomes always ask for one.
"""

from collections.abc import Mapping

from pipeline.decisions.decision import Outcome
from pipeline.model import Finding
from pipeline.privacy import printable
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
        _ANY: ("other_person", "contents", "incomplete"),
        "criminal_record": ("too_old", "other_model"),
        "diploma": ("too_low", "not_recognised"),
        "driving_licence": ("no_category", "provisional"),
        "identity": ("other_birth_date",),
    },
    "missing": {_ANY: ("not_there", "not_opened", "other_document", "late")},
}
"""Keys of the labels `review.why.<outcome>.<key>`."""


def reasons(setting: Setting, finding: Finding) -> dict[Outcome, tuple[str, ...]]:
    """Per outcome the reasons for this finding, those that are of its requirement first."""
    return {outcome: _short(setting, finding, outcome) for outcome in OUTCOMES}


def usual(setting: Setting, finding: Finding) -> str:
    """What a clerk says by merely pressing the key of "met": that the document was looked at, and which one."""
    words = setting.words
    places = dict.fromkeys((piece.file, piece.page) for piece in finding.evidence)
    if not places:
        return words.label("review.why.met")
    file, page = next(iter(places))
    return words.label("review.why.met.seen", file=printable(file), page=page)


def _short(setting: Setting, finding: Finding, outcome: Outcome) -> tuple[str, ...]:
    table = SHORT[outcome]
    keys = (*table.get(finding.requirement, ()), *table[_ANY])
    return tuple(setting.words.label(f"review.why.{outcome}.{key}") for key in keys)
