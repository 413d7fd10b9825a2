"""Bytes to upright pages of words; the only place that knows PDF, image, Word and OCR libraries."""
