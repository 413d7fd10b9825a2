"""The contract's order of precedence."""

import pytest

from pipeline.checks.status import conclude
from pipeline.codes import CandidateStatus, Status
from pipeline.model import Finding


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([], CandidateStatus.VALID),
        ([Status.MET, Status.ADVISORY, Status.NOT_ASSESSED], CandidateStatus.VALID),
        ([Status.MET, Status.REVIEW], CandidateStatus.REVIEW),
        ([Status.REVIEW, Status.MISSING], CandidateStatus.INCOMPLETE),
        ([Status.REVIEW, Status.MISSING, Status.NOT_MET], CandidateStatus.INVALID),
    ],
)
def test_worst_finding_decides(statuses: list[Status], expected: CandidateStatus) -> None:
    assert conclude(Finding("x", status) for status in statuses) is expected
