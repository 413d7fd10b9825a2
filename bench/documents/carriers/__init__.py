"""From a drawn PDF to what a candidate hands in: scans, photos, screenshots, Word files, damaged files."""

from bench.documents.carriers.files import (
    born_digital,
    docx_with_picture,
    encrypt,
    merge,
    screenshot_png,
    truncate,
    with_rotation,
)
from bench.documents.carriers.layers import scan_with_text_layer, text_of, words_of
from bench.documents.carriers.photos import photo_jpeg
from bench.documents.carriers.raster import Carried, moved, page_count, page_size, render
from bench.documents.carriers.scans import Colour, scan_pdf, tiff

__all__ = [
    "Carried",
    "Colour",
    "born_digital",
    "docx_with_picture",
    "encrypt",
    "merge",
    "moved",
    "page_count",
    "page_size",
    "photo_jpeg",
    "render",
    "scan_pdf",
    "scan_with_text_layer",
    "screenshot_png",
    "text_of",
    "tiff",
    "truncate",
    "with_rotation",
    "words_of",
]
