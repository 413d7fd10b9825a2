"""The conclusion on a candidate, by the contract's order of precedence."""

from collections.abc import Iterable

from pipeline.codes import CandidateStatus, Status
from pipeline.model import Finding

_PRECEDENCE = (
    (Status.NOT_MET, CandidateStatus.INVALID),
    (Status.MISSING, CandidateStatus.INCOMPLETE),
    (Status.REVIEW, CandidateStatus.REVIEW),
)


def conclude(findings: Iterable[Finding]) -> CandidateStatus:
    """Invalid before incomplete before review before valid; advisory and not assessed findings change nothing."""
    statuses = {finding.status for finding in findings}
    return next((status for found, status in _PRECEDENCE if found in statuses), CandidateStatus.VALID)
