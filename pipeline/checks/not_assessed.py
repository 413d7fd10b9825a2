"""Conditions that are not judged on documents: civil rights, medical fitness."""

from pipeline.codes import Status
from pipeline.model import Finding

SENTENCES: dict[str, tuple[str, ...]] = {
    "civil_rights.not_assessed": (),
    "medical_fitness.not_assessed": (),
}
"""The sentences of this module; each says when the condition will be judged."""


def check(requirement: str) -> Finding:
    """The finding that says that, and when, this condition is judged elsewhere."""
    return Finding(requirement, Status.NOT_ASSESSED, None, f"{requirement}.not_assessed")
