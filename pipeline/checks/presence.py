"""The cv and the motivation letter: they must be there; what they say is for people to weigh."""

from pipeline.checks.choosing import Judge, Verdict, decide
from pipeline.codes import DocumentType, FileKind, Reason, Status
from pipeline.model import WHOLE_PAGE, Document, Dossier, Evidence, Examined, FieldValue, Finding, Moment
from pipeline.vacancy import CvRequirement, LetterRequirement

SENTENCES: dict[str, tuple[str, ...]] = {
    "cv.met": ("file", "page"),
    "motivation_letter.met": ("file", "page"),
    "cv.illegible.mail_body": ("file", "page"),
    "motivation_letter.illegible.mail_body": ("file", "page"),
}
"""The sentences of this module, each with its facts."""


def check_cv(dossier: Dossier, requirement: CvRequirement, moment: Moment) -> Finding:
    """Whether there is a cv."""
    return decide("cv", dossier, moment, dossier.documents(DocumentType.CV), _there("cv"))


def check_letter(dossier: Dossier, requirement: LetterRequirement, moment: Moment) -> Finding:
    """Whether there is a motivation letter; the body of a mail that reads as one is for a person to accept."""
    letters = dossier.documents(DocumentType.MOTIVATION_LETTER)
    return decide("motivation_letter", dossier, moment, letters, _there("motivation_letter"))


def _there(requirement: str) -> Judge:
    def judge(file: Examined, document: Document) -> Verdict:
        facts: dict[str, FieldValue] = {"file": document.file, "page": document.pages[0]}
        evidence = (Evidence(document.file, document.pages[0], WHOLE_PAGE, "", document.confidence),)
        if file.upload.kind in (FileKind.MAIL, FileKind.MSG):
            return Verdict(Status.REVIEW, Reason.ILLEGIBLE, f"{requirement}.illegible.mail_body", facts, {}, evidence)
        return Verdict(Status.MET, None, f"{requirement}.met", facts, {}, evidence)

    return judge
