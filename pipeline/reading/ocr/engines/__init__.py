"""The engines: Tesseract (`engine`, `tessdata`), and RapidOCR (`second_engine`) as `lent_engine` lends it."""
