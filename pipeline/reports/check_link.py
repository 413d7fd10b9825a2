"""The link by which a clerk verifies an extract by hand: in the report only, for it opens the extract itself."""

from pipeline.codes import DocumentType
from pipeline.extractors.criminal_record.check_address import official
from pipeline.model import Candidate, Document, Finding


def check_link(finding: Finding, candidate: Candidate) -> str | None:
    """The address in the QR code of the extract that `finding` rests on; None for another requirement or none shown."""
    if finding.requirement != DocumentType.CRIMINAL_RECORD:
        return None
    extracts = [document for _, document in candidate.dossier.documents(DocumentType.CRIMINAL_RECORD)]
    rested_on = {(one.file, one.page) for one in finding.evidence}
    shown = (one for one in extracts if any((one.file, page) in rested_on for page in one.pages))
    return next((address for one in shown if (address := _address(one))), None)


def _address(document: Document) -> str | None:
    value = document.value("_check_address")
    return official(value) if isinstance(value, str) else None
