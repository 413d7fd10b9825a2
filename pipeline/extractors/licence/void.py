"""What a licence bears against itself: a stamp over it that calls it invalid, withdrawn or cancelled.

Small print says when any licence ceases to hold; a stamp is in capitals and stands by itself.
"""

from collections.abc import Sequence

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.stamps import void_stamp
from pipeline.model import Field, Page
from pipeline.text import fold


def stamped_void(pages: Sequence[Page], file: str) -> Field:
    """True where a line of a page is nothing but such a stamp; else NOT_FOUND."""
    for page in pages:
        for line in page.lines:
            if line.text.isupper() and void_stamp().fullmatch(fold(line.text).strip(" .!*-")):
                return field_of(True, line.words, page, file)
    return NOT_FOUND
