"""Which letter a candidate gets."""

from pipeline.codes import CandidateStatus, Reason, Status
from pipeline.letters.written import Letter
from pipeline.reports.setting import EXCLUDING, Applicant


def letter_for(applicant: Applicant, *, closed: bool) -> Letter | None:
    """After the deadline admitted or excluded, before it a reminder; None under review and where nothing is missing."""
    if closed:
        return {
            CandidateStatus.VALID: Letter.ADMITTED,
            CandidateStatus.INVALID: Letter.EXCLUDED,
            CandidateStatus.INCOMPLETE: Letter.EXCLUDED,
            CandidateStatus.REVIEW: None,
        }[applicant.status]
    wanting = applicant.findings(EXCLUDING)
    unread = [one for one in applicant.findings([Status.REVIEW]) if one.reason is Reason.PERHAPS_UNREAD]
    return Letter.REMINDER if wanting or unread else None
