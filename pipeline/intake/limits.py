"""What is read at most: set before anything is decoded, so that no file can exhaust the machine."""

from dataclasses import dataclass

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what a candidate may send; what exceeds them is listed with problem `too_large`, never lost."""

    file_bytes: int = 200 * _MEGABYTE
    """Of one file, and of one member of an archive or mail."""
    mail_bytes: int = 100 * _MEGABYTE
    """Of one mail: it is parsed in memory."""
    archive_directory_bytes: int = 4 * _MEGABYTE
    """Of the list of contents of a zip (or Word file), which is held in memory."""
    archive_members: int = 1000
    """In one upload, nested ones included."""
    archive_expanded_bytes: int = 1000 * _MEGABYTE
    """Written out for one upload, nested members included."""
    archive_ratio: int = 200
    """Bytes out per byte in, of one member. White scans reach 1000, hence `archive_ratio_from_bytes`."""
    archive_ratio_from_bytes: int = 100 * _MEGABYTE
    """Bytes out below which the ratio is not looked at."""
    nesting_levels: int = 5
    """Archives and mails within each other."""
    attachments: int = 200
    """Of one mail."""
    inline_image_bytes: int = 10_000
    """Up to which a picture within the text of a mail is a logo."""
    pages: int = 300
    """Of one document."""
    page_pixels: int = 250_000_000
    """Width times height of one picture or page, as decoded."""
    task_seconds: float = 180.0
    """The clock of one piece of work: a page, or a file without its pages."""
    silent_seconds: float = 30.0
    """After so long without a sign of life a piece of work counts as hanging (Tesseract has its own clock)."""
    file_seconds: float = 900.0
    """Worker time on one file, all its pages together: a page takes two seconds, a bad one twenty."""
    candidate_seconds: float = 1200.0
    """Worker time on all files of one candidate, so that files that each take their full clock do not eat the night."""
