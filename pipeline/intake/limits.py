"""What is read at most: set before anything is decoded, so that no file can exhaust the machine or the night.

Each has a name, which is its key under `[limits]` in `geldig.toml`, a unit, which its name ends in or which is a count,
and a finding of its own: what exceeds it is listed with that detail, never lost.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

_MEGABYTE = 1_000_000
"""As people count it, not 2^20."""

Count = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(ge=1, le=1_000_000, allow_inf_nan=False)]


class Limits(BaseModel):
    """Bounds on what a candidate may send, and on the time it gets."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file_bytes: Count = 200 * _MEGABYTE
    """Of one file, and of one member of an archive or mail."""
    mail_bytes: Count = 100 * _MEGABYTE
    """Of one mail: it is parsed in memory."""
    text_bytes: Count = 4 * _MEGABYTE
    """Of one text file or HTML page; what lies beyond is not read, and the finding says so."""
    words: Count = 60_000
    """Of one document without pages of its own (Word, text, mail); likewise."""
    archive_directory_bytes: Count = 4 * _MEGABYTE
    """Of the list of contents of a zip (or Word file), which is held in memory."""
    archive_members: Count = 1000
    """In one upload, nested ones included."""
    archive_expanded_bytes: Count = 1000 * _MEGABYTE
    """Written out for one upload, nested members included."""
    archive_ratio: Count = 200
    """Bytes out per byte in, of one member. White scans reach 1000, hence `archive_ratio_from_bytes`."""
    archive_ratio_from_bytes: Count = 100 * _MEGABYTE
    """Bytes out below which the ratio is not looked at."""
    nesting_levels: Count = 5
    """Archives and mails within each other."""
    attachments: Count = 200
    """Of one mail."""
    inline_image_bytes: Count = 10_000
    """Up to which a picture within the text of a mail is a logo."""
    pages: Count = 300
    """Of one document; what lies beyond is not read, and the finding says so."""
    page_pixels: Count = 80_000_000
    """Width times height of one picture (A3 at 600 dpi has 70 million); four times as many of a JPEG, which can be
    decoded in part. What is set higher may not fit in the memory of a worker, and then is `too_large` for `memory`."""
    task_seconds: Seconds = 180.0
    """The clock of one piece of work: a page, or a file without its pages."""
    silent_seconds: Seconds = 30.0
    """After so long without a sign of life a piece of work counts as hanging (Tesseract has its own clock)."""
    file_seconds: Seconds = 900.0
    """Worker time on one file, all its pages together: a page takes two seconds, a bad one twenty."""
    candidate_seconds: Seconds = 1200.0
    """Worker time on all files of one candidate, so that files that each take their full clock do not eat the night."""
