"""Damaged PDFs, put together again by qpdf where PDFium gives up: cut off, without header, behind other bytes."""

import io

import pikepdf

from pipeline.reading.problems import Unreadable


def repaired(content: bytes, passwords: tuple[str, ...], trouble: Unreadable) -> bytes:
    """What can be saved of the PDF in `content`, as a sound PDF; raises `trouble` when nothing can.

    Pages may be missing or empty in it: what is not found in a repaired file may have been lost.
    """
    for password in ("", *passwords):
        try:
            with pikepdf.open(io.BytesIO(content), password=password) as document:
                made = io.BytesIO()
                document.save(made)
                return made.getvalue()
        except pikepdf.PasswordError:
            continue
        except (pikepdf.PdfError, pikepdf.ForeignObjectError, RuntimeError, ValueError):
            break
    raise trouble
