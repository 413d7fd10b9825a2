"""The nouns of geldig, in the order in which a file travels: upload, page, document, conclusion.

All are frozen values. Boxes are fractions of the upright page, origin top left; confidences lie between 0 and 1;
moments are timezone-aware; days are `datetime.date`.
"""

from pipeline.model.conclusion import Candidate, Dossier, Finding, Moment, Note, Person, Result
from pipeline.model.document import Document, Evidence, Examined, Field, FieldValue, Scalar, Section
from pipeline.model.page import (
    CONTESTED,
    READ_TWICE,
    WHOLE_PAGE,
    WHOLE_PICTURE,
    Attempt,
    Box,
    Line,
    Page,
    Reading,
    View,
    Word,
)
from pipeline.model.upload import Arrival, Upload

__all__ = [
    "CONTESTED",
    "READ_TWICE",
    "WHOLE_PAGE",
    "WHOLE_PICTURE",
    "Arrival",
    "Attempt",
    "Box",
    "Candidate",
    "Document",
    "Dossier",
    "Evidence",
    "Examined",
    "Field",
    "FieldValue",
    "Finding",
    "Line",
    "Moment",
    "Note",
    "Page",
    "Person",
    "Reading",
    "Result",
    "Scalar",
    "Section",
    "Upload",
    "View",
    "Word",
]
