"""The closed lists of the contract: document types, statuses, reasons, problems, and those of our own beside them."""

from enum import StrEnum


class DocumentType(StrEnum):
    """What a document is, in the words of the results."""

    CV = "cv"
    MOTIVATION_LETTER = "motivation_letter"
    DIPLOMA = "diploma"
    DIPLOMA_SUPPLEMENT = "diploma_supplement"
    EQUIVALENCE_DECISION = "equivalence_decision"
    CRIMINAL_RECORD = "criminal_record"
    DRIVING_LICENCE = "driving_licence"
    PROVISIONAL_LICENCE = "provisional_licence"
    IDENTITY_CARD = "identity_card"
    LANGUAGE_CERTIFICATE = "language_certificate"
    OTHER = "other"
    UNREADABLE = "unreadable"


class ReadMethod(StrEnum):
    """How the words of a file or page were obtained."""

    TEXT = "text"
    OCR = "ocr"
    MIXED = "mixed"
    OFFICE = "office"
    NONE = "none"


class Problem(StrEnum):
    """Why a file could not be read."""

    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    EMPTY = "empty"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"


class Status(StrEnum):
    """The outcome of one requirement."""

    MET = "met"
    NOT_MET = "not_met"
    MISSING = "missing"
    REVIEW = "review"
    ADVISORY = "advisory"
    NOT_ASSESSED = "not_assessed"


class CandidateStatus(StrEnum):
    """The outcome for a candidate; see `checks.status`."""

    VALID = "valid"
    INVALID = "invalid"
    INCOMPLETE = "incomplete"
    REVIEW = "review"


class Reason(StrEnum):
    """Why a requirement is not simply met."""

    ABSENT = "absent"
    PERHAPS_UNREAD = "perhaps_unread"
    LATE = "late"
    ARRIVAL_UNKNOWN = "arrival_unknown"
    ILLEGIBLE = "illegible"
    TOO_OLD = "too_old"
    TOO_OLD_AT_DEADLINE = "too_old_at_deadline"
    DATED_AFTER = "dated_after"
    WRONG_MODEL = "wrong_model"
    HAS_ENTRIES = "has_entries"
    NOT_AN_EXTRACT = "not_an_extract"
    FOREIGN = "foreign"
    ALTERED = "altered"
    TEXT_DIFFERS = "text_differs"
    LEVEL_TOO_LOW = "level_too_low"
    NOT_A_DIPLOMA = "not_a_diploma"
    CATEGORY_MISSING = "category_missing"
    PROVISIONAL = "provisional"
    EXPIRED = "expired"
    NAME_MISMATCH = "name_mismatch"
    BIRTH_DATE_MISMATCH = "birth_date_mismatch"


class FileKind(StrEnum):
    """What a file is by its content, never by its extension."""

    PDF = "pdf"
    IMAGE = "image"
    DOCX = "docx"
    OFFICE = "office"
    """A document of another word processor (odt, rtf, doc), read through LibreOffice where it is installed."""
    TEXT = "text"
    HTML = "html"
    MAIL = "mail"
    MSG = "msg"
    ARCHIVE = "archive"
    SYSTEM = "system"
    """A file that an operating system or office program left behind (Thumbs.db, ~$x.docx): listed, never judged."""
    UNKNOWN = "unknown"


CONTAINERS = (FileKind.ARCHIVE, FileKind.MAIL, FileKind.MSG)
"""Kinds of files in which others lie, each an upload of its own."""


class ArrivalBasis(StrEnum):
    """Which rule of the contract established when a file was received."""

    PORTAL = "portal"
    RUNS = "runs"
    FILE_SYSTEM = "file_system"
    VOUCHED = "vouched"
    UNKNOWN = "unknown"


CONTRACT_LEVELS = ("secondary", "graduaat", "bachelor", "master", "doctorate")
"""The levels of a diploma in the results, from the lowest."""

AGAINST = "_against_"
"""How the field begins, ahead of a type, in which a page says that the document of that type beside it is void."""

LICENCE_GONE = "_licence_gone"
"""The field in which a cv, letter or other file says that its candidate's licence was taken or handed in."""

OTHER_PERSON = "other_person"
"""The doubt, and the sentence, of an extract of which a later page names somebody else."""
