"""Nationality: advisory. No document is asked for it, and neither a name nor a birth place is evidence."""

from pipeline.codes import DocumentType, Status
from pipeline.model import Dossier, FieldValue, Finding, Moment
from pipeline.vacancy import NationalityCondition

EU = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU"),
        *("LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)
"""The member states of the European Union, ISO 3166 alpha-2."""
EEA = EU | {"IS", "LI", "NO"}
"""The European Economic Area; Switzerland and the United Kingdom are no part of it."""
_AREAS = {"EEA": EEA, "EU": EU, "BE": frozenset({"BE"})}

SENTENCES: dict[str, tuple[str, ...]] = {
    "nationality.advisory.stated": ("nationality", "file"),
    "nationality.advisory.outside": ("nationality", "file"),
    "nationality.advisory.unknown": (),
}
"""The sentences of this module, each with its facts."""


def check(dossier: Dossier, requirement: NationalityCondition, moment: Moment) -> Finding:
    """The nationality that the cv states, if it does; to be verified when the candidate takes up the post."""
    area = _AREAS[requirement.area]
    for file, document in dossier.documents(DocumentType.CV):
        field = document.fields.get("nationality")
        if file.upload.arrival.late is True or field is None or not isinstance(field.value, str):
            continue
        facts: dict[str, FieldValue] = {"nationality": field.value, "file": document.file}
        variant = "stated" if field.value in area else "outside"
        sentence = f"nationality.advisory.{variant}"
        return Finding(
            "nationality", Status.ADVISORY, None, sentence, facts, {"nationality": field.value}, field.evidence
        )
    return Finding("nationality", Status.ADVISORY, None, "nationality.advisory.unknown")
